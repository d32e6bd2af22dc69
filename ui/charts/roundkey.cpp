// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundkey.h"

#include "grid.h"

#include <charts/fonts.h>

namespace pejling::charts {

namespace {

constexpr qreal MarkSize = 34;
constexpr qreal MarkRoom = MarkSize * 1.5;
constexpr qreal Gap = 52; ///< between the two entries
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter

qreal entryWidth(const QString &name, int size)
{
    return MarkRoom + textWidth(name, slideFont(size, QFont::DemiBold));
}

} // namespace

RoundKey::RoundKey(
    QGraphicsItem *parent, const Palette &palette, int audience, const QColor &colour)
{
    for (Entry &entry : m_entries)
        entry = { new GroupMark(parent, audience, colour, MarkSize), new Label(parent) };
    m_entries[0].mark->setHollow(palette.background);
}

int RoundKey::lines(const QString &before, const QString &after, int size, qreal width)
{
    return entryWidth(before, size) + Gap + entryWidth(after, size) <= width ? 1 : 2;
}

void RoundKey::place(const QString &before, const QString &after, const TextStyle &style,
    qreal left, qreal right, qreal baseline)
{
    const std::array names{ before, after };
    const bool oneLine = lines(before, after, style.size, right - left) == 1;
    const qreal lineHeight = style.size * LinePitch;
    qreal x = left;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const qreal y = baseline - (oneLine || i == 1 ? 0 : lineHeight);
        const FittedText name
            = fitText(names[i], { style.size, grid::Small, QFont::DemiBold, 1, false },
                { right - x - MarkRoom + 1, lineHeight * 1.1 });
        m_entries[i].mark->setPos(x + MarkSize / 2, y - name.font.pixelSize() * HalfCapital);
        m_entries[i].name->showFitted(name, style.colour, { x + MarkRoom, y });
        if (oneLine)
            x += entryWidth(names[i], style.size) + Gap;
    }
}

} // namespace pejling::charts
