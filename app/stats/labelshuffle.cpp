// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointrows.h"

#include <base/splitmix64.h>
#include <stats/ranking.h>

#include <algorithm>
#include <numeric>

namespace pejling::stats {

namespace {

constexpr double Rounding = 1e-12; // two ways that are equal may differ in the last bits

/// The ways to choose `part` of `whole`, or more than `most` when there are more.
qint64 waysToChoose(qint64 part, qint64 whole, qint64 most)
{
    qint64 ways = 1;
    for (qint64 i = 1; i <= part && ways <= most; ++i)
        ways = ways * (whole - part + i) / i;
    return ways;
}

/// Deals all ballots out anew. With the total fixed, one group's points tell how far apart the two
/// groups' scores are.
template <size_t Words>
class Deal
{
public:
    Deal(const std::vector<Ballot> &first, const std::vector<Ballot> &second)
        : m_items(size_t(first.front().size())),
          m_smaller(qint64(std::min(first.size(), second.size())))
    {
        // The smaller group first: fewer ballots to draw.
        std::vector<Ballot> ballots = first.size() <= second.size() ? first : second;
        const std::vector<Ballot> &rest = first.size() <= second.size() ? second : first;
        ballots.insert(ballots.end(), rest.begin(), rest.end());
        m_rows = pointRows<Words>(ballots);
        m_order.resize(m_rows.size());
        std::iota(m_order.begin(), m_order.end(), 0);
        m_total = pointsOf(qint64(m_rows.size()));
        m_real = distance();
    }

    [[nodiscard]] qint64 smaller() const { return m_smaller; }
    [[nodiscard]] qint64 all() const { return qint64(m_rows.size()); }

    /// Whether the groups that stand now are at least as far apart as the real ones.
    [[nodiscard]] bool isAsFar() const { return distance() >= m_real * (1 - Rounding); }

    void shuffle(SplitMix64 &random)
    {
        for (qint64 i = 0; i < m_smaller; ++i)
            std::swap(m_order[size_t(i)], m_order[size_t(i + random.index(all() - i))]);
    }

    void choose(const std::vector<qint32> &chosen)
    {
        std::copy(chosen.begin(), chosen.end(), m_order.begin());
    }

private:
    [[nodiscard]] auto pointsOf(qint64 ballots) const
    {
        return sumOfDraws<Words>(
            m_rows, ballots, [next = m_order.begin()]() mutable { return *next++; });
    }

    /// Sum of squared differences of the two mean scores, but for a constant factor.
    [[nodiscard]] double distance() const
    {
        const auto points = pointsOf(m_smaller);
        double sum = 0;
        for (size_t i = 0; i < m_items; ++i) {
            const double apart = double(qint64(points[i]) * all() - qint64(m_total[i]) * m_smaller);
            sum += apart * apart;
        }
        return sum;
    }

    size_t m_items;
    qint64 m_smaller;
    std::vector<PointRow<Words>> m_rows;
    std::vector<qint32> m_order; ///< the first m_smaller are one group
    std::array<qint32, Words * ItemsPerWord> m_total{};
    double m_real = 0;
};

/// The next way to choose in lexical order; false after the last.
bool nextChoice(std::vector<qint32> &chosen, qint64 whole)
{
    const auto part = qint64(chosen.size());
    for (qint64 i = part - 1; i >= 0; --i) {
        if (chosen[size_t(i)] >= whole - part + i)
            continue;
        std::iota(chosen.begin() + i, chosen.end(), chosen[size_t(i)] + 1);
        return true;
    }
    return false;
}

template <size_t Words>
std::optional<double> tryEvery(Deal<Words> &deal, const std::function<bool()> &cancelled)
{
    std::vector<qint32> chosen(size_t(deal.smaller()));
    std::iota(chosen.begin(), chosen.end(), 0);
    qint64 ways = 0;
    qint64 asFar = 0;
    do {
        if (cancelled && cancelled())
            return {};
        deal.choose(chosen);
        ++ways;
        asFar += deal.isAsFar();
    } while (nextChoice(chosen, deal.all()));
    return double(asFar) / double(ways);
}

template <size_t Words>
std::optional<double> trySome(
    Deal<Words> &deal, int replicates, quint64 seed, const std::function<bool()> &cancelled)
{
    SplitMix64 random(seed);
    qint64 asFar = 1;
    for (int i = 0; i < replicates; ++i) {
        if (cancelled && cancelled())
            return {};
        deal.shuffle(random);
        asFar += deal.isAsFar();
    }
    return double(asFar) / double(replicates + 1);
}

} // namespace

std::optional<double> labelShuffle(const std::vector<Ballot> &first,
    const std::vector<Ballot> &second, int replicates, quint64 seed,
    const std::function<bool()> &cancelled)
{
    if (first.empty() || second.empty() || replicates <= 0)
        return {};
    return withWordsFor(size_t(first.front().size()), [&](auto words) {
        Deal<words()> deal(first, second);
        return waysToChoose(deal.smaller(), deal.all(), replicates) <= replicates
            ? tryEvery(deal, cancelled)
            : trySome(deal, replicates, seed, cancelled);
    });
}

} // namespace pejling::stats
