// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingedit.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

constexpr qreal Least = 44; ///< height that a finger hits
constexpr qreal Number = 44;
constexpr qreal Gap = 8;
constexpr qreal DragDistance = 14; ///< a hand that shakes does not drag

} // namespace

RankingRow::RankingRow(const Look &look, int item, const QString &title, RankingEdit *edit)
    : QWidget(edit), m_look(look), m_item(item), m_title(title), m_edit(edit),
      m_up(new IconButton(look, IconButton::Sign::Up, this)),
      m_down(new IconButton(look, IconButton::Sign::Down, this)),
      m_out(new IconButton(look, IconButton::Sign::Out, this))
{
    setFocusPolicy(Qt::ClickFocus);
    setCursor(Qt::PointingHandCursor);
    m_up->setObjectName("up"_L1);
    m_down->setObjectName("down"_L1);
    m_out->setObjectName("out"_L1);
    m_up->setAccessibleName(tr("Move %1 up").arg(title));
    m_down->setAccessibleName(tr("Move %1 down").arg(title));
    m_out->setAccessibleName(tr("Take the place from %1").arg(title));
    connect(m_up, &QPushButton::clicked, this, [this] { m_edit->moveUp(m_item); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_edit->moveDown(m_item); });
    connect(m_out, &QPushButton::clicked, this, [this] { m_edit->takeOut(m_item); });
    setPlace(0, 0);
}

void RankingRow::setPlace(int place, int ranked)
{
    for (QWidget *button : { m_up, m_down, m_out })
        button->setVisible(place > 0);
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < ranked);
    const bool moved = std::exchange(m_place, place) != place;
    setAccessibleName(place > 0 ? tr("Number %1: %2").arg(place).arg(m_title)
                                : tr("Without a place: %1").arg(m_title));
    if (moved) {
        QAccessibleValueChangeEvent event(this, place);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

QRect RankingRow::titleRect(int width, int height) const
{
    const int left = m_look.textPx(Number) + m_look.px(2 * Gap);
    const int buttons = 3 * m_up->sizeHint().width() + m_look.px(2 * Gap);
    return { left, 0, std::max(1, width - left - buttons), height };
}

int RankingRow::heightForWidth(int width) const
{
    const QFontMetrics metrics(m_look.font(TextSize::Body, QFont::Medium));
    const int text
        = metrics.boundingRect(titleRect(width, 100'000), Qt::TextWordWrap, m_title).height();
    return std::max(m_look.px(Least), text + m_look.px(Gap + 8));
}

void RankingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int left = width() - m_look.px(Gap);
    for (IconButton *button : { m_out, m_down, m_up }) {
        const QSize size = button->sizeHint();
        left -= size.width();
        const int tall = std::min(height() - 4, std::max(size.height(), m_look.px(36)));
        button->setGeometry(left, (height() - tall) / 2, size.width(), tall);
    }
}

void RankingRow::paintNumber(QPainter &painter) const
{
    const charts::Palette &c = m_look.colours();
    const int size = m_look.textPx(32);
    const QRectF box(m_look.px(Gap + 2), (height() - size) / 2.0, size, size);
    if (m_place > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.text);
        painter.drawRoundedRect(box, m_look.px(8), m_look.px(8));
        painter.setPen(c.background);
        painter.setFont(m_look.font(TextSize::Body, QFont::Bold));
        painter.drawText(box, Qt::AlignCenter, QString::number(m_place));
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(c.reference, m_look.px(1.5), Qt::DashLine));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), m_look.px(8), m_look.px(8));
}

void RankingRow::paintEvent(QPaintEvent *)
{
    const charts::Palette &c = m_look.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setBrush(m_dragging ? c.track : m_place > 0 ? c.band : c.background);
    const bool focus = isFocusShown(this);
    painter.setPen(QPen(focus ? c.text
            : m_place > 0     ? c.grid
                              : c.reference,
        m_look.px(focus ? 3 : 1)));
    painter.drawRoundedRect(body, m_look.px(8), m_look.px(8));
    paintNumber(painter);
    painter.setPen(c.text);
    painter.setFont(m_look.font(TextSize::Body, QFont::Medium));
    painter.drawText(
        titleRect(width(), height()), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, m_title);
}

void RankingRow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = true;
    m_pressedAt = event->position().toPoint();
}

void RankingRow::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    const int moved = event->position().toPoint().y() - m_pressedAt.y();
    if (!m_dragging) {
        if (std::abs(moved) < m_look.px(DragDistance))
            return;
        m_dragging = true;
        m_edit->startDrag();
    }
    m_edit->drag(m_item, y() + moved);
}

void RankingRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_pressed, false))
        return;
    if (std::exchange(m_dragging, false))
        m_edit->drop(m_item);
    else if (m_place == 0)
        m_edit->placeNext(m_item);
    update();
}

void RankingRow::keyPressEvent(QKeyEvent *event)
{
    if (!m_edit->pressKey(m_item, *event))
        QWidget::keyPressEvent(event);
}

void RankingRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_edit->focusMoved(m_item);
    update();
}

void RankingRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace pejling::kiosk
