// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QFont>
#include <QStringList>

namespace pejling::charts {

/// A decision in the words that a slide shows.
struct DecisionText
{
    QString what;
    QString who; ///< and what it is about; empty: not agreed
    QString when; ///< empty: no deadline
    QString status; ///< empty for what is no decision: a note

    friend bool operator==(const DecisionText &, const DecisionText &) = default;
};

/// How decisions are spread over pages: each whole on one page unless it alone is longer.
struct DecisionPlan
{
    struct Row
    {
        int decision = 0;
        QStringList what;
        QStringList who;
        QStringList when;
        bool begins = true; ///< not the rest of one from the page before
        qreal height = 0; ///< with its least air
    };

    QFont whatFont;
    QFont smallFont;
    qreal left = 0; ///< of the words, right of the mark
    qreal whatWidth = 0;
    std::vector<std::vector<Row>> pages; ///< empty: there are none
};

/// Air above and below the words of a row, at least.
inline constexpr qreal DecisionAir = 18;

/// Remembers its plans, because every new result asks for the deck again; GUI thread only.
[[nodiscard]] DecisionPlan planDecisions(
    const std::vector<DecisionText> &decisions, const Look &look);

} // namespace pejling::charts
