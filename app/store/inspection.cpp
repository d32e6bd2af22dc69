// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include "companions.h"
#include "packedrow.h"
#include "schema.h"
#include "vfsfile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr qint64 MostMemory = 96LL << 20; ///< that SQLite may take for it
constexpr int LongestValue = 32 << 20;
constexpr int LongestStatement = 100'000;
constexpr int StepsBetweenLooks = 1000;

/// A connection of SQLite's own that only reads, and not for long.
class Probe
{
public:
    Probe(QString path, const Patience &patience)
        : m_path(std::move(path)), m_patience(patience), m_deadline(patience.looking)
    {
    }
    ~Probe() { sqlite3_close(m_database); }
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;

    Result<Done> open(const QString &uri);
    /// Calls `visit` for every row until it says false.
    Result<Done> each(const char *sql, const std::function<bool(sqlite3_stmt *)> &visit);
    Result<qint64> number(const char *sql);

    Result<Done> schemaIs(const Schema &ours);
    /// False when that would take too long to say.
    Result<bool> isSound();
    Result<TemplatePtr> workshopTemplate();
    Result<Done> hasRowsOf(int schema);

private:
    static int hasHadEnough(void *probe);
    [[nodiscard]] Error error() const;

    QString m_path; ///< as a person knows the file
    Patience m_patience;
    QDeadlineTimer m_deadline;
    qint64 m_memoryBefore = sqlite3_memory_used();
    sqlite3 *m_database = nullptr;
};

QString textOf(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

int Probe::hasHadEnough(void *probe)
{
    const auto *self = static_cast<const Probe *>(probe);
    return self->m_deadline.hasExpired()
        || sqlite3_memory_used() - self->m_memoryBefore > MostMemory;
}

Result<Done> Probe::open(const QString &uri)
{
    constexpr int How = SQLITE_OPEN_READWRITE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(uri.toUtf8().constData(), &m_database, How, nullptr) != SQLITE_OK)
        return error();
    for (const auto &[what, value] : { std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1),
             { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 }, { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
             { SQLITE_DBCONFIG_ENABLE_VIEW, 0 }, { SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1 } })
        sqlite3_db_config(m_database, what, value, nullptr);
    sqlite3_limit(m_database, SQLITE_LIMIT_LENGTH, LongestValue);
    sqlite3_limit(m_database, SQLITE_LIMIT_SQL_LENGTH, LongestStatement);
    sqlite3_limit(m_database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_extended_result_codes(m_database, 1);
    sqlite3_busy_timeout(m_database, int(m_patience.lock.count()));
    sqlite3_progress_handler(m_database, StepsBetweenLooks, &Probe::hasHadEnough, this);
    return each("pragma cell_size_check = on", [](sqlite3_stmt *) { return true; });
}

Error Probe::error() const
{
    const Trouble trouble = troubleOf(sqlite3_extended_errcode(m_database));
    // The header is ours: what SQLite does not understand after it is damage.
    const bool unreadable = trouble == Trouble::Foreign || trouble == Trouble::Failed;
    return storeError(unreadable ? Trouble::Damaged : trouble, m_path,
        QString::fromUtf8(sqlite3_errmsg(m_database)));
}

Result<Done> Probe::each(const char *sql, const std::function<bool(sqlite3_stmt *)> &visit)
{
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(
        statement, sqlite3_finalize);
    if (code != SQLITE_OK)
        return error();
    do
        code = sqlite3_step(statement);
    while (code == SQLITE_ROW && visit(statement));
    if (code != SQLITE_DONE && code != SQLITE_ROW)
        return error();
    return Done{};
}

Result<qint64> Probe::number(const char *sql)
{
    qint64 number = 0;
    const auto read = each(sql, [&](sqlite3_stmt *row) {
        number = sqlite3_column_int64(row, 0);
        return false;
    });
    if (!read)
        return read.error();
    return number;
}

Result<Done> Probe::schemaIs(const Schema &ours)
{
    Schema theirs;
    QSet<qint64> roots;
    bool odd = false; // what cannot even be told from another part
    auto read = each(
        "select type, name, tbl_name, sql, rootpage from sqlite_schema", [&](sqlite3_stmt *row) {
            const qsizetype before = theirs.size();
            const qint64 root = sqlite3_column_int64(row, 4);
            addTo(
                theirs, textOf(row, 0), textOf(row, 1), textOf(row, 2), textOf(row, 3), root != 0);
            odd = theirs.size() == before || (root != 0 && (root < 2 || roots.contains(root)));
            roots.insert(root);
            return !odd && theirs.size() <= ours.size();
        });
    if (!read)
        return read;
    const QStringList differences = differencesOf(ours, theirs);
    if (!differences.isEmpty())
        return storeError(Trouble::Altered, m_path, differences.front());
    if (odd)
        return storeError(Trouble::Damaged, m_path);
    return Done{};
}

Result<bool> Probe::isSound()
{
    QString problem;
    const auto read = each("pragma quick_check(1)", [&](sqlite3_stmt *row) {
        problem = textOf(row, 0);
        return false;
    });
    if (!read && m_deadline.hasExpired()) {
        m_deadline.setRemainingTime(m_patience.looking); // for the rest, which is quick
        return false;
    }
    if (!read)
        return read.error();
    if (problem != "ok"_L1)
        return storeError(Trouble::Damaged, m_path, problem);
    return true;
}

Result<TemplatePtr> Probe::workshopTemplate()
{
    QByteArray json;
    const auto read
        = each("select value from meta where name = 'template'", [&](sqlite3_stmt *row) {
              json = QByteArray(static_cast<const char *>(sqlite3_column_blob(row, 0)),
                  sqlite3_column_bytes(row, 0));
              return false;
          });
    if (!read)
        return read.error();
    auto parsed = WorkshopTemplate::fromJson(json);
    if (!parsed)
        return storeError(Trouble::Damaged, m_path, parsed.error().text);
    if ((*parsed)->textSlots > MaxTexts) // no workshop is made from it
        return storeError(Trouble::Damaged, m_path);
    return parsed;
}

/// The rows that every workshop has, with numbers that can be counted on from there, and not more
/// imports and rounds than any workshop could have: lists of them are read whole.
Result<Done> Probe::hasRowsOf(int schema)
{
    constexpr int FirstWithDiscussion = 2;
    for (const char *sql : {
             "select exists (select 1 from state where id = 1 and epoch between 0 and 1 << 62 "
             "and wave between 0 and 1 << 62 and in_wave between 0 and 1 << 62 "
             "and next_response between 1 and 1 << 62 and next_comment between 1 and 1 << 62)",
             "select not exists (select 1 from round limit 1 offset 1000) "
             "and not exists (select 1 from batch limit 1 offset 20000) "
             "and exists (select 1 from round where name = 'survey')",
             "select not exists (select 1 from round where counted_first not between 0 and 1 << 40 "
             "or counted_second not between 0 and 1 << 40 "
             "or uncounted_first not between 0 and 1 << 40 "
             "or uncounted_second not between 0 and 1 << 40)",
             schema < FirstWithDiscussion ? "select 1"
                                          : "select exists (select 1 from discussion where id = 1 "
                                            "and revision between 0 and 1 << 62)",
         }) {
        const auto holds = number(sql);
        if (!holds)
            return holds.error();
        if (*holds == 0)
            return storeError(Trouble::Damaged, m_path);
    }
    return Done{};
}

enum class Pages {
    Unread,
    ReadForAWhile, ///< a large file is not damaged because it is large
    AllRead,
};

Result<Inspected> look(
    Probe &probe, const QString &path, const std::vector<Migration> &migrations, Pages pages)
{
    const auto schema = probe.number("pragma user_version");
    if (!schema)
        return schema.error();
    if (*schema > migrations.back().number) // so in the log; the header was older
        return storeError(Trouble::Newer, path);
    const auto ours = schemaMadeBy(migrations, int(*schema));
    if (!ours)
        return ours.error();
    if (auto same = probe.schemaIs(*ours); !same)
        return same.error();
    if (pages != Pages::Unread) {
        const auto sound = probe.isSound();
        if (!sound)
            return sound.error();
        if (!*sound && pages == Pages::AllRead)
            return storeError(Trouble::Damaged, path);
    }
    if (auto rows = probe.hasRowsOf(int(*schema)); !rows)
        return rows.error();
    auto workshopTemplate = probe.workshopTemplate();
    if (!workshopTemplate)
        return workshopTemplate.error();
    return Inspected{ .schema = int(*schema), .workshopTemplate = *std::move(workshopTemplate) };
}

/// The file as it lies there; nobody has it open.
Result<Inspected> lookAtFile(const QString &path, const std::vector<Migration> &migrations,
    const Patience &patience, Pages pages)
{
    Probe probe(path, patience);
    if (auto opened = probe.open(uriOf(path, u"mode=ro&immutable=1"_s)); !opened)
        return opened.error();
    return look(probe, path, migrations, pages);
}

/// With its log, which is indexed in memory: beside the file nothing is made or changed. Needs the
/// file for itself, as it takes no lock.
Result<Inspected> lookThroughLog(
    const QString &path, const std::vector<Migration> &migrations, const Patience &patience)
{
    Probe probe(path, patience);
    const QString layer = QString::fromUtf8(sqlite3_vfs_find(nullptr)->zName) % u"-none"_s;
    if (auto opened = probe.open(uriOf(path, u"mode=ro&vfs="_s % layer)); !opened)
        return opened.error();
    if (auto alone = probe.number("pragma locking_mode = exclusive"); !alone)
        return alone.error();
    return look(probe, path, migrations, Pages::ReadForAWhile);
}

/// As others see it, who have it open now and have looked at it before.
Result<Inspected> lookTogether(
    const QString &path, const std::vector<Migration> &migrations, const Patience &patience)
{
    Probe probe(path, patience);
    if (auto opened = probe.open(uriOf(path, u"mode=ro"_s)); !opened)
        return opened.error();
    return look(probe, path, migrations, Pages::Unread);
}

bool copy(const VfsFile &file, const QString &target)
{
    constexpr qint64 Block = 1 << 20;
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly))
        return false;
    for (qint64 offset = 0;; offset += Block) {
        const auto bytes = file.read(offset, Block);
        if (!bytes || copy.write(*bytes) != bytes->size())
            return false;
        if (bytes->size() < Block)
            return copy.flush();
    }
}

/// What the journal undoes is undone in a copy.
Result<Inspected> lookAtCopy(const QString &path, const VfsFile &file,
    const std::vector<Migration> &migrations, const Patience &patience)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"copy"_s);
    if (!folder.isValid() || !copy(file, name)
        || !QFile::copy(path % u"-journal"_s, name % u"-journal"_s))
        return storeError(Trouble::NoRoomToLook, path);
    Probe probe(path, patience);
    if (auto opened = probe.open(uriOf(name, u"mode=rw"_s)); !opened)
        return opened.error();
    return look(probe, path, migrations, Pages::ReadForAWhile);
}

/// Whether the file was whole before `suffix` came beside it: then that is to blame. Without being
/// sure nobody is told to move a log away, which may hold answers.
Error blamed(const Error &error, const QString &path, const std::vector<Migration> &migrations,
    const Patience &patience, const QString &suffix)
{
    const bool fails = error.code == "store-damaged"_L1 || error.code == "store-altered"_L1;
    if (!fails || !lookAtFile(path, migrations, patience, Pages::AllRead))
        return error;
    return storeError(Trouble::ForeignLog, path, QFileInfo(path % suffix).fileName());
}

} // namespace

Result<Inspected> inspect(const QString &path, const FileHeader &header,
    const std::vector<Migration> &migrations, const Patience &patience)
{
    const auto beside = besideOf(path, header.pageSize, header.pages);
    if (!beside)
        return beside.error();
    if (*beside == Beside::Nothing)
        return lookAtFile(path, migrations, patience, Pages::Unread);
    VfsFile file(path, VfsFile::Access::Write);
    if (!file.isOpen())
        return storeError(Trouble::Unreachable, path);
    // Where nobody may write, nobody can take it for himself either, and nobody writes to it.
    const bool alone = file.lockForOneself()
        || (!QFileInfo(path).isWritable() && !QFile::exists(path % u"-shm"_s));
    if (!alone)
        return lookTogether(path, migrations, patience);
    const bool log = *beside == Beside::Log;
    auto found = log ? lookThroughLog(path, migrations, patience)
                     : lookAtCopy(path, file, migrations, patience);
    if (!found)
        return blamed(found.error(), path, migrations, patience, log ? u"-wal"_s : u"-journal"_s);
    return found;
}

} // namespace pejling::store
