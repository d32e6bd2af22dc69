// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/headings.h"
#include "layout/vocabulary.h"
#include "tools/tool.h"

#include <import/mapping.h>

#include <memory>
#include <vector>

namespace pejling::importer {

enum class Role {
    Unused, ///< nothing of this workshop
    Known, ///< of the survey tool, and of no use
    Dropped, ///< points to a person
    Id,
    Time,
    Submitted,
    Finished,
    Round,
    Status, ///< whether the row is an answer at all, in the words of its tool
    Audience,
    Rating,
    Text,
    Choices,
    Choice, ///< whether one of several was chosen
    RankingList, ///< all ranks in one cell, best first
    RankedItem, ///< the item on one rank
    ItemRank, ///< the rank of one item
    UnknownItem, ///< the rank of an item that the template does not have
};

[[nodiscard]] constexpr bool isAnswer(Role role) { return role >= Role::Rating; }
[[nodiscard]] constexpr bool isRanking(Role role) { return role >= Role::RankingList; }

[[nodiscard]] Role roleOf(Use use);
/// Nothing for a column whose recognition a mapping cannot say.
[[nodiscard]] std::optional<Use> useOf(Role role);

/// What cells (normalised) stand for: texts that are read in their place.
using CellCodes = QHash<QString, QString>;

/// What one column was taken to be.
struct Column
{
    Role role = Role::Unused;
    int target = -1; ///< of the vocabulary, for answers
    int item = 0; ///< of ItemRank and Choice
    int rank = 0; ///< of RankedItem; 1 is the best
    QString question; ///< of answers: the heading, normalised, without the item or rank
    bool byContent = false; ///< the heading was unknown, the cells were not
    bool fixed = false; ///< a mapping said so
    std::shared_ptr<const CellCodes> codes; ///< may be null
};

/// What a table was taken to be.
struct Layout
{
    const Tool *tool = nullptr;
    QStringList evidence; ///< headings by which the tool was known
    Headings headings;
    std::vector<Column> columns; ///< as many as headings
    bool aggregatesOnly = false;
    QString lacking; ///< why somebody has to map columns or codes first; empty: nothing

    [[nodiscard]] int answerColumns() const;
    [[nodiscard]] bool has(Role role) const;
    [[nodiscard]] QString heading(size_t column) const;
};

/// `mapping` may be null; an Error says where it does not fit the table.
[[nodiscard]] Result<Layout> planLayout(
    const Sample &sample, const Vocabulary &vocabulary, const Mapping *mapping);

/// The columns that `mapping` speaks of, by place; an Error when the table has no such column.
/// Their `question` is still to be worked out.
[[nodiscard]] Result<std::vector<std::optional<Column>>> mappedColumns(
    const Mapping &mapping, const Headings &headings, const Vocabulary &vocabulary);

} // namespace pejling::importer
