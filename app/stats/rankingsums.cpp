// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stats/ranking.h>

#include <algorithm>

namespace pejling::stats {

namespace {

using Ranks = std::array<int, MaxRankingItems>;

Ranks ranksOf(const Ballot &ballot)
{
    Ranks rank{};
    for (int i = 0; i < ballot.size(); ++i)
        rank[size_t(i)] = ballot.rank(i);
    return rank;
}

/// Whether every rank from 1 to the number of items was given once, as in most ballots. Then all
/// but the pairs follows from the ranks alone, which takes half the time.
bool isPermutation(const Ranks &rank, int items)
{
    quint32 seen = 0;
    for (int i = 0; i < items; ++i)
        seen |= quint32(1) << rank[size_t(i)];
    return seen == (quint32(1) << (items + 1)) - 2;
}

/// Twice the wins of every pair's first item, without ties.
void addWins(std::vector<qint64> &wins, const Ranks &rank, int items, int sign)
{
    qint64 *win = wins.data();
    for (size_t i = 0; i < size_t(items); ++i) {
        const int mine = rank[i];
        for (size_t j = i + 1; j < size_t(items); ++j)
            *win++ += (mine < rank[j]) * 2 * sign;
    }
}

} // namespace

RankingSums::RankingSums(int items)
    : m_items(items), m_points(size_t(items)), m_squares(size_t(items)), m_zero(size_t(items)),
      m_modified(size_t(items)), m_topThree(size_t(items)), m_wins(size_t(items * (items - 1) / 2))
{
}

void RankingSums::change(const Ballot &ballot, int sign)
{
    Q_ASSERT(ballot.size() == m_items);
    const int ranked = ballot.rankedCount();
    if (ranked == 0) {
        m_blank += sign;
        return;
    }
    m_n += sign;
    m_partial += ranked < m_items ? sign : 0;
    Ranks rank = ranksOf(ballot);
    if (isPermutation(rank, m_items)) {
        addWins(m_wins, rank, m_items, sign);
        for (size_t i = 0; i < size_t(m_items); ++i) {
            const int points = 2 * (m_items - rank[i]);
            m_points[i] += sign * points;
            m_squares[i] += sign * points * points;
            m_zero[i] += sign * points;
            m_modified[i] += sign * (points + 2);
            m_topThree[i] += rank[i] <= 3 ? sign : 0;
        }
        return;
    }

    // Unranked items are tied last: 0 wraps round to a rank below every other.
    for (int &each : rank)
        each = quint8(each - 1);
    std::array<int, MaxRankingItems> lead{}; // items below less items above
    std::array<int, MaxRankingItems> tied{}; // with others
    qint64 *wins = m_wins.data();
    for (size_t i = 0; i < size_t(m_items); ++i) {
        const int mine = rank[i];
        int ahead = 0; // of the later items: kept in registers
        int level = 0;
        for (size_t j = i + 1; j < size_t(m_items); ++j) {
            const int order = (mine < rank[j]) - (mine > rank[j]);
            *wins++ += sign * (1 + order);
            ahead += order;
            level += order == 0;
            lead[j] -= order;
            tied[j] += order == 0;
        }
        lead[i] += ahead;
        tied[i] += level;
    }
    for (size_t i = 0; i < size_t(m_items); ++i) {
        const int points = m_items - 1 + lead[i];
        const int above = (m_items - 1 - tied[i] - lead[i]) / 2;
        m_points[i] += sign * points;
        m_squares[i] += sign * points * points;
        // A tie group of t items adds t (t^2 - 1); each of its items adds its share, t^2 - 1.
        m_tieSum += sign * ((tied[i] + 1) * (tied[i] + 1) - 1);
        if (ballot.rank(int(i)) == 0)
            continue;
        m_zero[i] += sign * points;
        // Among the ranked ones only, and one more for being ranked (Emerson 2013).
        m_modified[i] += sign * (points - 2 * (m_items - ranked) + 2);
        m_topThree[i] += above < 3 ? sign : 0;
    }
}

void RankingSums::merge(const RankingSums &other)
{
    Q_ASSERT(m_items == other.m_items);
    m_n += other.m_n;
    m_blank += other.m_blank;
    m_partial += other.m_partial;
    m_tieSum += other.m_tieSum;
    const auto add = [](std::vector<qint64> &to, const std::vector<qint64> &from) {
        std::transform(to.begin(), to.end(), from.begin(), to.begin(), std::plus());
    };
    add(m_points, other.m_points);
    add(m_squares, other.m_squares);
    add(m_zero, other.m_zero);
    add(m_modified, other.m_modified);
    add(m_topThree, other.m_topThree);
    add(m_wins, other.m_wins);
}

QList<qint64> RankingSums::toList() const
{
    QList<qint64> list{ m_items, m_n, m_blank, m_partial, m_tieSum };
    for (const auto *sums : { &m_points, &m_squares, &m_zero, &m_modified, &m_topThree, &m_wins })
        list.append(QList<qint64>(sums->begin(), sums->end()));
    return list;
}

bool RankingSums::isConsistent() const
{
    const auto negative = [](qint64 value) { return value < 0; };
    for (const auto *sums : { &m_points, &m_squares, &m_zero, &m_modified, &m_topThree, &m_wins }) {
        if (std::any_of(sums->begin(), sums->end(), negative))
            return false;
    }
    if (m_n < 0 || m_blank < 0 || m_partial < 0 || m_partial > m_n || m_tieSum < 0)
        return false;
    for (int i = 0; i < m_items; ++i) {
        qint64 wins = 0;
        for (int j = 0; j < m_items; ++j) {
            if (i != j && doubledWins(i, j) < 0)
                return false;
            wins += i != j ? doubledWins(i, j) : 0;
        }
        if (wins != doubledPoints(i) || topThree(i) > m_n)
            return false;
    }
    return true;
}

std::optional<RankingSums> RankingSums::fromList(const QList<qint64> &data)
{
    constexpr qsizetype Head = 5;
    if (data.size() < Head || data[0] < 0 || data[0] > MaxRankingItems
        || data.size() != Head + 5 * data[0] + data[0] * (data[0] - 1) / 2)
        return {};
    RankingSums sums{ int(data[0]) };
    sums.m_n = data[1];
    sums.m_blank = data[2];
    sums.m_partial = data[3];
    sums.m_tieSum = data[4];
    auto next = data.begin() + Head;
    for (auto *part : { &sums.m_points, &sums.m_squares, &sums.m_zero, &sums.m_modified,
             &sums.m_topThree, &sums.m_wins }) {
        std::copy_n(next, part->size(), part->begin());
        next += qsizetype(part->size());
    }
    if (!sums.isConsistent())
        return {};
    return sums;
}

} // namespace pejling::stats
