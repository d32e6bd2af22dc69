// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/gate.h>
#include <results.h>
#include <vectors.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;
using namespace pejling::test;

namespace {

/// "all, central, decentral" in words: "shown", or the reason.
template <typename T>
QStringList seen(const PerGroup<Shown<T>> &groups)
{
    QStringList words;
    for (const Group group : Groups)
        words += groups[group] ? u"shown"_s : hiddenReasonId(groups[group].reason());
    return words;
}

QStringList seen(const Verdict &verdict)
{
    QStringList words;
    for (const Group group : Groups)
        words += verdict.shows(group) ? u"shown"_s : hiddenReasonId(*verdict.hidden[group]);
    return words;
}

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

const QStringList AllShown = words("shown shown shown");

/// `n` answers that do not all agree.
QStringList mixed(const QString &audience, int n)
{
    return { u"%1x %2: q=4 r=A>B>C t"_s.arg(n - 1).arg(audience), audience + u": q=2 r=B>C>A t"_s };
}

ShownResultsPtr shown(const QStringList &lines, int k = 5, const Shape &shape = {})
{
    RawResults raw = rawFrom(lines, shape);
    raw.minGroup = k;
    return Gate::show(raw);
}

} // namespace

class GateTest : public QObject
{
    Q_OBJECT

private slots:
    void testVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray all = test::vectors(u"privacy_two_groups"_s).toArray();
        QVERIFY(!all.isEmpty());
        for (qsizetype i = 0; i < all.size(); ++i)
            QTest::newRow(rowName(all[i].toObject(), i).constData()) << all[i].toObject();
    }
    void testVectors()
    {
        QFETCH(QJsonObject, vector);
        const Verdict verdict = Gate::verdict(vector[u"n_group1"_s].toInteger(),
            vector[u"n_group2"_s].toInteger(), vector[u"k"_s].toInt());
        QJsonArray names;
        if (verdict.shows(Group::All))
            names.append(u"total"_s);
        if (verdict.shows(Group::First))
            names.append(u"group1"_s);
        if (verdict.shows(Group::Second))
            names.append(u"group2"_s);
        if (verdict.showsComparison())
            names.append(u"equal_weight_total"_s);
        QCOMPARE(names, vector[u"expected_shown"_s].toArray());
    }

    void rules1And2_data()
    {
        QTest::addColumn<qint64>("n1");
        QTest::addColumn<qint64>("n2");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, qint64 n1, qint64 n2, const char *expected) {
            QTest::newRow(name) << n1 << n2 << words(expected);
        };
        row("nobody", 0, 0, "empty empty empty");
        row("exactly k in both", 5, 5, "shown shown shown");
        row("one below k", 4, 30, "shown below-minimum complementary");
        row("the other below k", 30, 1, "shown complementary below-minimum");
        row("both below k, total above", 4, 3, "shown below-minimum below-minimum");
        row("both below k, total exactly k", 4, 1, "shown below-minimum below-minimum");
        row("total below k", 2, 2, "below-minimum below-minimum below-minimum");
        row("one empty, the other is the total", 0, 30, "shown empty complementary");
        row("the other empty", 7, 0, "shown complementary empty");
        row("one empty, total below k", 0, 4, "below-minimum empty below-minimum");
    }
    void rules1And2()
    {
        QFETCH(qint64, n1);
        QFETCH(qint64, n2);
        QTEST(seen(Gate::verdict(n1, n2, 5)), "expected");
    }

    // A group is shown only with the other: else the total less the shown one gives the hidden one.
    void noGroupAloneForAnySizes()
    {
        for (int k = 3; k <= 20; ++k) {
            for (qint64 n1 = 0; n1 <= 2 * k; ++n1) {
                for (qint64 n2 = 0; n2 <= 2 * k; ++n2) {
                    const Verdict verdict = Gate::verdict(n1, n2, k);
                    QCOMPARE(verdict.shows(Group::First), verdict.shows(Group::Second));
                    QCOMPARE(verdict.shows(Group::First), n1 >= k && n2 >= k);
                    QCOMPARE(verdict.shows(Group::All), n1 + n2 >= k);
                    const auto reason = [&](qint64 n) {
                        return n == 0 ? HiddenReason::Empty
                            : n < k   ? HiddenReason::BelowMinimum
                                      : HiddenReason::Complementary;
                    };
                    if (!verdict.shows(Group::First)) {
                        QVERIFY(verdict.hidden[Group::First] == reason(n1));
                        QVERIFY(verdict.hidden[Group::Second] == reason(n2));
                    }
                }
            }
        }
    }

    void everyPartOfAQuestionObeys()
    {
        const auto results = shown(
            mixed(u"central"_s, 4) + mixed(u"decentral"_s, 8), 5, { .items = 4, .themes = true });
        const ResultSet &set = **results;
        const QStringList expected = words("shown below-minimum complementary");
        QCOMPARE(seen(set.ratings[0].groups), expected);
        QCOMPARE(seen(set.rankings[0].groups), expected);
        QCOMPARE(seen(set.rankings[0].guideposts), expected);
        QCOMPARE(seen(set.texts[0].groups), expected);
        QVERIFY(!set.ratings[0].comparison);
        QVERIFY(!set.rankings[0].comparison);
        QVERIFY(!set.rankings[0].equalWeight);
        QCOMPARE(set.ratings[0].comparison.reason(), HiddenReason::BelowMinimum);
        QCOMPARE(set.ratings[0].groups[Group::All]->n, 12);
        QCOMPARE(set.rankings[0].groups[Group::All]->n, 12);
        QCOMPARE(*set.texts[0].groups[Group::All], 12);
    }

    void everythingWithEnough()
    {
        const auto results = shown(
            mixed(u"central"_s, 5) + mixed(u"decentral"_s, 6), 5, { .items = 4, .themes = true });
        const ResultSet &set = **results;
        QCOMPARE(seen(set.ratings[0].groups), AllShown);
        QCOMPARE(seen(set.rankings[0].groups), AllShown);
        QCOMPARE(seen(set.rankings[0].guideposts), AllShown);
        QCOMPARE(seen(set.texts[0].groups), AllShown);
        QVERIFY(set.ratings[0].comparison);
        QVERIFY(set.rankings[0].comparison);
        QVERIFY(set.rankings[0].equalWeight);
        QCOMPARE(set.ratings[0].groups[Group::First]->n, 5);
        QCOMPARE(set.rankings[0].groups[Group::Second]->n, 6);
        QVERIFY(set.rankings[0].groups[Group::First]->items[0].positionInterval);
    }

    // Each question is judged by its own answers: 6 took part centrally, only 4 of them rated.
    void questionsAreJudgedOneByOne()
    {
        const auto results = shown({ u"3x central: q=4 r=A>B"_s, u"central: q=1 r=B"_s,
            u"2x central: r=C"_s, u"4x decentral: q=4 r=A>B"_s, u"4x decentral: q=3 r=B"_s });
        QCOMPARE(seen((*results)->ratings[0].groups), words("shown below-minimum complementary"));
        QCOMPARE(seen((*results)->rankings[0].groups), AllShown);
        QCOMPARE(seen((*results)->texts[0].groups), words("empty empty empty"));
    }

    void blankBallotsAreNoAnswers()
    {
        const auto results = shown({ u"4x central: r=A"_s, u"9x central: -"_s,
            u"5x decentral: r=A"_s, u"2x decentral: r=B"_s });
        QCOMPARE(seen((*results)->rankings[0].groups), words("shown below-minimum complementary"));
    }

    // Who is not asked has not skipped it.
    void anAudienceThatIsNotAskedIsNotBlank()
    {
        const auto results = shown({ u"9x central: q=4"_s, u"6x decentral: r=A>B"_s,
                                       u"5x decentral: r=B"_s, u"2x decentral: -"_s },
            5, { .rankedBy = { u"decentral"_s } });
        const ShownRanking &ranking = (*results)->rankings[0];
        QCOMPARE(seen(ranking.groups), words("shown empty complementary"));
        QCOMPARE(ranking.groups[Group::All]->n, 11);
        QCOMPARE(ranking.groups[Group::All]->blank, 2);
    }

    void unanimity_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<int>("k");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &lines, const char *expected,
                             int k = 5) { QTest::newRow(name) << lines << k << words(expected); };
        const QStringList others = mixed(u"decentral"_s, 12);
        row("nine agree", QStringList{ u"9x central: q=4 r=A>B>C"_s } + others,
            "shown unanimous complementary");
        row("ten agree", QStringList{ u"10x central: q=4 r=A>B>C"_s } + others,
            "shown shown shown");
        row("one of nine differs",
            QStringList{ u"8x central: q=4 r=A>B>C"_s, u"central: q=5 r=A>C>B"_s } + others,
            "shown shown shown");
        row("the second audience agrees",
            QStringList{ u"7x decentral: q=1 r=C"_s } + mixed(u"central"_s, 12),
            "shown complementary unanimous");
        row("both agree, on different answers",
            { u"6x central: q=4 r=A>B>C"_s, u"7x decentral: q=5 r=B>A>C"_s },
            "shown unanimous unanimous");
        row("too few that agree are below k", QStringList{ u"4x central: q=4 r=A"_s } + others,
            "shown below-minimum complementary");
        row("a single audience that agrees", { u"9x central: q=4 r=A"_s },
            "unanimous complementary empty");
        row("a single audience of ten that agrees", { u"10x central: q=4 r=A"_s },
            "shown complementary empty");
        row("all agree, k = 3", { u"4x central: q=4 r=A"_s, u"5x decentral: q=4 r=A"_s },
            "unanimous unanimous unanimous", 3);
        row("all agree, one below k", { u"4x central: q=4 r=A"_s, u"5x decentral: q=4 r=A"_s },
            "unanimous below-minimum complementary", 5);
    }
    void unanimity()
    {
        QFETCH(QStringList, lines);
        QFETCH(int, k);
        QFETCH(QStringList, expected);
        const auto results = shown(lines, k);
        QCOMPARE(seen((*results)->ratings[0].groups), expected);
        QCOMPARE(seen((*results)->rankings[0].groups), expected);
        const bool both = expected[1] == u"shown"_s && expected[2] == u"shown"_s;
        QCOMPARE((*results)->ratings[0].comparison.isShown(), both);
        QCOMPARE((*results)->rankings[0].comparison.isShown(), both);
        QCOMPARE((*results)->rankings[0].equalWeight.isShown(), both);
    }

    // "A first, the rest tied" and "A first, the rest not ranked" say the same.
    void unanimityGoesByWhatBallotsSay()
    {
        const QStringList others = mixed(u"decentral"_s, 12);
        const auto same
            = shown(QStringList{ u"3x central: r=A>B=C"_s, u"3x central: r=A"_s } + others);
        QCOMPARE(seen((*same)->rankings[0].groups), words("shown unanimous complementary"));
        const auto tied
            = shown(QStringList{ u"3x central: r=A=B=C"_s, u"3x central: r=A"_s } + others);
        QCOMPARE(seen((*tied)->rankings[0].groups), AllShown);
    }

    void unanimityAcceptedQuestionByQuestion()
    {
        RawResults raw
            = rawFrom(QStringList{ u"6x central: q=4 r=A>B>C"_s } + mixed(u"decentral"_s, 12));
        raw.unanimityAccepted = QStringList{ u"r"_s };
        const auto results = Gate::show(raw);
        QCOMPARE(seen((*results)->rankings[0].groups), AllShown);
        QCOMPARE(seen((*results)->ratings[0].groups), words("shown unanimous complementary"));

        // A yes is no way around rules 1 and 2.
        raw.minGroup = 7;
        QCOMPARE(seen((*Gate::show(raw))->rankings[0].groups),
            words("shown below-minimum complementary"));
    }

    void responseCounts_data()
    {
        QTest::addColumn<int>("central");
        QTest::addColumn<int>("decentral");
        QTest::addColumn<bool>("audiences");
        QTest::newRow("nobody") << 0 << 0 << true;
        QTest::newRow("exactly k") << 5 << 5 << true;
        QTest::newRow("one has k-1") << 4 << 40 << false;
        QTest::newRow("the other has one") << 40 << 1 << false;
        QTest::newRow("one empty") << 0 << 40 << true;
        QTest::newRow("one empty, the other below k") << 0 << 3 << false;
    }
    void responseCounts()
    {
        QFETCH(int, central);
        QFETCH(int, decentral);
        QFETCH(bool, audiences);
        RawResults raw = rawFrom({ u"%1x central: -"_s.arg(central),
            u"%1x decentral: -"_s.arg(decentral), u"3x central unfinished: q=4"_s });
        raw.invited = { 40, std::nullopt };
        const ResponseCounts counts = Gate::responseCounts(raw);
        QCOMPARE(counts.all, central + decentral);
        QCOMPARE(counts.unfinished, 3);
        QCOMPARE(counts.audience[0], audiences ? std::optional<qint64>(central) : std::nullopt);
        QCOMPARE(counts.audience[1], audiences ? std::optional<qint64>(decentral) : std::nullopt);
        QCOMPARE(counts.invited, raw.invited);
        QCOMPARE((*Gate::show(raw))->responses, counts);
    }

    void unfinishedAnswersCountNowhere()
    {
        const auto results = shown(mixed(u"central"_s, 5) + mixed(u"decentral"_s, 5)
            + QStringList{ u"7x central unfinished: q=1 r=C t"_s });
        QCOMPARE((*results)->ratings[0].groups[Group::All]->n, 10);
        QCOMPARE((*results)->rankings[0].groups[Group::First]->n, 5);
        QCOMPARE((*results)->responses.all, 10);
    }

    // The vectors' profile: two functions of five roles, of one audience alone.
    void profileVectors()
    {
        const QJsonObject vector = test::vectors(u"role_profile"_s)[0].toObject();
        const QJsonObject functions = vector[u"answers"_s].toObject();
        int compared = 0;
        for (auto function = functions.begin(); function != functions.end(); ++function) {
            const QJsonObject roles = function->toObject();
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                QStringList lines;
                for (const QJsonValue &answer : role->toArray())
                    lines += u"decentral: p=%1"_s.arg(answer.toInt());
                const auto results = shown(lines, vector[u"k"_s].toInt(), { .profile = true });
                const auto &all = (*results)->profile.at(0).groups[Group::All];
                const QJsonValue mean = vector[u"expected_mean"_s][function.key()][role.key()];
                // Five alike are shown once the facilitator has said yes, see rule 4.
                if (!all && all.reason() == HiddenReason::Unanimous)
                    continue;
                COMPARE_NEAR(all ? all->mean : std::nullopt, mean);
                ++compared;
            }
        }
        QCOMPARE(compared, 9);
    }

    void timeThieves_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("enough") << QStringList{ u"5x central: x=a"_s, u"central: x=b"_s,
            u"5x decentral: x=ab"_s, u"decentral: x="_s }
                                << AllShown;
        QTest::newRow("one below k") << QStringList{ u"4x central: x=a"_s, u"9x decentral: x=b"_s,
            u"decentral: x=c"_s } << words("shown below-minimum complementary");
        QTest::newRow("six with the same two")
            << QStringList{ u"6x central: x=ab"_s, u"9x decentral: x=b"_s, u"decentral: x=c"_s }
            << words("shown unanimous complementary");
        QTest::newRow("six with none") << QStringList{ u"6x central: x="_s, u"9x decentral: x=b"_s,
            u"decentral: x=c"_s } << words("shown unanimous complementary");
        QTest::newRow("other questions do not count") << QStringList{ u"9x central: q=4"_s,
            u"9x decentral: q=2"_s } << words("empty empty empty");
    }
    void timeThieves()
    {
        QFETCH(QStringList, lines);
        const auto results = shown(lines, 5, { .timeThieves = 3 });
        QTEST(seen((*results)->timeThieves->groups), "expected");
    }

    void unanimityOfProfileAndTimeThievesCanBeAccepted()
    {
        RawResults raw = rawFrom(
            { u"6x central: p=4 x=a"_s, u"9x decentral: p=2 x=b"_s, u"2x decentral: p=1 x="_s },
            { .profile = true, .timeThieves = 2 });
        const auto asked = Gate::show(raw);
        QCOMPARE(seen((*asked)->profile[0].groups), words("shown unanimous complementary"));
        QVERIFY(!(*asked)->profile[0].comparison);
        raw.unanimityAccepted = QStringList{ u"profile"_s, u"timeThieves"_s };
        const auto accepted = Gate::show(raw);
        QCOMPARE(seen((*accepted)->profile[0].groups), AllShown);
        QVERIFY((*accepted)->profile[0].comparison);
        QCOMPARE(seen((*accepted)->timeThieves->groups), AllShown);
    }

    void onlyTemplatesThatHaveThemShowThem()
    {
        QVERIFY((*shown({}))->profile.empty());
        QVERIFY(!(*shown({}))->timeThieves);
    }

    // What decides about redrawing decides as the pictures do.
    void verdictsAreThoseOfThePictures()
    {
        const RawResults raw
            = rawFrom({ u"6x central: q=4 r=A p=1 x=a t"_s, u"4x decentral: q=2 r=B p=1 t"_s,
                          u"2x decentral: q=1 r=B x=b"_s },
                { .profile = true, .timeThieves = 2 });
        const auto results = Gate::show(raw);
        const ResultSet &set = **results;
        QCOMPARE(seen(Gate::onRating(raw, 0)), seen(set.ratings[0].groups));
        QCOMPARE(seen(Gate::onRating(raw, 1)), seen(set.profile[0].groups));
        QCOMPARE(seen(Gate::onRanking(raw, 0)), seen(set.rankings[0].groups));
        QCOMPARE(seen(Gate::onText(raw, 0)), seen(set.texts[0].groups));
        QCOMPARE(seen(Gate::onTimeThieves(raw)), seen(set.timeThieves->groups));
    }

    void changeIsShownWhenBothRoundsAre()
    {
        const RawResults now = rawFrom(mixed(u"central"_s, 6) + mixed(u"decentral"_s, 6));
        RawResults before = rawFrom(mixed(u"central"_s, 7) + mixed(u"decentral"_s, 5));
        before.round = u"earlier"_s;
        const auto alone = Gate::show(now);
        QVERIFY(!(*alone)->ratings[0].change && !(*alone)->rankings[0].change);
        QCOMPARE((*alone)->against, QString());

        const auto both = Gate::show(now, &before);
        QCOMPARE((*both)->round, u"survey"_s);
        QCOMPARE((*both)->against, u"earlier"_s);
        QCOMPARE(seen(*(*both)->ratings[0].change), AllShown);
        QCOMPARE(seen(*(*both)->rankings[0].change), AllShown);
        // What this round shows does not depend on the other.
        QVERIFY((*both)->ratings[0].groups == (*alone)->ratings[0].groups);

        before = rawFrom(mixed(u"central"_s, 12) + QStringList{ u"7x decentral: q=2 r=A"_s });
        const auto unanimous = Gate::show(now, &before);
        QCOMPARE(seen(*(*unanimous)->ratings[0].change), words("shown complementary unanimous"));
        QCOMPARE(seen(*(*unanimous)->rankings[0].change), words("shown complementary unanimous"));
    }

    void facilitatorSeesEverything()
    {
        const RawResults raw = rawFrom({ u"central: q=4 r=A t"_s, u"2x decentral: q=4 r=A t"_s });
        const UngatedFacilitatorResults results = Gate::showUngatedToFacilitator(raw);
        const ResultSet &set = results.everything();
        QCOMPARE(seen(set.ratings[0].groups), AllShown);
        QCOMPARE(seen(set.rankings[0].groups), AllShown);
        QCOMPARE(seen(set.texts[0].groups), AllShown);
        QCOMPARE(set.ratings[0].groups[Group::First]->n, 1);
        QCOMPARE(set.responses.audience[0], 1);
        QVERIFY(set.ratings[0].comparison);

        const UngatedFacilitatorResults none = Gate::showUngatedToFacilitator(rawFrom({}));
        QCOMPARE(seen(none.everything().ratings[0].groups), words("empty empty empty"));
        QVERIFY(!none.everything().rankings[0].comparison);
    }

    void guidepostsNeedThemesOfTwo()
    {
        const QStringList lines = mixed(u"central"_s, 6) + mixed(u"decentral"_s, 6);
        QVERIFY(!(*shown(lines))->rankings[0].guideposts[Group::All]);
        QVERIFY(
            (*shown(lines, 5, { .items = 4, .themes = true }))->rankings[0].guideposts[Group::All]);
    }

    void whatTheWorkshopPageSaysGoesThrough()
    {
        RawResults raw = rawFrom({});
        raw.organisation = u"Ådal"_s;
        raw.workshopDate = QDate(2026, 8, 28);
        raw.deletionDate = QDate(2027, 8, 28);
        raw.round = u"vote"_s;
        raw.minGroup = 7;
        raw.madeUp = true;
        const auto results = Gate::show(raw);
        const ResultSet &set = **results;
        QCOMPARE(set.organisation, raw.organisation);
        QCOMPARE(set.workshopDate, raw.workshopDate);
        QCOMPARE(set.deletionDate, raw.deletionDate);
        QCOMPARE(set.round, raw.round);
        QCOMPARE(set.minGroup, 7);
        QVERIFY(set.madeUp);
        QVERIFY(set.workshopTemplate == raw.workshopTemplate);
    }

    void sentencesForWhatIsHidden()
    {
        QCOMPARE(
            hiddenReasonText(HiddenReason::BelowMinimum, 7), u"Fewer than 7 answers – not shown"_s);
        QCOMPARE(hiddenReasonText(HiddenReason::Complementary, 7),
            u"Not shown, to protect confidentiality"_s);
        // That they all agree would be their answer, once the total stands beside it.
        QCOMPARE(hiddenReasonText(HiddenReason::Unanimous, 7),
            hiddenReasonText(HiddenReason::Complementary, 7));
        QCOMPARE(hiddenReasonText(HiddenReason::Empty, 7), u"No answers yet"_s);
    }
};

QTEST_GUILESS_MAIN(GateTest)
#include "tst_gate.moc"
