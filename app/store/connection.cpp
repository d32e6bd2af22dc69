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

QString uniqueName()
{
    static std::atomic<quint64> counter = 0;
    return u"pejling-%1"_s.arg(++counter);
}

/// A URI, since only that can say "do not create" and "immutable".
QString uriOf(const QString &path, Connection::Access access)
{
    if (path == ":memory:"_L1)
        return path;
    const QString file
        = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded);
    switch (access) {
    case Connection::Access::Read:
        return file % u"?mode=ro"_s;
    case Connection::Access::ReadFrozen:
        return file % u"?mode=ro&immutable=1"_s;
    case Connection::Access::Write:
        return file % u"?mode=rw"_s;
    case Connection::Access::Create:
        return file % u"?mode=rwc"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

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
    m_database.setDatabaseName(uriOf(m_path, options.access));
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
        sqlite3_db_config(m_native, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return Done{};
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

Result<QSqlQuery> Connection::executed(const QString &sql, const QVariantList &values) const
{
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

Result<Done> Connection::each(
    const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &visit)
{
    auto query = executed(sql, values);
    if (!query)
        return query.error();
    const Row row(*query);
    while (query->next())
        visit(row);
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
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // SQLite has already rolled back after some errors; then this fails, and rightly.
    if (m_connection)
        (void)m_connection->run(u"rollback"_s);
}

Result<Done> Transaction::commit()
{
    if (auto done = m_connection->run(u"commit"_s); !done)
        return done.error();
    m_connection = nullptr;
    return Done{};
}

} // namespace pejling::store
