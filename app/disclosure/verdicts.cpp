// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionsums.h"

#include <disclosure/gate.h>
#include <disclosure/rules.h>
#include <survey/profilequestion.h>

#include <algorithm>

// Applies the rules to the sums of one question.

namespace pejling::disclosure {

namespace {

// Whether all answers of a group of at least one are alike.

bool agree(const stats::RatingCounts &counts)
{
    return counts.size() - std::count(counts.begin(), counts.end(), 0) == 1;
}

/// Every ballot gives every item the same points, and so puts the items in the same order.
bool agree(const stats::RankingSums &sums)
{
    for (int item = 0; item < sums.items(); ++item) {
        const qint64 points = sums.doubledPoints(item);
        if (sums.n() * sums.doubledPointSquares(item) != points * points)
            return false;
    }
    return true;
}

/// Each choice was made by everybody or by nobody.
bool agree(const ChoiceCounts &choices)
{
    return std::all_of(choices.counts.begin(), choices.counts.end(),
        [&](qint64 count) { return count == 0 || count == choices.n; });
}

template <typename Sums>
Verdict verdictOn(const PerGroup<Sums> &sums, const RawResults &raw, const QString &id)
{
    PerGroup<qint64> n{};
    PerGroup<bool> alike{};
    for (const Group group : Groups) {
        n[group] = answersIn(sums[group]);
        alike[group] = n[group] > 0 && agree(sums[group]);
    }
    const Verdict verdict = Gate::verdict(n[Group::First], n[Group::Second], raw.minGroup);
    return raw.unanimityAccepted.contains(id) ? verdict : rules::unanimous(verdict, n, alike);
}

} // namespace

Verdict Gate::verdict(qint64 n1, qint64 n2, int k)
{
    return rules::complementary(rules::belowMinimum(n1, n2, k));
}

Verdict Gate::onRating(const RawResults &raw, int slot)
{
    const Question *question = raw.workshopTemplate->questionAt(QuestionKind::Rating, slot);
    return verdictOn(ratingSums(raw, slot), raw, question ? question->id : QString(ProfileId));
}

Verdict Gate::onRanking(const RawResults &raw, int slot)
{
    return verdictOn(rankingSums(raw, slot), raw,
        raw.workshopTemplate->questionAt(QuestionKind::Ranking, slot)->id);
}

Verdict Gate::onText(const RawResults &raw, int slot)
{
    // That somebody wrote is no answer to agree on, so rule 4 does not apply.
    const PerGroup<qint64> sums = textSums(raw, slot);
    return verdict(sums[Group::First], sums[Group::Second], raw.minGroup);
}

Verdict Gate::onTimeThieves(const RawResults &raw)
{
    return verdictOn(timeThiefSums(raw), raw, QString(TimeThievesId));
}

ResponseCounts Gate::responseCounts(const RawResults &raw)
{
    if (raw.kept)
        return keptCounts(raw);
    ResponseCounts counts = everyResponse(raw);
    if (rules::hidesAudiences(counts, raw.minGroup))
        counts.audience = {};
    return counts;
}

} // namespace pejling::disclosure
