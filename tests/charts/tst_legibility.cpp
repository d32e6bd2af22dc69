// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "legibility.h"

#include <charts/render.h>

#include <QDir>
#include <QTest>

#include <map>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using pejling::charts::Look;
using ThemeOfLook = pejling::charts::Theme;

namespace {

/// Summed up once for all the looks that it is drawn in.
const disclosure::ShownResultsPtr &resultsAt(size_t index)
{
    static std::map<size_t, disclosure::ShownResultsPtr> made;
    disclosure::ShownResultsPtr &results = made[index];
    if (!results)
        results = cases()[index].make();
    return results;
}

} // namespace

/// Every slide of every case, in both languages, light and dark, in small and large rooms: nothing
/// too small, cut, outside the margins, over something else or too pale.
class LegibilityTest : public QObject
{
    Q_OBJECT

private slots:
    void everySlide_data();
    void everySlide();
    void hidden_data();
    void hidden();
    void gallery();
};

void LegibilityTest::everySlide_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeOfLook>("theme");
    QTest::addColumn<double>("scale");
    int index = 0;
    for (const Case &one : cases()) {
        QTest::addRow("%s da light", one.name)
            << index << Language::Danish << ThemeOfLook::Light << 1.0;
        QTest::addRow("%s en dark", one.name)
            << index << Language::English << ThemeOfLook::Dark << 1.0;
        QTest::addRow("%s da dark, large room", one.name)
            << index << Language::Danish << ThemeOfLook::Dark << 1.4;
        QTest::addRow("%s en light, large room", one.name)
            << index << Language::English << ThemeOfLook::Light << 1.4;
        ++index;
    }
    QTest::addRow("small room") << 0 << Language::Danish << ThemeOfLook::Light << 0.8;
}

void LegibilityTest::everySlide()
{
    QFETCH(const int, index);
    QFETCH(const Language, language);
    QFETCH(const ThemeOfLook, theme);
    QFETCH(const double, scale);
    setLanguage(language);
    const Look look{ language, theme, scale };
    const disclosure::ShownResultsPtr results = resultsAt(size_t(index));
    QStringList problems;
    for (const SlideRef &ref : charts::deck(*results, look, charts::Extras::With)) {
        const auto slide = charts::makeSlide(ref, results, look);
        QVERIFY2(slide, qPrintable(ref.id));
        QVERIFY2(!slide->title().isEmpty(), qPrintable(ref.id));
        QVERIFY2(!slide->description().isEmpty(), qPrintable(ref.id));
        const QString problem = illegible(*slide, look);
        if (!problem.isEmpty())
            problems.append(problem);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u"\n"_s)));
}

void LegibilityTest::hidden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("scale");
    for (const QString &name : { u"demo"_s, u"two-rounds"_s, u"long-everything"_s }) {
        QTest::addRow("%s", qPrintable(name)) << name << 1.0;
        QTest::addRow("%s, large room", qPrintable(name)) << name << 1.4;
    }
}

/// Covered, and with half of it revealed.
void LegibilityTest::hidden()
{
    QFETCH(const QString, name);
    QFETCH(const double, scale);
    setLanguage(Language::Danish);
    const Look look{ Language::Danish, ThemeOfLook::Light, scale };
    const disclosure::ShownResultsPtr results = resultsOf(name);
    for (const SlideRef &ref : charts::deck(*results, look, charts::Extras::With)) {
        const auto slide = charts::makeSlide(ref, results, look);
        slide->setResultsHidden(true);
        QCOMPARE(illegible(*slide, look), QString());
        slide->setRevealed((slide->revealSteps() + 1) / 2);
        QCOMPARE(illegible(*slide, look), QString());
    }
}

/// Not a test: writes every slide of every case to the folder in PEJLING_GALLERY, to be looked at.
void LegibilityTest::gallery()
{
    const QString folder = qEnvironmentVariable("PEJLING_GALLERY");
    if (folder.isEmpty())
        QSKIP("PEJLING_GALLERY is not set");
    QVERIFY(QDir().mkpath(folder));
    const QString only = qEnvironmentVariable("PEJLING_GALLERY_CASE");
    const qreal scale = qEnvironmentVariable("PEJLING_GALLERY_SCALE", u"1"_s).toDouble();
    for (const Case &one : cases()) {
        if (!only.isEmpty() && only != QLatin1String(one.name))
            continue;
        const auto results = one.make();
        for (const Language language : { Language::Danish, Language::English }) {
            setLanguage(language);
            for (const ThemeOfLook theme : { ThemeOfLook::Light, ThemeOfLook::Dark }) {
                const Look look{ language, theme, scale };
                for (const SlideRef &ref : charts::deck(*results, look, charts::Extras::With)) {
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

QTEST_MAIN(LegibilityTest)
#include "tst_legibility.moc"
