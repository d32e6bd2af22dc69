// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/draft.h>

#include <base/text.h>

#include <QUuid>

#include <algorithm>

namespace pejling::kiosk {

Draft::Draft(TemplatePtr workshopTemplate, Asked asked, std::optional<AudienceIndex> audience)
    : m_template(std::move(workshopTemplate)), m_asked(std::move(asked)), m_validator(m_template),
      m_audience(audience), m_uuid(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_answers(Answers::blank(*m_template))
{
}

bool Draft::setRating(int slot, int value)
{
    if (!m_audience || m_validator.rating(slot, value, *m_audience))
        return false;
    m_answers.ratings[size_t(slot)] = qint8(value);
    return true;
}

bool Draft::setBallot(int slot, const Ballot &ballot)
{
    if (!m_audience || m_validator.ranking(slot, ballot, *m_audience))
        return false;
    m_answers.rankings[size_t(slot)] = ballot;
    return true;
}

bool Draft::setText(int slot, const QString &text)
{
    if (!m_audience || m_validator.text(slot, text, *m_audience))
        return false;
    m_answers.texts[size_t(slot)] = text;
    return true;
}

bool Draft::setTimeThieves(std::optional<quint32> choices)
{
    if (!m_audience || m_validator.timeThieves(choices, *m_audience))
        return false;
    m_answers.timeThieves = choices;
    return true;
}

std::vector<Step> Draft::steps() const
{
    if (!m_audience)
        return { Step{} };
    return stepsFor(*m_template, *m_audience, m_asked);
}

std::vector<AnswerProblem> Draft::missing() const
{
    if (!m_audience)
        return {};
    std::vector<AnswerProblem> problems = m_validator.missing(sent(), *m_audience);
    std::erase_if(problems, [this](const AnswerProblem &problem) {
        return problem.question && !m_asked.questions[size_t(*problem.question)];
    });
    return problems;
}

/// Only what this audience is asked in this round; texts without the blanks around them.
Answers Draft::sent() const
{
    Answers sent = Answers::blank(*m_template);
    if (!m_audience)
        return sent;
    for (const Step &step : steps()) {
        for (const int index : step.questions) {
            const Question &question = m_template->questions[size_t(index)];
            const auto slot = size_t(question.slot);
            switch (question.kind) {
            case QuestionKind::Rating:
                sent.ratings[slot] = m_answers.ratings[slot];
                break;
            case QuestionKind::Ranking:
                sent.rankings[slot] = m_answers.rankings[slot];
                break;
            case QuestionKind::Text:
                sent.texts[slot] = cleaned(m_answers.texts[slot]);
                break;
            }
        }
        if (step.kind == Step::Kind::Profile) {
            for (int role = 0; role < int(m_template->profile->roles.size()); ++role) {
                const auto slot = size_t(m_template->profile->slot(step.function, role));
                sent.ratings[slot] = m_answers.ratings[slot];
            }
        }
        if (step.kind == Step::Kind::TimeThieves) {
            sent.timeThieves = m_answers.timeThieves;
            if (const auto slot = m_template->timeThieves->commentSlot)
                sent.texts[size_t(*slot)] = cleaned(m_answers.texts[size_t(*slot)]);
        }
    }
    return sent;
}

Response Draft::response(const QString &round) const
{
    Q_ASSERT(m_audience);
    Response response;
    response.externalId = m_uuid;
    response.source = Source::Kiosk;
    response.round = round;
    response.audience = *m_audience;
    response.answers = sent();
    Q_ASSERT(m_validator.check(response.answers, *m_audience).empty());
    return response;
}

} // namespace pejling::kiosk
