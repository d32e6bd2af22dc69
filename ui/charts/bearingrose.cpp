// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bearingrose.h"

#include <QPainter>
#include <QtMath>

#include <array>

namespace pejling::charts {

namespace {

constexpr int Ticks = 36;
constexpr int LongTickEvery = 9;
constexpr qreal NeedleBearing = 40; ///< degrees, clockwise from north

QPointF at(qreal bearing, qreal radius)
{
    const qreal angle = qDegreesToRadians(bearing);
    return { radius * std::sin(angle), -radius * std::cos(angle) };
}

} // namespace

void BearingRose::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal unit = m_radius / 100;
    painter->setBrush(m_palette.panel);
    painter->setPen(QPen(m_palette.accent, 5 * unit));
    painter->drawEllipse(QPointF(0, 0), 97 * unit, 97 * unit);
    for (int tick = 0; tick < Ticks; ++tick) {
        const bool isLong = tick % LongTickEvery == 0;
        const qreal bearing = tick * 360.0 / Ticks;
        painter->setPen(QPen(isLong ? m_palette.accent : m_palette.whisker,
            (isLong ? 5 : 2.5) * unit, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(at(bearing, (isLong ? 70 : 78) * unit), at(bearing, 86 * unit));
    }
    painter->setPen(Qt::NoPen);
    const QPointF tip = at(NeedleBearing, 64 * unit);
    const QPointF tail = at(NeedleBearing + 180, 64 * unit);
    const QPointF left = at(NeedleBearing - 90, 14 * unit);
    const QPointF right = at(NeedleBearing + 90, 14 * unit);
    painter->setBrush(m_palette.accent);
    painter->drawConvexPolygon(std::array{ tip, left, right }.data(), 3);
    painter->setBrush(m_palette.whisker);
    painter->drawConvexPolygon(std::array{ tail, left, right }.data(), 3);
    painter->setBrush(m_palette.background);
    painter->drawEllipse(QPointF(0, 0), 5 * unit, 5 * unit);
}

} // namespace pejling::charts
