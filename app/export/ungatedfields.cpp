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

QStringList ungatedHeadings(const WorkshopTemplate &workshopTemplate)
{
    QStringList headings{ u"ID"_s, u"source"_s, u"tool"_s, u"round"_s, u"audience"_s,
        u"finished"_s };
    for (int slot = 0; slot < workshopTemplate.ratingSlots; ++slot)
        headings += ratingFieldId(workshopTemplate, slot);
    for (int slot = 0; slot < workshopTemplate.rankingSlots; ++slot) {
        const Question &question = *workshopTemplate.questionAt(QuestionKind::Ranking, slot);
        for (const RankingItem &item : question.items)
            headings += question.id + u" ["_s + item.id + u']';
    }
    for (int slot = 0; slot < workshopTemplate.textSlots; ++slot)
        headings += textFieldId(workshopTemplate, slot);
    if (workshopTemplate.timeThieves)
        headings += u"timeThieves"_s;
    return headings;
}

QString chosenThieves(const WorkshopTemplate &workshopTemplate, std::optional<quint32> choices)
{
    QString cell;
    const auto &categories = workshopTemplate.timeThieves->categories;
    for (size_t i = 0; choices && i < categories.size(); ++i) {
        if ((*choices >> i & 1U) != 0)
            cell += categories[i].id + u';';
    }
    return cell;
}

QString publicId(const Response &response)
{
    // The import marks keys that it made from times and answers.
    const bool own = response.source == Source::Import && !response.externalId.startsWith(u'~');
    return own ? response.externalId : QString();
}

} // namespace pejling::exporting
