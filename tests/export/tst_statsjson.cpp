// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/gate.h>
#include <export/statsjson.h>
#include <results.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

namespace {

const Shape FourThemes{ .items = 4, .themes = true };

/// Twelve and fourteen answers, groups that differ, some partial and some blank rankings.
const QStringList Room{
    u"5x central: q=4 r=A>B>C>D t"_s,
    u"5x central: q=5 r=A>C>B>D"_s,
    u"central: q=1 r=B"_s,
    u"central: q=1"_s,
    u"10x decentral: q=2 r=D>C>B>A t"_s,
    u"3x decentral: q=3 r=D>B"_s,
    u"decentral: q=4"_s,
    u"2x decentral unfinished: q=1 r=A"_s,
};

QJsonObject jsonOf(const QStringList &lines, const Shape &shape = FourThemes)
{
    return exporting::statsJson(*Gate::show(rawFrom(lines, shape)));
}

QJsonObject question(const QJsonObject &document, const QString &id)
{
    return document[u"questions"_s][id].toObject();
}

QJsonObject group(const QJsonObject &document, const QString &id, const QString &name)
{
    return question(document, id)[u"groups"_s][name].toObject();
}

QStringList words(const char *text)
{
    QStringList all = QString::fromLatin1(text).split(u' ');
    all.sort();
    return all;
}

const QStringList Everybody = words("all central decentral");
const QStringList Items = words("A B C D");

/// Every place in `value` that holds a number, as "groups/all/n".
QStringList numbersIn(const QJsonValue &value, const QString &at = {})
{
    QStringList found;
    if (value.isDouble())
        found += at;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found += numbersIn(*it, at + u'/' + it.key());
    for (const QJsonValue &element : value.toArray())
        found += numbersIn(element, at + u"/*"_s);
    return found;
}

} // namespace

class StatsJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void document()
    {
        const QJsonObject document = jsonOf(Room);
        QCOMPARE(document.keys(), words("format version round minGroup responses questions"));
        QCOMPARE(document[u"format"_s], u"pejling-stats"_s);
        QCOMPARE(document[u"version"_s], 1);
        QCOMPARE(document[u"round"_s], u"survey"_s);
        QCOMPARE(document[u"minGroup"_s], 5);
        QCOMPARE(document[u"questions"_s].toObject().keys(), words("q r t"));
        QCOMPARE(document[u"responses"_s].toObject(),
            (QJsonObject{ { u"all"_s, 26 }, { u"central"_s, 12 }, { u"decentral"_s, 14 },
                { u"unfinished"_s, 2 } }));
    }

    void rating()
    {
        const QJsonObject document = jsonOf(Room);
        const QJsonObject rating = question(document, u"q"_s);
        QCOMPARE(rating.keys(), words("kind groups comparison"));
        QCOMPARE(rating[u"kind"_s], u"rating"_s);
        QCOMPARE(rating[u"groups"_s].toObject().keys(), Everybody);

        const QJsonObject central = group(document, u"q"_s, u"central"_s);
        QCOMPARE(central.keys(),
            words("n counts percent mean sd median highShare highInterval lowShare consensus"));
        QCOMPARE(central[u"n"_s], 12);
        QCOMPARE(central[u"counts"_s], (QJsonArray{ 2, 0, 0, 5, 5 }));
        // 16 2/3 and twice 41 2/3: the two leftovers go to the larger counts.
        QCOMPARE(central[u"percent"_s], (QJsonArray{ 16, 0, 0, 42, 42 }));
        QCOMPARE(central[u"mean"_s].toDouble(), 47.0 / 12);
        QCOMPARE(central[u"median"_s], 4.0);
        QCOMPARE(central[u"highShare"_s].toDouble(), 10.0 / 12);
        QCOMPARE(central[u"lowShare"_s].toDouble(), 2.0 / 12);
        QCOMPARE(central[u"highInterval"_s].toArray().size(), 2);
        QVERIFY(central[u"sd"_s].isDouble());
        QVERIFY(central[u"consensus"_s].isDouble());
    }

    void ratingComparison()
    {
        const QJsonObject comparison = question(jsonOf(Room), u"q"_s)[u"comparison"_s].toObject();
        QCOMPARE(comparison.keys(),
            words("higher same lower cliffsDelta cliffsDeltaInterval highShareDifference "
                  "highShareInterval"));
        // Of 12 x 14 pairs: five 4s win over 13, draw with 1; five 5s win over 14; two 1s lose all.
        QCOMPARE(comparison[u"higher"_s].toDouble(), (5 * 13 + 5 * 14) / 168.0);
        QCOMPARE(comparison[u"same"_s].toDouble(), 5 / 168.0);
        QCOMPARE(comparison[u"lower"_s].toDouble(), 28 / 168.0);
        QCOMPARE(comparison[u"cliffsDelta"_s].toDouble(), (135 - 28) / 168.0);
        QCOMPARE(comparison[u"highShareDifference"_s].toDouble(), 10 / 12.0 - 1 / 14.0);
        QCOMPARE(comparison[u"cliffsDeltaInterval"_s].toArray().size(), 2);
        QCOMPARE(comparison[u"highShareInterval"_s].toArray().size(), 2);
    }

    void ranking()
    {
        const QJsonObject document = jsonOf(Room);
        const QJsonObject ranking = question(document, u"r"_s);
        QCOMPARE(ranking.keys(), words("kind groups comparison equalWeight guideposts"));
        QCOMPARE(ranking[u"kind"_s], u"ranking"_s);
        QCOMPARE(ranking[u"groups"_s].toObject().keys(), Everybody);

        const QJsonObject central = group(document, u"r"_s, u"central"_s);
        QCOMPARE(central.keys(),
            words("n blank partial items zeroRule modifiedRule pairwise condorcetWinner kendallW "
                  "chiSquare p agreement clearOrder topGroup clearWinner ruleMatters"));
        QCOMPARE(central[u"n"_s], 11);
        QCOMPARE(central[u"blank"_s], 1);
        QCOMPARE(central[u"partial"_s], 1);
        for (const QString &perItem :
            { u"items"_s, u"zeroRule"_s, u"modifiedRule"_s, u"pairwise"_s })
            QCOMPARE(central[perItem].toObject().keys(), Items);

        const QJsonObject first = central[u"items"_s][u"A"_s].toObject();
        QCOMPARE(first.keys(),
            words("points score position positionInterval topThree topThreeInterval"));
        // Ten firsts of 3 points; the ballot that ranks B alone ties A with C and D: 1 point.
        QCOMPARE(first[u"points"_s], 31.0);
        QCOMPARE(first[u"score"_s].toDouble(), 100 * 31 / 33.0);
        QCOMPARE(first[u"position"_s], (QJsonArray{ 1, 1 }));
        QCOMPARE(first[u"positionInterval"_s], (QJsonArray{ 1, 1 }));
        QCOMPARE(first[u"topThree"_s].toDouble(), 10 / 11.0);
        QCOMPARE(first[u"topThreeInterval"_s].toArray().size(), 2);
        QCOMPARE(central[u"zeroRule"_s][u"A"_s], 30.0);
        QCOMPARE(central[u"modifiedRule"_s][u"B"_s], 5 * 3 + 5 * 2 + 1.0);
        QCOMPARE(central[u"pairwise"_s][u"A"_s].toObject().keys(), words("B C D"));
        QCOMPARE(central[u"pairwise"_s][u"A"_s][u"C"_s], 10.5);
        QCOMPARE(central[u"condorcetWinner"_s], u"A"_s);
        QCOMPARE(central[u"clearOrder"_s], true);
        QCOMPARE(central[u"topGroup"_s], QJsonArray{ u"A"_s });
        QVERIFY(central[u"clearWinner"_s].isNull()); // fewer than 30 ballots
        QCOMPARE(central[u"ruleMatters"_s], false);
        for (const QString &number : { u"kendallW"_s, u"chiSquare"_s, u"p"_s, u"agreement"_s })
            QVERIFY(central[number].isDouble());
    }

    void rankingComparison()
    {
        const QJsonObject ranking = question(jsonOf(Room), u"r"_s);
        const QJsonObject comparison = ranking[u"comparison"_s].toObject();
        QCOMPARE(comparison.keys(), words("kendallTauB topThreeShared items"));
        QCOMPARE(comparison[u"items"_s].toObject().keys(), Items);
        const QJsonObject last = comparison[u"items"_s][u"D"_s].toObject();
        QCOMPARE(last.keys(), words("difference interval shift"));
        // D: 1 point of 33 against 39 of 39; places 4 and 1.
        QCOMPARE(last[u"difference"_s].toDouble(), 100 / 33.0 - 100);
        QCOMPARE(last[u"interval"_s].toArray().size(), 2);
        QCOMPARE(last[u"shift"_s], 3);
        QCOMPARE(ranking[u"equalWeight"_s].toObject().keys(), Items);
        QCOMPARE(ranking[u"equalWeight"_s][u"D"_s].toDouble(), (100 / 33.0 + 100) / 2);
        QCOMPARE(ranking[u"guideposts"_s].toObject().keys(), Everybody);
        QVERIFY(ranking[u"guideposts"_s][u"central"_s].isDouble());
        // One = {A, B}, two = {C, D}. Ten ballots D>C>B>A win nothing; D>B wins B over C of four.
        QCOMPARE(ranking[u"guideposts"_s][u"decentral"_s].toDouble(), 3 * 1.5 / (13 * 4));
    }

    void text()
    {
        const QJsonObject text = question(jsonOf(Room), u"t"_s);
        QCOMPARE(text.keys(), words("kind groups"));
        QCOMPARE(text[u"kind"_s], u"text"_s);
        QCOMPARE(text[u"groups"_s].toObject(),
            (QJsonObject{ { u"all"_s, 15 }, { u"central"_s, 5 }, { u"decentral"_s, 10 } }));
    }

    void questionsStandWhetherAnsweredOrNot()
    {
        const QJsonObject document = jsonOf({});
        const QJsonObject empty{ { u"hidden"_s, u"empty"_s } };
        for (const QString &id : { u"q"_s, u"r"_s, u"t"_s }) {
            for (const QString &name : Everybody)
                QCOMPARE(group(document, id, name), empty);
        }
        QVERIFY(question(document, u"q"_s)[u"comparison"_s].isNull());
        QVERIFY(question(document, u"r"_s)[u"equalWeight"_s].isNull());
    }

    void hiddenGroupsCarryNoNumber()
    {
        const QJsonObject document = jsonOf({ u"3x central: q=4 r=A>B t"_s, u"central: q=5 r=D t"_s,
            u"5x decentral: q=2 r=D>C t"_s, u"3x decentral: q=3 r=B t"_s });
        QVERIFY(document[u"responses"_s][u"central"_s].isNull());
        QVERIFY(document[u"responses"_s][u"decentral"_s].isNull());
        QCOMPARE(document[u"responses"_s][u"all"_s], 12);
        const QJsonObject central{ { u"hidden"_s, u"below-minimum"_s } };
        const QJsonObject decentral{ { u"hidden"_s, u"complementary"_s } };
        for (const QString &id : { u"q"_s, u"r"_s, u"t"_s }) {
            QCOMPARE(group(document, id, u"central"_s), central);
            QCOMPARE(group(document, id, u"decentral"_s), decentral);
        }
        QVERIFY(question(document, u"q"_s)[u"comparison"_s].isNull());
        QVERIFY(question(document, u"r"_s)[u"comparison"_s].isNull());
        QVERIFY(question(document, u"r"_s)[u"equalWeight"_s].isNull());
        const QJsonValue guideposts = question(document, u"r"_s)[u"guideposts"_s];
        QVERIFY(guideposts[u"all"_s].isDouble());
        QCOMPARE(guideposts[u"central"_s].toObject(), central);
        QCOMPARE(guideposts[u"decentral"_s].toObject(), decentral);

        for (const QString &place : numbersIn(document)) {
            QVERIFY2(!place.contains(u"central"_s) && !place.contains(u"comparison"_s),
                qPrintable(place));
        }
    }

    void unanimousGroupsCarryNoNumber()
    {
        const QJsonObject document = jsonOf(QStringList{ u"6x central: q=4 r=A>B>C>D"_s,
            u"9x decentral: q=2 r=D>C"_s, u"3x decentral: q=3 r=B"_s });
        for (const QString &id : { u"q"_s, u"r"_s }) {
            QCOMPARE(group(document, id, u"central"_s),
                (QJsonObject{ { u"hidden"_s, u"unanimous"_s } }));
            QCOMPARE(group(document, id, u"decentral"_s),
                (QJsonObject{ { u"hidden"_s, u"complementary"_s } }));
        }
        QCOMPARE(document[u"responses"_s][u"central"_s], 6); // how many took part is no answer
    }

    void undefinedIsNull()
    {
        // Ballots that tie everything say nothing: no W, no correlation, no winner.
        const QJsonObject document
            = jsonOf({ u"10x central: r=A=B=C=D"_s, u"10x decentral: r=A=B=C=D"_s });
        const QJsonObject all = group(document, u"r"_s, u"all"_s);
        for (const QString &name : { u"kendallW"_s, u"chiSquare"_s, u"p"_s, u"agreement"_s,
                 u"condorcetWinner"_s, u"clearWinner"_s })
            QVERIFY2(all.contains(name) && all[name].isNull(), qPrintable(name));
        QCOMPARE(all[u"clearOrder"_s], false);
        QCOMPARE(all[u"topGroup"_s], QJsonArray());
        const QJsonObject comparison = question(document, u"r"_s)[u"comparison"_s].toObject();
        QVERIFY(comparison[u"kendallTauB"_s].isNull());
        QCOMPARE(comparison[u"topThreeShared"_s], 3);
    }

    void withoutBootstrapsIntervalsAreNull()
    {
        RawResults raw = rawFrom(Room, FourThemes);
        raw.bootstraps.clear();
        const QJsonObject all = group(exporting::statsJson(*Gate::show(raw)), u"r"_s, u"all"_s);
        QVERIFY(all[u"items"_s][u"A"_s][u"positionInterval"_s].isNull());
        QVERIFY(all[u"items"_s][u"A"_s][u"topThreeInterval"_s].isArray());
        QVERIFY(all[u"clearWinner"_s].isNull());
    }

    // Everyone invited has answered: what one answer would move stands in place of the intervals.
    void census()
    {
        RawResults raw = rawFrom({ u"10x central: q=4 r=A>B>C"_s, u"9x decentral: q=3 r=A>C>B"_s,
            u"decentral: q=5 r=A>B>C"_s });
        raw.invited = { 10, 11 };
        const QJsonObject document = exporting::statsJson(*Gate::show(raw));
        const QJsonObject central = group(document, u"r"_s, u"central"_s);
        QCOMPARE(central[u"leaveOneOut"_s], QJsonArray());
        for (const QString &item : { u"A"_s, u"B"_s, u"C"_s }) {
            QVERIFY(central[u"items"_s][item][u"positionInterval"_s].isNull());
            QVERIFY(central[u"items"_s][item][u"topThreeInterval"_s].isNull());
        }
        QVERIFY(group(document, u"q"_s, u"central"_s)[u"highInterval"_s].isNull());
        for (const char *sampled : { "decentral", "all" }) {
            const QJsonObject other = group(document, u"r"_s, QString::fromLatin1(sampled));
            QVERIFY(!other.contains(u"leaveOneOut"_s));
            QVERIFY(other[u"items"_s][u"A"_s][u"positionInterval"_s].isArray());
            QVERIFY(
                group(document, u"q"_s, QString::fromLatin1(sampled))[u"highInterval"_s].isArray());
        }
        raw.invited = { 10, 10 };
        // In all B has 10 + 1 and C has 9: without one A>B>C still 10 to 9; without one A>C>B 11
        // to 8. Centrally the ten agree, so nothing can move.
        QCOMPARE(group(exporting::statsJson(*Gate::show(raw)), u"r"_s, u"all"_s)[u"leaveOneOut"_s],
            QJsonArray());
        RawResults close = rawFrom({ u"10x central: r=A>B>C"_s, u"9x decentral: r=A>C>B"_s });
        close.invited = { 10, 9 };
        QCOMPARE(
            group(exporting::statsJson(*Gate::show(close)), u"r"_s, u"all"_s)[u"leaveOneOut"_s],
            (QJsonArray{ u"B"_s, u"C"_s }));
    }

    void rankingsWithoutGuideposts()
    {
        const QJsonObject ranking = question(jsonOf(Room, { .items = 4 }), u"r"_s);
        QVERIFY(ranking.contains(u"guideposts"_s));
        QVERIFY(ranking[u"guideposts"_s].isNull());
    }

    void timeThieves()
    {
        const QJsonObject document
            = jsonOf({ u"5x central: x=ab"_s, u"central: x="_s, u"6x decentral: x=b"_s,
                         u"2x decentral: x=abc"_s, u"decentral: q=4"_s },
                { .timeThieves = 3 });
        const QJsonObject thieves = question(document, u"timeThieves"_s);
        QCOMPARE(thieves.keys(), words("kind groups"));
        QCOMPARE(thieves[u"kind"_s], u"multiple"_s);
        const QJsonObject all = group(document, u"timeThieves"_s, u"all"_s);
        QCOMPARE(all.keys(), words("n items"));
        QCOMPARE(all[u"n"_s], 14);
        QCOMPARE(all[u"items"_s].toObject().keys(), words("a b c"));
        QCOMPARE(all[u"items"_s][u"a"_s].toObject(),
            (QJsonObject{ { u"count"_s, 7 }, { u"share"_s, 0.5 } }));
        QCOMPARE(
            group(document, u"timeThieves"_s, u"decentral"_s)[u"items"_s][u"c"_s][u"count"_s], 2);

        const QJsonObject few
            = jsonOf({ u"4x central: x=a"_s, u"6x decentral: x=b"_s }, { .timeThieves = 3 });
        QCOMPARE(group(few, u"timeThieves"_s, u"central"_s),
            (QJsonObject{ { u"hidden"_s, u"below-minimum"_s } }));
        QVERIFY(!question(jsonOf(Room), u"timeThieves"_s).contains(u"kind"_s));
    }

    void profile()
    {
        const QJsonObject document = jsonOf({ u"5x central: p=4"_s, u"central: p=2"_s,
                                                u"6x decentral: p=1"_s, u"2x decentral: p=5"_s },
            { .profile = true });
        const QString id = u"profile/it/help"_s;
        QCOMPARE(question(document, id).keys(), words("kind groups comparison"));
        QCOMPARE(question(document, id)[u"kind"_s], u"rating"_s);
        QCOMPARE(group(document, id, u"central"_s)[u"counts"_s], (QJsonArray{ 0, 1, 0, 5, 0 }));
        QCOMPARE(group(document, id, u"decentral"_s)[u"mean"_s], 2.0);
        QVERIFY(question(document, id)[u"comparison"_s].isObject());
    }

    void changeSinceAnotherRound()
    {
        const RawResults now
            = rawFrom({ u"6x central: q=5 r=A>B>C>D"_s, u"2x central: q=4 r=B>A>C>D"_s,
                          u"9x decentral: q=2 r=D"_s, u"decentral: q=3 r=A"_s },
                FourThemes);
        RawResults before = rawFrom({ u"6x central: q=3 r=D>C>B>A"_s, u"central: q=5 r=D"_s,
                                        u"8x decentral: q=2 r=D"_s, u"decentral: q=1 r=A"_s },
            FourThemes);
        before.round = u"earlier"_s;
        const QJsonObject document = exporting::statsJson(*Gate::show(now, &before));

        const QJsonObject rating = question(document, u"q"_s)[u"change"_s].toObject();
        QCOMPARE(rating.keys(), Everybody);
        QCOMPARE(rating[u"central"_s].toObject().keys(),
            words("higher same lower cliffsDelta cliffsDeltaInterval highShareDifference "
                  "highShareInterval"));
        // This round's answers against the earlier one's: 8 x 7 pairs. Six 5s beat six 3s and draw
        // with one 5; two 4s beat six 3s and lose to one 5.
        QCOMPARE(rating[u"central"_s][u"higher"_s].toDouble(), 48 / 56.0);
        QCOMPARE(rating[u"central"_s][u"same"_s].toDouble(), 6 / 56.0);
        QCOMPARE(rating[u"central"_s][u"lower"_s].toDouble(), 2 / 56.0);
        QVERIFY(rating[u"all"_s][u"cliffsDelta"_s].isDouble());

        const QJsonObject ranking = question(document, u"r"_s)[u"change"_s].toObject();
        QCOMPARE(ranking.keys(), Everybody);
        // A: 22 points of 24 now; none of six and 1 of the ballot for D alone, of 21, before.
        QCOMPARE(ranking[u"central"_s][u"items"_s][u"A"_s][u"difference"_s].toDouble(),
            100 * 22 / 24.0 - 100 * 1 / 21.0);
        QCOMPARE(ranking[u"central"_s][u"items"_s][u"A"_s][u"shift"_s], 1 - 4);
    }

    void changeIsGatedInBothRounds()
    {
        const QStringList enough{ u"6x central: q=5 r=A>B>C>D"_s, u"2x central: q=4 r=B>A>C>D"_s,
            u"9x decentral: q=2 r=D"_s, u"decentral: q=3 r=A"_s };
        const QStringList few{ u"6x central: q=3 r=D>C>B>A"_s, u"central: q=5 r=D"_s,
            u"3x decentral: q=2 r=D"_s };
        const auto change = [](const QStringList &now, const QStringList &before,
                                const QString &id) -> QJsonValue {
            const RawResults then = rawFrom(before, FourThemes);
            return question(exporting::statsJson(*Gate::show(rawFrom(now, FourThemes), &then)),
                id)[u"change"_s];
        };
        const QJsonObject below{ { u"hidden"_s, u"below-minimum"_s } };
        const QJsonObject complementary{ { u"hidden"_s, u"complementary"_s } };
        for (const QString &id : { u"q"_s, u"r"_s }) {
            for (const QJsonValue &hidden : { change(enough, few, id), change(few, enough, id) }) {
                QCOMPARE(hidden[u"central"_s].toObject(), complementary);
                QCOMPARE(hidden[u"decentral"_s].toObject(), below);
                QVERIFY(!hidden[u"all"_s].toObject().contains(u"hidden"_s));
            }
            QCOMPARE(change(enough, {}, id)[u"all"_s].toObject(),
                (QJsonObject{ { u"hidden"_s, u"empty"_s } }));
        }
        // A ranking's change is like its comparison.
        const QJsonValue ranking = change(enough, enough, u"r"_s);
        QCOMPARE(ranking[u"all"_s].toObject().keys(), words("kendallTauB topThreeShared items"));
        QCOMPARE(ranking[u"all"_s][u"kendallTauB"_s], 1.0);
        QCOMPARE(ranking[u"all"_s][u"items"_s].toObject().keys(), Items);
        QCOMPARE(ranking[u"central"_s][u"items"_s][u"A"_s][u"difference"_s], 0.0);
        QVERIFY(!question(jsonOf(enough), u"q"_s).contains(u"change"_s));

        // The facilitator sees it all.
        const RawResults then = rawFrom(few, FourThemes);
        const QJsonObject document = exporting::statsJson(
            Gate::showUngatedToFacilitator(rawFrom(enough, FourThemes), &then));
        QVERIFY(question(document, u"q"_s)[u"change"_s][u"decentral"_s][u"higher"_s].isDouble());
    }

    void facilitator()
    {
        const RawResults raw
            = rawFrom({ u"central: q=4 r=A>B t"_s, u"2x decentral: q=2 r=D t"_s }, FourThemes);
        const QJsonObject document = exporting::statsJson(Gate::showUngatedToFacilitator(raw));
        QCOMPARE(document[u"facilitator"_s], true);
        QCOMPARE(document[u"responses"_s][u"central"_s], 1);
        const QJsonObject central = group(document, u"q"_s, u"central"_s);
        QCOMPARE(central[u"n"_s], 1);
        QVERIFY(central[u"sd"_s].isNull()); // needs two
        QVERIFY(group(document, u"r"_s, u"central"_s)[u"agreement"_s].isNull());
        const QJsonObject comparison = question(document, u"q"_s)[u"comparison"_s].toObject();
        QCOMPARE(comparison[u"higher"_s], 1.0);
        QVERIFY(comparison[u"cliffsDeltaInterval"_s].isNull()); // needs two in each

        QVERIFY(!jsonOf(Room).contains(u"facilitator"_s));
    }

    void madeUp()
    {
        RawResults raw = rawFrom(Room, FourThemes);
        QVERIFY(!exporting::statsJson(*Gate::show(raw)).contains(u"madeUp"_s));
        raw.madeUp = true;
        QCOMPARE(exporting::statsJson(*Gate::show(raw))[u"madeUp"_s], true);
        QCOMPARE(exporting::statsJson(Gate::showUngatedToFacilitator(raw))[u"madeUp"_s], true);
    }

    void scalesOfTwoAndTen()
    {
        const QStringList lines{ u"6x central: q=0"_s, u"6x decentral: q=1"_s };
        const QJsonObject yesNo
            = group(jsonOf(lines, { .scaleFirst = 0, .scaleSize = 2 }), u"q"_s, u"all"_s);
        QCOMPARE(yesNo[u"counts"_s], (QJsonArray{ 6, 6 }));
        QCOMPARE(yesNo[u"mean"_s], 0.5);
        QCOMPARE(yesNo[u"highShare"_s], 0.5);
        const QJsonObject ten
            = group(jsonOf(lines, { .scaleFirst = 0, .scaleSize = 10 }), u"q"_s, u"all"_s);
        QCOMPARE(ten[u"counts"_s].toArray().size(), 10);
        QCOMPARE(ten[u"lowShare"_s], 1.0);
    }
};

QTEST_GUILESS_MAIN(StatsJsonTest)
#include "tst_statsjson.moc"
