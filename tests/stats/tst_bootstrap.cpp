// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/splitmix64.h>
#include <randomballots.h>
#include <stats/ranking.h>
#include <vectors.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::test;
using stats::Bootstrap;
using stats::Places;
using stats::RankingSums;

namespace {

/// The percentile interval as meta.conventions.bootstrap_rng words it, with one RankingSums a
/// replicate.
Bootstrap plainBootstrap(const std::vector<Ballot> &ballots, int replicates, quint64 seed)
{
    const int items = ballots.front().size();
    const auto n = qint64(ballots.size());
    std::vector<std::vector<int>> firsts(static_cast<size_t>(items));
    std::vector<std::vector<int>> lasts(static_cast<size_t>(items));
    std::vector<std::vector<double>> scores(static_cast<size_t>(items));
    Bootstrap result;
    result.pTop.resize(size_t(items));
    SplitMix64 random(seed);
    for (int b = 0; b < replicates; ++b) {
        RankingSums sums(items);
        for (qint64 draw = 0; draw < n; ++draw)
            sums.add(ballots[size_t(double(random.next() >> 11U) * 0x1p-53 * double(n))]);
        const auto summary = stats::summarise(sums);
        for (size_t i = 0; i < size_t(items); ++i) {
            const stats::RankedItem &item = summary.items[i];
            firsts[i].push_back(item.position.first);
            lasts[i].push_back(item.position.last);
            scores[i].push_back(item.score);
            if (item.position.first == 1)
                result.pTop[i] += 1.0 / item.position.last / replicates;
        }
    }
    const auto low = size_t(std::ceil(replicates * 0.025)) - 1;
    const auto high = size_t(std::ceil(replicates * 0.975)) - 1;
    for (size_t i = 0; i < size_t(items); ++i) {
        for (auto *values : { &firsts[i], &lasts[i] })
            std::sort(values->begin(), values->end());
        std::sort(scores[i].begin(), scores[i].end());
        result.positionInterval.push_back({ firsts[i][low], lasts[i][high] });
        result.scoreInterval.push_back({ scores[i][low], scores[i][high] });
    }
    return result;
}

std::vector<Ballot> withoutBlanks(std::vector<Ballot> ballots)
{
    std::erase_if(ballots, [](const Ballot &ballot) { return ballot.isBlank(); });
    return ballots;
}

} // namespace

class BootstrapTest : public QObject
{
    Q_OBJECT

private slots:
    void seeded_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray all = vectors(u"bootstrap_seeded"_s).toArray();
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(rowName(all[i].toObject(), i).constData()) << all[i].toObject();
    }
    void seeded()
    {
        QFETCH(QJsonObject, vector);
        const auto result = stats::bootstrap(
            ballotsOf(vector), vector[u"B"_s].toInt(), quint64(vector[u"seed"_s].toInteger()));
        QVERIFY(result);
        const QJsonArray items = vector[u"items"_s].toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QJsonValue expected = vector[u"expected"_s][items[i].toString()];
            const auto item = size_t(i);
            QCOMPARE(result->positionInterval[item],
                (Places{ expected[u"rank_interval"_s][0].toInt(),
                    expected[u"rank_interval"_s][1].toInt() }));
            COMPARE_NEAR(result->scoreInterval[item].low, expected[u"score_interval"_s][0]);
            COMPARE_NEAR(result->scoreInterval[item].high, expected[u"score_interval"_s][1]);
            COMPARE_NEAR(result->pTop[item], expected[u"p_top"_s]);
        }
    }

    void agreesWithThePlainWay_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("replicates");
        QTest::newRow("2 items") << 2 << 17 << 200;
        QTest::newRow("8 items") << 8 << 40 << 200;
        QTest::newRow("10 items, an odd number of replicates") << 10 << 40 << 333;
        QTest::newRow("16 items") << 16 << 30 << 200;
        QTest::newRow("17 items") << 17 << 30 << 200;
        QTest::newRow("20 items, more draws than a block") << 20 << 2500 << 40;
        QTest::newRow("one ballot") << 5 << 2 << 200;
    }
    void agreesWithThePlainWay()
    {
        QFETCH(int, items);
        QFETCH(int, n);
        QFETCH(int, replicates);
        const auto ballots = withoutBlanks(randomBallots(quint64(items), items, n));
        QVERIFY(!ballots.empty());
        const auto result = stats::bootstrap(ballots, replicates, 42);
        const Bootstrap plain = plainBootstrap(ballots, replicates, 42);
        for (size_t i = 0; i < size_t(items); ++i) {
            QCOMPARE(result->positionInterval[i], plain.positionInterval[i]);
            COMPARE_NEAR(result->scoreInterval[i].low, plain.scoreInterval[i].low);
            COMPARE_NEAR(result->scoreInterval[i].high, plain.scoreInterval[i].high);
            COMPARE_NEAR(result->pTop[i], plain.pTop[i]);
        }
    }

    void extremePointsFit()
    {
        // 5,000 ballots that all give one item everything: the largest sums that there are.
        std::vector<Ballot> ballots(5000, *Ballot::fromPacked("1..................."));
        const auto result = stats::bootstrap(ballots, 3, 1);
        QCOMPARE(result->scoreInterval[0], (stats::Interval{ 100, 100 }));
        COMPARE_NEAR(result->scoreInterval[19].low, 100 * 9.0 / 19);
        QCOMPARE(result->positionInterval[19], (Places{ 2, 20 }));
        QCOMPARE(result->pTop[0], 1.0);
    }

    void noBallots() { QVERIFY(!stats::bootstrap({}, 2000, 1)); }

    void cancelling()
    {
        int asked = 0;
        const auto ballots = withoutBlanks(randomBallots(1, 5, 20));
        QVERIFY(!stats::bootstrap(ballots, 100, 1, [&asked] { return ++asked == 7; }));
        QCOMPARE(asked, 7);
        QVERIFY(stats::bootstrap(ballots, 100, 1, [] { return false; }));
    }

    void replicates_data()
    {
        QTest::addColumn<qint64>("n");
        QTest::addColumn<int>("replicates");
        QTest::newRow("none") << qint64(0) << 0;
        QTest::newRow("one") << qint64(1) << 2000;
        QTest::newRow("largest with all") << qint64(100'000) << 2000;
        QTest::newRow("between") << qint64(400'000) << 500; // 2e8 / 4e5
        QTest::newRow("a million") << qint64(1'000'000) << 200;
        QTest::newRow("ten million") << qint64(10'000'000) << 200;
    }
    void replicates()
    {
        QFETCH(qint64, n);
        QTEST(stats::bootstrapReplicates(n), "replicates");
    }

    void seedOfTheBallots()
    {
        QCOMPARE(stats::bootstrapSeed({}), Q_UINT64_C(0xcbf29ce484222325));
        QCOMPARE(stats::bootstrapSeed({ "12." }), Q_UINT64_C(0x1f6445f102d7d392));
        QCOMPARE(stats::bootstrapSeed({ "12.", "213" }), Q_UINT64_C(0x7e02135f61f9a68e));
        QCOMPARE(
            stats::bootstrapSeed({ "213", "12." }), Q_UINT64_C(0x7e02135f61f9a68e)); // in any order
        QVERIFY(stats::bootstrapSeed({ "213", "213" }) != stats::bootstrapSeed({ "213" }));
    }
};

QTEST_GUILESS_MAIN(BootstrapTest)
#include "tst_bootstrap.moc"
