// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "durable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

std::vector<Migration> readResources()
{
    const QDir folder(u":/migrations"_s);
    std::vector<Migration> migrations;
    for (const QString &name : folder.entryList({ u"*.sql"_s }, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        migrations.push_back({ .number = name.section(u'_', 0, 0).toInt(),
            .statements = splitStatements(file.readAll()) });
        Q_ASSERT(migrations.back().number == int(migrations.size()));
    }
    return migrations;
}

/// "NAME.schema-1.backup", or with a number when that exists: a backup is never overwritten.
QString backupPath(const QString &path, int schema)
{
    const QString base = path % u".schema-"_s % QString::number(schema);
    QString candidate = base % u".backup"_s;
    for (int i = 2; QFile::exists(candidate); ++i)
        candidate = base % u'-' % QString::number(i) % u".backup"_s;
    return candidate;
}

/// Under another name until it is whole: half a backup would only be found out when it is needed.
Result<Done> backUp(Connection &connection, const QString &target)
{
    const QString unfinished
        = target % u'.' % QString::number(QCoreApplication::applicationPid()) % u".part"_s;
    QFile::remove(unfinished); // of a program that was killed
    auto copied = connection.run(u"vacuum into ?"_s, { unfinished });
    const auto failure = copied ? renameDurably(unfinished, target) : std::error_code();
    if (copied && !failure)
        return Done{};
    QFile::remove(unfinished);
    QFile::remove(unfinished % u"-journal"_s);
    return storeError(Trouble::NoBackup, connection.path(),
        copied ? QString::fromStdString(failure.message()) : copied.error().detail);
}

Result<Done> runStep(Connection &connection, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    const auto schema = connection.integer(u"pragma user_version"_s);
    if (!schema)
        return schema.error();
    if (*schema >= migration.number)
        return Done{}; // another program was faster
    for (const QString &statement : migration.statements) {
        if (auto done = connection.run(statement); !done)
            return done.error();
    }
    if (auto done = connection.run(u"pragma user_version = %1"_s.arg(migration.number)); !done)
        return done.error();
    return transaction->commit();
}

} // namespace

const std::vector<Migration> &builtInMigrations()
{
    static const std::vector<Migration> migrations = readResources();
    return migrations;
}

QStringList splitStatements(const QByteArray &script)
{
    QStringList statements;
    QByteArray statement;
    for (const char c : script) {
        statement += c;
        if (c != ';' || !sqlite3_complete(statement.constData()))
            continue;
        statements << QString::fromUtf8(statement.trimmed());
        statement.clear();
    }
    return statements;
}

MigrationReport migrate(Connection &connection, const std::vector<Migration> &migrations)
{
    MigrationReport report;
    const auto schema = connection.integer(u"pragma user_version"_s);
    if (!schema) {
        report.outcome = MigrationOutcome::Failed;
        report.error = schema.error();
        return report;
    }
    report.from = report.to = int(*schema);
    const int newest = migrations.empty() ? 0 : migrations.back().number;
    if (report.from == newest)
        return report;
    if (report.from > newest) {
        report.outcome = MigrationOutcome::Newer;
        report.error = storeError(Trouble::Newer, connection.path());
        return report;
    }
    if (report.from > 0) {
        report.backup = backupPath(connection.path(), report.from);
        if (auto kept = backUp(connection, report.backup); !kept) {
            report.backup.clear();
            report.outcome = MigrationOutcome::NoBackup;
            report.error = kept.error();
            return report;
        }
    }
    for (const Migration &migration : migrations) {
        if (migration.number <= report.to)
            continue;
        if (auto done = runStep(connection, migration); !done) {
            report.outcome = MigrationOutcome::Failed;
            report.error = done.error();
            return report;
        }
        report.to = migration.number;
    }
    report.outcome = MigrationOutcome::Migrated;
    return report;
}

} // namespace pejling::store
