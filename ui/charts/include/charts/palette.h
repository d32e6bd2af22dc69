// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QColor>
#include <QList>

#include <array>

namespace pejling::charts {

/// Contrast of two opaque colours, 1..21. WCAG 2.1, "contrast ratio" and "relative luminance".
[[nodiscard]] qreal contrastRatio(const QColor &a, const QColor &b);

/// The colours of one theme. A group's colour means that group wherever it stands and is used for
/// nothing else; a shape and a label always go with it.
struct Palette
{
    QColor background;
    QColor text;
    QColor mutedText; ///< subtitles, footers, column headings
    QColor accent; ///< the bar beside the headline
    QColor grid; ///< lines that only guide the eye
    QColor reference; ///< the line that a picture is read against: 50
    QColor mark; ///< a value that belongs to no group
    QColor whisker; ///< uncertainty around a mark
    QColor greyMark; ///< a value whose order is not clear
    QColor connector; ///< between two groups' marks
    QColor band; ///< behind what is highlighted
    QColor panel; ///< behind a card
    QColor track; ///< behind a bar that fills up
    QColor chip;
    QColor chipOutline;
    QColor madeUp; ///< the mark for made-up answers
    std::array<QColor, AudienceCount> group; ///< marks and bars
    std::array<QColor, AudienceCount> groupText; ///< words and figures in a group's colour
    QColor lowText; ///< words about the low end of a rating
    QColor highText;

    /// One colour a scale value, low to high; 2-10 values. An odd scale has grey in the middle.
    /// Every one of them carries text at 7:1 (see textOn).
    [[nodiscard]] QList<QColor> ratingRamp(int values) const;
    /// Black or white, whichever reads better on `fill`.
    [[nodiscard]] QColor textOn(const QColor &fill) const;

    [[nodiscard]] static const Palette &of(Theme theme);
};

} // namespace pejling::charts
