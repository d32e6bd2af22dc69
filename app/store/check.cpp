// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: whether a workshop file is whole.
#include "sqlitestore.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int MaxProblems = 20; ///< of one kind; more would not help anybody

struct StoreCheck
{
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)

public:
    explicit StoreCheck(Connection &checked) : connection(checked) { }

    Result<Done> structure();
    Result<Done> references();
    Result<Done> schema(const std::vector<Migration> &migrations);
    Result<Done> discussion(SqliteStore &store);

    Connection &connection;
    QStringList problems;
};

using Schema = QMap<QString, QString>;

Result<Schema> schemaOf(Connection &connection)
{
    Schema schema;
    const auto done
        = connection.each(u"select type || ' ' || name, coalesce(sql, '') from sqlite_schema "
                          "where name not like 'sqlite_%'"_s,
            {}, [&](const Row &row) { schema.insert(row.text(0), row.text(1)); });
    if (!done)
        return done.error();
    return schema;
}

Result<Done> StoreCheck::structure()
{
    return connection.each(
        u"pragma integrity_check(%1)"_s.arg(MaxProblems), {}, [&](const Row &row) {
            if (row.text(0) != "ok"_L1)
                problems << tr("The file is damaged: %1").arg(row.text(0));
        });
}

Result<Done> StoreCheck::references()
{
    qint64 found = 0;
    return connection.each(u"pragma foreign_key_check"_s, {}, [&](const Row &row) {
        if (found++ < MaxProblems)
            problems << tr("A row of the table “%1” refers to something that is not there.")
                            .arg(row.text(0));
    });
}

Result<Done> StoreCheck::schema(const std::vector<Migration> &migrations)
{
    auto model = Connection::open(u":memory:"_s, { .access = Connection::Access::Create });
    if (!model)
        return model.error();
    for (const Migration &migration : migrations) {
        for (const QString &statement : migration.statements) {
            if (auto done = (*model)->run(statement); !done)
                return done.error();
        }
    }
    const auto ours = schemaOf(**model);
    const auto theirs = schemaOf(connection);
    if (!ours)
        return ours.error();
    if (!theirs)
        return theirs.error();
    for (auto part = ours->begin(); part != ours->end(); ++part) {
        if (!theirs->contains(part.key()))
            problems << tr("“%1” is missing from the file.").arg(part.key());
        else if (theirs->value(part.key()) != part.value())
            problems << tr("“%1” has been altered by another program.").arg(part.key());
    }
    for (auto part = theirs->begin(); part != theirs->end(); ++part) {
        if (!ours->contains(part.key()))
            problems << tr("“%1” has been added by another program.").arg(part.key());
    }
    return Done{};
}

/// Whether what was decided, noted and marked speaks of what the template has.
Result<Done> StoreCheck::discussion(SqliteStore &store)
{
    const auto kept = store.discussion().discussion();
    if (!kept)
        return kept.error();
    const TemplatePtr workshopTemplate = store.workshopTemplate();
    qint64 strays = 0;
    for (const Decision &decision : kept->decisions)
        strays += !decision.theme.isEmpty() && !workshopTemplate->themeIndex(decision.theme);
    for (const QString &theme : kept->notes.keys())
        strays += !workshopTemplate->themeIndex(theme);
    if (strays > 0)
        problems << tr(
            "%n decision(s) or note(s) speak of a theme that the template does not have.", nullptr,
            int(strays));
    const auto marks
        = connection.integer(u"select count(*) from comment_mark where slot < 0 or slot >= ?"_s,
            { workshopTemplate->textSlots });
    if (!marks)
        return marks.error();
    if (*marks > 0)
        problems << tr("%n mark(s) speak of comments on a question that the template does not ask.",
            nullptr, int(*marks));
    return Done{};
}

/// What the rows really hold, to be compared with what is kept.
struct Census
{
    RoundInfo counts;
    qint64 misfits = 0; ///< answers that do not fit the template
    qint64 texts = 0; ///< set bits
};

} // namespace

Result<WorkshopStore::CheckReport> SqliteStore::check()
{
    const auto snapshot = readSnapshot();
    if (!snapshot)
        return snapshot.error();
    StoreCheck checks(*m_connection);
    const auto schema = m_connection->integer(u"pragma user_version"_s);
    if (!schema)
        return schema.error();
    for (const auto &step : { std::function([&] { return checks.structure(); }),
             std::function([&] { return checks.references(); }),
             std::function([&] { return checks.schema(builtInMigrations()); }),
             std::function([&] { return checks.discussion(*this); }) }) {
        if (auto done = step(); !done)
            return done.error();
    }
    const auto kept = rounds();
    if (!kept)
        return kept.error();
    Answers answers = Answers::blank(*m_template);
    qint64 texts = 0;
    for (const RoundInfo &round : *kept) {
        Census census;
        const auto done = scan(round.id, 0, [&](const PackedResponse &row) {
            ++census.counts.responses;
            ++(row.counted ? census.counts.counted : census.counts.uncounted)[size_t(row.audience)];
            census.misfits += !answers.unpack(*m_template, row.ratings, row.rankings);
            census.texts += qPopulationCount(row.texts);
        });
        if (!done)
            return done.error();
        if (census.counts.counted != round.counted || census.counts.uncounted != round.uncounted)
            checks.problems << StoreCheck::tr("The round “%1” is said to hold %2 answers, but "
                                              "holds %3, or they are counted wrongly.")
                                   .arg(round.id)
                                   .arg(round.responses)
                                   .arg(census.counts.responses);
        if (census.misfits > 0)
            checks.problems << StoreCheck::tr(
                "%n answer(s) in the round “%1” do not fit the template.", nullptr,
                int(census.misfits))
                                   .arg(round.id);
        texts += census.texts;
    }
    const auto comments = m_connection->integer(u"select count(*) from comment"_s);
    if (!comments)
        return comments.error();
    if (*comments != texts)
        checks.problems << StoreCheck::tr("The answers speak of %1 texts, but the file holds %2.")
                               .arg(texts)
                               .arg(*comments);
    return CheckReport{ .schema = int(*schema), .problems = checks.problems };
}

} // namespace pejling::store
