// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <randomballots.h>
#include <stats/ranking.h>
#include <stats/rating.h>
#include <vectors.h>

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::test;
using stats::RankingSummary;
using stats::RankingSums;

namespace {

void vectorRows(const QString &group)
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(group).toArray();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(rowName(all[i].toObject(), i).constData()) << all[i].toObject();
}

RankingSums sumsOf(int items, const std::vector<Ballot> &ballots)
{
    RankingSums sums(items);
    for (const Ballot &ballot : ballots)
        sums.add(ballot);
    return sums;
}

/// "12.3 2131": packed ballots, each `times` times.
std::vector<Ballot> ballotsOf(std::initializer_list<std::pair<const char *, int>> packed)
{
    std::vector<Ballot> ballots;
    for (const auto &[text, times] : packed)
        ballots.insert(ballots.end(), size_t(times), *Ballot::fromPacked(text));
    return ballots;
}

/// Ballots as a list, or as strict orders with weights ("mnck", 42).
std::vector<Ballot> condorcetBallots(const QJsonObject &vector)
{
    if (vector[u"ballots"_s].isArray())
        return test::ballotsOf(vector);
    const QJsonArray items = vector[u"items"_s].toArray();
    std::vector<Ballot> ballots;
    for (const QJsonValue &weighted : vector[u"ballots_weighted"_s].toArray()) {
        QJsonArray groups;
        for (const QChar item : weighted[0].toString())
            groups.append(QJsonArray{ QString(item) });
        ballots.insert(ballots.end(), size_t(weighted[1].toInt()), ballotOf(groups, items));
    }
    return ballots;
}

QJsonValue nameOf(const QJsonArray &items, std::optional<int> item)
{
    return item ? items[*item] : QJsonValue(QJsonValue::Null);
}

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT

private slots:
    void borda_data() { vectorRows(u"borda"_s); }
    void borda()
    {
        QFETCH(QJsonObject, vector);
        const QJsonArray items = vector[u"items"_s].toArray();
        const QJsonObject expected = vector[u"expected"_s].toObject();
        const QJsonObject average = expected[u"average"_s].toObject();
        const RankingSummary summary
            = stats::summarise(sumsOf(int(items.size()), test::ballotsOf(vector)));
        QCOMPARE(summary.n, average[u"n"_s].toInteger());
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QString name = items[i].toString();
            const stats::RankedItem &item = summary.items[size_t(i)];
            COMPARE_NEAR(item.points, average[u"points"_s][name]);
            COMPARE_NEAR(item.score, average[u"score"_s][name]);
            const QJsonValue position = average[u"position"_s][name];
            QCOMPARE(item.position, (stats::Places{ position[0].toInt(), position[1].toInt() }));
            COMPARE_NEAR(summary.zeroRule[size_t(i)], expected[u"zero"_s][u"points"_s][name]);
            COMPARE_NEAR(summary.modifiedRule[size_t(i)], expected[u"mbc"_s][u"points"_s][name]);
        }
        QCOMPARE(nameOf(items, summary.condorcetWinner), expected[u"condorcet_winner"_s]);
        QCOMPARE(nameOf(items, summary.condorcetLoser), expected[u"condorcet_loser"_s]);
        const QJsonValue w = expected[u"kendall_w"_s];
        COMPARE_NEAR(summary.kendallW, w[u"W"_s]);
        COMPARE_NEAR(summary.agreement, w[u"mean_rho"_s]);
        COMPARE_NEAR(summary.chiSquare, w[u"chi2"_s]);
        COMPARE_NEAR(summary.p, w[u"p"_s]);
        QCOMPARE(summary.clearOrder, w[u"p"_s].isDouble() && w[u"p"_s].toDouble() < 0.05);
        comparePairwise(summary, items, expected[u"pairwise"_s].toObject());
    }

    void condorcet_data() { vectorRows(u"condorcet"_s); }
    void condorcet()
    {
        QFETCH(QJsonObject, vector);
        const QJsonArray items = vector[u"items"_s].toArray();
        const QJsonObject expected = vector[u"expected"_s].toObject();
        const RankingSummary summary
            = stats::summarise(sumsOf(int(items.size()), condorcetBallots(vector)));
        QCOMPARE(summary.n, expected[u"n"_s].toInteger());
        QCOMPARE(nameOf(items, summary.condorcetWinner), expected[u"condorcet_winner"_s]);
        QCOMPARE(nameOf(items, summary.condorcetLoser), expected[u"condorcet_loser"_s]);
        QJsonArray winners;
        for (qsizetype i = 0; i < items.size(); ++i) {
            COMPARE_NEAR(
                summary.items[size_t(i)].points, expected[u"points"_s][items[i].toString()]);
            COMPARE_NEAR(summary.items[size_t(i)].score, expected[u"score"_s][items[i].toString()]);
            if (summary.items[size_t(i)].position.first == 1)
                winners.append(items[i]);
        }
        QCOMPARE(winners, expected[u"borda_winner"_s].toArray());
        comparePairwise(summary, items, expected[u"pairwise"_s].toObject());
    }

    void topThree()
    {
        // A>B>C>D, A=B>C>D, A only, A=B=C=D: D has three above it, two, four tied, three tied.
        const RankingSummary summary = stats::summarise(
            sumsOf(4, ballotsOf({ { "1234", 1 }, { "1134", 1 }, { "1...", 1 }, { "1111", 1 } })));
        QCOMPARE(summary.items[0].topThree, 1.0); // in all four
        QCOMPARE(summary.items[1].topThree, 0.75); // not where it is unranked
        QCOMPARE(summary.items[2].topThree, 0.75);
        QCOMPARE(summary.items[3].topThree, 0.25); // only where all are tied
        QCOMPARE(summary.items[3].topThreeInterval, stats::wilson(1, 4));
    }

    void n0()
    {
        const RankingSummary summary = stats::summarise(RankingSums(10));
        QCOMPARE(summary, RankingSummary());
        QVERIFY(summary.items.empty());
        QVERIFY(summary.order().empty());
    }

    void allBlank()
    {
        const RankingSummary summary = stats::summarise(sumsOf(3, ballotsOf({ { "...", 6 } })));
        QCOMPARE(summary.n, 0);
        QCOMPARE(summary.blank, 6);
        QCOMPARE(summary.partial, 0);
        QVERIFY(summary.items.empty());
        QVERIFY(!summary.kendallW && !summary.p && !summary.agreement && !summary.clearOrder);
    }

    void n1()
    {
        const RankingSummary summary = stats::summarise(sumsOf(3, ballotsOf({ { "213", 1 } })));
        QCOMPARE(summary.order(), (std::vector<int>{ 1, 0, 2 }));
        QCOMPARE(summary.items[1].score, 100.0);
        QVERIFY(!summary.kendallW && !summary.chiSquare && !summary.p && !summary.agreement);
        QVERIFY(!summary.clearOrder);
    }

    void allEqual()
    {
        const RankingSummary summary = stats::summarise(sumsOf(4, ballotsOf({ { "1111", 9 } })));
        for (const stats::RankedItem &item : summary.items) {
            QCOMPARE(item.score, 50.0);
            QCOMPARE(item.position, (stats::Places{ 1, 4 }));
        }
        QVERIFY(!summary.kendallW && !summary.p && !summary.agreement && !summary.clearOrder);
        QVERIFY(!summary.condorcetWinner && !summary.condorcetLoser);
        QCOMPARE(summary.order(), (std::vector<int>{ 0, 1, 2, 3 }));
    }

    void oneItemNeverRanked()
    {
        const RankingSummary summary
            = stats::summarise(sumsOf(3, ballotsOf({ { "12.", 4 }, { "21.", 2 } })));
        QCOMPARE(summary.items[2].score, 0.0);
        QCOMPARE(summary.items[2].topThree, 0.0);
        QCOMPARE(summary.items[2].topThreeInterval->low, 0.0);
        QCOMPARE(summary.items[2].position, (stats::Places{ 3, 3 }));
        QCOMPARE(summary.zeroRule[2], 0.0);
        QCOMPARE(summary.partial, 6);
        QCOMPARE(summary.condorcetLoser, 2);
    }

    void twoItems()
    {
        // 7 against 2: W = (5/9)^2, chi-square = 25/9 on 1 degree of freedom, p = 0.0956
        const RankingSummary summary
            = stats::summarise(sumsOf(2, ballotsOf({ { "12", 7 }, { "21", 2 } })));
        COMPARE_NEAR(*summary.kendallW, 25.0 / 81);
        COMPARE_NEAR(*summary.chiSquare, 25.0 / 9);
        COMPARE_NEAR(*summary.p, 0.09558070454562939);
        QVERIFY(!summary.clearOrder);
    }

    void scoresAverage50()
    {
        for (const int items : { 2, 5, 10, 20 }) {
            const RankingSummary summary
                = stats::summarise(sumsOf(items, randomBallots(11, items, 73)));
            const double sum = std::accumulate(summary.items.begin(), summary.items.end(), 0.0,
                [](double total, const stats::RankedItem &item) { return total + item.score; });
            COMPARE_NEAR(sum / items, 50.0);
        }
    }

    void agreementIsTheMeanRankCorrelation()
    {
        // Spearman's rho of two strict orders: 1 - 6 sum d^2 / (m (m^2 - 1)).
        constexpr int Items = 6;
        SplitMix64 random(4);
        std::vector<Ballot> ballots;
        for (int i = 0; i < 15; ++i)
            ballots.push_back(randomOrder(random, Items));
        double sum = 0;
        int pairs = 0;
        for (size_t a = 0; a < ballots.size(); ++a) {
            for (size_t b = 0; b < a; ++b, ++pairs) {
                int squares = 0;
                for (int i = 0; i < Items; ++i) {
                    const int d = ballots[a].rank(i) - ballots[b].rank(i);
                    squares += d * d;
                }
                sum += 1 - 6.0 * squares / (Items * (Items * Items - 1));
            }
        }
        COMPARE_NEAR(*stats::summarise(sumsOf(Items, ballots)).agreement, sum / pairs);
    }

    void millionsStayInRange()
    {
        RankingSums sums(20);
        sums.add(*Ballot::fromPacked("123456789ABCDEFGHIJK"));
        sums.add(*Ballot::fromPacked("KJIHGFEDCBA987654321"));
        sums.add(*Ballot::fromPacked("123456789ABCDEFGHIJK"));
        for (int i = 0; i < 20; ++i)
            sums.merge(RankingSums(sums));
        const RankingSummary summary = stats::summarise(sums);
        QCOMPARE(summary.n, 3 << 20);
        QCOMPARE(summary.items[0].score, 100 * 2.0 / 3);
        // Two of three agree: S is 1/9 of the most.
        COMPARE_NEAR(*summary.kendallW, 1.0 / 9);
        QVERIFY(summary.clearOrder);
    }

    void tiesArePlaced1224()
    {
        // A>B=C>D: 100, 50, 50, 0
        const RankingSummary summary = stats::summarise(sumsOf(4, ballotsOf({ { "1224", 5 } })));
        QCOMPARE(summary.items[0].position, (stats::Places{ 1, 1 }));
        QCOMPARE(summary.items[1].position, (stats::Places{ 2, 3 }));
        QCOMPARE(summary.items[2].position, (stats::Places{ 2, 3 }));
        QCOMPARE(summary.items[3].position, (stats::Places{ 4, 4 }));
    }

    void ruleMatters_data()
    {
        QTest::addColumn<std::vector<Ballot>>("ballots");
        QTest::addColumn<bool>("matters");
        // E first alone 4 times, the full order 5 times. Points: E 16 of 4+0, and so on; with
        // unranked items sharing what is left E stays 3rd or better, modified gives it 4 points.
        QTest::newRow("single votes for the last")
            << ballotsOf({ { "12345", 5 }, { "....1", 4 } }) << true;
        QTest::newRow("complete ballots") << ballotsOf({ { "12345", 5 }, { "54321", 4 } }) << false;
        // The same four against 36 complete ones: exactly 10 %, not more.
        QTest::newRow("exactly 10 %")
            << ballotsOf({ { "12345", 5 }, { "23451", 31 }, { "....1", 4 } }) << false;
        QTest::newRow("partial but the same top 3")
            << ballotsOf({ { "12345", 5 }, { "123..", 5 } }) << false;
    }
    void ruleMatters()
    {
        QFETCH(std::vector<Ballot>, ballots);
        QTEST(stats::summarise(sumsOf(5, ballots)).ruleMatters, "matters");
    }

    void topGroupAndWinner_data()
    {
        QTest::addColumn<std::vector<Ballot>>("ballots");
        QTest::addColumn<bool>("clearOrder");
        QTest::addColumn<std::vector<int>>("topGroup");
        QTest::addColumn<std::optional<int>>("winner");
        const std::optional<int> nobody;
        QTest::newRow("all alike, 30")
            << ballotsOf({ { "312", 30 } }) << true << std::vector{ 1 } << std::optional(1);
        QTest::newRow("all alike, 29: too few for a winner")
            << ballotsOf({ { "312", 29 } }) << true << std::vector{ 1 } << nobody;
        QTest::newRow("two share the top")
            << ballotsOf({ { "123", 20 }, { "213", 20 } }) << true << std::vector{ 0, 1 } << nobody;
        QTest::newRow("no clear order")
            << ballotsOf({ { "123", 10 }, { "231", 10 }, { "312", 10 } }) << false
            << std::vector<int>{} << nobody;
        QTest::newRow("one answer")
            << ballotsOf({ { "123", 1 } }) << false << std::vector<int>{} << nobody;
    }
    void topGroupAndWinner()
    {
        QFETCH(std::vector<Ballot>, ballots);
        const auto bootstrap = stats::bootstrap(ballots, 2000, 1);
        const RankingSummary summary = stats::summarise(sumsOf(3, ballots), &*bootstrap);
        QTEST(summary.clearOrder, "clearOrder");
        QTEST(summary.topGroup, "topGroup");
        QTEST(summary.clearWinner, "winner");
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(summary.items[i].positionInterval, bootstrap->positionInterval[i]);
    }

    void withoutBootstrapNothingIsClaimed()
    {
        const RankingSummary summary = stats::summarise(sumsOf(3, ballotsOf({ { "312", 30 } })));
        QVERIFY(summary.clearOrder);
        QVERIFY(summary.topGroup.empty());
        QVERIFY(!summary.clearWinner);
        QVERIFY(!summary.items[0].positionInterval);
    }

    void guidepostBalance_data() { vectorRows(u"guidepost_balance"_s); }
    void guidepostBalance()
    {
        QFETCH(QJsonObject, vector);
        const QJsonArray items = vector[u"items"_s].toArray();
        std::vector<int> first;
        std::vector<int> second;
        for (int i = 0; i < int(items.size()); ++i)
            (vector[u"guidepost_A"_s].toArray().contains(items[i]) ? first : second).push_back(i);
        const RankingSums sums = sumsOf(int(items.size()), test::ballotsOf(vector));
        const QJsonValue expected = vector[u"expected_share_A_above_B"_s];
        COMPARE_NEAR(stats::guidepostBalance(sums, first, second), expected);
        COMPARE_NEAR(*stats::guidepostBalance(sums, second, first), 1 - expected.toDouble());
    }

    void guidepostBalanceUndefined()
    {
        QVERIFY(!stats::guidepostBalance(RankingSums(4), { 0, 1 }, { 2, 3 }));
        const RankingSums sums = sumsOf(4, ballotsOf({ { "1234", 5 } }));
        QVERIFY(!stats::guidepostBalance(sums, {}, { 0, 1, 2, 3 }));
        QVERIFY(!stats::guidepostBalance(sums, { 0, 1, 2, 3 }, {}));
    }

private:
    static void comparePairwise(
        const RankingSummary &summary, const QJsonArray &items, const QJsonObject &expected)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            for (qsizetype j = 0; j < items.size(); ++j) {
                const double wins = summary.pairwise[size_t(i * items.size() + j)];
                if (i == j)
                    QCOMPARE(wins, 0.0);
                else
                    COMPARE_NEAR(wins, expected[items[i].toString()][items[j].toString()]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(RankingTest)
#include "tst_ranking.moc"
