// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/gate.h>
#include <live/tally.h>

#include <functional>

namespace pejling::live {

/// What the gate needs apart from the bootstraps: the tally's sums, what the workshop page says,
/// and what was kept of answers that have been erased (see keptResults).
[[nodiscard]] Result<disclosure::RawResults> rawResults(
    store::WorkshopStore &store, const store::Settings &settings, const Tally &tally);

/// Packed ballots of one ranking slot per audience, to resample away from the store's thread.
using SlotBallots = std::array<std::vector<std::string>, AudienceCount>;

/// Resamples a ranking for all, first and second audience. The seed comes from the ballots and
/// their order in storage does not matter, so the same answers give the same picture everywhere.
/// `cancelled` is asked at least once a replicate; what was cancelled is absent.
[[nodiscard]] disclosure::RankingBootstraps bootstraps(
    SlotBallots ballots, const std::function<bool()> &cancelled = {});

/// One drawing of all that is stored in `round`: rules 1, 2 and 4, never rule 3. For `stats`,
/// `render` and `export`. An unknown round is of kind Usage.
[[nodiscard]] Result<disclosure::RawResults> singleDrawing(
    store::WorkshopStore &store, const QString &round);

/// What was kept of the round of `raw` when its answers were erased; null for a round that has
/// answers, or that nothing was kept of.
[[nodiscard]] Result<disclosure::ShownResultsPtr> keptResults(
    store::WorkshopStore &store, const disclosure::RawResults &raw);

/// Erases every single answer of the workshop and keeps, of each round, the results that may be
/// shown: pictures, tables and reports stay as they are, comments go. The rounds are closed. A
/// change is kept as that since the round of the survey.
[[nodiscard]] Result<store::Erased> eraseAllButResults(store::WorkshopStore &store);

} // namespace pejling::live
