// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/gate.h>

#include <algorithm>
#include <numeric>

namespace pejling::disclosure {

// The rules of the design's section "Privacy", in their order. Rule 3 (successive pictures) stands
// in refresh.cpp; rules 5-7 concern comments, import and raw exports.

Verdict Gate::verdict(qint64 n1, qint64 n2, int k)
{
    const auto below = [k](qint64 n) { return n > 0 && n < k; };
    const auto alone = [&](qint64 n) -> std::optional<HiddenReason> {
        if (n == 0)
            return HiddenReason::Empty;
        if (below(n))
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

qint64 countOf(const stats::RatingCounts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64(0));
}

qint64 countOf(const stats::RankingSums &sums) { return sums.n(); }

/// One question's sums for all, the first and the second audience.
template <typename Sums>
struct QuestionSums
{
    PerGroup<Sums> groups;

    [[nodiscard]] qint64 n(Group group) const { return countOf(groups[group]); }
};

QuestionSums<stats::RatingCounts> ratingSums(const RawResults &raw, int slot)
{
    const auto &first = raw.audiences[0].ratings[size_t(slot)];
    const auto &second = raw.audiences[1].ratings[size_t(slot)];
    stats::RatingCounts all = first;
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i] += second[i];
    return { { { all, first, second } } };
}

/// Without the blank ballots of an audience that is not asked: it has skipped nothing.
QuestionSums<stats::RankingSums> rankingSums(const RawResults &raw, const Question &question)
{
    const auto of = [&](AudienceIndex audience) {
        return question.askedOf(audience)
            ? raw.audiences[size_t(audience)].rankings[size_t(question.slot)]
            : stats::RankingSums(int(question.items.size()));
    };
    const stats::RankingSums first = of(0);
    const stats::RankingSums second = of(1);
    stats::RankingSums all = first;
    all.merge(second);
    return { { { all, first, second } } };
}

/// Rules 1, 2 and 4 for one question.
template <typename Sums>
Verdict verdictOn(const QuestionSums<Sums> &sums, const RawResults &raw, const QString &question)
{
    Verdict verdict = Gate::verdict(sums.n(Group::First), sums.n(Group::Second), raw.minGroup);
    if (raw.unanimityAccepted.contains(question))
        return verdict;

    // Rule 4: where few answers all agree, everybody's answer is known. It needs the facilitator's
    // yes; until then the other audience is hidden too, as in rule 2.
    const auto tellsAll = [&](Group group) {
        return verdict.shows(group) && sums.n(group) < UnanimityMatters
            && agree(sums.groups[group]);
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

/// For the facilitator's own eyes: everything that there is.
Verdict everything(qint64 n1, qint64 n2)
{
    Verdict verdict;
    const auto empty = [](qint64 n) -> std::optional<HiddenReason> {
        return n == 0 ? std::optional(HiddenReason::Empty) : std::nullopt;
    };
    verdict.hidden = { { empty(n1 + n2), empty(n1), empty(n2) } };
    return verdict;
}

/// Why a number about both audiences is hidden.
HiddenReason reasonOf(const Verdict &verdict)
{
    for (const Group group : { Group::First, Group::Second }) {
        if (verdict.hidden[group] && verdict.hidden[group] != HiddenReason::Complementary)
            return *verdict.hidden[group];
    }
    return HiddenReason::Complementary;
}

/// The ranking's items that are themes of each of two guideposts; empty when it is not about them.
struct GuidepostSides
{
    std::vector<int> first;
    std::vector<int> second;
};

GuidepostSides guidepostSides(const WorkshopTemplate &workshopTemplate, const Question &question)
{
    if (workshopTemplate.guideposts.size() != 2)
        return {};
    GuidepostSides sides;
    for (size_t i = 0; i < question.items.size(); ++i) {
        const auto theme = question.items[i].theme;
        if (!theme)
            return {};
        const bool first = workshopTemplate.themes[size_t(*theme)].guidepost == 0;
        (first ? sides.first : sides.second).push_back(int(i));
    }
    return sides;
}

} // namespace

/// Builds the results; the one place that puts numbers behind Shown.
class Gate::Builder
{
public:
    Builder(const RawResults &raw, bool gated) : m_raw(raw), m_gated(gated) { }

    [[nodiscard]] ResultSet build() const
    {
        const WorkshopTemplate &workshopTemplate = *m_raw.workshopTemplate;
        ResultSet results;
        results.workshopTemplate = m_raw.workshopTemplate;
        results.organisation = m_raw.organisation;
        results.workshopDate = m_raw.workshopDate;
        results.deletionDate = m_raw.deletionDate;
        results.round = m_raw.round;
        results.minGroup = m_raw.minGroup;
        results.madeUp = m_raw.madeUp;
        results.responses = m_gated ? responseCounts(m_raw) : everyResponse(m_raw);
        for (size_t i = 0; i < workshopTemplate.questions.size(); ++i) {
            switch (workshopTemplate.questions[i].kind) {
            case QuestionKind::Rating:
                results.ratings.push_back(rating(int(i)));
                break;
            case QuestionKind::Ranking:
                results.rankings.push_back(ranking(int(i)));
                break;
            case QuestionKind::Text:
                results.texts.push_back(text(int(i)));
                break;
            }
        }
        return results;
    }

    [[nodiscard]] static ResponseCounts everyResponse(const RawResults &raw)
    {
        ResponseCounts counts;
        counts.invited = raw.invited;
        for (size_t audience = 0; audience < AudienceCount; ++audience) {
            counts.all += raw.audiences[audience].responses;
            counts.unfinished += raw.audiences[audience].unfinished;
            counts.audience[audience] = raw.audiences[audience].responses;
        }
        return counts;
    }

private:
    [[nodiscard]] const Question &question(int index) const
    {
        return m_raw.workshopTemplate->questions[size_t(index)];
    }

    template <typename Sums>
    [[nodiscard]] Verdict judge(const QuestionSums<Sums> &sums, int index) const
    {
        return m_gated ? verdictOn(sums, m_raw, question(index).id)
                       : everything(sums.n(Group::First), sums.n(Group::Second));
    }

    template <typename Value, typename Compute>
    [[nodiscard]] static PerGroup<Shown<Value>> each(const Verdict &verdict, Compute compute)
    {
        PerGroup<Shown<Value>> shown;
        for (const Group group : Groups) {
            shown[group] = verdict.shows(group) ? Shown<Value>(Value(compute(group)))
                                                : Shown<Value>(*verdict.hidden[group]);
        }
        return shown;
    }

    /// A number about both audiences, which `compute` may find undefined.
    template <typename Value, typename Compute>
    [[nodiscard]] static Shown<Value> both(const Verdict &verdict, Compute compute)
    {
        if (!verdict.showsComparison())
            return reasonOf(verdict);
        const std::optional<Value> value = compute();
        return value ? Shown<Value>(*value) : Shown<Value>(HiddenReason::Empty);
    }

    [[nodiscard]] ShownRating rating(int index) const
    {
        const Scale &scale = question(index).scale;
        const auto sums = ratingSums(m_raw, question(index).slot);
        const Verdict verdict = judge(sums, index);
        ShownRating shown;
        shown.question = index;
        shown.groups = each<stats::RatingSummary>(
            verdict, [&](Group group) { return stats::summarise(sums.groups[group], scale); });
        shown.comparison = both<stats::RatingComparison>(verdict, [&] {
            return stats::compare(sums.groups[Group::First], sums.groups[Group::Second], scale);
        });
        return shown;
    }

    [[nodiscard]] ShownRanking ranking(int index) const
    {
        const auto slot = size_t(question(index).slot);
        const auto sums = rankingSums(m_raw, question(index));
        const Verdict verdict = judge(sums, index);
        const auto bootstrapOf = [&](Group group) -> const stats::Bootstrap * {
            if (slot >= m_raw.bootstraps.size())
                return nullptr;
            const auto &found = m_raw.bootstraps[slot].groups[size_t(group)];
            return found ? &*found : nullptr;
        };
        ShownRanking shown;
        shown.question = index;
        shown.groups = each<stats::RankingSummary>(verdict,
            [&](Group group) { return stats::summarise(sums.groups[group], bootstrapOf(group)); });
        const auto &first = sums.groups[Group::First];
        const auto &second = sums.groups[Group::Second];
        shown.comparison = both<stats::RankingComparison>(
            verdict, [&] { return stats::compare(first, second); });
        shown.equalWeight = both<std::vector<double>>(
            verdict, [&] { return stats::equalWeightScores(first, second); });
        shown.weightingMatters
            = verdict.showsComparison() && stats::weightingMatters(first, second);

        const GuidepostSides sides = guidepostSides(*m_raw.workshopTemplate, question(index));
        shown.hasGuideposts = !sides.first.empty() && !sides.second.empty();
        if (shown.hasGuideposts) {
            shown.guideposts = each<double>(verdict, [&](Group group) {
                return *stats::guidepostBalance(sums.groups[group], sides.first, sides.second);
            });
        }
        return shown;
    }

    [[nodiscard]] ShownText text(int index) const
    {
        const auto slot = size_t(question(index).slot);
        const qint64 first = m_raw.audiences[0].texts[slot];
        const qint64 second = m_raw.audiences[1].texts[slot];
        const PerGroup<qint64> n{ { first + second, first, second } };
        const Verdict verdict
            = m_gated ? Gate::verdict(first, second, m_raw.minGroup) : everything(first, second);
        ShownText shown;
        shown.question = index;
        shown.groups = each<qint64>(verdict, [&](Group group) { return n[group]; });
        return shown;
    }

    const RawResults &m_raw;
    bool m_gated;
};

ShownResultsPtr Gate::show(const RawResults &raw)
{
    return ShownResultsPtr(new ShownResults(Builder(raw, true).build()));
}

UngatedFacilitatorResults Gate::showUngatedToFacilitator(const RawResults &raw)
{
    return UngatedFacilitatorResults(Builder(raw, false).build());
}

ResponseCounts Gate::responseCounts(const RawResults &raw)
{
    ResponseCounts counts = Builder::everyResponse(raw);
    const bool tooFew = std::any_of(counts.audience.begin(), counts.audience.end(),
        [&](const auto &n) { return *n > 0 && *n < raw.minGroup; });
    if (tooFew)
        counts.audience = {};
    return counts;
}

} // namespace pejling::disclosure
