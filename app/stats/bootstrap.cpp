// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointrows.h"

#include <base/splitmix64.h>
#include <stats/ranking.h>

#include <algorithm>
#include <cmath>

namespace pejling::stats {

namespace {

/// What the replicates said about one item.
struct Record
{
    std::array<int, MaxRankingItems + 1>
        first{}; ///< how often each place was the first of its block
    std::array<int, MaxRankingItems + 1> last{};
    std::vector<qint32> points;
    double top = 0;
};

/// The smallest place that at least `count` of the recorded ones do not exceed.
int placeAt(const std::array<int, MaxRankingItems + 1> &places, int count)
{
    int place = 0;
    for (int seen = 0; seen < count;)
        seen += places[size_t(++place)];
    return place;
}

template <size_t Words>
std::optional<Bootstrap> resample(const std::vector<Ballot> &ballots, int replicates, quint64 seed,
    const std::function<bool()> &cancelled)
{
    const auto items = size_t(ballots.front().size());
    const auto n = qint64(ballots.size());
    const auto rows = pointRows<Words>(ballots);
    std::vector<Record> records(items);
    for (Record &record : records)
        record.points.reserve(size_t(replicates));

    SplitMix64 random(seed);
    for (int b = 0; b < replicates; ++b) {
        if (cancelled && cancelled())
            return {};
        const auto sums = sumOfDraws<Words>(rows, n, [&] { return random.index(n); });
        for (size_t i = 0; i < items; ++i) {
            size_t above = 0;
            size_t tied = 0;
            for (size_t j = 0; j < items; ++j) {
                above += sums[j] > sums[i];
                tied += sums[j] == sums[i];
            }
            Record &record = records[i];
            ++record.first[above + 1];
            ++record.last[above + tied];
            record.points.push_back(sums[i]);
            if (above == 0)
                record.top += 1.0 / double(tied);
        }
    }

    const auto lowCount = int(std::ceil(replicates * 0.025));
    const auto highCount = int(std::ceil(replicates * 0.975));
    const double scale = 100.0 / (2.0 * double(n) * double(items - 1));
    Bootstrap result;
    for (Record &record : records) {
        result.positionInterval.push_back(
            { placeAt(record.first, lowCount), placeAt(record.last, highCount) });
        std::sort(record.points.begin(), record.points.end());
        result.scoreInterval.push_back({ record.points[size_t(lowCount) - 1] * scale,
            record.points[size_t(highCount) - 1] * scale });
        result.pTop.push_back(record.top / replicates);
    }
    return result;
}

} // namespace

int doubledPointsOf(const Ballot &ballot, int item)
{
    const auto rank = [&ballot](int i) { // 0, not ranked, comes after every other
        return quint8(ballot.rank(i) - 1);
    };
    int points = -1; // the item is level with itself
    for (int other = 0; other < ballot.size(); ++other)
        points += 1 + (rank(item) < rank(other)) - (rank(item) > rank(other));
    return points;
}

int bootstrapReplicates(qint64 n)
{
    return n <= 0 ? 0 : int(std::clamp<qint64>(200'000'000 / n, 200, 2000));
}

quint64 bootstrapSeed(std::vector<std::string> packedBallots)
{
    std::sort(packedBallots.begin(), packedBallots.end());
    quint64 hash = 0xcbf29ce484222325U;
    const auto mix = [&hash](char c) {
        hash ^= quint8(c);
        hash *= 0x100000001b3U;
    };
    for (const std::string &ballot : packedBallots) {
        std::for_each(ballot.begin(), ballot.end(), mix);
        mix('\n');
    }
    return hash;
}

std::optional<Bootstrap> bootstrap(const std::vector<Ballot> &ballots, int replicates, quint64 seed,
    const std::function<bool()> &cancelled)
{
    if (ballots.empty() || replicates <= 0)
        return {};
    return withWordsFor(size_t(ballots.front().size()),
        [&](auto words) { return resample<words()>(ballots, replicates, seed, cancelled); });
}

} // namespace pejling::stats
