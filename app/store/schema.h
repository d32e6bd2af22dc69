// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <QMap>

struct sqlite3;

namespace pejling::store {

/// "table meta" and what made it, for everything that a database says of itself.
using Schema = QMap<QString, QString>;

/// What the migrations up to schema `number` make.
[[nodiscard]] Result<Schema> schemaMadeBy(const std::vector<Migration> &migrations, int number);

/// One row of sqlite_schema; `stored` when it has pages of its own.
void addTo(Schema &schema, const QString &type, const QString &name, const QString &table,
    const QString &sql, bool stored);

/// A sentence for every part that is missing, altered or added.
[[nodiscard]] QStringList differencesOf(const Schema &ours, const Schema &theirs);

} // namespace pejling::store
