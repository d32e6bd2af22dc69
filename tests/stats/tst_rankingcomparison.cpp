// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <randomballots.h>
#include <stats/ranking.h>
#include <vectors.h>

#include <boost/math/distributions/students_t.hpp>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::test;
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

RankingSums sumsOf(std::initializer_list<std::pair<const char *, int>> packed)
{
    RankingSums sums(int(std::string_view(packed.begin()->first).size()));
    for (const auto &[text, times] : packed) {
        for (int i = 0; i < times; ++i)
            sums.add(*Ballot::fromPacked(text));
    }
    return sums;
}

/// Ballots of three items X, Y, Z whose scores are those of a vector: from all tied (50 each),
/// every ballot i > k > j moves a point from j to i.
RankingSums sumsWithScores(qint64 n, const QJsonValue &scores)
{
    RankingSums sums(3);
    if (n == 0)
        return sums;
    // In points off the middle; a score is 100 * points / (2 n).
    std::array<qint64, 3> off{ qRound64((scores[u"X"_s].toDouble() - 50) * 2 * double(n) / 100),
        qRound64((scores[u"Y"_s].toDouble() - 50) * 2 * double(n) / 100), 0 };
    off[2] = -off[0] - off[1];
    for (qint64 left = n; left > 0; --left) {
        const auto most = size_t(std::max_element(off.begin(), off.end()) - off.begin());
        const auto least = size_t(std::min_element(off.begin(), off.end()) - off.begin());
        if (off[most] == 0) {
            sums.add(*Ballot::fromPacked("111"));
            continue;
        }
        --off[most];
        ++off[least];
        sums.add(
            Ballot::fromTieGroups(3, { { int(most) }, { int(3 - most - least) }, { int(least) } }));
    }
    return sums;
}

QJsonArray orderOf(const std::vector<double> &scores)
{
    QJsonArray order{ u"X"_s, u"Y"_s };
    if (scores[1] > scores[0])
        order = { u"Y"_s, u"X"_s };
    return order;
}

} // namespace

class RankingComparisonTest : public QObject
{
    Q_OBJECT

private slots:
    void kendallTauB_data() { vectorRows(u"kendall_tau_b"_s); }
    void kendallTauB()
    {
        QFETCH(QJsonObject, vector);
        const auto values = [&](const QString &key) {
            std::vector<double> all;
            for (const QJsonValue &value : vector[key].toArray())
                all.push_back(value.toDouble());
            return all;
        };
        const auto tau = stats::kendallTauB(values(u"x"_s), values(u"y"_s));
        COMPARE_NEAR(tau, vector[u"expected"_s][u"tau_b"_s]);
        QCOMPARE(stats::kendallTauB(values(u"y"_s), values(u"x"_s)), tau);
    }

    void weighting_data() { vectorRows(u"weighting"_s); }
    void weighting()
    {
        QFETCH(QJsonObject, vector);
        const RankingSums first
            = sumsWithScores(vector[u"n_central"_s].toInteger(), vector[u"central"_s]);
        const RankingSums second
            = sumsWithScores(vector[u"n_decentral"_s].toInteger(), vector[u"decentral"_s]);
        const QJsonObject expected = vector[u"expected"_s].toObject();
        RankingSums all = first;
        all.merge(second);
        const auto perResponse = stats::summarise(all);
        COMPARE_NEAR(perResponse.items[0].score, expected[u"per_response"_s][u"X"_s]);
        COMPARE_NEAR(perResponse.items[1].score, expected[u"per_response"_s][u"Y"_s]);
        QCOMPARE(orderOf({ perResponse.items[0].score, perResponse.items[1].score }),
            expected[u"order_per_response"_s].toArray());
        const auto equal = stats::equalWeightScores(first, second);
        QCOMPARE(equal.has_value(), !expected[u"equal_group"_s].isNull());
        if (!equal)
            return;
        COMPARE_NEAR(equal->at(0), expected[u"equal_group"_s][u"X"_s]);
        COMPARE_NEAR(equal->at(1), expected[u"equal_group"_s][u"Y"_s]);
        QCOMPARE(orderOf(*equal), expected[u"order_equal_group"_s].toArray());
    }

    void weightingMatters_data()
    {
        QTest::addColumn<RankingSums>("first");
        QTest::addColumn<RankingSums>("second");
        QTest::addColumn<bool>("matters");
        QTest::newRow("same order")
            << sumsOf({ { "1234", 5 } }) << sumsOf({ { "1234", 50 } }) << false;
        // Per answer A>B>C>D (50 against 5); per group all four are level: D moves from 4 to 1.
        QTest::newRow("opposite orders")
            << sumsOf({ { "4321", 5 } }) << sumsOf({ { "1234", 50 } }) << true;
        // Same size: both ways of weighing are one.
        QTest::newRow("equal sizes")
            << sumsOf({ { "4321", 9 } }) << sumsOf({ { "1234", 9 } }) << false;
        // A and B change places, one place each, inside the top 3.
        QTest::newRow("one place inside the top 3")
            << sumsOf({ { "2134", 10 } }) << sumsOf({ { "1234", 11 }, { "1111", 1 } }) << false;
        // Places 3 and 4 change: another top 3 though each moves one place. Per answer C leads D
        // (40 - 10), per group D leads C (10/10 against 40/50).
        QTest::newRow("one place across the top 3")
            << sumsOf({ { "1243", 10 } }) << sumsOf({ { "1234", 40 }, { "1233", 10 } }) << true;
        QTest::newRow("one group empty") << RankingSums(4) << sumsOf({ { "1234", 9 } }) << false;
    }
    void weightingMatters()
    {
        QFETCH(RankingSums, first);
        QFETCH(RankingSums, second);
        QTEST(stats::weightingMatters(first, second), "matters");
        QTEST(stats::weightingMatters(second, first), "matters");
    }

    void differencesAndShifts()
    {
        // Scores 100, 50, 0 against 0, 50, 100.
        const auto comparison = stats::compare(
            sumsOf({ { "123", 8 }, { "132", 1 }, { "213", 1 } }), sumsOf({ { "321", 6 } }));
        // X: 9 wins of 10 over Y and 10 over Z = 19/20; Y: 1 + 9 = 10/20; Z: 0 + 1 = 1/20
        COMPARE_NEAR(comparison->items[0].difference, 95.0);
        COMPARE_NEAR(comparison->items[1].difference, 0.0);
        COMPARE_NEAR(comparison->items[2].difference, -95.0);
        QCOMPARE(comparison->items[0].shift, -2);
        QCOMPARE(comparison->items[1].shift, 0);
        QCOMPARE(comparison->items[2].shift, 2);
        COMPARE_NEAR(*comparison->kendallTauB, -1.0);
        QCOMPARE(comparison->topThreeShared, 3);
    }

    void welchAgreesWithTheFormula()
    {
        const auto first = randomBallots(21, 5, 30);
        const auto second = randomBallots(22, 5, 50);
        RankingSums firstSums(5);
        RankingSums secondSums(5);
        struct Sample
        {
            double mean = 0;
            double variance = 0;
            double n = 0;
        };
        const auto sample = [](const std::vector<Ballot> &ballots, RankingSums &sums) {
            std::vector<double> scores; // of item 2, ballot by ballot
            for (const Ballot &ballot : ballots) {
                sums.add(ballot);
                RankingSums one(5);
                one.add(ballot);
                if (one.n() == 1)
                    scores.push_back(100 * double(one.doubledPoints(2)) / 8);
            }
            Sample result{ .n = double(scores.size()) };
            for (const double score : scores)
                result.mean += score / result.n;
            for (const double score : scores)
                result.variance += (score - result.mean) * (score - result.mean) / (result.n - 1);
            return result;
        };
        const Sample a = sample(first, firstSums);
        const Sample b = sample(second, secondSums);
        const double va = a.variance / a.n;
        const double vb = b.variance / b.n;
        const double freedom = (va + vb) * (va + vb) / (va * va / (a.n - 1) + vb * vb / (b.n - 1));
        const double reach
            = boost::math::quantile(boost::math::students_t(freedom), 0.975) * std::sqrt(va + vb);
        const auto item = stats::compare(firstSums, secondSums)->items[2];
        COMPARE_NEAR(item.difference, a.mean - b.mean);
        COMPARE_NEAR(item.interval->low, a.mean - b.mean - reach);
        COMPARE_NEAR(item.interval->high, a.mean - b.mean + reach);
    }

    void noSpreadIsAPoint()
    {
        const auto comparison = stats::compare(sumsOf({ { "12", 7 } }), sumsOf({ { "21", 7 } }));
        QCOMPARE(*comparison->items[0].interval, (stats::Interval{ 100, 100 }));
    }

    void groupOfOneHasNoInterval()
    {
        const auto comparison = stats::compare(sumsOf({ { "123", 1 } }), sumsOf({ { "321", 9 } }));
        QCOMPARE(comparison->items[0].difference, 100.0);
        QVERIFY(!comparison->items[0].interval);
        QVERIFY(comparison->highlighted.empty());
    }

    void emptyGroup()
    {
        QVERIFY(!stats::compare(RankingSums(3), sumsOf({ { "123", 9 } })));
        QVERIFY(!stats::compare(sumsOf({ { "...", 4 } }), sumsOf({ { "123", 9 } })));
        QVERIFY(!stats::equalWeightScores(sumsOf({ { "123", 9 } }), RankingSums(3)));
    }

    void oneGroupAllTied()
    {
        const auto comparison = stats::compare(sumsOf({ { "111", 6 } }), sumsOf({ { "123", 9 } }));
        QVERIFY(!comparison->kendallTauB); // a constant correlates with nothing
        QCOMPARE(comparison->topThreeShared, 3);
    }

    void sharedTopThreeCountsTies()
    {
        // First: all ten tied on place 1; second: a strict order. All of its top 3 are shared.
        const auto strict = sumsOf({ { "123456789A", 9 } });
        QCOMPARE(stats::compare(sumsOf({ { "1111111111", 6 } }), strict)->topThreeShared, 3);
        QCOMPARE(stats::compare(strict, sumsOf({ { "A987654321", 6 } }))->topThreeShared, 0);
        QCOMPARE(stats::compare(strict, sumsOf({ { "129876543A", 6 } }))->topThreeShared, 2);
    }

    void highlights_data()
    {
        QTest::addColumn<RankingSums>("first");
        QTest::addColumn<RankingSums>("second");
        QTest::addColumn<std::vector<int>>("highlighted");
        QTest::newRow("none") << sumsOf({ { "123", 20 }, { "321", 20 } })
                              << sumsOf({ { "123", 20 }, { "321", 20 } }) << std::vector<int>{};
        // 60 % against 50 % of the comparisons: exactly 10 points, and the many answers make it
        // certain.
        QTest::newRow("exactly 10 points")
            << sumsOf({ { "12", 600 }, { "21", 400 } }) << sumsOf({ { "12", 500 }, { "21", 500 } })
            << std::vector{ 0, 1 };
        QTest::newRow("9 points, however certain")
            << sumsOf({ { "12", 590 }, { "21", 410 } }) << sumsOf({ { "12", 500 }, { "21", 500 } })
            << std::vector<int>{};
        QTest::newRow("large but uncertain")
            << sumsOf({ { "12", 3 }, { "21", 2 } }) << sumsOf({ { "12", 2 }, { "21", 3 } })
            << std::vector<int>{};
        // Differences -100, -33, 33, 100 (all certain): the largest three, the first of equals
        // first.
        QTest::newRow("at most three, largest first")
            << sumsOf({ { "4321", 9 } }) << sumsOf({ { "1234", 9 } }) << std::vector{ 0, 3, 1 };
    }
    void highlights()
    {
        QFETCH(RankingSums, first);
        QFETCH(RankingSums, second);
        QTEST(stats::compare(first, second)->highlighted, "highlighted");
    }
};

QTEST_GUILESS_MAIN(RankingComparisonTest)
#include "tst_rankingcomparison.moc"
