// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answertable.h"
#include "connection.h"
#include "ledger.h"
#include "migrations.h"
#include "networkdrive.h"
#include "sqlitediscussion.h"

#include <store/workshopstore.h>

#include <span>

namespace pejling::store {

/// WorkshopStore on one SQLite file.
class SqliteStore final : public WorkshopStore
{
public:
    /// What only tests set otherwise.
    struct Options
    {
        bool native = true; ///< false: QtSql for the bulk path too
        int busyTimeout = 30'000; ///< milliseconds that a writer waits for another one
        const std::vector<Migration> *migrations = &builtInMigrations();
        std::optional<bool> onNetworkDrive{}; ///< absent: find out
    };
    static Result<std::unique_ptr<SqliteStore>> create(const QString &path,
        const TemplatePtr &workshopTemplate, const Settings &settings, bool replace,
        const Options &options);
    static Result<std::unique_ptr<SqliteStore>> open(
        const QString &path, OpenMode mode, const Options &options);

    ~SqliteStore() override;
    SqliteStore(const SqliteStore &) = delete;
    SqliteStore &operator=(const SqliteStore &) = delete;

    QString path() const override { return m_connection->path(); }
    TemplatePtr workshopTemplate() const override { return m_template; }
    bool isOnNetworkDrive() const override { return m_programLock != nullptr; }

    Result<std::unique_ptr<ReadSnapshot>> readSnapshot() override;

    Result<Settings> settings() override;
    Result<Done> setSettings(const Settings &settings) override;

    Result<std::vector<RoundInfo>> rounds() override;
    Result<Done> openRound(const QString &round) override;
    Result<Done> closeRound(const QString &round) override;

    Result<Done> append(const Response &response) override;
    Result<Done> append(const std::vector<Response> &responses) override;

    Result<std::unique_ptr<ImportSession>> beginImport(const BatchInfo &batch,
        const QString &fingerprint, bool includeUnfinished, bool dryRun) override;
    Result<std::vector<BatchInfo>> batches() override;
    Result<Done> undoBatch(qint64 batch) override;

    Result<Erased> erase(const Erasure &erasure) override;

    Result<Mark> mark() override;
    Result<Activity> activity(const QString &round) override;
    Result<Done> scan(const QString &round, qint64 fromWave,
        const std::function<void(const PackedResponse &)> &visit,
        const std::function<bool()> &cancelled = {}) override;
    Result<std::vector<Response>> responses(
        const QString &round, qint64 afterId, int limit) override;
    Result<Done> visitShuffled(
        const QString &round, const std::function<void(const Response &)> &visit) override;
    Result<std::vector<qint64>> search(const QString &round, const QString &words) override;

    DiscussionStore &discussion() override { return m_discussion; }
    /// See DiscussionStore.
    [[nodiscard]] Result<std::vector<CommentKey>> searchComments(
        const QString &round, const QString &words);

    Result<QByteArray> value(const QString &key) override;
    Result<Done> setValue(const QString &key, const QByteArray &value) override;
    Result<bool> replaceValue(
        const QString &key, const QByteArray &expected, const QByteArray &value) override;

    Result<CheckReport> check() override;
    bool changedElsewhere() override;

    [[nodiscard]] Connection &connection() { return *m_connection; }
    /// The statements that write and find answers; made when first needed.
    [[nodiscard]] Result<AnswerTable *> answerTable();
    [[nodiscard]] Result<Ledger *> ledger();
    [[nodiscard]] Result<qint64> roundId(const QString &round);
    /// The form's id, made if need be.
    [[nodiscard]] Result<qint64> formId(
        qint64 round, const QString &tool, const QString &fingerprint);
    [[nodiscard]] OpenMode mode() const { return m_mode; }
    Result<Done> restrictToReading(bool restricted);
    /// Moves the log into the file, so that a copy of it is whole. Does its best: readers may hold
    /// it up.
    void checkpoint();

private:
    SqliteStore(std::unique_ptr<Connection> connection, OpenMode mode,
        std::shared_ptr<ProgramLock> programLock, int busyTimeout);
    /// `known` is the template that was in the file a moment ago.
    Result<Done> load(TemplatePtr known);
    Result<Done> appendAll(std::span<const Response> responses);
    Result<Done> appendToRound(
        const QString &round, const std::vector<const Response *> &responses);
    Result<Done> undoInTransaction(qint64 batch);
    Result<Done> undo(qint64 batch, const QString &round);
    Result<Done> restoreEarlier(qint64 response, qint64 &nextComment);
    Result<qint64> takeOut(const Erasure &erasure);
    Result<qint64> takeOutResponse(qint64 id);
    Result<qint64> takeOutRound(const QString &round);
    Result<qint64> takeOutBatch(qint64 batch);
    Result<qint64> takeOutRows(
        const QString &round, const char *where, std::initializer_list<qint64> values);
    Result<Done> forgetDerived();
    Result<bool> scrub();
    Result<Done> visitRows(const char *where, std::initializer_list<qint64> values,
        const std::function<void(const PackedResponse &)> &visit,
        const std::function<bool()> &cancelled = {});
    /// Brings the index up to date, where that may be written.
    Result<Done> readyIndex();
    Result<Done> indexComments();
    Result<qint64> indexRange(qint64 first, qint64 last, qint64 most);
    Result<Response> responseOf(const Row &row, const QString &round) const;
    Result<Done> readTexts(Response &response);

    std::shared_ptr<ProgramLock> m_programLock; ///< set on a network drive alone
    std::unique_ptr<Connection> m_connection;
    OpenMode m_mode;
    int m_busyTimeout;
    TemplatePtr m_template;
    std::unique_ptr<AnswerTable> m_answers; ///< after m_connection: must be gone before it
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<RowStatement> m_dataVersion;
    qint64 m_seenVersion = 0;
    SqliteDiscussion m_discussion{ *this };
};

/// `[a-z0-9-]{1,32}`, else an Error of kind Usage.
[[nodiscard]] Result<Done> checkRoundId(const QString &round);
[[nodiscard]] Error roundClosed(const QString &round);

} // namespace pejling::store
