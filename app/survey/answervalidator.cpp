// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/answervalidator.h>

#include <base/format.h>

#include <algorithm>

namespace pejling {

namespace {

std::array<bool, AudienceCount> askedFlags(const std::vector<AudienceIndex> &audiences)
{
    std::array<bool, AudienceCount> asked{};
    for (const AudienceIndex audience : audiences)
        asked[size_t(audience)] = true;
    return asked;
}

} // namespace

AnswerValidator::AnswerValidator(TemplatePtr workshopTemplate)
    : m_template(std::move(workshopTemplate))
{
    for (int i = 0; i < int(m_template->questions.size()); ++i) {
        const Question &question = m_template->questions[size_t(i)];
        const Place place{ i, askedFlags(question.audiences), int(question.items.size()),
            question.scale };
        switch (question.kind) {
        case QuestionKind::Rating:
            m_ratings.push_back(place);
            break;
        case QuestionKind::Ranking:
            m_rankings.push_back(place);
            break;
        case QuestionKind::Text:
            m_texts.push_back(place);
            break;
        }
    }
    if (const auto &profile = m_template->profile) {
        const Place place{ {}, askedFlags(profile->audiences), 0, profile->scale };
        m_ratings.resize(size_t(m_template->ratingSlots), place);
    }
    if (const auto &thieves = m_template->timeThieves) {
        m_timeThieves = { {}, askedFlags(thieves->audiences), int(thieves->categories.size()), {} };
        if (thieves->commentSlot)
            m_texts.push_back({ {}, m_timeThieves.asked, 0, {} });
    }
}

std::optional<AnswerProblem> AnswerValidator::rating(
    int slot, int value, AudienceIndex audience) const
{
    const Place &place = m_ratings[size_t(slot)];
    if (value == NoRating)
        return {};
    if (!place.asked[size_t(audience)])
        return AnswerProblem{ AnswerProblemKind::NotAsked, place.question };
    if (!place.scale.contains(value))
        return AnswerProblem{ AnswerProblemKind::OutOfScale, place.question };
    return {};
}

std::optional<AnswerProblem> AnswerValidator::ranking(
    int slot, const Ballot &ballot, AudienceIndex audience) const
{
    const Place &place = m_rankings[size_t(slot)];
    if (ballot.size() != place.items)
        return AnswerProblem{ AnswerProblemKind::WrongItems, place.question };
    for (int item = 0; item < ballot.size(); ++item) {
        if (auto problem = rank(slot, ballot.rank(item), audience))
            return problem;
    }
    return {};
}

std::optional<AnswerProblem> AnswerValidator::rank(int slot, int rank, AudienceIndex audience) const
{
    const Place &place = m_rankings[size_t(slot)];
    if (rank == 0)
        return {};
    if (!place.asked[size_t(audience)])
        return AnswerProblem{ AnswerProblemKind::NotAsked, place.question };
    if (rank < 0 || rank > place.items)
        return AnswerProblem{ AnswerProblemKind::RankTooHigh, place.question };
    return {};
}

std::optional<AnswerProblem> AnswerValidator::text(
    int slot, QStringView text, AudienceIndex audience) const
{
    const Place &place = m_texts[size_t(slot)];
    if (text.isEmpty())
        return {};
    if (!place.asked[size_t(audience)])
        return AnswerProblem{ AnswerProblemKind::NotAsked, place.question };
    if (text.size() > MaxTextLength)
        return AnswerProblem{ AnswerProblemKind::TextTooLong, place.question };
    return {};
}

std::optional<AnswerProblem> AnswerValidator::timeThieves(
    std::optional<quint32> choices, AudienceIndex audience) const
{
    if (!choices)
        return {};
    if (!m_timeThieves.asked[size_t(audience)])
        return AnswerProblem{ AnswerProblemKind::NotAsked, {} };
    if ((*choices >> m_timeThieves.items) != 0)
        return AnswerProblem{ AnswerProblemKind::UnknownChoice, {} };
    return {};
}

std::vector<AnswerProblem> AnswerValidator::check(
    const Answers &answers, AudienceIndex audience) const
{
    if (answers.ratings.size() != m_ratings.size() || answers.rankings.size() != m_rankings.size()
        || answers.texts.size() != m_texts.size())
        return { { AnswerProblemKind::WrongShape, {} } };
    std::vector<AnswerProblem> problems;
    const auto note = [&problems](const std::optional<AnswerProblem> &problem) {
        if (problem)
            problems.push_back(*problem);
    };
    for (int slot = 0; slot < int(m_ratings.size()); ++slot)
        note(rating(slot, answers.ratings[size_t(slot)], audience));
    for (int slot = 0; slot < int(m_rankings.size()); ++slot)
        note(ranking(slot, answers.rankings[size_t(slot)], audience));
    for (int slot = 0; slot < int(m_texts.size()); ++slot)
        note(text(slot, answers.texts[size_t(slot)], audience));
    note(timeThieves(answers.timeThieves, audience));
    return problems;
}

std::vector<AnswerProblem> AnswerValidator::missing(
    const Answers &answers, AudienceIndex audience) const
{
    std::vector<AnswerProblem> problems;
    for (int i = 0; i < int(m_template->questions.size()); ++i) {
        const Question &question = m_template->questions[size_t(i)];
        if (!question.askedOf(audience))
            continue;
        const auto slot = size_t(question.slot);
        bool answered = true;
        bool complete = true;
        switch (question.kind) {
        case QuestionKind::Rating:
            answered = answers.ratings[slot] != NoRating;
            break;
        case QuestionKind::Ranking:
            answered = !answers.rankings[slot].isBlank();
            complete = question.allowPartial || !answers.rankings[slot].isPartial();
            break;
        case QuestionKind::Text:
            answered = !answers.texts[slot].isEmpty();
            break;
        }
        if (question.required && !answered)
            problems.push_back({ AnswerProblemKind::Missing, i });
        else if (!complete)
            problems.push_back({ AnswerProblemKind::Incomplete, i });
    }
    return problems;
}

QString AnswerProblem::text(const WorkshopTemplate &workshopTemplate) const
{
    const Language language = currentLanguage();
    const QString name = Format(language).quoted(question
            ? workshopTemplate.questions[size_t(*question)].text.in(language)
            : workshopTemplate.title.in(language));
    switch (kind) {
    case AnswerProblemKind::NotAsked:
        return tr("This group is not asked %1.").arg(name);
    case AnswerProblemKind::OutOfScale:
        return tr("The answer to %1 is not on the scale.").arg(name);
    case AnswerProblemKind::WrongItems:
        return tr("The ranking %1 does not have the items of this workshop.").arg(name);
    case AnswerProblemKind::RankTooHigh:
        return tr("The ranking %1 has a place past the last one.").arg(name);
    case AnswerProblemKind::TextTooLong:
        return tr("The answer to %1 is longer than %2 characters.")
            .arg(name, Format(language).count(MaxTextLength));
    case AnswerProblemKind::UnknownChoice:
        return tr("A choice in %1 is not one of this workshop's.").arg(name);
    case AnswerProblemKind::WrongShape:
        return tr("The answers do not belong to the questions of %1.").arg(name);
    case AnswerProblemKind::Missing:
        return tr("Please answer %1.").arg(name);
    case AnswerProblemKind::Incomplete:
        return tr("Please give everything in %1 a place.").arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace pejling
