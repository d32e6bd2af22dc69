// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/ballot.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pejling {

enum class Source { Kiosk, Import, Lan };

/// "kiosk", "import", "lan".
[[nodiscard]] QString sourceId(Source source);
[[nodiscard]] std::optional<Source> sourceFromId(QStringView id);

inline constexpr qint8 NoRating = -1;

/// What one person answered. Vectors are as long as the template's slots; see Question::slot.
struct Answers
{
    std::vector<qint8> ratings; ///< scale value, NoRating when unanswered
    std::vector<Ballot> rankings; ///< of the question's size; blank when unanswered
    std::vector<QString> texts; ///< empty when unanswered
    std::optional<quint32> timeThieves; ///< bit i: category i is chosen; absent: not answered

    /// Every slot present and unanswered.
    [[nodiscard]] static Answers blank(const WorkshopTemplate &workshopTemplate);
    [[nodiscard]] bool isBlank() const;

    /// One character a rating slot: 0-9, A for 10, '.' unanswered. What the store keeps.
    [[nodiscard]] std::string packedRatings() const;
    /// Packed ballots, one a ranking slot, parted by '/'.
    [[nodiscard]] std::string packedRankings() const;
    /// False when a string does not fit the template; `this` is then unchanged.
    [[nodiscard]] bool unpack(const WorkshopTemplate &workshopTemplate, std::string_view ratings,
        std::string_view rankings);

    friend bool operator==(const Answers &, const Answers &) = default;
};

struct Response
{
    qint64 id = 0; ///< the store's; 0 before it is stored
    QString externalId; ///< the tool's own id, or the UUID made where it was answered
    Source source = Source::Import;
    QString tool; ///< "msforms", "limesurvey", ..., empty for a kiosk
    QString round; ///< id; "survey" always exists
    AudienceIndex audience = 0;
    bool finished = true; ///< false: begun in a survey tool but not submitted
    Answers answers;

    friend bool operator==(const Response &, const Response &) = default;
};

/// What a response said before it came again otherwise.
struct ResponseChange
{
    QStringList questions; ///< ids that differ; none when only the audience or the end did
    Response before;
};

inline constexpr auto SurveyRound = "survey"; ///< the round that every workshop has

} // namespace pejling
