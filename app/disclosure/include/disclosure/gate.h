// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>
#include <disclosure/shownresults.h>

namespace pejling::disclosure {

/// Which groups of one question may be shown (rules 1 and 2). nullopt: shown.
struct Verdict
{
    PerGroup<std::optional<HiddenReason>> hidden;

    [[nodiscard]] bool shows(Group group) const { return !hidden[group]; }
    /// Differences, equal-weight totals and tau-b need both audiences.
    [[nodiscard]] bool showsComparison() const
    {
        return shows(Group::First) && shows(Group::Second);
    }
};

/// The only way from answers to anything that is shown: rules 1, 2 and 4 of the design's section
/// "Privacy", which every picture, table, report, export and clipboard copy goes through.
class Gate
{
public:
    /// n1, n2: answers to the question in each audience; k: the minimum, 3-20.
    [[nodiscard]] static Verdict verdict(qint64 n1, qint64 n2, int k);

    [[nodiscard]] static ShownResultsPtr show(const RawResults &raw);
    [[nodiscard]] static UngatedFacilitatorResults showUngatedToFacilitator(const RawResults &raw);
    /// The counter of all answers: always live, but an audience with 1..k-1 answers hides both.
    [[nodiscard]] static ResponseCounts responseCounts(const RawResults &raw);

private:
    class Builder;
};

} // namespace pejling::disclosure
