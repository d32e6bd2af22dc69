// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layout/layout.h"
#include "reading/lookupcache.h"

#include <survey/response.h>

#include <optional>
#include <string_view>

namespace pejling::importer {

/// What keeps a cell from being an answer.
enum class CellProblem {
    None,
    OutOfRange, ///< a whole number, but not on the scale or no rank: for AnswerValidator to say
    Fraction,
    Disagrees, ///< number and label name different values
    Date, ///< what a spreadsheet program made of a number
    Code, ///< of a survey tool, without a code book
    Unknown,
};

/// What a cell says, not whether it may be said: whole numbers past the scale or the last rank are
/// read too, and AnswerValidator judges them.
struct NumberCell
{
    int value = 0; ///< NoRating or 0 (not ranked) when blank or a problem
    CellProblem problem = CellProblem::None;
};

/// The codes of a column; null: none.
using CellCodesPtr = std::shared_ptr<const CellCodes>;

/// Reads the cells of one rating: `4`, `4,0`, `4 - label`, `label (4)`, `label`.
class RatingCells
{
public:
    RatingCells(const Scale &scale, CellCodesPtr codes) : m_scale(&scale), m_codes(std::move(codes))
    {
    }
    [[nodiscard]] NumberCell read(std::string_view cell);

private:
    [[nodiscard]] NumberCell workOut(const QString &text) const;
    [[nodiscard]] std::optional<NumberCell> numberWithLabel(const QString &text) const;

    const Scale *m_scale;
    CellCodesPtr m_codes;
    LookupCache<NumberCell> m_cache;
};

/// Reads the cells that hold the rank of an item: `3`, `3,0`, `3.`, `3rd`; blank, `N/A`, `-99`,
/// `-1` and `0` mean not ranked.
class RankCells
{
public:
    explicit RankCells(CellCodesPtr codes) : m_codes(std::move(codes)) { }
    [[nodiscard]] NumberCell read(std::string_view cell);

private:
    [[nodiscard]] NumberCell workOut(const QString &text) const;

    CellCodesPtr m_codes;
    LookupCache<NumberCell> m_cache;
};

/// Reads the cells that name one item, and those that list several.
class ItemCells
{
public:
    ItemCells(const ItemNames &names, CellCodesPtr codes)
        : m_names(&names), m_codes(std::move(codes))
    {
    }

    static constexpr int Blank = -2;
    static constexpr int UnknownName = -1;
    /// The item, Blank or UnknownName.
    [[nodiscard]] int read(std::string_view cell);
    /// The items of a list in `items`, best first, UnknownName among them; `unknown` gets the names
    /// that the template does not have.
    void readList(std::string_view cell, std::vector<int> &items, QStringList &unknown);

private:
    [[nodiscard]] bool readPlainList(
        std::string_view cell, char separator, std::vector<int> &items);
    [[nodiscard]] bool readJsonList(
        std::string_view cell, std::vector<int> &items, QStringList &unknown) const;

    const ItemNames *m_names;
    CellCodesPtr m_codes;
    LookupCache<int> m_cache;
};

/// Reads the cells that say whether one thing was chosen: yes or no in many words, or its name.
class ChoiceCells
{
public:
    ChoiceCells(const Target &target, int item, CellCodesPtr codes)
        : m_target(&target), m_item(item), m_codes(std::move(codes))
    {
    }
    enum class Answer { Blank, No, Yes, Unknown };
    [[nodiscard]] Answer read(std::string_view cell);

private:
    const Target *m_target;
    int m_item;
    CellCodesPtr m_codes;
    LookupCache<Answer> m_cache;
};

/// Reads the cells of the audience column.
class AudienceCells
{
public:
    AudienceCells(const Vocabulary &vocabulary, CellCodesPtr codes)
        : m_vocabulary(&vocabulary), m_codes(std::move(codes))
    {
    }
    /// The audience, ItemCells::Blank or ItemCells::UnknownName.
    [[nodiscard]] int read(std::string_view cell);

private:
    const Vocabulary *m_vocabulary;
    CellCodesPtr m_codes;
    LookupCache<int> m_cache;
};

} // namespace pejling::importer
