// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QGraphicsItem>

namespace pejling::charts {

/// The grid that all slides share, in slide units.
namespace grid {
inline constexpr qreal Left = 77; ///< margins of 4 %
inline constexpr qreal Right = 1920 - 77;
inline constexpr qreal Top = 43.5;
inline constexpr qreal Bottom = 1080 - 43.5;
inline constexpr qreal Width = Right - Left;
inline constexpr qreal TextLeft = 110; ///< headline and subtitle, right of the accent bar
inline constexpr int Title = 64;
inline constexpr int Small = 36; ///< subtitles, footers, column headings
inline constexpr int Name = 48; ///< names of themes and groups, data labels
inline constexpr int Mark = 30; ///< the mark for made-up answers
inline constexpr int Chip = 26;
inline constexpr qreal Row = 70;
inline constexpr qreal PanelRadius = 18;
} // namespace grid

/// Parts of a slide that are shown, hidden and moved together.
class Layer final : public QGraphicsItem
{
public:
    explicit Layer(QGraphicsItem *parent = nullptr) : QGraphicsItem(parent)
    {
        setFlag(ItemHasNoContents);
    }
    [[nodiscard]] QRectF boundingRect() const override { return {}; }
    void paint(QPainter *, const QStyleOptionGraphicsItem *, QWidget *) override { }
};

} // namespace pejling::charts
