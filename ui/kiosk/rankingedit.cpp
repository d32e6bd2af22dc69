// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingedit.h"

#include "accessibleranking.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QScrollArea>

namespace pejling::kiosk {

namespace {

constexpr qreal HeadHeight = 30;
constexpr qreal StatusHeight = 28;
constexpr std::chrono::milliseconds BetweenDigits(1000);

/// The scroll area that `widget` lies in, if it does.
QScrollArea *scrollAreaOf(QWidget *widget)
{
    for (QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            return area;
    }
    return nullptr;
}

} // namespace

RankingEdit::RankingEdit(
    const Look &look, const QStringList &titles, const Ballot &ballot, QWidget *parent)
    : QWidget(parent), m_look(look), m_list(ballot), m_beforeDrag(ballot),
      m_rankedHead(look.quietLabel({}, TextSize::Small)),
      m_restHead(look.quietLabel({}, TextSize::Small)),
      m_status(look.quietLabel({}, TextSize::Small))
{
    installAccessibleRanking();
    for (QLabel *label : { m_rankedHead, m_restHead, m_status }) {
        label->setParent(this);
        label->setWordWrap(false);
    }
    for (int item = 0; item < titles.size(); ++item) {
        auto *row = new RankingRow(look, item, titles[item], this);
        row->setObjectName(QStringLiteral("rank-%1").arg(item));
        m_rows.push_back(row);
    }
    m_typing.setSingleShot(true);
    m_typing.setInterval(BetweenDigits);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_typed.clear(); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateRows();
    focusMoved(m_list.order().front());
}

int RankingEdit::headHeight() const { return m_look.textPx(HeadHeight); }

int RankingEdit::rowHeight(int width) const
{
    int height = 0;
    for (const RankingRow *row : m_rows)
        height = std::max(height, row->heightForWidth(width));
    return height;
}

int RankingEdit::heightForWidth(int width) const
{
    return 2 * headHeight() + m_look.textPx(StatusHeight) + rowHeight(width) * m_list.size();
}

QSize RankingEdit::minimumSizeHint() const
{
    const int width = m_look.px(420);
    return { width, heightForWidth(width) };
}

QSize RankingEdit::sizeHint() const
{
    const int width = m_look.px(640);
    return { width, heightForWidth(width) };
}

void RankingEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void RankingEdit::layOut(int dragged)
{
    const int height = rowHeight(width());
    const int head = headHeight();
    m_rankedHead->setGeometry(0, 0, width(), head);
    int top = head;
    for (int row = 0; row < m_list.size(); ++row) {
        if (row == m_list.rankedCount()) {
            m_restHead->setGeometry(0, top, width(), head);
            top += head;
        }
        const int item = m_list.order()[size_t(row)];
        if (item != dragged)
            m_rows[size_t(item)]->setGeometry(0, top, width(), height);
        top += height;
    }
    m_restHead->setVisible(m_list.rankedCount() < m_list.size());
    m_status->setGeometry(
        0, 2 * head + height * m_list.size(), width(), m_look.textPx(StatusHeight));
}

void RankingEdit::updateRows()
{
    m_rankedHead->setText(m_list.rankedCount() == 0
            ? tr("Press what matters most to you first, then the next.")
            : tr("Your order, most important first"));
    m_restHead->setText(tr("Without a place"));
    QWidget *before = nullptr;
    for (const int item : m_list.order()) {
        RankingRow *row = m_rows[size_t(item)];
        row->setPlace(m_list.placeOf(item), m_list.rankedCount());
        if (before)
            setTabOrder(before, row);
        before = row;
    }
}

void RankingEdit::settle(int item, bool hasChanged)
{
    if (!hasChanged)
        return;
    updateRows();
    layOut();
    RankingRow *row = m_rows[size_t(item)];
    row->setFocus();
    const int place = m_list.placeOf(item);
    announce(m_status,
        place == 0
            ? tr("%1 is without a place.").arg(row->title())
            : tr("%1 is number %2 of %3.").arg(row->title()).arg(place).arg(m_list.rankedCount()));
    if (QScrollArea *area = scrollAreaOf(this))
        area->ensureWidgetVisible(row, 0, row->height());
    emit changed();
}

void RankingEdit::place(int item, int place) { settle(item, m_list.place(item, place)); }
void RankingEdit::placeNext(int item) { place(item, m_list.rankedCount() + 1); }
void RankingEdit::moveUp(int item) { settle(item, m_list.moveUp(item)); }
void RankingEdit::moveDown(int item) { settle(item, m_list.moveDown(item)); }
void RankingEdit::takeOut(int item) { settle(item, m_list.takeOut(item)); }

void RankingEdit::clear()
{
    m_list = RankingList(Ballot(m_list.size()));
    updateRows();
    layOut();
    announce(m_status, tr("Nothing has a place."));
    emit changed();
}

void RankingEdit::startDrag() { m_beforeDrag = m_list; }

void RankingEdit::drag(int item, int top)
{
    RankingRow *row = m_rows[size_t(item)];
    row->raise();
    row->move(0, std::clamp(top, 0, std::max(0, height() - row->height())));
    const int middle = row->y() + row->height() / 2;
    // Where the others would stand without the row that is being held.
    const int others = m_list.rankedCount() - (m_list.placeOf(item) > 0 ? 1 : 0);
    const int end = headHeight() + others * row->height() + (row->height() + headHeight()) / 2;
    const bool changes = middle < end
        ? m_list.place(item, std::max(0, middle - headHeight()) / row->height() + 1)
        : m_list.takeOut(item);
    if (changes) {
        updateRows();
        layOut(item);
    }
    if (QScrollArea *area = scrollAreaOf(this))
        area->ensureWidgetVisible(row, 0, 0);
}

void RankingEdit::drop(int item)
{
    const bool changes = m_list.order() != m_beforeDrag.order()
        || m_list.rankedCount() != m_beforeDrag.rankedCount();
    layOut();
    settle(item, changes);
}

void RankingEdit::focusRow(int row)
{
    const int item = m_list.order()[size_t(std::clamp(row, 0, m_list.size() - 1))];
    m_rows[size_t(item)]->setFocus(Qt::OtherFocusReason);
    if (QScrollArea *area = scrollAreaOf(this))
        area->ensureWidgetVisible(m_rows[size_t(item)], 0, headHeight());
}

/// Tab enters and leaves the list in one step; inside it arrows move.
void RankingEdit::focusMoved(int item)
{
    for (RankingRow *row : m_rows)
        row->setFocusPolicy(row->item() == item ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_rows[size_t(item)]);
}

bool RankingEdit::typeDigit(int item, int digit)
{
    // "1" places at once; a "2" right after it means 12, if there are so many.
    const int number = QString(m_typed + QString::number(digit)).toInt();
    if (m_typed.isEmpty() || number > m_list.size())
        m_typed.clear();
    m_typed += QString::number(digit);
    const int wanted = m_typed.toInt();
    if (wanted == 0) {
        m_typed.clear();
        if (m_list.size() < 10)
            return false;
        place(item, 10);
        return true;
    }
    m_typing.start();
    place(item, wanted);
    return true;
}

bool RankingEdit::pressKey(int item, const QKeyEvent &event)
{
    const bool alt = event.modifiers() & Qt::AltModifier;
    if (event.modifiers() & (Qt::ControlModifier | Qt::MetaModifier))
        return false;
    if (event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9 && !alt)
        return typeDigit(item, event.key() - Qt::Key_0);
    m_typed.clear();
    const int row = m_list.rowOf(item);
    switch (event.key()) {
    case Qt::Key_Up:
        alt ? moveUp(item) : focusRow(row - 1);
        return true;
    case Qt::Key_Down:
        alt ? moveDown(item) : focusRow(row + 1);
        return true;
    case Qt::Key_Home:
        focusRow(0);
        return true;
    case Qt::Key_End:
        focusRow(m_list.size() - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_list.placeOf(item) == 0) {
            placeNext(item);
            // On to what may come next, where the eye is.
            focusRow(std::max(row, m_list.rankedCount()));
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        takeOut(item);
        return true;
    default:
        return false;
    }
}

} // namespace pejling::kiosk
