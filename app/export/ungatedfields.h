// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

namespace pejling::exporting {

/// The id under which a rating slot, a profile's included, stands in raw exports.
[[nodiscard]] QString ratingFieldId(const WorkshopTemplate &workshopTemplate, int slot);
/// The id of a text slot, the time thieves' comment included.
[[nodiscard]] QString textFieldId(const WorkshopTemplate &workshopTemplate, int slot);

/// The heading of every column of a table of single answers, of CSV and spreadsheet alike.
[[nodiscard]] QStringList ungatedHeadings(const WorkshopTemplate &workshopTemplate);
/// "it;indkoeb;": ids of the chosen time thieves.
[[nodiscard]] QString chosenThieves(
    const WorkshopTemplate &workshopTemplate, std::optional<quint32> choices);

/// The tool's own id of the answer; empty where there is none, or where it was made from a time.
[[nodiscard]] QString publicId(const Response &response);

} // namespace pejling::exporting
