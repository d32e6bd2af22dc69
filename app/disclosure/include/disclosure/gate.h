// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <disclosure/shownresults.h>
#include <disclosure/verdict.h>

namespace pejling::disclosure {

struct RawComments;

/// The only way from answers to anything that is shown: rules 1, 2 and 4 of the design's section
/// "Privacy" (rules.h), which every picture, table, report, export and clipboard copy goes
/// through.
class Gate
{
public:
    /// Rules 1 and 2. n1, n2: answers to the question in each audience; k: the minimum, 3-20.
    [[nodiscard]] static Verdict verdict(qint64 n1, qint64 n2, int k);
    /// Rules 1, 2 and 4 for one question; what `show` goes by. A rating slot may be the profile's.
    [[nodiscard]] static Verdict onRating(const RawResults &raw, int slot);
    [[nodiscard]] static Verdict onRanking(const RawResults &raw, int slot);
    [[nodiscard]] static Verdict onText(const RawResults &raw, int slot);
    [[nodiscard]] static Verdict onTimeThieves(const RawResults &raw);

    /// `against` is another round of the same workshop, to compare with: a group's change is shown
    /// when the group may be shown in both.
    [[nodiscard]] static ShownResultsPtr show(
        const RawResults &raw, const RawResults *against = nullptr);
    [[nodiscard]] static UngatedFacilitatorResults showUngatedToFacilitator(
        const RawResults &raw, const RawResults *against = nullptr);
    /// Released comments and tag counts under rule 5 (see comments.h).
    [[nodiscard]] static ShownCommentsPtr comments(const RawComments &raw);
    /// The same numbers, with what may be shown of the comments and what the room has agreed on
    /// beside them; either may be null.
    [[nodiscard]] static ShownResultsPtr withDiscussion(
        const ShownResults &results, ShownCommentsPtr comments, DiscussionPtr discussion);
    /// What is kept of results when their answers are erased: nothing that may not be shown.
    [[nodiscard]] static QByteArray toKeep(const ShownResults &results);
    /// The results back again; null when `bytes` are not what toKeep() made with this template.
    [[nodiscard]] static ShownResultsPtr fromKept(
        const QByteArray &bytes, const TemplatePtr &workshopTemplate);
    /// The counter of all answers: always live, but an audience with 1..k-1 answers hides both.
    [[nodiscard]] static ResponseCounts responseCounts(const RawResults &raw);

private:
    class Builder;
    class Keeper;
    /// As kept, under the names and dates of now.
    [[nodiscard]] static ResultSet keptNow(const RawResults &raw, const RawResults *against);
    /// Of that, what a higher minimum than the one of then still shows; a lower one gives nothing
    /// back.
    [[nodiscard]] static ResultSet keptAndGated(const RawResults &raw, const RawResults *against);
    [[nodiscard]] static ResponseCounts keptCounts(const RawResults &raw);
    [[nodiscard]] static ResponseCounts everyResponse(const RawResults &raw);
};

} // namespace pejling::disclosure
