// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace pejling::importer {

/// Decides what each column of a table is: first by headings, then by what the first rows hold.
class Planner
{
    Q_DECLARE_TR_FUNCTIONS(ImportLayout)

public:
    Planner(const Sample &sample, const Vocabulary &vocabulary, const Mapping *mapping);

    [[nodiscard]] Result<Layout> plan();

private:
    /// A column whose heading names an item of one or more rankings, or a rank.
    struct PartColumn
    {
        size_t column = 0;
        QString prefix; ///< what stands before the item or rank
        std::vector<std::pair<int, int>> hits; ///< target and item
        int rank = 0;
    };
    using Parts = std::vector<PartColumn>;

    void chooseTool();
    [[nodiscard]] Result<Done> applyMapping();
    /// The question that a mapped column's heading names, as if it had been recognised.
    [[nodiscard]] QString mappedQuestion(size_t column) const;
    void readCodes();
    void applyCodes();
    /// What a cell stands for as an answer to `target`.
    [[nodiscard]] QString decoded(int target, const QString &cell) const;
    void classify(size_t column);
    bool takePart(size_t column, bool named);
    void assign(size_t column, const Vocabulary::Match &match);
    [[nodiscard]] std::optional<PartColumn> itemPart(size_t column) const;

    void planItemColumns();
    void planItemGroup(const Parts &group);
    void markUnknownItems(const QString &prefix, int target);
    void planRankColumns();
    void planRankGroup(const Parts &group);
    void planSplitLists();

    void findAudienceByContent();
    void findAnswersByContent();
    void checkIds();
    void checkCodes();
    void checkVariables();
    void addHint();
    void checkAggregates();

    [[nodiscard]] std::vector<Parts> grouped(const Parts &parts) const;
    [[nodiscard]] std::optional<int> rankingNamed(const QString &prefix) const;
    [[nodiscard]] std::optional<int> choicesNamed(const QString &prefix) const;
    [[nodiscard]] bool holdRanks(const Parts &group, int itemCount) const;
    /// The ranking whose items stand in the cells of these columns.
    [[nodiscard]] std::optional<int> rankingInCells(const Parts &group) const;
    [[nodiscard]] QStringList values(size_t column) const; ///< normalised, without blanks
    [[nodiscard]] bool isTaken(int target) const { return m_taken.contains(target); }
    /// `question` is the heading without item or rank; null: the whole heading.
    Column &set(size_t column, Role role, int target, const QString &question = {});

    const Sample &m_sample;
    const Vocabulary &m_vocabulary;
    const Mapping *m_mapping; ///< may be null
    Layout m_layout;
    size_t m_firstData = 0; ///< index in the sample
    std::map<int, std::shared_ptr<const CellCodes>> m_codes; ///< by target
    std::set<int> m_taken; ///< targets that have a column
    Parts m_itemParts;
    Parts m_rankParts;
};

/// One value of a scale by its label alone, in any language; nothing when two values share it.
[[nodiscard]] std::optional<int> valueOfLabel(const Scale &scale, const QString &normalisedLabel);

} // namespace pejling::importer
