// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include <QPainter>

#include <array>

namespace pejling::charts {

namespace {

constexpr qreal HollowLine = 5;

} // namespace

void Panel::place(const QRectF &rect, const QColor &fill, const QPen &outline)
{
    if (m_rect == rect && m_fill == fill && m_outline == outline)
        return;
    prepareGeometryChange();
    m_rect = rect;
    m_fill = fill;
    m_outline = outline;
    update();
}

QRectF Panel::boundingRect() const
{
    const qreal half = m_outline.style() == Qt::NoPen ? 0 : m_outline.widthF() / 2;
    return m_rect.adjusted(-half, -half, half, half);
}

void Panel::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_rect.isEmpty())
        return;
    const qreal radius = std::min({ m_radius, m_rect.width() / 2, m_rect.height() / 2 });
    painter->setPen(m_outline);
    painter->setBrush(m_fill);
    painter->drawRoundedRect(m_rect, radius, radius);
}

void GroupMark::setColour(const QColor &colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

void GroupMark::setHollow(const QColor &ground)
{
    m_ground = ground;
    update();
}

QRectF GroupMark::boundingRect() const { return { -m_size / 2, -m_size / 2, m_size, m_size }; }

void GroupMark::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(m_ground
            ? QPen(m_colour, HollowLine, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
            : QPen(Qt::NoPen));
    painter->setBrush(m_ground.value_or(m_colour));
    const qreal half = m_size / 2 - (m_ground ? HollowLine / 2 : 0);
    if (m_audience == 0) {
        // The disc is drawn a little smaller so that it looks as large as the diamond.
        painter->drawEllipse(QPointF(0, 0), half * 0.86, half * 0.86);
    } else {
        const std::array corners{ QPointF(0, -half), QPointF(half, 0), QPointF(0, half),
            QPointF(-half, 0) };
        painter->drawConvexPolygon(corners.data(), int(corners.size()));
    }
}

} // namespace pejling::charts
