// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/commentspagemodel.h>

#include <desk/answertext.h>
#include <disclosure/gate.h>
#include <widgets/heading.h>
#include <widgets/tablemodel.h>

#include <QCollator>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::desk {

bool CommentRow::isFlagged() const
{
    const CommentMark &mark = comment().mark;
    if (!mark.paraphrase.isEmpty())
        return false;
    return std::ranges::any_of(sensitive, [&](const disclosure::SensitiveRange &range) {
        return std::ranges::none_of(mark.masked, [&](const MaskedRange &masked) {
            return masked.from <= range.from
                && masked.from + masked.length >= range.from + range.length;
        });
    });
}

CommentBookPtr commentBook(disclosure::RawComments raw)
{
    auto book = std::make_shared<CommentBook>();
    book->labelled = disclosure::labelledSlots(raw);
    book->shown = disclosure::Gate::comments(raw);
    const disclosure::SensitiveWords sensitive(*raw.workshopTemplate);
    book->rows.reserve(raw.comments.size());
    for (disclosure::TaggedComment &tagged : raw.comments) {
        // A mark must not fall on another text that an import puts in this one's place.
        tagged.comment.mark.digest = commentDigest(tagged.comment.text);
        auto found = sensitive.find(tagged.comment.text);
        book->rows.push_back({ .tagged = std::move(tagged), .sensitive = std::move(found) });
    }
    raw.comments.clear();
    book->raw = std::move(raw);

    const QCollator collator(localeOf(Language::Danish));
    std::vector<std::pair<QCollatorSortKey, int>> keys;
    keys.reserve(book->rows.size());
    for (size_t i = 0; i < book->rows.size(); ++i)
        keys.emplace_back(collator.sortKey(book->rows[i].comment().text.left(80)), int(i));
    std::ranges::stable_sort(
        keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    for (size_t place = 0; place < keys.size(); ++place)
        book->rows[size_t(keys[place].second)].place = int(place);
    return book;
}

void CommentsModel::setBook(CommentBookPtr book)
{
    beginResetModel();
    m_book = std::move(book);
    m_tagTitles.clear();
    m_places.clear();
    if (m_book) {
        for (size_t i = 0; i < m_book->rows.size(); ++i)
            m_places.emplace(m_book->rows[i].comment().key, int(i));
        for (const Tag &tag : m_book->raw.tags)
            m_tagTitles.insert(tag.id, tagTitle(tag, *m_book->raw.workshopTemplate, m_language));
    }
    choose();
    endResetModel();
}

void CommentsModel::setMark(const CommentMark &mark, const KeywordMatcher &matcher)
{
    const auto place = m_places.find(mark.key);
    if (place == m_places.end())
        return;
    CommentRow *found = &m_book->rows[size_t(place->second)];
    found->tagged.comment.mark = mark;
    found->tagged.tags = matcher.tagsOf(found->tagged.comment);
    if (const int row = rowOf(mark.key); row >= 0)
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void CommentsModel::setFilter(const CommentFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    choose();
    endResetModel();
}

void CommentsModel::setLanguage(Language language)
{
    m_language = language;
    setBook(m_book);
}

bool CommentsModel::lets(const CommentRow &row) const
{
    const Comment &comment = row.comment();
    if (m_filter.slot && comment.key.slot != *m_filter.slot)
        return false;
    if (m_filter.audience
        && (comment.audience != *m_filter.audience || !m_book->labelled[size_t(comment.key.slot)]))
        return false;
    if (!m_filter.tag.isEmpty() && !row.tagged.tags.contains(m_filter.tag))
        return false;
    if (m_filter.found && !m_filter.found->contains(comment.key))
        return false;
    switch (m_filter.state) {
    case CommentFilter::State::All:
        return true;
    case CommentFilter::State::Waiting:
        return !comment.mark.released;
    case CommentFilter::State::Flagged:
        return row.isFlagged();
    case CommentFilter::State::Released:
        return comment.mark.released;
    }
    Q_UNREACHABLE();
}

void CommentsModel::choose()
{
    m_listed.clear();
    m_rows.clear();
    if (!m_book)
        return;
    for (size_t i = 0; i < m_book->rows.size(); ++i) {
        if (lets(m_book->rows[i]))
            m_listed.push_back(int(i));
    }
    if (m_sortColumn >= 0) {
        std::ranges::stable_sort(m_listed, [&](int a, int b) {
            return m_sortOrder == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
        });
    }
    m_rows.assign(m_book->rows.size(), -1);
    for (size_t row = 0; row < m_listed.size(); ++row)
        m_rows[size_t(m_listed[row])] = int(row);
}

int CommentsModel::rank(int place) const
{
    const CommentRow &row = m_book->rows[size_t(place)];
    switch (m_sortColumn) {
    case QuestionColumn:
        return row.comment().key.slot;
    case GroupColumn: // who must not be named stands apart from both
        return m_book->labelled[size_t(row.comment().key.slot)] ? row.comment().audience
                                                                : int(AudienceCount);
    case TagsColumn:
        return -int(row.tagged.tags.size());
    case StateColumn:
        return row.comment().mark.released ? 2 : int(!row.isFlagged());
    default:
        return row.place;
    }
}

void CommentsModel::sort(int column, Qt::SortOrder order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<int> listed = m_listed;
    m_sortColumn = column;
    m_sortOrder = order;
    choose();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after << index(m_rows[size_t(listed[size_t(old.row())])], old.column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

const CommentRow *CommentsModel::row(int row) const
{
    return row >= 0 && row < int(m_listed.size()) ? &m_book->rows[size_t(m_listed[size_t(row)])]
                                                  : nullptr;
}

int CommentsModel::rowOf(const CommentKey &key) const
{
    const auto place = m_places.find(key);
    return place == m_places.end() ? -1 : m_rows[size_t(place->second)];
}

QString CommentsModel::questionName(int slot) const
{
    const TemplatePtr &t = m_book->raw.workshopTemplate;
    if (const Question *question = t->questionAt(QuestionKind::Text, slot))
        return shortened(question->text.in(m_language), 60);
    return t->timeThieves ? t->timeThieves->title.in(m_language) : QString();
}

QString CommentsModel::groupName(const CommentRow &row) const
{
    if (!m_book->labelled[size_t(row.comment().key.slot)])
        return {};
    return m_book->raw.workshopTemplate->audiences[size_t(row.comment().audience)].title.in(
        m_language);
}

QString CommentsModel::stateText(const CommentRow &row)
{
    if (row.comment().mark.released)
        return row.isFlagged() ? tr("Released – look again") : tr("Released");
    return row.isFlagged() ? tr("Look: may name a person") : QString();
}

QString CommentsModel::cellText(const CommentRow &row, int column) const
{
    switch (column) {
    case TextColumn:
        return row.comment().text.simplified();
    case QuestionColumn:
        return questionName(row.comment().key.slot);
    case GroupColumn:
        return groupName(row);
    case TagsColumn: {
        QStringList titles;
        for (const QString &tag : row.tagged.tags)
            titles << m_tagTitles.value(tag);
        return titles.join(u", "_s);
    }
    default:
        return stateText(row);
    }
}

int CommentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listed.size());
}

int CommentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CommentRow &row = *this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole:
        return widgets::plainToolTip(
            index.column() == TextColumn ? row.comment().text : cellText(row, index.column()));
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal).toString() % u": "
            % cellText(row, index.column()));
    case Qt::ForegroundRole:
        if (index.column() != TextColumn)
            return widgets::quietColor(QGuiApplication::palette().color(QPalette::Text),
                QGuiApplication::palette().color(QPalette::Base));
        return {};
    default:
        return {};
    }
}

QVariant CommentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case TextColumn:
        return tr("Comment");
    case QuestionColumn:
        return tr("Question");
    case GroupColumn:
        return tr("Group");
    case TagsColumn:
        return tr("Tags");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace pejling::desk
