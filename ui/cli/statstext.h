// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

namespace pejling::cli {

/// The results as tables for a terminal: per question the groups side by side, and why a group is
/// not shown. What it is given must have passed the gate, or be for the facilitator alone.
[[nodiscard]] QString statsText(const disclosure::ResultSet &results, Language language);

} // namespace pejling::cli
