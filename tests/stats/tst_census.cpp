// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <randomballots.h>
#include <stats/ranking.h>
#include <stats/rating.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::stats;

namespace {

using Packed = QList<QPair<QByteArray, int>>;
using Items = std::vector<int>;

std::vector<Ballot> ballotsOf(const Packed &packed)
{
    std::vector<Ballot> ballots;
    for (const auto &[text, times] : packed)
        ballots.insert(ballots.end(), size_t(times), *Ballot::fromPacked(text.toStdString()));
    return ballots;
}

/// By the definition: takes each ballot out and places all items anew.
Items plainly(const std::vector<Ballot> &ballots)
{
    RankingSums sums(ballots.front().size());
    for (const Ballot &ballot : ballots)
        sums.add(ballot);
    const RankingSummary whole = summarise(sums);
    Items moved;
    for (int item = 0; item < sums.items(); ++item) {
        bool moves = false;
        for (const Ballot &ballot : ballots) {
            RankingSums without = sums;
            without.remove(ballot);
            const RankingSummary rest = summarise(without);
            moves = moves || rest.items.empty()
                || rest.items[size_t(item)].position != whole.items[size_t(item)].position;
        }
        if (moves)
            moved.push_back(item);
    }
    return moved;
}

} // namespace

class CensusTest : public QObject
{
    Q_OBJECT

private slots:
    void unsettledItems_data()
    {
        QTest::addColumn<Packed>("packed");
        QTest::addColumn<Items>("unsettled");
        // Doubled points A 3*4 + 2*2 = 16, B 3*2 + 2*4 = 14; without one A>B>C both have 12.
        QTest::newRow("one answer makes the first two level")
            << Packed{ { "123", 3 }, { "213", 2 } } << Items{ 0, 1 };
        // A 16, B 8, C 0: one answer is worth 4 at most.
        QTest::newRow("all agree") << Packed{ { "123", 4 } } << Items{};
        // A 18, B 12, C 0: A leads B by 6, and no answer that is left out takes more than 2 of it.
        QTest::newRow("a lead that one answer does not take")
            << Packed{ { "123", 4 }, { "213", 1 } } << Items{};
        QTest::newRow("a tie that one answer breaks")
            << Packed{ { "123", 1 }, { "213", 1 } } << Items{ 0, 1 };
        QTest::newRow("a tie in every answer stays one") << Packed{ { "112", 5 } } << Items{};
        QTest::newRow("one answer") << Packed{ { "123", 1 } } << Items{ 0, 1, 2 };
        QTest::newRow("no answers") << Packed{} << Items{};
        // One item never ranked; the other two swap places with the first answer: 1.. against .1.
        QTest::newRow("an item never ranked")
            << Packed{ { "12.", 2 }, { "21.", 2 } } << Items{ 0, 1 };
    }
    void unsettledItems()
    {
        QFETCH(Packed, packed);
        QTEST(stats::unsettledItems(ballotsOf(packed)).value(), "unsettled");
    }

    void agreesWithTheDefinition_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("n");
        QTest::newRow("2 items") << 2 << 15;
        QTest::newRow("5 items") << 5 << 8;
        QTest::newRow("10 items") << 10 << 60;
        QTest::newRow("20 items") << 20 << 25;
    }
    void agreesWithTheDefinition()
    {
        QFETCH(int, items);
        QFETCH(int, n);
        for (quint64 seed = 1; seed <= 20; ++seed) {
            std::vector<Ballot> ballots = test::randomBallots(seed, items, n);
            std::erase_if(ballots, [](const Ballot &ballot) { return ballot.isBlank(); });
            QCOMPARE(stats::unsettledItems(ballots), std::optional(plainly(ballots)));
        }
    }

    void cancelling()
    {
        const auto ballots = ballotsOf({ { "12", 3 }, { "21", 2 } });
        QVERIFY(!stats::unsettledItems(ballots, [] { return true; }));
        QVERIFY(stats::unsettledItems(ballots, [] { return false; }));
    }

    void rankingHasNoIntervals()
    {
        RankingSums sums(3);
        const auto ballots = ballotsOf({ { "123", 30 }, { "213", 5 } });
        for (const Ballot &ballot : ballots)
            sums.add(ballot);
        const auto resampled = bootstrap(ballots, 200, 1);
        const RankingSummary sampled = summarise(sums, &*resampled);
        RankingSummary census = sampled;
        makeCensus(census, { 0, 1 });
        QVERIFY(census.census);
        QCOMPARE(census.unsettled, (Items{ 0, 1 }));
        for (const RankedItem &item : census.items) {
            QVERIFY(!item.positionInterval);
            QVERIFY(!item.topThreeInterval);
            QVERIFY(!item.scoreInterval);
        }
        QCOMPARE(census.clearWinner, sampled.clearWinner); // the gates stay as strict
        QCOMPARE(census.topGroup, sampled.topGroup);
    }

    void ratingHasNoInterval()
    {
        Scale scale;
        for (int value = 1; value <= 5; ++value)
            scale.values.push_back({ value, {} });
        RatingSummary summary = summarise(RatingCounts{ 1, 2, 3, 4, 5 }, scale);
        QVERIFY(summary.highInterval && !summary.census);
        makeCensus(summary);
        QVERIFY(!summary.highInterval && summary.census);
        QCOMPARE(summary.highShare, 9.0 / 15);
    }
};

QTEST_GUILESS_MAIN(CensusTest)
#include "tst_census.moc"
