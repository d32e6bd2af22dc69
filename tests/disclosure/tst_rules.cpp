// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/gate.h>
#include <disclosure/rules.h>

#include <QTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::disclosure;

namespace {

using Counts = std::array<qint64, AudienceCount>;
using Hidden = std::optional<HiddenReason>;
constexpr Hidden Shows;
constexpr Hidden Few = HiddenReason::BelowMinimum;
constexpr Hidden Other = HiddenReason::Complementary;
constexpr Hidden None = HiddenReason::Empty;
constexpr Hidden Alike = HiddenReason::Unanimous;

Verdict verdictOf(Hidden all, Hidden first, Hidden second)
{
    return { { { all, first, second } } };
}

} // namespace

// One test a rule, in the rules' order and under their names.
class RulesTest : public QObject
{
    Q_OBJECT

private slots:
    void belowMinimum_data()
    {
        QTest::addColumn<int>("n1");
        QTest::addColumn<int>("n2");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nobody") << 0 << 0 << verdictOf(None, None, None);
        QTest::newRow("k in both") << 5 << 5 << verdictOf(Shows, Shows, Shows);
        QTest::newRow("k - 1 in one") << 4 << 5 << verdictOf(Shows, Few, Shows);
        QTest::newRow("k in all") << 1 << 4 << verdictOf(Shows, Few, Few);
        QTest::newRow("k - 1 in all") << 2 << 2 << verdictOf(Few, Few, Few);
        QTest::newRow("one of one") << 0 << 1 << verdictOf(Few, None, Few);
    }
    void belowMinimum()
    {
        QFETCH(int, n1);
        QFETCH(int, n2);
        QTEST(rules::belowMinimum(n1, n2, 5), "verdict");
    }

    void complementary_data()
    {
        QTest::addColumn<Verdict>("before");
        QTest::addColumn<Verdict>("after");
        const auto row = [](const char *name, const Verdict &before, const Verdict &after) {
            QTest::newRow(name) << before << after;
        };
        row("both shown", verdictOf(Shows, Shows, Shows), verdictOf(Shows, Shows, Shows));
        row("the first hidden", verdictOf(Shows, Few, Shows), verdictOf(Shows, Few, Other));
        row("the second hidden", verdictOf(Shows, Shows, Few), verdictOf(Shows, Other, Few));
        row("one empty", verdictOf(Shows, None, Shows), verdictOf(Shows, None, Other));
        row("both hidden", verdictOf(Shows, Few, Few), verdictOf(Shows, Few, Few));
        row("nothing shown", verdictOf(Few, Few, None), verdictOf(Few, Few, None));
    }
    void complementary()
    {
        QFETCH(Verdict, before);
        QTEST(rules::complementary(before), "after");
    }

    void refresh_data()
    {
        QTest::addColumn<QuestionRefresh>("state");
        QTest::addColumn<bool>("groups");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QuestionRefresh &state, bool groups,
                             bool allowed) { QTest::newRow(name) << state << groups << allowed; };
        row("never drawn", { false, false, { 1, 1 } }, true, true);
        row("k - 1 in one", { true, true, { 4, 0 } }, true, false);
        row("k in one, none in the other", { true, true, { 5, 0 } }, true, true);
        row("k in one, one in the other", { true, true, { 5, 1 } }, true, false);
        row("groups appear, none new in one", { true, false, { 5, 0 } }, true, false);
        row("groups appear, k in both", { true, false, { 5, 5 } }, true, true);
        row("the total alone again", { true, false, { 5, 0 } }, false, true);
    }
    void refresh()
    {
        QFETCH(QuestionRefresh, state);
        QFETCH(bool, groups);
        QTEST(rules::refresh(state, 5, groups), "allowed");
    }

    void hidesAudiences()
    {
        const auto hides = [](std::optional<qint64> first, std::optional<qint64> second) {
            ResponseCounts counts;
            counts.audience = { first, second };
            return rules::hidesAudiences(counts, 5);
        };
        QVERIFY(!hides(5, 5));
        QVERIFY(hides(4, 5));
        QVERIFY(hides(5, 1));
        QVERIFY(!hides(0, 5)); // the total says the same
        QVERIFY(!hides({}, {}));
    }

    void closingNeedsYes()
    {
        QVERIFY(!rules::closingNeedsYes(0));
        QVERIFY(rules::closingNeedsYes(1));
        QVERIFY(rules::closingNeedsYes(4));
    }

    void unanimous_data()
    {
        QTest::addColumn<Counts>("n");
        QTest::addColumn<QList<bool>>("agree"); // all, first, second
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("nine agree")
            << Counts{ 9, 20 } << QList{ false, true, false } << verdictOf(Shows, Alike, Other);
        QTest::newRow("ten agree")
            << Counts{ 10, 20 } << QList{ false, true, false } << verdictOf(Shows, Shows, Shows);
        QTest::newRow("both agree, not with each other")
            << Counts{ 6, 7 } << QList{ false, true, true } << verdictOf(Shows, Alike, Alike);
        QTest::newRow("nobody agrees")
            << Counts{ 6, 7 } << QList{ false, false, false } << verdictOf(Shows, Shows, Shows);
        QTest::newRow("the total of nine agrees, one group below k")
            << Counts{ 4, 5 } << QList{ true, true, true } << verdictOf(Alike, Few, Other);
        QTest::newRow("the total of ten agrees, each group five")
            << Counts{ 5, 5 } << QList{ true, true, true } << verdictOf(Shows, Alike, Alike);
    }
    void unanimous()
    {
        QFETCH(Counts, n);
        QFETCH(QList<bool>, agree);
        const Verdict verdict = rules::complementary(rules::belowMinimum(n[0], n[1], 5));
        QTEST(rules::unanimous(
                  verdict, { { n[0] + n[1], n[0], n[1] } }, { { agree[0], agree[1], agree[2] } }),
            "verdict");
    }

    void commentLabels_data()
    {
        QTest::addColumn<Counts>("answers");
        QTest::addColumn<Counts>("comments");
        QTest::addColumn<bool>("labels");
        QTest::newRow("exactly enough") << Counts{ 10, 10 } << Counts{ 5, 5 } << true;
        QTest::newRow("nine answers in one") << Counts{ 9, 40 } << Counts{ 5, 20 } << false;
        QTest::newRow("four comments in one") << Counts{ 40, 40 } << Counts{ 20, 4 } << false;
        QTest::newRow("one group has not commented") << Counts{ 3, 40 } << Counts{ 0, 20 } << true;
        QTest::newRow("no comments") << Counts{ 40, 40 } << Counts{ 0, 0 } << true;
    }
    void commentLabels()
    {
        QFETCH(Counts, answers);
        QFETCH(Counts, comments);
        QTEST(rules::commentLabels(answers, comments), "labels");
    }

    void wordCounts()
    {
        QVERIFY(!rules::wordCounts(2));
        QVERIFY(rules::wordCounts(3));
    }

    // Rule 7: what the facilitator alone may see does not turn into what everybody may see.
    void nothingUngatedTurnsIntoShownResults()
    {
        static_assert(!std::is_convertible_v<UngatedFacilitatorResults, ShownResults>);
        static_assert(!std::is_constructible_v<ShownResults, UngatedFacilitatorResults>);
        static_assert(!std::is_constructible_v<ShownResults, ResultSet>);
        static_assert(!std::is_default_constructible_v<ShownResults>);
        static_assert(!std::is_constructible_v<Shown<qint64>, qint64>);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
