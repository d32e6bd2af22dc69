// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalekey.h"

#include <charts/fonts.h>

#include <base/format.h>

#include <QFontMetricsF>
#include <QPen>

#include <cmath>

namespace pejling::charts {

namespace {

constexpr qreal Swatch = 50;
constexpr qreal SwatchGap = 14; ///< between a swatch and its label
constexpr qreal EntryGap = 34;
constexpr int ValueSize = 30;
constexpr int MostLines = 3;

} // namespace

ScaleKey::ScaleKey(
    QGraphicsItem *parent, const Palette &palette, const Look &look, const Scale &scale)
    : m_palette(palette), m_look(look), m_scale(scale), m_layer(new Layer(parent))
{
    for (int i = 0; i < scale.size(); ++i)
        m_entries.push_back({ new Panel(m_layer, 6), new Label(m_layer), new Label(m_layer) });
    bool allNamed = true;
    for (int i = 0; i < scale.size(); ++i)
        allNamed = allNamed && !labelOf(i).isEmpty();
    for (int lines = 1; allNamed && lines <= MostLines; ++lines) {
        if (placesAll(lines))
            return;
    }
    placeEnds();
}

QString ScaleKey::labelOf(int index) const
{
    const ScaleValue &value = m_scale.values[size_t(index)];
    const QString label = oneLine(value.label.in(m_look.language));
    // The template shows the number of a value without a label, as the swatch does already.
    return label == QString::number(value.value) ? QString() : label;
}

bool ScaleKey::placesAll(int lines)
{
    const int size = int(std::lround(grid::Small * m_look.textScale));
    const QFont font = slideFont(size);
    qreal total = -EntryGap;
    std::vector<QStringList> texts;
    for (int i = 0; i < m_scale.size(); ++i) {
        // The narrowest column in which the label takes so many lines.
        qreal width = 60;
        while (width < grid::Width
            && (breaksWord(labelOf(i), font, width)
                || wrapped(labelOf(i), font, width).size() > lines))
            width += 6;
        texts.push_back(wrapped(labelOf(i), font, width));
        total += Swatch + SwatchGap + FittedText{ font, texts.back() }.width() + EntryGap;
    }
    if (total > grid::Width)
        return false;

    const qreal spread = std::min((grid::Width - total) / std::max(1, m_scale.size() - 1), 60.0);
    qsizetype most = 1;
    for (const QStringList &text : texts)
        most = std::max(most, text.size());
    m_height = std::max(Swatch + 4, FittedText{ font, QStringList(most) }.height());
    qreal x = 0;
    const QFontMetricsF metrics(font);
    for (int i = 0; i < m_scale.size(); ++i) {
        const FittedText fitted{ font, texts[size_t(i)] };
        const Entry &entry = m_entries[size_t(i)];
        entry.swatch->setPos(x, 0);
        entry.value->setPos(x, 0);
        x += Swatch + SwatchGap;
        const qreal top = (m_height - fitted.height()) / 2;
        entry.label->showFitted(fitted, m_palette.mutedText, { x, top + metrics.ascent() });
        x += fitted.width() + EntryGap + spread;
    }
    return true;
}

void ScaleKey::placeEnds()
{
    const int size = int(std::lround(grid::Small * m_look.textScale));
    const auto count = qreal(m_scale.size());
    const qreal swatches = count * Swatch + (count - 1) * 6;
    const qreal room = (grid::Width - swatches) / 2 - SwatchGap;
    const FitRule rule{ size, 30, QFont::Normal, MostLines, true };
    const FittedText low = fitText(labelOf(0), rule, { room, 150 });
    const FittedText high = fitText(labelOf(m_scale.size() - 1), rule, { room, 150 });
    m_height = std::max({ Swatch + 4, low.height(), high.height() });
    qreal x = low.width() + (labelOf(0).isEmpty() ? 0 : SwatchGap);
    m_entries.front().label->showFitted(low, m_palette.mutedText,
        { 0, (m_height - low.height()) / 2 + QFontMetricsF(low.font).ascent() });
    for (const Entry &entry : m_entries) {
        entry.swatch->setPos(x, 0);
        entry.value->setPos(x, 0);
        x += Swatch + 6;
    }
    m_entries.back().label->showFitted(high, m_palette.mutedText,
        { x - 6 + SwatchGap, (m_height - high.height()) / 2 + QFontMetricsF(high.font).ascent() });
}

void ScaleKey::place(const QPointF &topLeft)
{
    m_layer->setPos(topLeft);
    const QList<QColor> ramp = m_palette.ratingRamp(m_scale.size());
    const Format format(m_look.language);
    for (int i = 0; i < m_scale.size(); ++i) {
        const Entry &entry = m_entries[size_t(i)];
        const QPointF at = entry.swatch->pos();
        const QRectF box(0, (m_height - Swatch) / 2, Swatch, Swatch);
        entry.swatch->place(box, ramp[i], QPen(m_palette.text, 2));
        entry.value->showLine(format.count(m_scale.values[size_t(i)].value),
            { ValueSize, QFont::Bold, m_palette.textOn(ramp[i]) },
            at + QPointF(Swatch / 2, box.center().y() + ValueSize * 0.364), Qt::AlignHCenter);
    }
}

void ScaleKey::setVisible(bool visible) { m_layer->setVisible(visible); }

} // namespace pejling::charts
