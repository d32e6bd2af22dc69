// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: whether a workshop file is whole.
#include "schema.h"
#include "sqlitestore.h"

#include <QCoreApplication>

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
    Result<Done> schema(const std::vector<Migration> &migrations, int number);
    Result<Done> discussion(SqliteStore &store);
    Result<Done> counts(SqliteStore &store);
    Result<qint64> round(SqliteStore &store, const RoundInfo &kept);

    Connection &connection;
    QStringList problems;
    bool isBroken = false; ///< pages that do not hang together
};

Result<Done> StoreCheck::structure()
{
    return connection.each(
        u"pragma integrity_check(%1)"_s.arg(MaxProblems), {}, [&](const Row &row) {
            if (row.text(0) != "ok"_L1)
                problems << tr("The file is damaged: %1").arg(row.text(0));
            isBroken = !problems.isEmpty();
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

/// It was right when the file was opened; somebody may have altered it since.
Result<Done> StoreCheck::schema(const std::vector<Migration> &migrations, int number)
{
    const auto ours = schemaMadeBy(migrations, number);
    if (!ours)
        return ours.error();
    Schema theirs;
    auto read
        = connection.each(u"select type, name, tbl_name, sql, rootpage <> 0 from sqlite_schema"_s,
            {}, [&](const Row &row) {
                addTo(theirs, row.text(0), row.text(1), row.text(2), row.text(3), row.flag(4));
            });
    if (!read)
        return read;
    problems << differencesOf(*ours, theirs);
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

/// What the rows of one round really hold, compared with what is kept; how many texts they speak
/// of.
Result<qint64> StoreCheck::round(SqliteStore &store, const RoundInfo &kept)
{
    const TemplatePtr workshopTemplate = store.workshopTemplate();
    Answers answers = Answers::blank(*workshopTemplate);
    RoundInfo real;
    qint64 misfits = 0;
    qint64 texts = 0;
    const auto done = store.scan(kept.id, 0, [&](const PackedResponse &row) {
        ++real.responses;
        ++(row.counted ? real.counted : real.uncounted)[size_t(row.audience)];
        misfits += !answers.unpack(*workshopTemplate, row.ratings, row.rankings);
        texts += qPopulationCount(row.texts);
    });
    if (!done)
        return done.error();
    if (real.counted != kept.counted || real.uncounted != kept.uncounted)
        problems << tr("The round “%1” is said to hold %2 answers, but holds %3, or they are "
                       "counted wrongly.")
                        .arg(kept.id)
                        .arg(kept.responses)
                        .arg(real.responses);
    if (misfits > 0)
        problems << tr(
            "%n answer(s) in the round “%1” do not fit the template.", nullptr, int(misfits))
                        .arg(kept.id);
    return texts;
}

Result<Done> StoreCheck::counts(SqliteStore &store)
{
    const auto kept = store.rounds();
    if (!kept)
        return kept.error();
    qint64 texts = 0;
    int misnamed = 0;
    for (const RoundInfo &info : *kept) {
        if (!checkRoundId(info.id)) {
            ++misnamed;
            continue;
        }
        const auto found = round(store, info);
        if (!found)
            return found.error();
        texts += *found;
    }
    if (misnamed > 0)
        problems << tr("%n round(s) have a name that no round can have.", nullptr, misnamed);
    // Not count(*), which is one long step that nothing could stop in a damaged file.
    const auto comments = connection.integer(u"select coalesce(sum(1), 0) from comment"_s);
    if (!comments)
        return comments.error();
    if (*comments != texts && misnamed == 0)
        problems << tr("The answers speak of %1 texts, but the file holds %2.")
                        .arg(texts)
                        .arg(*comments);
    return Done{};
}

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
             std::function([&] { return checks.schema(builtInMigrations(), int(*schema)); }),
             std::function([&] { return checks.discussion(*this); }),
             std::function([&] { return checks.counts(*this); }) }) {
        if (auto done = step(); !done)
            return done.error();
        if (checks.isBroken) // what else is read from it would be guesswork
            break;
    }
    return CheckReport{ .schema = int(*schema), .problems = checks.problems };
}

} // namespace pejling::store
