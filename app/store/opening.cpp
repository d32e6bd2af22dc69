// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"
#include "settingsrows.h"
#include "sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int OpenTimeout = 2000; ///< milliseconds to wait for somebody else's lock while opening
constexpr int MaxTexts = 63; ///< that fit the bits of response.texts

/// What SQLite keeps beside a database.
const std::array Companions{ u"-wal"_s, u"-shm"_s, u"-journal"_s };

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : Companions)
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

/// Looks inside without being able to change anything, so that what is refused stays as it is.
Result<Done> inspect(const QString &path, const Connection::Options &connecting, int newest)
{
    auto connection = Connection::open(path, connecting);
    if (!connection)
        return insideOurs(connection.error(), path);
    const auto schema = (*connection)->integer(u"pragma user_version"_s);
    if (!schema)
        return insideOurs(schema.error(), path);
    if (*schema > newest) // so in the log; the header was older
        return storeError(Trouble::Newer, path);
    QStringList tables{ u"meta"_s, u"property"_s, u"state"_s, u"audience"_s, u"slot"_s, u"round"_s,
        u"form"_s, u"batch"_s, u"response"_s, u"history"_s, u"comment"_s, u"unindexed"_s,
        u"comment_fts"_s };
    if (*schema >= 2) {
        tables << u"discussion"_s << u"decision"_s << u"theme_note"_s << u"checklist"_s
               << u"comment_mark"_s << u"comment_tag"_s << u"tag"_s;
    }
    for (const QString &table : tables) {
        const auto found = (*connection)->value(u"select 1 from %1 limit 1"_s.arg(table));
        if (!found)
            return insideOurs(found.error(), path);
    }
    return Done{};
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

/// A file, or the folder whose entry it is, on its way to the disk.
void sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        FlushFileBuffers(HANDLE(_get_osfhandle(file.handle())));
#endif
}

/// Fails while another program has the file open; then nothing has happened to it.
Result<Done> releaseOld(const QString &path, int newest)
{
    if (!readHeader(path, newest))
        return Done{}; // not a workshop; nobody's log can be in it
    auto connection = Connection::open(path, { .access = Connection::Access::Write });
    if (!connection)
        return connection.error();
    const auto mode = (*connection)->value(u"pragma journal_mode = delete"_s);
    if (!mode)
        return mode.error();
    if (mode->toString() != "delete"_L1)
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
Result<Done> putInPlace(const QString &temporary, const QString &path, int newest)
{
    if (QFile::exists(path)) {
        if (auto released = releaseOld(path, newest); !released)
            return released;
    }
    // A log that a lost workshop of this name left behind would be read into the new one.
    for (const QString &suffix : Companions)
        QFile::remove(path % suffix);
    sync(temporary);
    std::error_code failure;
    std::filesystem::rename(temporary.toStdU16String(), path.toStdU16String(), failure);
    if (failure)
        return storeError(Trouble::Unreachable, path, QString::fromStdString(failure.message()));
    sync(QFileInfo(path).absolutePath());
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
        done = putInPlace(temporary, info.absoluteFilePath(), newestSchema(options));
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
    Connection::Options connecting{
        .access = isAtRest(path) ? Connection::Access::ReadFrozen : Connection::Access::Read,
        .busyTimeout = std::min(OpenTimeout, options.busyTimeout),
        .native = options.native,
    };
    if (auto sound = inspect(path, connecting, newest); !sound)
        return sound.error();
    connecting.access = writes ? Connection::Access::Write : readingAccess(path);
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
    if (auto loaded = store->load(); !loaded)
        return insideOurs(loaded.error(), path);
    return store;
}

} // namespace pejling::store
