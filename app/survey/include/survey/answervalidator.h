// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

#include <QCoreApplication>

#include <array>
#include <optional>
#include <vector>

namespace pejling {

/// The longest text that is kept, in UTF-16 units: what a spreadsheet's cell can hold.
inline constexpr int MaxTextLength = 32'767;

enum class AnswerProblemKind {
    NotAsked, ///< an answer to a question that this audience is not asked
    OutOfScale, ///< a rating that is not on the scale
    WrongItems, ///< a ballot of another number of items than the question has
    RankTooHigh, ///< a rank that is none of 1 to the number of items
    TextTooLong, ///< more than MaxTextLength
    UnknownChoice, ///< a time thief that the template does not have
    WrongShape, ///< not as many answers as the template has places for
    Missing, ///< required and not answered (the kiosk's check)
    Incomplete, ///< a ranking that must be complete and is not (the kiosk's check)
};

/// What is wrong with one answer. A small value; text() makes the sentence.
struct AnswerProblem
{
    Q_DECLARE_TR_FUNCTIONS(pejling::AnswerProblem)

public:
    AnswerProblemKind kind = AnswerProblemKind::WrongShape;
    /// Whose answer it is: an index into WorkshopTemplate::questions, or absent for the profile,
    /// the time thieves and their comment.
    std::optional<int> question;

    /// A sentence in the user's language. Never holds what was answered.
    [[nodiscard]] QString text(const WorkshopTemplate &workshopTemplate) const;

    friend bool operator==(const AnswerProblem &, const AnswerProblem &) = default;
};

/// The one judge of an answer, for the kiosk, the import and phones: no answer that it objects to
/// is stored. Holds no state but the template; any thread.
class AnswerValidator
{
public:
    explicit AnswerValidator(TemplatePtr workshopTemplate);

    /// Each looks at one answer to one slot; unanswered is always fine.
    [[nodiscard]] std::optional<AnswerProblem> rating(
        int slot, int value, AudienceIndex audience) const;
    [[nodiscard]] std::optional<AnswerProblem> ranking(
        int slot, const Ballot &ballot, AudienceIndex audience) const;
    /// One rank of a ballot, as it is read; 0: not ranked.
    [[nodiscard]] std::optional<AnswerProblem> rank(
        int slot, int rank, AudienceIndex audience) const;
    [[nodiscard]] std::optional<AnswerProblem> text(
        int slot, QStringView text, AudienceIndex audience) const;
    [[nodiscard]] std::optional<AnswerProblem> timeThieves(
        std::optional<quint32> choices, AudienceIndex audience) const;

    /// Everything that is wrong with the answers; none: they may be stored.
    [[nodiscard]] std::vector<AnswerProblem> check(
        const Answers &answers, AudienceIndex audience) const;
    /// What a respondent at the kiosk is asked to go back to: required questions that are not
    /// answered, rankings that have to be complete. In the template's order.
    [[nodiscard]] std::vector<AnswerProblem> missing(
        const Answers &answers, AudienceIndex audience) const;

private:
    struct Place
    {
        std::optional<int> question;
        std::array<bool, AudienceCount> asked{};
        int items = 0; ///< of a ranking
        Scale scale; ///< of a rating
    };

    TemplatePtr m_template;
    std::vector<Place> m_ratings;
    std::vector<Place> m_rankings;
    std::vector<Place> m_texts;
    Place m_timeThieves;
};

} // namespace pejling
