// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/gate.h>
#include <live/tally.h>

#include <functional>

namespace pejling::live {

/// Everything the gate needs, with the bootstraps run (they take most of the time at large n; asked
/// whether to go on once a replicate). Used by the session's worker and by the command line.
[[nodiscard]] Result<disclosure::RawResults> rawResults(
    store::WorkshopStore &store, const Tally &tally, const std::function<bool()> &cancelled = {});

/// One drawing of all that is stored in `round`: rules 1, 2 and 4, never rule 3. For `stats`,
/// `render` and `export`.
[[nodiscard]] Result<disclosure::RawResults> singleDrawing(
    store::WorkshopStore &store, const QString &round);

} // namespace pejling::live
