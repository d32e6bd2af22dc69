// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>

#include <memory>
#include <string_view>

namespace pejling::store {

class Connection;

/// The bytes of a UTF-8 text, as a statement takes them.
[[nodiscard]] inline std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), size_t(text.size()) };
}

/// A prepared statement that is run once a row. QtSql's own calls cost two to three times those of
/// SQLite's C API, so that is used when Connection::native() offers it, else QSqlQuery: one
/// interface, the same outcome. Must be gone before its connection. Indexes count from 0.
class RowStatement
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RowStatement>> prepare(
        Connection &connection, const char *sql);

    virtual ~RowStatement() = default;

    virtual void bind(int index, qint64 value) = 0;
    /// UTF-8; must stay valid until the statement has run.
    virtual void bind(int index, std::string_view text) = 0;
    virtual void bindNull(int index) = 0;

    /// Runs a statement that gives no rows; it can then be bound anew.
    virtual Result<Done> run() = 0;
    /// The next row of a query; false at its end, which resets it.
    [[nodiscard]] virtual Result<bool> next() = 0;
    /// Ends a query before its last row.
    virtual void reset() = 0;

    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    /// Valid until the next call of next() or reset().
    [[nodiscard]] virtual std::string_view text(int column) const = 0;
};

} // namespace pejling::store
