// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusmark.h"

#include <QPainter>

#include <array>

namespace pejling::charts {

namespace {

constexpr qreal RingShare = 0.11; ///< of the size
constexpr int WholeTurn = 360 * 16; ///< as QPainter counts
constexpr int FromTheTop = 90 * 16;

} // namespace

void StatusMark::showStatus(DecisionStatus status)
{
    if (m_status == status)
        return;
    m_status = status;
    update();
}

void StatusMark::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal ring = m_size * RingShare;
    const QRectF circle = boundingRect().adjusted(ring, ring, -ring, -ring);
    const QColor colour = m_palette.mark;
    painter->setPen(QPen(colour, ring));
    const bool done = m_status == DecisionStatus::Done;
    painter->setBrush(done ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter->drawEllipse(circle);
    if (m_status == DecisionStatus::UnderWay) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPie(circle, FromTheTop, -WholeTurn / 2);
    }
    if (done) {
        const qreal unit = circle.width();
        const std::array tick{ QPointF(-0.24, 0.02) * unit, QPointF(-0.06, 0.2) * unit,
            QPointF(0.26, -0.18) * unit };
        painter->setPen(
            QPen(m_palette.background, ring * 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(tick.data(), int(tick.size()));
    }
}

} // namespace pejling::charts
