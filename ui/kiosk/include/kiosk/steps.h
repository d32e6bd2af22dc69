// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/records.h>
#include <survey/workshoptemplate.h>

#include <vector>

namespace pejling::kiosk {

/// What one round asks: a whole survey, or a short vote of a question or two.
struct Asked
{
    std::vector<bool> questions; ///< per question of the template
    bool profile = false;
    bool timeThieves = false;

    /// As the workshop page has set it; every question, and neither of the two, when it has not.
    /// Ids that the template does not have are ignored.
    [[nodiscard]] static Asked of(const WorkshopTemplate &workshopTemplate,
        const store::Settings &settings, const QString &round);
    /// From ids of questions, "profile" and "timeThieves".
    [[nodiscard]] static Asked fromIds(
        const WorkshopTemplate &workshopTemplate, const QStringList &ids);
    [[nodiscard]] static Asked everyQuestion(const WorkshopTemplate &workshopTemplate);
    [[nodiscard]] QStringList ids(const WorkshopTemplate &workshopTemplate) const;

    friend bool operator==(const Asked &, const Asked &) = default;
};

/// One page of the survey.
struct Step
{
    enum class Kind {
        Welcome, ///< what this is, and which audience
        Questions, ///< one question, with the text that gives reasons for it if it is a rating
        Profile, ///< one function's roles
        TimeThieves,
        Review, ///< a last look before sending
    };
    Kind kind = Kind::Welcome;
    std::vector<int> questions; ///< indexes into WorkshopTemplate::questions
    int function = -1; ///< of the profile

    friend bool operator==(const Step &, const Step &) = default;
};

/// The pages that somebody of `audience` goes through, in the template's order: a welcome first, a
/// last look at the end.
[[nodiscard]] std::vector<Step> stepsFor(
    const WorkshopTemplate &workshopTemplate, AudienceIndex audience, const Asked &asked);

} // namespace pejling::kiosk
