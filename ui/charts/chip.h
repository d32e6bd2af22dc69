// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label.h"

#include <charts/palette.h>

namespace pejling::charts {

/// Which guidepost a theme belongs to: P1 in a square, P2 in a circle, further ones in a hexagon.
/// Centred on its position.
class Chip final : public QGraphicsItem
{
public:
    /// `size`: edge of the square in slide units.
    Chip(QGraphicsItem *parent, const Palette &palette, qreal size, int textSize);

    void showNumber(int number);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    const Palette &m_palette;
    Label *m_label;
    qreal m_size;
    int m_textSize;
    int m_number = 0;
};

} // namespace pejling::charts
