// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <store/discussionstore.h>

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::test;

class TestErase : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void takesOutWhatIsAskedFor_data();
    void takesOutWhatIsAskedFor();
    void leavesNoTraceInTheFile_data();
    void leavesNoTraceInTheFile();
    void finishesWhenAnotherReaderIsGone();
    void forgetsWhatWasSaidAboutIt();
    void forgetsWhatWasSaidAboutALaterText();
    void otherRoundsStayAsTheyAreDrawn();
    void refusesWhatIsNotThere();
    void tellsOfBackupCopies();
    void readersSeeThatSomethingHappened();

private:
    void import(const QString &rows, const QString &round = QString::fromLatin1(SurveyRound))
    {
        auto session = m_store->beginImport(batchInto(round), u"form"_s, false, false);
        PEJLING_OK(session);
        for (const QString &row : rows.split(u';', Qt::SkipEmptyParts)) {
            Response response = answer(row);
            response.round = round;
            PEJLING_OK((*session)->put(response));
        }
        PEJLING_OK((*session)->commit({}));
    }
    qint64 idOf(const QString &words)
    {
        const auto found = m_store->search(u"survey"_s, words);
        return found && found->size() == 1 ? found->front() : 0;
    }
    /// Whether any file of the workshop holds the bytes of `text`.
    bool isInFiles(const QString &text)
    {
        const QDir folder(m_folder->path());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly) || file.readAll().contains(text.toUtf8()))
                return true;
        }
        return false;
    }
    QString path() const { return m_folder->filePath(u"w.pejling"_s); }
    void reopen()
    {
        m_store.reset();
        auto store = WorkshopStore::open(path());
        PEJLING_OK(store);
        m_store = *std::move(store);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkshopStore::Ptr m_store;
};

void TestErase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkshopStore::create(path(), builtInTemplate(), {});
    PEJLING_OK(store);
    m_store = *std::move(store);
    PEJLING_OK(m_store->openRound(u"efter"_s));
}

void TestErase::takesOutWhatIsAskedFor_data()
{
    QTest::addColumn<Erasure>("erasure");
    QTest::addColumn<qint64>("answers");
    QTest::addColumn<QString>("survey");
    QTest::addColumn<QString>("after");

    // Batch 1: ids 1 and 2; batch 2 changes 2 and brings 3; batch 3 brings 4 to the round "efter".
    const QString two = u"id=2 central q=2"_s;
    const QString here = u"id=b2c3 decentral q=5 t=her"_s;
    QTest::newRow("nothing, nothing left over")
        << Erasure{} << qint64(0)
        << QStringList{ u"id=1 central q=1 t=et"_s, two, u"id=3 central q=3"_s, here }.join(u';')
        << u"id=4 central q=4"_s;
    QTest::newRow("an unknown answer")
        << Erasure::ofResponses({ 77 }) << qint64(0)
        << QStringList{ u"id=1 central q=1 t=et"_s, two, u"id=3 central q=3"_s, here }.join(u';')
        << u"id=4 central q=4"_s;
    QTest::newRow("the import that changed one and brought one") // 3 goes, 2 is as it was
        << Erasure::ofBatch(2) << qint64(1)
        << QStringList{ u"id=1 central q=1 t=et"_s, u"id=2 central q=1 t=to"_s, here }.join(u';')
        << u"id=4 central q=4"_s;
    QTest::newRow("the import beneath") // 2 is what the later one said
        << Erasure::ofBatch(1) << qint64(1)
        << QStringList{ two, u"id=3 central q=3"_s, here }.join(u';') << u"id=4 central q=4"_s;
    QTest::newRow("a round") << Erasure::ofRound(u"survey"_s) << qint64(4) << QString()
                             << u"id=4 central q=4"_s;
    QTest::newRow("the other round")
        << Erasure::ofRound(u"efter"_s) << qint64(1)
        << QStringList{ u"id=1 central q=1 t=et"_s, two, u"id=3 central q=3"_s, here }.join(u';')
        << QString();
    QTest::newRow("everything") << Erasure::ofEverything() << qint64(5) << QString() << QString();
}

void TestErase::takesOutWhatIsAskedFor()
{
    QFETCH(Erasure, erasure);
    QFETCH(QString, survey);
    QFETCH(QString, after);
    import(u"id=1 central q=1 t=et;id=2 central q=1 t=to"_s);
    import(u"id=2 central q=2;id=3 central q=3"_s);
    import(u"id=4 central q=4"_s, u"efter"_s);
    PEJLING_OK(m_store->append(answer(u"id=b2c3 decentral q=5 t=her"_s)));
    const auto erased = m_store->erase(erasure);
    PEJLING_OK(erased);
    QTEST(erased->answers, "answers");
    QVERIFY(erased->scrubbed);
    QCOMPARE(erased->copies, QStringList());
    QCOMPARE(contents(*m_store).join(u';'), survey);
    QCOMPARE(contents(*m_store, u"efter"_s).join(u';'), after);
    QCOMPARE(m_store->check()->problems, QStringList());
    reopen();
    QCOMPARE(contents(*m_store).join(u';'), survey);
    QCOMPARE(m_store->search(u"survey"_s, u"et"_s)->size(), size_t(survey.contains(u"t=et"_s)));
}

void TestErase::leavesNoTraceInTheFile_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("one answer") << u"answer"_s;
    QTest::newRow("the import") << u"batch"_s;
    QTest::newRow("an import that was undone before") << u"undone"_s;
    QTest::newRow("the round") << u"round"_s;
    QTest::newRow("everything") << u"everything"_s;
}

void TestErase::leavesNoTraceInTheFile()
{
    QFETCH(QString, how);
    QString others;
    for (int id = 1; id <= 60; ++id)
        others += u"id=%1 central q=3 t=Fælles kalender nr %1;"_s.arg(id);
    import(others);
    // The second time the row has a version beneath, so that history holds the secret too.
    const QString secret = u"Brandmandens hemmelighed"_s;
    import(u"id=x7f central q=1 t=%1 en"_s.arg(secret));
    import(u"id=x7f central q=2 t=%1 to"_s.arg(secret));
    QVERIFY(isInFiles(u"hemmelighed"_s));
    const qint64 id = idOf(u"hemmelighed"_s); // which also puts its words into the index
    QVERIFY(id != 0);
    PEJLING_OK(m_store->setValue(u"tally/survey"_s, "sums: hemmelighed"));

    if (how == "answer"_L1) {
        PEJLING_OK(m_store->erase(Erasure::ofResponses({ id })));
    } else if (how == "round"_L1) {
        PEJLING_OK(m_store->erase(Erasure::ofRound(u"survey"_s)));
    } else if (how == "everything"_L1) {
        PEJLING_OK(m_store->erase(Erasure::ofEverything()));
    } else {
        if (how == "undone"_L1) {
            PEJLING_OK(m_store->undoBatch(3));
            PEJLING_OK(m_store->undoBatch(2));
        }
        PEJLING_OK(m_store->erase(Erasure::ofBatch(3)));
        PEJLING_OK(m_store->erase(Erasure::ofBatch(2)));
    }
    for (const QString &word : { u"hemmelighed"_s, u"Brandmand"_s, u"brandmand"_s, u"x7f"_s })
        QVERIFY2(!isInFiles(word), qPrintable(word));
    const bool othersStay = how != "round"_L1 && how != "everything"_L1;
    QCOMPARE(contents(*m_store).size(), othersStay ? 60 : 0);
    QCOMPARE(isInFiles(u"Fælles kalender"_s), othersStay);
    QCOMPARE(m_store->check()->problems, QStringList());
}

/// A reader in the middle of something keeps the log; what is left is done the next time.
void TestErase::finishesWhenAnotherReaderIsGone()
{
    import(u"id=abc central t=hemmelighed"_s);
    auto reader = WorkshopStore::open(path());
    PEJLING_OK(reader);
    {
        const auto moment = (*reader)->readSnapshot();
        PEJLING_OK(moment);
        // The writer of this test must not wait half a minute for the reader.
        for (const QString &name : QSqlDatabase::connectionNames())
            QSqlQuery(QSqlDatabase::database(name)).exec(u"pragma busy_timeout = 50"_s);
        const auto erased = m_store->erase(Erasure::ofEverything());
        PEJLING_OK(erased);
        QCOMPARE(erased->answers, 1);
        QVERIFY(!erased->scrubbed);
        QVERIFY(isInFiles(u"hemmelighed"_s));
    }
    QCOMPARE(contents(*m_store), QStringList());
    reader->reset();
    const auto rest = m_store->erase({});
    PEJLING_OK(rest);
    QVERIFY(rest->scrubbed);
    QCOMPARE(rest->answers, 0);
    QVERIFY(!isInFiles(u"hemmelighed"_s));
}

void TestErase::forgetsWhatWasSaidAboutIt()
{
    import(u"id=1 central t=Bo har sagt det;id=2 central t=Andet"_s);
    const qint64 revision = *m_store->discussion().revision();
    const qint64 id = idOf(u"Bo"_s);
    CommentMark mark;
    mark.key = { id, 0 };
    mark.paraphrase = u"Omskrevet ordlyd"_s;
    mark.tags.insert(u"own/x"_s, true);
    PEJLING_OK(m_store->discussion().setMarks({ mark }));
    QVERIFY(isInFiles(u"Omskrevet ordlyd"_s));
    PEJLING_OK(m_store->erase(Erasure::ofResponses({ id })));
    QVERIFY(!isInFiles(u"Omskrevet ordlyd"_s));
    QCOMPARE(m_store->discussion().comments(u"survey"_s)->size(), size_t(1));
    QVERIFY(*m_store->discussion().revision() > revision + 1);
}

void TestErase::forgetsWhatWasSaidAboutALaterText()
{
    import(u"id=1 central t=Først"_s);
    import(u"id=1 central t=Bo har sagt det"_s);
    const qint64 id = idOf(u"Bo"_s);
    CommentMark mark;
    mark.key = { id, 0 };
    mark.paraphrase = u"Omskrevet ordlyd"_s;
    PEJLING_OK(m_store->discussion().setMarks({ mark }));
    PEJLING_OK(m_store->erase(Erasure::ofBatch(2)));
    QCOMPARE(contents(*m_store), QStringList{ u"id=1 central t=Først"_s });
    QVERIFY(!isInFiles(u"Omskrevet ordlyd"_s));
}

/// What is drawn of another round holds answers back, which one drawing anew would show.
void TestErase::otherRoundsStayAsTheyAreDrawn()
{
    import(u"id=1 central q=1"_s);
    import(u"id=2 central t=Bo"_s, u"efter"_s);
    const auto draw = [&] {
        for (const QString &round : { u"survey"_s, u"efter"_s }) {
            PEJLING_OK(m_store->setValue(u"tally/"_s % round, "sums"));
            PEJLING_OK(m_store->setValue(u"drawn/"_s % round, "pictures"));
        }
    };
    const auto drawn = [&](const QString &round) -> QByteArray {
        return *m_store->value(u"drawn/"_s % round) + *m_store->value(u"tally/"_s % round);
    };
    for (const Erasure &erasure : { Erasure::ofRound(u"survey"_s), Erasure::ofBatch(1) }) {
        draw();
        PEJLING_OK(m_store->erase(erasure));
        QCOMPARE(drawn(u"survey"_s), QByteArray());
        QCOMPARE(drawn(u"efter"_s), "picturessums"_ba);
    }
    draw();
    const auto listed = m_store->search(u"efter"_s, u"Bo"_s);
    PEJLING_OK(listed);
    QCOMPARE(listed->size(), size_t(1));
    PEJLING_OK(m_store->erase(Erasure::ofResponses({ listed->front() })));
    QCOMPARE(drawn(u"efter"_s), QByteArray());
    QCOMPARE(drawn(u"survey"_s), "picturessums"_ba);
    draw();
    PEJLING_OK(m_store->erase(Erasure::ofEverything()));
    QCOMPARE(drawn(u"survey"_s), QByteArray());
    QCOMPARE(drawn(u"efter"_s), QByteArray());
}

void TestErase::refusesWhatIsNotThere()
{
    import(u"id=1 central q=1"_s);
    PEJLING_FAILS(m_store->erase(Erasure::ofBatch(9)), "unknown-batch");
    PEJLING_FAILS(m_store->erase(Erasure::ofRound(u"aldrig"_s)), "unknown-round");
    QCOMPARE(contents(*m_store).size(), 1);
}

void TestErase::tellsOfBackupCopies()
{
    import(u"id=1 central q=1"_s);
    QVERIFY(QFile::copy(path(), path() % u".schema-1.backup"_s));
    QVERIFY(QFile::copy(path(), path() % u".schema-2.backup.77.part"_s)); // broken off
    QVERIFY(QFile::copy(path(), m_folder->filePath(u"other.pejling.schema-1.backup"_s)));
    const auto erased = m_store->erase(Erasure::ofEverything());
    PEJLING_OK(erased);
    const QStringList copies{ u"w.pejling.schema-1.backup"_s,
        u"w.pejling.schema-2.backup.77.part"_s };
    QCOMPARE(erased->copies, copies);
}

void TestErase::readersSeeThatSomethingHappened()
{
    import(u"id=1 central q=1;id=2 decentral q=1"_s);
    const Mark before = *m_store->mark();
    const Activity activity = *m_store->activity(u"survey"_s);
    PEJLING_OK(m_store->erase(Erasure::ofRound(u"survey"_s)));
    QCOMPARE(m_store->mark()->epoch, before.epoch + 1);
    QCOMPARE(m_store->mark()->responses, 0);
    QCOMPARE(m_store->activity(u"survey"_s)->ratings[0],
        (Activity::PerAudience{ activity.ratings[0][0] + 1, activity.ratings[0][1] + 1 }));
    import(u"id=1 central q=1"_s); // as new
    QCOMPARE(contents(*m_store).size(), 1);
}

QTEST_GUILESS_MAIN(TestErase)
#include "tst_erase.moc"
