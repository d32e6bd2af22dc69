// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/palette.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace pejling::charts;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal TextContrast = 7.0;
constexpr qreal MarkContrast = 3.0;

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void contrast_data();
    void contrast();
    void colours_data();
    void colours();
    void ramp_data();
    void ramp();
};

void PaletteTest::contrast_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("expected");
    QFile file(QStringLiteral(PEJLING_TEST_DATA "/vectors/statistics.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases
        = QJsonDocument::fromJson(file.readAll()).object()["contrast_ratio"_L1].toArray();
    QVERIFY(cases.size() > 5);
    for (const QJsonValue value : cases) {
        const QString a = value["a"_L1].toString();
        const QString b = value["b"_L1].toString();
        QTest::addRow("%s on %s", qPrintable(a), qPrintable(b))
            << QColor(a) << QColor(b) << value["expected"_L1].toDouble();
    }
}

void PaletteTest::contrast()
{
    QFETCH(const QColor, a);
    QFETCH(const QColor, b);
    QFETCH(const double, expected);
    constexpr double Printed = 0.00005; // the vectors have four decimals
    QVERIFY2(std::abs(contrastRatio(a, b) - expected) <= Printed,
        qPrintable(QString::number(contrastRatio(a, b), 'f', 6)));
    QCOMPARE(contrastRatio(a, b), contrastRatio(b, a));
}

void PaletteTest::colours_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addRow("light") << Theme::Light;
    QTest::addRow("dark") << Theme::Dark;
}

void PaletteTest::colours()
{
    QFETCH(const Theme, theme);
    const Palette &palette = Palette::of(theme);
    const QList<QColor> grounds{ palette.background, palette.band, palette.panel };
    const QList<QColor> texts{ palette.text, palette.mutedText, palette.groupText[0],
        palette.groupText[1], palette.lowText, palette.highText };
    for (const QColor &ground : grounds) {
        for (const QColor &text : texts) {
            // The band lies behind names and figures only, never behind a group's words.
            if (ground == palette.band && text != palette.text && text != palette.mutedText)
                continue;
            QVERIFY2(contrastRatio(text, ground) >= TextContrast,
                qPrintable(text.name() + u" on "_s + ground.name()));
        }
        const QList<QColor> marks{ palette.mark, palette.whisker, palette.greyMark,
            palette.connector, palette.reference, palette.group[0], palette.group[1],
            palette.chipOutline };
        for (const QColor &mark : marks)
            QVERIFY2(contrastRatio(mark, ground) >= MarkContrast,
                qPrintable(mark.name() + u" on "_s + ground.name()));
    }
    QVERIFY(contrastRatio(palette.madeUp, palette.background) >= TextContrast);
    QVERIFY(contrastRatio(palette.text, palette.chip) >= TextContrast);
    if (theme == Theme::Light) {
        QCOMPARE(palette.group[0].name(), u"#0072b2"_s);
        QCOMPARE(palette.group[1].name(), u"#d55e00"_s);
        QCOMPARE(palette.groupText[0].name(), u"#00538a"_s);
        QCOMPARE(palette.groupText[1].name(), u"#8f3a00"_s);
    } else {
        QCOMPARE(palette.group[0].name(), u"#56b4e9"_s);
        QCOMPARE(palette.group[1].name(), u"#e69f00"_s);
    }
}

void PaletteTest::ramp_data()
{
    QTest::addColumn<int>("values");
    for (int values = 2; values <= 10; ++values)
        QTest::addRow("%d values", values) << values;
}

void PaletteTest::ramp()
{
    QFETCH(const int, values);
    const Palette &palette = Palette::of(Theme::Light);
    const QList<QColor> colours = palette.ratingRamp(values);
    QCOMPARE(colours.size(), values);
    if (values == 5) {
        const QList<QColor> expected{ QColor(u"#7A4507"_s), QColor(u"#DFC27D"_s),
            QColor(u"#D9D9D9"_s), QColor(u"#80CDC1"_s), QColor(u"#00574F"_s) };
        QCOMPARE(colours, expected);
    }
    QCOMPARE(colours.front(), QColor(u"#7A4507"_s));
    QCOMPARE(colours.back(), QColor(u"#00574F"_s));
    for (int i = 0; i < values; ++i) {
        QVERIFY2(contrastRatio(colours[i], palette.textOn(colours[i])) >= TextContrast,
            qPrintable(colours[i].name()));
        QCOMPARE(colours.count(colours[i]), 1);
    }
}

QTEST_APPLESS_MAIN(PaletteTest)
#include "tst_palette.moc"
