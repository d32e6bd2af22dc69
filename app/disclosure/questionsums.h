// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <disclosure/shownresults.h>

namespace pejling::disclosure {

// One question's sums for all, the first and the second audience; not yet gated.

[[nodiscard]] PerGroup<stats::RatingCounts> ratingSums(const RawResults &raw, int slot);
/// Without the blank ballots of an audience that is not asked: it has skipped nothing.
[[nodiscard]] PerGroup<stats::RankingSums> rankingSums(const RawResults &raw, int slot);
[[nodiscard]] PerGroup<qint64> textSums(const RawResults &raw, int slot);
[[nodiscard]] PerGroup<ChoiceCounts> timeThiefSums(const RawResults &raw);

/// How many answered.
[[nodiscard]] qint64 answersIn(const stats::RatingCounts &sums);
[[nodiscard]] qint64 answersIn(const stats::RankingSums &sums);
[[nodiscard]] qint64 answersIn(const ChoiceCounts &sums);
[[nodiscard]] qint64 answersIn(qint64 sums);

} // namespace pejling::disclosure
