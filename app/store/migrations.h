// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include <QStringList>

#include <vector>

namespace pejling::store {

/// One numbered step from a schema to the next; never edited after a release.
struct Migration
{
    int number = 0; ///< the schema after it: 1, 2, ...
    QStringList statements;
};

/// The migrations that the program carries, in order.
[[nodiscard]] const std::vector<Migration> &builtInMigrations();

/// The statements of a script, since SQLite through Qt runs one at a time. Knows comments, strings
/// and triggers.
[[nodiscard]] QStringList splitStatements(const QByteArray &script);

enum class MigrationOutcome {
    UpToDate, ///< nothing to do
    Migrated,
    Newer, ///< the file's schema is newer than the newest migration; untouched
    NoBackup, ///< the backup copy could not be written; untouched
    Failed, ///< a step failed and was rolled back; the steps before it hold
};

struct MigrationReport
{
    MigrationOutcome outcome = MigrationOutcome::UpToDate;
    int from = 0;
    int to = 0; ///< the schema now
    QString backup; ///< the copy made before the first step; empty when none was needed
    Error error; ///< of NoBackup and Failed
};

/// Brings the schema up to the newest of `migrations`, each in a transaction of its own. A file
/// that holds something (schema 1 or later) is copied beside itself first.
[[nodiscard]] MigrationReport migrate(
    Connection &connection, const std::vector<Migration> &migrations);

} // namespace pejling::store
