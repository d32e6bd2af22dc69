// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stats/interval.h>
#include <survey/workshoptemplate.h>

#include <QList>

#include <vector>

namespace pejling::stats {

/// How many chose each value of a scale; index 0 is the scale's first value.
using RatingCounts = QList<qint64>;

/// What is computed from one group's answers to one rating. Shares are 0..1.
struct RatingSummary
{
    qint64 n = 0;
    RatingCounts counts;
    QList<int> percent; ///< largest remainder, sum exactly 100; empty when n = 0
    std::optional<double> mean;
    std::optional<double> sd; ///< sample SD, n >= 2
    std::optional<double> median;
    std::optional<double> highShare; ///< share of the top floor(s/2) of s scale values
    std::optional<Interval> highInterval; ///< Wilson, 95 %
    std::optional<double> lowShare;
    std::optional<double> consensus; ///< Tastle & Wierman, 0..1
    bool unanimous = false; ///< n >= 1 and all answers alike
    /// Everyone invited has answered: nothing was sampled, so there is no interval.
    bool census = false;

    friend bool operator==(const RatingSummary &, const RatingSummary &) = default;
};

/// Two groups' answers to one rating, first minus second.
struct RatingComparison
{
    qint64 pairs = 0; ///< of an answer in the first group and one in the second
    double higher = 0; ///< P(first's answer > second's) over all pairs
    double same = 0;
    double lower = 0;
    double cliffsDelta = 0; ///< higher - lower
    std::optional<Interval> cliffsDeltaInterval; ///< Feng & Cliff; needs 2 answers in each group
    double highShareDifference = 0;
    Interval highShareInterval; ///< Newcombe

    friend bool operator==(const RatingComparison &, const RatingComparison &) = default;
};

/// Whole percentages that sum to 100 in integer arithmetic: leftovers go to the largest remainder,
/// then the larger count, then the lower index. Empty when all counts are 0.
[[nodiscard]] QList<int> largestRemainder(const QList<qint64> &counts);

/// Higher, same and lower as whole percentages that sum to 100.
[[nodiscard]] QList<int> pairPercent(const RatingComparison &comparison);

/// Wilson's score interval without continuity correction; x of n. Exactly 0 at x = 0 and 1 at x =
/// n. Absent for n = 0. Brown, Cai & DasGupta 2001.
[[nodiscard]] std::optional<Interval> wilson(qint64 x, qint64 n);

[[nodiscard]] RatingSummary summarise(const RatingCounts &counts, const Scale &scale);

/// Gives `summary` the form of a census: no interval.
void makeCensus(RatingSummary &summary);

/// Absent when a group is empty. Cliff's delta: Feng & Cliff 2004; difference of shares: Newcombe
/// 1998.
[[nodiscard]] std::optional<RatingComparison> compare(
    const RatingCounts &first, const RatingCounts &second, const Scale &scale);

} // namespace pejling::stats
