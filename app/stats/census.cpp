// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"
#include "pointrows.h"

#include <stats/rating.h>

#include <algorithm>
#include <numeric>

namespace pejling::stats {

namespace {

/// Whether the sums of some pair lie so near that one ballot can change their order.
bool anyIsNear(std::vector<qint64> sums)
{
    std::sort(sums.begin(), sums.end());
    const qint64 most = 2 * (qint64(sums.size()) - 1);
    return std::adjacent_find(sums.begin(), sums.end(), [most](qint64 low, qint64 high) {
        return high - low <= most;
    }) != sums.end();
}

} // namespace

std::optional<std::vector<int>> unsettledItems(
    const std::vector<Ballot> &ballots, const std::function<bool()> &cancelled)
{
    if (ballots.empty())
        return std::vector<int>();
    RankingSums sums(ballots.front().size());
    for (const Ballot &ballot : ballots)
        sums.add(ballot);
    std::vector<int> items(size_t(sums.items()));
    std::iota(items.begin(), items.end(), 0);
    if (ballots.size() == 1)
        return items;

    const std::vector<qint64> points = perItem(sums, &RankingSums::doubledPoints);
    if (!anyIsNear(points))
        return std::vector<int>();
    const std::vector<Places> places = placesOf(points);
    std::vector<bool> moved(items.size());
    for (size_t b = 0; b < ballots.size(); ++b) {
        if (b > 0 && ballots[b] == ballots[b - 1])
            continue;
        if (cancelled && cancelled())
            return {};
        std::vector<qint64> without = points;
        for (const int item : items)
            without[size_t(item)] -= doubledPointsOf(ballots[b], item);
        const std::vector<Places> then = placesOf(without);
        for (size_t i = 0; i < moved.size(); ++i)
            moved[i] = moved[i] || then[i] != places[i];
    }
    std::erase_if(items, [&moved](int item) { return !moved[size_t(item)]; });
    return items;
}

void makeCensus(RankingSummary &summary, std::vector<int> unsettled)
{
    summary.census = true;
    summary.unsettled = std::move(unsettled);
    for (RankedItem &item : summary.items) {
        item.positionInterval = {};
        item.topThreeInterval = {};
        item.scoreInterval = {};
    }
}

void makeCensus(RatingSummary &summary)
{
    summary.census = true;
    summary.highInterval = {};
}

} // namespace pejling::stats
