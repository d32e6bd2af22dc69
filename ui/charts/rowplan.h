// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>

#include <QFont>
#include <QStringList>

namespace pejling::charts {

/// How the items of a ranking are spread over rows and pages, so that every name stands whole in a
/// size that is read from the back of the room.
struct RowPlan
{
    int items = 0;
    int pages = 1;
    int rowsPerPage = 1; ///< on every page but perhaps the last
    int nameSize = 48;
    qreal nameLeft = 0;
    qreal nameWidth = 0; ///< of the column
    qreal minimumRow = 70;
    bool chips = false;

    /// First item (by rank) and number of items of a page; pages count from 1.
    [[nodiscard]] int firstOf(int page) const { return (page - 1) * rowsPerPage; }
    [[nodiscard]] int countOf(int page) const
    {
        return std::clamp(items - firstOf(page), 0, rowsPerPage);
    }
    /// Height of a row in a picture that has `height` for them: few items stand further apart.
    [[nodiscard]] qreal rowHeight(qreal height) const;
};

/// What rows of names may take.
struct NameRoom
{
    qreal width = 880; ///< of the column
    int oneLine = 42; ///< the smallest size that a name shrinks to for staying on one line
    int largest = 56; ///< where few items leave room
    QFont::Weight weight = QFont::Bold; ///< the boldest that a name is shown in

    friend bool operator==(const NameRoom &, const NameRoom &) = default;
};

/// For `names`, one a row. Remembers its plans; GUI thread only.
[[nodiscard]] RowPlan planNames(
    const QStringList &names, const Look &look, const NameRoom &room = {});

/// For the items of `question`, a ranking of `workshopTemplate`.
[[nodiscard]] RowPlan planRows(
    const WorkshopTemplate &workshopTemplate, const Question &question, const Look &look);

/// The items' short names in the template's order.
[[nodiscard]] QStringList itemNames(const Question &question, Language language);

/// The number of the guidepost that an item belongs to, when it is a theme.
[[nodiscard]] std::optional<int> guidepostNumber(
    const WorkshopTemplate &workshopTemplate, const RankingItem &item);

} // namespace pejling::charts
