// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionsums.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace pejling::disclosure {

namespace {

template <typename Numbers>
Numbers added(Numbers sum, const Numbers &more)
{
    std::transform(sum.begin(), sum.end(), more.begin(), sum.begin(), std::plus());
    return sum;
}

} // namespace

PerGroup<stats::RatingCounts> ratingSums(const RawResults &raw, int slot)
{
    const auto &first = raw.audiences[0].ratings[size_t(slot)];
    const auto &second = raw.audiences[1].ratings[size_t(slot)];
    return { { added(first, second), first, second } };
}

PerGroup<stats::RankingSums> rankingSums(const RawResults &raw, int slot)
{
    const Question *question = raw.workshopTemplate->questionAt(QuestionKind::Ranking, slot);
    const auto of = [&](AudienceIndex audience) {
        return question->askedOf(audience) ? raw.audiences[size_t(audience)].rankings[size_t(slot)]
                                           : stats::RankingSums(int(question->items.size()));
    };
    const stats::RankingSums first = of(0);
    const stats::RankingSums second = of(1);
    stats::RankingSums all = first;
    all.merge(second);
    return { { all, first, second } };
}

PerGroup<qint64> textSums(const RawResults &raw, int slot)
{
    const qint64 first = raw.audiences[0].texts[size_t(slot)];
    const qint64 second = raw.audiences[1].texts[size_t(slot)];
    return { { first + second, first, second } };
}

PerGroup<ChoiceCounts> timeThiefSums(const RawResults &raw)
{
    const auto of = [&](size_t audience) {
        const AudienceSums &sums = raw.audiences[audience];
        return ChoiceCounts{ sums.timeThievesAnswered, sums.timeThieves };
    };
    const ChoiceCounts first = of(0);
    const ChoiceCounts second = of(1);
    const ChoiceCounts all{ first.n + second.n, added(first.counts, second.counts) };
    return { { all, first, second } };
}

qint64 answersIn(const stats::RatingCounts &sums)
{
    return std::accumulate(sums.begin(), sums.end(), qint64(0));
}

qint64 answersIn(const stats::RankingSums &sums) { return sums.n(); }

qint64 answersIn(const ChoiceCounts &sums) { return sums.n; }

qint64 answersIn(qint64 sums) { return sums; }

} // namespace pejling::disclosure
