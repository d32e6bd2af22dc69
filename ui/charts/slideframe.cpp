// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slideframe.h"

#include <charts/fonts.h>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsScene>
#include <QPen>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal BarWidth = 10;

/// Distances that give way when the picture needs the room.
struct Air
{
    qreal above; ///< over the headline
    qreal subtitle; ///< between headline and subtitle
    qreal picture; ///< between subtitle and picture
    qreal footer; ///< between picture and footer

    [[nodiscard]] qreal sum() const { return above + subtitle + picture + footer; }
    [[nodiscard]] Air towards(const Air &other, qreal share) const
    {
        const auto mix = [share](qreal a, qreal b) { return a + (b - a) * share; };
        return { mix(above, other.above), mix(subtitle, other.subtitle),
            mix(picture, other.picture), mix(footer, other.footer) };
    }
};

constexpr Air Tight{ 0, 0, 4, 4 };
constexpr Air Roomy{ 8, 12, 26, 26 };

int scaledTo(int size, qreal scale) { return int(std::lround(size * scale)); }

FittedText fitTitle(const QString &text, qreal scale, qreal width)
{
    const int wanted = scaledTo(grid::Title, scale);
    const FitRule oneLine{ wanted, std::min(60, wanted), QFont::Bold, 1, false };
    FittedText fitted = fitText(text, oneLine, { width, wanted * 1.3 });
    if (fitted.lines.size() == 1 && fitted.font.pixelSize() >= oneLine.minimum)
        return fitted;
    const FitRule twoLines{ wanted, 44, QFont::Bold, 2, true };
    return fitText(text, twoLines, { width, wanted * 2.6 });
}

} // namespace

SlideFrame::SlideFrame(QGraphicsScene *scene, const Look &look)
    : m_look(look), m_bar(new QGraphicsRectItem), m_title(new Label(nullptr)),
      m_subtitle(new Label(nullptr)), m_footer(new Label(nullptr)), m_mark(new Label(nullptr))
{
    m_bar->setPen(Qt::NoPen);
    m_bar->setBrush(Palette::of(look.theme).accent);
    for (QGraphicsItem *item :
        std::initializer_list<QGraphicsItem *>{ m_bar, m_title, m_subtitle, m_footer, m_mark })
        scene->addItem(item);
}

qreal SlideFrame::leastRoom(const Look &look)
{
    const auto twoLines = [&look](int size) {
        FittedText text;
        text.font = slideFont(scaledTo(size, look.textScale));
        text.lines = { {}, {} };
        return text.height();
    };
    return grid::Bottom - grid::Top - twoLines(grid::Title) - 2 * twoLines(grid::Small)
        - Tight.sum();
}

qreal SlideFrame::showMark()
{
    if (!m_texts.madeUp) {
        m_mark->clear();
        return grid::Right;
    }
    const QString text = QCoreApplication::translate("SlideFrame", "FICTITIOUS ANSWERS");
    m_mark->showLine(text, { grid::Mark, QFont::Bold, Palette::of(m_look.theme).madeUp },
        { grid::Right, grid::Bottom - 10 }, Qt::AlignRight);
    return m_mark->sceneBoundingRect().left() - 40;
}

void SlideFrame::arrangeMarkOnly(const Texts &texts)
{
    m_texts = texts;
    for (Label *label : { m_title, m_subtitle, m_footer })
        label->clear();
    m_bar->setRect({});
    const qreal right = showMark();
    m_room = QRectF(QPointF(grid::Left, grid::Top), QPointF(right, grid::Bottom));
}

QRectF SlideFrame::arrange(const Texts &texts, qreal wantedHeight)
{
    const Palette &palette = Palette::of(m_look.theme);
    const qreal scale = m_look.textScale;
    m_texts = texts;

    const int small = scaledTo(grid::Small, scale);
    const qreal headWidth = grid::Right - grid::TextLeft;
    const FittedText title = fitTitle(texts.title, scale, headWidth);
    const FitRule smallRule{ small, std::min(small, grid::Small), QFont::Normal, 2, true };
    const FittedText subtitle = fitText(texts.subtitle, smallRule, { headWidth, small * 2.6 });
    const qreal footerRight = showMark();
    FittedText footer = fitText(texts.footer, smallRule, { footerRight - grid::Left, small * 2.6 });
    // The dot between two parts says nothing where a line ends.
    for (QString &line : footer.lines) {
        if (line.endsWith(u" \u00b7"_s))
            line.chop(2);
    }

    const qreal subtitleHeight = texts.subtitle.isEmpty() ? 0 : subtitle.height();
    const qreal footerHeight = texts.footer.isEmpty() ? (texts.madeUp ? 40 : 0) : footer.height();
    const qreal taken = title.height() + subtitleHeight + footerHeight;
    const qreal free = grid::Bottom - grid::Top - taken - wantedHeight;
    const qreal share = std::clamp((free - Tight.sum()) / (Roomy.sum() - Tight.sum()), 0.0, 1.0);
    const Air air = Tight.towards(Roomy, share);

    qreal y = grid::Top + air.above;
    const QFontMetricsF titleMetrics(title.font);
    m_title->showFitted(title, palette.text, { grid::TextLeft, y + titleMetrics.ascent() });
    m_bar->setRect(QRectF(grid::Left, y + 3, BarWidth, title.height() - 3));
    y += title.height() + air.subtitle;
    if (subtitleHeight > 0)
        m_subtitle->showFitted(subtitle, palette.mutedText,
            { grid::TextLeft, y + QFontMetricsF(subtitle.font).ascent() });
    else
        m_subtitle->clear();
    y += subtitleHeight + air.picture;
    const qreal footerTop = grid::Bottom - footerHeight;
    if (!texts.footer.isEmpty())
        m_footer->showFitted(footer, palette.mutedText,
            { grid::Left, footerTop + QFontMetricsF(footer.font).ascent() });
    else
        m_footer->clear();
    m_room = QRectF(grid::Left, y, grid::Width, footerTop - air.footer - y);
    return m_room;
}

} // namespace pejling::charts
