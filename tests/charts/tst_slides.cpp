// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <samples.h>

#include <charts/palette.h>
#include <charts/render.h>
#include <charts/slide.h>

#include <QDir>
#include <QGraphicsSimpleTextItem>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <functional>

using namespace pejling;
using pejling::charts::Look;
using pejling::charts::Slide;
using pejling::charts::SlideRef;
using ThemeOfLook = pejling::charts::Theme;
using namespace pejling::test;
using namespace Qt::StringLiterals;

namespace {

/// A margin of 4 %.
const QRectF Inside = QRectF({}, charts::SlideSize).adjusted(76.8, 43.2, -76.8, -43.2);
constexpr int SmallestText = 36;
constexpr int SmallestChip = 26;

struct Case
{
    const char *name;
    std::function<disclosure::ShownResultsPtr()> make;
};

Answers rated(const TemplatePtr &workshopTemplate, int rating, const QString &order = {})
{
    Answers answers = Answers::blank(*workshopTemplate);
    answers.ratings[0] = qint8(rating);
    std::vector<std::vector<int>> groups;
    for (const QChar letter : order)
        groups.push_back({ letter.unicode() - u'A' });
    answers.rankings[0] = Ballot::fromTieGroups(answers.rankings[0].size(), groups);
    return answers;
}

const QString LongName
    = u"Sammenhængende administrative forløb på tværs af forvaltninger, nr. %1"_s;
const QString LongQuestion
    = u"I hvor høj grad oplever du, at de nuværende stabs- og støttefunktioner i kommunen "
      "samarbejder på tværs om at frigøre tid til kerneopgaven hos de faglige ledere ude i de "
      "borgernære enheder?"_s;

std::vector<Case> cases()
{
    return {
        { "demo", [] { return Answered(builtIn()).demo(162).invite(40, 170).shown(); } },
        { "nobody", [] { return Answered(builtIn()).shown(); } },
        { "below-minimum",
            [] {
                return Answered(builtIn()).demo(100, { 2, 2 }).shown();
            } },
        { "one-group-hidden",
            [] {
                return Answered(builtIn()).demo(100, { 3, 60 }).invite(40, 170).shown();
            } },
        { "one-group-empty",
            [] {
                return Answered(builtIn()).demo(100, { 0, 60 }).shown();
            } },
        { "few",
            [] {
                return Answered(builtIn()).demo(40, { 7, 9 }).shown();
            } },
        { "some",
            [] {
                return Answered(builtIn()).demo(160, { 22, 28 }).shown();
            } },
        { "unanimous",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 5, u"ABCDEFGHIJ"_s), 40)
                    .add(1, rated(builtIn(), 1, u"JIHGFEDCBA"_s), 40)
                    .shown();
            } },
        { "all-middle",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 3), 30)
                    .add(1, rated(builtIn(), 3), 30)
                    .shown();
            } },
        { "no-order",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 4, u"ABCDEFGHIJ"_s), 20)
                    .add(1, rated(builtIn(), 2, u"JIHGFEDCBA"_s), 20)
                    .shown();
            } },
        { "thousands", [] { return Answered(builtIn()).demo(5000).invite(2000, 9000).shown(); } },
        { "two-items",
            [] {
                return Answered(variantOf({ .items = 2,
                                    .itemName = u"Mulighed %1"_s,
                                    .scaleValues = 2,
                                    .scaleFirst = 0,
                                    .scaleLabel = u"Valg %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "five-items",
            [] {
                return Answered(variantOf({ .items = 5,
                                    .itemName = u"Indsats %1"_s,
                                    .scaleValues = 3,
                                    .scaleLabel = u"Trin %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "eleven-items",
            [] {
                return Answered(variantOf({ .items = 11,
                                    .itemName = u"Forslag nummer %1"_s,
                                    .scaleValues = 4,
                                    .scaleLabel = u"I nogen grad %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "twenty-long-items",
            [] {
                return Answered(variantOf({ .items = 20,
                                    .itemName = LongName,
                                    .scaleValues = 10,
                                    .scaleLabel = u"Understøtter i meget begrænset omfang %1"_s,
                                    .audienceNames = { u"Centrale stabs- og støttefunktioner"_s,
                                        u"Borgernære enheder og institutioner"_s },
                                    .question = LongQuestion }))
                    .demo(300)
                    .invite(400, 1700)
                    .shown();
            } },
        { "ten-values-few",
            [] {
                return Answered(variantOf({ .scaleValues = 10, .scaleFirst = 1 }))
                    .demo(160, { 12, 25 })
                    .shown();
            } },
        { "seven-values",
            [] {
                return Answered(variantOf({ .scaleValues = 7, .scaleLabel = u"Svar %1"_s }))
                    .demo(300)
                    .shown();
            } },
    };
}

QList<QGraphicsSimpleTextItem *> textsOf(const Slide &slide)
{
    QList<QGraphicsSimpleTextItem *> texts;
    const auto items = slide.items();
    for (QGraphicsItem *item : items) {
        if (!item->isVisible())
            continue;
        if (auto *text = dynamic_cast<QGraphicsSimpleTextItem *>(item))
            if (!text->text().isEmpty())
                texts.append(text);
    }
    return texts;
}

QString nameOf(const Slide &slide)
{
    const SlideRef ref = slide.ref();
    return ref.step == 1 ? ref.id : ref.id + u'-' + QString::number(ref.step);
}

disclosure::ShownResultsPtr resultsOf(const QString &name)
{
    for (const Case &one : cases()) {
        if (name == QLatin1String(one.name))
            return one.make();
    }
    qFatal("no such case: %s", qPrintable(name));
}

} // namespace

class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySlide_data();
    void everySlide();
    void textScale_data();
    void textScale();
    void deckLeavesOutWhatHasNothingToShow_data();
    void deckLeavesOutWhatHasNothingToShow();
    void sameBytesTwice();
    void updatedIsLikeNew();
    void hiddenGivesNothingAway();
    void comparisonSaysWhyItIsHidden();
    void markupStaysText();
    void letterbox();
    void svgNeedsNoFont();
    void pdfIsVector();
    void unknownSlides();
    void gallery();

private:
    void checkTexts(const Slide &slide, qreal scale = 1.0);
};

void SlidesTest::everySlide_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeOfLook>("theme");
    int index = 0;
    for (const Case &one : cases()) {
        QTest::addRow("%s da light", one.name) << index << Language::Danish << ThemeOfLook::Light;
        QTest::addRow("%s en dark", one.name) << index << Language::English << ThemeOfLook::Dark;
        ++index;
    }
}

void SlidesTest::everySlide()
{
    QFETCH(const int, index);
    QFETCH(const Language, language);
    QFETCH(const ThemeOfLook, theme);
    setLanguage(language);
    const Look look{ language, theme, 1.0 };
    const disclosure::ShownResultsPtr results = cases()[size_t(index)].make();
    for (const SlideRef &ref : charts::deck(*results, look)) {
        const auto slide = charts::makeSlide(ref, results, look);
        QVERIFY2(slide, qPrintable(ref.id));
        QVERIFY2(!slide->title().isEmpty(), qPrintable(ref.id));
        QVERIFY2(!slide->description().isEmpty(), qPrintable(ref.id));
        checkTexts(*slide);
        if (QTest::currentTestFailed())
            return;
    }
}

void SlidesTest::textScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addRow("small room") << 0.8;
}

void SlidesTest::textScale()
{
    QFETCH(const double, scale);
    setLanguage(Language::Danish);
    const Look look{ Language::Danish, ThemeOfLook::Light, scale };
    const auto results = Answered(builtIn()).demo(162).invite(40, 170).shown();
    for (const SlideRef &ref : charts::deck(*results, look)) {
        checkTexts(*charts::makeSlide(ref, results, look), scale);
        if (QTest::currentTestFailed())
            return;
    }
}

void SlidesTest::deckLeavesOutWhatHasNothingToShow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::addRow("nobody") << u"nobody"_s
                            << QStringList{ u"welcome"_s, u"answers"_s, u"thanks"_s };
    QTest::addRow("below minimum")
        << u"below-minimum"_s << QStringList{ u"welcome"_s, u"answers"_s, u"thanks"_s };
    QTest::addRow("total alone") << u"one-group-hidden"_s
                                 << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s,
                                        u"themes-temaer"_s, u"guideposts-temaer"_s, u"thanks"_s };
    QTest::addRow("everything") << u"demo"_s
                                << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s,
                                       u"themes-temaer"_s, u"comparison-temaer"_s,
                                       u"guideposts-temaer"_s, u"thanks"_s };
    QTest::addRow("eleven items of their own")
        << u"eleven-items"_s
        << QStringList{ u"welcome"_s, u"answers"_s, u"rating-vurdering"_s, u"themes-temaer"_s,
               u"themes-temaer-2"_s, u"comparison-temaer"_s, u"comparison-temaer-2"_s,
               u"thanks"_s };
}

void SlidesTest::deckLeavesOutWhatHasNothingToShow()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, expected);
    QStringList ids;
    for (const SlideRef &ref : charts::deck(*resultsOf(name)))
        ids.append(ref.step == 1 ? ref.id : ref.id + u'-' + QString::number(ref.step));
    QCOMPARE(ids, expected);
}

void SlidesTest::sameBytesTwice()
{
    const auto results = resultsOf(u"demo"_s);
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
            QVERIFY2(text->text() != finding, qPrintable(finding));
        }
        QVERIFY(!slide->description().contains(u'%'));
        checkTexts(*slide);
    }
}

void SlidesTest::comparisonSaysWhyItIsHidden()
{
    setLanguage(Language::English);
    const auto slide = charts::makeSlide(
        { u"comparison-temaer"_s }, resultsOf(u"one-group-hidden"_s), { Language::English });
    QVERIFY(slide);
    QVERIFY2(
        slide->description().contains(u"fewer than 5 answers"_s), qPrintable(slide->description()));
    checkTexts(*slide);
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

void SlidesTest::checkTexts(const Slide &slide, qreal scale)
{
    const auto texts = textsOf(slide);
    QVERIFY2(!texts.isEmpty(), qPrintable(nameOf(slide)));
    for (const QGraphicsSimpleTextItem *text : texts) {
        const QString which = nameOf(slide) + u": "_s + text->text();
        const QRectF rect = text->sceneBoundingRect();
        QVERIFY2(Inside.contains(rect), qPrintable(which));
        const int size = text->font().pixelSize();
        const bool small = text->text().size() <= 3 || text->text().toUpper() == text->text();
        const int least = small ? SmallestChip : SmallestText;
        QVERIFY2(size >= std::floor(least * std::min(scale, 1.0)),
            qPrintable(which + u" is "_s + QString::number(size)));
        QVERIFY2(!text->text().contains(u'…'), qPrintable(which));
        for (const QGraphicsSimpleTextItem *other : texts) {
            if (other == text)
                continue;
            const QRectF both = rect.intersected(other->sceneBoundingRect());
            // Ascents and descents of two lines may touch: no letter has both.
            QVERIFY2(both.width() <= 1 || both.height() <= 14,
                qPrintable(which + u" overlaps "_s + other->text()));
        }
    }
}

/// Not a test: writes every slide of every case to the folder in PEJLING_GALLERY, to be looked at.
void SlidesTest::gallery()
{
    const QString folder = qEnvironmentVariable("PEJLING_GALLERY");
    if (folder.isEmpty())
        QSKIP("PEJLING_GALLERY is not set");
    QVERIFY(QDir().mkpath(folder));
    const QString only = qEnvironmentVariable("PEJLING_GALLERY_CASE");
    for (const Case &one : cases()) {
        if (!only.isEmpty() && only != QLatin1String(one.name))
            continue;
        const auto results = one.make();
        for (const Language language : { Language::Danish, Language::English }) {
            setLanguage(language);
            for (const ThemeOfLook theme : { ThemeOfLook::Light, ThemeOfLook::Dark }) {
                const Look look{ language, theme, 1.0 };
                for (const SlideRef &ref : charts::deck(*results, look)) {
                    const auto slide = charts::makeSlide(ref, results, look);
                    const QString file = u"%1/%2-%3-%4-%5.png"_s.arg(folder,
                        QLatin1String(one.name), nameOf(*slide), languageCode(language),
                        theme == ThemeOfLook::Dark ? u"dark"_s : u"light"_s);
                    QFile out(file);
                    QVERIFY(out.open(QIODevice::WriteOnly));
                    out.write(charts::pngOf(*slide, { 1920, 1080 }));
                }
            }
        }
    }
}

QTEST_MAIN(SlidesTest)
#include "tst_slides.moc"
