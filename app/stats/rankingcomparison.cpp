// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <stats/ranking.h>

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace pejling::stats {

namespace {

/// Variance of an item's mean score, estimated from the ballots; needs n >= 2. The sum of squares
/// is taken in whole numbers, so that ballots that all agree give exactly 0.
double meanScoreVariance(const RankingSums &sums, int item)
{
    const qint64 n = sums.n();
    const qint64 sum = sums.doubledPoints(item);
    const auto squares = double(n * sums.doubledPointSquares(item) - sum * sum) / double(n);
    const double scale = 100.0 / (2.0 * (sums.items() - 1));
    return squares / double(n - 1) / double(n) * scale * scale;
}

/// Of the difference in an item's score. Welch 1947, with Satterthwaite's degrees of freedom.
std::optional<Interval> welch(const RankingSums &first, const RankingSums &second, int item)
{
    if (first.n() < 2 || second.n() < 2)
        return {};
    const double difference = scoreOf(first, item) - scoreOf(second, item);
    const double a = meanScoreVariance(first, item);
    const double b = meanScoreVariance(second, item);
    if (a + b <= 0) // no spread: a point, whatever the degrees of freedom
        return Interval{ difference, difference };
    const double freedom
        = (a + b) * (a + b) / (a * a / double(first.n() - 1) + b * b / double(second.n() - 1));
    const double reach
        = boost::math::quantile(boost::math::students_t(freedom), 0.975) * std::sqrt(a + b);
    return Interval{ difference - reach, difference + reach };
}

void addHighlights(RankingComparison &comparison)
{
    constexpr double WorthTelling = 10;
    constexpr double AHair = 1e-9; // 100 * 60/600 may come out a hair below 10
    constexpr size_t AtMost = 3;
    const auto &items = comparison.items;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto &interval = items[i].interval;
        if (std::abs(items[i].difference) >= WorthTelling - AHair && interval
            && (interval->low > 0 || interval->high < 0))
            comparison.highlighted.push_back(int(i));
    }
    std::stable_sort(
        comparison.highlighted.begin(), comparison.highlighted.end(), [&](int a, int b) {
            return std::abs(items[size_t(a)].difference) > std::abs(items[size_t(b)].difference);
        });
    if (comparison.highlighted.size() > AtMost)
        comparison.highlighted.resize(AtMost);
}

std::vector<double> asDoubles(const std::vector<qint64> &values)
{
    return { values.begin(), values.end() };
}

} // namespace

std::optional<double> kendallTauB(const std::vector<double> &x, const std::vector<double> &y)
{
    Q_ASSERT(x.size() == y.size());
    qint64 concordant = 0;
    qint64 discordant = 0;
    qint64 tiedInX = 0;
    qint64 tiedInY = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const int inX = (x[i] > x[j]) - (x[i] < x[j]);
            const int inY = (y[i] > y[j]) - (y[i] < y[j]);
            concordant += inX * inY > 0;
            discordant += inX * inY < 0;
            tiedInX += inX == 0 && inY != 0;
            tiedInY += inY == 0 && inX != 0;
        }
    }
    const double decided = double(concordant + discordant);
    const double most = (decided + double(tiedInX)) * (decided + double(tiedInY));
    if (most <= 0)
        return {};
    return double(concordant - discordant) / std::sqrt(most);
}

std::optional<RankingComparison> compare(const RankingSums &first, const RankingSums &second)
{
    Q_ASSERT(first.items() == second.items());
    if (first.n() == 0 || second.n() == 0)
        return {};
    const std::vector<qint64> firstPoints = perItem(first, &RankingSums::doubledPoints);
    const std::vector<qint64> secondPoints = perItem(second, &RankingSums::doubledPoints);
    const std::vector<Places> firstPlaces = placesOf(firstPoints);
    const std::vector<Places> secondPlaces = placesOf(secondPoints);

    RankingComparison comparison;
    // Within a group the scores stand in the same order as the points, which are exact.
    comparison.kendallTauB = kendallTauB(asDoubles(firstPoints), asDoubles(secondPoints));
    for (int i = 0; i < first.items(); ++i) {
        const auto item = size_t(i);
        comparison.items.push_back({ scoreOf(first, i) - scoreOf(second, i),
            welch(first, second, i), firstPlaces[item].first - secondPlaces[item].first });
        if (firstPlaces[item].first <= 3 && secondPlaces[item].first <= 3)
            comparison.topThreeShared = std::min(comparison.topThreeShared + 1, 3);
    }
    addHighlights(comparison);
    return comparison;
}

std::optional<std::vector<double>> equalWeightScores(
    const RankingSums &first, const RankingSums &second)
{
    Q_ASSERT(first.items() == second.items());
    if (first.n() == 0 || second.n() == 0)
        return {};
    std::vector<double> scores;
    scores.reserve(size_t(first.items()));
    for (int i = 0; i < first.items(); ++i)
        scores.push_back((scoreOf(first, i) + scoreOf(second, i)) / 2);
    return scores;
}

bool weightingMatters(const RankingSums &first, const RankingSums &second)
{
    Q_ASSERT(first.items() == second.items());
    if (first.n() == 0 || second.n() == 0)
        return false;
    std::vector<qint64> perAnswer;
    std::vector<qint64> perGroup; // p1/n1 + p2/n2 on the common denominator n1 n2
    for (int i = 0; i < first.items(); ++i) {
        perAnswer.push_back(first.doubledPoints(i) + second.doubledPoints(i));
        perGroup.push_back(
            first.doubledPoints(i) * second.n() + second.doubledPoints(i) * first.n());
    }
    const std::vector<Places> byAnswer = placesOf(perAnswer);
    const std::vector<Places> byGroup = placesOf(perGroup);
    for (size_t i = 0; i < byAnswer.size(); ++i) {
        const int answer = byAnswer[i].first;
        const int group = byGroup[i].first;
        if ((answer <= 3) != (group <= 3) || std::abs(answer - group) >= 2)
            return true;
    }
    return false;
}

} // namespace pejling::stats
