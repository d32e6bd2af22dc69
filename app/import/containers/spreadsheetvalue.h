// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace pejling::importer {

/// A number as a person would type it: whole numbers without decimals or exponent, so that the id
/// 1.1876543201E10 stays 11876543201. What is no number comes back as it is.
[[nodiscard]] std::string plainNumber(std::string_view number);

/// A date serial as ISO text: "2026-10-06", "2026-10-06 09:21:36" or, below one day, "09:21:36".
/// What is no serial of the years 1900-9999 comes back as it is.
[[nodiscard]] std::string serialDate(std::string_view serial, bool from1904);

/// Whether an Excel number format shows dates or times.
[[nodiscard]] bool isDateFormat(int id, std::string_view code);

/// `text` with the escapes _xHHHH_ replaced by their characters; surrogate halves are dropped.
[[nodiscard]] std::string withoutEscapes(std::string_view text);

} // namespace pejling::importer
