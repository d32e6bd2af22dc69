// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manyrows.h"

namespace pejling::store {

Result<std::unique_ptr<ManyRows>> ManyRows::prepare(
    Connection &connection, const QByteArray &insert, const QByteArray &row, int placeholders)
{
    Q_ASSERT(row.count('?') == placeholders);
    std::unique_ptr<ManyRows> rows(new ManyRows);
    rows->m_placeholders = placeholders;
    auto one = RowStatement::prepare(connection, QByteArray(insert + row).constData());
    if (!one)
        return one.error();
    rows->m_one = *std::move(one);
    const QByteArray others = QByteArray(", " + row).repeated(AtOnce - 1);
    auto many = RowStatement::prepare(connection, QByteArray(insert + row + others).constData());
    if (!many)
        return many.error();
    rows->m_many = *std::move(many);
    return rows;
}

} // namespace pejling::store
