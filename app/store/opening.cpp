// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companions.h"
#include "durable.h"
#include "fileheader.h"
#include "inspection.h"
#include "settingsrows.h"
#include "sqlitestore.h"
#include "vfsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int OpenTimeout = 2000; ///< milliseconds to wait for somebody else's lock while opening

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : companionSuffixes())
        QFile::remove(path % suffix);
    QFile::remove(path);
}

int newestSchema(const SqliteStore::Options &options) { return options.migrations->back().number; }

/// Nobody may write: the administrator of the computer neither, who could.
bool isWriteProtected(const QFileInfo &info)
{
    const auto anyWriter = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return !info.isWritable() || !(info.permissions() & anyWriter);
}

Result<Done> requireWritable(const QString &path)
{
    const QFileInfo info(path);
    if (isWriteProtected(info))
        return storeError(Trouble::ReadOnlyFile, path);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return storeError(Trouble::ReadOnlyFolder, path);
    return Done{};
}

/// Errors inside a file whose header is ours: SQLite's "not a database" and "no such table" then
/// mean damage.
Error insideOurs(const Error &error, const QString &path)
{
    const bool unreadable = error.code == "store-foreign"_L1 || error.code == "store-failed"_L1;
    return unreadable ? storeError(Trouble::Damaged, path, error.detail) : error;
}

/// Nobody has it open, as far as the files beside it tell. Then it can be read without making any,
/// which also works in a read-only folder and on a network drive.
bool isAtRest(const QString &path)
{
    return !QFile::exists(path % u"-wal"_s) && !QFile::exists(path % u"-journal"_s);
}

/// To read for long, while others may write. A connection that only reads would leave its log
/// behind, so it is one that could write but must not; see SqliteStore::load.
Connection::Access readingAccess(const QString &path)
{
    if (requireWritable(path))
        return Connection::Access::Write;
    return isAtRest(path) ? Connection::Access::ReadFrozen : Connection::Access::Read;
}

/// A network drive has no shared memory, which a log needs; the rollback journal does without.
Result<Done> setJournal(Connection &connection, bool onNetwork)
{
    const QString wanted = onNetwork ? u"delete"_s : u"wal"_s;
    if (onNetwork) { // leaving the log without shared memory takes the file for oneself
        if (auto done = connection.value(u"pragma locking_mode = exclusive"_s); !done)
            return done.error();
    }
    const auto now = connection.value(u"pragma journal_mode"_s);
    if (!now)
        return now.error();
    if (now->toString() != wanted) {
        const auto set = connection.value(u"pragma journal_mode = %1"_s.arg(wanted));
        if (!set)
            return set.error();
    }
    const auto shared = connection.value(u"pragma locking_mode = normal"_s);
    if (!shared)
        return shared.error();
    return Done{};
}

/// Fails while another program has the file open. Whatever it holds, it is only locked: nothing in
/// it is read or run.
Result<Done> requireUnused(const QString &path)
{
    VfsFile file(path, VfsFile::Access::Write);
    if (!file.lockForOneself())
        return storeError(Trouble::Locked, path);
    return Done{};
}

Result<Done> requireFreePlace(const QString &path, bool replace)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return storeError(Trouble::Link, path, info.symLinkTarget());
    if (info.isDir())
        return storeError(Trouble::Folder, path);
    if (info.exists() && !info.isFile())
        return storeError(Trouble::Device, path);
    if (info.exists() && !replace)
        return storeError(Trouble::Exists, path);
    if (info.exists() && isWriteProtected(info))
        return storeError(Trouble::ReadOnlyFile, path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return storeError(Trouble::Unreachable, path);
    if (!folder.isWritable())
        return storeError(Trouble::ReadOnlyFolder, path);
    return Done{};
}

Result<Done> insertSlots(Connection &connection, const WorkshopTemplate &t)
{
    const auto insert
        = [&](const char *kind, qint64 place, const QString &question, const QVariant &item) {
              return connection.run(
                  u"insert into slot (kind, place, question, item) values (?, ?, ?, ?)"_s,
                  { QString::fromLatin1(kind), place, question, item });
          };
    Result<qint64> done = qint64(0);
    qint64 ballot = 1;
    for (const Question &question : t.questions) {
        if (question.kind == QuestionKind::Rating)
            done = insert("rating", question.slot + 1, question.id, {});
        else if (question.kind == QuestionKind::Text)
            done = insert("text", question.slot, question.id, {});
        for (const RankingItem &item : question.items) {
            if (done)
                done = insert("ranking", ballot++, question.id, item.id);
        }
        if (question.kind == QuestionKind::Ranking)
            ++ballot; // the bar between two ballots
        if (!done)
            return done.error();
    }
    if (t.profile) {
        for (size_t f = 0; f < t.profile->functions.size() && done; ++f) {
            for (size_t r = 0; r < t.profile->roles.size() && done; ++r)
                done = insert("rating", t.profile->slot(int(f), int(r)) + 1,
                    u"profile/"_s % t.profile->functions[f].id % u'/' % t.profile->roles[r].id, {});
        }
    }
    if (t.timeThieves) {
        for (size_t i = 0; i < t.timeThieves->categories.size() && done; ++i)
            done = insert("choice", qint64(i), u"timeThieves"_s, t.timeThieves->categories[i].id);
        if (t.timeThieves->commentSlot && done)
            done = insert("text", *t.timeThieves->commentSlot, u"timeThieves"_s, {});
    }
    if (!done)
        return done.error();
    return Done{};
}

Result<Done> fill(Connection &connection, const WorkshopTemplate &t, const Settings &settings)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    if (auto done = writeSettings(connection, t, settings); !done)
        return done;
    std::vector<std::pair<QString, QVariantList>> rows{
        { u"insert into meta (name, value) values ('template', ?)"_s,
            { QString::fromUtf8(t.json) } },
        { u"insert into state (id, epoch, wave, in_wave, next_response, next_comment) "
          "values (1, 1, 1, 0, 1, 1)"_s,
            {} },
        { u"insert into round (name) values (?)"_s, { QString::fromLatin1(SurveyRound) } },
    };
    for (size_t i = 0; i < t.audiences.size(); ++i)
        rows.push_back({ u"insert into audience (id, name) values (?, ?)"_s,
            { qint64(i), t.audiences[i].id } });
    for (const auto &[sql, values] : rows) {
        if (auto done = connection.run(sql, values); !done)
            return done.error();
    }
    if (auto done = insertSlots(connection, t); !done)
        return done;
    return transaction->commit();
}

Result<Done> build(const QString &path, const WorkshopTemplate &workshopTemplate,
    const Settings &settings, const SqliteStore::Options &options)
{
    auto connection = Connection::open(path, { .access = Connection::Access::Create });
    if (!connection)
        return connection.error();
    // Nobody sees the file before it is whole and synced, so building it may be fast.
    for (const QString &pragma : { u"pragma application_id = %1"_s.arg(ApplicationId),
             u"pragma journal_mode = memory"_s, u"pragma synchronous = off"_s }) {
        if (auto done = (*connection)->value(pragma); !done)
            return done.error();
    }
    const MigrationReport report = migrate(**connection, *options.migrations);
    if (report.outcome != MigrationOutcome::Migrated)
        return report.error;
    if (auto done = fill(**connection, workshopTemplate, settings); !done)
        return done;
    const auto journal = (*connection)->value(u"pragma journal_mode = wal"_s);
    if (!journal)
        return journal.error();
    return Done{};
}

/// The finished `temporary` takes the place of `path`.
Result<Done> putInPlace(const QString &temporary, const QString &path)
{
    if (QFile::exists(path)) {
        if (auto unused = requireUnused(path); !unused)
            return unused;
    }
    // A log that a lost workshop of this name left behind would be read into the new one.
    for (const QString &suffix : companionSuffixes())
        QFile::remove(path % suffix);
    for (const QString &suffix : companionSuffixes()) {
        if (QFileInfo::exists(path % suffix))
            return storeError(Trouble::OddCompanion, path, QFileInfo(path % suffix).fileName());
    }
    if (const auto failure = renameDurably(temporary, path))
        return storeError(Trouble::Unreachable, path, QString::fromStdString(failure.message()));
    return Done{};
}

Error tooManyTexts(const QString &path)
{
    return { .kind = ErrorKind::Refused,
        .code = u"template-too-large"_s,
        .text = QCoreApplication::translate("Store",
            "The template asks for more than %1 texts, which is more than a workshop can hold. "
            "Take some of its text questions out.")
                    .arg(MaxTexts),
        .detail = {},
        .position = path };
}

} // namespace

Result<WorkshopStore::Ptr> WorkshopStore::create(const QString &path,
    const TemplatePtr &workshopTemplate, const Settings &settings, bool replace)
{
    auto store = SqliteStore::create(path, workshopTemplate, settings, replace, {});
    if (!store)
        return store.error();
    return Ptr(*std::move(store));
}

Result<WorkshopStore::Ptr> WorkshopStore::open(const QString &path, OpenMode mode)
{
    auto store = SqliteStore::open(path, mode, {});
    if (!store)
        return store.error();
    return Ptr(*std::move(store));
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path,
    const TemplatePtr &workshopTemplate, const Settings &settings, bool replace,
    const Options &options)
{
    if (auto valid = checkSettings(settings); !valid)
        return valid.error();
    if (workshopTemplate->textSlots > MaxTexts)
        return tooManyTexts(path);
    if (auto place = requireFreePlace(path, replace); !place)
        return place.error();
    const QFileInfo info(path);
    const QString temporary = info.absolutePath() % u"/."_s % info.fileName() % u'.'
        % QUuid::createUuid().toString(QUuid::Id128).left(8) % u".new"_s;
    auto done = build(temporary, *workshopTemplate, settings, options);
    if (done)
        done = putInPlace(temporary, info.absoluteFilePath());
    if (!done) {
        removeWithCompanions(temporary);
        Error error = done.error();
        error.position = path;
        error.text.replace(QFileInfo(temporary).fileName(), info.fileName());
        return error;
    }
    return open(path, OpenMode::ReadWrite, options);
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(
    const QString &path, OpenMode mode, const Options &options)
{
    const int newest = newestSchema(options);
    const auto header = readHeader(path, newest);
    if (!header)
        return header.error();
    const bool writes = mode == OpenMode::ReadWrite;
    if (!writes && header->schema < newest)
        return storeError(Trouble::Older, path);
    if (writes) {
        if (auto writable = requireWritable(path); !writable)
            return writable.error();
    }
    std::shared_ptr<ProgramLock> lock;
    const bool onNetwork
        = options.onNetworkDrive ? *options.onNetworkDrive : liesOnNetworkDrive(path);
    if (onNetwork) {
        auto acquired = ProgramLock::acquire(path);
        if (!acquired)
            return acquired.error();
        lock = *std::move(acquired);
    }
    const auto inspected = inspect(path, *header, *options.migrations,
        { .lock = std::chrono::milliseconds(std::min(OpenTimeout, options.busyTimeout)) });
    if (!inspected)
        return inspected.error();
    if (!writes && inspected->schema < newest) // so says the log; the header is newer
        return storeError(Trouble::Older, path);
    const Connection::Options connecting{
        .access = writes ? Connection::Access::Write : readingAccess(path),
        .busyTimeout = std::min(OpenTimeout, options.busyTimeout),
        .native = options.native,
    };
    auto connection = Connection::open(path, connecting);
    if (!connection)
        return insideOurs(connection.error(), path);
    if (writes) {
        if (auto journal = setJournal(**connection, lock != nullptr); !journal)
            return journal.error();
        const MigrationReport report = migrate(**connection, *options.migrations);
        if (report.outcome != MigrationOutcome::UpToDate
            && report.outcome != MigrationOutcome::Migrated)
            return report.error;
    }
    std::unique_ptr<SqliteStore> store(
        new SqliteStore(*std::move(connection), mode, std::move(lock), options.busyTimeout));
    if (auto loaded = store->load(inspected->workshopTemplate); !loaded)
        return insideOurs(loaded.error(), path);
    return store;
}

} // namespace pejling::store
