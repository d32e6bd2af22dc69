// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

namespace pejling::cli {

/// The results as tables for a terminal: per question what they say, the groups side by side, and
/// why a group is not shown. What it is given must have passed the gate, or be for the facilitator
/// alone, who also hears of what to beware of. `language` is the current one.
[[nodiscard]] QString statsText(
    const disclosure::ResultSet &results, Language language, bool facilitator);

} // namespace pejling::cli
