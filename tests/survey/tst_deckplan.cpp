// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/deckplan.h>

#include <QTest>

using namespace pejling;
using namespace Qt::StringLiterals;

class DeckPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackFromJson();
    void leavesOutWhatDoesNotHold_data();
    void leavesOutWhatDoesNotHold();
};

void DeckPlanTest::comesBackFromJson()
{
    QVERIFY(DeckPlan().isEmpty());
    QVERIFY(DeckPlan().toJson().isEmpty());
    QCOMPARE(DeckPlan::fromJson({}), DeckPlan());

    DeckPlan plan;
    plan.order = { u"welcome"_s, u"thanks"_s, u"answers"_s };
    plan.moved = { u"thanks"_s };
    plan.hidden = { u"answers"_s };
    plan.extras = { u"profile-radar"_s };
    plan.titles = { { u"thanks"_s, u"”Tak” <b>alle</b>"_s } };
    plan.notes = { { u"welcome"_s, u"Første linje\nAnden linje"_s } };
    plan.minutes = { { u"theme-sikker-drift"_s, 15 } };
    plan.against = u"survey"_s;
    QVERIFY(!plan.isEmpty());
    QCOMPARE(DeckPlan::fromJson(plan.toJson()), plan);
}

void DeckPlanTest::leavesOutWhatDoesNotHold_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("hidden");
    QTest::addRow("not JSON") << QByteArray("{hidden") << QStringList();
    QTest::addRow("an array") << QByteArray("[\"hidden\"]") << QStringList();
    QTest::addRow("other types") << QByteArray(R"({"hidden":[1,null,{},"a"],"titles":[],
        "notes":{"a":1},"minutes":{"a":"5"}})")
                                 << QStringList{ u"a"_s };
    QTest::addRow("twice") << QByteArray(R"({"hidden":["a","a"]})") << QStringList{ u"a"_s };
    QTest::addRow("empty ids") << QByteArray(R"({"hidden":[""],"titles":{"":"x"}})")
                               << QStringList();
    QTest::addRow("no minutes") << QByteArray(R"({"minutes":{"a":0,"b":-1,"c":601}})")
                                << QStringList();
    QTest::addRow("too long")
        << QByteArray(R"({"titles":{"a":"%"}})").replace('%', QByteArray(201, 'x'))
        << QStringList();
    QTest::addRow("no round") << QByteArray(R"({"against":5})") << QStringList();
    QTest::addRow("long id") << QByteArray(R"({"hidden":["%"]})").replace('%', QByteArray(101, 'x'))
                             << QStringList();
}

void DeckPlanTest::leavesOutWhatDoesNotHold()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QStringList, hidden);
    DeckPlan expected;
    expected.hidden = hidden;
    QCOMPARE(DeckPlan::fromJson(json), expected);
}

QTEST_GUILESS_MAIN(DeckPlanTest)
#include "tst_deckplan.moc"
