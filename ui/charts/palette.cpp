// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/palette.h>

#include <cmath>

namespace pejling::charts {

namespace {

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mix(const QColor &from, const QColor &to, qreal share)
{
    const auto channel = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return QColor(channel(from.red(), to.red()), channel(from.green(), to.green()),
        channel(from.blue(), to.blue()));
}

const QColor DarkInk(0x11, 0x18, 0x27);
const QColor White(0xFF, 0xFF, 0xFF);
constexpr qreal TextContrast = 7.0;

bool carriesText(const QColor &fill)
{
    return std::max(contrastRatio(fill, DarkInk), contrastRatio(fill, White)) >= TextContrast;
}

/// `count` colours from `outer` to `inner`, evenly spread over those that carry text: half-way
/// between a dark and a light colour neither black nor white reads well.
QList<QColor> side(const QColor &outer, const QColor &inner, int count)
{
    if (count == 1)
        return { outer };
    constexpr int Steps = 200;
    QList<QColor> usable;
    for (int step = 0; step <= Steps; ++step) {
        const QColor colour = mix(outer, inner, qreal(step) / Steps);
        if (carriesText(colour))
            usable.append(colour);
    }
    QList<QColor> colours;
    for (int i = 0; i < count; ++i)
        colours.append(usable[int(std::lround(qreal(i) * qreal(usable.size() - 1) / (count - 1)))]);
    return colours;
}

Palette lightPalette()
{
    Palette palette;
    palette.background = QColor(0xFF, 0xFF, 0xFF);
    palette.text = DarkInk;
    palette.mutedText = QColor(0x3F, 0x48, 0x57);
    palette.accent = DarkInk;
    palette.grid = QColor(0xD5, 0xD9, 0xDF);
    palette.reference = QColor(0x5B, 0x64, 0x72);
    palette.mark = DarkInk;
    palette.whisker = QColor(0x80, 0x88, 0x95);
    palette.greyMark = QColor(0x74, 0x7C, 0x89);
    palette.connector = QColor(0x80, 0x88, 0x95);
    palette.band = QColor(0xEA, 0xF1, 0xFE);
    palette.panel = QColor(0xF5, 0xF7, 0xFA);
    palette.track = QColor(0xDF, 0xE3, 0xE9);
    palette.chip = QColor(0xE5, 0xE8, 0xED);
    palette.chipOutline = QColor(0x4B, 0x55, 0x63);
    palette.madeUp = QColor(0x9B, 0x1C, 0x31);
    palette.group = { QColor(0x00, 0x72, 0xB2), QColor(0xD5, 0x5E, 0x00) };
    palette.groupText = { QColor(0x00, 0x53, 0x8A), QColor(0x8F, 0x3A, 0x00) };
    palette.lowText = QColor(0x7A, 0x45, 0x07);
    palette.highText = QColor(0x00, 0x57, 0x4F);
    return palette;
}

Palette darkPalette()
{
    Palette palette;
    palette.background = QColor(0x0E, 0x13, 0x1C);
    palette.text = QColor(0xF4, 0xF6, 0xF9);
    palette.mutedText = QColor(0xBE, 0xC5, 0xD0);
    palette.accent = QColor(0xF4, 0xF6, 0xF9);
    palette.grid = QColor(0x38, 0x40, 0x4E);
    palette.reference = QColor(0xA4, 0xAC, 0xB9);
    palette.mark = QColor(0xF4, 0xF6, 0xF9);
    palette.whisker = QColor(0x8A, 0x93, 0xA2);
    palette.greyMark = QColor(0x98, 0xA0, 0xAE);
    palette.connector = QColor(0x8A, 0x93, 0xA2);
    palette.band = QColor(0x1A, 0x26, 0x3C);
    palette.panel = QColor(0x19, 0x20, 0x2C);
    palette.track = QColor(0x38, 0x40, 0x4E);
    palette.chip = QColor(0x2A, 0x32, 0x40);
    palette.chipOutline = QColor(0xA4, 0xAC, 0xB9);
    palette.madeUp = QColor(0xFD, 0xA4, 0xAF);
    palette.group = { QColor(0x56, 0xB4, 0xE9), QColor(0xE6, 0x9F, 0x00) };
    palette.groupText = palette.group;
    palette.lowText = QColor(0xDF, 0xC2, 0x7D);
    palette.highText = QColor(0x80, 0xCD, 0xC1);
    return palette;
}

} // namespace

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a);
    const qreal second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QList<QColor> Palette::ratingRamp(int values) const
{
    const int half = values / 2;
    QList<QColor> ramp = side(QColor(0x7A, 0x45, 0x07), QColor(0xDF, 0xC2, 0x7D), half);
    if (values % 2 == 1)
        ramp.append(QColor(0xD9, 0xD9, 0xD9));
    QList<QColor> high = side(QColor(0x00, 0x57, 0x4F), QColor(0x80, 0xCD, 0xC1), half);
    std::reverse(high.begin(), high.end());
    return ramp + high;
}

QColor Palette::textOn(const QColor &fill) const
{
    return contrastRatio(fill, DarkInk) >= contrastRatio(fill, White) ? DarkInk : White;
}

const Palette &Palette::of(Theme theme)
{
    static const Palette light = lightPalette();
    static const Palette dark = darkPalette();
    return theme == Theme::Dark ? dark : light;
}

} // namespace pejling::charts
