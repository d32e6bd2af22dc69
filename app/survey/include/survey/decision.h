// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace pejling {

/// What a decision rests on, as it read when the decision was made. Later answers do not change it.
struct FrozenFinding
{
    QString text = {}; ///< the sentence, as the wall or a person said it
    QString figure = {}; ///< the number with its unit as it was shown, "62 point", or empty
    std::optional<qint64> n = {}; ///< how many answers it rests on; absent: not to be shown
    QString round = {}; ///< id, or empty
    QDate on = {}; ///< when it was frozen; invalid: a reason without a finding

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && figure.isEmpty(); }

    friend bool operator==(const FrozenFinding &, const FrozenFinding &) = default;
};

enum class DecisionStatus { Agreed, UnderWay, Done, Dropped };

/// "agreed", "under-way", "done", "dropped".
[[nodiscard]] QString decisionStatusId(DecisionStatus status);
[[nodiscard]] std::optional<DecisionStatus> decisionStatusFromId(QStringView id);

/// Who does what by when, and why. Texts are plain text as typed.
struct Decision
{
    qint64 id = 0; ///< the store's; 0 before it is stored
    QString theme = {}; ///< theme id; empty: about the whole workshop
    QString what = {};
    FrozenFinding why = {};
    QString who = {};
    QDate due = {}; ///< invalid: no deadline
    QDate followUp = {}; ///< when one looks at it again; invalid: not agreed
    DecisionStatus status = DecisionStatus::Agreed;

    /// Whether the deadline has passed and there is still something to do.
    [[nodiscard]] bool isLate(QDate today) const;

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The template's process lists, worked off one by one.
enum class ChecklistPart { Preconditions, Tracks, PlanQuestions };
inline constexpr int ChecklistParts = 3;

/// "preconditions", "tracks", "planQuestions": as in the template.
[[nodiscard]] QString checklistPartId(ChecklistPart part);

/// What has been noted at one line of a process list.
struct ChecklistItem
{
    ChecklistPart part = ChecklistPart::Preconditions;
    int index = 0; ///< into the template's list
    QString owner = {};
    QString note = {};
    bool done = false;

    [[nodiscard]] bool isBlank() const { return owner.isEmpty() && note.isEmpty() && !done; }

    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// Everything that the room has agreed on and noted. A value, read in one go.
struct Discussion
{
    std::vector<Decision> decisions; ///< in the order in which they were made
    QMap<QString, QString> notes; ///< by theme id; empty ones are absent
    std::vector<ChecklistItem> checklist; ///< those that are not blank, in the template's order

    [[nodiscard]] std::vector<Decision> decisionsOn(const QString &theme) const;
    /// A blank one when nothing has been noted.
    [[nodiscard]] ChecklistItem item(ChecklistPart part, int index) const;

    friend bool operator==(const Discussion &, const Discussion &) = default;
};

using DiscussionPtr = std::shared_ptr<const Discussion>;

} // namespace pejling
