// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "places.h"

#include <stats/ranking.h>
#include <stats/rating.h>

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <numeric>

namespace pejling::stats {

namespace {

std::vector<double> halved(const std::vector<qint64> &doubled)
{
    std::vector<double> values;
    values.reserve(doubled.size());
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
/// two respondents (Kendall & Gibbons 1990, chapter 6). One ballot agrees with nobody, and ballots
/// that tie everything say nothing: then all of it is undefined.
void addAgreement(RankingSummary &summary, const RankingSums &sums)
{
    const qint64 n = sums.n();
    const qint64 m = sums.items();
    const qint64 most = n * (n * (m * m * m - m) - sums.tieSum());
    if (n < 2 || most <= 0)
        return;
    double squares = 0; // of the doubled points' distance from their mean
    for (int i = 0; i < sums.items(); ++i) {
        const auto distance = double(sums.doubledPoints(i) - n * (m - 1));
        squares += distance * distance;
    }
    const double w = 3 * squares / double(most);
    summary.kendallW = w;
    summary.chiSquare = double(n) * double(m - 1) * w;
    summary.p = boost::math::cdf(
        boost::math::complement(boost::math::chi_squared(double(m - 1)), *summary.chiSquare));
    summary.agreement = (double(n) * w - 1) / double(n - 1);
    constexpr double Level = 0.05;
    summary.clearOrder = *summary.p < Level;
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

/// More than 10 % of the ballots are partial and another way to count them gives another top 3.
bool ruleMatters(const RankingSums &sums)
{
    if (10 * sums.partial() <= sums.n())
        return false;
    const std::vector<bool> top = topThreeOf(perItem(sums, &RankingSums::doubledPoints));
    return top != topThreeOf(perItem(sums, &RankingSums::doubledZeroPoints))
        || top != topThreeOf(perItem(sums, &RankingSums::doubledModifiedPoints));
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
    summary.zeroRule = halved(perItem(sums, &RankingSums::doubledZeroPoints));
    summary.modifiedRule = halved(perItem(sums, &RankingSums::doubledModifiedPoints));
    summary.condorcetWinner = condorcet(sums, +1);
    summary.condorcetLoser = condorcet(sums, -1);
    summary.ruleMatters = ruleMatters(sums);
    addAgreement(summary, sums);
    if (bootstrapResult && bootstrapResult->pTop.size() == summary.items.size())
        addBootstrap(summary, *bootstrapResult);
    return summary;
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
