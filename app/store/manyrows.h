// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowstatement.h"

#include <algorithm>
#include <span>

namespace pejling::store {

class Connection;

/// Inserts rows of one table many at a time. A statement that takes one row spends half of its time
/// on starting and ending; with 32 rows that no longer shows. Must be gone before its connection.
class ManyRows
{
public:
    /// `insert` ends in "values "; `row` is one row of values, "(?, ?, 1)", with `placeholders`
    /// question marks in it.
    [[nodiscard]] static Result<std::unique_ptr<ManyRows>> prepare(
        Connection &connection, const QByteArray &insert, const QByteArray &row, int placeholders);

    /// Inserts all of `rows`. `bind(statement, first, row)` binds the values of one row, from index
    /// `first` on; texts must stay valid until this returns.
    template <typename T, typename Bind>
    Result<Done> insert(std::span<const T> rows, Bind bind)
    {
        while (!rows.empty()) {
            const bool many = rows.size() >= AtOnce;
            const auto now = rows.first(many ? AtOnce : 1);
            RowStatement &statement = many ? *m_many : *m_one;
            for (int index = 0; const T &row : now) {
                bind(statement, index, row);
                index += m_placeholders;
            }
            if (auto done = statement.run(); !done)
                return done;
            rows = rows.subspan(now.size());
        }
        return Done{};
    }

private:
    static constexpr size_t AtOnce = 32;

    ManyRows() = default;

    int m_placeholders = 0;
    std::unique_ptr<RowStatement> m_many;
    std::unique_ptr<RowStatement> m_one;
};

} // namespace pejling::store
