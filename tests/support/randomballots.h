// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/splitmix64.h>
#include <survey/ballot.h>

#include <vector>

namespace pejling::test {

/// A ballot with ties, gaps and unranked items, now and then blank or complete.
inline Ballot randomBallot(SplitMix64 &random, int items)
{
    Ballot ballot(items);
    const qint64 highest = random.index(items + 1); // 0: blank
    for (int item = 0; item < items; ++item) {
        if (highest > 0 && random.index(4) > 0)
            ballot.setRank(item, int(1 + random.index(highest)));
    }
    return ballot;
}

/// Every item ranked and no ties.
inline Ballot randomOrder(SplitMix64 &random, int items)
{
    std::vector<std::vector<int>> groups;
    for (int item = 0; item < items; ++item)
        groups.insert(groups.begin() + random.index(item + 1), { item });
    return Ballot::fromTieGroups(items, groups);
}

inline std::vector<Ballot> randomBallots(quint64 seed, int items, int n)
{
    SplitMix64 random(seed);
    std::vector<Ballot> ballots;
    for (int i = 0; i < n; ++i)
        ballots.push_back(randomBallot(random, items));
    return ballots;
}

} // namespace pejling::test
