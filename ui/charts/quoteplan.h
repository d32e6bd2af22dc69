// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QFont>
#include <QStringList>

namespace pejling::charts {

/// What somebody said.
struct Quote
{
    QString text; ///< as it is to be read, quotation marks included
    QString by; ///< whose, or empty: not to be named

    friend bool operator==(const Quote &, const Quote &) = default;
};

/// The quotes on one page: one over the whole width, or several on cards in two columns.
struct QuotePage
{
    struct Part
    {
        int quote = 0;
        QStringList lines; ///< of a quote that is longer than a page; empty: all of it
        bool ends = true; ///< the quote does not go on
    };
    std::vector<Part> parts;
};

/// Spreads quotes over pages, in their order, so that each page is read from the back of the room.
/// Remembers its plans, because every new result asks for the deck again; GUI thread only.
[[nodiscard]] std::vector<QuotePage> planQuotes(const std::vector<Quote> &quotes, const Look &look);

/// Where the cards of a page stand.
struct QuoteLayout
{
    struct Card
    {
        QRectF box;
        QStringList lines;
        QPointF text; ///< first baseline
        QPointF by; ///< baseline; of the last part
        qreal width = 0; ///< for the words
    };
    QFont font;
    QFont byFont;
    std::vector<Card> cards; ///< one a part
};

/// A page in `room`, which is at least as high as planned for, in the largest type that it holds.
[[nodiscard]] QuoteLayout layQuotes(
    const std::vector<Quote> &quotes, const QuotePage &page, const QRectF &room, const Look &look);

} // namespace pejling::charts
