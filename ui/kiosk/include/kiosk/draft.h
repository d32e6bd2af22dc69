// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kiosk/steps.h>

#include <survey/answervalidator.h>

namespace pejling::kiosk {

/// One person's answers while they are being given. It has its UUID from the start, so that sending
/// it again after trouble stores it once. Every answer goes by the validator: what it objects to is
/// not taken.
class Draft
{
public:
    Draft(TemplatePtr workshopTemplate, Asked asked, std::optional<AudienceIndex> audience = {});

    [[nodiscard]] const TemplatePtr &workshopTemplate() const { return m_template; }
    [[nodiscard]] const Asked &asked() const { return m_asked; }
    [[nodiscard]] const QString &uuid() const { return m_uuid; }

    [[nodiscard]] std::optional<AudienceIndex> audience() const { return m_audience; }
    /// Answers to what the other audience is not asked are kept aside and return with the audience:
    /// who chose the wrong one loses nothing. They are not sent.
    void setAudience(AudienceIndex audience) { m_audience = audience; }

    [[nodiscard]] int rating(int slot) const { return m_answers.ratings[size_t(slot)]; }
    [[nodiscard]] const Ballot &ballot(int slot) const { return m_answers.rankings[size_t(slot)]; }
    [[nodiscard]] QString text(int slot) const { return m_answers.texts[size_t(slot)]; }
    [[nodiscard]] std::optional<quint32> timeThieves() const { return m_answers.timeThieves; }

    /// False, and nothing changed, when the validator objects. Only with an audience.
    bool setRating(int slot, int value); ///< NoRating takes the answer away
    bool setBallot(int slot, const Ballot &ballot);
    bool setText(int slot, const QString &text); ///< as typed
    bool setTimeThieves(std::optional<quint32> choices);

    [[nodiscard]] std::vector<Step> steps() const;
    /// Required questions of this round that are not answered, incomplete rankings.
    [[nodiscard]] std::vector<AnswerProblem> missing() const;
    /// Nothing was answered that would be sent.
    [[nodiscard]] bool isBlank() const { return sent().isBlank(); }
    /// Nothing at all was touched: there is nothing to lose.
    [[nodiscard]] bool isUntouched() const { return m_answers.isBlank(); }

    /// What is stored. Needs an audience.
    [[nodiscard]] Response response(const QString &round) const;

private:
    [[nodiscard]] Answers sent() const;

    TemplatePtr m_template;
    Asked m_asked;
    AnswerValidator m_validator;
    std::optional<AudienceIndex> m_audience;
    QString m_uuid;
    Answers m_answers;
};

} // namespace pejling::kiosk
