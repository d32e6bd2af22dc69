// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/erasure.h>
#include <store/records.h>
#include <survey/workshoptemplate.h>

#include <functional>
#include <memory>
#include <vector>

namespace pejling::store {

class DiscussionStore;
class ImportSession;

enum class OpenMode { ReadWrite, ReadOnly };

/// While it lives, everything that its store reads comes from one moment. Not for writing.
class ReadSnapshot
{
public:
    virtual ~ReadSnapshot() = default;
};

/// One connection to one workshop file. To be made, used and destroyed in one thread; every thread
/// opens its own. Nothing is left half-written: what fails rolls back.
class WorkshopStore
{
public:
    using Ptr = std::unique_ptr<WorkshopStore>;

    /// An existing file is refused ("store-exists", kind Refused) unless `replace`; it is replaced
    /// only once the new one is whole.
    [[nodiscard]] static Result<Ptr> create(const QString &path,
        const TemplatePtr &workshopTemplate, const Settings &settings, bool replace = false);
    /// Refused untouched, each with its own sentence: missing ("store-missing"), a folder, a link
    /// or a device ("store-not-a-file"), nothing in it ("store-empty"), not ours ("store-foreign"),
    /// newer than us ("store-newer"), damaged ("store-damaged"), read-only when writing is asked
    /// for ("store-read-only"), locked by another program ("store-locked"). All of kind Store.
    /// An older file is backed up beside itself and then brought up to date.
    [[nodiscard]] static Result<Ptr> open(const QString &path, OpenMode mode = OpenMode::ReadWrite);

    virtual ~WorkshopStore() = default;

    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual TemplatePtr workshopTemplate() const = 0;
    /// Then only this program may have it open, and the person should be told.
    [[nodiscard]] virtual bool isOnNetworkDrive() const = 0;

    [[nodiscard]] virtual Result<std::unique_ptr<ReadSnapshot>> readSnapshot() = 0;

    [[nodiscard]] virtual Result<Settings> settings() = 0;
    /// Out of range: kind Usage. `madeUp` stays once it is set.
    virtual Result<Done> setSettings(const Settings &settings) = 0;

    [[nodiscard]] virtual Result<std::vector<RoundInfo>> rounds() = 0;
    /// Makes the round `[a-z0-9-]{1,32}` if there is none of that id, and opens it.
    virtual Result<Done> openRound(const QString &round) = 0;
    virtual Result<Done> closeRound(const QString &round) = 0; ///< unknown: kind Usage

    /// Durable (synchronous=FULL) when it returns. Storing the same externalId twice stores it
    /// once; without one it is always new. `round-closed` (kind Refused) in a closed round; an
    /// unknown round is kind Usage.
    virtual Result<Done> append(const Response &response) = 0;
    /// All or none, in one transaction and in no order, for made-up and hand-typed answers.
    virtual Result<Done> append(const std::vector<Response> &responses) = 0;

    /// Starts the one transaction of an import into `batch.round`, which is made if need be; see
    /// ImportSession. `dryRun` only compares and never takes the write lock. The store is the
    /// session's until that is gone.
    [[nodiscard]] virtual Result<std::unique_ptr<ImportSession>> beginImport(
        const BatchInfo &batch, const QString &fingerprint, bool includeUnfinished, bool dryRun)
        = 0;
    [[nodiscard]] virtual Result<std::vector<BatchInfo>> batches() = 0;
    /// Takes the batch out from among those that each answer went through: an answer then has what
    /// its latest remaining batch said, and none when no batch is left. Works in any order: an
    /// answer that a later batch has changed stays as that batch left it. Unknown or already
    /// undone: kind Usage.
    virtual Result<Done> undoBatch(qint64 batch) = 0;

    /// Takes answers out for good: gone from the file, not only from the results. Cannot be undone.
    /// Unknown batch or round: kind Usage, and nothing happens.
    virtual Result<Erased> erase(const Erasure &erasure) = 0;

    [[nodiscard]] virtual Result<Mark> mark() = 0;
    [[nodiscard]] virtual Result<Activity> activity(const QString &round) = 0;
    /// Every response of `round` whose wave is at least `fromWave`, in no meaningful order.
    /// `cancelled` is asked before each one; then it is of kind Cancelled.
    virtual Result<Done> scan(const QString &round, qint64 fromWave,
        const std::function<void(const PackedResponse &)> &visit,
        const std::function<bool()> &cancelled = {})
        = 0;
    /// Whole responses with their texts, ordered by id, after `afterId`; at most `limit`.
    [[nodiscard]] virtual Result<std::vector<Response>> responses(
        const QString &round, qint64 afterId, int limit)
        = 0;
    /// As responses(), but in an order that tells nothing (seeded anew each call): for raw exports.
    virtual Result<Done> visitShuffled(
        const QString &round, const std::function<void(const Response &)> &visit)
        = 0;
    /// Ids of responses whose texts hold every word of `words` (prefixes count), for the answers
    /// table.
    [[nodiscard]] virtual Result<std::vector<qint64>> search(
        const QString &round, const QString &words)
        = 0;

    /// Decisions, notes and what is said about comments; lives as long as this.
    [[nodiscard]] virtual DiscussionStore &discussion() = 0;

    /// A small opaque value kept with the workshop (tally snapshot, what was last drawn, window
    /// state).
    [[nodiscard]] virtual Result<QByteArray> value(const QString &key) = 0;
    virtual Result<Done> setValue(const QString &key, const QByteArray &value) = 0;
    /// Sets the value only if it still is `expected`; false when somebody else was first.
    [[nodiscard]] virtual Result<bool> replaceValue(
        const QString &key, const QByteArray &expected, const QByteArray &value)
        = 0;

    struct CheckReport
    {
        int schema = 0;
        QStringList problems; ///< empty: whole
    };
    /// integrity_check, foreign_key_check, schema, kept counts against real ones, and whether every
    /// answer fits the template.
    [[nodiscard]] virtual Result<CheckReport> check() = 0;

    /// Whether another connection has committed since the last call (PRAGMA data_version). Cheap.
    [[nodiscard]] virtual bool changedElsewhere() = 0;
};

/// One import in one transaction: everything that put() took is stored by commit(), or nothing is.
class ImportSession
{
public:
    virtual ~ImportSession() = default; ///< rolls back what was not committed

    /// `response.externalId` identifies the row inside the form (tool, fingerprint, round). For
    /// Changed, `changed` (if given) gets what it was. A second row with the same id in one import
    /// is compared with the first: the last one wins.
    virtual Result<RowOutcome> put(const Response &response, ResponseChange *changed = nullptr) = 0;
    /// Writes the batch's row (counts and hash as now known), checkpoints, and returns the batch's
    /// id; 0 when nothing was new or changed: then no batch is kept. Not for a dry run.
    virtual Result<qint64> commit(const BatchInfo &batch) = 0;
};

} // namespace pejling::store
