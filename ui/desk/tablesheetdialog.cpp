// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/tablesheetdialog.h>

#include <base/text.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

enum Column { What, Who, When, ColumnCount };
constexpr int FirstLines = 4;

/// Tab goes from cell to cell, and on from the last one: a table that keeps it is a trap without
/// the mouse.
class LinesTable : public QTableWidget
{
public:
    using QTableWidget::QTableWidget;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return endsAt(next) ? leave(next) : QTableWidget::focusNextPrevChild(next);
    }
    /// Where Tab in a cell that is being typed in asks.
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const bool next = action == MoveNext;
        if ((!next && action != MovePrevious) || !endsAt(next))
            return QTableWidget::moveCursor(action, modifiers);
        leave(next);
        return {};
    }

private:
    bool leave(bool next)
    {
        setTabKeyNavigation(false);
        const bool left = QTableWidget::focusNextPrevChild(next);
        setTabKeyNavigation(true);
        return left;
    }
    [[nodiscard]] bool endsAt(bool next) const
    {
        const QModelIndex end
            = next ? model()->index(rowCount() - 1, columnCount() - 1) : model()->index(0, 0);
        return end.isValid() && currentIndex() == end;
    }
};

} // namespace

std::optional<QDate> typedDate(const QString &text, QDate today)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return {};
    if (const QDate iso = QDate::fromString(typed, Qt::ISODate); iso.isValid())
        return iso;
    static const QRegularExpression pattern(
        u"\\A(\\d{1,2})[./ -]+(\\d{1,2})(?:[./ -]+(\\d{2}|\\d{4}))?\\.?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(typed);
    if (!match.hasMatch())
        return QDate();
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    if (match.captured(3).isEmpty()) {
        for (int year = today.year(); year <= today.year() + 4; ++year) {
            if (const QDate next(year, month, day); next.isValid() && next >= today)
                return next;
        }
        return QDate();
    }
    const int year = match.captured(3).toInt();
    return QDate(year < 100 ? 2000 + year : year, month, day);
}

TableSheetDialog::TableSheetDialog(
    const std::vector<std::pair<QString, QString>> &themes, QDate today, QWidget *parent)
    : QDialog(parent), m_today(today), m_theme(new QComboBox), m_note(new QPlainTextEdit),
      m_lines(new LinesTable(0, ColumnCount)), m_said(widgets::makeTextLabel())
{
    setWindowTitle(tr("Type in a sheet"));
    m_theme->setObjectName(u"theme"_s);
    m_note->setObjectName(u"note"_s);
    m_lines->setObjectName(u"lines"_s);
    m_said->setObjectName(u"said"_s);
    for (const auto &[id, name] : themes)
        m_theme->addItem(name, id);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(6 * fontMetrics().lineSpacing());
    m_note->setAccessibleName(tr("What the table noted"));
    m_lines->setAccessibleName(tr("What the table decided"));
    m_lines->setHorizontalHeaderLabels({ tr("What"), tr("Who"), tr("By when") });
    m_lines->verticalHeader()->hide();
    m_lines->setAlternatingRowColors(true); // on a dark ground the grid can hardly be seen
    m_lines->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    m_lines->setColumnWidth(Who, 24 * em);
    m_lines->setColumnWidth(When, 14 * em);
    m_lines->setEditTriggers(QAbstractItemView::AllEditTriggers);
    for (int i = 0; i < FirstLines; ++i)
        addLine();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    m_next = buttons->addButton(tr("Sa&ve and next sheet"), QDialogButtonBox::ActionRole);
    m_next->setObjectName(u"next"_s);
    m_next->setToolTip(tr("Ctrl+Enter"));
    m_next->setAutoDefault(false);
    const auto label = [](const QString &text, QWidget *field) {
        auto *made = new QLabel(text);
        made->setBuddy(field);
        return made;
    };
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addWidget(label(tr("&Theme:"), m_theme));
    rows->addWidget(m_theme);
    rows->addWidget(label(tr("&Notes:"), m_note));
    rows->addWidget(m_note);
    rows->addWidget(label(tr("&Decisions, a line each:"), m_lines));
    rows->addWidget(m_lines, 1);
    rows->addWidget(m_said);
    rows->addWidget(buttons);
    resize(
        QSize(em * 110, fontMetrics().height() * 30).boundedTo(screen()->availableSize() * 0.95));

    connect(m_lines, &QTableWidget::cellChanged, this, &TableSheetDialog::growLines);
    connect(m_next, &QPushButton::clicked, this, &TableSheetDialog::takeSheet);
    connect(buttons, &QDialogButtonBox::rejected, this, &TableSheetDialog::reject);
    auto *keys = new QShortcut(Qt::CTRL | Qt::Key_Return, this);
    connect(keys, &QShortcut::activated, this, &TableSheetDialog::takeSheet);
}

void TableSheetDialog::reject()
{
    if (!m_unsaved.empty()) {
        takeSheet(); // then what was not stored comes back
        return;
    }
    const auto typed = sheet();
    if (!typed)
        return; // the line that does not hold is said and stays
    if (!typed->isEmpty())
        emit entered(*typed);
    QDialog::reject();
}

void TableSheetDialog::addLine()
{
    const QSignalBlocker quiet(m_lines);
    const int row = m_lines->rowCount();
    m_lines->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column)
        m_lines->setItem(row, column, new QTableWidgetItem);
}

/// There is always a line left to write on.
void TableSheetDialog::growLines()
{
    if (!cell(m_lines->rowCount() - 1, What).isEmpty())
        addLine();
}

QString TableSheetDialog::cell(int row, int column) const
{
    return cleaned(m_lines->item(row, column)->text());
}

std::optional<TableSheet> TableSheetDialog::sheet()
{
    setFocus(); // what is being typed in a cell is taken too
    TableSheet sheet{ m_theme->currentData().toString(), m_note->toPlainText().trimmed(), {} };
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        Decision decision;
        decision.theme = sheet.theme;
        decision.what = cell(row, What);
        decision.who = cell(row, Who);
        const QString when = cell(row, When);
        const auto due = typedDate(when, m_today);
        if (due && !due->isValid()) {
            m_said->setText(
                tr("Line %1: “%2” is not a day. Write it like 1.3.2027.").arg(row + 1).arg(when));
            m_lines->setCurrentCell(row, When);
            m_lines->setFocus();
            return {};
        }
        decision.due = due.value_or(QDate());
        if (decision.what.isEmpty()) {
            if (decision.who.isEmpty() && when.isEmpty())
                continue;
            m_said->setText(tr("Line %1: what is to be done is missing.").arg(row + 1));
            m_lines->setCurrentCell(row, What);
            m_lines->setFocus();
            return {};
        }
        sheet.decisions.push_back(decision);
    }
    return sheet;
}

void TableSheetDialog::takeSheet()
{
    const auto typed = sheet();
    if (!typed)
        return;
    m_said->clear();
    if (!typed->isEmpty())
        emit entered(*typed);
    clear();
    if (m_theme->currentIndex() + 1 < m_theme->count())
        m_theme->setCurrentIndex(m_theme->currentIndex() + 1);
    m_theme->setFocus();
    restore();
}

void TableSheetDialog::tell(const TableSheet &sheet, const Result<Done> &done)
{
    if (!done) {
        m_said->setText(done.error().text);
        m_unsaved.push_back(sheet);
        restore();
        return;
    }
    const QString theme = m_theme->itemText(m_theme->findData(sheet.theme));
    const auto decisions = int(sheet.decisions.size());
    m_said->setText(decisions == 0
            ? tr("Saved: %1.").arg(theme)
            : tr("Saved: %1, %n decision(s).", nullptr, decisions).arg(theme));
}

void TableSheetDialog::clear()
{
    m_note->clear();
    m_lines->setRowCount(0);
    for (int i = 0; i < FirstLines; ++i)
        addLine();
}

bool TableSheetDialog::isBlank() const
{
    if (qobject_cast<QLineEdit *>(focusWidget())) // a cell is being typed in
        return false;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!cell(row, column).isEmpty())
                return false;
        }
    }
    return m_note->toPlainText().trimmed().isEmpty();
}

/// What is being typed meanwhile is not written over.
void TableSheetDialog::restore()
{
    if (m_unsaved.empty() || !isBlank())
        return;
    const TableSheet sheet = m_unsaved.front();
    m_unsaved.erase(m_unsaved.begin());
    m_theme->setCurrentIndex(m_theme->findData(sheet.theme));
    m_note->setPlainText(sheet.note);
    for (int row = 0; row < int(sheet.decisions.size()); ++row) {
        const Decision &decision = sheet.decisions[size_t(row)];
        m_lines->item(row, What)->setText(decision.what); // there is always a line left
        m_lines->item(row, Who)->setText(decision.who);
        m_lines->item(row, When)->setText(decision.due.toString(u"d.M.yyyy"_s));
    }
}

} // namespace pejling::desk
