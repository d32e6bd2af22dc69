// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace pejling::importer {

/// "A", "Z", "AA"; `column` is 1-based.
[[nodiscard]] QString columnName(int column);
/// The 1-based column of "AB12"; 0 when there are no letters, or more than a sheet has.
[[nodiscard]] int columnOf(std::string_view cellReference);
/// "Ark1!C7", or "C7" without a sheet.
[[nodiscard]] QString cellName(const QString &sheet, qint64 row, int column);

} // namespace pejling::importer
