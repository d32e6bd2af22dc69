// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <algorithm>

namespace pejling::stats {

std::vector<qint64> perItem(const RankingSums &sums, qint64 (RankingSums::*get)(int) const)
{
    std::vector<qint64> values;
    values.reserve(size_t(sums.items()));
    for (int i = 0; i < sums.items(); ++i)
        values.push_back((sums.*get)(i));
    return values;
}

std::vector<Places> placesOf(const std::vector<qint64> &sums)
{
    std::vector<Places> places;
    places.reserve(sums.size());
    for (const qint64 sum : sums) {
        const auto above
            = std::count_if(sums.begin(), sums.end(), [sum](qint64 other) { return other > sum; });
        const auto tied = std::count(sums.begin(), sums.end(), sum);
        places.push_back({ int(above) + 1, int(above + tied) });
    }
    return places;
}

double scoreOf(const RankingSums &sums, int item)
{
    return 100.0 * double(sums.doubledPoints(item)) / (2.0 * double(sums.n()) * (sums.items() - 1));
}

} // namespace pejling::stats
