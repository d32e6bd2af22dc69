// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/comment.h>
#include <survey/decision.h>
#include <survey/workshoptemplate.h>

#include <vector>

/// What the room of a made-up workshop has done with its answers, so that comments, action plan and
/// report have something to show. The same for the same answers.
namespace pejling {

/// Marks that release some of `comments`, in whatever order they come; none for templates that the
/// made-up comments are not about.
[[nodiscard]] std::vector<CommentMark> demoReleases(
    const WorkshopTemplate &workshopTemplate, const std::vector<Comment> &comments);

/// What was agreed on, about those of the themes that the template has. Deadlines follow the day of
/// the workshop; without one there are none.
[[nodiscard]] std::vector<Decision> demoDecisions(
    const WorkshopTemplate &workshopTemplate, QDate workshopDate);

} // namespace pejling
