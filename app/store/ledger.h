// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packedrow.h"
#include "rowstatement.h"

#include <base/result.h>

namespace pejling::store {

class Connection;

/// What is kept in one row of `state`.
struct State
{
    qint64 epoch = 0;
    qint64 wave = 0;
    qint64 inWave = 0;
    qint64 nextResponse = 1;
    qint64 nextComment = 1;
};

/// The counts that are kept, of the workshop and of one round, while a transaction changes answers.
/// Loaded inside a write transaction, and saved before it commits.
class Ledger
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Ledger>> make(
        Connection &connection, TemplatePtr workshopTemplate);

    /// Unknown round: Error of kind Usage.
    Result<Done> load(const QString &round);
    Result<Done> save();

    [[nodiscard]] qint64 roundId() const { return m_roundId; }
    [[nodiscard]] bool isClosed() const { return m_closed; }
    [[nodiscard]] State &state() { return m_state; }

    void added(const PackedResponse &row) { count(row, +1); }
    void removed(const PackedResponse &row) { count(row, -1); }
    void changed(const PackedRow &before, const PackedRow &after);

private:
    Ledger(Connection &connection, TemplatePtr workshopTemplate);
    Result<Done> prepare();
    void count(const PackedResponse &row, int sign);
    void noteAnswers(const PackedResponse &row);

    Connection &m_connection;
    TemplatePtr m_template;
    std::unique_ptr<RowStatement> m_loadState;
    std::unique_ptr<RowStatement> m_saveState;
    std::unique_ptr<RowStatement> m_loadRound;
    std::unique_ptr<RowStatement> m_saveRound;
    State m_state;
    qint64 m_roundId = 0;
    bool m_closed = false;
    std::array<qint64, AudienceCount> m_counted{};
    std::array<qint64, AudienceCount> m_uncounted{};
    Activity m_activity;
};

/// No activity yet, with room for every slot.
[[nodiscard]] Activity blankActivity(const WorkshopTemplate &workshopTemplate);
/// Numbers parted by blanks: per slot both audiences; ratings, rankings, texts, time thieves.
[[nodiscard]] std::string packedActivity(const Activity &activity);
[[nodiscard]] Activity unpackedActivity(
    std::string_view packed, const WorkshopTemplate &workshopTemplate);

[[nodiscard]] Error unknownRound(const QString &round);

} // namespace pejling::store
