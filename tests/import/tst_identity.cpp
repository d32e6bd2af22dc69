// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

#include <set>

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// The same form read again: the same, edited, longer; with ids, with time stamps, with neither.
class TestIdentity : public QObject
{
    Q_OBJECT

private slots:
    void again_data();
    void again();
    void sharedTimesGrow();
    void keysAreStable();
    void idsThatRepeatAreNone();
};

void TestIdentity::again_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("counts"); // new, changed, unchanged of the second reading

    const QByteArray ids = "id;audience;vurdering;oevrige\n";
    const QByteArray one = "1;central;4;a\n";
    const QByteArray two = "2;decentral;5;b\n";
    QTest::newRow("ids: same") << ids + one + two << ids + one + two << u"0 0 2"_s;
    QTest::newRow("ids: other order") << ids + one + two << ids + two + one << u"0 0 2"_s;
    QTest::newRow("ids: edited") << ids + one + two << ids + one + "2;decentral;5;c\n"
                                 << u"0 1 1"_s;
    QTest::newRow("ids: longer") << ids + one << ids + one + two << u"1 0 1"_s;
    QTest::newRow("ids: text") << ids + "R_a;central;4;\nR_b;central;4;\n"
                               << ids + "R_b;central;4;\nR_c;central;4;\n"
                               << u"1 0 1"_s;

    const QByteArray times = "Timestamp;audience;vurdering;oevrige\n";
    const QByteArray early = "2026/10/01 9:12:44;central;4;a\n";
    const QByteArray late = "2026/10/01 9:12:45;central;4;a\n";
    QTest::newRow("times: same") << times + early + late << times + early + late << u"0 0 2"_s;
    QTest::newRow("times: edited")
        << times + early + late << times + early + QByteArray(late).replace(";4;", ";5;")
        << u"0 1 1"_s;
    QTest::newRow("times: longer") << times + early << times + early + late << u"1 0 1"_s;
    QTest::newRow("times: alike in the same second")
        << times + early + early << times + early + early + early << u"1 0 2"_s;
    // Who of the two goes by the time stamp does not depend on their order, so it may change: that
    // is shown as a change, and nobody counts twice.
    QTest::newRow("times: another in the same second")
        << times + early << times + early + QByteArray(early).replace(";4;", ";5;") << u"1 1 0"_s;

    const QByteArray other = QByteArray(early).replace(";a\n", ";b\n");
    const QByteArray third = QByteArray(early).replace(";a\n", ";c\n");
    QTest::newRow("times: others in the same second, other order")
        << times + early + other + third << times + third + early + other << u"0 0 3"_s;
    QTest::newRow("times: others in the same second, turned round")
        << times + late + early + other << times + other + early + late << u"0 0 3"_s;
    QTest::newRow("times: alike and others in the same second")
        << times + early + early + other << times + other + early + early << u"0 0 3"_s;

    const QByteArray bare = "audience;vurdering;oevrige\n";
    QTest::newRow("nothing: same") << bare + "central;4;a\ncentral;4;b\n"
                                   << bare + "central;4;a\ncentral;4;b\n"
                                   << u"0 0 2"_s;
    QTest::newRow("nothing: other order") << bare + "central;4;a\ncentral;4;b\n"
                                          << bare + "central;4;b\ncentral;4;a\n"
                                          << u"0 0 2"_s;
    QTest::newRow("nothing: alike") << bare + "central;4;\ncentral;4;\n"
                                    << bare + "central;4;\ncentral;4;\ncentral;4;\n"
                                    << u"1 0 2"_s;
    QTest::newRow("nothing: as labels") << bare + "central;4;\n"
                                        << bare + "Centralt;Understøtter godt;\n"
                                        << u"0 0 1"_s;
    QTest::newRow("nothing: text next to text")
        << QByteArray("audience;rammer;oevrige\ncentral;a;bc\n")
        << QByteArray("audience;rammer;oevrige\ncentral;ab;c\n") << u"1 0 0"_s;
    QTest::newRow("a blank among ids") << ids + one + ";central;4;a\n"
                                       << ids + one + ";central;4;a\n"
                                       << u"0 0 2"_s;
}

void TestIdentity::again()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, counts);
    Files files;
    const TemplatePtr builtIn = builtInTemplate();
    CollectingSink sink;
    const Outcome before = imported(files.write(u"1.csv"_s, first), builtIn, {}, &sink);
    QCOMPARE(before.report.added, qint64(first.count('\n') - 1));
    const Report report = imported(files.write(u"2.csv"_s, second), builtIn, {}, &sink).report;
    QCOMPARE(u"%1 %2 %3"_s.arg(report.added).arg(report.changed).arg(report.unchanged), counts);
    QVERIFY(addsUp(report));
    QCOMPARE(qint64(report.changes.size()), report.changed);
}

/// Whatever joins those who share a time stamp, and in whatever order: nobody counts twice.
void TestIdentity::sharedTimesGrow()
{
    Files files;
    const TemplatePtr builtIn = builtInTemplate();
    const QByteArray head = "Timestamp;audience;vurdering;oevrige\n";
    QList<QByteArray> rows;
    for (const char *text : { "a", "b", "c", "d", "e", "f" })
        rows.append(QByteArray("2026/10/01 9:12:44;central;4;") + text + '\n');
    CollectingSink sink;
    for (int count = 1; count <= rows.size(); ++count) {
        QByteArray csv = head;
        for (int i = 0; i < count; ++i)
            csv += rows[count - 1 - i];
        const Report report = imported(files.write(u"1.csv"_s, csv), builtIn, {}, &sink).report;
        QCOMPARE(report.rows, count);
        QCOMPARE(sink.responses.size(), size_t(count));
        std::set<QString> texts;
        for (const Response &response : sink.responses) {
            for (const QString &text : response.answers.texts)
                texts.insert(text);
        }
        QCOMPARE(texts.size(), size_t(count) + 1); // the empty one of other questions too
    }
}

/// Stored keys are compared with those of later versions, so they must never change.
void TestIdentity::keysAreStable()
{
    Files files;
    const Outcome outcome = imported(files.write(u"1.csv"_s,
                                         "audience;vurdering;temaer[1];oevrige\ncentral;4;Sikker "
                                         "drift;a\ncentral;4;Sikker drift;a\n"),
        builtInTemplate());
    QCOMPARE(outcome.responses[0].externalId, u"~-bwwaCZRr5FpLommtxPL9g"_s);
    QCOMPARE(outcome.responses[1].externalId, outcome.responses[0].externalId + u".2"_s);
    QCOMPARE(outcome.report.sha256.size(), 64);
}

/// "Respondent" with one value in every row is no id, or everybody would become one person.
void TestIdentity::idsThatRepeatAreNone()
{
    Files files;
    const Outcome outcome
        = imported(files.write(u"1.csv"_s,
                       "Respondent;audience;vurdering\nanonymous;central;1\nanonymous;central;2\n"
                       "anonymous;central;2\n"),
            builtInTemplate());
    QCOMPARE(outcome.report.added, 3);
    QCOMPARE(outcome.report.rejected, 0);
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "tst_identity.moc"
