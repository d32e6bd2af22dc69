// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quoteplan.h"

#include "grid.h"
#include "slideframe.h"
#include "textfit.h"

#include <charts/fonts.h>

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace pejling::charts {

namespace {

constexpr int Planned = 44; ///< type that pages are planned for
constexpr int Largest = 60; ///< where a page has room to spare
constexpr int LargestAlone = 76; ///< of a single quote
constexpr size_t MostOnAPage = 6;
constexpr qreal Gap = 28; ///< between cards
constexpr qreal Padding = 40;
constexpr qreal PaddingAbove = 28;
constexpr qreal ByGap = 14;
constexpr qreal MostStretch = 1.4; ///< of cards where a page has room to spare
constexpr qreal AloneShare = 0.86; ///< of the width that a single quote takes at most
constexpr qsizetype Remembered = 50;

int sizedTo(int size, const Look &look) { return int(std::lround(size * look.textScale)); }

qreal textHeight(const QFont &font, qsizetype lines)
{
    return FittedText{ font, QStringList(std::max<qsizetype>(lines, 1)) }.height();
}

qreal columnWidth(qreal width) { return (width - Gap) / 2; }

/// Everything on a card but its text.
qreal aroundText(const Quote &quote, const Look &look)
{
    const qreal by = quote.by.isEmpty()
        ? 0
        : ByGap + textHeight(slideFont(sizedTo(grid::Small, look), QFont::DemiBold), 1);
    return 2 * PaddingAbove + by;
}

/// Which column each card goes to: the shorter one. Returns the height of both.
std::array<qreal, 2> intoColumns(const std::vector<qreal> &heights, std::vector<int> *columns)
{
    std::array<qreal, 2> ends{ -Gap, -Gap };
    for (const qreal height : heights) {
        const int column = ends[1] < ends[0] ? 1 : 0;
        ends[size_t(column)] += Gap + height;
        if (columns)
            columns->push_back(column);
    }
    return ends;
}

class Planner
{
public:
    Planner(const std::vector<Quote> &quotes, const Look &look)
        : m_quotes(quotes), m_look(look), m_font(slideFont(sizedTo(Planned, look))),
          m_smallFont(slideFont(sizedTo(grid::Small, look))), m_height(SlideFrame::leastRoom(look))
    {
    }

    [[nodiscard]] std::vector<QuotePage> pages()
    {
        for (int quote = 0; quote < int(m_quotes.size()); ++quote) {
            const Quote &each = m_quotes[size_t(quote)];
            const qreal height
                = textHeight(m_font,
                      wrapped(each.text, m_font, columnWidth(grid::Width) - 2 * Padding).size())
                + aroundText(each, m_look);
            std::vector<qreal> heights = m_heights;
            heights.push_back(height);
            const auto ends = intoColumns(heights, nullptr);
            if (std::max(ends[0], ends[1]) > m_height || heights.size() > MostOnAPage)
                turn();
            if (height > m_height) {
                addAlone(quote);
                continue;
            }
            m_page.parts.push_back({ quote, {}, true });
            m_heights.push_back(height);
        }
        turn();
        return std::move(m_pages);
    }

private:
    void turn()
    {
        if (!m_page.parts.empty())
            m_pages.push_back(std::exchange(m_page, {}));
        m_heights.clear();
    }

    /// Over the whole width, and over several pages when not even one holds it.
    void addAlone(int quote)
    {
        const Quote &each = m_quotes[size_t(quote)];
        QStringList lines
            = wrapped(each.text, m_smallFont, (grid::Width - 2 * Padding) * AloneShare);
        const qreal room = m_height - aroundText(each, m_look);
        if (textHeight(m_smallFont, lines.size()) <= room) {
            m_pages.push_back({ { { quote, {}, true } } });
            return;
        }
        const auto most = std::max<qsizetype>(1,
            qsizetype((room - textHeight(m_smallFont, 1)) / (m_smallFont.pixelSize() * LinePitch))
                + 1);
        while (!lines.isEmpty()) {
            const QStringList part = lines.first(std::min(lines.size(), most));
            lines = lines.sliced(part.size());
            m_pages.push_back({ { { quote, part, lines.isEmpty() } } });
        }
    }

    const std::vector<Quote> &m_quotes;
    const Look &m_look;
    QFont m_font;
    QFont m_smallFont;
    qreal m_height;
    QuotePage m_page;
    std::vector<qreal> m_heights;
    std::vector<QuotePage> m_pages;
};

/// One size of a page tried in a room.
struct Trial
{
    QFont font;
    std::vector<QStringList> lines;
    std::vector<qreal> heights; ///< of the cards
    bool fits = false;
};

Trial tried(const std::vector<Quote> &quotes, const QuotePage &page, const QSizeF &room,
    const Look &look, int size)
{
    const bool alone = page.parts.size() == 1;
    const qreal width = alone ? (room.width() - 2 * Padding) * AloneShare
                              : columnWidth(room.width()) - 2 * Padding;
    Trial trial{ slideFont(size), {}, {}, true };
    for (const QuotePage::Part &part : page.parts) {
        const Quote &quote = quotes[size_t(part.quote)];
        const bool whole = part.lines.isEmpty();
        trial.lines.push_back(whole ? wrapped(quote.text, trial.font, width) : part.lines);
        trial.heights.push_back(
            textHeight(trial.font, trial.lines.back().size()) + aroundText(quote, look));
        trial.fits = trial.fits && !(whole && breaksWord(quote.text, trial.font, width));
    }
    const auto ends
        = alone ? std::array{ trial.heights.front(), 0.0 } : intoColumns(trial.heights, nullptr);
    trial.fits = trial.fits && std::max(ends[0], ends[1]) <= room.height();
    return trial;
}

Trial largest(
    const std::vector<Quote> &quotes, const QuotePage &page, const QSizeF &room, const Look &look)
{
    const bool alone = page.parts.size() == 1;
    const int least = sizedTo(alone ? grid::Small : Planned, look);
    const bool fixed = !page.parts.front().lines.isEmpty();
    for (int size = fixed ? least : sizedTo(alone ? LargestAlone : Largest, look); size > least;
         --size) {
        Trial trial = tried(quotes, page, room, look, size);
        if (trial.fits)
            return trial;
    }
    return tried(quotes, page, room, look, least);
}

} // namespace

std::vector<QuotePage> planQuotes(const std::vector<Quote> &quotes, const Look &look)
{
    static QCache<std::pair<QStringList, qreal>, std::vector<QuotePage>> remembered(Remembered);
    std::pair key{ QStringList(), look.textScale };
    for (const Quote &quote : quotes)
        key.first << quote.text << quote.by;
    if (const auto *known = remembered.object(key))
        return *known;
    auto pages = Planner(quotes, look).pages();
    remembered.insert(key, new std::vector<QuotePage>(pages));
    return pages;
}

QuoteLayout layQuotes(
    const std::vector<Quote> &quotes, const QuotePage &page, const QRectF &room, const Look &look)
{
    const Trial trial = largest(quotes, page, room.size(), look);
    QuoteLayout layout;
    layout.font = trial.font;
    layout.byFont = slideFont(sizedTo(grid::Small, look), QFont::DemiBold);
    const QFontMetricsF metrics(layout.font);
    const QFontMetricsF byMetrics(layout.byFont);
    const bool alone = page.parts.size() == 1;
    std::vector<int> columns;
    auto ends = intoColumns(trial.heights, &columns);
    // Both columns end on one line, and what a page has to spare goes to its cards.
    const qreal bottom
        = alone ? room.height() : std::min(room.height(), std::max(ends[0], ends[1]) * MostStretch);
    std::array<qreal, 2> tops{ 0, 0 };
    for (size_t i = 0; i < page.parts.size(); ++i) {
        const auto column = size_t(columns[i]);
        const auto inColumn = std::count(columns.begin(), columns.end(), columns[i]);
        const qreal height = trial.heights[i] + (bottom - ends[column]) / qreal(inColumn);
        const qreal width = alone ? room.width() : columnWidth(room.width());
        const QRectF box(
            room.left() + qreal(column) * (width + Gap), room.top() + tops[column], width, height);
        tops[column] += height + Gap;
        const Quote &quote = quotes[size_t(page.parts[i].quote)];
        const qreal text = textHeight(layout.font, trial.lines[i].size());
        const qreal taken = text + aroundText(quote, look) - 2 * PaddingAbove;
        const qreal top = box.center().y() - taken / 2;
        layout.cards.push_back(
            { box, trial.lines[i], { box.left() + Padding, top + metrics.ascent() },
                { box.left() + Padding, top + text + ByGap + byMetrics.ascent() },
                width - 2 * Padding });
    }
    return layout;
}

} // namespace pejling::charts
