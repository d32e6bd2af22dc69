// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "drawnpictures.h"

#include <live/results.h>

using namespace pejling;
using namespace pejling::live;
using namespace pejling::test;
using disclosure::Gate;
using disclosure::Group;

namespace {

constexpr int Step = 5;

/// How many answered the rating and the ranking, per audience; answers are only ever added.
struct Answered
{
    std::array<int, 2> rating{};
    std::array<int, 2> ranking{};
};

} // namespace

/// Refresh rule 3 and what is kept of it.
class TestDrawnPictures : public QObject
{
    Q_OBJECT

private slots:
    void draws_data();
    void draws();
    void questionsAreDrawnApart();
    void countsOfResponsesStayLive();
    void forcedDrawing();
    void survivesClosing();
    void olderBootstrapsAreRunAnew();
    void forgetsNothingWhenHidden();
    void settingsCanShowGroups();
    void asksForBootstrapsOnce();
    void brokenStateIsNothingDrawn();

private:
    disclosure::RawResults raw(const Answered &answered, int minGroup = 5)
    {
        disclosure::RawResults results;
        results.workshopTemplate = builtInTemplate();
        results.minGroup = minGroup;
        for (size_t audience = 0; audience < 2; ++audience) {
            auto &sums = results.audiences[audience];
            sums = disclosure::AudienceSums::blank(*builtInTemplate());
            sums.responses = std::max(answered.rating[audience], answered.ranking[audience]);
            for (int i = 0; i < answered.rating[audience]; ++i)
                ++sums.ratings[0][i % 5];
            for (int i = 0; i < answered.ranking[audience]; ++i)
                sums.rankings[0].add(*Ballot::fromPacked("12........"));
        }
        return results;
    }
    store::Activity activity(const Answered &answered)
    {
        store::Activity activity;
        activity.ratings.resize(size_t(builtInTemplate()->ratingSlots));
        activity.rankings.resize(size_t(builtInTemplate()->rankingSlots));
        activity.texts.resize(size_t(builtInTemplate()->textSlots));
        for (size_t audience = 0; audience < 2; ++audience) {
            activity.ratings[0][audience] = answered.rating[audience];
            activity.rankings[0][audience] = answered.ranking[audience];
        }
        return activity;
    }
    bool draw(DrawnPictures &pictures, const Answered &answered, bool force = false)
    {
        return pictures.draw(raw(answered), activity(answered), Step, force);
    }
    static QList<qint64> ratingsIn(const DrawnPictures &pictures, const disclosure::RawResults &now)
    {
        const auto drawn = pictures.drawn(now);
        QList<qint64> sums;
        for (const auto &audience : drawn.audiences) {
            qint64 n = 0;
            for (const qint64 count : audience.ratings[0])
                n += count;
            sums << n;
        }
        return sums;
    }
};

void TestDrawnPictures::draws_data()
{
    using Counts = QList<QPair<int, int>>;
    QTest::addColumn<Counts>("arrivals"); // answers to the rating in each audience, one look after
    QTest::addColumn<Counts>("drawn"); // another
    QTest::addColumn<int>("heldBack");

    QTest::newRow("the first picture is free") << Counts{ { 7, 2 } } << Counts{ { 7, 2 } } << 0;
    QTest::newRow("one more answer waits")
        << Counts{ { 10, 20 }, { 11, 20 } } << Counts{ { 10, 20 }, { 10, 20 } } << 1;
    QTest::newRow("five more are drawn") << Counts{ { 10, 20 }, { 11, 20 }, { 15, 20 } }
                                         << Counts{ { 10, 20 }, { 10, 20 }, { 15, 20 } } << 0;
    QTest::newRow("five in one audience wait for the one in the other")
        << Counts{ { 10, 20 }, { 15, 21 }, { 15, 25 } }
        << Counts{ { 10, 20 }, { 10, 20 }, { 15, 25 } } << 0;
    QTest::newRow("below the minimum nothing was seen, so nothing holds back")
        << Counts{ { 2, 1 }, { 3, 1 }, { 4, 1 } } << Counts{ { 2, 1 }, { 3, 1 }, { 4, 1 } } << 0;
    // 7 + 2 shown as 9; if 7 + 5 were shown by group, 9 - 7 would give the two away.
    QTest::newRow("groups appear after a total alone")
        << Counts{ { 7, 2 }, { 7, 7 } } << Counts{ { 7, 2 }, { 7, 2 } } << 5;
    QTest::newRow("groups appear when both have enough new answers")
        << Counts{ { 7, 2 }, { 12, 7 } } << Counts{ { 7, 2 }, { 12, 7 } } << 0;
}

void TestDrawnPictures::draws()
{
    using Counts = QList<QPair<int, int>>;
    QFETCH(Counts, arrivals);
    QFETCH(Counts, drawn);
    QFETCH(int, heldBack);
    DrawnPictures pictures(builtInTemplate());
    for (qsizetype i = 0; i < arrivals.size(); ++i) {
        const Answered now{ .rating = { arrivals[i].first, arrivals[i].second } };
        (void)draw(pictures, now);
        QCOMPARE(ratingsIn(pictures, raw(now)), (QList<qint64>{ drawn[i].first, drawn[i].second }));
    }
    QCOMPARE(pictures.heldBack(), heldBack);
}

void TestDrawnPictures::questionsAreDrawnApart()
{
    DrawnPictures pictures(builtInTemplate());
    QVERIFY(draw(pictures, { .rating = { 10, 10 }, .ranking = { 10, 10 } }));
    const Answered now{ .rating = { 15, 15 }, .ranking = { 11, 10 } };
    QVERIFY(draw(pictures, now));
    const auto drawn = pictures.drawn(raw(now));
    QCOMPARE(ratingsIn(pictures, raw(now)), (QList<qint64>{ 15, 15 }));
    QCOMPARE(drawn.audiences[0].rankings[0].n(), 10);
    QCOMPARE(pictures.heldBack(), 1);
}

void TestDrawnPictures::countsOfResponsesStayLive()
{
    DrawnPictures pictures(builtInTemplate());
    (void)draw(pictures, { .rating = { 10, 10 } });
    const Answered now{ .rating = { 11, 10 } };
    QVERIFY(!draw(pictures, now));
    QCOMPARE(pictures.drawn(raw(now)).audiences[0].responses, 11);
}

void TestDrawnPictures::forcedDrawing()
{
    DrawnPictures pictures(builtInTemplate());
    (void)draw(pictures, { .rating = { 10, 10 } });
    const Answered now{ .rating = { 11, 10 } };
    QVERIFY(!draw(pictures, now));
    QVERIFY(draw(pictures, now, true));
    QCOMPARE(pictures.heldBack(), 0);
    QCOMPARE(ratingsIn(pictures, raw(now)), (QList<qint64>{ 11, 10 }));
}

void TestDrawnPictures::survivesClosing()
{
    DrawnPictures before(builtInTemplate());
    (void)draw(before, { .rating = { 10, 10 }, .ranking = { 6, 6 } });
    const std::vector<std::string> ballots(6, "12........");
    before.setBootstraps(0, bootstraps({ ballots, ballots }));
    DrawnPictures after(builtInTemplate());
    after.restore(before.toBytes());
    QCOMPARE(after.toBytes(), before.toBytes());
    const Answered now{ .rating = { 11, 10 }, .ranking = { 6, 6 } };
    QVERIFY(!draw(after, now)); // reopening is no way around the rule
    QCOMPARE(ratingsIn(after, raw(now)), (QList<qint64>{ 10, 10 }));
    const auto kept = after.drawn(raw(now)).bootstraps[0];
    QVERIFY(kept.groups[0]);
    QCOMPARE(kept.unsettled[2], std::optional(std::vector<int>())); // all agree: nothing can move
    QCOMPARE(kept.shuffleP, std::optional(1.0));
    QVERIFY(after.rankingsToResample(activity(now)).empty());
}

void TestDrawnPictures::olderBootstrapsAreRunAnew()
{
    DrawnPictures before(builtInTemplate());
    const Answered now{ .rating = { 10, 10 }, .ranking = { 6, 6 } };
    (void)draw(before, now);
    before.setBootstraps(0, bootstraps({ std::vector<std::string>(6, "12........"), {} }));
    QByteArray bytes = before.toBytes();
    bytes[3] = 1; // the format's version, big-endian, in front
    DrawnPictures after(builtInTemplate());
    after.restore(bytes);
    QCOMPARE(ratingsIn(after, raw(now)), (QList<qint64>{ 10, 10 }));
    QCOMPARE(after.rankingsToResample(activity(now)), std::vector<int>{ 0 });
}

void TestDrawnPictures::forgetsNothingWhenHidden()
{
    // 9 shown as a total; 5 taken back leave 4, which are hidden. What was last seen are still the
    // nine, so it is they that the next picture is held against.
    DrawnPictures pictures(builtInTemplate());
    store::Activity changes = activity({ .rating = { 9, 0 } });
    QVERIFY(pictures.draw(raw({ .rating = { 9, 0 } }), changes, Step, false));
    changes.ratings[0][0] += 5;
    QVERIFY(pictures.draw(raw({ .rating = { 4, 0 } }), changes, Step, false));
    QVERIFY(!Gate::onRating(pictures.drawn(raw({ .rating = { 4, 0 } })), 0).shows(Group::All));
    // With the next answer six changes stand between what was seen and what will be.
    changes.ratings[0][0] += 1;
    QVERIFY(pictures.draw(raw({ .rating = { 5, 0 } }), changes, Step, false));
    changes.ratings[0][0] += 1;
    QVERIFY(!pictures.draw(raw({ .rating = { 6, 0 } }), changes, Step, false));
    QCOMPARE(pictures.heldBack(), 1);
}

void TestDrawnPictures::settingsCanShowGroups()
{
    DrawnPictures pictures(builtInTemplate());
    const Answered now{ .rating = { 7, 4 } };
    QVERIFY(pictures.draw(raw(now), activity(now), Step, false));
    QVERIFY(!pictures.draw(raw(now), activity(now), Step, false));
    // The minimum goes down to 4: the groups of the same answers come to light, and count as drawn.
    QVERIFY(pictures.draw(raw(now, 4), activity(now), Step, false));
    const Answered later{ .rating = { 12, 4 } };
    QVERIFY(pictures.draw(raw(later, 4), activity(later), Step, false));
}

void TestDrawnPictures::asksForBootstrapsOnce()
{
    DrawnPictures pictures(builtInTemplate());
    const Answered now{ .ranking = { 6, 6 } };
    QVERIFY(pictures.mayNeedBallots(activity(now)));
    (void)draw(pictures, now);
    QCOMPARE(pictures.rankingsToResample(activity(now)), std::vector<int>{ 0 });
    // Left undone when the program was closed: still asked for.
    DrawnPictures reopened(builtInTemplate());
    reopened.restore(pictures.toBytes());
    QCOMPARE(reopened.rankingsToResample(activity(now)), std::vector<int>{ 0 });
    // While answers wait, the ballots of the picture are gone.
    const Answered later{ .ranking = { 7, 6 } };
    QVERIFY(reopened.rankingsToResample(activity(later)).empty());
    reopened.setBootstraps(0, bootstraps({ std::vector<std::string>(6, "12........"), {} }));
    QVERIFY(reopened.rankingsToResample(activity(now)).empty());
    QVERIFY(!reopened.mayNeedBallots(activity(now)));
}

void TestDrawnPictures::brokenStateIsNothingDrawn()
{
    DrawnPictures pictures(builtInTemplate());
    const QByteArray nothing = pictures.toBytes();
    (void)draw(pictures, { .rating = { 10, 10 } });
    const QByteArray whole = pictures.toBytes();
    for (const qsizetype size : { qsizetype(0), qsizetype(3), qsizetype(40), whole.size() - 1 }) {
        pictures.restore(whole.left(size));
        QCOMPARE(pictures.toBytes(), nothing);
    }
}

QTEST_GUILESS_MAIN(TestDrawnPictures)
#include "tst_drawnpictures.moc"
