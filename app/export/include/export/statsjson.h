// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

#include <QJsonObject>

namespace pejling::exporting {

/// The document of `stats --json` and of `export` without --raw; see README, "Files and formats".
[[nodiscard]] QJsonObject statsJson(const disclosure::ShownResults &results);
/// The same with hidden groups too; `"facilitator": true` says so.
[[nodiscard]] QJsonObject statsJson(const disclosure::UngatedFacilitatorResults &results);

} // namespace pejling::exporting
