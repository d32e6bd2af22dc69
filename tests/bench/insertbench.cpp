// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <store/workshopstore.h>

#include <QFile>

#include <sqlite3.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

void must(bool done, const char *what)
{
    if (!done)
        qFatal("%s failed", what);
}

/// A workshop without answers at `path`.
store::WorkshopStore::Ptr emptyWorkshop(const QString &path)
{
    auto store = store::WorkshopStore::create(path,
        *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s), {}, true);
    must(store.ok(), "create");
    return std::move(*store);
}

/// Answers that are there already, through the store's import; seconds.
double throughTheStore(const QString &path, std::vector<Response> &responses)
{
    const auto store = emptyWorkshop(path);
    store::BatchInfo batch;
    batch.tool = u"bench"_s;
    batch.round = QString::fromLatin1(SurveyRound);
    return secondsOf([&] {
        auto session = store->beginImport(batch, u"bench"_s, false, false);
        must(session.ok(), "beginImport");
        for (const Response &response : responses)
            must((*session)->put(response).ok(), "put");
        must((*session)->commit(batch).ok(), "commit");
    });
}

/// The same rows, packed beforehand, with SQLite's C API and one statement a row; seconds.
double inC(const QString &path, const std::vector<std::pair<std::string, std::string>> &rows)
{
    emptyWorkshop(path).reset();
    sqlite3 *database = nullptr;
    must(sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK, "open");
    const auto run = [&](const char *sql) {
        must(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    };
    run("pragma foreign_keys = on");
    run("pragma synchronous = full");
    const double seconds = secondsOf([&] {
        run("begin immediate");
        run("insert into form (id, round, tool, fingerprint) values (1, 1, 'bench', 'bench')");
        run("insert into batch (id, form, wave, first_response, last_response, file, sha256, "
            "sheet, imported_at, total_rows, added, changed, unchanged, skipped, rejected, "
            "flagged, mapping) values (1, 1, 1, 0, 0, '', '', '', '', 0, 0, 0, 0, 0, 0, 0, '')");
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(database,
            "insert into response (id, round, form, external, hash, batch, wave, source, audience, "
            "finished, counted, ratings, rankings, texts, time_thieves) values "
            "(?, 1, 1, null, null, 1, 1, 1, ?, 1, 1, ?, ?, 0, null)",
            -1, &insert, nullptr);
        for (size_t i = 0; i < rows.size(); ++i) {
            const auto &[ratings, rankings] = rows[i];
            sqlite3_bind_int64(insert, 1, (qint64(1) << 40U) + qint64(i) + 1);
            sqlite3_bind_int64(insert, 2, qint64(i % 2));
            sqlite3_bind_text(insert, 3, ratings.data(), int(ratings.size()), SQLITE_STATIC);
            sqlite3_bind_text(insert, 4, rankings.data(), int(rankings.size()), SQLITE_STATIC);
            must(sqlite3_step(insert) == SQLITE_DONE, "insert");
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run("commit");
        run("pragma wal_checkpoint(truncate)");
    });
    sqlite3_close(database);
    return seconds;
}

} // namespace

void insertBench(const QString &folder)
{
    constexpr int answers = 100'000;
    const TemplatePtr t
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    std::vector<Response> responses(answers);
    std::vector<std::pair<std::string, std::string>> rows;
    for (int i = 0; i < answers; ++i) {
        Response &response = responses[size_t(i)];
        response.externalId = QString::number(i + 1);
        response.audience = i % 2;
        response.answers = Answers::blank(*t);
        response.answers.ratings[0] = qint8(1 + i % 5);
        for (int item = 0; item < response.answers.rankings[0].size(); ++item)
            response.answers.rankings[0].setRank(item, 1 + (item + i) % 10);
        rows.emplace_back(response.answers.packedRatings(), response.answers.packedRankings());
    }
    const QString path = folder % u"/inserts.pejling"_s;
    reportRatio(u"bulk inserts"_s, QLocale::c().toString(answers),
        pairedRatio(
            [&] { return throughTheStore(path, responses); }, [&] { return inC(path, rows); }),
        u"one by one in C"_s, u"<= 1.1"_s);
}

} // namespace pejling::bench
