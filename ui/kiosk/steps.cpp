// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/steps.h>

#include <survey/profilequestion.h>

#include <algorithm>

namespace pejling::kiosk {

namespace {

bool isFor(const std::vector<AudienceIndex> &audiences, AudienceIndex audience)
{
    return std::find(audiences.begin(), audiences.end(), audience) != audiences.end();
}

/// A rating leaves room for the reasons beside it; a ranking fills a page.
bool sharesPage(const WorkshopTemplate &t, const Step &last, int question)
{
    if (last.kind != Step::Kind::Questions || last.questions.size() != 1)
        return false;
    const Question &before = t.questions[size_t(last.questions.front())];
    const Question &text = t.questions[size_t(question)];
    return before.kind == QuestionKind::Rating && text.kind == QuestionKind::Text
        && text.explains == last.questions.front();
}

} // namespace

Asked Asked::everyQuestion(const WorkshopTemplate &workshopTemplate)
{
    return { std::vector<bool>(workshopTemplate.questions.size(), true), false, false };
}

Asked Asked::fromIds(const WorkshopTemplate &workshopTemplate, const QStringList &ids)
{
    Asked asked;
    for (const Question &question : workshopTemplate.questions)
        asked.questions.push_back(ids.contains(question.id));
    asked.profile = workshopTemplate.profile && ids.contains(ProfileId);
    asked.timeThieves = workshopTemplate.timeThieves && ids.contains(TimeThievesId);
    return asked;
}

Asked Asked::of(
    const WorkshopTemplate &workshopTemplate, const store::Settings &settings, const QString &round)
{
    const auto ids = settings.askedIn(round);
    return ids ? fromIds(workshopTemplate, *ids) : everyQuestion(workshopTemplate);
}

QStringList Asked::ids(const WorkshopTemplate &workshopTemplate) const
{
    QStringList ids;
    for (size_t i = 0; i < questions.size(); ++i) {
        if (questions[i])
            ids << workshopTemplate.questions[i].id;
    }
    if (profile)
        ids << ProfileId;
    if (timeThieves)
        ids << TimeThievesId;
    return ids;
}

std::vector<Step> stepsFor(
    const WorkshopTemplate &workshopTemplate, AudienceIndex audience, const Asked &asked)
{
    std::vector<Step> steps{ Step{} };
    for (int i = 0; i < int(workshopTemplate.questions.size()); ++i) {
        if (!asked.questions[size_t(i)] || !workshopTemplate.questions[size_t(i)].askedOf(audience))
            continue;
        if (sharesPage(workshopTemplate, steps.back(), i))
            steps.back().questions.push_back(i);
        else
            steps.push_back({ Step::Kind::Questions, { i }, -1 });
    }
    if (asked.profile && isFor(workshopTemplate.profile->audiences, audience)) {
        for (int i = 0; i < int(workshopTemplate.profile->functions.size()); ++i)
            steps.push_back({ Step::Kind::Profile, {}, i });
    }
    if (asked.timeThieves && isFor(workshopTemplate.timeThieves->audiences, audience))
        steps.push_back({ Step::Kind::TimeThieves, {}, -1 });
    steps.push_back({ Step::Kind::Review, {}, -1 });
    return steps;
}

} // namespace pejling::kiosk
