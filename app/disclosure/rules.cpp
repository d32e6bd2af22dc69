// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/rules.h>

#include <algorithm>

// The rules of the design's section "Privacy", in their order. Gate applies them to every question;
// nothing reaches a picture, table, report, export or clipboard but through it. Each rule has a
// test of its own name. Rules 6 and 7 are kept elsewhere: the import drops what names a person, and
// single answers leave through `export --raw` alone, which no type shown here can reach.

namespace pejling::disclosure::rules {

// Rule 1: below k answers nothing of a group is shown.
Verdict belowMinimum(qint64 n1, qint64 n2, qint64 k)
{
    const auto reason = [k](qint64 n) -> std::optional<HiddenReason> {
        if (n == 0)
            return HiddenReason::Empty;
        if (n < k)
            return HiddenReason::BelowMinimum;
        return {};
    };
    return { { { reason(n1 + n2), reason(n1), reason(n2) } } };
}

// Rule 2: a group could be had by taking the other from the total, so either both are shown or
// neither. Where one is empty, the other is the total.
Verdict complementary(Verdict verdict)
{
    if (verdict.showsComparison())
        return verdict;
    for (const Group group : { Group::First, Group::Second }) {
        if (verdict.shows(group))
            verdict.hidden[group] = HiddenReason::Complementary;
    }
    return verdict;
}

// Rule 3: two pictures after one another could be subtracted, so every audience has changed by
// nothing or by at least the step. What has never been shown cannot be subtracted from. When groups
// appear after a total alone, the old total less the new one of a group would give away the rest.
bool refresh(const QuestionRefresh &state, qint64 step, bool groupsWillShow)
{
    if (!state.drawn)
        return true;
    const bool groupsAppear = groupsWillShow && !state.groupsDrawn;
    return std::all_of(state.changed.begin(), state.changed.end(),
        [&](qint64 changed) { return changed >= step || (changed == 0 && !groupsAppear); });
}

// An audience that can be counted out one by one hides both, as the total is always shown.
bool hidesAudiences(const ResponseCounts &counts, qint64 k)
{
    return std::any_of(counts.audience.begin(), counts.audience.end(),
        [k](const auto &n) { return n && *n > 0 && *n < k; });
}

bool closingNeedsYes(qint64 heldBack) { return heldBack > 0; }

// Rule 4: where few answers all agree, everybody's answer is known. It needs the facilitator's yes;
// until then the other audience is hidden too, as in rule 2.
Verdict unanimous(Verdict verdict, const PerGroup<qint64> &n, const PerGroup<bool> &agree)
{
    const auto tellsAll = [&](Group group) {
        return verdict.shows(group) && n[group] < UnanimityMatters && agree[group];
    };
    for (const Group group : Groups) {
        if (tellsAll(group))
            verdict.hidden[group] = HiddenReason::Unanimous;
    }
    return complementary(verdict);
}

// Rule 5: comments carry a group's name only where many could have written them.
bool commentLabels(const std::array<qint64, AudienceCount> &answers,
    const std::array<qint64, AudienceCount> &comments)
{
    for (size_t audience = 0; audience < AudienceCount; ++audience) {
        const bool enough = answers[audience] >= AnswersForACommentLabel
            && comments[audience] >= CommentsForACommentLabel;
        if (comments[audience] > 0 && !enough)
            return false;
    }
    return true;
}

bool wordCounts(qint64 people) { return people >= PeopleForAWord; }

} // namespace pejling::disclosure::rules
