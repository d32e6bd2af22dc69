// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/refresh.h>

#include <disclosure/rules.h>

#include <cstdlib>

namespace pejling::disclosure {

bool mayRedraw(const QuestionRefresh &state, int step, bool groupsWillShow)
{
    return rules::refresh(state, step, groupsWillShow);
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
