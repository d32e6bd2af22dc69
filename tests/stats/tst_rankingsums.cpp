// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <randomballots.h>
#include <stats/ranking.h>

#include <QTest>

#include <algorithm>

using namespace pejling;
using namespace pejling::test;
using stats::RankingSums;

namespace {

/// The sums as the design words them, from tie groups and one pair of items after the other.
struct Plain
{
    explicit Plain(int items)
        : m(items), points(size_t(m)), squares(size_t(m)), zero(size_t(m)), modified(size_t(m)),
          topThree(size_t(m)), wins(size_t(m), std::vector<double>(size_t(m)))
    {
    }

    void add(const Ballot &ballot)
    {
        auto groups = ballot.tieGroups();
        if (groups.empty())
            return;
        ++n;
        std::vector<int> unranked;
        for (int i = 0; i < m; ++i) {
            if (ballot.rank(i) == 0)
                unranked.push_back(i);
        }
        const int ranked = m - int(unranked.size());
        int above = 0;
        for (const auto &group : groups) {
            const int below = m - above - int(group.size());
            for (const int item : group) {
                const double mine = below + 0.5 * double(group.size() - 1);
                zero[size_t(item)] += mine;
                // Of k ranked items the best gets k points, the last 1; ties share.
                modified[size_t(item)] += ranked - above - 0.5 * double(group.size() - 1);
                topThree[size_t(item)] += above < 3 ? 1 : 0;
            }
            above += int(group.size());
        }
        if (!unranked.empty())
            groups.push_back(unranked);
        for (size_t g = 0; g < groups.size(); ++g) {
            const auto t = qint64(groups[g].size());
            tieSum += t * t * t - t;
            for (const int item : groups[g]) {
                double mine = 0;
                for (size_t h = 0; h < groups.size(); ++h) {
                    for (const int other : groups[h]) {
                        if (other == item)
                            continue;
                        const double won = g < h ? 1 : g == h ? 0.5 : 0;
                        wins[size_t(item)][size_t(other)] += won;
                        mine += won;
                    }
                }
                points[size_t(item)] += mine;
                squares[size_t(item)] += mine * mine;
            }
        }
    }

    int m;
    int n = 0;
    qint64 tieSum = 0;
    std::vector<double> points;
    std::vector<double> squares;
    std::vector<double> zero;
    std::vector<double> modified;
    std::vector<int> topThree;
    std::vector<std::vector<double>> wins;
};

RankingSums sumsOf(int items, const std::vector<Ballot> &ballots)
{
    RankingSums sums(items);
    for (const Ballot &ballot : ballots)
        sums.add(ballot);
    return sums;
}

} // namespace

class RankingSumsTest : public QObject
{
    Q_OBJECT

private slots:
    void agreeWithTheDefinition_data()
    {
        QTest::addColumn<int>("items");
        for (const int items : { 2, 3, 4, 7, 10, 16, 17, 20 })
            QTest::addRow("%d items", items) << items;
    }
    void agreeWithTheDefinition()
    {
        QFETCH(int, items);
        const auto ballots = randomBallots(quint64(items), items, 200);
        const RankingSums sums = sumsOf(items, ballots);
        Plain plain(items);
        for (const Ballot &ballot : ballots)
            plain.add(ballot);
        QCOMPARE(sums.n(), plain.n);
        QCOMPARE(sums.blank(), 200 - plain.n);
        QVERIFY(sums.blank() > 0);
        QCOMPARE(sums.partial(),
            std::count_if(ballots.begin(), ballots.end(), [](auto &b) { return b.isPartial(); }));
        QCOMPARE(sums.tieSum(), plain.tieSum);
        for (int i = 0; i < items; ++i) {
            const auto item = size_t(i);
            QCOMPARE(double(sums.doubledPoints(i)), 2 * plain.points[item]);
            QCOMPARE(double(sums.doubledPointSquares(i)), 4 * plain.squares[item]);
            QCOMPARE(double(sums.doubledZeroPoints(i)), 2 * plain.zero[item]);
            QCOMPARE(double(sums.doubledModifiedPoints(i)), 2 * plain.modified[item]);
            QCOMPARE(sums.topThree(i), plain.topThree[item]);
            for (int j = 0; j < items; ++j) {
                if (i != j)
                    QCOMPARE(double(sums.doubledWins(i, j)), 2 * plain.wins[item][size_t(j)]);
            }
        }
    }

    void everyBallotSpendsTheSame()
    {
        for (const Ballot &ballot : randomBallots(3, 10, 100)) {
            if (ballot.isBlank())
                continue;
            const RankingSums sums = sumsOf(10, { ballot });
            qint64 doubled = 0;
            for (int i = 0; i < 10; ++i)
                doubled += sums.doubledPoints(i);
            QCOMPARE(doubled, 90); // twice 10 * 9 / 2
        }
    }

    void removingTakesBackWhatAddingDid()
    {
        SplitMix64 random(7);
        RankingSums sums(10);
        std::vector<Ballot> kept;
        for (int step = 0; step < 2000; ++step) {
            if (!kept.empty() && random.index(5) < 2) {
                const auto at = kept.begin() + random.index(qint64(kept.size()));
                sums.remove(*at);
                kept.erase(at);
            } else {
                kept.push_back(randomBallot(random, 10));
                sums.add(kept.back());
            }
        }
        QCOMPARE_GT(kept.size(), 100);
        QVERIFY(sums == sumsOf(10, kept));
        for (const Ballot &ballot : kept)
            sums.remove(ballot);
        QVERIFY(sums == RankingSums(10));
    }

    void mergingIsAddingAll()
    {
        const auto first = randomBallots(1, 7, 60);
        const auto second = randomBallots(2, 7, 90);
        RankingSums merged = sumsOf(7, first);
        merged.merge(sumsOf(7, second));
        std::vector<Ballot> all = first;
        all.insert(all.end(), second.begin(), second.end());
        QVERIFY(merged == sumsOf(7, all));
    }

    void gapsInRanksMeanNothing()
    {
        QVERIFY(
            sumsOf(3, { *Ballot::fromPacked("137") }) == sumsOf(3, { *Ballot::fromPacked("123") }));
    }

    void survivesBeingStored()
    {
        for (const int items : { 2, 10, 20 }) {
            const RankingSums sums = sumsOf(items, randomBallots(5, items, 50));
            const auto restored = RankingSums::fromList(sums.toList());
            QVERIFY(restored && *restored == sums);
        }
        QVERIFY(*RankingSums::fromList(RankingSums(5).toList()) == RankingSums(5));
    }

    void damagedSumsAreRefused_data()
    {
        QTest::addColumn<QList<qint64>>("data");
        const QList<qint64> whole = sumsOf(4, randomBallots(5, 4, 50)).toList();
        QTest::newRow("empty") << QList<qint64>();
        QTest::newRow("cut") << whole.first(whole.size() - 1);
        QTest::newRow("too long") << whole + QList<qint64>{ 0 };
        const auto with = [&whole](qsizetype at, qint64 value) {
            QList<qint64> data = whole;
            data[at] = value;
            return data;
        };
        QTest::newRow("21 items") << with(0, 21);
        QTest::newRow("other item count") << with(0, 5);
        QTest::newRow("negative item count") << with(0, -1);
        QTest::newRow("n off by one") << with(1, whole[1] + 1);
        QTest::newRow("negative n") << with(1, -whole[1]);
        QTest::newRow("more partial than n") << with(3, whole[1] + 1);
        QTest::newRow("points off by one") << with(5, whole[5] + 1);
        QTest::newRow("a win too many") << with(whole.size() - 1, whole.back() + 1);
    }
    void damagedSumsAreRefused()
    {
        QFETCH(QList<qint64>, data);
        QVERIFY(!RankingSums::fromList(data));
    }
};

QTEST_GUILESS_MAIN(RankingSumsTest)
#include "tst_rankingsums.moc"
