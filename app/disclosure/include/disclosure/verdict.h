// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

namespace pejling::disclosure {

/// Which groups of one question may be shown. nullopt: shown.
struct Verdict
{
    PerGroup<std::optional<HiddenReason>> hidden;

    [[nodiscard]] bool shows(Group group) const { return !hidden[group]; }
    /// Differences, equal-weight totals and tau-b need both audiences.
    [[nodiscard]] bool showsComparison() const
    {
        return shows(Group::First) && shows(Group::Second);
    }
    /// Why those are hidden, when they are.
    [[nodiscard]] HiddenReason comparisonReason() const
    {
        for (const Group group : { Group::First, Group::Second }) {
            if (hidden[group] && hidden[group] != HiddenReason::Complementary)
                return *hidden[group];
        }
        return HiddenReason::Complementary;
    }

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace pejling::disclosure
