// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stats/ranking.h>

#include <vector>

namespace pejling::stats {

/// One sum an item, in the template's order: perItem(sums, &RankingSums::doubledPoints).
[[nodiscard]] std::vector<qint64> perItem(
    const RankingSums &sums, qint64 (RankingSums::*get)(int) const);

/// "1224" places of items by their sums, highest first; compared exactly.
[[nodiscard]] std::vector<Places> placesOf(const std::vector<qint64> &sums);

/// 0..100: the share of its comparisons with other items that `item` wins. Needs n > 0.
[[nodiscard]] double scoreOf(const RankingSums &sums, int item);

} // namespace pejling::stats
