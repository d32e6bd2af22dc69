// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label.h"
#include "panel.h"

#include <charts/palette.h>

namespace pejling::charts {

/// Which mark is which round: a hollow one before, a full one after; on one line, or on two where
/// the names have no room beside each other.
class RoundKey
{
public:
    /// In the shape and `colour` of the marks: a disc for audience 0, a diamond for 1.
    RoundKey(QGraphicsItem *parent, const Palette &palette, int audience, const QColor &colour);

    /// Lines that the key takes in `width`.
    [[nodiscard]] static int lines(
        const QString &before, const QString &after, int size, qreal width);
    /// Between `left` and `right` with its last line on `baseline`.
    void place(const QString &before, const QString &after, const TextStyle &style, qreal left,
        qreal right, qreal baseline);

private:
    struct Entry
    {
        GroupMark *mark;
        Label *name;
    };

    std::array<Entry, 2> m_entries;
};

} // namespace pejling::charts
