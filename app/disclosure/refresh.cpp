// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/refresh.h>

#include <algorithm>
#include <cstdlib>

namespace pejling::disclosure {

bool mayRedraw(const QuestionRefresh &state, int step, bool groupsWillShow)
{
    // What has never been shown cannot be subtracted from.
    if (!state.drawn)
        return true;
    const bool groupsAppear = groupsWillShow && !state.groupsDrawn;
    return std::all_of(state.changed.begin(), state.changed.end(),
        [&](qint64 changed) { return changed >= step || (changed == 0 && !groupsAppear); });
}

bool mayRedraw(const std::array<qint64, AudienceCount> &previous,
    const std::array<qint64, AudienceCount> &current, int step)
{
    QuestionRefresh state{ .drawn = true, .groupsDrawn = true };
    for (size_t audience = 0; audience < AudienceCount; ++audience)
        state.changed[audience] = std::abs(current[audience] - previous[audience]);
    return mayRedraw(state, step, true);
}

} // namespace pejling::disclosure
