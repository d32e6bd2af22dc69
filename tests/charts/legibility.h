// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slidecases.h"

#include <charts/palette.h>
#include <panel.h>

#include <cmath>

// Whether a slide can be read from the back of the room, measured on its scene.

namespace pejling::test {

/// A margin of 4 %.
inline const QRectF InsideMargins
    = QRectF({}, charts::SlideSize).adjusted(76.8, 43.2, -76.8, -43.2);
inline constexpr int SmallestText = 36;
inline constexpr int SmallestChip = 26; ///< chips and the mark for made-up answers
inline constexpr qreal TextContrast = 7.0;

/// Where the letters of a text are: no letter uses all of the ascent and the descent of its line.
inline QRectF inkOf(const QGraphicsSimpleTextItem &text)
{
    const qreal size = text.font().pixelSize();
    return text.sceneBoundingRect().adjusted(0, 0.16 * size, 0, -0.06 * size);
}

inline bool overlap(const QRectF &a, const QRectF &b)
{
    const QRectF both = a.intersected(b);
    return both.width() > 1 && both.height() > 1;
}

/// The panel that a text stands on; nullptr: the slide itself.
inline const charts::Panel *groundOf(const Slide &slide, const QGraphicsSimpleTextItem &text)
{
    const auto below = slide.items(text.sceneBoundingRect().center());
    for (const QGraphicsItem *item : below) {
        const auto *panel = dynamic_cast<const charts::Panel *>(item);
        // A line of the grid is a panel too.
        if (panel && panel->isVisible() && panel->rect().width() > 10 && panel->rect().height() > 10
            && panel->rect().contains(text.sceneBoundingRect().center()))
            return panel;
    }
    return nullptr;
}

/// What is wrong with the text for itself; empty: nothing.
inline QString illegible(
    const Slide &slide, const QGraphicsSimpleTextItem &text, const charts::Look &look)
{
    const QRectF rect = text.sceneBoundingRect();
    if (!InsideMargins.contains(rect))
        return QStringLiteral("outside the margins");
    const QString words = text.text();
    // A guidepost's chip, and a value in its swatch.
    const bool isChip = words.size() <= 3
        && (words.startsWith(u'P') || slide.ref().id.startsWith(QStringLiteral("rating-")));
    const bool isMark = words.size() > 4 && words.toUpper() == words;
    const int least = isChip || isMark ? SmallestChip : SmallestText;
    if (text.font().pixelSize() < std::floor(least * std::min(look.textScale, 1.0)))
        return QStringLiteral("only %1 px").arg(text.font().pixelSize());
    // The profile's question ends so in the template; a masked word reads so.
    if (QString(words).remove(QStringLiteral("[…]")).contains(u'…')
        && !slide.ref().id.startsWith(QStringLiteral("profile")))
        return QStringLiteral("elided");

    const charts::Palette &palette = charts::Palette::of(look.theme);
    const charts::Panel *ground = groundOf(slide, text);
    const QColor under = ground ? ground->fill() : palette.background;
    const QColor colour = text.brush().color();
    // On the segments of a bar, text is black or white, whichever reads better there.
    const bool onSegment = slide.ref().id.startsWith(QStringLiteral("rating-"))
        && (colour == palette.textOn(Qt::white) || colour == palette.textOn(Qt::black));
    if (!onSegment && charts::contrastRatio(colour, under) < TextContrast)
        return QStringLiteral("contrast %1").arg(charts::contrastRatio(colour, under));
    if (ground && ground->fill() == palette.panel
        && !ground->rect().adjusted(-1, -1, 1, 1).contains(rect))
        return QStringLiteral("sticks out of its card");
    return {};
}

/// What cannot be read on `slide`; empty: everything can.
inline QString illegible(const Slide &slide, const charts::Look &look)
{
    const auto texts = textsOf(slide);
    if (texts.isEmpty())
        return nameOf(slide) + QStringLiteral(": no text");
    std::vector<QRectF> marks;
    const auto items = slide.items();
    for (const QGraphicsItem *item : items) {
        if (item->isVisible() && dynamic_cast<const charts::GroupMark *>(item))
            marks.push_back(item->sceneBoundingRect());
    }
    for (const QGraphicsSimpleTextItem *text : texts) {
        const QString which = nameOf(slide) + u": "_s + text->text() + u": "_s;
        const QString problem = illegible(slide, *text, look);
        if (!problem.isEmpty())
            return which + problem;
        const QRectF ink = inkOf(*text);
        for (const QGraphicsSimpleTextItem *other : texts) {
            if (other != text && overlap(ink, inkOf(*other)))
                return which + u"overlaps "_s + other->text();
        }
        for (const QRectF &mark : marks) {
            if (overlap(ink, mark))
                return which + u"overlaps a mark"_s;
        }
    }
    return {};
}

} // namespace pejling::test
