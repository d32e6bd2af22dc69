// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stats/interval.h>
#include <survey/ballot.h>

#include <QList>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace pejling::stats {

/// Everything about a group's ballots that adds up, so that one more ballot costs O(m^2) and never
/// O(n). Integer sums only: points are kept doubled, so that positions are compared exactly.
class RankingSums
{
public:
    RankingSums() = default;
    explicit RankingSums(int items);

    /// A blank ballot only counts in blank().
    void add(const Ballot &ballot) { change(ballot, +1); }
    /// Takes back what add did with an equal ballot.
    void remove(const Ballot &ballot) { change(ballot, -1); }
    void merge(const RankingSums &other);

    [[nodiscard]] int items() const { return m_items; }
    [[nodiscard]] qint64 n() const { return m_n; } ///< ballots with at least one ranked item
    [[nodiscard]] qint64 blank() const { return m_blank; }
    [[nodiscard]] qint64 partial() const { return m_partial; }
    [[nodiscard]] qint64 doubledPoints(int item) const { return m_points[size_t(item)]; }
    [[nodiscard]] qint64 doubledPointSquares(int item) const { return m_squares[size_t(item)]; }
    [[nodiscard]] qint64 doubledZeroPoints(int item) const { return m_zero[size_t(item)]; }
    [[nodiscard]] qint64 doubledModifiedPoints(int item) const { return m_modified[size_t(item)]; }
    [[nodiscard]] qint64 topThree(int item) const { return m_topThree[size_t(item)]; }
    /// Twice the ballots that put `winner` above `loser`, ties half.
    [[nodiscard]] qint64 doubledWins(int winner, int loser) const
    {
        Q_ASSERT(winner != loser);
        return winner < loser ? m_wins[pairIndex(winner, loser)]
                              : 2 * m_n - m_wins[pairIndex(loser, winner)];
    }
    /// Sum of t^3 - t over the tie groups of every ballot, for Kendall's W.
    [[nodiscard]] qint64 tieSum() const { return m_tieSum; }

    /// For the snapshot in the workshop file; fromList is absent when `data` is not one, or holds
    /// sums that no ballots have.
    [[nodiscard]] QList<qint64> toList() const;
    [[nodiscard]] static std::optional<RankingSums> fromList(const QList<qint64> &data);

    friend bool operator==(const RankingSums &, const RankingSums &) = default;

private:
    void change(const Ballot &ballot, int sign);
    [[nodiscard]] bool isConsistent() const;
    [[nodiscard]] size_t pairIndex(int first, int second) const
    {
        return size_t(first * (2 * m_items - first - 1) / 2 + second - first - 1);
    }

    int m_items = 0;
    qint64 m_n = 0;
    qint64 m_blank = 0;
    qint64 m_partial = 0;
    qint64 m_tieSum = 0;
    std::vector<qint64> m_points;
    std::vector<qint64> m_squares;
    std::vector<qint64> m_zero;
    std::vector<qint64> m_modified;
    std::vector<qint64> m_topThree;
    std::vector<qint64> m_wins; ///< of every pair's first item over its second, row by row
};

struct RankedItem
{
    double points = 0;
    double score = 0; ///< 0..100, the share of comparisons with other items that it wins
    Places position; ///< "1224", first and last place of its tie block
    std::optional<Places> positionInterval; ///< bootstrap, 95 %
    double topThree = 0; ///< share of ballots, 0..1
    std::optional<Interval> topThreeInterval; ///< Wilson
    std::optional<Interval> scoreInterval; ///< bootstrap, 95 %; the whisker in pictures

    friend bool operator==(const RankedItem &, const RankedItem &) = default;
};

/// One group's answers to a ranking. `items` is empty when n = 0.
struct RankingSummary
{
    qint64 n = 0;
    qint64 blank = 0;
    qint64 partial = 0;
    std::vector<RankedItem> items; ///< in the template's item order
    std::vector<double> zeroRule; ///< points when unranked items get none
    std::vector<double> modifiedRule; ///< points of modified Borda
    std::vector<double> pairwise; ///< row-major m*m: ballots that put row above column, ties half
    std::optional<int> condorcetWinner;
    std::optional<int> condorcetLoser;
    std::optional<double> kendallW; ///< tie corrected; n >= 2 and not everything tied
    std::optional<double> chiSquare;
    std::optional<double> p; ///< of chiSquare on m-1 degrees of freedom
    std::optional<double> agreement; ///< r = (nW-1)/(n-1)
    bool clearOrder = false; ///< p < 0.05
    std::vector<int>
        topGroup; ///< items with bootstrap P(top) >= 5 %, best score first; needs clearOrder
    std::optional<int> clearWinner; ///< P(top) >= 95 % and n >= 30
    bool ruleMatters = false; ///< > 10 % partial and another rule gives another top 3
    /// Everyone invited has answered: nothing was sampled, so there are no intervals.
    bool census = false;
    std::vector<int> unsettled; ///< of a census: see unsettledItems()

    /// Item indexes by position, then template order.
    [[nodiscard]] std::vector<int> order() const;

    friend bool operator==(const RankingSummary &, const RankingSummary &) = default;
};

struct ItemDifference
{
    double difference = 0; ///< of scores, first minus second
    std::optional<Interval> interval; ///< Welch; needs 2 ballots in each group
    int shift = 0; ///< of first positions, first minus second

    friend bool operator==(const ItemDifference &, const ItemDifference &) = default;
};

struct RankingComparison
{
    std::optional<double> kendallTauB; ///< between the two score vectors
    int topThreeShared = 0; ///< items in both top 3, shown as 0..3
    std::vector<ItemDifference> items;
    std::vector<int> highlighted; ///< at most 3: |difference| >= 10 and 0 outside the interval
    std::optional<double>
        shuffleP; ///< see labelShuffle(); for the facilitator's method panel alone

    friend bool operator==(const RankingComparison &, const RankingComparison &) = default;
};

/// Bootstrap over respondents; see bootstrap().
struct Bootstrap
{
    std::vector<Places> positionInterval;
    std::vector<Interval> scoreInterval;
    std::vector<double> pTop; ///< never shown: with pure noise it claims far too much
};

/// B = clamp(2e8 / n, 200, 2000).
[[nodiscard]] int bootstrapReplicates(qint64 n);

/// FNV-1a-64 over the packed ballots, sorted, each followed by '\n'.
[[nodiscard]] quint64 bootstrapSeed(std::vector<std::string> packedBallots);

/// Percentile intervals from `replicates` resamples of the non-blank `ballots`, in the given order,
/// with the generator and index rule of the test vectors' meta.conventions.bootstrap_rng. Absent
/// when there are no ballots or `cancelled` returned true (asked once a replicate).
[[nodiscard]] std::optional<Bootstrap> bootstrap(const std::vector<Ballot> &ballots, int replicates,
    quint64 seed, const std::function<bool()> &cancelled = {});

/// The items whose place, ties included, would be another if some one of the non-blank `ballots`
/// were missing: how firm the order of a census is. In the template's order; all of them when there
/// is one ballot only. Absent when `cancelled` returned true.
[[nodiscard]] std::optional<std::vector<int>> unsettledItems(
    const std::vector<Ballot> &ballots, const std::function<bool()> &cancelled = {});

/// The share of `replicates` random ways to deal the non-blank ballots out to two groups of these
/// sizes that drive the groups' scores at least as far apart as they are (sum of squared
/// differences), the real one counted in (Phipson & Smyth 2010). Every way is tried instead when
/// there are no more than `replicates`. Absent when a group has no ballots or `cancelled` returned
/// true (asked once a replicate). Drawn with SplitMix64.
[[nodiscard]] std::optional<double> labelShuffle(const std::vector<Ballot> &first,
    const std::vector<Ballot> &second, int replicates, quint64 seed,
    const std::function<bool()> &cancelled = {});

/// Gives `summary` the form of a census: no intervals, and instead which items one answer moves.
void makeCensus(RankingSummary &summary, std::vector<int> unsettled);

/// `bootstrapResult` belongs to the same ballots, or is null: then intervals, top group and winner
/// are absent.
[[nodiscard]] RankingSummary summarise(
    const RankingSums &sums, const Bootstrap *bootstrapResult = nullptr);

/// Absent when a group has no ballots.
[[nodiscard]] std::optional<RankingComparison> compare(
    const RankingSums &first, const RankingSums &second);

/// Scores when both groups weigh the same, whatever their size; absent when one is empty.
[[nodiscard]] std::optional<std::vector<double>> equalWeightScores(
    const RankingSums &first, const RankingSums &second);

/// Whether the total depends on how it weighs: when the two groups count the same instead of every
/// answer, another top 3 follows or an item moves two places or more. False when a group is empty.
[[nodiscard]] bool weightingMatters(const RankingSums &first, const RankingSums &second);

/// Rank correlation between two lists of values that may hold ties. Absent when one of them is
/// constant. Kendall & Gibbons 1990, chapter 3.
[[nodiscard]] std::optional<double> kendallTauB(
    const std::vector<double> &x, const std::vector<double> &y);

/// The share of the comparisons between an item of `first` and one of `second` that the first wins,
/// half for ties, averaged over respondents: 0..1. Absent when n = 0 or a side is empty.
[[nodiscard]] std::optional<double> guidepostBalance(
    const RankingSums &sums, const std::vector<int> &first, const std::vector<int> &second);

} // namespace pejling::stats
