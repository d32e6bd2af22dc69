// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/agenda.h>
#include <disclosure/gate.h>
#include <results.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

namespace {

std::vector<AgendaItem> agendaOf(const QStringList &lines, int minutes = 60, int items = 6)
{
    const auto results = Gate::show(rawFrom(lines, { .items = items, .themes = true }));
    return suggestAgenda(**results, Language::English, minutes);
}

/// "A:20 C:15", best placed first.
QString suggested(const std::vector<AgendaItem> &agenda)
{
    QStringList said;
    for (const AgendaItem &item : agenda) {
        if (item.suggested)
            said << itemId(item.theme) % u':' % QString::number(item.minutes);
    }
    return said.join(u' ');
}

QString reasonsOf(const std::vector<AgendaItem> &agenda, int theme)
{
    for (const AgendaItem &item : agenda) {
        if (item.theme == theme)
            return item.reasons.join(u' ');
    }
    return {};
}

} // namespace

class AgendaTest : public QObject
{
    Q_OBJECT

private slots:
    void suggests_data();
    void suggests();
    void saysWhy();
    void saysNothingThatMayNotBeShown();
    void dealsOutTheMinutes_data();
    void dealsOutTheMinutes();
};

void AgendaTest::suggests_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QString>("themes");

    QTest::newRow("no answers") << QStringList() << QString();
    QTest::newRow("too few to show") << QStringList{ u"3x central: r=A>B>C"_s } << QString();
    // All agree: the first three.
    QTest::newRow("the first three")
        << QStringList{ u"20x central: r=A>B>C>D>E>F"_s, u"20x decentral: r=A>B>C>D>E>F"_s }
        << u"A:20 B:20 C:20"_s;
    // F is last in the total of central and first of decentral: apart, and so in by its gap.
    QTest::newRow("a gap") << QStringList{ u"30x central: r=A>B>C>D>E>F"_s,
        u"10x decentral: r=F>A>B>C>D>E"_s }
                           << u"A:15 B:15 C:15 F:15"_s;
}

void AgendaTest::suggests()
{
    QFETCH(QStringList, lines);
    QTEST(suggested(agendaOf(lines)), "themes");
    QCOMPARE(agendaOf(lines).size(), size_t(6)); // the others may be taken in by hand
}

void AgendaTest::saysWhy()
{
    // Central: 20 put C third and 20 put D third; so C and D are among the first three of half.
    const auto agenda = agendaOf({ u"20x central: r=A>B>C>D>E>F"_s, u"20x central: r=A>B>D>C>E>F"_s,
        u"40x decentral: r=A>B>C>D>E>F"_s });
    QCOMPARE(
        reasonsOf(agenda, 0), u"Placed high: place 1 with 100 points of 100."_s); // A wins 5 of 5
    QCOMPARE(reasonsOf(agenda, 5), u"It has place 6, with 0 points of 100."_s);

    const auto split = agendaOf({ u"20x central: r=A>B>C>D>E>F"_s, u"20x central: r=A>B>D>C>E>F"_s,
        u"20x decentral: r=A>B>C>D>E>F"_s, u"20x decentral: r=A>B>D>C>E>F"_s });
    // 40 of 80 have D among their first three.
    QVERIFY2(reasonsOf(split, 3).contains(
                 u"Little agreement: 50% put it among their first three, the others do not."_s),
        qPrintable(reasonsOf(split, 3)));
}

/// 4 central answers: neither group may be named, so no gap is.
void AgendaTest::saysNothingThatMayNotBeShown()
{
    const auto agenda
        = agendaOf({ u"4x central: r=F>E>D>C>B>A"_s, u"30x decentral: r=A>B>C>D>E>F"_s });
    QVERIFY(!suggested(agenda).isEmpty());
    for (const AgendaItem &item : agenda)
        QVERIFY(!item.reasons.join(u' ').contains(u"apart"_s));
}

void AgendaTest::dealsOutTheMinutes_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("themes");
    QTest::newRow("none") << 0 << u"A:0 B:0 C:0"_s;
    QTest::newRow("too few for all") << 10 << u"A:5 B:5 C:0"_s;
    QTest::newRow("with a rest") << 70 << u"A:25 B:25 C:20"_s;
    QTest::newRow("not in fives") << 64 << u"A:20 B:20 C:20"_s;
}

void AgendaTest::dealsOutTheMinutes()
{
    QFETCH(int, minutes);
    QTEST(suggested(agendaOf(
              { u"20x central: r=A>B>C>D>E>F"_s, u"20x decentral: r=A>B>C>D>E>F"_s }, minutes)),
        "themes");
}

QTEST_GUILESS_MAIN(AgendaTest)
#include "tst_agenda.moc"
