// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answerblock.h"
#include "connection.h"

#include <store/workshopstore.h>

namespace pejling::store {

class Ledger;
class SqliteStore;

/// While it lives, inserting a row does not look for the rows that it refers to, which takes a
/// third of the time of an insert. For rows whose round, form and batch the same transaction has
/// found or made, and which are never deleted. To be made before the transaction, and gone after
/// it.
class UncheckedReferences
{
public:
    explicit UncheckedReferences(Connection &connection);
    ~UncheckedReferences();
    Q_DISABLE_COPY_MOVE(UncheckedReferences)

private:
    Connection &m_connection;
};

/// ImportSession on a SqliteStore. Several lines of thought meet here:
/// - a number above the highest known one is new without a look, which is how exports count;
/// - an answer's earlier versions lie in `history`, each under the batch that gave it, so that
///   batches can be undone in any order;
/// - a dry run keeps what it has seen in a temporary table, so that a second row with the same id
///   is judged as the real import would, in little memory and without the write lock.
class StoreImport final : public ImportSession
{
public:
    struct Setup
    {
        BatchInfo batch;
        QString fingerprint;
        bool includeUnfinished = false;
        bool dryRun = false;
    };
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>> begin(
        SqliteStore &store, const Setup &setup);

    ~StoreImport() override;
    StoreImport(const StoreImport &) = delete;
    StoreImport &operator=(const StoreImport &) = delete;

    Result<RowOutcome> put(const Response &response, ResponseChange *changed) override;
    Result<qint64> commit(const BatchInfo &batch) override;

private:
    StoreImport(SqliteStore &store, Setup setup);
    Result<Done> prepare();
    Result<Done> prepareRound();
    Result<Done> preparePlan();
    Result<Done> prepareHistory();
    Result<Done> startBatch();
    Result<std::optional<StoredRow>> find(const Identity &identity);
    Result<std::optional<StoredRow>> findPlanned(const Identity &identity);
    Result<Done> plan(const Identity &identity, const PackedRow &row);
    Result<Done> add(Identity identity, Source source, PackedRow row);
    Result<Done> change(const StoredRow &stored, const PackedRow &row);
    Result<Done> keepEarlier(const StoredRow &stored);
    Result<Done> finishBatch(const BatchInfo &batch);

    SqliteStore &m_store;
    Setup m_setup;
    std::optional<UncheckedReferences> m_unchecked; ///< not in a dry run
    std::optional<Transaction> m_transaction; ///< before the statements: rolls back after them
    AnswerTable *m_table = nullptr;
    Ledger *m_ledger = nullptr; ///< null in a dry run
    std::optional<qint64> m_form; ///< absent: nothing of this form is stored yet
    qint64 m_highestId = 0; ///< of the form's numbered rows
    std::optional<qint64> m_highestPlanned;
    qint64 m_batch = 0; ///< 0 until something is new or changed
    qint64 m_wave = 0;
    qint64 m_firstResponse = 0; ///< of the new ones; 0 when there are none
    qint64 m_lastResponse = 0;
    qint64 m_firstComment = 0;
    bool m_touchedOld = false; ///< an answer stored before this import has changed
    std::unique_ptr<AnswerBlock> m_added; ///< set with the batch
    std::unique_ptr<RowStatement> m_keepEarlier;
    std::unique_ptr<RowStatement> m_findPlanned;
    std::unique_ptr<RowStatement> m_plan;
};

} // namespace pejling::store
