// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templatereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// The part of TemplateReader that reads what is asked.
namespace pejling {

namespace {

constexpr int MaxQuestionText = 5000;
constexpr int MaxKey = 64;
constexpr int MaxQuestions = 100;
constexpr int MaxProfileFunctions = 10;
constexpr int MaxProfileRoles = 10;

std::optional<QuestionKind> kindFromId(const QString &id)
{
    if (id == "rating"_L1)
        return QuestionKind::Rating;
    if (id == "text"_L1)
        return QuestionKind::Text;
    if (id == "ranking"_L1)
        return QuestionKind::Ranking;
    return {};
}

} // namespace

void TemplateReader::readQuestions(const JsonCursor &list)
{
    for (const JsonCursor &entry : list.elements(1, MaxQuestions))
        readQuestion(entry, int(m_template.questions.size()));
    linkTexts(list);
}

void TemplateReader::readQuestion(const JsonCursor &object, int index)
{
    Question question;
    if (!object.isObject({ "id"_L1, "kind"_L1, "required"_L1, "audiences"_L1, "section"_L1,
            "intro"_L1, "text"_L1, "instruction"_L1, "aliases"_L1, "scale"_L1, "items"_L1,
            "allowPartial"_L1, "guidepost"_L1, "explains"_L1 })) {
        m_template.questions.push_back(std::move(question));
        return;
    }
    question.id = id(object, m_questionIds, index);
    if (question.id == "timeThieves"_L1 || question.id == "profile"_L1) {
        object.at("id"_L1).complain(
            tr("\"%1\" has a meaning of its own; choose another id").arg(question.id));
    }
    question.required = object.at("required"_L1).boolean(false);
    question.audiences = audiences(object.required("audiences"_L1));
    question.section = optionalText(object.at("section"_L1));
    question.intro = optionalText(object.at("intro"_L1));
    question.text = text(object.required("text"_L1), MaxQuestionText, Need::Required);
    question.instruction = optionalText(object.at("instruction"_L1));
    question.aliases = aliases(object.at("aliases"_L1));

    const JsonCursor kind = object.required("kind"_L1);
    const QString kindId = kind.string(MaxQuestionText);
    if (const auto known = kindFromId(kindId)) {
        question.kind = *known;
        const auto belongsTo = [&](QLatin1StringView key, QuestionKind owner) {
            if (object.at(key).isGiven() && question.kind != owner) {
                object.at(key).complain(
                    tr("a question of kind \"%1\" does not have this").arg(kindId));
            }
        };
        belongsTo("scale"_L1, QuestionKind::Rating);
        belongsTo("items"_L1, QuestionKind::Ranking);
        belongsTo("allowPartial"_L1, QuestionKind::Ranking);
        belongsTo("guidepost"_L1, QuestionKind::Text);
        belongsTo("explains"_L1, QuestionKind::Text);
        if (question.kind == QuestionKind::Rating)
            question.scale = scale(object.required("scale"_L1));
        if (question.kind == QuestionKind::Ranking)
            readRanking(object, question);
    } else if (kind.isString()) {
        kind.complain(
            tr("no question kind \"%1\": use rating, text or ranking").arg(kindId.left(MaxKey)));
    }
    m_template.questions.push_back(std::move(question));
}

void TemplateReader::readRanking(const JsonCursor &object, Question &question)
{
    question.allowPartial = object.at("allowPartial"_L1).boolean(true);
    Ids ids;
    Names names;
    for (const JsonCursor &entry :
        object.required("items"_L1).elements(MinRankingItems, MaxRankingItems)) {
        question.items.push_back(readItem(entry, ids));
        const RankingItem &item = question.items.back();
        names.add(item.title, item.aliases, entry);
        names.add(item.shortTitle, {}, entry);
    }
}

RankingItem TemplateReader::readItem(const JsonCursor &entry, Ids &ids)
{
    RankingItem item;
    if (entry.isString()) {
        item.id = entry.string(MaxKey);
        if (!m_themeIds.contains(item.id)) {
            entry.complain(tr("no theme \"%1\"").arg(item.id));
        } else if (ids.contains(item.id)) {
            entry.complain(tr("\"%1\" stands here twice").arg(item.id));
        } else {
            ids.insert(item.id, int(ids.size()));
            item.theme = m_themeIds.value(item.id);
            const Theme &theme = m_template.themes[size_t(*item.theme)];
            item.title = theme.title;
            item.shortTitle = theme.shortTitle;
            item.aliases = theme.aliases;
        }
    } else if (entry.isObject({ "id"_L1, "title"_L1, "short"_L1, "aliases"_L1 })) {
        item.id = id(entry, ids, int(ids.size()));
        item.title = title(entry);
        item.shortTitle = shortTitle(entry, item.title);
        item.aliases = aliases(entry.at("aliases"_L1));
    }
    return item;
}

/// After all questions, because a text may explain a later one.
void TemplateReader::linkTexts(const JsonCursor &list)
{
    for (size_t i = 0; i < m_template.questions.size(); ++i) {
        Question &question = m_template.questions[i];
        if (question.kind != QuestionKind::Text)
            continue;
        const JsonCursor object = list.element(i);
        const JsonCursor guidepost = object.at("guidepost"_L1);
        if (const QString id = guidepost.string(MaxKey); m_guidepostIds.contains(id))
            question.guidepost = m_guidepostIds.value(id);
        else if (guidepost.isString())
            guidepost.complain(tr("no guidepost \"%1\"").arg(id));

        const JsonCursor explains = object.at("explains"_L1);
        const QString explained = explains.string(MaxKey);
        if (!explains.isString())
            continue;
        if (!m_questionIds.contains(explained)) {
            explains.complain(tr("no question \"%1\"").arg(explained));
            continue;
        }
        question.explains = m_questionIds.value(explained);
        if (m_template.questions[size_t(*question.explains)].kind == QuestionKind::Text)
            explains.complain(tr("\"%1\" is no rating and no ranking").arg(explained));
    }
}

Scale TemplateReader::scale(const JsonCursor &list)
{
    Scale result;
    Names names;
    for (const JsonCursor &entry : list.elements(MinScaleValues, MaxScaleValues)) {
        ScaleValue value;
        if (!entry.isObject({ "value"_L1, "label"_L1 }))
            return {};
        const JsonCursor place = entry.required("value"_L1);
        const auto number = place.integer();
        const int expected = result.values.empty() ? 0 : result.values.back().value + 1;
        const bool fits
            = number && (*number == expected || (result.values.empty() && *number == 1));
        if (number && !fits) {
            place.complain(result.values.empty()
                    ? tr("a scale begins with 0 or 1, not %1").arg(*number)
                    : tr("a scale has no gaps: %1 is expected here, not %2")
                          .arg(expected)
                          .arg(*number));
        }
        value.value = number.value_or(expected);
        value.label = optionalText(entry.at("label"_L1));
        if (value.label.isEmpty()) {
            // Scales with words at the ends only are common.
            const QString first = m_template.languages.value(0);
            value.label = { { { first, QString::number(value.value) } }, first };
        }
        names.add(value.label, {}, entry);
        result.values.push_back(std::move(value));
    }
    return result;
}

std::vector<AudienceIndex> TemplateReader::audiences(const JsonCursor &list)
{
    if (!list.isGiven())
        return { 0, 1 };
    std::vector<AudienceIndex> result;
    for (const JsonCursor &entry : list.elements(1, AudienceCount)) {
        const QString id = entry.string(MaxKey);
        if (!entry.isString())
            continue;
        const auto found = m_audienceIds.constFind(id);
        if (found == m_audienceIds.cend())
            entry.complain(tr("no audience \"%1\"").arg(id));
        else if (std::find(result.begin(), result.end(), *found) != result.end())
            entry.complain(tr("\"%1\" stands here twice").arg(id));
        else
            result.push_back(*found);
    }
    std::sort(result.begin(), result.end());
    return result;
}

void TemplateReader::readProfile(const JsonCursor &object)
{
    if (!object.isGiven()
        || !object.isObject({ "text"_L1, "functions"_L1, "roles"_L1, "scale"_L1, "audiences"_L1 }))
        return;
    Profile profile;
    const JsonCursor question = object.required("text"_L1);
    profile.text = text(question, MaxQuestionText, Need::Required);
    for (auto it = profile.text.all().cbegin(); it != profile.text.all().cend(); ++it) {
        if (!it->contains("{function}"_L1))
            question.at(it.key()).complain(tr("must hold the placeholder {function}"));
    }
    Ids functionIds;
    Names functionNames;
    for (const JsonCursor &entry :
        object.required("functions"_L1).elements(1, MaxProfileFunctions)) {
        if (!entry.isObject({ "id"_L1, "title"_L1, "inText"_L1 }))
            continue;
        ProfileFunction function;
        function.id = id(entry, functionIds, int(profile.functions.size()));
        function.title = title(entry);
        QMap<QString, QString> inText = function.title.all();
        inText.insert(optionalText(entry.at("inText"_L1)).all());
        function.inText = { inText, m_template.languages.value(0) };
        functionNames.add(function.title, {}, entry);
        profile.functions.push_back(std::move(function));
    }
    Ids roleIds;
    Names roleNames;
    for (const JsonCursor &entry : object.required("roles"_L1).elements(1, MaxProfileRoles)) {
        if (!entry.isObject({ "id"_L1, "title"_L1 }))
            continue;
        ProfileRole role{ id(entry, roleIds, int(profile.roles.size())), title(entry) };
        roleNames.add(role.title, {}, entry);
        profile.roles.push_back(std::move(role));
    }
    profile.scale = scale(object.required("scale"_L1));
    profile.audiences = audiences(object.at("audiences"_L1));
    m_template.profile = std::move(profile);
}

void TemplateReader::readTimeThieves(const JsonCursor &object)
{
    if (!object.isGiven()
        || !object.isObject(
            { "kind"_L1, "title"_L1, "text"_L1, "categories"_L1, "audiences"_L1, "comment"_L1 }))
        return;
    const JsonCursor kind = object.at("kind"_L1);
    if (kind.isGiven() && kind.string(MaxQuestionText) != "multiple"_L1 && kind.isString())
        kind.complain(tr("must be \"multiple\""));
    TimeThieves thieves;
    thieves.title = optionalText(object.at("title"_L1));
    thieves.text = text(object.required("text"_L1), MaxQuestionText, Need::Required);
    thieves.audiences = audiences(object.at("audiences"_L1));
    thieves.comment = optionalText(object.at("comment"_L1));
    Ids ids;
    Names names;
    for (const JsonCursor &entry :
        object.required("categories"_L1).elements(1, MaxTimeThiefCategories)) {
        if (!entry.isObject({ "id"_L1, "title"_L1, "examples"_L1 }))
            continue;
        TimeThiefCategory category;
        category.id = id(entry, ids, int(thieves.categories.size()));
        category.title = title(entry);
        category.examples = optionalText(entry.at("examples"_L1));
        names.add(category.title, {}, entry);
        thieves.categories.push_back(std::move(category));
    }
    m_template.timeThieves = std::move(thieves);
}

void TemplateReader::giveSlots()
{
    for (Question &question : m_template.questions) {
        switch (question.kind) {
        case QuestionKind::Rating:
            question.slot = m_template.ratingSlots++;
            break;
        case QuestionKind::Text:
            question.slot = m_template.textSlots++;
            break;
        case QuestionKind::Ranking:
            question.slot = m_template.rankingSlots++;
            break;
        }
    }
    if (auto &profile = m_template.profile) {
        profile->firstSlot = m_template.ratingSlots;
        m_template.ratingSlots += int(profile->functions.size() * profile->roles.size());
    }
    if (auto &thieves = m_template.timeThieves; thieves && !thieves->comment.isEmpty())
        thieves->commentSlot = m_template.textSlots++;
}

} // namespace pejling
