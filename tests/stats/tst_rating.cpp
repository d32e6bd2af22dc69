// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <stats/rating.h>
#include <vectors.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::test;
using stats::RatingCounts;

namespace {

Scale scaleOf(qsizetype values, int first = 1)
{
    Scale scale;
    for (int i = 0; i < values; ++i)
        scale.values.push_back({ first + i, {} });
    return scale;
}

void vectorRows(const QString &group)
{
    QTest::addColumn<QJsonObject>("vector");
    const QJsonArray all = vectors(group).toArray();
    QVERIFY(!all.isEmpty());
    for (qsizetype i = 0; i < all.size(); ++i)
        QTest::newRow(rowName(all[i].toObject(), i).constData()) << all[i].toObject();
}

/// All single answers, for definitions that are simplest answer by answer.
QList<int> answersOf(const RatingCounts &counts)
{
    QList<int> answers;
    for (qsizetype i = 0; i < counts.size(); ++i)
        answers += QList<int>(counts[i], int(i));
    return answers;
}

} // namespace

class RatingTest : public QObject
{
    Q_OBJECT

private slots:
    void largestRemainder_data() { vectorRows(u"largest_remainder"_s); }
    void largestRemainder()
    {
        QFETCH(QJsonObject, vector);
        const QList<int> percent = stats::largestRemainder(countsOf(vector[u"counts"_s]));
        QList<int> expected;
        for (const QJsonValue &value : vector[u"expected"_s].toArray())
            expected += value.toInt();
        QCOMPARE(percent, expected);
    }

    void percentagesAlwaysSumTo100()
    {
        for (qint64 n = 1; n <= 60; ++n) {
            for (qint64 a = 0; a <= n; ++a) {
                const QList<int> percent
                    = stats::largestRemainder({ a, (n - a) / 2, n - a - (n - a) / 2 });
                QCOMPARE(percent[0] + percent[1] + percent[2], 100);
            }
        }
    }

    void largeCounts()
    {
        // 10^12 * 100 still fits; doubles would have lost the remainder of 1.
        QCOMPARE(stats::largestRemainder({ 1'000'000'000'000, 1'000'000'000'001 }),
            (QList<int>{ 50, 50 }));
        QCOMPARE(stats::largestRemainder({ 333'333'333'333, 333'333'333'333, 333'333'333'334 }),
            (QList<int>{ 33, 33, 34 }));
    }

    void wilson_data() { vectorRows(u"wilson"_s); }
    void wilson()
    {
        QFETCH(QJsonObject, vector);
        const auto interval = stats::wilson(vector[u"x"_s].toInteger(), vector[u"n"_s].toInteger());
        const QJsonValue expected = vector[u"expected"_s];
        QCOMPARE(interval.has_value(), !expected.isNull());
        if (!interval)
            return;
        COMPARE_NEAR(interval->low, expected[0]);
        COMPARE_NEAR(interval->high, expected[1]);
    }

    void wilsonIsExactAtTheEnds()
    {
        for (const qint64 n : { 1, 3, 7, 49, 1000 }) {
            QCOMPARE(stats::wilson(0, n)->low, 0.0);
            QCOMPARE(stats::wilson(n, n)->high, 1.0);
        }
    }

    void newcombe_data() { vectorRows(u"newcombe_difference"_s); }
    void newcombe()
    {
        QFETCH(QJsonObject, vector);
        // On a scale of two values the high share is that of the second.
        const auto counts = [&](const QString &x, const QString &n) {
            return RatingCounts{ vector[n].toInteger() - vector[x].toInteger(),
                vector[x].toInteger() };
        };
        const auto comparison
            = stats::compare(counts(u"x1"_s, u"n1"_s), counts(u"x2"_s, u"n2"_s), scaleOf(2));
        const QJsonValue expected = vector[u"expected"_s];
        QCOMPARE(comparison.has_value(), !expected.isNull());
        if (!comparison)
            return;
        COMPARE_NEAR(comparison->highShareDifference, expected[0]);
        COMPARE_NEAR(comparison->highShareInterval.low, expected[1]);
        COMPARE_NEAR(comparison->highShareInterval.high, expected[2]);
    }

    void summary_data() { vectorRows(u"rating_summary"_s); }
    void summary()
    {
        QFETCH(QJsonObject, vector);
        const RatingCounts counts = countsOf(vector[u"counts"_s]);
        const auto summary = stats::summarise(counts, scaleOf(counts.size()));
        const QJsonObject expected = vector[u"expected"_s].toObject();
        QCOMPARE(summary.n, expected[u"n"_s].toInteger());
        QCOMPARE(summary.counts, counts);
        QCOMPARE(summary.percent, stats::largestRemainder(counts));
        COMPARE_NEAR(summary.mean, expected[u"mean"_s]);
        COMPARE_NEAR(summary.sd, expected[u"sd"_s]);
        COMPARE_NEAR(summary.median, expected[u"median"_s]);
        COMPARE_NEAR(summary.highShare, expected[u"high"_s]);
        COMPARE_NEAR(summary.lowShare, expected[u"low"_s]);
        COMPARE_NEAR(summary.consensus, expected[u"consensus"_s]);
        QCOMPARE(summary.unanimous, expected[u"unanimous"_s].toBool());
        QCOMPARE(summary.highInterval.has_value(), summary.n > 0);
        if (summary.highInterval) {
            COMPARE_NEAR(summary.highInterval->low, expected[u"high_wilson"_s][0]);
            COMPARE_NEAR(summary.highInterval->high, expected[u"high_wilson"_s][1]);
        }
    }

    void otherScales_data()
    {
        QTest::addColumn<RatingCounts>("counts");
        QTest::addColumn<int>("first");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("median");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("low");
        // 0-1: (3*0 + 1*1)/4; high and low are one value each
        QTest::newRow("two values from 0")
            << RatingCounts{ 3, 1 } << 0 << 0.25 << 0.0 << 0.25 << 0.75;
        // 1-4: (1+2+3+4)/4; floor(4/2) = 2 at each end, nothing in between
        QTest::newRow("four values") << RatingCounts{ 1, 1, 1, 1 } << 1 << 2.5 << 2.5 << 0.5 << 0.5;
        // 1-3: (1*1 + 2*2 + 1*3)/4; floor(3/2) = 1 at each end
        QTest::newRow("three values") << RatingCounts{ 1, 2, 1 } << 1 << 2.0 << 2.0 << 0.25 << 0.25;
        // 0-9: (0 + 9 + 9)/3
        QTest::newRow("ten values from 0") << RatingCounts{ 1, 0, 0, 0, 0, 0, 0, 0, 0, 2 } << 0
                                           << 6.0 << 9.0 << 2.0 / 3 << 1.0 / 3;
    }
    void otherScales()
    {
        QFETCH(RatingCounts, counts);
        QFETCH(int, first);
        const auto summary = stats::summarise(counts, scaleOf(counts.size(), first));
        QTEST(*summary.mean, "mean");
        QTEST(*summary.median, "median");
        QTEST(*summary.highShare, "high");
        QTEST(*summary.lowShare, "low");
    }

    void twoGroups_data() { vectorRows(u"two_group_rating"_s); }
    void twoGroups()
    {
        QFETCH(QJsonObject, vector);
        const RatingCounts first = countsOf(vector[u"x_counts"_s]);
        const RatingCounts second = countsOf(vector[u"y_counts"_s]);
        const auto comparison = stats::compare(first, second, scaleOf(first.size()));
        const QJsonValue expected = vector[u"expected"_s];
        QCOMPARE(comparison.has_value(), !expected.isNull());
        if (!comparison)
            return;
        COMPARE_NEAR(comparison->higher, expected[u"p_greater"_s]);
        COMPARE_NEAR(comparison->same, expected[u"p_tie"_s]);
        COMPARE_NEAR(comparison->lower, expected[u"p_less"_s]);
        COMPARE_NEAR(comparison->cliffsDelta, expected[u"cliffs_delta"_s]);
        QVERIFY(comparison->cliffsDeltaInterval);
        const QJsonValue interval = expected[u"cliff_ci_unbiased_t"_s][u"ci"_s];
        COMPARE_NEAR(comparison->cliffsDeltaInterval->low, interval[0]);
        COMPARE_NEAR(comparison->cliffsDeltaInterval->high, interval[1]);
        const QJsonValue newcombe = expected[u"high_difference_newcombe"_s];
        COMPARE_NEAR(comparison->highShareDifference, newcombe[0]);
        COMPARE_NEAR(comparison->highShareInterval.low, newcombe[1]);
        COMPARE_NEAR(comparison->highShareInterval.high, newcombe[2]);
    }

    void exchangedGroupsMirrorEachOther_data() { vectorRows(u"two_group_rating"_s); }
    void exchangedGroupsMirrorEachOther()
    {
        QFETCH(QJsonObject, vector);
        const RatingCounts first = countsOf(vector[u"x_counts"_s]);
        const RatingCounts second = countsOf(vector[u"y_counts"_s]);
        const auto one = stats::compare(first, second, scaleOf(first.size()));
        const auto other = stats::compare(second, first, scaleOf(first.size()));
        QCOMPARE(one.has_value(), other.has_value());
        if (!one)
            return;
        QCOMPARE(other->higher, one->lower);
        QCOMPARE(other->cliffsDelta, -one->cliffsDelta);
        COMPARE_NEAR(other->cliffsDeltaInterval->low, -one->cliffsDeltaInterval->high);
        COMPARE_NEAR(other->cliffsDeltaInterval->high, -one->cliffsDeltaInterval->low);
        COMPARE_NEAR(other->highShareInterval.low, -one->highShareInterval.high);
    }

    void cliffsDeltaAsPublished()
    {
        const QJsonObject vector = vectors(u"cliffs_delta_published"_s)[0].toObject();
        const auto counts = [&](const QString &key) {
            RatingCounts all(5, 0);
            for (const QJsonValue &value : vector[key].toArray())
                ++all[value.toInteger() / 10 - 1]; // 10, 20, .. 50
            return all;
        };
        const auto comparison = stats::compare(counts(u"x"_s), counts(u"y"_s), scaleOf(5));
        const double tolerance = vector[u"tolerance"_s].toDouble();
        const QJsonValue expected = vector[u"expected"_s];
        COMPARE_NEAR(comparison->cliffsDelta, expected[u"delta"_s], tolerance);
        COMPARE_NEAR(comparison->cliffsDeltaInterval->low, expected[u"ci"_s][0], tolerance);
        COMPARE_NEAR(comparison->cliffsDeltaInterval->high, expected[u"ci"_s][1], tolerance);
    }

    void pairsAgreeWithCountingThem()
    {
        const RatingCounts first{ 3, 0, 4, 1, 2 };
        const RatingCounts second{ 1, 5, 2, 0, 3 };
        int higher = 0;
        int lower = 0;
        for (const int a : answersOf(first)) {
            for (const int b : answersOf(second)) {
                higher += a > b;
                lower += a < b;
            }
        }
        const auto comparison = stats::compare(first, second, scaleOf(5));
        QCOMPARE(comparison->higher, higher / 110.0); // 10 answers against 11
        QCOMPARE(comparison->lower, lower / 110.0);
    }

    void completeSeparationKeepsTheOuterEnd()
    {
        const auto above = stats::compare({ 0, 6 }, { 9, 0 }, scaleOf(2));
        QCOMPARE(above->cliffsDelta, 1.0);
        QCOMPARE(above->cliffsDeltaInterval->high, 1.0);
        QVERIFY(above->cliffsDeltaInterval->low > 0 && above->cliffsDeltaInterval->low < 1);
        const auto below = stats::compare({ 6, 0 }, { 0, 9 }, scaleOf(2));
        QCOMPARE(below->cliffsDeltaInterval->low, -1.0);
        QCOMPARE(below->cliffsDeltaInterval->high, -above->cliffsDeltaInterval->low);
    }

    void allEqualInBothGroups()
    {
        const auto comparison = stats::compare({ 0, 0, 7, 0, 0 }, { 0, 0, 9, 0, 0 }, scaleOf(5));
        QCOMPARE(comparison->same, 1.0);
        QCOMPARE(comparison->cliffsDelta, 0.0);
        QCOMPARE(*comparison->cliffsDeltaInterval, (stats::Interval{ 0, 0 }));
    }

    void groupOfOneHasNoInterval()
    {
        const auto comparison = stats::compare({ 0, 0, 0, 1, 0 }, { 1, 2, 3, 2, 1 }, scaleOf(5));
        QVERIFY(comparison);
        QCOMPARE(comparison->higher, 6.0 / 9);
        QVERIFY(!comparison->cliffsDeltaInterval);
    }

    void millionsStayInRange()
    {
        const RatingCounts many{ 400'000, 100'000, 0, 100'000, 400'000 };
        const auto summary = stats::summarise(many, scaleOf(5));
        QCOMPARE(*summary.mean, 3.0);
        // (2 * 400000 * 4 + 2 * 100000 * 1) / 999999 = 3400000/999999
        COMPARE_NEAR(*summary.sd * *summary.sd, 3'400'000.0 / 999'999);
        const auto comparison = stats::compare(many, many, scaleOf(5));
        QCOMPARE(comparison->cliffsDelta, 0.0);
        QVERIFY(comparison->cliffsDeltaInterval->low < 0);
        QVERIFY(comparison->cliffsDeltaInterval->low > -0.01);
    }
};

QTEST_GUILESS_MAIN(RatingTest)
#include "tst_rating.moc"
