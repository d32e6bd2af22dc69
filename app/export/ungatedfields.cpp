// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ungatedfields.h"

#include <survey/profilequestion.h>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

QString ratingFieldId(const WorkshopTemplate &workshopTemplate, int slot)
{
    if (const Question *question = workshopTemplate.questionAt(QuestionKind::Rating, slot))
        return question->id;
    const Profile &profile = workshopTemplate.profile.value();
    const auto roles = int(profile.roles.size());
    const int place = slot - profile.firstSlot;
    return profileQuestionId(profile, place / roles, place % roles);
}

QString textFieldId(const WorkshopTemplate &workshopTemplate, int slot)
{
    const Question *question = workshopTemplate.questionAt(QuestionKind::Text, slot);
    return question ? question->id : u"timeThieves/comment"_s;
}

QString publicId(const Response &response)
{
    // The import marks keys that it made from times and answers.
    const bool own = response.source == Source::Import && !response.externalId.startsWith(u'~');
    return own ? response.externalId : QString();
}

} // namespace pejling::exporting
