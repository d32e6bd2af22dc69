// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "sqlitestore.h"

#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

namespace {

/// "new", "changed(vurdering)", "unchanged": one word a row.
QString outcomeOf(ImportSession &session, const QString &row)
{
    ResponseChange change;
    const auto outcome = session.put(answer(row), &change);
    if (!outcome)
        return outcome.error().code;
    switch (*outcome) {
    case RowOutcome::New:
        return u"new"_s;
    case RowOutcome::Unchanged:
        return u"unchanged"_s;
    case RowOutcome::Changed:
        return u"changed("_s % change.questions.join(u',') % u')';
    }
    Q_UNREACHABLE();
}

} // namespace

/// Every test runs on SQLite's C API and on QtSql alone.
class TestImportSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void initTestCase_data();

    void comparesRows_data();
    void comparesRows();
    void longImportsKeepEveryRow();
    void checksReferencesAgainAfterwards();
    void keepsNothingUntilCommit();
    void nothingNewKeepsNoBatch();
    void keepsTheBatch();
    void keepsTextsVerbatim();
    void unfinishedAnswersCountWhenAskedTo();
    void makesItsRound();
    void refusesAClosedRound();
    void formsDoNotMix();
    void dryRunTakesNoLock();
    void dryRunWorksWhereNothingMayBeWritten();
    void anotherWriterWaits();
    void leavesNoLogBehind();

private:
    QStringList import(const QStringList &rows, bool dryRun = false, bool unfinished = false,
        const QString &fingerprint = u"form"_s, const QString &round = u"survey"_s)
    {
        QStringList outcomes;
        auto session = m_store->beginImport(batchInto(round), fingerprint, unfinished, dryRun);
        if (!session)
            return { session.error().code };
        for (const QString &row : rows)
            outcomes << outcomeOf(**session, row);
        if (!dryRun) {
            const auto batch = (*session)->commit(batchInto(round));
            if (!batch)
                return { batch.error().code };
        }
        return outcomes;
    }
    RoundInfo survey() { return m_store->rounds()->front(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqliteStore> m_store;
};

void TestImportSession::initTestCase_data()
{
    QTest::addColumn<bool>("native");
    QTest::newRow("C API") << true;
    QTest::newRow("QtSql") << false;
}

void TestImportSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFETCH_GLOBAL(bool, native);
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.pejling"_s);
    auto store = SqliteStore::create(m_path, builtInTemplate(), {}, false, { .native = native });
    PEJLING_OK(store);
    m_store = *std::move(store);
    QCOMPARE(m_store->connection().native() != nullptr, native);
}

void TestImportSession::comparesRows_data()
{
    QTest::addColumn<QStringList>("stored");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<QStringList>("contents");

    const QString one = u"id=1 central q=4 r=12........ t=Tid"_s;
    QTest::newRow("into nothing") << QStringList() << QStringList{ one } << QStringList{ u"new"_s }
                                  << QStringList{ one };
    QTest::newRow("same file again") << QStringList{ one } << QStringList{ one }
                                     << QStringList{ u"unchanged"_s } << QStringList{ one };
    QTest::newRow("rating edited")
        << QStringList{ one } << QStringList{ u"id=1 central q=5 r=12........ t=Tid"_s }
        << QStringList{ u"changed(vurdering)"_s }
        << QStringList{ u"id=1 central q=5 r=12........ t=Tid"_s };
    QTest::newRow("ranking withdrawn, text edited")
        << QStringList{ one } << QStringList{ u"id=1 central q=4 t=Penge"_s }
        << QStringList{ u"changed(vurdering-begrundelse,temaer)"_s }
        << QStringList{ u"id=1 central q=4 t=Penge"_s };
    QTest::newRow("text withdrawn")
        << QStringList{ one } << QStringList{ u"id=1 central q=4 r=12........"_s }
        << QStringList{ u"changed(vurdering-begrundelse)"_s }
        << QStringList{ u"id=1 central q=4 r=12........"_s };
    QTest::newRow("other audience")
        << QStringList{ one } << QStringList{ u"id=1 decentral q=4 r=12........ t=Tid"_s }
        << QStringList{ u"changed()"_s }
        << QStringList{ u"id=1 decentral q=4 r=12........ t=Tid"_s };
    QTest::newRow("longer export")
        << QStringList{ u"id=1 central q=4"_s, u"id=2 central q=3"_s }
        << QStringList{ u"id=1 central q=4"_s, u"id=2 central q=2"_s, u"id=3 central q=1"_s }
        << QStringList{ u"unchanged"_s, u"changed(vurdering)"_s, u"new"_s }
        << QStringList{ u"id=1 central q=4"_s, u"id=2 central q=2"_s, u"id=3 central q=1"_s };
    QTest::newRow("ids out of order")
        << QStringList{ u"id=9 central q=4"_s, u"id=5 central q=4"_s }
        << QStringList{ u"id=7 central q=1"_s, u"id=5 central q=4"_s, u"id=9 central q=4"_s }
        << QStringList{ u"new"_s, u"unchanged"_s, u"unchanged"_s }
        << QStringList{ u"id=5 central q=4"_s, u"id=7 central q=1"_s, u"id=9 central q=4"_s };
    QTest::newRow("ids that are text")
        << QStringList{ u"id=R_9Zq central q=4"_s, u"id=007 central q=4"_s }
        << QStringList{ u"id=7 central q=1"_s, u"id=R_9Zq central q=4"_s, u"id=007 central q=5"_s }
        << QStringList{ u"new"_s, u"unchanged"_s, u"changed(vurdering)"_s }
        << QStringList{ u"id=007 central q=5"_s, u"id=7 central q=1"_s, u"id=R_9Zq central q=4"_s };
    QTest::newRow("twice in one file, alike")
        << QStringList() << QStringList{ one, one } << QStringList{ u"new"_s, u"unchanged"_s }
        << QStringList{ one };
    QTest::newRow("twice in one file, the last wins")
        << QStringList()
        << QStringList{ u"id=1 central q=4"_s, u"id=2 central q=4"_s, u"id=1 central q=5"_s,
               u"id=1 central q=5"_s }
        << QStringList{ u"new"_s, u"new"_s, u"changed(vurdering)"_s, u"unchanged"_s }
        << QStringList{ u"id=1 central q=5"_s, u"id=2 central q=4"_s };
    QTest::newRow("twice in one file, text ids")
        << QStringList()
        << QStringList{ u"id=b central t=x"_s, u"id=a central t=x"_s, u"id=b central t=y"_s }
        << QStringList{ u"new"_s, u"new"_s, u"changed(vurdering-begrundelse)"_s }
        << QStringList{ u"id=a central t=x"_s, u"id=b central t=y"_s };
    QTest::newRow("changed twice in one file")
        << QStringList{ one } << QStringList{ u"id=1 central q=5"_s, u"id=1 central q=1"_s, one }
        << QStringList{ u"changed(vurdering,vurdering-begrundelse,temaer)"_s,
               u"changed(vurdering)"_s, u"changed(vurdering,vurdering-begrundelse,temaer)"_s }
        << QStringList{ one };
    QTest::newRow("without ids everything is new")
        << QStringList{ u"central q=4"_s } << QStringList{ u"central q=4"_s }
        << QStringList{ u"new"_s } << QStringList{ u"central q=4"_s, u"central q=4"_s };
}

void TestImportSession::comparesRows()
{
    QFETCH(QStringList, stored);
    QFETCH(QStringList, rows);
    QFETCH(QStringList, outcomes);
    QFETCH(QStringList, contents);
    import(stored);
    const QStringList before = test::contents(*m_store);
    QCOMPARE(import(rows, true), outcomes); // the plan says what will happen
    QCOMPARE(test::contents(*m_store), before);
    QCOMPARE(import(rows), outcomes);
    QCOMPARE(test::contents(*m_store), contents);
    QCOMPARE(survey().responses, contents.size());
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestImportSession::longImportsKeepEveryRow()
{
    // New rows are written in blocks: one that comes again is compared with the first, whether
    // that has been written, waits beside it, or waits with its text.
    QStringList rows;
    QStringList outcomes;
    QMap<QString, QString> latest;
    const auto add = [&](const QString &id, const QString &rest, const QString &outcome) {
        rows << u"id="_s % id % u" central "_s % rest;
        outcomes << outcome;
        latest[id] = rows.back();
    };
    const auto idOf
        = [](int row) { return row % 2 == 0 ? QString::number(row) : u"R_%1"_s.arg(row); };
    for (int row = 0; row < 700; ++row) {
        const QString text = row % 3 == 0 ? u" t=row %1"_s.arg(row) : QString();
        add(idOf(row), u"q=1"_s % text, u"new"_s);
        for (const int back : { 0, 31, 255, 256, 600 }) {
            if (row % 97 == 5 && row >= back) {
                add(idOf(row - back), u"q=4 t=again in row %1"_s.arg(row),
                    u"changed(vurdering,vurdering-begrundelse)"_s);
            }
        }
    }
    QCOMPARE(import(rows, true).join(u' '), outcomes.join(u' '));
    QCOMPARE(import(rows).join(u' '), outcomes.join(u' '));
    QStringList expected = latest.values();
    expected.sort();
    QCOMPARE(contents(*m_store), expected);
    QCOMPARE(m_store->check()->problems, QStringList());
    QCOMPARE(m_store->search(u"survey"_s, u"again"_s)->size(),
        size_t(expected.filter(u"again"_s).size()));
    PEJLING_OK(m_store->undoBatch(1));
    QCOMPARE(contents(*m_store), QStringList());
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestImportSession::checksReferencesAgainAfterwards()
{
    const auto checks
        = [this] { return *m_store->connection().integer(u"pragma foreign_keys"_s) == 1; };
    import({ u"id=1 central q=4"_s });
    QVERIFY(checks());
    {
        auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
        QCOMPARE(outcomeOf(**session, u"id=2 central q=4"_s), u"new"_s);
        QVERIFY(!checks());
    } // rolled back
    QVERIFY(checks());
    PEJLING_OK(m_store->closeRound(u"survey"_s));
    QCOMPARE(import({}), QStringList{ u"round-closed"_s });
    QVERIFY(checks());
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestImportSession::keepsNothingUntilCommit()
{
    const Mark before = *m_store->mark();
    {
        auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
        PEJLING_OK(session);
        QCOMPARE(outcomeOf(**session, u"id=1 central q=4 t=Tid"_s), u"new"_s);
    }
    QCOMPARE(*m_store->mark(), before);
    QCOMPARE(contents(*m_store), QStringList());
    QVERIFY(m_store->batches()->empty());
    QCOMPARE(m_store->check()->problems, QStringList());
    QCOMPARE(import({ u"id=1 central q=4 t=Tid"_s }), QStringList{ u"new"_s });
}

void TestImportSession::nothingNewKeepsNoBatch()
{
    import({ u"id=1 central q=4"_s });
    const Mark before = *m_store->mark();
    auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
    QCOMPARE(outcomeOf(**session, u"id=1 central q=4"_s), u"unchanged"_s);
    QCOMPARE(*(*session)->commit({}), 0);
    session->reset();
    QCOMPARE(*m_store->mark(), before);
    QCOMPARE(m_store->batches()->size(), size_t(1));
}

void TestImportSession::keepsTheBatch()
{
    auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
    PEJLING_OK(session);
    QCOMPARE(outcomeOf(**session, u"id=1 central q=4"_s), u"new"_s);
    BatchInfo batch{ .id = 1,
        .file = u"Svar.xlsx"_s,
        .sha256 = u"ab12"_s,
        .tool = u"msforms"_s,
        .sheet = u"Ark1"_s,
        .round = u"survey"_s,
        .importedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 30), Qt::UTC),
        .rows = 6,
        .added = 1,
        .changed = 0,
        .unchanged = 2,
        .skipped = 1,
        .rejected = 2,
        .flagged = 1,
        .mapping = u"{}"_s,
        .undone = false };
    QCOMPARE(*(*session)->commit(batch), 1);
    session->reset();
    const auto batches = *m_store->batches();
    QCOMPARE(batches.size(), size_t(1));
    const BatchInfo &kept = batches.front();
    QCOMPARE(kept.file, batch.file);
    QCOMPARE(kept.sha256, batch.sha256);
    QCOMPARE(kept.tool, batch.tool);
    QCOMPARE(kept.sheet, batch.sheet);
    QCOMPARE(kept.round, batch.round);
    QCOMPARE(kept.importedAt, batch.importedAt);
    QCOMPARE(kept.rows, 6);
    QCOMPARE(kept.added + kept.changed + kept.unchanged + kept.skipped + kept.rejected, kept.rows);
    QCOMPARE(kept.flagged, 1);
    QCOMPARE(kept.mapping, batch.mapping);
    QVERIFY(!kept.undone);
}

void TestImportSession::keepsTextsVerbatim()
{
    const QString text = u"  =SUM(A1)\n\"æøå\" 😀 \u202Eomvendt, <b>fed</b>"_s;
    Response response = answer(u"id=1 central"_s);
    response.answers.texts[2] = text;
    auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
    PEJLING_OK((*session)->put(response));
    PEJLING_OK((*session)->commit({}));
    session->reset();
    const auto stored = *m_store->responses(u"survey"_s, 0, 10);
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored[0].answers.texts[2], text);
    QCOMPARE(stored[0].tool, u"msforms"_s);
    response.tool = u"msforms"_s;
    response.id = stored[0].id;
    QVERIFY(stored[0] == response);
}

void TestImportSession::unfinishedAnswersCountWhenAskedTo()
{
    const QString row = u"id=1 central unfinished q=4"_s;
    import({ row, u"id=2 central q=3"_s });
    QCOMPARE(survey().counted[0], 1);
    QCOMPARE(survey().uncounted[0], 1);
    QCOMPARE(m_store->activity(u"survey"_s)->ratings[0], (Activity::PerAudience{ 1, 0 }));
    QCOMPARE(import({ row }, false, true), QStringList{ u"changed()"_s });
    QCOMPARE(survey().counted[0], 2);
    QCOMPARE(survey().uncounted[0], 0);
    QCOMPARE(m_store->activity(u"survey"_s)->ratings[0], (Activity::PerAudience{ 2, 0 }));
    QCOMPARE(contents(*m_store),
        (QStringList{ u"id=1 central unfinished q=4"_s, u"id=2 central q=3"_s }));
    // Finished since: counts without being asked for.
    QCOMPARE(import({ u"id=1 central q=4"_s }), QStringList{ u"changed()"_s });
    QCOMPARE(survey().counted[0], 2);
}

void TestImportSession::makesItsRound()
{
    import({ u"id=1 central q=4"_s }, true, false, u"form"_s, u"efter-1"_s);
    QCOMPARE(m_store->rounds()->size(), size_t(1));
    import({ u"id=1 central q=4"_s }, false, false, u"form"_s, u"efter-1"_s);
    QCOMPARE(m_store->rounds()->size(), size_t(2));
    QCOMPARE(contents(*m_store, u"efter-1"_s), QStringList{ u"id=1 central q=4"_s });
    QCOMPARE(contents(*m_store), QStringList());
    QCOMPARE(import({}, false, false, u"form"_s, u"Efter 1"_s), QStringList{ u"round-id"_s });
}

void TestImportSession::refusesAClosedRound()
{
    PEJLING_OK(m_store->closeRound(u"survey"_s));
    QCOMPARE(import({}, true), QStringList{ u"round-closed"_s });
    QCOMPARE(import({}), QStringList{ u"round-closed"_s });
    PEJLING_OK(m_store->openRound(u"survey"_s));
    QCOMPARE(import({ u"id=1 central q=4"_s }), QStringList{ u"new"_s });
}

void TestImportSession::formsDoNotMix()
{
    // Forms counts from 1 in every form.
    import({ u"id=1 central q=4"_s }, false, false, u"first form"_s);
    QCOMPARE(
        import({ u"id=1 central q=4"_s }, false, false, u"second form"_s), QStringList{ u"new"_s });
    QCOMPARE(contents(*m_store).size(), 2);
}

void TestImportSession::dryRunTakesNoLock()
{
    auto planning = m_store->beginImport(batchInto(), u"form"_s, false, true);
    QCOMPARE(outcomeOf(**planning, u"id=1 central q=4"_s), u"new"_s);
    auto other = *SqliteStore::open(m_path, OpenMode::ReadWrite, { .busyTimeout = 10 });
    PEJLING_OK(other->append(answer(u"central q=2"_s)));
    QCOMPARE(outcomeOf(**planning, u"id=2 central q=4"_s), u"new"_s);
    planning->reset();
    QCOMPARE(contents(*m_store), QStringList{ u"central q=2"_s });
}

void TestImportSession::dryRunWorksWhereNothingMayBeWritten()
{
    QFETCH_GLOBAL(bool, native);
    import({ u"id=1 central q=4"_s });
    m_store.reset();
    auto store = SqliteStore::open(m_path, OpenMode::ReadOnly, { .native = native });
    PEJLING_OK(store);
    m_store = *std::move(store);
    QCOMPARE(import({ u"id=1 central q=4"_s, u"id=2 central q=4"_s, u"id=2 central q=5"_s }, true),
        (QStringList{ u"unchanged"_s, u"new"_s, u"changed(vurdering)"_s }));
    PEJLING_FAILS(m_store->append(answer(u"central q=2"_s)), "store-read-only");
    QCOMPARE(import({ u"id=3 central q=4"_s }), QStringList{ u"store-read-only"_s });
}

void TestImportSession::anotherWriterWaits()
{
    auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
    PEJLING_OK(session);
    auto other = *SqliteStore::open(m_path, OpenMode::ReadWrite, { .busyTimeout = 10 });
    PEJLING_FAILS(other->append(answer(u"central q=2"_s)), "store-locked");
    session->reset();
    PEJLING_OK(other->append(answer(u"central q=2"_s)));
}

void TestImportSession::leavesNoLogBehind()
{
    import({ u"id=1 central q=4"_s });
    QCOMPARE(QFileInfo(m_path % u"-wal"_s).size(), 0);
    const QString copy = m_folder->filePath(u"copy.pejling"_s);
    QVERIFY(QFile::copy(m_path, copy));
    QCOMPARE(contents(**WorkshopStore::open(copy)), QStringList{ u"id=1 central q=4"_s });
}

QTEST_GUILESS_MAIN(TestImportSession)
#include "tst_importsession.moc"
