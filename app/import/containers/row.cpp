// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/row.h"

#include <algorithm>

namespace pejling::importer {

namespace {

bool isAsciiBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r') || c == '\0'; }

} // namespace

bool isBlank(std::string_view cell)
{
    for (size_t i = 0; i < cell.size(); ++i) {
        if (isAsciiBlank(cell[i]))
            continue;
        if (cell.substr(i, 2) == "\xC2\xA0") { // no-break space
            ++i;
            continue;
        }
        if (cell.substr(i, 3) == "\xEF\xBB\xBF" || cell.substr(i, 3) == "\xE2\x80\x8B") {
            i += 2; // zero-width (no-break) space
            continue;
        }
        return false;
    }
    return true;
}

bool isBlank(const Row &row)
{
    return std::all_of(
        row.cells.begin(), row.cells.end(), [](std::string_view cell) { return isBlank(cell); });
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && isAsciiBlank(cell.front()))
        cell.remove_prefix(1);
    while (!cell.empty() && isAsciiBlank(cell.back()))
        cell.remove_suffix(1);
    return cell;
}

} // namespace pejling::importer
