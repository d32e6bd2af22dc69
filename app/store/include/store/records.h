// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/deckplan.h>
#include <survey/response.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace pejling::store {

/// What the workshop and presentation pages set.
struct Settings
{
    QString organisation;
    QDate workshopDate; ///< invalid: not decided
    QDate deleteBy; ///< invalid: not decided
    int minGroup = 5; ///< 3-20
    int refreshStep = 5; ///< rule 3's step; 1 only after a warning
    std::array<std::optional<qint64>, AudienceCount> invited;
    bool madeUp = false; ///< set by `demo`, for good
    QStringList unanimityAccepted; ///< question ids, rule 4
    DeckPlan deck = {}; ///< order, visibility, own titles and notes of the slides
    QString kioskPin = {}; ///< hash of what ends the respondent's window; empty: not decided
    /// By round, what is asked in it: ids of questions, "profile" and "timeThieves". A round that
    /// is not here asks every question, and neither of the two.
    std::map<QString, QStringList> asked = {};
    [[nodiscard]] std::optional<QStringList> askedIn(const QString &round) const
    {
        const auto found = asked.find(round);
        return found == asked.end() ? std::nullopt : std::optional(found->second);
    }

    friend bool operator==(const Settings &, const Settings &) = default;
};

struct RoundInfo
{
    QString id;
    bool closed = false;
    qint64 responses = 0; ///< all that are stored, unfinished ones too
    std::array<qint64, AudienceCount> counted{}; ///< finished, or included on import
    std::array<qint64, AudienceCount> uncounted{}; ///< unfinished

    friend bool operator==(const RoundInfo &, const RoundInfo &) = default;
};

/// What is kept of one imported file.
struct BatchInfo
{
    qint64 id = 0;
    QString file; ///< name without folder
    QString sha256;
    QString tool;
    QString sheet;
    QString round;
    QDateTime importedAt; ///< UTC
    qint64 rows = 0;
    qint64 added = 0; ///< JSON: "new"
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 flagged = 0;
    QString mapping; ///< JSON of the column mapping
    bool undone = false;
};

/// One stored response as the tally reads it; the views are valid during the call alone.
struct PackedResponse
{
    qint64 id = 0;
    qint64 wave = 0; ///< see Mark::wave
    AudienceIndex audience = 0;
    bool counted = true; ///< finished, or unfinished and included on import
    std::string_view ratings; ///< see Answers::packedRatings
    std::string_view rankings;
    quint64 texts = 0; ///< bit i: text slot i is answered
    std::optional<quint32> timeThieves;
};

/// How far a reader has seen. Equal marks: nothing has happened in between.
struct Mark
{
    qint64 epoch = 0; ///< bumped by an edit, an undo, a change: read everything anew
    qint64 wave = 0; ///< that the next answer gets; advances every 20 answers and past every import
    qint64 responses = 0; ///< in all rounds

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// How often counted answers to each slot of one round were added, changed or removed, per
/// audience, since the workshop was made. Never goes back, so that two readings tell how many
/// answers stand between two pictures (rule 3), whoever made them and whatever was restarted.
struct Activity
{
    using PerAudience = std::array<qint64, AudienceCount>;

    std::vector<PerAudience> ratings; ///< per rating slot
    std::vector<PerAudience> rankings;
    std::vector<PerAudience> texts;
    PerAudience timeThieves{};

    friend bool operator==(const Activity &, const Activity &) = default;
};

enum class RowOutcome { New, Changed, Unchanged };

} // namespace pejling::store
