// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "sessionworker.h"

#include <disclosure/gate.h>
#include <live/session.h>

#include <QSignalSpy>
#include <QTemporaryDir>

#include <future>
#include <thread>

using namespace pejling;
using namespace pejling::live;
using namespace pejling::test;
using disclosure::Group;

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opens();
    void fails();
    void creates();
    void onlyTheLastOpeningCounts();
    void closingWhileOpening();
    void showsAnswersOfOthers();
    void thousandsFromAnotherThread();
    void obeysTheRefreshRule();
    void drawsWhatWasHeldBackWhenAsked();
    void reopeningIsNoWayAround();
    void twoWallsAgree();
    void runsWorkOnTheWorker();
    void workWithoutAWorkshopIsCancelled();
    void settingsReachThePictures();
    void changesRounds();
    void picturesHaveTheirIntervals();
    void opensFromASnapshot();
    void aDamagedSnapshotIsNotUsed();
    void largeRoundsGetTheirIntervalsAfterwards();
    void aLargeRoundIsNotReadToTheEndForNothing();
    void importsAndTells();
    void plansWithoutWriting();
    void closingStopsAnImport();
    void destroyingWhileBusy();

private:
    void make(const store::Settings &settings = {})
    {
        PEJLING_OK(store::WorkshopStore::create(m_path, builtInTemplate(), settings));
        m_other = *store::WorkshopStore::open(m_path);
    }
    /// Stored by somebody else.
    void append(const QString &text, int times)
    {
        PEJLING_OK(m_other->append(std::vector(size_t(times), answer(text))));
    }
    void open(Session &session)
    {
        QSignalSpy opened(&session, &Session::opened);
        session.open(m_path);
        QVERIFY(opened.wait());
        QTRY_VERIFY(session.results());
    }
    /// Answers to the rating as drawn, or -1 where they are hidden.
    static qint64 shownRatings(const Session &session, Group group = Group::All)
    {
        if (!session.results())
            return -2;
        const auto &rating = (*session.results())->ratings.front().groups[group];
        return rating ? rating->n : -1;
    }
    ImportRequest request() const
    {
        ImportRequest request;
        request.path = QStringLiteral(PEJLING_TEST_DATA "/exports/C22_excel_turned_values.csv");
        request.path = QStringLiteral(
            PEJLING_TEST_DATA "/exports/C03_msforms_saved_by_danish_excel_semicolon_cp1252.csv");
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    store::WorkshopStore::Ptr m_other;
};

void TestSession::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"w.pejling"_s);
}

void TestSession::cleanup() { m_other.reset(); }

void TestSession::opens()
{
    make();
    append(u"central q=4"_s, 6);
    append(u"decentral q=2"_s, 3);
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    QSignalSpy failed(&session, &Session::failed);
    session.open(m_path);
    QVERIFY(!session.isOpen()); // not before the worker says so
    QVERIFY(opened.wait());
    QVERIFY(session.isOpen());
    QCOMPARE(session.path(), m_path);
    QCOMPARE(session.workshopTemplate()->id, builtInTemplate()->id);
    QCOMPARE(session.counts().all, 9);
    QVERIFY(!session.counts().audience[0]); // 3 decentral ones would be counted out
    QTRY_COMPARE(shownRatings(session), 9);
    QCOMPARE(failed.size(), 0);

    QSignalSpy closed(&session, &Session::closed);
    session.close();
    QCOMPARE(closed.size(), 1);
    QVERIFY(!session.isOpen());
    QVERIFY(!session.results());
    session.close();
    QCOMPARE(closed.size(), 1);
}

void TestSession::fails()
{
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    QSignalSpy failed(&session, &Session::failed);
    session.open(m_path);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().value<Error>().code, u"store-missing"_s);
    QVERIFY(!session.isOpen());
    QCOMPARE(opened.size(), 0);
}

void TestSession::creates()
{
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    QSignalSpy failed(&session, &Session::failed);
    store::Settings settings;
    settings.organisation = u"Viborg Kommune"_s;
    session.create(m_path, builtInTemplate(), settings, false);
    QVERIFY(opened.wait());
    QCOMPARE(session.settings().organisation, u"Viborg Kommune"_s);
    session.create(m_path, builtInTemplate(), settings, false);
    QVERIFY(failed.wait());
    QCOMPARE(failed.front().front().value<Error>().code, u"store-exists"_s);
    session.create(m_path, builtInTemplate(), settings, true); // its own connections are closed
    QVERIFY(opened.wait());
    QCOMPARE(failed.size(), 1);
}

void TestSession::onlyTheLastOpeningCounts()
{
    make();
    const QString second = m_folder->filePath(u"second.pejling"_s);
    PEJLING_OK(store::WorkshopStore::create(second, builtInTemplate(), {}));
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.open(m_path);
    session.open(second);
    QVERIFY(opened.wait());
    QCOMPARE(session.path(), second);
    QTRY_VERIFY(session.results());
    QCOMPARE(opened.size(), 1);
}

void TestSession::closingWhileOpening()
{
    make();
    Session session;
    QSignalSpy opened(&session, &Session::opened);
    session.open(m_path);
    session.close();
    QSignalSpy failed(&session, &Session::failed);
    session.open(m_folder->filePath(u"none.pejling"_s)); // answered after the first one
    QVERIFY(failed.wait());
    QCOMPARE(opened.size(), 0);
    QVERIFY(!session.isOpen());
}

void TestSession::showsAnswersOfOthers()
{
    make();
    Session session;
    open(session);
    QSignalSpy counts(&session, &Session::countsChanged);
    QSignalSpy changed(&session, &Session::storeChanged);
    append(u"central q=4"_s, 1);
    QVERIFY(counts.wait());
    QCOMPARE(session.counts().all, 1);
    QTRY_VERIFY(changed.size() > 0);
    append(u"central q=4"_s, 11);
    QTRY_COMPARE(session.counts().all, 12);
    QTRY_COMPARE(shownRatings(session), 12);
}

void TestSession::thousandsFromAnotherThread()
{
    make();
    Session session;
    open(session);
    auto kiosk = std::async(std::launch::async, [path = m_path] {
        auto store = store::WorkshopStore::open(path);
        if (!store)
            return store.error().text;
        for (int i = 0; i < 150; ++i) {
            const auto stored = (*store)->append(
                answer(u"%1 q=%2 r=12........"_s.arg(i % 2 ? u"central"_s : u"decentral"_s)
                           .arg(1 + i % 5)));
            if (!stored)
                return stored.error().text;
        }
        return QString();
    });
    QTRY_COMPARE_WITH_TIMEOUT(session.counts().all, 150, 60'000);
    QCOMPARE(kiosk.get(), QString());
    QTRY_VERIFY(shownRatings(session) >= 140); // at most 4 of each audience wait
    QCOMPARE(*session.counts().audience[0], 75);
}

void TestSession::obeysTheRefreshRule()
{
    make();
    append(u"central q=4"_s, 10);
    append(u"decentral q=4"_s, 10);
    Session session;
    open(session);
    QTRY_COMPARE(shownRatings(session), 20);
    QSignalSpy held(&session, &Session::heldBackChanged);
    append(u"central q=1"_s, 1);
    QTRY_COMPARE(session.counts().all, 21); // the counter is always live
    QTRY_COMPARE(held.size(), 1);
    QCOMPARE(held.back().front().toLongLong(), 1);
    QCOMPARE(shownRatings(session), 20);
    append(u"central q=1"_s, 4);
    QTRY_COMPARE(shownRatings(session), 25);
    QCOMPARE(shownRatings(session, Group::First), 15);
    QTRY_COMPARE(held.back().front().toLongLong(), 0);
}

void TestSession::drawsWhatWasHeldBackWhenAsked()
{
    make();
    append(u"central q=4"_s, 10);
    Session session;
    open(session);
    append(u"central q=1"_s, 1);
    QTRY_COMPARE(session.counts().all, 11);
    QCOMPARE(shownRatings(session), 10);
    session.drawHeldBack();
    QTRY_COMPARE(shownRatings(session), 11);
}

void TestSession::reopeningIsNoWayAround()
{
    make();
    append(u"central q=4"_s, 10);
    {
        Session session;
        open(session);
        QTRY_COMPARE(shownRatings(session), 10);
    }
    append(u"central q=1"_s, 1);
    Session session;
    QSignalSpy held(&session, &Session::heldBackChanged);
    open(session);
    QCOMPARE(session.counts().all, 11);
    QCOMPARE(shownRatings(session), 10);
    QTRY_COMPARE(held.size(), 1);
}

void TestSession::twoWallsAgree()
{
    make();
    append(u"central q=4"_s, 10);
    Session one;
    Session two;
    open(one);
    open(two);
    append(u"central q=4"_s, 3);
    QTRY_COMPARE(two.counts().all, 13);
    one.drawHeldBack(); // a facilitator's yes at one wall holds for the other
    QTRY_COMPARE(shownRatings(one), 13);
    QTRY_COMPARE(shownRatings(two), 13);
}

void TestSession::runsWorkOnTheWorker()
{
    make();
    Session session;
    open(session);
    QSignalSpy counts(&session, &Session::countsChanged);
    QThread *worker = nullptr;
    auto stored = session.run([&](store::WorkshopStore &store) {
        worker = QThread::currentThread();
        return store.append(answer(u"central q=4"_s));
    });
    stored.waitForFinished();
    PEJLING_OK(stored.result());
    QVERIFY(worker && worker != QThread::currentThread());
    QTRY_COMPARE(counts.size(), 1);
    QCOMPARE(session.counts().all, 1);
}

void TestSession::workWithoutAWorkshopIsCancelled()
{
    Session session;
    bool ran = false;
    auto work = session.run([&](store::WorkshopStore &) { return ran = true; });
    work.waitForFinished();
    QVERIFY(work.isCanceled());
    QVERIFY(!ran);
}

void TestSession::settingsReachThePictures()
{
    make();
    append(u"central q=4"_s, 5);
    append(u"central q=2"_s, 1); // few answers that all agree would be hidden
    Session session;
    open(session);
    QTRY_COMPARE(shownRatings(session), 6);
    QSignalSpy changed(&session, &Session::settingsChanged);
    store::Settings settings;
    settings.minGroup = 7;
    settings.organisation = u"Skive Kommune"_s;
    PEJLING_OK(m_other->setSettings(settings));
    QVERIFY(changed.wait());
    QCOMPARE(session.settings(), settings);
    QTRY_COMPARE((*session.results())->organisation, u"Skive Kommune"_s);
    QCOMPARE(shownRatings(session), -1);
}

void TestSession::changesRounds()
{
    make();
    PEJLING_OK(m_other->openRound(u"after"_s));
    append(u"central q=4"_s, 12);
    append(u"round=after central q=4"_s, 18);
    Session session;
    open(session);
    QTRY_COMPARE(shownRatings(session), 12);
    session.setRound(u"after"_s);
    QVERIFY(!session.results()); // nothing of the other round meanwhile
    QTRY_COMPARE(shownRatings(session), 18);
    QTRY_COMPARE(session.counts().all, 18);
    QCOMPARE(session.round(), u"after"_s);
    session.setRound(u"after"_s);
    QVERIFY(session.results()); // choosing it once more takes nothing away
}

void TestSession::picturesHaveTheirIntervals()
{
    make();
    append(u"central q=4 r=1234......"_s, 10);
    Session session;
    QSignalSpy results(&session, &Session::resultsChanged);
    open(session);
    const auto interval = [&] {
        const auto &group = (*session.results())->rankings.front().groups[Group::All];
        return group && group->items.front().positionInterval.has_value();
    };
    QTRY_VERIFY(interval());
    QCOMPARE(results.size(), 1); // complete at once: no whiskers that appear later
    // A job that a newer picture overtakes must not come after it.
    for (int i = 0; i < 6; ++i) {
        append(u"central r=4321......"_s, 5);
        session.drawHeldBack();
    }
    QTRY_COMPARE((*session.results())->rankings.front().groups[Group::All]->n, 40);
    QTRY_VERIFY(interval());
    for (qsizetype i = 1; i < results.size(); ++i) {
        const auto n = [&](qsizetype at) {
            return (*results[at].front().value<disclosure::ShownResultsPtr>())
                ->rankings.front()
                .groups[Group::All]
                ->n;
        };
        QVERIFY(n(i) >= n(i - 1));
    }
}

void TestSession::opensFromASnapshot()
{
    make();
    append(u"central q=4 r=12........"_s, 30);
    {
        Session session;
        open(session);
    }
    QVERIFY(!m_other->value(u"tally/survey"_s)->isEmpty());
    append(u"central q=2 r=21........"_s, 30);
    Session session;
    open(session);
    QTRY_COMPARE(shownRatings(session), 60);
    const auto &group = (*session.results())->rankings.front().groups[Group::All];
    QCOMPARE(group->n, 60);
    QVERIFY(group->items.front().positionInterval); // its ballots were read after all
}

void TestSession::aDamagedSnapshotIsNotUsed()
{
    make();
    append(u"central q=4 r=12........"_s, 30);
    {
        Session session;
        open(session);
    }
    const QByteArray kept = *m_other->value(u"tally/survey"_s);
    QVERIFY(kept.size() > 500);
    append(u"central q=2 r=21........"_s, 10);
    // A flipped bit in the seal, the mark, the counts, the sums; a lost end; something else.
    QList<QByteArray> damaged{ kept.chopped(1), kept.mid(32), kept + '\0', "nonsense"_ba };
    for (const double place : { 0.0, 0.05, 0.1, 0.3, 0.6, 0.9, 0.999 }) {
        damaged << kept;
        char &byte = damaged.back()[qsizetype(place * double(kept.size()))];
        byte = char(byte ^ 1);
    }
    for (const QByteArray &value : damaged) {
        PEJLING_OK(m_other->setValue(u"tally/survey"_s, value));
        PEJLING_OK(m_other->setValue(u"drawn/survey"_s, {}));
        Session session;
        open(session);
        QTRY_COMPARE(shownRatings(session), 40);
        QCOMPARE(session.counts().all, 40);
        const auto &group = (*session.results())->rankings.front().groups[Group::All];
        QCOMPARE(group->n, 40);
        QCOMPARE(group->items[0].points, 30 * 9 + 10 * 8); // first of ten in 30, second in 10
    }
}

/// Their ballots are read by a connection of its own, while answers go on arriving.
void TestSession::largeRoundsGetTheirIntervalsAfterwards()
{
    make();
    append(u"central q=4 r=1234......"_s, 30);
    SessionWorker worker;
    worker.setMostResponsesWithBallots(20);
    disclosure::ShownResultsPtr latest;
    int pictures = 0;
    connect(&worker, &SessionWorker::drawn, this, [&](const disclosure::ShownResultsPtr &results) {
        latest = results;
        ++pictures;
    });
    const auto group = [&]() -> const auto &
    {
        return (*latest)->rankings.front().groups[Group::All];
    };
    const auto hasInterval = [&] { return group()->items.front().positionInterval.has_value(); };
    worker.open(1, m_path);
    QCOMPARE(pictures, 1); // shown at once, without
    QVERIFY(!hasInterval());
    QTRY_VERIFY(hasInterval());
    QCOMPARE(pictures, 2);
    QCOMPARE(group()->n, 30);

    append(u"central r=4321......"_s, 10);
    QTRY_COMPARE(group()->n, 40);
    QTRY_VERIFY(hasInterval());
    const auto whole = singleDrawing(*m_other, QString::fromLatin1(SurveyRound));
    PEJLING_OK(whole);
    const disclosure::ShownResultsPtr expected = disclosure::Gate::show(*whole);
    QCOMPARE(group()->items, (*expected)->rankings.front().groups[Group::All]->items);
    worker.close();
}

/// What nobody waits for any more stops in the middle of the ballots, not after them.
void TestSession::aLargeRoundIsNotReadToTheEndForNothing()
{
    make();
    append(u"central q=4 r=1234......"_s, 30);
    const QString survey = QString::fromLatin1(SurveyRound);
    const store::Activity drawn = *m_other->activity(survey);
    const auto resampled = [&](const std::function<bool()> &cancelled) {
        return SessionWorker::resampledFromFile(m_path, survey, { 0 }, drawn, cancelled);
    };
    int asked = 0;
    const auto whole = resampled([&] { return ++asked > 100'000; });
    QCOMPARE(whole.size(), size_t(1));
    QVERIFY(asked > 30 + 2000); // every answer, every replicate
    asked = 0;
    QVERIFY(resampled([&] { return ++asked == 10; }).empty());
    QCOMPARE(asked, 10); // not one answer further
}

void TestSession::importsAndTells()
{
    make();
    Session session;
    open(session);
    QSignalSpy changed(&session, &Session::storeChanged);
    auto future = session.startImport(request());
    future.waitForFinished();
    const auto outcome = future.result();
    PEJLING_OK(outcome);
    QCOMPARE(outcome->status, ImportStatus::Imported);
    QVERIFY(outcome->batch > 0);
    QTRY_COMPARE(session.counts().all + session.counts().unfinished, outcome->report.added);
    QTRY_VERIFY(changed.size() > 0);
}

void TestSession::plansWithoutWriting()
{
    make();
    Session session;
    open(session);
    auto future = session.startPlan(request());
    future.waitForFinished();
    const auto outcome = future.result();
    PEJLING_OK(outcome);
    QCOMPARE(outcome->status, ImportStatus::Planned);
    QVERIFY(outcome->report.added > 0);
    QCOMPARE(m_other->mark()->responses, 0);
}

void TestSession::closingStopsAnImport()
{
    make();
    Session session;
    open(session);
    // The import stands still in its first report of progress until the session has been closed.
    std::promise<void> begun;
    std::promise<void> mayGoOn;
    auto gate = mayGoOn.get_future().share();
    auto once = std::make_shared<std::once_flag>();
    ImportRequest slow = request();
    slow.progress = [&, gate, once](qint64, qint64) {
        std::call_once(*once, [&] { begun.set_value(); });
        gate.wait();
    };
    auto future = session.startImport(slow);
    begun.get_future().wait();
    session.close();
    mayGoOn.set_value();
    future.waitForFinished();
    const auto outcome = future.result();
    // Either it was told to stop, or it had read everything by then; never a half.
    const qint64 stored = m_other->mark()->responses;
    if (outcome)
        QCOMPARE(stored, outcome->report.added);
    else
        QCOMPARE(stored, 0);
    QCOMPARE(m_other->check()->problems, QStringList());
}

void TestSession::destroyingWhileBusy()
{
    make();
    append(u"central q=4 r=12........"_s, 400);
    for (int i = 0; i < 3; ++i) {
        Session session;
        QSignalSpy opened(&session, &Session::opened);
        session.open(m_path);
        if (i == 1)
            QVERIFY(opened.wait());
        if (i > 0) {
            (void)session.run(
                [](store::WorkshopStore &store) { return store.append(answer(u"central q=1"_s)); });
            (void)session.startPlan(request());
        }
    }
    const QString copy = m_folder->filePath(u"copy.pejling"_s);
    m_other.reset();
    QVERIFY(QFile::copy(m_path, copy)); // whole without any file beside it
    const auto whole = store::WorkshopStore::open(copy);
    PEJLING_OK(whole);
    QVERIFY((*whole)->mark()->responses >= 401);
    QCOMPARE((*whole)->check()->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
