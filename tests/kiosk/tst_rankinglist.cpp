// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/rankinglist.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

namespace {

/// "CA|BDE": C first, A second; B, D, E not ranked.
QString printed(const RankingList &list)
{
    QString text;
    for (int row = 0; row < list.size(); ++row) {
        if (row == list.rankedCount())
            text += u'|';
        text += QChar(u'A' + list.order()[size_t(row)]);
    }
    return list.rankedCount() == list.size() ? text + u'|' : text;
}

RankingList listOf(const char *packed) { return RankingList(*Ballot::fromPacked(packed)); }

} // namespace

class RankingListTest : public QObject
{
    Q_OBJECT

private slots:
    void starts_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blank") << QByteArray("....") << u"|ABCD"_s;
        QTest::newRow("partial") << QByteArray(".2.1") << u"DB|AC"_s;
        QTest::newRow("complete") << QByteArray("4321") << u"DCBA|"_s;
        QTest::newRow("a tie, in the template's order") << QByteArray("2211") << u"CDAB|"_s;
        QTest::newRow("ranks with gaps") << QByteArray("4..2") << u"DA|BC"_s;
    }
    void starts()
    {
        QFETCH(QByteArray, packed);
        QTEST(printed(listOf(packed.constData())), "expected");
    }

    void moves_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<QString>("move");
        QTest::addColumn<QString>("expected");
        QTest::newRow("place first in a blank one") << QByteArray("....") << u"C1"_s << u"C|ABD"_s;
        QTest::newRow("past the end is last") << QByteArray("1...") << u"C4"_s << u"AC|BD"_s;
        QTest::newRow("before another") << QByteArray("12..") << u"D1"_s << u"DAB|C"_s;
        QTest::newRow("down by its place") << QByteArray("1234") << u"A3"_s << u"BCAD|"_s;
        QTest::newRow("to the last place") << QByteArray("1234") << u"A4"_s << u"BCDA|"_s;
        QTest::newRow("0 counts as 1") << QByteArray("12..") << u"B0"_s << u"BA|CD"_s;
        QTest::newRow("up") << QByteArray("123.") << u"C+"_s << u"ACB|D"_s;
        QTest::newRow("unranked up joins at the end")
            << QByteArray("12..") << u"D+"_s << u"ABD|C"_s;
        QTest::newRow("down") << QByteArray("123.") << u"A-"_s << u"BAC|D"_s;
        QTest::newRow("out, back in the template's order")
            << QByteArray("2143") << u"Bx"_s << u"ADC|B"_s;
        QTest::newRow("out between others") << QByteArray(".1..") << u"Bx"_s << u"|ABCD"_s;
    }
    void moves()
    {
        QFETCH(QByteArray, packed);
        QFETCH(QString, move);
        RankingList list = listOf(packed.constData());
        const int item = move[0].unicode() - u'A';
        const QChar what = move[1];
        QVERIFY(what == u'+'   ? list.moveUp(item)
                : what == u'-' ? list.moveDown(item)
                : what == u'x' ? list.takeOut(item)
                               : list.place(item, what.digitValue()));
        QTEST(printed(list), "expected");
    }

    void changesNothing()
    {
        RankingList list = listOf("12..");
        QVERIFY(!list.place(0, 1));
        QVERIFY(!list.place(1, 4));
        QVERIFY(!list.moveUp(0));
        QVERIFY(!list.moveDown(1)); // the last ranked one
        QVERIFY(!list.moveDown(2)); // not ranked
        QVERIFY(!list.takeOut(3));
        QCOMPARE(printed(list), u"AB|CD"_s);
    }

    void ballot()
    {
        RankingList list = listOf("....");
        list.place(2, 1);
        list.place(0, 1);
        QCOMPARE(list.ballot().packed(), std::string("1.2."));
        QCOMPARE(list.placeOf(2), 2);
        QCOMPARE(list.placeOf(3), 0);
        list.takeOut(2);
        list.takeOut(0);
        QVERIFY(list.ballot().isBlank());
    }

    void twentyItems()
    {
        RankingList list{ Ballot(MaxRankingItems) };
        for (int item = MaxRankingItems - 1; item >= 0; --item)
            QVERIFY(list.place(item, MaxRankingItems));
        // The last item came first: K is rank 20, A rank 10.
        QCOMPARE(list.ballot().packed(), std::string("KJIHGFEDCBA987654321"));
    }
};

QTEST_GUILESS_MAIN(RankingListTest)
#include "tst_rankinglist.moc"
