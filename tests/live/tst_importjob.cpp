// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <live/importjob.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::live;
using namespace pejling::test;

class TestImportJob : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void plansThenImports();
    void sameFileAgain();
    void keepsTheBatch();
    void cancelLeavesNothing();
    void refusals_data();
    void refusals();
    void asksForTheAudience();
    void intoANewRound();

private:
    static ImportRequest request(const QString &path)
    {
        ImportRequest request;
        request.path = path;
        return request;
    }
    static QString exported()
    {
        return QStringLiteral(
            PEJLING_TEST_DATA "/exports/C03_msforms_saved_by_danish_excel_semicolon_cp1252.csv");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::WorkshopStore::Ptr m_store;
};

void TestImportJob::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store
        = store::WorkshopStore::create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {});
    PEJLING_OK(store);
    m_store = *std::move(store);
}

void TestImportJob::plansThenImports()
{
    const auto plan = planImport(*m_store, request(exported()));
    PEJLING_OK(plan);
    QCOMPARE(plan->status, ImportStatus::Planned);
    QCOMPARE(plan->batch, 0);
    QVERIFY(plan->report.added > 0);
    QCOMPARE(m_store->mark()->responses, 0);

    const auto done = importInto(*m_store, request(exported()));
    PEJLING_OK(done);
    QCOMPARE(done->status, ImportStatus::Imported);
    QCOMPARE(done->report.added, plan->report.added);
    QCOMPARE(done->report.rows, plan->report.rows);
    QCOMPARE(m_store->mark()->responses, done->report.added);
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestImportJob::sameFileAgain()
{
    const auto first = importInto(*m_store, request(exported()));
    PEJLING_OK(first);
    const auto again = importInto(*m_store, request(exported()));
    PEJLING_OK(again);
    QCOMPARE(again->batch, 0);
    QCOMPARE(again->report.added, 0);
    QCOMPARE(again->report.changed, 0);
    QCOMPARE(again->report.unchanged, first->report.added);
    QCOMPARE(m_store->batches()->size(), size_t(1));
}

void TestImportJob::keepsTheBatch()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    const auto done = importInto(*m_store, request(exported()));
    PEJLING_OK(done);
    const auto batches = *m_store->batches();
    QCOMPARE(batches.size(), size_t(1));
    const store::BatchInfo &batch = batches.front();
    QFile file(exported());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(batch.sha256.toLatin1(),
        QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
    QCOMPARE(batch.file, QFileInfo(exported()).fileName());
    QCOMPARE(batch.tool, done->recognition.tool);
    QCOMPARE(batch.round, u"survey"_s);
    QCOMPARE(
        batch.rows, batch.added + batch.changed + batch.unchanged + batch.skipped + batch.rejected);
    QVERIFY(batch.importedAt >= before && batch.importedAt <= QDateTime::currentDateTimeUtc());
    const QJsonArray mapping = QJsonDocument::fromJson(batch.mapping.toUtf8()).array();
    QCOMPARE(mapping.size(), qsizetype(done->recognition.columns.size()));
    QVERIFY(!mapping.isEmpty());
}

void TestImportJob::cancelLeavesNothing()
{
    ImportRequest cancelled = request(exported());
    cancelled.cancelled = std::make_shared<std::atomic_bool>(true);
    const auto stopped = importInto(*m_store, cancelled);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_store->mark()->responses, 0);
    QVERIFY(m_store->batches()->empty());
    PEJLING_OK(importInto(*m_store, request(exported()))); // the lock is free again
}

void TestImportJob::refusals_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such file") << u"none.csv"_s << QString() << u"file-missing"_s;
    QTest::newRow("a web page") << u"C21b_html_page_named.csv"_s << QString() << u"web-page"_s;
    QTest::newRow("totals only") << u"C21a_aggregate_counts_only.csv"_s << QString()
                                 << u"aggregates-only"_s;
    QTest::newRow("unknown audience")
        << u"C22_excel_turned_values.csv"_s << u"nobody"_s << u"unknown-audience"_s;
}

void TestImportJob::refusals()
{
    QFETCH(QString, file);
    QFETCH(QString, audience);
    QFETCH(QString, code);
    ImportRequest refused = request(QStringLiteral(PEJLING_TEST_DATA "/exports/") % file);
    refused.options.audience = audience;
    const auto outcome = importInto(*m_store, refused);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, code);
    QVERIFY(!outcome.error().text.isEmpty());
    QCOMPARE(m_store->mark()->responses, 0);
}

void TestImportJob::asksForTheAudience()
{
    const QString path = m_folder->filePath(u"uden-gruppe.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Question &question = builtInTemplate()->questions.front();
    file.write("ID;\"" + question.text.in(u"da"_s).toUtf8() + "\"\n1;4\n2;5\n");
    file.close();
    const auto asks = importInto(*m_store, request(path));
    PEJLING_OK(asks);
    QCOMPARE(asks->status, ImportStatus::NeedsMapping);
    QVERIFY(asks->recognition.needsAudience);
    QCOMPARE(m_store->mark()->responses, 0);
    ImportRequest told = request(path);
    told.options.audience = u"decentral"_s;
    PEJLING_OK(importInto(*m_store, told));
    QCOMPARE(contents(*m_store), (QStringList{ u"id=1 decentral q=4"_s, u"id=2 decentral q=5"_s }));
}

void TestImportJob::intoANewRound()
{
    ImportRequest after = request(exported());
    after.options.round = u"after"_s;
    PEJLING_OK(importInto(*m_store, after));
    QCOMPARE(m_store->rounds()->size(), size_t(2));
    QCOMPARE(m_store->rounds()->front().responses, 0);
    after.options.round = u"Not a round"_s;
    PEJLING_FAILS(importInto(*m_store, after), "round-id");
}

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
