// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/gate.h>
#include <disclosure/method.h>
#include <results.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

namespace {

const QStringList Room{ u"7x central: q=5 r=A>B>C>D t x=a"_s, u"5x central: q=4 r=B>A"_s,
    u"13x decentral: q=2 r=D>C>B>A x=b"_s, u"decentral: q=4 r=C"_s };

QStringList headings(const std::vector<MethodNote> &notes)
{
    QStringList all;
    for (const MethodNote &note : notes)
        all += note.heading;
    return all;
}

const MethodNote *find(const std::vector<MethodNote> &notes, const QString &heading)
{
    const auto found = std::find_if(notes.begin(), notes.end(),
        [&](const MethodNote &note) { return note.heading == heading; });
    return found == notes.end() ? nullptr : &*found;
}

const Shape Four{ .items = 4, .timeThieves = 2 };
const QString Chance = QStringLiteral("Could the difference between the groups be chance?");
const QString Sure = QStringLiteral("How sure the places are");

} // namespace

class MethodTest : public QObject
{
    Q_OBJECT

private slots:
    void everythingInOrder()
    {
        const RawResults raw
            = rawFrom(Room, { .items = 4, .themes = true, .profile = true, .timeThieves = 2 });
        RawResults before = raw;
        before.round = u"earlier"_s;
        const auto notes = methodNotes(*Gate::show(raw, &before), MethodReader::Facilitator);
        QCOMPARE(headings(notes),
            (QStringList{ u"Which answers count"_s, u"What is not shown"_s, u"Percentages"_s,
                u"Mean of a rating"_s, u"Share at the top of the scale"_s, u"Points of a ranking"_s,
                u"Ties and items not ranked"_s, u"Places"_s, u"Share with it in the top 3"_s,
                u"The balance between the guideposts"_s, Sure, u"When there is a clear order"_s,
                u"How much people agree"_s, u"Would another way to count give another result?"_s,
                u"Two groups' ratings"_s, u"Difference between two shares"_s,
                u"Difference between two groups' rankings"_s,
                u"Do the groups have the same order?"_s, u"How the total is weighted"_s, Chance,
                u"Before and after"_s, u"Several choices"_s, u"Comments"_s }));
        for (const MethodNote &note : notes) {
            QVERIFY(note.text.endsWith(u'.') || note.heading == Chance);
            QVERIFY2(!note.text.contains(u'%'), qPrintable(note.text));
        }
    }

    void chanceIsForTheFacilitatorAlone()
    {
        const auto results = Gate::show(rawFrom(Room, Four));
        QVERIFY(!find(methodNotes(*results), Chance));
        const auto notes = methodNotes(*results, MethodReader::Facilitator);
        QVERIFY(find(notes, Chance));
        // None of 200 ways to deal the answers out is as far apart.
        QVERIFY2(find(notes, Chance)->text.endsWith(u"\nr: p = 0.005"_s),
            qPrintable(find(notes, Chance)->text));
    }

    void whatIsHiddenIsNotExplained()
    {
        QStringList lines = Room;
        lines[0] = u"3x central: q=5 r=A>B>C>D"_s;
        lines[1] = u"central: q=4 r=B>A"_s;
        const auto notes
            = methodNotes(*Gate::show(rawFrom(lines, Four)), MethodReader::Facilitator);
        QVERIFY(!find(notes, Chance));
        QVERIFY(!find(notes, u"Two groups' ratings"_s));
        QVERIFY(!find(notes, u"Do the groups have the same order?"_s));
        QVERIFY(
            find(notes, u"What is not shown"_s)->text.startsWith(u"A group with fewer than 5"_s));
    }

    void minimumIsThatOfTheResults()
    {
        RawResults raw = rawFrom(Room, Four);
        raw.minGroup = 7;
        QVERIFY(find(methodNotes(*Gate::show(raw)), u"What is not shown"_s)
                    ->text.contains(u"fewer than 7"_s));
    }

    void censusHasNoDraws()
    {
        RawResults raw = rawFrom(Room, Four);
        QVERIFY(find(methodNotes(*Gate::show(raw)), Sure)->text.contains(u"2,000 times"_s));
        raw.invited = { 12, 14 };
        const auto notes = methodNotes(*Gate::show(raw));
        QVERIFY(find(notes, Sure)->text.startsWith(u"Everyone invited has answered"_s));
    }

    void nothingAnswered()
    {
        const auto notes = methodNotes(*Gate::show(rawFrom({})), MethodReader::Facilitator);
        QVERIFY(find(notes, Sure)->text.contains(u"2,000 times"_s));
        QVERIFY(!find(notes, u"Before and after"_s));
        QVERIFY(!find(notes, u"Several choices"_s));
    }
};

QTEST_GUILESS_MAIN(MethodTest)
#include "tst_method.moc"
