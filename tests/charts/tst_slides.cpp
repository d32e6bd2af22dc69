// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legibility.h"

#include <charts/render.h>
#include <charts/slide.h>

#include <QTest>
#include <QXmlStreamReader>

using namespace pejling;
using pejling::charts::Look;
using ThemeOfLook = pejling::charts::Theme;
using namespace pejling::test;
using namespace Qt::StringLiterals;

class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void deckLeavesOutWhatHasNothingToShow_data();
    void deckLeavesOutWhatHasNothingToShow();
    void themesFollowTheRanking();
    void discussionWordForWord_data();
    void discussionWordForWord();
    void lastPlaceIsRevealedFirst();
    void hiddenThemeStillAsks();
    void transparent();
    void sameBytesTwice();
    void updatedIsLikeNew();
    void hiddenGivesNothingAway();
    void radarSaysWhatTheProfileSays();
    void comparisonSaysWhyItIsHidden();
    void placesNeedAClearOrder();
    void earlierRoundSaysHowManyAnswered();
    void markupStaysText();
    void letterbox();
    void svgNeedsNoFont();
    void pdfIsVector();
    void unknownSlides();
};

void SlidesTest::deckLeavesOutWhatHasNothingToShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("nobody") << u"nobody"_s
                            << QStringList{ u"welcome"_s, u"answers"_s, u"thanks"_s };
    QTest::addRow("below minimum")
        << u"below-minimum"_s << QStringList{ u"welcome"_s, u"answers"_s, u"thanks"_s };
    // The ten theme slides stand as one.
    QTest::addRow("total alone") << u"one-group-hidden"_s
                                 << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s,
                                        u"themes-temaer"_s, u"guideposts-temaer"_s, u"theme"_s,
                                        u"profile"_s, u"time-thieves"_s, u"thanks"_s };
    QTest::addRow("everything") << u"demo"_s
                                << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s,
                                       u"themes-temaer"_s, u"comparison-temaer"_s,
                                       u"comparison-temaer-2"_s, u"guideposts-temaer"_s, u"theme"_s,
                                       u"profile"_s, u"time-thieves"_s, u"thanks"_s };
    // No places are said where there is no clear order, so the comparison has one step.
    QTest::addRow("no clear order")
        << u"no-order"_s
        << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s, u"themes-temaer"_s,
               u"comparison-temaer"_s, u"comparison-temaer-2"_s, u"guideposts-temaer"_s, u"theme"_s,
               u"thanks"_s };
    QTest::addRow("eleven items of their own")
        << u"eleven-items"_s
        << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s, u"themes-temaer"_s,
               u"themes-temaer-2"_s, u"comparison-temaer"_s, u"comparison-temaer-2"_s,
               u"comparison-temaer-3"_s, u"comparison-temaer-4"_s, u"theme"_s, u"profile"_s,
               u"time-thieves"_s, u"thanks"_s };
    // The total and both audiences, each on a step.
    QTest::addRow("two rounds") << u"two-rounds"_s
                                << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s,
                                       u"themes-temaer"_s, u"comparison-temaer"_s,
                                       u"comparison-temaer-2"_s, u"guideposts-temaer"_s, u"theme"_s,
                                       u"profile"_s, u"time-thieves"_s, u"before-after-vurdering"_s,
                                       u"before-after-temaer"_s, u"before-after-temaer-2"_s,
                                       u"before-after-temaer-3"_s, u"thanks"_s };
    // Central has too few in one round, so its change is not shown, nor what would give it away.
    QTest::addRow("two rounds, one group hidden")
        << u"two-rounds-one-hidden"_s
        << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s, u"themes-temaer"_s,
               u"guideposts-temaer"_s, u"theme"_s, u"profile"_s, u"time-thieves"_s,
               u"before-after-vurdering"_s, u"before-after-temaer"_s, u"thanks"_s };
}

void SlidesTest::deckLeavesOutWhatHasNothingToShow()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, expected);
    QStringList ids;
    for (const SlideRef &ref : charts::deck(*resultsOf(name))) {
        const bool isTheme = ref.id.startsWith(u"theme-"_s);
        const QString id = isTheme ? u"theme"_s
            : ref.step == 1        ? ref.id
                                   : ref.id + u'-' + QString::number(ref.step);
        if (!isTheme || ids.back() != id)
            ids.append(id);
    }
    QCOMPARE(ids, expected);
}

void SlidesTest::themesFollowTheRanking()
{
    // Everybody ranks the themes from the last of the template to the first.
    const auto results = Answered(builtIn())
                             .add(0, rated(builtIn(), 4, u"JIHGFEDCBA"_s), 40)
                             .add(1, rated(builtIn(), 4, u"JIHGFEDCBA"_s), 40)
                             .shown();
    QStringList themes;
    for (const SlideRef &ref : charts::deck(*results)) {
        if (ref.id.startsWith(u"theme-"_s) && ref.step == 1)
            themes.append(ref.id.mid(6));
    }
    QStringList expected;
    for (const Theme &theme : builtIn()->themes)
        expected.prepend(theme.id);
    QCOMPARE(themes, expected);
}

void SlidesTest::discussionWordForWord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("scale");
    for (const QString &name : { u"demo"_s, u"long-everything"_s, u"endless-question"_s }) {
        QTest::addRow("%s", qPrintable(name)) << name << 1.0;
        QTest::addRow("%s, large room", qPrintable(name)) << name << 1.4;
    }
}

void SlidesTest::discussionWordForWord()
{
    QFETCH(const QString, name);
    QFETCH(const double, scale);
    setLanguage(Language::Danish);
    const Look look{ Language::Danish, ThemeOfLook::Light, scale };
    const auto results = resultsOf(name);
    const auto deck = charts::deck(*results, look);
    for (const Theme &theme : (*results)->workshopTemplate->themes) {
        QString shown;
        for (const SlideRef &ref : deck) {
            if (ref.id != u"theme-"_s + theme.id)
                continue;
            const auto slide = charts::makeSlide(ref, results, look);
            for (const QGraphicsSimpleTextItem *text : textsOf(*slide))
                shown += u' ' + text->text();
            shown += slide->description() + u'\n';
        }
        // A line may end at a hyphen.
        shown.replace(u"-\n"_s, u"-"_s).replace(u"- "_s, u"-"_s);
        for (const LocalizedText &question : theme.discussion) {
            // Over the steps the words stand in order; a step's other texts may be between.
            qsizetype from = 0;
            const auto words = question.in(Language::Danish).split(u' ', Qt::SkipEmptyParts);
            for (const QString &word : words) {
                from = shown.indexOf(word, from);
                QVERIFY2(from >= 0, qPrintable(theme.id + u": "_s + word));
            }
        }
    }
}

void SlidesTest::lastPlaceIsRevealedFirst()
{
    const auto results = Answered(builtIn())
                             .add(0, rated(builtIn(), 4, u"ABCDEFGHIJ"_s), 40)
                             .add(1, rated(builtIn(), 4, u"ABCDEFGHIJ"_s), 40)
                             .shown();
    const auto slide = charts::makeSlide({ u"themes-temaer"_s }, results, {});
    QCOMPARE(slide->revealSteps(), 10);
    slide->setResultsHidden(true);
    const auto &items = builtIn()->questions[size_t(*builtIn()->questionIndex(u"temaer"))].items;
    const auto isShown = [&](size_t item) {
        const auto texts = textsOf(*slide);
        return std::any_of(texts.begin(), texts.end(), [&](const QGraphicsSimpleTextItem *text) {
            return text->text() == items[item].shortTitle.in(Language::Danish);
        });
    };
    for (int revealed = 0; revealed <= 10; ++revealed) {
        slide->setRevealed(revealed);
        for (size_t item = 0; item < 10; ++item)
            QCOMPARE(isShown(item), int(item) >= 10 - revealed);
    }
}

void SlidesTest::hiddenThemeStillAsks()
{
    setLanguage(Language::English);
    const Look look{ Language::English };
    const auto results = resultsOf(u"demo"_s);
    const auto slide = charts::makeSlide({ u"theme-sikker-drift"_s }, results, look);
    const QString asked
        = builtIn()->themes[size_t(*builtIn()->themeIndex(u"sikker-drift"))].discussion.front().in(
            Language::English);
    QVERIFY(slide->description().contains(asked));
    slide->setResultsHidden(true);
    QVERIFY(slide->description().contains(asked));
    for (const QGraphicsSimpleTextItem *text : textsOf(*slide))
        QVERIFY2(!text->text().contains(u'%'), qPrintable(text->text()));
}

void SlidesTest::transparent()
{
    const auto slide = charts::makeSlide({ u"themes-temaer"_s }, resultsOf(u"demo"_s), {});
    const QColor ground = slide->backgroundBrush().color();
    const QImage clear = charts::paintImage(*slide, { 640, 360 }, charts::Background::Transparent);
    QCOMPARE(clear.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(slide->backgroundBrush().color(), ground);
    const QImage filled = charts::paintImage(*slide, { 640, 360 });
    QCOMPARE(filled.pixelColor(0, 0), ground);
    // Something is drawn on it.
    bool drawn = false;
    for (int y = 0; y < clear.height(); ++y) {
        for (int x = 0; x < clear.width(); ++x)
            drawn = drawn || clear.pixelColor(x, y).alpha() == 255;
    }
    QVERIFY(drawn);
    QVERIFY(charts::svgOf(*slide, charts::Background::Transparent).size()
        < charts::svgOf(*slide).size());
}

void SlidesTest::sameBytesTwice()
{
    const auto results = resultsOf(u"two-rounds"_s);
    for (const SlideRef &ref : charts::deck(*results)) {
        const auto once = charts::makeSlide(ref, results, {});
        const auto twice = charts::makeSlide(ref, results, {});
        const QByteArray png = charts::pngOf(*once, { 1280, 720 });
        QVERIFY(!png.isEmpty());
        QCOMPARE(charts::pngOf(*twice, { 1280, 720 }), png);
        QCOMPARE(charts::pngOf(*once, { 1280, 720 }), png);
        QCOMPARE(charts::svgOf(*twice), charts::svgOf(*once));
    }
}

/// A slide that has followed other results shows the same as one made for the last of them.
void SlidesTest::updatedIsLikeNew()
{
    const auto target = resultsOf(u"demo"_s);
    for (const QString &from : { u"few"_s, u"no-order"_s, u"one-group-hidden"_s, u"nobody"_s }) {
        const auto other = resultsOf(from);
        for (const SlideRef &ref : charts::deck(*target)) {
            const auto slide = charts::makeSlide(ref, other, {});
            QVERIFY(slide);
            slide->setResultsHidden(true);
            slide->setRevealed(1);
            slide->setResults(target);
            slide->setResultsHidden(false);
            const auto fresh = charts::makeSlide(ref, target, {});
            QCOMPARE(slide->title(), fresh->title());
            QCOMPARE(slide->description(), fresh->description());
            QVERIFY2(charts::pngOf(*slide, { 640, 360 }) == charts::pngOf(*fresh, { 640, 360 }),
                qPrintable(ref.id + u" after "_s + from));
        }
    }
}

void SlidesTest::hiddenGivesNothingAway()
{
    setLanguage(Language::English);
    const Look look{ Language::English };
    const auto results = resultsOf(u"demo"_s);
    for (const SlideRef &ref : charts::deck(*results)) {
        const auto slide = charts::makeSlide(ref, results, look);
        if (slide->revealSteps() == 0)
            continue;
        const QString finding = slide->title();
        const int shown = int(textsOf(*slide).size());
        slide->setResultsHidden(true);
        QVERIFY(textsOf(*slide).size() < shown);
        for (const QGraphicsSimpleTextItem *text : textsOf(*slide)) {
            QVERIFY2(!text->text().contains(u'%'), qPrintable(text->text()));
            // The others are called the same whatever is found.
            const bool saysFinding = !ref.id.startsWith(u"theme-"_s) && ref.id != u"profile"_s
                && ref.id != u"time-thieves"_s;
            QVERIFY2(text->text() != finding || !saysFinding, qPrintable(finding));
        }
        QVERIFY(!slide->description().contains(u'%'));
        QCOMPARE(illegible(*slide, look), QString());
    }
}

/// The same numbers as on the small multiples, function by function, and covered like them.
void SlidesTest::radarSaysWhatTheProfileSays()
{
    setLanguage(Language::English);
    const Look look{ Language::English };
    for (const QString &name : { u"demo"_s, u"both-groups-everywhere"_s, u"few"_s }) {
        const auto results = resultsOf(name);
        QStringList lines;
        for (int step = 1; step <= 3; ++step) {
            const auto radar = charts::makeSlide({ u"profile-radar"_s, step }, results, look);
            QVERIFY(radar);
            lines += radar->description();
            radar->setResultsHidden(true);
            QCOMPARE(radar->description(), u"The result is hidden"_s);
        }
        const auto profile = charts::makeSlide({ u"profile"_s }, results, look);
        QCOMPARE(lines.join(u"\n"_s), profile->description());
        QVERIFY(!charts::makeSlide({ u"profile-radar"_s, 4 }, results, look));
    }
    // Ten roles have no room around a radar.
    QVERIFY(!charts::makeSlide({ u"profile-radar"_s }, resultsOf(u"long-everything"_s), look));
}

void SlidesTest::comparisonSaysWhyItIsHidden()
{
    setLanguage(Language::English);
    const auto slide = charts::makeSlide(
        { u"comparison-temaer"_s }, resultsOf(u"one-group-hidden"_s), { Language::English });
    QVERIFY(slide);
    QVERIFY2(
        slide->description().contains(u"fewer than 5 answers"_s), qPrintable(slide->description()));
    QCOMPARE(illegible(*slide, { Language::English }), QString());
}

/// Everybody begins with another theme: there is no order, so nothing is said of places in it.
void SlidesTest::placesNeedAClearOrder()
{
    setLanguage(Language::English);
    const QString all = u"ABCDEFGHIJ"_s;
    Answered room(builtIn());
    for (int first = 0; first < 10; ++first) {
        for (const int audience : { 0, 1 })
            room.add(audience, rated(builtIn(), 4, all.mid(first) + all.left(first)), 2);
    }
    const auto slide
        = charts::makeSlide({ u"comparison-temaer"_s, 2 }, room.shown(), { Language::English });
    QVERIFY(slide);
    bool saysSo = false;
    for (const QGraphicsSimpleTextItem *text : textsOf(*slide)) {
        QVERIFY2(!text->text().contains(u"shared"_s), qPrintable(text->text()));
        QVERIFY2(!text->text().contains(u"The two groups"_s), qPrintable(text->text()));
        saysSo = saysSo || text->text().contains(u"no clear order"_s);
    }
    QVERIFY(saysSo);
}

void SlidesTest::earlierRoundSaysHowManyAnswered()
{
    setLanguage(Language::English);
    const auto wordsOn = [](const QString &name, const QString &id) {
        QString words(u'|');
        const auto slide = charts::makeSlide({ id }, resultsOf(name), { Language::English });
        for (const QGraphicsSimpleTextItem *text : textsOf(*slide))
            words += text->text().simplified() + u'|';
        return words;
    };
    // 40 + 40 before, 30 + 40 now.
    const QString ranking = wordsOn(u"two-rounds-moved"_s, u"before-after-temaer"_s);
    QVERIFY2(ranking.contains(u"before: 80 answers · after: 70 answers"_s), qPrintable(ranking));
    const QString rating = wordsOn(u"two-rounds-moved"_s, u"before-after-vurdering"_s);
    QVERIFY2(rating.contains(u"|40 → 30 answers|"_s), qPrintable(rating));
    QVERIFY2(rating.contains(u"|40 → 40 answers|"_s), qPrintable(rating));
    // Below ten answers in either round there are counts, and no difference of percentages.
    const QString few = wordsOn(u"two-rounds-few"_s, u"before-after-vurdering"_s);
    QVERIFY(few.count(u'+') + few.count(QChar(0x2212)) <= 1); // of all, who are more than ten
    // A hidden group's number of then is not told, nor what would give it away.
    const QString hidden = wordsOn(u"two-rounds-one-hidden"_s, u"before-after-vurdering"_s);
    QCOMPARE(hidden.count(u" → "_s), 1);
}

void SlidesTest::markupStaysText()
{
    const QString markup = u"<b>Ledere</b> & <i>andre</i>"_s;
    Variant variant;
    variant.audienceNames = { markup, u"&lt;Medarbejdere&gt;"_s };
    const auto results = Answered(variantOf(variant)).demo(160).shown();
    const auto slide = charts::makeSlide({ u"answers"_s }, results, {});
    const auto texts = textsOf(*slide);
    QVERIFY(std::any_of(texts.begin(), texts.end(),
        [&](const QGraphicsSimpleTextItem *text) { return text->text() == markup; }));
    // The SVG carries it in its description and must still be well formed.
    QXmlStreamReader xml(charts::svgOf(*slide));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void SlidesTest::letterbox()
{
    const auto slide = charts::makeSlide(
        { u"welcome"_s }, resultsOf(u"demo"_s), { Language::Danish, ThemeOfLook::Dark });
    const QColor ground = slide->backgroundBrush().color();
    const QImage image = charts::paintImage(*slide, { 1000, 1000 });
    QCOMPARE(image.size(), QSize(1000, 1000));
    for (int y = 0; y < 1000; ++y) {
        const bool outside = y < 200 || y > 800;
        if (!outside)
            continue;
        for (int x = 0; x < 1000; x += 50)
            QCOMPARE(image.pixelColor(x, y), ground);
    }
}

void SlidesTest::svgNeedsNoFont()
{
    const auto results = resultsOf(u"demo"_s);
    for (const SlideRef &ref : charts::deck(*results)) {
        const QByteArray svg = charts::svgOf(*charts::makeSlide(ref, results, {}));
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY(!svg.contains("<text"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("<path"));
    }
}

void SlidesTest::pdfIsVector()
{
    const auto results = resultsOf(u"demo"_s);
    std::vector<std::unique_ptr<Slide>> slides;
    for (const SlideRef &ref : charts::deck(*results))
        slides.push_back(charts::makeSlide(ref, results, {}));
    const QByteArray pdf = charts::pdfOf(slides);
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(pdf.count("/Type /Page\n"), qsizetype(slides.size()));
    QVERIFY(pdf.contains("/FontFile"));
    QVERIFY(pdf.contains("Inter"));
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void SlidesTest::unknownSlides()
{
    const auto results = resultsOf(u"demo"_s);
    for (const QString &id : { u"nothing"_s, u"rating-temaer"_s, u"themes-vurdering"_s,
             u"rating-"_s, u"themes-udfordringer"_s, QString() })
        QVERIFY2(!charts::makeSlide({ id }, results, {}), qPrintable(id));
    // A page that a list does not have.
    QVERIFY(!charts::makeSlide({ u"themes-temaer"_s, 2 }, results, {}));
    QVERIFY(!charts::makeSlide({ u"welcome"_s, 0 }, results, {}));
}

QTEST_MAIN(SlidesTest)
#include "tst_slides.moc"
