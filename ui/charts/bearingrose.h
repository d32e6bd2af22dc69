// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QGraphicsItem>

namespace pejling::charts {

/// The program's emblem, a bearing dial with its needle, for slides without figures. Centred on its
/// position.
class BearingRose final : public QGraphicsItem
{
public:
    BearingRose(QGraphicsItem *parent, const Palette &palette, qreal diameter)
        : QGraphicsItem(parent), m_palette(palette), m_radius(diameter / 2)
    {
    }

    [[nodiscard]] QRectF boundingRect() const override
    {
        return { -m_radius, -m_radius, 2 * m_radius, 2 * m_radius };
    }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Palette &m_palette;
    qreal m_radius;
};

} // namespace pejling::charts
