// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stats/ranking.h>
#include <stats/rating.h>

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pejling::stats {

namespace {

/// "1224" places of items by their sums, highest first; compared exactly.
std::vector<Places> placesOf(const std::vector<qint64> &sums)
{
    std::vector<Places> places;
    for (const qint64 sum : sums) {
        const auto above
            = std::count_if(sums.begin(), sums.end(), [sum](qint64 other) { return other > sum; });
        const auto tied = std::count(sums.begin(), sums.end(), sum);
        places.push_back({ int(above) + 1, int(above + tied) });
    }
    return places;
}

template <typename Get>
std::vector<qint64> perItem(const RankingSums &sums, Get get)
{
    std::vector<qint64> values;
    for (int i = 0; i < sums.items(); ++i)
        values.push_back((sums.*get)(i));
    return values;
}

std::vector<double> halved(const std::vector<qint64> &doubled)
{
    std::vector<double> values;
    for (const qint64 value : doubled)
        values.push_back(double(value) / 2);
    return values;
}

/// The items whose first position is at most 3.
std::vector<bool> topThreeOf(const std::vector<qint64> &sums)
{
    std::vector<bool> top;
    for (const Places &places : placesOf(sums))
        top.push_back(places.first <= 3);
    return top;
}

double scoreOf(const RankingSums &sums, int item)
{
    return 100.0 * double(sums.doubledPoints(item)) / (2.0 * double(sums.n()) * (sums.items() - 1));
}

/// The item that wins (sign +1) or loses (-1) against every other one.
std::optional<int> condorcet(const RankingSums &sums, int sign)
{
    for (int i = 0; i < sums.items(); ++i) {
        bool all = true;
        for (int j = 0; j < sums.items() && all; ++j)
            all = i == j || sign * (sums.doubledWins(i, j) - sums.doubledWins(j, i)) > 0;
        if (all)
            return i;
    }
    return {};
}

/// Kendall's W with tie correction, its chi-square test, and r, the mean rank correlation between
/// two respondents (Kendall & Gibbons 1990, chapter 6).
void addAgreement(RankingSummary &summary, const RankingSums &sums)
{
    const auto n = double(sums.n());
    const double m = sums.items();
    double squares = 0;
    for (int i = 0; i < sums.items(); ++i) {
        const double off = double(sums.doubledPoints(i)) / 2 - n * (m - 1) / 2;
        squares += off * off;
    }
    const double most = n * n * (m * m * m - m) - n * double(sums.tieSum());
    if (most <= 0)
        return;
    summary.kendallW = 12 * squares / most;
    summary.chiSquare = n * (m - 1) * *summary.kendallW;
    summary.p = boost::math::cdf(
        boost::math::complement(boost::math::chi_squared(m - 1), *summary.chiSquare));
    if (sums.n() >= 2)
        summary.agreement = (n * *summary.kendallW - 1) / (n - 1);
    summary.clearOrder = *summary.p < 0.05;
}

void addBootstrap(RankingSummary &summary, const Bootstrap &bootstrapResult)
{
    constexpr double CouldBeTop = 0.05;
    constexpr double SurelyTop = 0.95;
    constexpr qint64 EnoughForAWinner = 30;
    for (size_t i = 0; i < summary.items.size(); ++i) {
        summary.items[i].positionInterval = bootstrapResult.positionInterval[i];
        summary.items[i].scoreInterval = bootstrapResult.scoreInterval[i];
    }
    if (!summary.clearOrder)
        return;
    for (const int item : summary.order()) {
        const double pTop = bootstrapResult.pTop[size_t(item)];
        if (pTop >= CouldBeTop)
            summary.topGroup.push_back(item);
        if (pTop >= SurelyTop && summary.n >= EnoughForAWinner)
            summary.clearWinner = item;
    }
}

/// Sample variance of an item's score over the ballots.
double scoreVariance(const RankingSums &sums, int item)
{
    const auto n = double(sums.n());
    const auto sum = double(sums.doubledPoints(item));
    const double doubled
        = std::max(0.0, double(sums.doubledPointSquares(item)) - sum * sum / n) / (n - 1);
    const double scale = 100.0 / (2.0 * (sums.items() - 1));
    return doubled * scale * scale;
}

/// Welch 1947, with Satterthwaite's degrees of freedom.
std::optional<Interval> welch(const RankingSums &first, const RankingSums &second, int item)
{
    if (first.n() < 2 || second.n() < 2)
        return {};
    const double difference = scoreOf(first, item) - scoreOf(second, item);
    const double a = scoreVariance(first, item) / double(first.n());
    const double b = scoreVariance(second, item) / double(second.n());
    if (a + b <= 0)
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
    constexpr size_t AtMost = 3;
    const auto &items = comparison.items;
    for (size_t i = 0; i < items.size(); ++i) {
        const auto &interval = items[i].interval;
        if (std::abs(items[i].difference) >= WorthTelling && interval
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

} // namespace

std::vector<int> RankingSummary::order() const
{
    std::vector<int> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return items[size_t(a)].position.first < items[size_t(b)].position.first;
    });
    return order;
}

RankingSummary summarise(const RankingSums &sums, const Bootstrap *bootstrapResult)
{
    RankingSummary summary;
    summary.n = sums.n();
    summary.blank = sums.blank();
    summary.partial = sums.partial();
    if (summary.n == 0)
        return summary;

    const std::vector<qint64> points = perItem(sums, &RankingSums::doubledPoints);
    const std::vector<qint64> zero = perItem(sums, &RankingSums::doubledZeroPoints);
    const std::vector<qint64> modified = perItem(sums, &RankingSums::doubledModifiedPoints);
    const std::vector<Places> places = placesOf(points);
    for (int i = 0; i < sums.items(); ++i) {
        RankedItem item;
        item.points = double(points[size_t(i)]) / 2;
        item.score = scoreOf(sums, i);
        item.position = places[size_t(i)];
        item.topThree = double(sums.topThree(i)) / double(summary.n);
        item.topThreeInterval = wilson(sums.topThree(i), summary.n);
        summary.items.push_back(item);
        for (int j = 0; j < sums.items(); ++j)
            summary.pairwise.push_back(i == j ? 0 : double(sums.doubledWins(i, j)) / 2);
    }
    summary.zeroRule = halved(zero);
    summary.modifiedRule = halved(modified);
    summary.condorcetWinner = condorcet(sums, +1);
    summary.condorcetLoser = condorcet(sums, -1);
    summary.ruleMatters = 10 * summary.partial > summary.n
        && (topThreeOf(points) != topThreeOf(zero) || topThreeOf(points) != topThreeOf(modified));
    addAgreement(summary, sums);
    if (bootstrapResult && bootstrapResult->pTop.size() == summary.items.size())
        addBootstrap(summary, *bootstrapResult);
    return summary;
}

std::optional<double> kendallTauB(const std::vector<double> &x, const std::vector<double> &y)
{
    Q_ASSERT(x.size() == y.size());
    qint64 concordant = 0;
    qint64 discordant = 0;
    qint64 tiedInX = 0;
    qint64 tiedInY = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            const double product = (x[i] - x[j]) * (y[i] - y[j]);
            concordant += product > 0;
            discordant += product < 0;
            tiedInX += x[i] == x[j] && y[i] != y[j];
            tiedInY += y[i] == y[j] && x[i] != x[j];
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
    comparison.kendallTauB = kendallTauB(halved(firstPoints), halved(secondPoints));
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
    if (first.n() == 0 || second.n() == 0)
        return {};
    std::vector<double> scores;
    for (int i = 0; i < first.items(); ++i)
        scores.push_back((scoreOf(first, i) + scoreOf(second, i)) / 2);
    return scores;
}

std::optional<double> guidepostBalance(
    const RankingSums &sums, const std::vector<int> &first, const std::vector<int> &second)
{
    if (sums.n() == 0 || first.empty() || second.empty())
        return {};
    qint64 doubledWins = 0;
    for (const int i : first) {
        for (const int j : second)
            doubledWins += sums.doubledWins(i, j);
    }
    return double(doubledWins)
        / (2.0 * double(sums.n()) * double(first.size()) * double(second.size()));
}

} // namespace pejling::stats
