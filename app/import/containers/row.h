// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <string_view>
#include <vector>

namespace pejling::importer {

enum class Fault {
    SpreadsheetError, ///< the cell holds #REF! or the like and is read as blank
    StrayQuote, ///< text follows a closing quotation mark: where the cell ends is a guess
};

/// What a container noticed about one cell.
struct CellFault
{
    int column = 0; ///< 0-based
    Fault fault = Fault::SpreadsheetError;
};

/// One row as it stands in the file. The cells are UTF-8 (not checked) and belong to the reader
/// until it is asked for the next row.
struct Row
{
    qint64 number = 0; ///< as the person sees it; 1 is the first
    std::vector<std::string_view> cells;
    std::vector<CellFault> faults;

    [[nodiscard]] std::string_view cell(int column) const
    {
        return size_t(column) < cells.size() ? cells[size_t(column)] : std::string_view();
    }
};

/// Nothing but blanks, no-break spaces included.
[[nodiscard]] bool isBlank(std::string_view cell);
[[nodiscard]] bool isBlank(const Row &row);
/// `cell` without outer ASCII blanks.
[[nodiscard]] std::string_view trimmed(std::string_view cell);

/// Reads the rows of one sheet once, front to back, holding one row at a time.
class RowReader
{
public:
    virtual ~RowReader() = default;
    /// The next row that holds something: wholly blank rows are left out, which shows in the
    /// numbers. False at the end.
    virtual Result<bool> next(Row &row) = 0;
    /// Cells from column `count` on are of no interest and need not be delivered.
    virtual void setColumns(int count) { Q_UNUSED(count) }
    /// Of Container::bytes().
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
};

} // namespace pejling::importer
