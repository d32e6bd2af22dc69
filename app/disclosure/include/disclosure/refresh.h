// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/workshoptemplate.h>

#include <QString>

#include <array>
#include <vector>

namespace pejling::disclosure {

/// What has happened to one question's answers since its picture was last drawn (rule 3).
struct QuestionRefresh
{
    bool drawn = false;
    bool groupsDrawn = false; ///< false: the last drawing showed the total alone, or nothing
    std::array<qint64, AudienceCount> changed{}; ///< added, changed or removed answers since then

    friend bool operator==(const QuestionRefresh &, const QuestionRefresh &) = default;
};

/// Whether a picture of one question may be drawn anew: every audience has 0 or at least `step`
/// changed answers since it was last drawn; when groups are about to appear after a drawing of the
/// total alone, every audience needs at least `step`. Keeps successive pictures from giving one
/// answer away.
[[nodiscard]] bool mayRedraw(const QuestionRefresh &state, int step, bool groupsWillShow);

/// The form of the test vectors: answers per audience at the last drawing and now.
[[nodiscard]] bool mayRedraw(const std::array<qint64, AudienceCount> &previous,
    const std::array<qint64, AudienceCount> &current, int step);

} // namespace pejling::disclosure
