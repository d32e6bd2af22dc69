// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stats/rating.h>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pejling::stats {

namespace {

qint64 sumOf(const RatingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

/// Answers among the top (or bottom) floor(s/2) of s scale values.
qint64 highCount(const RatingCounts &counts)
{
    return std::accumulate(counts.end() - counts.size() / 2, counts.end(), qint64(0));
}

qint64 lowCount(const RatingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.begin() + counts.size() / 2, qint64(0));
}

/// The index of the answer at 0-based place `place` in sorted order.
int valueAt(const RatingCounts &counts, qint64 place)
{
    int index = 0;
    while (place >= counts[index])
        place -= counts[index++];
    return index;
}

/// Tastle & Wierman 2007: 1 when all agree, 0 when halves stand at both ends.
double consensusOf(const RatingCounts &counts, double n, double meanIndex)
{
    const double width = double(counts.size() - 1);
    double consensus = 1;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (counts[i] > 0)
            consensus
                += double(counts[i]) / n * std::log2(1 - std::abs(double(i) - meanIndex) / width);
    }
    return std::clamp(consensus, 0.0, 1.0);
}

/// Pairs in which the first group's answer is higher, the same, lower.
struct Pairs
{
    qint64 higher = 0;
    qint64 same = 0;
    qint64 lower = 0;
};

Pairs pairsOf(const RatingCounts &first, const RatingCounts &second)
{
    Pairs pairs;
    for (qsizetype i = 0; i < first.size(); ++i) {
        for (qsizetype j = 0; j < second.size(); ++j) {
            qint64 &kind = i > j ? pairs.higher : i == j ? pairs.same : pairs.lower;
            kind += first[i] * second[j];
        }
    }
    return pairs;
}

/// Sum over one group's answers of (d_i - delta)^2, d_i being the mean dominance of the answer over
/// the other group.
double dominanceSquares(
    const RatingCounts &group, const RatingCounts &other, double sign, double delta)
{
    const qint64 n = sumOf(other);
    qint64 below = 0;
    double sum = 0;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const qint64 above = n - below - other[i];
        const double dominance = sign * double(below - above) / double(n);
        sum += double(group[i]) * (dominance - delta) * (dominance - delta);
        below += other[i];
    }
    return sum;
}

/// Feng & Cliff 2004: unbiased variance, t on n1+n2-2, asymmetric limits. At |delta| = 1 the
/// variance would be 0, so delta is drawn in by one pair, and the outer limit stays at the end.
Interval cliffsDeltaInterval(
    const RatingCounts &first, const RatingCounts &second, const Pairs &pairs)
{
    const auto n1 = double(sumOf(first));
    const auto n2 = double(sumOf(second));
    const double delta = double(pairs.higher - pairs.lower) / (n1 * n2);
    const bool separated = std::abs(delta) == 1;
    const double d = separated ? delta * (n1 * n2 - 1) / (n1 * n2) : delta;

    const double rows = dominanceSquares(first, second, 1, d);
    const double columns = dominanceSquares(second, first, -1, d);
    const double cells = double(pairs.higher) * (1 - d) * (1 - d) + double(pairs.same) * d * d
        + double(pairs.lower) * (1 + d) * (1 + d);
    const double variance
        = (n2 * n2 * rows + n1 * n1 * columns - cells) / (n1 * n2 * (n1 - 1) * (n2 - 1));

    const double t = boost::math::quantile(boost::math::students_t(n1 + n2 - 2), 0.975);
    const double spread = t * t * std::max(variance, 0.0);
    const double centre = d - d * d * d;
    const double root = 1 - 2 * d * d + d * d * d * d + spread;
    const double reach = std::sqrt(spread) * std::sqrt(std::max(root, 0.0));
    const double scale = 1 - d * d + spread;
    Interval interval{ std::max((centre - reach) / scale, -1.0),
        std::min((centre + reach) / scale, 1.0) };
    if (separated)
        (delta > 0 ? interval.high : interval.low) = delta;
    return interval;
}

/// Newcombe 1998, method 10: the difference of two shares from their Wilson intervals.
Interval newcombe(qint64 x1, qint64 n1, qint64 x2, qint64 n2)
{
    const double p1 = double(x1) / double(n1);
    const double p2 = double(x2) / double(n2);
    const Interval first = *wilson(x1, n1);
    const Interval second = *wilson(x2, n2);
    return { p1 - p2 - std::hypot(p1 - first.low, second.high - p2),
        p1 - p2 + std::hypot(first.high - p1, p2 - second.low) };
}

} // namespace

QList<int> largestRemainder(const QList<qint64> &counts)
{
    const qint64 n = sumOf(counts);
    if (n == 0)
        return {};
    QList<int> percent;
    QList<qsizetype> order;
    int left = 100;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        percent += int(counts[i] * 100 / n);
        left -= percent.back();
        order += i;
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const qint64 remainderA = counts[a] * 100 % n;
        const qint64 remainderB = counts[b] * 100 % n;
        return remainderA != remainderB ? remainderA > remainderB : counts[a] > counts[b];
    });
    for (int i = 0; i < left; ++i)
        ++percent[order[i]];
    return percent;
}

QList<int> pairPercent(const RatingComparison &comparison)
{
    const auto count = [&comparison](double share) {
        return qint64(std::llround(share * double(comparison.pairs)));
    };
    return largestRemainder(
        { count(comparison.higher), count(comparison.same), count(comparison.lower) });
}

std::optional<Interval> wilson(qint64 x, qint64 n)
{
    if (n <= 0)
        return {};
    const auto size = double(n);
    const double p = double(x) / size;
    const double z2 = Z95 * Z95;
    const double centre = p + z2 / (2 * size);
    const double reach = Z95 * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size));
    const double scale = 1 + z2 / size;
    return Interval{ x == 0 ? 0 : (centre - reach) / scale, x == n ? 1 : (centre + reach) / scale };
}

RatingSummary summarise(const RatingCounts &counts, const Scale &scale)
{
    RatingSummary summary;
    summary.n = sumOf(counts);
    summary.counts = counts;
    if (summary.n == 0)
        return summary;

    const auto n = double(summary.n);
    double sum = 0;
    for (qsizetype i = 0; i < counts.size(); ++i)
        sum += double(i) * double(counts[i]);
    const double meanIndex = sum / n;
    double squares = 0;
    for (qsizetype i = 0; i < counts.size(); ++i)
        squares += double(counts[i]) * (double(i) - meanIndex) * (double(i) - meanIndex);

    summary.percent = largestRemainder(counts);
    summary.mean = scale.first() + meanIndex;
    if (summary.n >= 2)
        summary.sd = std::sqrt(squares / (n - 1));
    summary.median = scale.first()
        + (valueAt(counts, (summary.n - 1) / 2) + valueAt(counts, summary.n / 2)) / 2.0;
    summary.highShare = double(highCount(counts)) / n;
    summary.highInterval = wilson(highCount(counts), summary.n);
    summary.lowShare = double(lowCount(counts)) / n;
    summary.unanimous = std::count(counts.begin(), counts.end(), 0) == counts.size() - 1;
    summary.consensus = summary.unanimous ? 1 : consensusOf(counts, n, meanIndex);
    return summary;
}

std::optional<RatingComparison> compare(
    const RatingCounts &first, const RatingCounts &second, const Scale &scale)
{
    Q_ASSERT(first.size() == scale.size() && second.size() == scale.size());
    Q_UNUSED(scale)
    const qint64 n1 = sumOf(first);
    const qint64 n2 = sumOf(second);
    if (n1 == 0 || n2 == 0)
        return {};
    const Pairs pairs = pairsOf(first, second);
    const double all = double(n1) * double(n2);

    RatingComparison comparison;
    comparison.pairs = n1 * n2;
    comparison.higher = double(pairs.higher) / all;
    comparison.same = double(pairs.same) / all;
    comparison.lower = double(pairs.lower) / all;
    comparison.cliffsDelta = double(pairs.higher - pairs.lower) / all;
    if (n1 >= 2 && n2 >= 2)
        comparison.cliffsDeltaInterval = cliffsDeltaInterval(first, second, pairs);
    comparison.highShareDifference
        = double(highCount(first)) / double(n1) - double(highCount(second)) / double(n2);
    comparison.highShareInterval = newcombe(highCount(first), n1, highCount(second), n2);
    return comparison;
}

} // namespace pejling::stats
