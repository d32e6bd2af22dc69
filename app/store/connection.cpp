// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int LongestValue = 64 << 20;
constexpr int LongestStatement = 1'000'000;
constexpr int StepsBetweenLooks = 10'000;
// Ten times what the longest honest statement takes, and the shortest row.
constexpr qint64 StepsOfAnyFile = 2'000'000;
constexpr qint64 StepsPerByte = 32;
constexpr qint64 RowsOfAnyFile = 10'000;
constexpr qint64 LeastBytesPerRow = 4;

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return u"pejling-%1"_s.arg(++counter);
}

/// A URI, since only that can say "do not create" and "immutable".
QString uriFor(const QString &path, Connection::Access access)
{
    if (path == ":memory:"_L1)
        return path;
    switch (access) {
    case Connection::Access::Read:
        return uriOf(path, u"mode=ro"_s);
    case Connection::Access::ReadFrozen:
        return uriOf(path, u"mode=ro&immutable=1"_s);
    case Connection::Access::Write:
        return uriOf(path, u"mode=rw"_s);
    case Connection::Access::Create:
        return uriOf(path, u"mode=rwc"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

QString uriOf(const QString &path, const QString &parameters)
{
    const QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded) % u'?' % parameters;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection(path, uniqueName()));
    if (auto prepared = connection->prepare(options); !prepared)
        return prepared.error();
    return connection;
}

Result<Done> Connection::prepare(const Options &options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(uriFor(m_path, options.access));
    const bool reads = options.access == Access::Read || options.access == Access::ReadFrozen;
    m_database.setConnectOptions(
        u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout)
        % (reads ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!m_database.open())
        return error(m_database.lastError());
    if (options.native)
        findNative();
    // A workshop may come by mail: what its schema says is not trusted with anything.
    for (const QString &pragma :
        { u"pragma trusted_schema = off"_s, u"pragma cell_size_check = on"_s,
            u"pragma foreign_keys = on"_s, u"pragma synchronous = full"_s }) {
        if (auto done = run(pragma); !done)
            return done.error();
    }
    if (m_native)
        harden();
    return Done{};
}

void Connection::harden()
{
    for (const auto &[what, value] :
        { std::pair(SQLITE_DBCONFIG_DEFENSIVE, 1), { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 } })
        sqlite3_db_config(m_native, what, value, nullptr);
    for (const auto &[what, most] : { std::pair(SQLITE_LIMIT_LENGTH, LongestValue),
             { SQLITE_LIMIT_SQL_LENGTH, LongestStatement } })
        sqlite3_limit(m_native, what, most);
    sqlite3_progress_handler(m_native, StepsBetweenLooks, &Connection::goesInCircles, this);
}

int Connection::goesInCircles(void *connection)
{
    auto *self = static_cast<Connection *>(connection);
    const qint64 steps = ++self->m_looks * StepsBetweenLooks;
    if (steps <= StepsOfAnyFile)
        return 0;
    return steps > StepsOfAnyFile + StepsPerByte * self->bytes();
}

qint64 Connection::bytes() const
{
    return QFileInfo(m_path).size() + QFileInfo(m_path % u"-wal"_s).size();
}

void Connection::findNative()
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return;
    const auto version = value(u"select sqlite_version() || ' ' || sqlite_source_id()"_s);
    const QString ours
        = QLatin1StringView(sqlite3_libversion()) % u' ' % QLatin1StringView(sqlite3_sourceid());
    if (version && version->toString() == ours)
        m_native = *static_cast<sqlite3 *const *>(handle.data());
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<QSqlQuery> Connection::prepared(const QString &sql) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return error(query.lastError());
    return query;
}

Result<QSqlQuery> Connection::executed(const QString &sql, const QVariantList &values)
{
    startCounting();
    auto query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i) {
        // An empty text is a text: only an invalid QVariant stands for NULL.
        const bool nullText
            = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query->bindValue(int(i), nullText ? QVariant(u""_s) : values[i]);
    }
    if (!query->exec())
        return error(query->lastError());
    return query;
}

Result<qint64> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = executed(sql, values);
    if (!query)
        return query.error();
    return qint64(query->numRowsAffected());
}

Result<Done> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = executed(sql, values);
    if (!query)
        return query.error();
    return Done{};
}

Result<Done> Connection::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    const Row row(*query);
    for (qint64 rows = 1; query->next(); ++rows) {
        if (rows % RowsOfAnyFile == 0 && rows * LeastBytesPerRow > RowsOfAnyFile + bytes())
            return storeError(Trouble::Damaged, m_path); // it goes in circles
        visit(row);
    }
    if (query->lastError().isValid())
        return error(query->lastError());
    return Done{};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return error(query->lastError());
    return QVariant();
}

Result<qint64> Connection::integer(const QString &sql, const QVariantList &values)
{
    const auto found = value(sql, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

void Connection::setBusyTimeout(int milliseconds)
{
    (void)run(u"pragma busy_timeout = %1"_s.arg(milliseconds));
}

Result<Done> Connection::requireInPlace()
{
    int moved = 0;
    if (m_native
        && sqlite3_file_control(m_native, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0)
        return storeError(Trouble::Gone, m_path);
    return Done{};
}

Error Connection::error(const QSqlError &error) const
{
    bool known = false;
    const int code = error.nativeErrorCode().toInt(&known);
    const QString detail = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return storeError(known ? troubleOf(code) : Trouble::Failed, m_path, detail);
}

Error Connection::nativeError() const
{
    return storeError(troubleOf(sqlite3_extended_errcode(m_native)), m_path,
        QString::fromUtf8(sqlite3_errmsg(m_native)));
}

Result<Transaction> Transaction::begin(Connection &connection, Kind kind)
{
    const QString sql = kind == Kind::Write ? u"begin immediate"_s : u"begin"_s;
    if (auto begun = connection.run(sql); !begun)
        return begun.error();
    Transaction transaction(connection);
    if (kind == Kind::Write) {
        if (auto there = connection.requireInPlace(); !there)
            return there.error();
    }
    return transaction;
}

Transaction::~Transaction()
{
    // SQLite has already rolled back after some errors; then this fails, and rightly.
    if (m_connection)
        (void)m_connection->run(u"rollback"_s);
}

Result<Done> Transaction::commit()
{
    if (auto there = m_connection->requireInPlace(); !there)
        return there;
    if (auto done = m_connection->run(u"commit"_s); !done)
        return done.error();
    m_connection = nullptr;
    return Done{};
}

} // namespace pejling::store
