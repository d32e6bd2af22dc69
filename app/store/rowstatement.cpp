// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowstatement.h"

#include "connection.h"

#include <QSqlError>

#include <array>
#include <sqlite3.h>

namespace pejling::store {

namespace {

class NativeStatement : public RowStatement
{
public:
    NativeStatement(Connection &connection, sqlite3_stmt *statement)
        : m_connection(connection), m_statement(statement)
    {
    }
    ~NativeStatement() override { sqlite3_finalize(m_statement); }
    NativeStatement(const NativeStatement &) = delete;
    NativeStatement &operator=(const NativeStatement &) = delete;

    void bind(int index, qint64 value) override
    {
        sqlite3_bind_int64(m_statement, index + 1, value);
    }
    void bind(int index, std::string_view text) override
    {
        // An empty view may have no address, which SQLite would take for null.
        sqlite3_bind_text(m_statement, index + 1, text.data() ? text.data() : "", int(text.size()),
            SQLITE_STATIC);
    }
    void bindNull(int index) override { sqlite3_bind_null(m_statement, index + 1); }

    Result<Done> run() override
    {
        m_connection.startCounting();
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_DONE && code != SQLITE_ROW) {
            const Error error = m_connection.nativeError();
            sqlite3_reset(m_statement);
            return error;
        }
        sqlite3_reset(m_statement);
        return Done{};
    }

    Result<bool> next() override
    {
        if (!sqlite3_stmt_busy(m_statement))
            m_connection.startCounting();
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE) {
            sqlite3_reset(m_statement);
            return false;
        }
        const Error error = m_connection.nativeError();
        sqlite3_reset(m_statement);
        return error;
    }

    void reset() override { sqlite3_reset(m_statement); }

    bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    std::string_view text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return { text ? text : "", size_t(sqlite3_column_bytes(m_statement, column)) };
    }

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement;
};

class QtStatement : public RowStatement
{
public:
    QtStatement(Connection &connection, QSqlQuery query)
        : m_connection(connection), m_query(std::move(query))
    {
    }

    void bind(int index, qint64 value) override { m_query.bindValue(index, value); }
    void bind(int index, std::string_view text) override
    {
        // A null QString would be bound as NULL.
        const QString value = QString::fromUtf8(text.data(), qsizetype(text.size()));
        m_query.bindValue(index, value.isNull() ? QStringLiteral("") : value);
    }
    void bindNull(int index) override { m_query.bindValue(index, QVariant()); }

    Result<Done> run() override
    {
        const bool done = m_query.exec();
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (!done)
            return m_connection.error(error);
        return Done{};
    }

    Result<bool> next() override
    {
        if (!m_running && !m_query.exec())
            return m_connection.error(m_query.lastError());
        m_running = m_query.next();
        if (m_running)
            return true;
        const QSqlError error = m_query.lastError();
        m_query.finish();
        if (error.isValid())
            return m_connection.error(error);
        return false;
    }

    void reset() override
    {
        m_query.finish();
        m_running = false;
    }

    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    std::string_view text(int column) const override
    {
        QByteArray &kept = m_texts[size_t(column)];
        kept = m_query.value(column).toString().toUtf8();
        return { kept.constData(), size_t(kept.size()) };
    }

private:
    static constexpr size_t MaxColumns = 16;

    Connection &m_connection;
    QSqlQuery m_query;
    bool m_running = false;
    mutable std::array<QByteArray, MaxColumns> m_texts; ///< what text() gives views of
};

} // namespace

Result<std::unique_ptr<RowStatement>> RowStatement::prepare(Connection &connection, const char *sql)
{
    if (!connection.native()) {
        auto query = connection.prepared(QString::fromUtf8(sql));
        if (!query)
            return query.error();
        return std::unique_ptr<RowStatement>(new QtStatement(connection, *std::move(query)));
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(
            connection.native(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return connection.nativeError();
    return std::unique_ptr<RowStatement>(new NativeStatement(connection, statement));
}

} // namespace pejling::store
