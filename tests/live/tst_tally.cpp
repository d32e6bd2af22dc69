// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"

#include <live/results.h>
#include <live/tally.h>

#include <QTemporaryDir>

#include <algorithm>

using namespace pejling;
using namespace pejling::store;
using namespace pejling::live;
using namespace pejling::test;

class TestTally : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void countsAnswers();
    void readsOnAcrossWaves();
    void readsImportsOnce();
    void startsOverAfterAChange();
    void otherRoundsDoNotCount();
    void stopsReadingWhenCancelled();
    void goesOnFromASnapshot();
    void aSnapshotLacksBallotsUntilNeeded();
    void aLargeRoundKeepsNoBallots();
    void aSnapshotIsKeptInTheFile();
    void aWrongSnapshotIsNotBelieved();
    void aBrokenSnapshotIsRefused_data();
    void aBrokenSnapshotIsRefused();
    void damagedRowsCountNowhere();
    void bootstrapsDoNotDependOnOrder();
    void singleDrawingOfAnUnknownRound();

private:
    void append(const QString &text) { PEJLING_OK(m_store->append(answer(text))); }
    void import(const QString &rows)
    {
        auto session = m_store->beginImport(batchInto(), u"form"_s, false, false);
        PEJLING_OK(session);
        for (const QString &row : rows.split(u';'))
            PEJLING_OK((*session)->put(answer(row)));
        PEJLING_OK((*session)->commit(batchInto()));
    }
    static Tally fresh() { return { builtInTemplate(), QString::fromLatin1(SurveyRound) }; }
    /// What reading everything at once gives.
    Tally scanned()
    {
        Tally tally = fresh();
        if (!tally.update(*m_store))
            qFatal("update failed");
        return tally;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    WorkshopStore::Ptr m_store;
};

void TestTally::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkshopStore::create(m_folder->filePath(u"w.pejling"_s), builtInTemplate(), {});
    PEJLING_OK(store);
    m_store = *std::move(store);
}

void TestTally::countsAnswers()
{
    append(u"central q=4 r=12........ t=et"_s);
    append(u"central q=4"_s);
    append(u"central q=1 r=.........1"_s);
    append(u"decentral q=5 unfinished"_s);
    Response thieves = answer(u"decentral"_s);
    thieves.answers.timeThieves = 0b101;
    PEJLING_OK(m_store->append(thieves));

    Tally tally = fresh();
    QVERIFY(!tally.isComplete());
    QCOMPARE(*tally.update(*m_store), true);
    QCOMPARE(*tally.update(*m_store), false);
    const auto &[central, decentral] = tally.audiences();
    QCOMPARE(central.responses, 3);
    QCOMPARE(central.ratings[0], (stats::RatingCounts{ 1, 0, 0, 2, 0 }));
    QCOMPARE(central.rankings[0].n(), 2);
    QCOMPARE(central.rankings[0].blank(), 1);
    QCOMPARE(central.rankings[0].partial(), 2);
    QCOMPARE(central.texts[0], 1);
    QCOMPARE(decentral.responses, 1);
    QCOMPARE(decentral.unfinished, 1);
    QCOMPARE(decentral.ratings[0], (stats::RatingCounts{ 0, 0, 0, 0, 0 }));
    QCOMPARE(decentral.timeThievesAnswered, 1);
    QCOMPARE(decentral.timeThieves[0], 1);
    QCOMPARE(decentral.timeThieves[1], 0);
    QCOMPARE(decentral.timeThieves[2], 1);
    QCOMPARE(tally.ballots(0, 0).size(), size_t(2)); // the blank one is left out
    QCOMPARE(tally.activity().ratings[0], (Activity::PerAudience{ 3, 0 }));
}

void TestTally::readsOnAcrossWaves()
{
    Tally tally = fresh();
    for (int i = 0; i < 47; ++i) { // waves end after 20 and 40
        append(u"central q=%1 r=12........"_s.arg(1 + i % 5));
        if (i % 3 == 0)
            QCOMPARE(*tally.update(*m_store), true);
    }
    PEJLING_OK(m_store->append(std::vector(30, answer(u"decentral q=2"_s))));
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences(), scanned().audiences());
    QCOMPARE(tally.audiences()[0].responses, 47);
    QCOMPARE(tally.ballots(0, 0).size(), size_t(47));
}

void TestTally::readsImportsOnce()
{
    Tally tally = fresh();
    append(u"central q=1"_s);
    import(u"id=1 central q=2;id=2 central q=3"_s);
    PEJLING_OK(tally.update(*m_store));
    import(u"id=1 central q=2;id=2 central q=3;id=3 central q=4"_s);
    append(u"central q=5"_s);
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences()[0].ratings[0], (stats::RatingCounts{ 1, 1, 1, 1, 1 }));
}

void TestTally::startsOverAfterAChange()
{
    Tally tally = fresh();
    import(u"id=1 central q=2 r=12........;id=2 central q=2"_s);
    PEJLING_OK(tally.update(*m_store));
    import(u"id=1 decentral q=5"_s);
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences()[0].ratings[0], (stats::RatingCounts{ 0, 1, 0, 0, 0 }));
    QCOMPARE(tally.audiences()[1].ratings[0], (stats::RatingCounts{ 0, 0, 0, 0, 1 }));
    QVERIFY(tally.ballots(0, 0).empty());
    PEJLING_OK(m_store->undoBatch(2));
    PEJLING_OK(m_store->undoBatch(1));
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences(), fresh().audiences());
}

void TestTally::otherRoundsDoNotCount()
{
    PEJLING_OK(m_store->openRound(u"after"_s));
    append(u"central q=1"_s);
    append(u"round=after central q=5"_s);
    Tally after(builtInTemplate(), u"after"_s);
    PEJLING_OK(after.update(*m_store));
    QCOMPARE(after.audiences()[0].ratings[0], (stats::RatingCounts{ 0, 0, 0, 0, 1 }));
    Tally nowhere(builtInTemplate(), u"nowhere"_s);
    PEJLING_FAILS(nowhere.update(*m_store), "unknown-round");
    QVERIFY(!nowhere.isComplete());
}

void TestTally::stopsReadingWhenCancelled()
{
    for (int i = 0; i < 30; ++i)
        append(u"central q=4 r=12........"_s);
    int asked = 0;
    Tally tally = fresh();
    const auto stopped
        = tally.update(*m_store, Tally::Ballots::AsTheyAre, [&] { return ++asked == 8; });
    QVERIFY(!stopped.ok());
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(asked, 8); // not one answer further
    QVERIFY(!tally.isComplete());
    append(u"decentral q=2"_s); // nothing holds the file
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences(), scanned().audiences());
    QCOMPARE(tally.audiences()[0].responses, 30);
}

void TestTally::goesOnFromASnapshot()
{
    for (int i = 0; i < 25; ++i)
        append(u"central q=%1 r=21........ t=x"_s.arg(1 + i % 5));
    const QByteArray snapshot = scanned().toBytes();
    QCOMPARE(scanned().toBytes(), snapshot);

    Tally same = fresh();
    QVERIFY(same.restore(snapshot));
    PEJLING_OK(same.update(*m_store));
    QCOMPARE(same.audiences(), scanned().audiences());
    QCOMPARE(same.activity(), scanned().activity());
    QCOMPARE(same.toBytes(), snapshot);

    append(u"decentral q=3"_s); // into the wave that the snapshot has seen in part
    import(u"id=1 decentral q=4"_s);
    Tally later = fresh();
    QVERIFY(later.restore(snapshot));
    QCOMPARE(*later.update(*m_store), true);
    QVERIFY(!later.hasBallots()); // so not everything was read
    QCOMPARE(later.audiences(), scanned().audiences());

    import(u"id=1 decentral q=5"_s); // a change: the snapshot is of no use
    Tally over = fresh();
    QVERIFY(over.restore(snapshot));
    PEJLING_OK(over.update(*m_store));
    QVERIFY(over.hasBallots());
    QCOMPARE(over.audiences(), scanned().audiences());
}

void TestTally::aSnapshotLacksBallotsUntilNeeded()
{
    append(u"central r=21........"_s);
    Tally tally = fresh();
    QVERIFY(tally.restore(scanned().toBytes()));
    PEJLING_OK(tally.update(*m_store));
    append(u"central r=12........"_s);
    PEJLING_OK(tally.update(*m_store, Tally::Ballots::Needed));
    QVERIFY(tally.hasBallots());
    QCOMPARE(tally.ballots(0, 0).size(), size_t(2));
    QCOMPARE(tally.audiences(), scanned().audiences());
    QCOMPARE(*tally.update(*m_store, Tally::Ballots::Needed), false);
    append(u"central r=12........"_s);
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.ballots(0, 0).size(), size_t(3));
}

void TestTally::aLargeRoundKeepsNoBallots()
{
    constexpr qint64 Most = 3;
    Tally tally(builtInTemplate(), QString::fromLatin1(SurveyRound), Most);
    for (int i = 1; i <= 4; ++i) {
        QCOMPARE(tally.isTooLargeForBallots(), false);
        append(u"central r=21........"_s);
        PEJLING_OK(tally.update(*m_store));
        QCOMPARE(tally.hasBallots(), i <= Most);
    }
    QVERIFY(tally.isTooLargeForBallots());
    QCOMPARE(*tally.update(*m_store, Tally::Ballots::Needed), false); // nothing is read in vain
    QCOMPARE(tally.audiences(), scanned().audiences());

    // An import of the same round is taken back: it is small again, and has its ballots.
    import(u"id=1 decentral r=12........;id=2 decentral r=12........"_s);
    PEJLING_OK(tally.update(*m_store));
    QVERIFY(!tally.hasBallots());
    import(u"id=1 decentral r=21........;id=2 decentral"_s);
    PEJLING_OK(tally.update(*m_store));
    QVERIFY(!tally.hasBallots());
    QCOMPARE(tally.audiences(), scanned().audiences());
}

void TestTally::aSnapshotIsKeptInTheFile()
{
    append(u"central q=4 r=21........"_s);
    const QByteArray snapshot = scanned().toBytes();
    const QString round = QString::fromLatin1(SurveyRound);
    QCOMPARE(readTally(*m_store, round), QByteArray());
    PEJLING_OK(writeTally(*m_store, round, snapshot));
    QCOMPARE(readTally(*m_store, round), snapshot);
    QCOMPARE(readTally(*m_store, u"after"_s), QByteArray());
}

void TestTally::aWrongSnapshotIsNotBelieved()
{
    append(u"central q=4"_s);
    const QByteArray early = scanned().toBytes();
    append(u"central q=4"_s);
    // The mark of two answers before the sums of one: format, mark, length and ids of the wave.
    constexpr qsizetype Mark = 4 + 3 * 8;
    QByteArray wrong = scanned().toBytes();
    QCOMPARE(wrong.size(), early.size() + 8);
    wrong = wrong.left(Mark + 4 + 2 * 8) + early.mid(Mark + 4 + 8);
    Tally tally = fresh();
    QVERIFY(tally.restore(wrong));
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences(), scanned().audiences());
}

void TestTally::aBrokenSnapshotIsRefused_data()
{
    QTest::addColumn<int>("size"); // of what is left of it; negative: as much is added
    QTest::newRow("nothing") << 0;
    QTest::newRow("version alone") << 4;
    QTest::newRow("half") << 200;
    QTest::newRow("more") << -8;
}

void TestTally::aBrokenSnapshotIsRefused()
{
    QFETCH(int, size);
    append(u"central q=4 r=12........"_s);
    QByteArray bytes = scanned().toBytes();
    bytes = size >= 0 ? bytes.left(size) : bytes + QByteArray(-size, '\0');
    Tally tally = fresh();
    QVERIFY(!tally.restore(bytes));
    QVERIFY(tally.hasBallots());
    PEJLING_OK(tally.update(*m_store));
    QCOMPARE(tally.audiences(), scanned().audiences());
}

void TestTally::damagedRowsCountNowhere()
{
    Tally tally = fresh();
    const std::string blank(size_t(builtInTemplate()->ratingSlots), '.');
    const auto add = [&](const std::string &ratings, const std::string &rankings) {
        PackedResponse row;
        row.ratings = ratings;
        row.rankings = rankings;
        tally.add(row);
    };
    add("9" + blank.substr(1), ".........."); // off the scale
    add("\xff" + blank.substr(1), "..........");
    add("4" + blank + "44", "12"); // too long, too short
    add("", "");
    add(blank, "12........12........");
    QCOMPARE(tally.audiences()[0].ratings[0], (stats::RatingCounts{ 0, 0, 0, 1, 0 }));
    QCOMPARE(tally.audiences()[0].rankings[0].n(), 1);
    QCOMPARE(tally.audiences()[0].responses, 5);
}

void TestTally::bootstrapsDoNotDependOnOrder()
{
    SlotBallots ballots;
    for (int i = 0; i < 12; ++i)
        ballots[size_t(i % 2)].push_back(i % 3 == 0 ? "12........" : "21.......3");
    SlotBallots reversed = ballots;
    for (auto &group : reversed)
        std::reverse(group.begin(), group.end());
    const auto one = bootstraps(ballots);
    const auto two = bootstraps(reversed);
    for (size_t group = 0; group < one.groups.size(); ++group) {
        QVERIFY(one.groups[group]);
        QCOMPARE(one.groups[group]->pTop, two.groups[group]->pTop);
        QCOMPARE(one.groups[group]->positionInterval, two.groups[group]->positionInterval);
    }
    const auto cancelled = bootstraps(ballots, [] { return true; });
    QVERIFY(!cancelled.groups[0]);
    const auto none = bootstraps({});
    QVERIFY(!none.groups[0] && !none.groups[1] && !none.groups[2]);
}

void TestTally::singleDrawingOfAnUnknownRound()
{
    append(u"central q=4 r=12........"_s);
    const auto raw = singleDrawing(*m_store, u"survey"_s);
    PEJLING_OK(raw);
    QCOMPARE(raw->audiences, scanned().audiences());
    QCOMPARE(raw->bootstraps.size(), size_t(1));
    PEJLING_FAILS(singleDrawing(*m_store, u"nowhere"_s), "unknown-round");
    QCOMPARE(singleDrawing(*m_store, u"nowhere"_s).error().kind, ErrorKind::Usage);
}

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
