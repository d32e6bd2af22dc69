// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/deckorder.h>
#include <samples.h>

#include <QTest>

using namespace pejling;
using namespace pejling::charts;
using namespace pejling::test;
using namespace Qt::StringLiterals;

namespace {

/// "a b b2 c": ids of one letter, each followed by the step when it is not the first.
std::vector<SlideRef> deckOf(const QString &text)
{
    std::vector<SlideRef> deck;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        deck.push_back({ word.first(1), word.size() > 1 ? word.sliced(1).toInt() : 1 });
    return deck;
}

QString textOf(const std::vector<SlideRef> &deck)
{
    QStringList words;
    for (const SlideRef &ref : deck)
        words += ref.step > 1 ? ref.id + QString::number(ref.step) : ref.id;
    return words.join(u' ');
}

} // namespace

class DeckOrderTest : public QObject
{
    Q_OBJECT

private slots:
    void arranges_data();
    void arranges();
    void everyOrderComesBack();
    void unmovedSlidesFollowTheResults();
    void keepsThePlaceOfAbsentSlides();
    void hides();
    void extrasWaitToBeAskedFor();
    void brokenPlansLoseNothing();
    void ownTitleOnTheSlide();
    void namesEverySlide();
};

void DeckOrderTest::arranges_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("moved");
    QTest::addRow("as it is") << u"a b c d"_s << QString();
    QTest::addRow("first to last") << u"b c d a"_s << u"a"_s;
    QTest::addRow("last to first") << u"d a b c"_s << u"d"_s;
    QTest::addRow("neighbours") << u"a c b d"_s << u"c"_s;
    QTest::addRow("turned round") << u"d c b a"_s << u"d c b"_s;
}

void DeckOrderTest::arranges()
{
    QFETCH(const QString, wanted);
    QFETCH(const QString, moved);
    const auto natural = deckOf(u"a b b2 c d"_s);
    const DeckPlan plan = withOrder({}, natural, wanted.split(u' '));
    QCOMPARE(plan.moved.size(), moved.split(u' ', Qt::SkipEmptyParts).size());
    QCOMPARE(plannedIds(natural, plan).join(u' '), wanted);
    QCOMPARE(textOf(plannedDeck(natural, plan)), QString(wanted).replace(u"b"_s, u"b b2"_s));
    if (moved.isEmpty())
        QVERIFY(plan.isEmpty());
}

/// All 120 orders of five slides, each starting from the one before.
void DeckOrderTest::everyOrderComesBack()
{
    const auto natural = deckOf(u"a b c d e"_s);
    QStringList wanted = idsOf(natural);
    DeckPlan plan;
    int orders = 0;
    do {
        plan = withOrder(plan, natural, wanted);
        QCOMPARE(plannedIds(natural, plan), wanted);
        ++orders;
    } while (std::next_permutation(wanted.begin(), wanted.end()));
    QCOMPARE(orders, 120);
}

void DeckOrderTest::unmovedSlidesFollowTheResults()
{
    // z was put before the themes p q r, whose order follows their rank.
    const DeckPlan plan
        = withOrder({}, deckOf(u"a p q r z"_s), { u"a"_s, u"z"_s, u"p"_s, u"q"_s, u"r"_s });
    QCOMPARE(plan.moved, QStringList{ u"z"_s });
    QCOMPARE(textOf(plannedDeck(deckOf(u"a r p q z"_s), plan)), u"a z r p q"_s);
    QCOMPARE(textOf(plannedDeck(deckOf(u"a n r p q z"_s), plan)), u"a z n r p q"_s); // n is new
}

void DeckOrderTest::keepsThePlaceOfAbsentSlides()
{
    DeckPlan plan = withOrder({}, deckOf(u"a b c d"_s), { u"d"_s, u"a"_s, u"b"_s, u"c"_s });
    QCOMPARE(textOf(plannedDeck(deckOf(u"a b c"_s), plan)), u"a b c"_s);
    plan = withOrder(plan, deckOf(u"a b c"_s), { u"a"_s, u"c"_s, u"b"_s });
    QCOMPARE(textOf(plannedDeck(deckOf(u"a b c d"_s), plan)), u"d a c b"_s);
    // What d followed has left: it follows the nearest before that.
    plan = withOrder({}, deckOf(u"a b c d"_s), { u"a"_s, u"d"_s, u"b"_s, u"c"_s });
    QCOMPARE(textOf(plannedDeck(deckOf(u"b c d"_s), plan)), u"d b c"_s);
}

void DeckOrderTest::hides()
{
    DeckPlan plan;
    plan.hidden = { u"b"_s, u"x"_s };
    QCOMPARE(textOf(plannedDeck(deckOf(u"a b b2 c"_s), plan)), u"a c"_s);
    QCOMPARE(plannedIds(deckOf(u"a b b2 c"_s), plan).join(u' '), u"a b c"_s);
    plan.hidden = { u"a"_s };
    QVERIFY(plannedDeck(deckOf(u"a"_s), plan).empty());
    QVERIFY(plannedDeck({}, plan).empty());
}

void DeckOrderTest::extrasWaitToBeAskedFor()
{
    const std::vector<SlideRef> natural{ { u"profile"_s }, { u"profile-radar"_s },
        { u"thanks"_s } };
    QCOMPARE(idsOf(plannedDeck(natural, {})).join(u' '), u"profile thanks"_s);
    const DeckPlan with = withShown({}, u"profile-radar"_s, true);
    QCOMPARE(idsOf(plannedDeck(natural, with)).join(u' '), u"profile profile-radar thanks"_s);
    QCOMPARE(withShown(with, u"profile-radar"_s, false), DeckPlan());
    QCOMPARE(withShown({}, u"thanks"_s, true), DeckPlan());
    QCOMPARE(withShown({}, u"thanks"_s, false).hidden, QStringList{ u"thanks"_s });

    const auto results = Answered(builtIn()).demo(160).shown();
    QVERIFY(!idsOf(deck(*results)).contains(u"profile-radar"_s));
    const QStringList all = idsOf(deck(*results, {}, Extras::With));
    QCOMPARE(all.indexOf(u"profile-radar"_s), all.indexOf(u"profile"_s) + 1);
    QCOMPARE(all.size(), idsOf(deck(*results)).size() + 1);
}

void DeckOrderTest::brokenPlansLoseNothing()
{
    DeckPlan plan;
    plan.moved = { u"b"_s }; // but in no order
    QCOMPARE(textOf(plannedDeck(deckOf(u"a b c"_s), plan)), u"a c b"_s);
    plan.moved = { u"a"_s, u"b"_s, u"c"_s };
    plan.order = { u"x"_s, u"c"_s };
    QCOMPARE(plannedIds(deckOf(u"a b c"_s), plan).size(), 3);
}

void DeckOrderTest::ownTitleOnTheSlide()
{
    setLanguage(Language::English);
    const auto results = Answered(builtIn()).demo(160).shown();
    DeckPlan plan;
    const QString title = u"Our own <b>words</b>"_s;
    for (const SlideRef &ref : deck(*results))
        plan.titles.insert(ref.id, title);
    for (const SlideRef &ref : deck(*results)) {
        const auto slide = makeSlide(ref, results, { Language::English }, plan);
        QCOMPARE(slide->title(), title);
        slide->setOwnTitle({});
        QCOMPARE(slide->title(), makeSlide(ref, results, { Language::English })->title());
    }
}

void DeckOrderTest::namesEverySlide()
{
    for (const Language language : { Language::English, Language::Danish }) {
        setLanguage(language);
        const auto results = Answered(builtIn()).demo(160).shown();
        QStringList names;
        for (const SlideRef &ref : deck(*results, {}, Extras::With)) {
            const QString name = slideName(ref, **results, language);
            QVERIFY(!name.isEmpty());
            QVERIFY2(name != ref.id, qPrintable(name));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names += name;
        }
    }
    setLanguage(Language::English);
}

QTEST_MAIN(DeckOrderTest)
#include "tst_deckorder.moc"
