// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/answersmodel.h>

#include <widgets/heading.h>
#include <widgets/tablemodel.h>
#include <widgets/whendone.h>

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::plainToolTip;
using widgets::whenDone;

AnswersModel::AnswersModel(AnswersSource source, QObject *parent)
    : QAbstractTableModel(parent), m_source(std::move(source)), m_text({}, currentLanguage()),
      m_language(currentLanguage())
{
}

void AnswersModel::setRound(
    const TemplatePtr &workshopTemplate, const QString &round, const Placeholders &placeholders)
{
    m_placeholders = placeholders;
    m_template = workshopTemplate;
    m_round = round;
    m_search.clear();
    startOver();
}

void AnswersModel::setSearch(const QString &words)
{
    if (words == m_search)
        return;
    m_search = words;
    startOver();
}

void AnswersModel::setLanguage(Language language)
{
    m_language = language;
    beginResetModel();
    m_text = AnswerText(m_template, m_language, m_placeholders);
    endResetModel();
}

void AnswersModel::startOver()
{
    beginResetModel();
    ++m_generation;
    m_text = AnswerText(m_template, m_language, m_placeholders);
    m_rows = 0;
    m_complete = !m_template;
    m_reading = false;
    m_lastIds.clear();
    m_found.clear();
    m_pages.clear();
    m_requested.clear();
    endResetModel();
    emit extentChanged();
    if (!m_template)
        return;
    if (m_search.isEmpty())
        readFirst(PageSize);
    else
        startSearch();
}

void AnswersModel::startSearch()
{
    m_reading = true;
    whenDone(m_source.search(m_round, m_search), this,
        [this, generation = m_generation](const Result<std::vector<qint64>> &found) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (!found) {
                emit failed(found.error());
                return;
            }
            beginResetModel();
            m_found = *found;
            m_rows = int(m_found.size());
            m_complete = true;
            m_pages.clear();
            m_requested.clear();
            endResetModel();
            emit extentChanged();
        });
}

void AnswersModel::reload()
{
    if (!m_template)
        return;
    ++m_generation;
    m_requested.clear();
    if (!m_search.isEmpty()) {
        startSearch();
        return;
    }
    const int pages = std::clamp((m_rows + PageSize - 1) / PageSize, 1, KeptPages);
    readFirst(pages * PageSize);
}

void AnswersModel::readFirst(int limit)
{
    m_reading = true;
    whenDone(m_source.page(m_round, 0, limit), this,
        [this, limit, generation = m_generation](const AnswersSource::Page &page) {
            if (generation != m_generation)
                return;
            // Views ask for more while rows are being put in; until they are, one reading is under
            // way.
            if (!page)
                emit failed(page.error());
            else
                takeFirst(*page, limit);
            m_reading = false;
        });
}

void AnswersModel::takeFirst(const PageData &responses, int limit)
{
    const int rows = int(responses.size());
    const bool sameExtent = rows == m_rows;
    if (!sameExtent)
        beginResetModel();
    m_pages.clear();
    m_lastIds.clear();
    for (int from = 0, page = 0; from < rows; from += PageSize, ++page) {
        const int to = std::min(rows, from + PageSize);
        m_pages.insert(page, new PageData(responses.begin() + from, responses.begin() + to));
        m_lastIds.push_back(responses[size_t(to - 1)].id);
    }
    m_rows = rows;
    m_complete = rows < limit;
    if (!sameExtent)
        endResetModel();
    else if (rows > 0)
        emit dataChanged(index(0, 0), index(rows - 1, columnCount() - 1));
    emit extentChanged();
}

bool AnswersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_reading && m_rows > 0;
}

void AnswersModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    whenDone(m_source.page(m_round, m_lastIds.back(), PageSize), this,
        [this, generation = m_generation](const AnswersSource::Page &page) {
            if (generation != m_generation)
                return;
            if (!page)
                emit failed(page.error());
            else
                takeNext(*page);
            m_reading = false;
        });
}

void AnswersModel::takeNext(const PageData &responses)
{
    m_complete = int(responses.size()) < PageSize;
    if (!responses.empty()) {
        beginInsertRows({}, m_rows, m_rows + int(responses.size()) - 1);
        m_pages.insert(int(m_lastIds.size()), new PageData(responses));
        m_lastIds.push_back(responses.back().id);
        m_rows += int(responses.size());
        endInsertRows();
    }
    emit extentChanged();
}

std::vector<qint64> AnswersModel::idsOfPage(int page) const
{
    const size_t from = size_t(page) * PageSize;
    const size_t to = std::min(m_found.size(), from + PageSize);
    return { m_found.begin() + qsizetype(from), m_found.begin() + qsizetype(to) };
}

void AnswersModel::requestPage(int page) const
{
    if (m_requested.contains(page))
        return;
    m_requested.insert(page);
    const auto future = m_search.isEmpty()
        ? m_source.page(m_round, page == 0 ? 0 : m_lastIds[size_t(page - 1)], PageSize)
        : m_source.byIds(m_round, idsOfPage(page));
    // data() is const; that a page arrives later changes nothing that was promised.
    auto *self = const_cast<AnswersModel *>(this);
    whenDone(
        future, self, [self, page, generation = m_generation](const AnswersSource::Page &read) {
            if (generation != self->m_generation)
                return;
            if (!read) {
                // Stays requested: asking again at every repaint would not help.
                emit self->failed(read.error());
                return;
            }
            self->m_requested.remove(page);
            self->takeAgain(page, *read);
        });
}

void AnswersModel::takeAgain(int page, const PageData &responses)
{
    m_pages.insert(page, new PageData(responses));
    const int first = page * PageSize;
    const int last = std::min(m_rows, first + PageSize) - 1;
    if (first <= last)
        emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

const Response *AnswersModel::response(int row) const
{
    const PageData *page = m_pages.object(row / PageSize);
    if (!page)
        return nullptr;
    const auto place = size_t(row % PageSize);
    return place < page->size() ? &(*page)[place] : nullptr;
}

QString AnswersModel::wholeText(int row) const
{
    const Response *response = row >= 0 && row < m_rows ? this->response(row) : nullptr;
    return response ? m_text.whole(*response) : QString();
}

int AnswersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int AnswersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_template ? 0 : FirstQuestionColumn + m_text.columns();
}

QString AnswersModel::cellText(const Response &response, int column) const
{
    switch (column) {
    case AudienceColumn:
        return m_text.audience(response);
    case SourceColumn:
        return AnswerText::source(response);
    case StatusColumn:
        return AnswerText::status(response);
    default:
        return m_text.cell(response.answers, column - FirstQuestionColumn);
    }
}

QVariant AnswersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Response *response = this->response(index.row());
    if (!response) {
        const int page = index.row() / PageSize;
        if (role != Qt::DisplayRole || m_pages.contains(page))
            return {}; // a page read again may be shorter until the table is read anew
        requestPage(page);
        return u"…"_s;
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*response, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(cellText(*response, index.column()));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString()
            % u": " % cellText(*response, index.column()));
    case Qt::ForegroundRole:
        if (!response->finished)
            return widgets::quietColor(QGuiApplication::palette().color(QPalette::Text),
                QGuiApplication::palette().color(QPalette::Base));
        return {};
    case Qt::FontRole:
        if (!response->finished) {
            QFont font;
            font.setItalic(true);
            return font;
        }
        return {};
    case Qt::UserRole:
        return response->id;
    default:
        return {};
    }
}

QVariant AnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const bool question = section >= FirstQuestionColumn;
    if (role == Qt::DisplayRole) {
        switch (section) {
        case AudienceColumn:
            return tr("Audience");
        case SourceColumn:
            return tr("Source");
        case StatusColumn:
            return tr("State");
        default:
            return m_text.heading(section - FirstQuestionColumn);
        }
    }
    if (role == Qt::ToolTipRole && question)
        return plainToolTip(m_text.fullHeading(section - FirstQuestionColumn));
    if (role == Qt::AccessibleTextRole)
        return question ? QVariant(m_text.fullHeading(section - FirstQuestionColumn))
                        : headerData(section, orientation, Qt::DisplayRole);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace pejling::desk
