// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionsums.h"

#include <disclosure/gate.h>

#include <algorithm>

namespace pejling::disclosure {

// The rules of the design's section "Privacy", in their order. Rule 3 (successive pictures) stands
// in refresh.cpp; rules 5-7 concern comments, import and raw exports.

Verdict Gate::verdict(qint64 n1, qint64 n2, int k)
{
    const auto alone = [k](qint64 n) -> std::optional<HiddenReason> {
        if (n == 0)
            return HiddenReason::Empty;
        if (n < k)
            return HiddenReason::BelowMinimum;
        return {};
    };

    // Rule 1: below k answers nothing of a group is shown.
    Verdict verdict;
    verdict.hidden[Group::All] = alone(n1 + n2);
    verdict.hidden[Group::First] = alone(n1);
    verdict.hidden[Group::Second] = alone(n2);

    // Rule 2: a group could be had by taking the other from the total, so either both are shown or
    // neither. Where one is empty, the other is the total.
    if (verdict.hidden[Group::First] || verdict.hidden[Group::Second]) {
        for (const Group group : { Group::First, Group::Second }) {
            if (!verdict.hidden[group])
                verdict.hidden[group] = HiddenReason::Complementary;
        }
    }
    return verdict;
}

namespace {

constexpr qint64 UnanimityMatters = 10; ///< rule 4 concerns groups below this

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
    Verdict verdict = Gate::verdict(
        answersIn(sums[Group::First]), answersIn(sums[Group::Second]), raw.minGroup);
    if (raw.unanimityAccepted.contains(id))
        return verdict;

    // Rule 4: where few answers all agree, everybody's answer is known. It needs the facilitator's
    // yes; until then the other audience is hidden too, as in rule 2.
    const auto tellsAll = [&](Group group) {
        return verdict.shows(group) && answersIn(sums[group]) < UnanimityMatters
            && agree(sums[group]);
    };
    const bool first = tellsAll(Group::First);
    const bool second = tellsAll(Group::Second);
    if (tellsAll(Group::All))
        verdict.hidden[Group::All] = HiddenReason::Unanimous;
    if (first || second) {
        verdict.hidden[Group::First]
            = first ? HiddenReason::Unanimous : HiddenReason::Complementary;
        verdict.hidden[Group::Second]
            = second ? HiddenReason::Unanimous : HiddenReason::Complementary;
    }
    return verdict;
}

} // namespace

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
    ResponseCounts counts = everyResponse(raw);
    const bool tooFew = std::any_of(counts.audience.begin(), counts.audience.end(),
        [&](const auto &n) { return *n > 0 && *n < raw.minGroup; });
    if (tooFew)
        counts.audience = {};
    return counts;
}

} // namespace pejling::disclosure
