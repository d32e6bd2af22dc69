// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grid.h"
#include "label.h"
#include "panel.h"

#include <charts/palette.h>

namespace pejling::charts {

/// What the values of a rating scale mean: a swatch with the value and its label for each, in one
/// row. When the labels have no room side by side, the swatches stand together and only the ends of
/// the scale are named.
class ScaleKey
{
public:
    ScaleKey(QGraphicsItem *parent, const Palette &palette, const Look &look, const Scale &scale);

    [[nodiscard]] qreal height() const { return m_height; }
    /// Puts the key's upper left corner there; it is as wide as the slide's grid.
    void place(const QPointF &topLeft);
    void setVisible(bool visible);

private:
    struct Entry
    {
        Panel *swatch;
        Label *value;
        Label *label;
    };

    [[nodiscard]] bool placesAll(int lines);
    void placeEnds();
    [[nodiscard]] QString labelOf(int index) const;

    const Palette &m_palette;
    Look m_look;
    const Scale &m_scale;
    Layer *m_layer;
    std::vector<Entry> m_entries;
    qreal m_height = 0;
};

} // namespace pejling::charts
