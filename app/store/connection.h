// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeerror.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;

namespace pejling::store {

/// The file at `path` for SQLite, with what only a URI can say: `parameters` as in "mode=ro".
[[nodiscard]] QString uriOf(const QString &path, const QString &parameters);

/// One row of a running query; values by index.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }

private:
    const QSqlQuery &m_query;
};

/// One connection to an SQLite file, closed with the object. Every statement is prepared, its
/// values are bound by index, rows are read forward only, and it is finished when the call returns,
/// since an open SELECT lets the WAL grow. To be used in the thread that made it.
class Connection
{
public:
    enum class Access {
        Read,
        ReadFrozen, ///< promises that nobody writes: needs no files beside the database
        Write,
        Create,
    };
    struct Options
    {
        Access access = Access::Write;
        int busyTimeout = 0; ///< milliseconds
        bool native = true; ///< false: never offer native(), for tests of the slower path
    };
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString &path, const Options &options);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// SQLite's own handle for the bulk path; null when Qt's driver and we do not use the same
    /// library.
    [[nodiscard]] sqlite3 *native() const { return m_native; }

    /// Runs a statement; how many rows it touched. Null texts are bound as empty ones, invalid
    /// values as NULL.
    Result<qint64> run(const QString &sql, const QVariantList &values = {});
    /// The same where the number does not matter.
    Result<Done> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `visit` for every row.
    Result<Done> each(const QString &sql, const QVariantList &values,
        const std::function<void(const Row &)> &visit);
    /// First column of the first row; an invalid QVariant when there is none.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<qint64> integer(const QString &sql, const QVariantList &values = {});

    /// For statements that are run many times; see RowStatement.
    [[nodiscard]] Result<QSqlQuery> prepared(const QString &sql) const;

    void setBusyTimeout(int milliseconds);
    /// Whether the file still is where it was opened. SQLite would go on writing to one that has
    /// been deleted or moved away, and nobody would ever see what it wrote.
    Result<Done> requireInPlace();
    /// To be called before a statement's first step. A statement that takes far more steps than the
    /// file can have rows for goes in circles, and is stopped.
    void startCounting() { m_looks = 0; }

    [[nodiscard]] Error error(const QSqlError &error) const;
    /// Of the last call through native().
    [[nodiscard]] Error nativeError() const;

private:
    Connection(QString path, QString name) : m_path(std::move(path)), m_name(std::move(name)) { }
    Result<Done> prepare(const Options &options);
    void findNative();
    void harden();
    static int goesInCircles(void *connection);
    [[nodiscard]] qint64 bytes() const; ///< of the file and its log
    [[nodiscard]] Result<QSqlQuery> executed(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_native = nullptr;
    qint64 m_looks = 0; ///< at the running statement
};

/// Rolls back unless commit() has been called.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one moment for several reads
        Write, ///< takes the write lock at once: an upgrade later would fail without waiting
    };
    [[nodiscard]] static Result<Transaction> begin(Connection &connection, Kind kind = Kind::Write);

    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    Result<Done> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) { }

    Connection *m_connection;
};

} // namespace pejling::store
