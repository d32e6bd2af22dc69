// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/workshoptemplate.h>

namespace pejling {

/// The ids of the profile and of the time thieves among those of questions.
inline constexpr auto ProfileId = QLatin1StringView("profile");
inline constexpr auto TimeThievesId = QLatin1StringView("timeThieves");

/// What is asked about one function and one role: the profile's text with the function's name in
/// it, and the role.
[[nodiscard]] QString profileQuestion(
    const Profile &profile, int function, int role, Language language);

/// The id under which the answer stands in JSON and raw exports: "profile/it/raadgive".
[[nodiscard]] QString profileQuestionId(const Profile &profile, int function, int role);

} // namespace pejling
