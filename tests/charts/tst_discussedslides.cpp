// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legibility.h"

#include <charts/deckorder.h>
#include <charts/render.h>

#include <QTest>

// Slides of what people said and what the room has decided.

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using charts::Look;

class DiscussedSlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leaveTheDeckByThemselves();
    void standWhereTheyBelong();
    void onlyTheReleasedAsTheyMayBeRead();
    void everyWordOnce_data();
    void everyWordOnce();
    void groupsAreNamedOnlyWhereTheyMayBe();
    void orderTellsNothing();
    void withdrawnLeavesTheSlideAtOnce();
    void oneMoreCommentMakesNoOtherSlide();
    void decisionsInOrder();
    void decisionsOfATheme();
    void plainText();

private:
    [[nodiscard]] static QString wordsOf(const Slide &slide)
    {
        QStringList words;
        for (const QGraphicsSimpleTextItem *text : textsOf(slide))
            words += text->text().replace(u'\n', u' ');
        return words.join(u'|');
    }
    /// Of all slides of `id`.
    [[nodiscard]] static QString wordsOn(
        const disclosure::ShownResultsPtr &results, const QString &id, const Look &look = {})
    {
        QStringList words;
        for (const SlideRef &ref : charts::deck(*results, look)) {
            if (ref.id == id)
                words += wordsOf(*charts::makeSlide(ref, results, look));
        }
        return words.join(u'|');
    }
    [[nodiscard]] disclosure::ShownResultsPtr with(
        const disclosure::RawComments &raw, const Discussion &discussion = {}) const
    {
        return disclosure::Gate::withDiscussion(*m_results, disclosure::Gate::comments(raw),
            std::make_shared<const Discussion>(discussion));
    }
    [[nodiscard]] static QStringList idsOf(const disclosure::ShownResultsPtr &results)
    {
        return charts::idsOf(charts::deck(*results));
    }

    disclosure::ShownResultsPtr m_results;
};

void DiscussedSlidesTest::initTestCase()
{
    setLanguage(Language::English);
    m_results = Answered(builtIn()).demo(160).shown();
}

void DiscussedSlidesTest::leaveTheDeckByThemselves()
{
    const QStringList without = idsOf(m_results);
    QCOMPARE(idsOf(with(noComments(builtIn()))), without);
    disclosure::RawComments raw = noComments(builtIn());
    comment(raw, 1, { u"Not yet released"_s });
    raw.comments[0].comment.mark.released = false;
    QCOMPARE(idsOf(with(raw)), without);
    Discussion dropped;
    dropped.decisions
        = { decided(*builtIn(), 0, u"Never mind"_s, {}, {}, DecisionStatus::Dropped) };
    QCOMPARE(idsOf(with(raw, dropped)), without);
}

void DiscussedSlidesTest::standWhereTheyBelong()
{
    const QStringList ids = idsOf(resultsOf(u"discussed"_s));
    const QString firstTheme = u"theme-"_s + builtIn()->themes.front().id;
    QCOMPARE(
        ids.indexOf(u"comments-vurdering-begrundelse"_s), ids.indexOf(u"guideposts-temaer"_s) + 1);
    QCOMPARE(ids.indexOf(u"comments-udfordringer"_s), ids.indexOf(u"guideposts-temaer"_s) + 2);
    QVERIFY(ids.indexOf(firstTheme) > ids.indexOf(u"comments-udfordringer"_s));
    QVERIFY(!ids.contains(u"comments-rammer"_s)); // nothing is released there
    QCOMPARE(ids.indexOf(u"plan"_s), ids.size() - 2);
    QCOMPARE(ids.last(), u"thanks"_s);

    // A theme: its questions, what was said of it, what was decided.
    std::vector<int> steps;
    const auto deck = charts::deck(*resultsOf(u"discussed"_s));
    for (const SlideRef &ref : deck) {
        if (ref.id == firstTheme)
            steps.push_back(ref.step);
    }
    QVERIFY(steps.size() >= 3);
    QCOMPARE(steps[0], 1);
    QCOMPARE(steps[1], 2);
    QCOMPARE(steps.back() % 2, 1);
}

void DiscussedSlidesTest::onlyTheReleasedAsTheyMayBeRead()
{
    disclosure::RawComments raw = noComments(builtIn());
    comment(raw, 1, { u"Call Mette Hansen"_s, u"Karen says no"_s, u"Secret"_s });
    raw.comments[0].comment.mark.mask({ 5, 12 });
    raw.comments[1].comment.mark.paraphrase = u"Somebody says no"_s;
    raw.comments[2].comment.mark.released = false;
    const auto results = with(raw);
    QString everything;
    for (const SlideRef &ref : charts::deck(*results)) {
        const auto slide = charts::makeSlide(ref, results, { Language::English });
        everything += wordsOf(*slide) + slide->description() + slide->title();
        const QByteArray svg = charts::svgOf(*slide);
        for (const char *name : { "Mette", "Karen", "Secret" })
            QVERIFY(!svg.contains(name));
    }
    for (const QString &name : { u"Mette"_s, u"Hansen"_s, u"Karen"_s, u"Secret"_s })
        QVERIFY2(!everything.contains(name), qPrintable(name));
    const QString shown = wordsOn(results, u"comments-udfordringer"_s, { Language::English });
    QVERIFY2(shown.contains(u"“Call […]”"_s), qPrintable(shown));
    QVERIFY2(shown.contains(u"|Somebody says no"_s), qPrintable(shown)); // is no quotation
    QVERIFY(shown.contains(u"2 comment"_s));
    QVERIFY(shown.contains(u"in other words"_s));
}

void DiscussedSlidesTest::everyWordOnce_data()
{
    QTest::addColumn<double>("scale");
    QTest::addRow("usual room") << 1.0;
    QTest::addRow("large room") << 1.4;
    QTest::addRow("small room") << 0.8;
}

/// However long, and on however many pages: every comment and decision stands whole, once.
void DiscussedSlidesTest::everyWordOnce()
{
    QFETCH(const double, scale);
    const Look look{ Language::English, charts::Theme::Light, scale };
    const auto results = resultsOf(u"discussed-at-length"_s);
    const auto flat = [](const QString &text) {
        QString letters;
        for (const QChar character : text) {
            if (character.isLetterOrNumber())
                letters += character;
        }
        return letters;
    };
    for (const auto &[id, question] :
        { std::pair(u"comments-vurdering-begrundelse"_s, u"vurdering-begrundelse"_s),
            std::pair(u"comments-udfordringer"_s, u"udfordringer"_s) }) {
        QString shown;
        for (const SlideRef &ref : charts::deck(*results, look)) {
            if (ref.id == id)
                shown += charts::makeSlide(ref, results, look)->description();
        }
        const auto comments = (*results)->comments->onQuestion(*builtIn()->questionIndex(question));
        QCOMPARE(comments.size(), size_t(saidAtLength().size()));
        const QString letters = flat(shown);
        qsizetype from = 0; // they stand one after the other
        for (const disclosure::ShownComment &comment : comments) {
            from = letters.indexOf(flat(comment.text), from);
            QVERIFY2(from >= 0, qPrintable(comment.text));
            from += flat(comment.text).size();
        }
    }
    QString plan;
    for (const SlideRef &ref : charts::deck(*results, look)) {
        if (ref.id == u"plan"_s)
            plan += flat(charts::makeSlide(ref, results, look)->description());
    }
    for (const Decision &decision : (*results)->discussion->decisions)
        QCOMPARE(plan.count(flat(decision.what.left(40))),
            decision.status == DecisionStatus::Dropped ? 0 : 1);
}

void DiscussedSlidesTest::groupsAreNamedOnlyWhereTheyMayBe()
{
    disclosure::RawComments raw = noComments(builtIn());
    const QString central = builtIn()->audiences[0].title.in(Language::English);
    QStringList nine;
    for (int i = 0; i < 9; ++i) // five of central, four of the front line
        nine += u"Comment %1"_s.arg(i);
    comment(raw, 1, nine);
    const Look look{ Language::English };
    QVERIFY(!wordsOn(with(raw), u"comments-udfordringer"_s, look).contains(central));
    comment(raw, 1, { u"Comment 10"_s });
    QVERIFY(wordsOn(with(raw), u"comments-udfordringer"_s, look).contains(central));
    raw.answers = { 9, 120 }; // too few to hide among
    QVERIFY(!wordsOn(with(raw), u"comments-udfordringer"_s, look).contains(central));
}

void DiscussedSlidesTest::orderTellsNothing()
{
    disclosure::RawComments raw = noComments(builtIn());
    comment(raw, 1, { u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s });
    const QString shown = wordsOn(with(raw), u"comments-udfordringer"_s);
    std::ranges::reverse(raw.comments);
    QCOMPARE(wordsOn(with(raw), u"comments-udfordringer"_s), shown);
}

void DiscussedSlidesTest::withdrawnLeavesTheSlideAtOnce()
{
    disclosure::RawComments raw = noComments(builtIn());
    comment(raw, 1, { u"Stays"_s, u"Goes away"_s });
    const auto slide = charts::makeSlide({ u"comments-udfordringer"_s }, with(raw), {});
    QVERIFY(wordsOf(*slide).contains(u"Goes away"_s));
    slide->setResultsHidden(true); // they were released: H covers results
    QVERIFY(wordsOf(*slide).contains(u"Goes away"_s));
    raw.comments[1].comment.mark.released = false;
    slide->setResults(with(raw));
    QVERIFY(wordsOf(*slide).contains(u"Stays"_s));
    QVERIFY(!wordsOf(*slide).contains(u"Goes away"_s));
    QVERIFY(!slide->description().contains(u"Goes away"_s));
    raw.comments[0].comment.mark.released = false;
    slide->setResults(with(raw));
    QVERIFY(!wordsOf(*slide).contains(u"Stays"_s));
    QCOMPARE(illegible(*slide, {}), QString());
    QVERIFY(!slide->description().isEmpty()); // says that there are none
    raw.comments[0].comment.mark.released = true;
    slide->setResults(with(raw));
    QVERIFY(wordsOf(*slide).contains(u"Stays"_s));
}

/// The slide that is on is known by its step.
void DiscussedSlidesTest::oneMoreCommentMakesNoOtherSlide()
{
    Discussion discussion;
    discussion.decisions = { decided(*builtIn(), 0, u"Do it"_s, {}, {}, DecisionStatus::Agreed) };
    disclosure::RawComments raw = noComments(builtIn());
    const QString id = u"theme-"_s + builtIn()->themes.front().id;
    const auto before = with(raw, discussion);
    const auto deck = charts::deck(*before);
    const auto last = std::find_if(
        deck.rbegin(), deck.rend(), [&](const SlideRef &ref) { return ref.id == id; });
    const auto slide = charts::makeSlide(*last, before, {});
    QVERIFY(wordsOf(*slide).contains(u"Do it"_s));
    comment(raw, 1, saidAtLength());
    const auto after = with(raw, discussion);
    const auto now = charts::deck(*after);
    QVERIFY(std::ranges::find(now, *last) != now.end());
    QVERIFY(wordsOf(*charts::makeSlide(*last, after, {})).contains(u"Do it"_s));
}

void DiscussedSlidesTest::decisionsInOrder()
{
    Discussion discussion;
    const auto add = [&](const QString &what, QDate due, DecisionStatus status) {
        discussion.decisions.push_back(decided(*builtIn(), -1, what, u"Who"_s, due, status));
    };
    add(u"Done early"_s, QDate(2026, 1, 1), DecisionStatus::Done);
    add(u"Without a date"_s, {}, DecisionStatus::Agreed);
    add(u"Dropped"_s, QDate(2026, 1, 2), DecisionStatus::Dropped);
    add(u"In March"_s, QDate(2026, 3, 1), DecisionStatus::Agreed);
    add(u"In February"_s, QDate(2026, 2, 1), DecisionStatus::UnderWay);
    const auto slide = charts::makeSlide(
        { u"plan"_s }, with(noComments(builtIn()), discussion), { Language::English });
    QCOMPARE(slide->description().split(u'\n'),
        (QStringList{ u"In February, Who, by 1 February 2026, Under way"_s,
            u"In March, Who, by 1 March 2026, Agreed"_s, u"Without a date, Who, Agreed"_s,
            u"Done early, Who, by 1 January 2026, Done"_s }));
    QVERIFY(wordsOf(*slide).contains(u"4 decision"_s));
}

void DiscussedSlidesTest::decisionsOfATheme()
{
    Discussion discussion;
    discussion.decisions = { decided(*builtIn(), 0, u"Here"_s, {}, {}, DecisionStatus::Agreed),
        decided(*builtIn(), 1, u"Elsewhere"_s, {}, {}, DecisionStatus::Agreed) };
    const QString id = builtIn()->themes.front().id;
    discussion.notes.insert(id, u"Table 3 agrees"_s);
    const Look look{ Language::English };
    const QString shown = wordsOn(with(noComments(builtIn()), discussion), u"theme-"_s + id, look);
    QVERIFY(shown.contains(u"Here"_s));
    QVERIFY(!shown.contains(u"Elsewhere"_s));
    QVERIFY(!shown.contains(u"Table 3 agrees"_s)); // a note is not for the room
    QVERIFY(
        wordsOn(with(noComments(builtIn()), discussion), u"plan"_s, look).contains(u"Elsewhere"_s));
    discussion.decisions.clear();
    const auto noted = with(noComments(builtIn()), discussion);
    QCOMPARE(idsOf(noted), idsOf(with(noComments(builtIn())))); // and makes no slide
}

void DiscussedSlidesTest::plainText()
{
    disclosure::RawComments raw = noComments(builtIn());
    comment(raw, 1, { u"<b>bold</b> &amp;"_s });
    QVERIFY(wordsOn(with(raw), u"comments-udfordringer"_s).contains(u"<b>bold</b> &amp;"_s));
}

QTEST_MAIN(DiscussedSlidesTest)
#include "tst_discussedslides.moc"
