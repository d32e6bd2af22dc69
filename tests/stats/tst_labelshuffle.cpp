// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <randomballots.h>
#include <stats/ranking.h>
#include <vectors.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::test;

namespace {

using Packed = QList<QPair<QByteArray, int>>;

std::vector<Ballot> unpacked(const Packed &packed)
{
    std::vector<Ballot> ballots;
    for (const auto &[text, times] : packed)
        ballots.insert(ballots.end(), size_t(times), *Ballot::fromPacked(text.toStdString()));
    return ballots;
}

/// Sum of squared differences of the groups' scores, group membership as bits.
double apart(const std::vector<Ballot> &all, unsigned members)
{
    std::array groups{ stats::RankingSums(all.front().size()),
        stats::RankingSums(all.front().size()) };
    for (size_t i = 0; i < all.size(); ++i)
        groups[(members >> i) & 1U].add(all[i]);
    const auto comparison = stats::compare(groups[0], groups[1]);
    double sum = 0;
    for (const stats::ItemDifference &item : comparison->items)
        sum += item.difference * item.difference;
    return sum;
}

/// By the definition: every way to choose as many as the second group has.
double plainly(const std::vector<Ballot> &first, const std::vector<Ballot> &second)
{
    std::vector<Ballot> all = first;
    all.insert(all.end(), second.begin(), second.end());
    const unsigned real = ((1U << second.size()) - 1) << first.size();
    const double observed = apart(all, real);
    int ways = 0;
    int asFar = 0;
    for (unsigned members = 0; members < (1U << all.size()); ++members) {
        if (qPopulationCount(members) != second.size())
            continue;
        ++ways;
        asFar += apart(all, members) >= observed * (1 - 1e-9);
    }
    return double(asFar) / ways;
}

std::vector<Ballot> withoutBlanks(std::vector<Ballot> ballots)
{
    std::erase_if(ballots, [](const Ballot &ballot) { return ballot.isBlank(); });
    return ballots;
}

} // namespace

class LabelShuffleTest : public QObject
{
    Q_OBJECT

private slots:
    void byHand_data()
    {
        QTest::addColumn<Packed>("first");
        QTest::addColumn<Packed>("second");
        QTest::addColumn<double>("p");
        // C(6, 3) = 20 ways; only the real one and its mirror part them so.
        QTest::newRow("three against three")
            << Packed{ { "12", 3 } } << Packed{ { "21", 3 } } << 0.1;
        // C(4, 1) = 4 ways; only the real one.
        QTest::newRow("one against three")
            << Packed{ { "12", 1 } } << Packed{ { "21", 3 } } << 0.25;
        QTest::newRow("three against one")
            << Packed{ { "12", 3 } } << Packed{ { "21", 1 } } << 0.25;
        QTest::newRow("all agree") << Packed{ { "123", 4 } } << Packed{ { "123", 7 } } << 1.0;
        QTest::newRow("one each") << Packed{ { "12", 1 } } << Packed{ { "21", 1 } } << 1.0;
        // 1 / 2001: none of the 2,000 is as far apart, and the real one counts.
        QTest::newRow("twenty against thirty")
            << Packed{ { "12", 20 } } << Packed{ { "21", 30 } } << 1.0 / 2001;
    }
    void byHand()
    {
        QFETCH(Packed, first);
        QFETCH(Packed, second);
        QFETCH(double, p);
        COMPARE_NEAR(stats::labelShuffle(unpacked(first), unpacked(second), 2000, 1), p);
    }

    void everyWayAgreesWithTheDefinition()
    {
        for (quint64 seed = 1; seed <= 10; ++seed) {
            const auto first = withoutBlanks(randomBallots(seed, 6, 4));
            const auto second = withoutBlanks(randomBallots(seed + 100, 6, 5));
            if (!first.empty() && !second.empty())
                COMPARE_NEAR(stats::labelShuffle(first, second, 2000, 1), plainly(first, second));
        }
    }

    void someWaysComeNearAll()
    {
        for (quint64 seed = 1; seed <= 5; ++seed) {
            const auto first = withoutBlanks(randomBallots(seed, 9, 8));
            const auto second = withoutBlanks(randomBallots(seed + 100, 9, 8));
            const double all = *stats::labelShuffle(first, second, 100'000, seed);
            const double some = *stats::labelShuffle(first, second, 1500, seed);
            QVERIFY2(std::abs(all - some) < 0.05, // four standard errors of 1,500 draws
                qPrintable(u"%1 and %2"_s.arg(all).arg(some)));
        }
    }

    void sameSeedSameAnswer()
    {
        const auto first = withoutBlanks(randomBallots(1, 10, 40));
        const auto second = withoutBlanks(randomBallots(2, 10, 60));
        QCOMPARE(
            stats::labelShuffle(first, second, 500, 7), stats::labelShuffle(first, second, 500, 7));
    }

    void emptyGroup()
    {
        const auto some = unpacked({ { "12", 3 } });
        QVERIFY(!stats::labelShuffle({}, some, 2000, 1));
        QVERIFY(!stats::labelShuffle(some, {}, 2000, 1));
    }

    void cancelling()
    {
        const auto few = unpacked({ { "12", 3 } });
        const auto many = unpacked({ { "12", 30 }, { "21", 30 } });
        QVERIFY(!stats::labelShuffle(few, few, 2000, 1, [] { return true; }));
        int asked = 0;
        QVERIFY(!stats::labelShuffle(many, many, 2000, 1, [&asked] { return ++asked == 7; }));
        QCOMPARE(asked, 7);
    }
};

QTEST_GUILESS_MAIN(LabelShuffleTest)
#include "tst_labelshuffle.moc"
