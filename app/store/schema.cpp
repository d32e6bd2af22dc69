// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include <QCoreApplication>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

struct StoreCheck
{
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

Result<Schema> make(const std::vector<Migration> &migrations, int number)
{
    auto model = Connection::open(u":memory:"_s, { .access = Connection::Access::Create });
    if (!model)
        return model.error();
    for (const Migration &migration : migrations) {
        for (const QString &statement : migration.statements) {
            if (migration.number > number)
                break;
            if (auto done = (*model)->run(statement); !done)
                return done.error();
        }
    }
    Schema schema;
    const auto read
        = (*model)->each(u"select type, name, tbl_name, sql, rootpage <> 0 from sqlite_schema"_s,
            {}, [&](const Row &row) {
                addTo(schema, row.text(0), row.text(1), row.text(2), row.text(3), row.flag(4));
            });
    if (!read)
        return read.error();
    return schema;
}

} // namespace

void addTo(Schema &schema, const QString &type, const QString &name, const QString &table,
    const QString &sql, bool stored)
{
    // Line ends are what the computer that built the program had in its sources. Nothing else may
    // be evened out: a comment ends with its line.
    const QString lines = QString(sql).remove(u'\r');
    schema.insert(type % u' ' % name, (stored ? table : u"nowhere"_s) % u": "_s % lines);
}

Result<Schema> schemaMadeBy(const std::vector<Migration> &migrations, int number)
{
    if (&migrations != &builtInMigrations())
        return make(migrations, number);
    static QMutex mutex;
    static QMap<int, Schema> known;
    const QMutexLocker locker(&mutex);
    if (!known.contains(number)) {
        auto made = make(migrations, number);
        if (!made)
            return made;
        known.insert(number, *std::move(made));
    }
    return known.value(number);
}

QStringList differencesOf(const Schema &ours, const Schema &theirs)
{
    QStringList problems;
    for (auto part = ours.begin(); part != ours.end(); ++part) {
        if (!theirs.contains(part.key()))
            problems << StoreCheck::tr("“%1” is missing from the file.").arg(part.key());
        else if (theirs.value(part.key()) != part.value())
            problems << StoreCheck::tr("“%1” has been altered by another program.").arg(part.key());
    }
    for (auto part = theirs.begin(); part != theirs.end(); ++part) {
        if (!ours.contains(part.key()))
            problems << StoreCheck::tr("“%1” has been added by another program.").arg(part.key());
    }
    return problems;
}

} // namespace pejling::store
