// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "sqlitestore.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestUndo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void undoes_data();
    void undoes();
    void everyOrderOfFourBatches_data();
    void everyOrderOfFourBatches();
    void refusesWhatIsNotThere();
    void countsWhatItTakesAway();
    void movesTheEpoch();
    void searchForgetsAndFindsAgain();
    void importsAgainAfterUndo();
    void leavesAnswersOfTheKioskAlone();

private:
    void import(const QString &rows)
    {
        auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
        PEJLING_OK(session);
        for (const QString &row : rows.split(u';', Qt::SkipEmptyParts))
            PEJLING_OK((*session)->put(answer(row)));
        PEJLING_OK((*session)->commit({}));
    }
    QString now() { return contents(*m_store).join(u';'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkshopStore::Ptr m_store;
};

void TestUndo::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkshopStore::create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {});
    PEJLING_OK(store);
    m_store = *std::move(store);
}

void TestUndo::undoes_data()
{
    QTest::addColumn<QStringList>("imports"); // batches 1, 2, ...
    QTest::addColumn<QString>("undone"); // "2: contents; 1: contents"

    const QString first = u"id=1 central q=1 t=et;id=2 central q=1"_s;
    const QString second = u"id=1 central q=2 t=to;id=3 central q=2"_s;
    const QString third = u"id=1 central q=3;id=2 central q=3"_s;
    QTest::newRow("the only one") << QStringList{ first } << u"1: "_s;
    QTest::newRow("the last one restores what it changed")
        << QStringList{ first, second } << u"2: id=1 central q=1 t=et;id=2 central q=1"_s;
    QTest::newRow("the first, whose row the second has changed")
        << QStringList{ first, second } << u"1: id=1 central q=2 t=to;id=3 central q=2"_s;
    QTest::newRow("the first, then the second")
        << QStringList{ first, second } << u"1: id=1 central q=2 t=to;id=3 central q=2 | 2: "_s;
    QTest::newRow("the middle one of three")
        << QStringList{ first, second, third } << u"2: id=1 central q=3;id=2 central q=3"_s;
    QTest::newRow("middle, then last")
        << QStringList{ first, second, third }
        << u"2: id=1 central q=3;id=2 central q=3 | 3: id=1 central q=1 t=et;id=2 central q=1"_s;
    QTest::newRow("first, then last") << QStringList{ first, second, third }
                                      << u"1: id=1 central q=3;id=2 central q=3;id=3 central q=2 | "
                                         "3: id=1 central q=2 t=to;id=3 central q=2"_s;
    QTest::newRow("a row that the batch changed twice") << QStringList{ first,
        u"id=1 central q=4;id=1 central q=5"_s } << u"2: id=1 central q=1 t=et;id=2 central q=1"_s;
    QTest::newRow("a row that moved to the other audience") << QStringList{ first,
        u"id=2 decentral q=1"_s } << u"2: id=1 central q=1 t=et;id=2 central q=1"_s;
}

void TestUndo::undoes()
{
    QFETCH(QStringList, imports);
    QFETCH(QString, undone);
    for (const QString &rows : imports)
        import(rows);
    for (const QString &step : undone.split(u" | "_s)) {
        PEJLING_OK(m_store->undoBatch(step.section(u": "_s, 0, 0).toInt()));
        QCOMPARE(now(), step.section(u": "_s, 1));
        QCOMPARE(m_store->check()->problems, QStringList());
    }
}

void TestUndo::everyOrderOfFourBatches_data()
{
    QTest::addColumn<QString>("order");
    QString order = u"1234"_s;
    do {
        QTest::newRow(qPrintable(order)) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

/// The store must hold what the batches that are left say, the later winning; each batch here
/// changes every row, so that nothing depends on rows left unchanged.
void TestUndo::everyOrderOfFourBatches()
{
    QFETCH(QString, order);
    QMap<int, QStringList> batches;
    for (int batch = 1; batch <= 4; ++batch) {
        for (int id = 1; id <= 3; ++id) {
            if ((batch + id) % 3 != 0) // not every batch has every row
                batches[batch] << u"id=%1 central q=%2 t=fra %2"_s.arg(id).arg(batch);
        }
        import(batches[batch].join(u';'));
    }
    for (const QChar undone : order) {
        PEJLING_OK(m_store->undoBatch(undone.digitValue()));
        batches.remove(undone.digitValue());
        QMap<QString, QString> expected;
        for (const QStringList &rows : std::as_const(batches)) {
            for (const QString &row : rows)
                expected[row.section(u' ', 0, 0)] = row;
        }
        QCOMPARE(now(), QStringList(expected.values()).join(u';'));
        QCOMPARE(m_store->check()->problems, QStringList());
    }
    QCOMPARE(m_store->mark()->responses, 0);
}

void TestUndo::refusesWhatIsNotThere()
{
    import(u"id=1 central q=1"_s);
    PEJLING_FAILS(m_store->undoBatch(2), "unknown-batch");
    QCOMPARE(m_store->undoBatch(2).error().kind, ErrorKind::Usage);
    PEJLING_OK(m_store->undoBatch(1));
    PEJLING_FAILS(m_store->undoBatch(1), "already-undone");
    QVERIFY(m_store->batches()->front().undone);
}

void TestUndo::countsWhatItTakesAway()
{
    import(u"id=1 central q=1 t=et;id=2 decentral q=1"_s);
    import(u"id=1 central q=2 t=et"_s);
    PEJLING_OK(m_store->undoBatch(2));
    // central: 1 added, 1 changed, 1 changed back
    const Activity activity = *m_store->activity(u"survey"_s);
    QCOMPARE(activity.ratings[0], (Activity::PerAudience{ 3, 1 }));
    QCOMPARE(activity.texts[0], (Activity::PerAudience{ 1, 0 }));
    PEJLING_OK(m_store->undoBatch(1));
    QCOMPARE(m_store->activity(u"survey"_s)->ratings[0], (Activity::PerAudience{ 4, 2 }));
    QCOMPARE(m_store->activity(u"survey"_s)->texts[0], (Activity::PerAudience{ 2, 0 }));
    QCOMPARE(m_store->rounds()->front().responses, 0);
}

void TestUndo::movesTheEpoch()
{
    import(u"id=1 central q=1"_s);
    const qint64 before = m_store->mark()->epoch;
    import(u"id=2 central q=1"_s);
    QCOMPARE(m_store->mark()->epoch, before); // new answers alone: readers read on
    import(u"id=2 central q=2"_s);
    QCOMPARE(m_store->mark()->epoch, before + 1);
    PEJLING_OK(m_store->undoBatch(3));
    QCOMPARE(m_store->mark()->epoch, before + 2);
}

void TestUndo::searchForgetsAndFindsAgain()
{
    import(u"id=1 central t=gammel tekst;id=2 central t=anden tekst"_s);
    QCOMPARE(m_store->search(u"survey"_s, u"tekst"_s)->size(), size_t(2));
    import(u"id=1 central t=nyt indhold"_s);
    QCOMPARE(m_store->search(u"survey"_s, u"tekst"_s)->size(), size_t(1));
    QCOMPARE(m_store->search(u"survey"_s, u"indhold"_s)->size(), size_t(1));
    PEJLING_OK(m_store->undoBatch(2));
    QCOMPARE(m_store->search(u"survey"_s, u"tekst"_s)->size(), size_t(2));
    QCOMPARE(m_store->search(u"survey"_s, u"indhold"_s)->size(), size_t(0));
    PEJLING_OK(m_store->undoBatch(1));
    QCOMPARE(m_store->search(u"survey"_s, u"tekst"_s)->size(), size_t(0));
    QCOMPARE(m_store->check()->problems, QStringList());
}

void TestUndo::importsAgainAfterUndo()
{
    import(u"id=1 central q=1;id=2 central q=1"_s);
    PEJLING_OK(m_store->undoBatch(1));
    import(u"id=1 central q=1;id=2 central q=1"_s);
    QCOMPARE(now(), u"id=1 central q=1;id=2 central q=1"_s);
    QCOMPARE(m_store->rounds()->front().responses, 2);
}

void TestUndo::leavesAnswersOfTheKioskAlone()
{
    PEJLING_OK(m_store->append(answer(u"id=b2c3 central q=5 t=fra skærmen"_s)));
    import(u"id=1 central q=1"_s);
    PEJLING_OK(m_store->undoBatch(1));
    QCOMPARE(now(), u"id=b2c3 central q=5 t=fra skærmen"_s);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
