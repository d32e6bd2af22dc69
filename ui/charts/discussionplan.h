// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QFont>
#include <QStringList>

namespace pejling::charts {

/// How a theme's discussion questions are spread over steps, word for word: as large as they fit on
/// one step, and on several when even the smallest size does not hold them.
struct DiscussionPlan
{
    struct Block
    {
        int number = 0; ///< of the question, from 1; 0 when it goes on from the step before
        QStringList lines;
    };

    QFont font;
    qreal numberWidth = 0; ///< of the column of numbers, with its gap
    std::vector<std::vector<Block>> steps; ///< at least one, which may be empty

    /// What blocks take with the least gaps between them.
    [[nodiscard]] qreal height(const std::vector<Block> &blocks) const;
    [[nodiscard]] qreal leastGap() const;
};

/// For texts in `box`: the width of the column and the height that there is at least. Remembers its
/// plans, because every new result asks for the deck again; GUI thread only.
[[nodiscard]] DiscussionPlan planDiscussion(
    const QStringList &questions, const QSizeF &box, const Look &look);

} // namespace pejling::charts
