// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionsums.h"

#include <disclosure/gate.h>

namespace pejling::disclosure {

namespace {

/// For the facilitator's own eyes: everything that there is.
template <typename Sums>
Verdict everything(const PerGroup<Sums> &sums)
{
    Verdict verdict;
    for (const Group group : Groups) {
        if (answersIn(sums[group]) == 0)
            verdict.hidden[group] = HiddenReason::Empty;
    }
    return verdict;
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
    enum class Gating { Gated, Ungated };

    Builder(const RawResults &raw, const RawResults *against, Gating gating)
        : m_raw(raw), m_against(against), m_gated(gating == Gating::Gated)
    {
    }

    [[nodiscard]] ResultSet build() const
    {
        const WorkshopTemplate &workshopTemplate = *m_raw.workshopTemplate;
        ResultSet results;
        results.workshopTemplate = m_raw.workshopTemplate;
        results.organisation = m_raw.organisation;
        results.workshopDate = m_raw.workshopDate;
        results.deletionDate = m_raw.deletionDate;
        results.round = m_raw.round;
        results.against = m_against ? m_against->round : QString();
        results.minGroup = m_raw.minGroup;
        results.madeUp = m_raw.madeUp;
        results.responses = m_gated ? responseCounts(m_raw) : everyResponse(m_raw);
        for (size_t i = 0; i < workshopTemplate.questions.size(); ++i) {
            switch (workshopTemplate.questions[i].kind) {
            case QuestionKind::Rating:
                results.ratings.push_back({ rating(question(int(i)).slot), int(i) });
                break;
            case QuestionKind::Ranking:
                results.rankings.push_back(ranking(int(i)));
                break;
            case QuestionKind::Text:
                results.texts.push_back(text(int(i)));
                break;
            }
        }
        if (const auto &profile = workshopTemplate.profile) {
            for (int function = 0; function < int(profile->functions.size()); ++function) {
                for (int role = 0; role < int(profile->roles.size()); ++role)
                    results.profile.push_back(
                        { rating(profile->slot(function, role)), function, role });
            }
        }
        if (workshopTemplate.timeThieves)
            results.timeThieves = timeThieves();
        return results;
    }

private:
    [[nodiscard]] const Question &question(int index) const
    {
        return m_raw.workshopTemplate->questions[size_t(index)];
    }

    /// `gated` is the verdict of rules 1, 2 and 4.
    template <typename Sums>
    [[nodiscard]] Verdict judge(const Verdict &gated, const PerGroup<Sums> &sums) const
    {
        return m_gated ? gated : everything(sums);
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
            return verdict.comparisonReason();
        const std::optional<Value> value = compute();
        return value ? Shown<Value>(*value) : Shown<Value>(HiddenReason::Empty);
    }

    /// A group's change between two rounds, in which it must be shown itself.
    template <typename Value, typename Compute>
    [[nodiscard]] static PerGroup<Shown<Value>> changes(
        const Verdict &now, const Verdict &before, Compute compute)
    {
        Verdict verdict = now;
        for (const Group group : Groups) {
            if (verdict.shows(group))
                verdict.hidden[group] = before.hidden[group];
        }
        return each<Value>(verdict, [&](Group group) { return *compute(group); });
    }

    template <typename Value, typename Sums>
    [[nodiscard]] static PerGroup<Shown<qint64>> answersWhere(
        const PerGroup<Shown<Value>> &change, const PerGroup<Sums> &before)
    {
        PerGroup<Shown<qint64>> answers;
        for (const Group group : Groups) {
            answers[group] = change[group] ? Shown<qint64>(answersIn(before[group]))
                                           : Shown<qint64>(change[group].reason());
        }
        return answers;
    }

    [[nodiscard]] ShownRatingGroups rating(int slot) const
    {
        const Scale &scale = m_raw.workshopTemplate->scaleAt(slot);
        const auto sums = ratingSums(m_raw, slot);
        const Verdict verdict = judge(onRating(m_raw, slot), sums);
        ShownRatingGroups shown;
        shown.groups = each<stats::RatingSummary>(verdict, [&](Group group) {
            stats::RatingSummary summary = stats::summarise(sums[group], scale);
            if (everyoneAnswered(group, summary.n, audiencesOf(slot)))
                stats::makeCensus(summary);
            return summary;
        });
        shown.comparison = both<stats::RatingComparison>(verdict,
            [&] { return stats::compare(sums[Group::First], sums[Group::Second], scale); });
        if (m_against) {
            const auto before = ratingSums(*m_against, slot);
            shown.change = changes<stats::RatingComparison>(verdict,
                judge(onRating(*m_against, slot), before),
                [&](Group group) { return stats::compare(sums[group], before[group], scale); });
            shown.answersBefore = answersWhere(*shown.change, before);
        }
        return shown;
    }

    [[nodiscard]] ShownRanking ranking(int index) const
    {
        const int slot = question(index).slot;
        const auto sums = rankingSums(m_raw, slot);
        const Verdict verdict = judge(onRanking(m_raw, slot), sums);
        ShownRanking shown;
        shown.question = index;
        shown.groups = each<stats::RankingSummary>(verdict, [&](Group group) {
            stats::RankingSummary summary = stats::summarise(sums[group], bootstrapOf(slot, group));
            const auto *unsettled = unsettledOf(slot, group);
            if (unsettled && everyoneAnswered(group, summary.n, question(index).audiences))
                stats::makeCensus(summary, *unsettled);
            return summary;
        });
        const auto &first = sums[Group::First];
        const auto &second = sums[Group::Second];
        shown.comparison = both<stats::RankingComparison>(verdict, [&] {
            auto comparison = stats::compare(first, second);
            if (comparison && size_t(slot) < m_raw.bootstraps.size())
                comparison->shuffleP = m_raw.bootstraps[size_t(slot)].shuffleP;
            return comparison;
        });
        shown.equalWeight = both<std::vector<double>>(
            verdict, [&] { return stats::equalWeightScores(first, second); });
        shown.weightingMatters
            = verdict.showsComparison() && stats::weightingMatters(first, second);

        const GuidepostSides sides = guidepostSides(*m_raw.workshopTemplate, question(index));
        shown.hasGuideposts = !sides.first.empty() && !sides.second.empty();
        if (shown.hasGuideposts) {
            shown.guideposts = each<double>(verdict, [&](Group group) {
                return *stats::guidepostBalance(sums[group], sides.first, sides.second);
            });
        }
        if (m_against) {
            const auto before = rankingSums(*m_against, slot);
            shown.change = changes<stats::RankingComparison>(verdict,
                judge(onRanking(*m_against, slot), before),
                [&](Group group) { return stats::compare(sums[group], before[group]); });
            shown.answersBefore = answersWhere(*shown.change, before);
        }
        return shown;
    }

    [[nodiscard]] const stats::Bootstrap *bootstrapOf(int rankingSlot, Group group) const
    {
        if (size_t(rankingSlot) >= m_raw.bootstraps.size())
            return nullptr;
        const auto &found = m_raw.bootstraps[size_t(rankingSlot)].groups[size_t(group)];
        return found ? &*found : nullptr;
    }

    [[nodiscard]] const std::vector<int> *unsettledOf(int rankingSlot, Group group) const
    {
        if (size_t(rankingSlot) >= m_raw.bootstraps.size())
            return nullptr;
        const auto &found = m_raw.bootstraps[size_t(rankingSlot)].unsettled[size_t(group)];
        return found ? &*found : nullptr;
    }

    [[nodiscard]] const std::vector<AudienceIndex> &audiencesOf(int ratingSlot) const
    {
        const Question *asked
            = m_raw.workshopTemplate->questionAt(QuestionKind::Rating, ratingSlot);
        return asked ? asked->audiences : m_raw.workshopTemplate->profile->audiences;
    }

    /// Whether `n` answers are those of everyone invited whom the question was put to.
    [[nodiscard]] bool everyoneAnswered(
        Group group, qint64 n, const std::vector<AudienceIndex> &audiences) const
    {
        qint64 invited = 0;
        for (const AudienceIndex audience : audiences) {
            if (group != Group::All && group != groupOf(audience))
                continue;
            const auto &count = m_raw.invited[size_t(audience)];
            if (!count)
                return false;
            invited += *count;
        }
        return n > 0 && n == invited;
    }

    [[nodiscard]] ShownText text(int index) const
    {
        const int slot = question(index).slot;
        const auto sums = textSums(m_raw, slot);
        return { index, each<qint64>(judge(onText(m_raw, slot), sums), [&](Group group) {
                    return sums[group];
                }) };
    }

    [[nodiscard]] ShownChoices timeThieves() const
    {
        const auto sums = timeThiefSums(m_raw);
        return { each<ChoiceCounts>(
            judge(onTimeThieves(m_raw), sums), [&](Group group) { return sums[group]; }) };
    }

    const RawResults &m_raw;
    const RawResults *m_against;
    bool m_gated;
};

ShownResultsPtr Gate::show(const RawResults &raw, const RawResults *against)
{
    if (raw.kept)
        return ShownResultsPtr(new ShownResults(keptAndGated(raw, against)));
    if (against && against->kept) // there is nothing left to compare with
        return show(raw);
    return ShownResultsPtr(new ShownResults(Builder(raw, against, Builder::Gating::Gated).build()));
}

ShownResultsPtr Gate::withDiscussion(
    const ShownResults &results, ShownCommentsPtr comments, DiscussionPtr discussion)
{
    ResultSet set = *results;
    set.comments = std::move(comments);
    set.discussion = std::move(discussion);
    return ShownResultsPtr(new ShownResults(std::move(set)));
}

UngatedFacilitatorResults Gate::showUngatedToFacilitator(
    const RawResults &raw, const RawResults *against)
{
    if (raw.kept)
        return UngatedFacilitatorResults(keptNow(raw, against));
    if (against && against->kept)
        return showUngatedToFacilitator(raw);
    return UngatedFacilitatorResults(Builder(raw, against, Builder::Gating::Ungated).build());
}

ResponseCounts Gate::everyResponse(const RawResults &raw)
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

} // namespace pejling::disclosure
