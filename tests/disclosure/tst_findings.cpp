// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/findings.h>
#include <disclosure/gate.h>
#include <results.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

namespace {

const QString Nbsp(QChar(0x00a0));
const QString Dot = u" \u00b7 "_s;

ShownResultsPtr shown(const QStringList &lines, const Shape &shape = {})
{
    return Gate::show(rawFrom(lines, shape));
}

PictureWords rating(const ShownResultsPtr &results, Language language = Language::English)
{
    return Findings(**results, language).rating((*results)->ratings[0]);
}

PictureWords themes(const ShownResultsPtr &results, Language language = Language::English)
{
    return Findings(**results, language).themes((*results)->rankings[0]);
}

PictureWords comparison(const ShownResultsPtr &results, Language language = Language::English)
{
    return Findings(**results, language).comparison((*results)->rankings[0]);
}

PictureWords guideposts(const ShownResultsPtr &results, Language language = Language::English)
{
    return Findings(**results, language).guideposts((*results)->rankings[0]);
}

QStringList notices(const ShownResultsPtr &results, Language language = Language::English)
{
    return Findings(**results, language).facilitatorNotices((*results)->rankings[0]);
}

/// 12 who rate 4.6 on average against 14 who rate 2.1.
const QStringList Apart{ u"7x central: q=5"_s, u"5x central: q=4"_s, u"13x decentral: q=2"_s,
    u"decentral: q=4"_s };

} // namespace

// The sentences are the untranslated source strings; only numbers and names follow the language.
class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void ratingWithAFinding()
    {
        const PictureWords words = rating(shown(Apart));
        QCOMPARE(words.title, u"“Central” rated higher than “Front line”"_s);
        QCOMPARE(words.subtitle, u"How good is it? 1–5"_s);
        // 12 x 14 pairs: 7 x 14 + 5 x 13 = 163 higher, 5 the same, none lower.
        QCOMPARE(words.sentence,
            u"Picking one person at random from each group, the one from “Central” gave the higher "
            "rating in 97% of the cases, both gave the same in 3%, and the one from “Front line” "
            "gave the higher in 0%."_s);
        // 55/12 = 4.58 and 30/14 = 2.14
        QCOMPARE(
            words.footer, u"26 answer(s)"_s + Dot + u"mean 4.6 (Central) and 2.1 (Front line)"_s);
    }

    void ratingTheOtherWayRound()
    {
        QStringList lines;
        for (QString line : Apart) {
            const bool central = line.contains(u" central"_s) || line.startsWith(u"central"_s);
            lines += central ? line.replace(u"central"_s, u"decentral"_s)
                             : line.replace(u"decentral"_s, u"central"_s);
        }
        QCOMPARE(rating(shown(lines)).title, u"“Front line” rated higher than “Central”"_s);
    }

    void ratingWithoutAFinding()
    {
        const PictureWords words = rating(shown({ u"7x central: q=4"_s, u"5x central: q=2"_s,
            u"7x decentral: q=4"_s, u"6x decentral: q=2"_s }));
        QCOMPARE(words.title, u"How good is it?"_s);
        QCOMPARE(words.subtitle, u"1–5"_s);
        QVERIFY(words.sentence.startsWith(u"Picking one person"_s));
    }

    void ratingInDanish()
    {
        const PictureWords words = rating(shown(Apart), Language::Danish);
        QVERIFY(words.sentence.contains(u"97"_s + Nbsp + u"%"_s));
        QVERIFY(words.sentence.contains(u"centralt"_s) && words.sentence.contains(u"decentralt"_s));
        QVERIFY(words.footer.endsWith(u"mean 4,6 centralt and 2,1 decentralt"_s));
    }

    // Below ten answers: counts, neither means nor percentages.
    void ratingOfFew()
    {
        const PictureWords words = rating(shown({ u"4x central: q=5"_s, u"5x central: q=4"_s,
            u"13x decentral: q=2"_s, u"decentral: q=4"_s }));
        QCOMPARE(words.sentence, QString());
        QCOMPARE(words.footer, u"23 answer(s)"_s);
        const PictureWords total = rating(shown({ u"4x central: q=5"_s, u"4x decentral: q=2"_s }));
        QCOMPARE(total.footer, u"8 answer(s)"_s + Dot + u"every answer counts the same"_s);
    }

    void ratingOfTheTotalAlone()
    {
        const PictureWords words
            = rating(shown({ u"4x central: q=5"_s, u"13x decentral: q=2"_s, u"decentral: q=4"_s }));
        QCOMPARE(words.title, u"How good is it?"_s);
        QCOMPARE(words.sentence,
            u"Central: fewer than 5 answers – not shown. "
            "Front line: not shown, to protect confidentiality."_s);
        // (20 + 26 + 4) / 18 = 2.78
        QCOMPARE(words.footer,
            u"18 answer(s)"_s + Dot + u"mean 2.8"_s + Dot + u"every answer counts the same"_s);
    }

    void ratingOfAUnanimousGroup()
    {
        const PictureWords words
            = rating(shown({ u"6x central: q=5"_s, u"13x decentral: q=2"_s, u"decentral: q=4"_s }));
        QCOMPARE(words.title, u"How good is it?"_s);
        QCOMPARE(words.sentence,
            u"Central: not shown, to protect confidentiality. "
            "Front line: not shown, to protect confidentiality."_s);
    }

    void onlyOneGroupHasAnswered()
    {
        const auto results = shown({ u"13x decentral: q=2 r=A"_s, u"decentral: q=4 r=B"_s });
        QCOMPARE(rating(results).sentence, u"All answers are from “Front line”."_s);
        QCOMPARE(comparison(results, Language::Danish).sentence,
            u"All answers are from ”Decentralt”."_s);
        QCOMPARE(themes(results).sentence, u"All answers are from “Front line”."_s);
        // One audience alone is no total that weighs one against the other.
        QCOMPARE(rating(results).footer, u"14 answer(s)"_s + Dot + u"mean 2.1"_s);
        QVERIFY(themes(results).footer.endsWith(u"all from “Front line”"_s));
    }

    void nothingToShow()
    {
        const auto results = shown({ u"2x central: q=5 r=A"_s, u"2x decentral: q=5 r=A"_s });
        for (const PictureWords &words : { rating(results), themes(results) }) {
            QVERIFY(words.title == u"How good is it?"_s || words.title == u"What comes first?"_s);
            QCOMPARE(words.footer, QString());
            QCOMPARE(words.sentence, QString());
        }
        QCOMPARE(comparison(results).sentence,
            u"Central: fewer than 5 answers – not shown. "
            "Front line: fewer than 5 answers – not shown."_s);
    }

    void themesWithAClearWinner()
    {
        const PictureWords words
            = themes(shown({ u"20x central: r=A>B>C>D"_s, u"central: r=B>A"_s, u"central: -"_s,
                               u"16x decentral: r=A>D>C>B"_s },
                { .items = 4, .themes = true }));
        QCOMPARE(words.title, u"“A” is clearly at the top"_s);
        QCOMPARE(words.subtitle, u"How often the theme is put above another theme (0–100)."_s);
        QCOMPARE(words.footer,
            u"37 answer(s)"_s + Dot + u"1 ranked only some themes"_s + Dot + u"1 skipped it"_s + Dot
                + u"every answer counts the same"_s);
    }

    // The same share of firsts from fewer than 30: at the top, but not "clearly".
    void themesOfFew()
    {
        const PictureWords words
            = themes(shown({ u"8x central: r=A>B>C>D"_s, u"8x decentral: r=A>D>C>B"_s },
                { .items = 4, .themes = true }));
        QVERIFY(words.title.startsWith(u"“A” is"_s));
        QVERIFY(!words.title.contains(u"clearly"_s));
    }

    void themesTooCloseToTell()
    {
        const auto results = shown({ u"20x central: r=A>B>C>D"_s, u"20x decentral: r=B>A>D>C"_s },
            { .items = 4, .themes = true });
        const PictureWords words = themes(results);
        QCOMPARE(words.title, u"“A” and “B” is at the top"_s); // plural in the translation
        QVERIFY(words.subtitle.endsWith(u"The two at the top are too close to tell apart."_s));
        QVERIFY(themes(results, Language::Danish).title.startsWith(u"”A” og ”B”"_s));
    }

    void themesWithoutAnOrder()
    {
        const PictureWords words = themes(shown({ u"6x central: r=A>B>C"_s,
            u"6x central: r=C>B>A"_s, u"6x decentral: r=B>C>A"_s, u"6x decentral: r=A>C>B"_s }));
        QCOMPARE(words.title, u"What comes first?"_s);
        QCOMPARE(words.subtitle,
            u"How often it is put above another one (0–100). No clear order in this group."_s);
    }

    void comparisonWithAFinding()
    {
        const auto results = shown({ u"9x central: r=A>B>C>D"_s, u"3x central: r=B>A>C>D"_s,
                                       u"9x decentral: r=D>B>A>C"_s, u"3x decentral: r=B>D>A>C"_s },
            { .items = 4, .themes = true });
        const PictureWords words = comparison(results);
        // D: 0 points of 36 centrally, 33 of 36 at the front line; no other differs as much.
        QCOMPARE(words.title, u"“Front line” put “D” higher than “Central”"_s);
        QCOMPARE(words.subtitle,
            u"How often the theme is put above another theme (0–100). "
            "2 of the 3 themes at the top are shared."_s);
        QVERIFY(words.footer.startsWith(u"Highlighted:"_s));
        QCOMPARE(words.sentence, QString());
        QCOMPARE(comparison(results, Language::Danish).title,
            u"Decentralt puts ”D” higher than centralt"_s);
    }

    void comparisonWithoutAFinding()
    {
        const PictureWords words = comparison(shown({ u"6x central: r=A>B>C"_s,
            u"6x central: r=C>B>A"_s, u"7x decentral: r=A>B>C"_s, u"6x decentral: r=C>B>A"_s }));
        QCOMPARE(words.title, u"What comes first?"_s);
        QVERIFY(words.footer.startsWith(u"No difference"_s));
    }

    // Of two or three items all are at the top in both groups, which says nothing.
    void comparisonOfNoMoreThanThree()
    {
        const PictureWords two = comparison(
            shown({ u"12x central: r=A>B"_s, u"central: r=B"_s, u"14x decentral: r=B>A"_s },
                { .items = 2 }));
        QCOMPARE(two.title, u"“Central” put “A” higher than “Front line”"_s);
        QCOMPARE(two.subtitle, u"How often it is put above another one (0–100)."_s);
        const QStringList three{ u"10x central: r=A>B>C"_s, u"9x decentral: r=B>A>C"_s,
            u"decentral: r=A>B>C"_s };
        QVERIFY(!comparison(shown(three)).subtitle.contains(u"at the top are shared"_s));
        QVERIFY(comparison(shown(three, { .items = 4 }))
                    .subtitle.contains(u"3 of the 3 at the top are shared"_s));
    }

    void comparisonHidden()
    {
        const PictureWords words
            = comparison(shown({ u"12x central: r=A>B>C"_s, u"3x decentral: r=C>B>A"_s }));
        QCOMPARE(words.title, u"What comes first?"_s);
        QCOMPARE(words.subtitle, QString());
        QCOMPARE(words.footer, QString());
        QCOMPARE(words.sentence,
            u"Central: not shown, to protect confidentiality. "
            "Front line: fewer than 5 answers – not shown."_s);
    }

    void guidepostsSayTheirBalance()
    {
        const QStringList lines{ u"9x central: r=A>B>C>D"_s, u"3x central: r=B"_s,
            u"4x decentral: r=D>B>A>C"_s };
        const auto results = shown(lines, { .items = 4, .themes = true });
        QVERIFY(guideposts(results).subtitle.endsWith(u"50% is balance."_s));
        QVERIFY(guideposts(results, Language::Danish)
                    .subtitle.endsWith(u"50"_s + Nbsp + u"% is balance."_s));
        QVERIFY(guideposts(results).footer.startsWith(
            u"16 answer(s)"_s + Dot + u"3 ranked only some themes"_s));
        QVERIFY(guideposts(results).sentence.startsWith(u"Central: not shown"_s));
    }

    void agreementInWords_data()
    {
        QTest::addColumn<double>("r");
        QTest::addColumn<QString>("expected");
        QTest::newRow("worse than chance") << -0.1 << u"The answers differ very much"_s;
        QTest::newRow("below 0.1") << 0.0999 << u"The answers differ very much"_s;
        QTest::newRow("0.1") << 0.1 << u"There is some agreement"_s;
        QTest::newRow("below 0.3") << 0.2999 << u"There is some agreement"_s;
        QTest::newRow("0.3") << 0.3 << u"There is fairly strong agreement"_s;
        QTest::newRow("below 0.5") << 0.4999 << u"There is fairly strong agreement"_s;
        QTest::newRow("0.5") << 0.5 << u"There is strong agreement"_s;
        QTest::newRow("all alike") << 1.0 << u"There is strong agreement"_s;
    }
    void agreementInWords()
    {
        QFETCH(double, r);
        QTEST(Findings::agreement(r), "expected");
        QCOMPARE(Findings::agreement({}), QString());
    }

    void similarityInWords_data()
    {
        QTest::addColumn<double>("tau");
        QTest::addColumn<QString>("expected");
        QTest::newRow("same") << 1.0 << u"nearly the same order"_s;
        QTest::newRow("0.7") << 0.7 << u"nearly the same order"_s;
        QTest::newRow("below 0.7") << 0.6999 << u"partly the same order"_s;
        QTest::newRow("0.3") << 0.3 << u"partly the same order"_s;
        QTest::newRow("below 0.3") << 0.2999 << u"no connection"_s;
        QTest::newRow("above -0.3") << -0.2999 << u"no connection"_s;
        QTest::newRow("-0.3") << -0.3 << u"the opposite order"_s;
        QTest::newRow("opposite") << -1.0 << u"the opposite order"_s;
    }
    void similarityInWords()
    {
        QFETCH(double, tau);
        QTEST(Findings::similarity(tau), "expected");
        QCOMPARE(Findings::similarity({}), QString());
    }

    void noticeWhenWeightingMatters()
    {
        // A is first in the total of 60 (200 points, B 190), but third when 10 weigh as much as 50
        // (on average 2, B 3.5, C 2.5).
        const auto results = shown(
            { u"10x central: r=B>C>D>E>A"_s, u"50x decentral: r=A>B>C>D>E"_s }, { .items = 5 });
        QCOMPARE(notices(results).size(), 1);
        QVERIFY(notices(results)[0].contains(u"weighting"_s));
        QCOMPARE(themes(results).notice, notices(results)[0]);
        // Hidden groups say nothing about how they would weigh.
        QVERIFY(notices(shown({ u"4x central: r=B>C>D>E>A"_s, u"50x decentral: r=A>B>C>D>E"_s },
                            { .items = 5 }))
                    .isEmpty());
    }

    void noticeWhenTheRuleMatters()
    {
        const auto results
            = shown({ u"9x central: r=A"_s, u"12x decentral: r=B>C>D>A>E"_s }, { .items = 5 });
        QVERIFY((*results)->rankings[0].groups[Group::All]->ruleMatters);
        QVERIFY(notices(results).join(u' ').contains(u"another scoring rule"_s));
    }

    void noticeOfACondorcetWinner()
    {
        // The vectors' "borda_not_condorcet", twice per audience: A beats all, B has most points.
        const auto results = shown({ u"6x central: r=A>B>C"_s, u"4x central: r=B>C>A"_s,
            u"6x decentral: r=A>B>C"_s, u"4x decentral: r=B>C>A"_s });
        QCOMPARE(notices(results).size(), 1);
        QVERIFY(notices(results)[0].startsWith(u"“A” would win"_s));
        QVERIFY(notices(results, Language::Danish)[0].startsWith(u"”A”"_s));
    }

    void noticeOfACondorcetLoser()
    {
        // C loses to A and to B by 11 to 9 each, but has 9 * 2 = 18 points, and B 5 + 6 * 2 = 17.
        const auto results = shown({ u"5x central: r=A>B>C"_s, u"3x central: r=C>A>B"_s,
            u"6x decentral: r=B>A>C"_s, u"6x decentral: r=C>A>B"_s });
        const stats::RankingSummary &all = *(*results)->rankings[0].groups[Group::All];
        QCOMPARE(all.condorcetLoser.has_value(), notices(results).join(u' ').contains(u"lose"_s));
        QCOMPARE(all.condorcetLoser, std::optional(2));
        QCOMPARE(all.items[2].position.first, 2);
    }

    void census_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("invited");
        QTest::addColumn<QString>("footer");
        QTest::addColumn<QString>("stability");
        const QStringList firm{ u"20x central: r=A>B>C"_s, u"20x decentral: r=A>C>B"_s,
            u"2x decentral: r=A>B>C"_s };
        const QStringList close{ u"20x central: r=A>B>C"_s, u"18x decentral: r=B>A>C"_s };
        const QString all = u"everyone invited has answered"_s + Dot;
        QTest::newRow("no place hangs on one answer")
            << firm << 20 << all + u"no place hangs on a single answer"_s
            << u"Central: nothing would change place if a single answer were missing."_s;
        // Centrally A 40, B 20, C 0; in all A 58, B 56: one who puts A first makes it 56 to 55, and
        // nobody else does. Without one who puts B first, 57 to 54. So nothing moves.
        QTest::newRow("close, but firm")
            << close << 20 << all + u"no place hangs on a single answer"_s
            << u"Central: nothing would change place if a single "
               "answer were missing."_s;
        QTest::newRow("somebody has not answered") << firm << 21 << QString() << QString();
        QTest::newRow("more answers than invited") << firm << 19 << QString() << QString();
    }
    void census()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, invited);
        QFETCH(QString, footer);
        RawResults raw = rawFrom(lines);
        raw.invited = { invited, raw.audiences[1].responses };
        const auto results = Gate::show(raw);
        const ShownRanking &ranking = (*results)->rankings[0];
        const QString said = themes(results).footer;
        if (footer.isEmpty())
            QVERIFY(!said.contains(u"invited"_s));
        else
            QVERIFY2(said.endsWith(Dot + footer), qPrintable(said));
        QTEST(Findings(**results, Language::English).stability(ranking, Group::First), "stability");
    }

    // One answer less puts B level with C.
    void censusThatHangsOnOneAnswer()
    {
        RawResults raw = rawFrom({ u"10x central: r=A>B>C"_s, u"9x decentral: r=A>C>B"_s });
        raw.invited = { 10, 9 };
        const auto results = Gate::show(raw);
        QVERIFY(themes(results).footer.endsWith(u"2 place(s) hang on a single answer"_s));
        QVERIFY(notices(results).contains(
            u"All: “B” and “C” would change place if a single answer were missing."_s));
    }

    void noticeThatGroupsWaitForAYes()
    {
        const auto groups
            = [](const QStringList &lines) { return (*shown(lines))->ratings[0].groups; };
        QVERIFY(!Findings::unanimityNotice(
            groups({ u"6x central: q=5"_s, u"13x decentral: q=2"_s, u"decentral: q=4"_s }))
                     .isEmpty());
        QCOMPARE(Findings::unanimityNotice(groups(Apart)), QString());
        QCOMPARE(Findings::unanimityNotice(groups({ u"3x central: q=5"_s })), QString());
    }

    void sharesOfSmallSamples_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("percentage");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nine: counts only") << 4 << 9 << 44 << u"4 of 9"_s;
        QTest::newRow("ten: both") << 4 << 10 << 40 << u"4 of 10 (40"_s + Nbsp + u"%)"_s;
        QTest::newRow("29: both") << 0 << 29 << 0 << u"0 of 29 (0"_s + Nbsp + u"%)"_s;
        QTest::newRow("30: percentages") << 12 << 30 << 40 << u"40"_s + Nbsp + u"%"_s;
        QTest::newRow("one of 400") << 1 << 400 << 0 << u"<1"_s + Nbsp + u"%"_s;
        QTest::newRow("all but one") << 399 << 400 << 100 << u">99"_s + Nbsp + u"%"_s;
    }
    void sharesOfSmallSamples()
    {
        QFETCH(int, count);
        QFETCH(int, n);
        QFETCH(int, percentage);
        const auto results = shown({});
        QTEST(Findings(**results, Language::Danish).share(count, n, percentage), "expected");
    }

    void places()
    {
        const auto results = shown({});
        const Findings findings(**results, Language::English);
        QCOMPARE(findings.place({ 2, 2 }), u"place 2"_s);
        QCOMPARE(findings.place({ 2, 4 }), u"shared place 2"_s);
    }

    void noNoticesOfNothing() { QVERIFY(notices(shown({})).isEmpty()); }

    void thousandsAreParted()
    {
        const auto results = shown({ u"800x central: q=4"_s, u"434x decentral: q=2"_s });
        QCOMPARE(Findings(**results, Language::English).answers(1234), u"1,234 answer(s)"_s);
        QCOMPARE(Findings(**results, Language::Danish).answers(1234), u"1.234 answer(s)"_s);
        QCOMPARE(Findings(**results, Language::Danish).answers(999), u"999 answer(s)"_s);
    }

    void namesInsideSentences()
    {
        const auto results = shown({});
        const Findings english(**results, Language::English);
        QCOMPARE(english.groupName(Group::First), u"Central"_s);
        QCOMPARE(english.groupName(Group::Second, true), u"Front line"_s);
        QCOMPARE(english.groupName(Group::All), u"All"_s);
        QCOMPARE(english.groupName(Group::All, true), u"all"_s);
        QCOMPARE(
            Findings(**results, Language::Danish).groupName(Group::First, true), u"centralt"_s);
    }
};

QTEST_GUILESS_MAIN(FindingsTest)
#include "tst_findings.moc"
