// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/ballot.h>

#include <QTest>

using namespace Qt::StringLiterals;
using pejling::Ballot;

class BallotTest : public QObject
{
    Q_OBJECT

private slots:
    void states_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<int>("ranked");
        QTest::addColumn<bool>("blank");
        QTest::addColumn<bool>("partial");
        QTest::addColumn<bool>("strict");
        QTest::newRow("complete") << "312"_ba << 3 << false << false << true;
        QTest::newRow("blank") << "..."_ba << 0 << true << false << true;
        QTest::newRow("partial") << "1.2"_ba << 2 << false << true << true;
        QTest::newRow("tie") << "113"_ba << 3 << false << false << false;
        QTest::newRow("partial with a tie") << "11."_ba << 2 << false << true << false;
        QTest::newRow("two unranked are no tie") << "1.."_ba << 1 << false << true << true;
        QTest::newRow("gap") << "139"_ba << 3 << false << false << true;
        QTest::newRow("twenty") << "123456789ABCDEFGHIJK"_ba << 20 << false << false << true;
    }
    void states()
    {
        QFETCH(QByteArray, packed);
        const auto ballot = Ballot::fromPacked(packed.toStdString());
        QVERIFY(ballot);
        QCOMPARE(QByteArray::fromStdString(ballot->packed()), packed);
        QTEST(ballot->rankedCount(), "ranked");
        QTEST(ballot->isBlank(), "blank");
        QTEST(ballot->isPartial(), "partial");
        QTEST(ballot->isStrict(), "strict");
    }

    void refusedPackings_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("one item") << "1"_ba;
        QTest::newRow("21 items") << QByteArray(21, '.');
        QTest::newRow("zero") << "012"_ba;
        QTest::newRow("past K") << "L12"_ba;
        QTest::newRow("lower case") << "a12"_ba;
    }
    void refusedPackings()
    {
        QFETCH(QByteArray, packed);
        QVERIFY(!Ballot::fromPacked(packed.toStdString()));
    }

    void tieGroups()
    {
        // B first, A and D share second, C not ranked.
        const Ballot ballot = Ballot::fromTieGroups(4, { { 1 }, { 0, 3 } });
        QCOMPARE(ballot.packed(), "21.2");
        QCOMPARE(ballot.tieGroups(), (std::vector<std::vector<int>>{ { 1 }, { 0, 3 } }));
        // 1224: the group after a tie of two stands two places on.
        QCOMPARE(Ballot::fromTieGroups(4, { { 1 }, { 0, 3 }, { 2 } }).packed(), "2142");
        QVERIFY(Ballot(3).tieGroups().empty());
    }
};

QTEST_GUILESS_MAIN(BallotTest)
#include "tst_ballot.moc"
