// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

namespace pejling::exporting {

/// The id under which a rating slot, a profile's included, stands in raw exports.
[[nodiscard]] QString ratingFieldId(const WorkshopTemplate &workshopTemplate, int slot);
/// The id of a text slot, the time thieves' comment included.
[[nodiscard]] QString textFieldId(const WorkshopTemplate &workshopTemplate, int slot);

/// The tool's own id of the answer; empty where there is none, or where it was made from a time.
[[nodiscard]] QString publicId(const Response &response);

} // namespace pejling::exporting
