// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// The ways in which survey tools write a ranking, with items of other workshops than the built-in
/// one: names with commas and semicolons, names that begin like one another.
class TestRankingShapes : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void manyPeople();
};

namespace {

const QStringList Fruit{ u"Apple"_s, u"Apple, red"_s, u"Apple; red"_s, u"Pear"_s,
    u"Pear (green)"_s };

} // namespace

void TestRankingShapes::reads_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("ranks"); // of the items in their order, one row after the other
    QTest::addColumn<QStringList>("issues");

    const QStringList none;
    // Shape A: one cell, best first.
    QTest::newRow("one cell, semicolons")
        << u"audience,Put these in order\nLeft,\"Pear;Apple;Apple, red;\"\n"_s << u"23.1."_s
        << none;
    QTest::newRow("one cell, a name with a semicolon")
        << u"audience\tPut these in order\nLeft\tApple; red;Apple;Pear\n"_s << u"2.13."_s << none;
    QTest::newRow("one cell, commas, a name with a comma")
        << u"audience;Put these in order\nLeft;Apple, red, Pear, Apple\n"_s << u"31.2."_s << none;
    QTest::newRow("one cell, line breaks")
        << u"audience;Put these in order\nLeft;\"Pear\nApple, red\nApple\"\n"_s << u"32.1."_s
        << none;
    QTest::newRow("one cell, JSON")
        << u"audience;Put these in order\nLeft;[\"i4\", \"i1\", \"Apple, red\"]\n"_s << u"23.1."_s
        << none;
    QTest::newRow("one cell, unknown item")
        << u"audience\tPut these in order\nLeft\tPear;Plum;Apple;\n"_s << u"2..1."_s
        << QStringList{ u"B2 flagged unknown-item"_s };
    QTest::newRow("one cell, repeated item")
        << u"audience\tPut these in order\nLeft\tPear;Apple;Pear;\n"_s << u"2..1."_s
        << QStringList{ u"B2 flagged repeated-item"_s };
    QTest::newRow("one cell, blank")
        << u"audience\tPut these in order\nLeft\t\nRight\tn/a\n"_s << u"..... ....."_s << none;

    // Shape B: a column a rank.
    QTest::newRow("column a rank, brackets")
        << u"audience,Put these in order [Rank 1],Put these in order [Rank 2]\n"
           "Left,\"Apple, red\",Pear\nRight,Pear,\n"_s
        << u".1.2. ...1."_s << none;
    QTest::newRow("column a rank, id") << u"audience;order[1];order[2];order[3]\n"
                                          "Left;Pear (green);Apple; \n"_s
                                       << u"2...1"_s << none;
    QTest::newRow("column a rank, underscore") << u"audience;order_rank1;order_rank2\n"
                                                  "Left;Pear;Apple\n"_s
                                               << u"2..1."_s << none;
    QTest::newRow("column a rank, Danish words, question unknown")
        << u"audience;1. prioritet;2. prioritet;3. prioritet\nLeft;Pear;Apple, red;Apple; red\n"_s
               .replace(u"Apple; red"_s, u"\"Apple; red\""_s)
        << u".231."_s << none;
    QTest::newRow("column a rank, bare numbers")
        << u"audience;1;2\nLeft;Pear;Apple\nRight;Apple;Pear\n"_s << u"2..1. 1..2."_s << none;
    QTest::newRow("column a rank, unknown and repeated items")
        << u"audience;order[1];order[2];order[3]\nLeft;Pear;Plum;Pear\n"_s << u"...1."_s
        << QStringList({ u"C2 flagged unknown-item"_s, u"D2 flagged repeated-item"_s });
    QTest::newRow("column a rank, last rank first in the file")
        << u"audience;order[2];order[1]\nLeft;Pear;Apple\n"_s << u"1..2."_s << none;
    QTest::newRow("text to columns")
        << u"audience;Put these in order;;;\nLeft;Pear;Apple;\"Apple; red\";\nRight;;;;\n"_s
        << u"2.31. ....."_s << none;

    // Shape C: a column an item.
    QTest::newRow("column an item, brackets")
        << u"audience;Put these in order [Apple];Put these in order [Apple, red];"
           "Put these in order [\"Apple; red\"];Put these in order [Pear];"
           "Put these in order [Pear (green)]\nLeft;1;2;;4;3\n"_s.replace(
               u"Put these in order [\"Apple; red\"]"_s, u"\"Put these in order [Apple; red]\""_s)
        << u"12.43"_s << none;
    QTest::newRow("column an item, parentheses")
        << u"audience;Put these in order (Apple);Put these in order (Pear (green))\nLeft;2;1\n"_s
        << u"2...1"_s << none;
    QTest::newRow("column an item, dash")
        << u"audience;Put these in order - Apple;Put these in order - Pear\nLeft;2;1\n"_s
        << u"2..1."_s << none;
    QTest::newRow("column an item, ids")
        << u"audience;order/i4;order/i1\nLeft;2;1\n"_s << u"1..2."_s << none;
    QTest::newRow("column an item, items alone")
        << u"audience;Apple;Pear\nLeft;2;1\n"_s << u"2..1."_s << none;
    QTest::newRow("column an item, numbered")
        << u"audience;1. Apple;2. Pear\nLeft;2;1\n"_s << u"2..1."_s << none;
    QTest::newRow("column an item, other question, but ranks")
        << u"audience;Sort them [Apple];Sort them [Pear]\nLeft;2;1\n"_s << u"2..1."_s << none;
    QTest::newRow("column an item, ways to write ranks")
        << u"audience;order[i1];order[i2];order[i3];order[i4];order[i5]\n"
           "Left;1,0;2.;3rd;4.0;05\nLeft;n/a;-99;0;-1;1\nRight;1st;2nd;;;\n"_s
        << u"12345 ....1 12..."_s << none;
    QTest::newRow("column an item, problems")
        << u"audience;order[i1];order[i2];order[i3];order[i4];order[i5]\n"
           "Left;6;2,5;x;03-feb;1\n"_s
        << u"....1"_s
        << QStringList({ u"B2 flagged rank-out-of-range"_s, u"C2 flagged rank-fraction"_s,
               u"D2 flagged unknown-rank"_s, u"E2 flagged looks-like-date"_s });
    QTest::newRow("column an item, tie")
        << u"audience;order[i1];order[i2];order[i3]\nLeft;1;1;3\nRight;2;2;2\n"_s
        << u"113.. 222.."_s
        << QStringList({ u"C2 flagged tied-ranks"_s, u"C3 flagged tied-ranks"_s });
    QTest::newRow("column an item, an item too many")
        << u"audience;Put these in order [Apple];Put these in order [Pear];Put these in order "
           "[Plum]\nLeft;1;2;3\nRight;2;1;\n"_s
        << u"1..2. 2..1."_s << QStringList{ u"D2 flagged unknown-item"_s };
    QTest::newRow("column an item, second heading row")
        << u"audience;Put these in order;;\n;Apple;Pear;Pear (green)\nLeft;2;1;3\n"_s << u"2..13"_s
        << none;
}

void TestRankingShapes::reads()
{
    QFETCH(QString, csv);
    QFETCH(QString, ranks);
    QFETCH(QStringList, issues);
    Files files;
    const Outcome outcome
        = imported(files.write(u"a.csv"_s, csv.toUtf8()), templateWithItems(Fruit));
    QCOMPARE(outcome.code(), QString());
    QVERIFY2(!outcome.recognition.needsMapping, qPrintable(outcome.recognition.why));
    QVERIFY(!outcome.recognition.needsAudience);
    QStringList read;
    for (const Response &response : outcome.responses)
        read.append(QString::fromStdString(response.answers.packedRankings()));
    QCOMPARE(read.join(u' '), ranks);
    QCOMPARE(described(outcome.report.issues), issues);
    QVERIFY(addsUp(outcome.report));
}

/// Ten other things, ranked by 5,000 people; person i rotates the items by i and skips the last
/// i mod 3, so that place and number of ranks can be foretold.
void TestRankingShapes::manyPeople()
{
    QStringList items;
    for (int i = 0; i < 10; ++i)
        items.append(u"Thing %1, of ten"_s.arg(QChar(u'A' + i)));
    QByteArray csv = "Respondent,Which side?,How good is Anytown at it?";
    for (const QString &item : items)
        csv += ",\"Put these in order [" + item.toUtf8() + "]\"";
    csv += "\r\n";
    constexpr int people = 5000;
    for (int i = 0; i < people; ++i) {
        csv += QByteArray::number(i + 1) + (i % 2 ? ",Right," : ",Left,") + (i % 4 ? "Good" : "0");
        for (int item = 0; item < 10; ++item) {
            const int rank = (item + i) % 10 + 1;
            csv += ',' + (rank > 10 - i % 3 ? QByteArray() : QByteArray::number(rank));
        }
        csv += "\r\n";
    }
    Files files;
    const Outcome outcome = imported(files.write(u"many.csv"_s, csv), templateWithItems(items));
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.report.rows, people);
    QCOMPARE(outcome.report.added, people);
    QCOMPARE(outcome.report.flagged, 0);
    QCOMPARE(outcome.report.audience[0], people / 2);
    for (int i = 0; i < people; ++i) {
        const Response &response = outcome.responses[size_t(i)];
        QCOMPARE(response.externalId, QString::number(i + 1));
        QCOMPARE(response.answers.ratings[0], qint8(i % 4 ? 1 : 0));
        const Ballot &ballot = response.answers.rankings[0];
        for (int item = 0; item < 10; ++item) {
            const int rank = (item + i) % 10 + 1;
            QCOMPARE(ballot.rank(item), rank > 10 - i % 3 ? 0 : rank);
        }
    }
}

QTEST_GUILESS_MAIN(TestRankingShapes)
#include "tst_rankingshapes.moc"
