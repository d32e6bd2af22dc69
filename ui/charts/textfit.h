// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace pejling::charts {

/// Distance of two baselines in font sizes.
inline constexpr qreal LinePitch = 1.2;

/// `text` without line breaks and runs of blanks; no-break spaces stay what they are.
[[nodiscard]] QString oneLine(const QString &text);

/// How wide `text` is on one line. With `tabular`, every digit takes the widest digit's cell.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font, bool tabular = false);

/// Width of the cell that every digit gets in a column of figures.
[[nodiscard]] qreal digitCell(const QFont &font);

/// `text` in lines no wider than `width`, broken where the language allows it; a word that is wider
/// than a line is broken inside. Line breaks of the text itself stay.
[[nodiscard]] QStringList wrapped(const QString &text, const QFont &font, qreal width);
/// The same number of lines, made about equally long.
[[nodiscard]] QStringList balanced(const QString &text, const QFont &font, qreal width);
/// Whether wrapping to `width` would have to break inside a word.
[[nodiscard]] bool breaksWord(const QString &text, const QFont &font, qreal width);

/// Text that has been given its size and lines.
struct FittedText
{
    QFont font;
    QStringList lines;

    [[nodiscard]] qreal pitch() const { return font.pixelSize() * LinePitch; }
    [[nodiscard]] qreal height() const; ///< from the first line's ascent to the last's descent
    [[nodiscard]] qreal width() const;
};

/// What fitText may do.
struct FitRule
{
    int wanted = 36; ///< pixel size to start from
    int minimum = 36; ///< below it only when nothing else keeps the text whole
    QFont::Weight weight = QFont::Normal;
    int maxLines = 1;
    bool balance = false;

    friend bool operator==(const FitRule &, const FitRule &) = default;
};

/// The largest size at which `text` stands whole in `box`: from `wanted` to `minimum` in at most
/// `maxLines` lines; failing that, as many lines as the box holds; failing that, smaller still. No
/// text is ever cut or elided. Remembers what it has fitted, because a live picture asks for the
/// same texts again and again; GUI thread only.
[[nodiscard]] FittedText fitText(const QString &text, const FitRule &rule, const QSizeF &box);

/// The narrowest column from `least` to `most` wide in which each of `texts` keeps the rule's
/// minimum size at `height`; `most` when none is wide enough.
[[nodiscard]] qreal columnFor(
    const QStringList &texts, const FitRule &rule, qreal height, qreal least, qreal most);

} // namespace pejling::charts
