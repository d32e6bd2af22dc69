// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/refresh.h>
#include <disclosure/verdict.h>

namespace pejling::disclosure::rules {

/// Below this, a group that agrees has told everybody's answer.
inline constexpr qint64 UnanimityMatters = 10;
/// A group's name stands with its comments from these numbers on.
inline constexpr qint64 AnswersForACommentLabel = 10;
inline constexpr qint64 CommentsForACommentLabel = 5;
/// Words and tags count from this many people on.
inline constexpr qint64 PeopleForAWord = 3;

/// Rule 1. n1, n2: answers to one question in each audience; k: the minimum.
[[nodiscard]] Verdict belowMinimum(qint64 n1, qint64 n2, qint64 k);

/// Rule 2: hides the second of two groups when the first is hidden.
[[nodiscard]] Verdict complementary(Verdict verdict);

/// Rule 3, of the counter of all answers, which is always live: whether only the total is counted
/// out.
[[nodiscard]] bool hidesAudiences(const ResponseCounts &counts, qint64 k);

/// Rule 3: `state` counts what has changed since the picture was last drawn.
[[nodiscard]] bool refresh(const QuestionRefresh &state, qint64 step, bool groupsWillShow);

/// Rule 3, at the end: `heldBack` answers would come to light one by one if the round were simply
/// closed and drawn.
[[nodiscard]] bool closingNeedsYes(qint64 heldBack);

/// Rule 4. `n` answers a group; `agree`: whether they are all alike.
[[nodiscard]] Verdict unanimous(
    Verdict verdict, const PerGroup<qint64> &n, const PerGroup<bool> &agree);

/// Rule 5: whether comments on one question may carry their group's name. The comments without a
/// name would be known for the other group's, so it takes every group that has commented.
[[nodiscard]] bool commentLabels(const std::array<qint64, AudienceCount> &answers,
    const std::array<qint64, AudienceCount> &comments);

/// Rule 5: whether a word or tag counts that `people` have used.
[[nodiscard]] bool wordCounts(qint64 people);

} // namespace pejling::disclosure::rules
