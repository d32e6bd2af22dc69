// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <samples.h>

#include <charts/palette.h>
#include <charts/render.h>
#include <charts/slide.h>

#include <QDir>
#include <QGraphicsSimpleTextItem>
#include <QTest>

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

} // namespace

class SlidesTest : public QObject
{
    Q_OBJECT

private slots:
    void everySlide_data();
    void everySlide();
    void gallery();

private:
    void checkTexts(const Slide &slide);
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
        const QByteArray png = charts::pngOf(*slide, { 640, 360 });
        QVERIFY(!png.isEmpty());
        QCOMPARE(charts::pngOf(*charts::makeSlide(ref, results, look), { 640, 360 }), png);
    }
}

void SlidesTest::checkTexts(const Slide &slide)
{
    const auto texts = textsOf(slide);
    QVERIFY2(!texts.isEmpty(), qPrintable(nameOf(slide)));
    for (const QGraphicsSimpleTextItem *text : texts) {
        const QString which = nameOf(slide) + u": "_s + text->text();
        const QRectF rect = text->sceneBoundingRect();
        QVERIFY2(Inside.contains(rect), qPrintable(which));
        const int size = text->font().pixelSize();
        const bool small = text->text().size() <= 3 || text->text().toUpper() == text->text();
        QVERIFY2(size >= (small ? SmallestChip : SmallestText),
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
