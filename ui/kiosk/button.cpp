// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "button.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace pejling::kiosk {

namespace {

constexpr qreal Ring = 5; ///< room for the focus ring around the button
constexpr qreal Radius = 10;
constexpr qreal MarkSize = 32;
constexpr qreal Least = 54; ///< height that a finger hits
constexpr qreal Side = 18;

QPainterPath tick(const QRectF &box)
{
    QPainterPath path(box.topLeft() + QPointF(box.width() * 0.26, box.height() * 0.53));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.44, box.height() * 0.71));
    path.lineTo(box.topLeft() + QPointF(box.width() * 0.76, box.height() * 0.32));
    return path;
}

} // namespace

Button::Button(const Look &look, Kind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_look(look), m_kind(kind)
{
    setCheckable(hasMark());
    setAutoExclusive(kind == Kind::Choice);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(
        isLeft() ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
}

void Button::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

void Button::setMark(const QString &mark)
{
    m_mark = mark;
    update();
}

void Button::uncheck()
{
    const bool exclusive = autoExclusive();
    setAutoExclusive(false);
    setChecked(false);
    setAutoExclusive(exclusive);
}

QFont Button::textFont() const
{
    if (m_kind == Kind::Quiet)
        return m_look.font(TextSize::Small, QFont::Medium);
    return m_look.font(
        TextSize::Body, hasMark() && m_detail.isEmpty() ? QFont::Medium : QFont::DemiBold);
}

int Button::textFlags() const
{
    return Qt::TextWordWrap | (isLeft() ? Qt::AlignLeft : Qt::AlignHCenter);
}

QRect Button::textRect(int width, int height) const
{
    const int side = m_look.px(Ring + Side);
    const int left = hasMark() ? side + m_look.textPx(MarkSize) + m_look.px(14) : side;
    return { left, 0, std::max(1, width - left - side), height };
}

int Button::textHeight(int width) const
{
    const QRect room = textRect(width, 100'000);
    int height = text().isEmpty()
        ? 0
        : QFontMetrics(textFont()).boundingRect(room, textFlags(), text()).height();
    if (!m_detail.isEmpty()) {
        const QFontMetrics small(m_look.font(TextSize::Small));
        height += m_look.px(4) + small.boundingRect(room, textFlags(), m_detail).height();
    }
    return height;
}

QSize Button::sizeHint() const
{
    const int wide = QFontMetrics(textFont()).horizontalAdvance(text());
    const int width = textRect(0, 0).left() + m_look.px(Ring + Side) + wide + 2;
    return { width, heightForWidth(width) };
}

QSize Button::minimumSizeHint() const
{
    int widest = 0;
    const QFontMetrics metrics(textFont());
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return { textRect(0, 0).left() + m_look.px(Ring + Side) + widest + 2,
        m_look.px(Least + 2 * Ring) };
}

int Button::heightForWidth(int width) const
{
    const int padding = m_look.px(2 * Ring + 22);
    return std::max(m_look.px(Least + 2 * Ring), textHeight(width) + padding);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && !(event->modifiers() & Qt::ControlModifier)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void Button::paintMark(QPainter &painter, const QColor &ink, const QColor &paper) const
{
    const qreal size = m_look.textPx(MarkSize);
    const QRectF box(m_look.px(Ring + Side), (height() - size) / 2, size, size);
    const bool round = m_kind == Kind::Choice;
    painter.setPen(QPen(ink, m_look.px(2)));
    painter.setBrush(isChecked() ? ink : QColor(Qt::transparent));
    const QRectF inner = box.adjusted(1, 1, -1, -1);
    if (round)
        painter.drawEllipse(inner);
    else
        painter.drawRoundedRect(inner, m_look.px(6), m_look.px(6));
    if (!m_mark.isEmpty()) {
        painter.setPen(isChecked() ? paper : ink);
        painter.setFont(m_look.font(TextSize::Small, QFont::DemiBold));
        painter.drawText(box, Qt::AlignCenter, m_mark);
    } else if (isChecked()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paper, m_look.px(3), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick(box));
    }
}

void Button::paintTexts(QPainter &painter, const QColor &ink, const QColor &quiet) const
{
    QRect room = textRect(width(), height());
    room.setTop((height() - textHeight(width())) / 2);
    painter.setFont(textFont());
    painter.setPen(ink);
    QRect used;
    painter.drawText(room, textFlags(), text(), &used);
    if (m_detail.isEmpty())
        return;
    room.setTop(used.bottom() + m_look.px(4));
    painter.setFont(m_look.font(TextSize::Small));
    painter.setPen(quiet);
    painter.drawText(room, textFlags(), m_detail);
}

void Button::paintEvent(QPaintEvent *)
{
    const charts::Palette &c = m_look.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal ring = m_look.px(Ring);
    const QRectF body = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    const bool filled = m_kind == Kind::Primary;
    QColor ink = m_kind == Kind::Quiet ? c.mutedText : c.text;
    QColor fill = m_kind == Kind::Quiet ? QColor(Qt::transparent) : c.background;
    QColor line = c.reference;
    if (filled) {
        ink = c.background;
        fill = line = isEnabled() ? c.text : c.reference;
    } else if (isChecked()) {
        fill = c.band;
        line = c.text;
    }
    if (!isEnabled() && !filled)
        ink = line = c.whisker;
    if (isDown() && !filled && isEnabled())
        fill = c.track;
    else if (isDown())
        fill = c.mutedText;
    painter.setBrush(fill);
    painter.setPen(
        m_kind == Kind::Quiet ? QPen(Qt::NoPen) : QPen(line, m_look.px(isChecked() ? 3 : 1.5)));
    painter.drawRoundedRect(body, m_look.px(Radius), m_look.px(Radius));
    if (isFocusShown(this)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.text, m_look.px(3)));
        const qreal half = m_look.px(1.5);
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half),
            m_look.px(Radius + 3), m_look.px(Radius + 3));
    }
    if (hasMark())
        paintMark(painter, ink, c.background);
    paintTexts(painter, ink, filled ? ink : c.mutedText);
}

IconButton::IconButton(const Look &look, Sign sign, QWidget *parent)
    : QPushButton(parent), m_look(look), m_sign(sign)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

QSize IconButton::sizeHint() const { return { m_look.px(46), m_look.px(42) }; }

void IconButton::paintEvent(QPaintEvent *)
{
    const charts::Palette &c = m_look.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(2, 3, -2, -3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? c.track : c.chip);
    painter.drawRoundedRect(body, m_look.px(7), m_look.px(7));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isEnabled() ? c.text : c.whisker, m_look.px(isEnabled() ? 3 : 2),
        Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal arm = m_look.px(7);
    const QPointF middle = body.center();
    QPainterPath path;
    if (m_sign == Sign::Out) {
        path.moveTo(middle - QPointF(arm, arm));
        path.lineTo(middle + QPointF(arm, arm));
        path.moveTo(middle + QPointF(-arm, arm));
        path.lineTo(middle + QPointF(arm, -arm));
    } else {
        const qreal tip = m_sign == Sign::Up ? -arm / 2 : arm / 2;
        path.moveTo(middle + QPointF(-arm, -tip));
        path.lineTo(middle + QPointF(0, tip));
        path.lineTo(middle + QPointF(arm, -tip));
    }
    painter.drawPath(path);
}

} // namespace pejling::kiosk
