// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <samples.h>
#include <wall/presenter.h>

#include <QSignalSpy>
#include <QTest>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using wall::Command;
using wall::Presenter;

class PresenterTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keys_data();
    void keys();
    void turnsPages();
    void goesToANumber_data();
    void goesToANumber();
    void escapeTakesBackTheNumberFirst();
    void hidesAndShows();
    void eachSlideIsCoveredUntilItIsShown();
    void revealsFromTheLastPlace();
    void blanks();
    void textSizeHasLimits();
    void updatesInPlace();
    void staysWhereItIsWhenSlidesJoin();
    void movesBackWhenItsSlideLeaves();
    void rowsKeepTheirPlaces();
    void newStepsStandWithTheirTheme();
    void revealTakesTheNewOrder();
    void coveredRowsMayChangePlaces();
    void whatMayNotBeShownIsNotKept();
    void followsThePlan();
    void ownTitlesGiveNothingAway();
    void timerCountsDownWhatIsPlanned();
    void counterRunsAheadOfResults();
    void nothingToShowYet();

private:
    void press(Presenter &presenter, std::initializer_list<int> keys)
    {
        for (const int key : keys)
            QVERIFY(presenter.pressKey(key));
    }
    [[nodiscard]] static QString current(const Presenter &presenter)
    {
        return presenter.deck()[size_t(presenter.current())].id;
    }

    disclosure::ShownResultsPtr m_full;
    disclosure::ShownResultsPtr m_totalOnly;
    disclosure::ShownResultsPtr m_reordered;
    disclosure::ShownResultsPtr m_turnedBack;
};

void PresenterTest::initTestCase()
{
    setLanguage(Language::English);
    m_full = Answered(builtIn()).demo(160).shown();
    m_totalOnly = Answered(builtIn()).demo(160, { 3, 100 }).shown();
    Answers lastFirst = Answers::blank(*builtIn());
    lastFirst.rankings[0] = *Ballot::fromPacked("A987654321");
    m_reordered = Answered(builtIn()).demo(160).add(0, lastFirst, 200).shown();
    Answers firstFirst = Answers::blank(*builtIn());
    firstFirst.rankings[0] = *Ballot::fromPacked("123456789A");
    m_turnedBack
        = Answered(builtIn()).demo(160).add(0, lastFirst, 200).add(0, firstFirst, 900).shown();
}

void PresenterTest::keys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<std::optional<Command>>("command");
    const auto row = [](const char *name, int key, std::optional<Command> command) {
        QTest::addRow("%s", name) << key << command;
    };
    row("PageDown", Qt::Key_PageDown, Command::Next);
    row("Right", Qt::Key_Right, Command::Next);
    row("Space", Qt::Key_Space, Command::Next);
    row("Return", Qt::Key_Return, Command::Next);
    row("Enter", Qt::Key_Enter, Command::Next);
    row("PageUp", Qt::Key_PageUp, Command::Previous);
    row("Left", Qt::Key_Left, Command::Previous);
    row("Home", Qt::Key_Home, Command::First);
    row("End", Qt::Key_End, Command::Last);
    row("F5", Qt::Key_F5, Command::Start);
    row("Esc", Qt::Key_Escape, Command::Leave);
    row(".", Qt::Key_Period, Command::Blank);
    row("B", Qt::Key_B, Command::Blank);
    row("H", Qt::Key_H, Command::ShowOrHide);
    row("R", Qt::Key_R, Command::Reveal);
    row("O", Qt::Key_O, Command::TakeOrder);
    row("T", Qt::Key_T, Command::Timer);
    row("+", Qt::Key_Plus, Command::LargerText);
    row("-", Qt::Key_Minus, Command::SmallerText);
    row("Q", Qt::Key_Q, std::nullopt);
    row("F1", Qt::Key_F1, std::nullopt);
}

void PresenterTest::keys()
{
    QFETCH(const int, key);
    QFETCH(const std::optional<Command>, command);
    QCOMPARE(wall::commandOf(key), command);
}

void PresenterTest::turnsPages()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    const std::vector<charts::SlideRef> expected = charts::deck(*m_full);
    QVERIFY(expected.size() > 6);
    for (const charts::SlideRef &ref : expected) {
        QCOMPARE(presenter.currentRef(), ref);
        press(presenter, { Qt::Key_PageDown });
    }
    QCOMPARE(current(presenter), u"thanks"_s); // the last one stays
    press(presenter, { Qt::Key_PageUp });
    QCOMPARE(presenter.currentRef(), expected[expected.size() - 2]);
    press(presenter, { Qt::Key_Home });
    QCOMPARE(current(presenter), u"welcome"_s);
    press(presenter, { Qt::Key_Left });
    QCOMPARE(current(presenter), u"welcome"_s);
    press(presenter, { Qt::Key_End });
    QCOMPARE(current(presenter), u"thanks"_s);
    QSignalSpy started(&presenter, &Presenter::startRequested);
    press(presenter, { Qt::Key_F5 });
    QCOMPARE(current(presenter), u"welcome"_s);
    QCOMPARE(started.count(), 1);
}

void PresenterTest::goesToANumber_data()
{
    QTest::addColumn<QList<int>>("digits");
    QTest::addColumn<QString>("slide");
    QTest::addRow("3") << QList<int>{ Qt::Key_3 } << u"rating-vurdering"_s;
    QTest::addRow("04") << QList<int>{ Qt::Key_0, Qt::Key_4 } << u"themes-temaer"_s;
    QTest::addRow("0 is the first") << QList<int>{ Qt::Key_0 } << u"welcome"_s;
    QTest::addRow("99 is the last") << QList<int>{ Qt::Key_9, Qt::Key_9 } << u"thanks"_s;
    QTest::addRow("35 taken back to 3")
        << QList<int>{ Qt::Key_3, Qt::Key_5, Qt::Key_Backspace } << u"rating-vurdering"_s;
}

void PresenterTest::goesToANumber()
{
    QFETCH(const QList<int>, digits);
    QFETCH(const QString, slide);
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    press(presenter, { Qt::Key_PageDown });
    for (const int key : digits)
        press(presenter, { key });
    QCOMPARE(current(presenter), u"answers"_s);
    press(presenter, { Qt::Key_Return });
    QCOMPARE(current(presenter), slide);
    QCOMPARE(presenter.typedNumber(), QString());
}

void PresenterTest::escapeTakesBackTheNumberFirst()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    QSignalSpy left(&presenter, &Presenter::leaveRequested);
    press(presenter, { Qt::Key_3, Qt::Key_Escape });
    QCOMPARE(left.count(), 0);
    QCOMPARE(presenter.typedNumber(), QString());
    press(presenter, { Qt::Key_Escape });
    QCOMPARE(left.count(), 1);
}

void PresenterTest::hidesAndShows()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    QVERIFY(presenter.resultsHidden()); // until the facilitator shows them
    presenter.goTo(3);
    const QString covered = presenter.slide()->title();
    const QString nothing = presenter.slide()->description();
    QVERIFY(!nothing.contains(u'%'));
    press(presenter, { Qt::Key_H });
    QVERIFY(!presenter.resultsHidden());
    QVERIFY(presenter.slide()->title() != covered); // the demo's groups differ: the title says so
    QVERIFY(presenter.slide()->description().contains(u'%'));
    press(presenter, { Qt::Key_H });
    QCOMPARE(presenter.slide()->title(), covered);
    QCOMPARE(presenter.slide()->description(), nothing);
}

/// Else one H would take the tension out of all that follows.
void PresenterTest::eachSlideIsCoveredUntilItIsShown()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(3);
    press(presenter, { Qt::Key_H, Qt::Key_PageDown });
    QCOMPARE(current(presenter), u"themes-temaer"_s);
    QVERIFY(presenter.resultsHidden());
    press(presenter, { Qt::Key_PageUp });
    QVERIFY(!presenter.resultsHidden()); // was shown, and stays so
    const auto theme = std::ranges::find_if(presenter.deck(),
        [](const charts::SlideRef &ref) { return ref.id.startsWith(u"theme-"_s); });
    const int ownSlide = 1 + int(theme - presenter.deck().begin());
    presenter.goTo(ownSlide);
    QVERIFY(presenter.resultsHidden());
    presenter.goTo(4);
    for (int step = 1; step <= 10; ++step)
        press(presenter, { Qt::Key_R });
    press(presenter, { Qt::Key_PageDown });
    QVERIFY(presenter.resultsHidden());
    press(presenter, { Qt::Key_PageUp });
    QVERIFY(!presenter.resultsHidden()); // revealed step by step
    presenter.goTo(ownSlide); // holds nothing that the ranking has not shown
    QVERIFY(!presenter.resultsHidden());
    press(presenter, { Qt::Key_H });
    QVERIFY(presenter.resultsHidden());
}

void PresenterTest::revealsFromTheLastPlace()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    charts::Slide *themes = presenter.slide();
    QCOMPARE(themes->revealSteps(), 10);
    const auto order = (**m_full).rankings[0].groups[disclosure::Group::All]->order();
    const auto name = [&](int place) {
        const Question &question = builtIn()->questions[size_t((**m_full).rankings[0].question)];
        return question.items[size_t(order[size_t(place)])].shortTitle.in(Language::English);
    };
    const QString covered = themes->title();
    press(presenter, { Qt::Key_R });
    QVERIFY(themes->description().contains(name(9)));
    QVERIFY(!themes->description().contains(name(8)));
    QCOMPARE(themes->title(), covered);
    for (int step = 2; step <= 9; ++step)
        press(presenter, { Qt::Key_R });
    QVERIFY(themes->description().contains(name(1)));
    QVERIFY(!themes->description().contains(name(0)));
    QCOMPARE(themes->title(), covered);
    press(presenter, { Qt::Key_R });
    QVERIFY(themes->description().contains(name(0)));
    QVERIFY(themes->title() != covered);
    press(presenter, { Qt::Key_H }); // covers what was revealed
    QCOMPARE(themes->title(), covered);
    QVERIFY(presenter.resultsHidden());
}

void PresenterTest::blanks()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    QSignalSpy blanked(&presenter, &Presenter::blankChanged);
    press(presenter, { Qt::Key_Period });
    QVERIFY(presenter.isBlank());
    press(presenter, { Qt::Key_B });
    QVERIFY(!presenter.isBlank());
    QCOMPARE(blanked.count(), 2);
}

void PresenterTest::textSizeHasLimits()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(3);
    for (int i = 0; i < 9; ++i)
        press(presenter, { Qt::Key_Plus });
    QCOMPARE(presenter.look().textScale, 1.4);
    QCOMPARE(current(presenter), u"rating-vurdering"_s);
    for (int i = 0; i < 9; ++i)
        press(presenter, { Qt::Key_Minus });
    QCOMPARE(presenter.look().textScale, 0.8);
}

void PresenterTest::updatesInPlace()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    press(presenter, { Qt::Key_H });
    charts::Slide *slide = presenter.slide();
    const auto items = slide->items().size();
    QSignalSpy changed(&presenter, &Presenter::slideChanged);
    QSignalSpy redrawn(&presenter, &Presenter::pictureChanged);
    presenter.setResults(Answered(builtIn()).demo(200).shown());
    QCOMPARE(presenter.slide(), slide);
    QCOMPARE(slide->items().size(), items);
    QCOMPARE(changed.count(), 0);
    QVERIFY(redrawn.count() >= 1);
    QVERIFY(slide->description() != QString());
}

void PresenterTest::staysWhereItIsWhenSlidesJoin()
{
    Presenter presenter({ Language::English });
    presenter.setResults(Answered(builtIn()).shown());
    presenter.run(Command::Last);
    QCOMPARE(current(presenter), u"thanks"_s);
    charts::Slide *slide = presenter.slide();
    presenter.setResults(m_full);
    QCOMPARE(current(presenter), u"thanks"_s);
    QCOMPARE(presenter.slide(), slide);
    QCOMPARE(presenter.current(), int(presenter.deck().size()) - 1);
}

void PresenterTest::movesBackWhenItsSlideLeaves()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(5);
    QCOMPARE(current(presenter), u"comparison-temaer"_s);
    QSignalSpy changed(&presenter, &Presenter::slideChanged);
    presenter.setResults(m_totalOnly); // the groups are hidden: no comparison
    QCOMPARE(current(presenter), u"themes-temaer"_s);
    QCOMPARE(changed.count(), 1);
}

/// The demo's 160 answers and 200 more that rank the themes from the last to the first.
void PresenterTest::rowsKeepTheirPlaces()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    press(presenter, { Qt::Key_H });
    QSignalSpy waits(&presenter, &Presenter::orderWaitsChanged);
    const QString before = presenter.slide()->description();
    presenter.setResults(m_reordered);
    QVERIFY(presenter.orderWaits());
    QCOMPARE(waits.count(), 1);
    QCOMPARE(presenter.slide()->description(), before); // as a whole: no number of another moment
    press(presenter, { Qt::Key_O });
    QVERIFY(!presenter.orderWaits());
    QCOMPARE(waits.count(), 2);
    QVERIFY(presenter.slide()->description() != before);

    // The next slide is of today, and so is this one when it comes back.
    const QString taken = presenter.slide()->description();
    presenter.setResults(m_turnedBack);
    QVERIFY(presenter.orderWaits());
    QCOMPARE(presenter.slide()->description(), taken);
    press(presenter, { Qt::Key_PageDown });
    QVERIFY(!presenter.orderWaits());
    press(presenter, { Qt::Key_PageUp });
    QVERIFY(presenter.slide()->description() != taken);
    QVERIFY(!presenter.orderWaits());
}

/// Themes change places and one gets another step, both while themes are gone through.
void PresenterTest::newStepsStandWithTheirTheme()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    const auto idsOf = [&presenter] {
        QStringList ids;
        for (const charts::SlideRef &ref : presenter.deck()) {
            if (ids.isEmpty() || ids.last() != ref.id)
                ids += ref.id;
        }
        return ids;
    };
    const QStringList before = idsOf();
    int first = 0;
    while (!presenter.deck()[size_t(first)].id.startsWith(u"theme-"_s))
        ++first;
    presenter.goTo(first + 1);
    Discussion discussion;
    discussion.decisions.push_back({ .theme = builtIn()->themes[3].id, .what = u"Do it"_s });
    presenter.setResults(disclosure::Gate::withDiscussion(
        *m_reordered, nullptr, std::make_shared<const Discussion>(discussion)));
    QVERIFY(presenter.orderWaits());
    QStringList withPlan = before;
    withPlan.insert(withPlan.size() - 1, u"plan"_s);
    QCOMPARE(idsOf(), withPlan); // each once: no theme is torn apart
    press(presenter, { Qt::Key_O });
    QVERIFY(!presenter.orderWaits());
    QVERIFY(idsOf() != withPlan);
    QCOMPARE(idsOf().size(), withPlan.size());
}

void PresenterTest::revealTakesTheNewOrder()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    press(presenter, { Qt::Key_R });
    const QString before = presenter.slide()->description();
    presenter.setResults(m_reordered);
    QVERIFY(presenter.orderWaits());
    QCOMPARE(presenter.slide()->description(), before);
    press(presenter, { Qt::Key_R });
    QVERIFY(!presenter.orderWaits());
    Presenter other({ Language::English });
    other.setResults(m_reordered);
    other.goTo(4);
    press(other, { Qt::Key_R, Qt::Key_R });
    QCOMPARE(presenter.slide()->description(), other.slide()->description());
}

void PresenterTest::coveredRowsMayChangePlaces()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    presenter.setResults(m_reordered);
    QVERIFY(!presenter.orderWaits());
}

void PresenterTest::whatMayNotBeShownIsNotKept()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_reordered);
    presenter.goTo(4);
    press(presenter, { Qt::Key_H });
    presenter.setResults(m_full); // an import has been undone
    QVERIFY(!presenter.orderWaits());
    presenter.setResults(Answered(builtIn()).shown());
    QVERIFY(!presenter.orderWaits());
    QVERIFY(current(presenter) != u"themes-temaer"_s);
}

void PresenterTest::followsThePlan()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    QSignalSpy changed(&presenter, &Presenter::deckChanged);
    DeckPlan plan;
    plan.hidden = { u"answers"_s };
    plan.order = { u"thanks"_s, u"welcome"_s };
    plan.moved = { u"thanks"_s };
    presenter.setPlan(plan);
    QVERIFY(changed.count() >= 1);
    QCOMPARE(presenter.deck().front().id, u"thanks"_s);
    QCOMPARE(presenter.deck().size(), charts::deck(*m_full).size() - 1);
    QCOMPARE(current(presenter), u"themes-temaer"_s); // stays on
    plan.hidden += u"themes-temaer"_s;
    presenter.setPlan(plan);
    QVERIFY(current(presenter) != u"themes-temaer"_s);
}

void PresenterTest::ownTitlesGiveNothingAway()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(4);
    const QString covered = presenter.slide()->title();
    DeckPlan plan;
    plan.titles = { { u"themes-temaer"_s, u"What we care about"_s }, { u"thanks"_s, u"Bye"_s } };
    presenter.setPlan(plan);
    QCOMPARE(presenter.slide()->title(), covered);
    press(presenter, { Qt::Key_H });
    QCOMPARE(presenter.slide()->title(), u"What we care about"_s);
    presenter.run(Command::Last);
    QCOMPARE(presenter.slide()->title(), u"Bye"_s);
    presenter.setPlan({});
    QVERIFY(presenter.slide()->title() != u"Bye"_s);
}

void PresenterTest::timerCountsDownWhatIsPlanned()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    DeckPlan plan;
    plan.minutes = { { u"answers"_s, 5 } };
    presenter.setPlan(plan);
    press(presenter, { Qt::Key_T });
    QCOMPARE(presenter.timer()->text(), u"0:00"_s); // nothing is planned: it counts up
    press(presenter, { Qt::Key_T });
    QVERIFY(!presenter.timer()->isRunning());
    press(presenter, { Qt::Key_PageDown, Qt::Key_T });
    QCOMPARE(presenter.timer()->text(), u"5:00"_s);
    press(presenter, { Qt::Key_PageDown }); // goes on
    QVERIFY(presenter.timer()->isRunning());
}

void PresenterTest::counterRunsAheadOfResults()
{
    Presenter presenter({ Language::English });
    presenter.setResults(m_full);
    presenter.goTo(2);
    disclosure::ResponseCounts counts = (*m_full)->responses;
    counts.all = 4711;
    presenter.setCounts(counts);
    QVERIFY(presenter.slide()->description().contains(u"4,711"_s));
}

void PresenterTest::nothingToShowYet()
{
    Presenter presenter({ Language::English });
    QCOMPARE(presenter.slide(), nullptr);
    for (const int key : { Qt::Key_PageDown, Qt::Key_End, Qt::Key_H, Qt::Key_R, Qt::Key_Plus })
        QVERIFY(presenter.pressKey(key));
    QCOMPARE(presenter.current(), -1);
}

QTEST_MAIN(PresenterTest)
#include "tst_presenter.moc"
