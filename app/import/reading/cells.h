// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/vocabulary.h"
#include "reading/lookupcache.h"

#include <survey/response.h>

#include <optional>
#include <string_view>

namespace pejling::importer {

/// What keeps a cell from being an answer.
enum class CellProblem {
    None,
    OutOfRange, ///< a whole number, but not on the scale or no rank
    Fraction,
    Disagrees, ///< number and label name different values
    Date, ///< what a spreadsheet program made of a number
    Code, ///< of a survey tool, without a code book
    Unknown,
};

struct NumberCell
{
    int value = 0; ///< NoRating or 0 (not ranked) when blank or a problem
    CellProblem problem = CellProblem::None;
};

/// Reads the cells of one rating: `4`, `4,0`, `4 - label`, `label (4)`, `label`.
class RatingCells
{
public:
    explicit RatingCells(const Scale &scale) : m_scale(&scale) { }
    [[nodiscard]] NumberCell read(std::string_view cell);

private:
    [[nodiscard]] NumberCell workOut(const QString &text) const;
    [[nodiscard]] std::optional<NumberCell> numberWithLabel(const QString &text) const;

    const Scale *m_scale;
    LookupCache<NumberCell> m_cache;
};

/// Reads the cells that hold the rank of an item: `3`, `3,0`, `3.`, `3rd`; blank, `N/A`, `-99`,
/// `-1` and `0` mean not ranked.
class RankCells
{
public:
    explicit RankCells(int itemCount) : m_itemCount(itemCount) { }
    [[nodiscard]] NumberCell read(std::string_view cell);

private:
    [[nodiscard]] NumberCell workOut(const QString &text) const;

    int m_itemCount;
    LookupCache<NumberCell> m_cache;
};

/// Reads the cells that name one item, and those that list several.
class ItemCells
{
public:
    explicit ItemCells(const ItemNames &names) : m_names(&names) { }

    static constexpr int Blank = -2;
    static constexpr int UnknownName = -1;
    /// The item, Blank or UnknownName.
    [[nodiscard]] int read(std::string_view cell);
    /// The items of a list in `items`, best first, UnknownName among them; `unknown` gets the names
    /// that the template does not have.
    void readList(std::string_view cell, std::vector<int> &items, QStringList &unknown);

private:
    [[nodiscard]] bool readPlainList(std::string_view cell, std::vector<int> &items);
    [[nodiscard]] bool readJsonList(
        std::string_view cell, std::vector<int> &items, QStringList &unknown) const;

    const ItemNames *m_names;
    LookupCache<int> m_cache;
};

/// Reads the cells of the audience column.
class AudienceCells
{
public:
    explicit AudienceCells(const Vocabulary &vocabulary) : m_vocabulary(&vocabulary) { }
    /// The audience, ItemCells::Blank or ItemCells::UnknownName.
    [[nodiscard]] int read(std::string_view cell);

private:
    const Vocabulary *m_vocabulary;
    LookupCache<int> m_cache;
};

} // namespace pejling::importer
