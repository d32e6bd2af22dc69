// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/format.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using pejling::Format;
using pejling::Language;

namespace {

QJsonArray vectors(const char *name)
{
    QFile file(QStringLiteral(PEJLING_TEST_DATA "/vectors/statistics.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())[QLatin1StringView(name)].toArray();
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void numberVectors_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("sign");
        QTest::addColumn<QString>("expected");
        const auto cases = vectors("danish_format");
        QVERIFY(!cases.isEmpty());
        for (const auto &c : cases) {
            QTest::addRow("%s", qPrintable(c[u"expected"].toString()))
                << c[u"value"].toDouble() << c[u"decimals"].toInt() << c[u"sign"].toBool()
                << c[u"expected"].toString();
        }
    }
    void numberVectors()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(bool, sign);
        QTEST(Format(Language::Danish).number(value, decimals, sign), "expected");
    }

    void number_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("danish");
        QTest::addColumn<QString>("english");
        // 3.45 is 3.4500000000000001776..., 2.675 is 2.67499999999999982236... in binary.
        QTest::newRow("half up") << 3.45 << 1 << u"3,5"_s << u"3.5"_s;
        QTest::newRow("half up, below in binary") << 2.675 << 2 << u"2,68"_s << u"2.68"_s;
        QTest::newRow("half away from zero") << -2.5 << 0 << u"\u22123"_s << u"\u22123"_s;
        QTest::newRow("carry") << 9.96 << 1 << u"10,0"_s << u"10.0"_s;
        QTest::newRow("carry through the group") << 999.95 << 1 << u"1.000,0"_s << u"1,000.0"_s;
        QTest::newRow("millions") << 1234567.0 << 0 << u"1.234.567"_s << u"1,234,567"_s;
        QTest::newRow("filled up") << 3.0 << 2 << u"3,00"_s << u"3.00"_s;
        QTest::newRow("tiny") << 1e-300 << 1 << u"0,0"_s << u"0.0"_s;
        QTest::newRow("no sign on zero") << -0.0 << 0 << u"0"_s << u"0"_s;
        QTest::newRow("undefined") << std::nan("") << 1 << u"\u2013"_s << u"\u2013"_s;
    }
    void number()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(Format(Language::Danish).number(value, decimals), "danish");
        QTEST(Format(Language::English).number(value, decimals), "english");
    }

    void count()
    {
        QCOMPARE(Format(Language::Danish).count(0), u"0"_s);
        QCOMPARE(Format(Language::Danish).count(999), u"999"_s);
        QCOMPARE(Format(Language::Danish).count(-1000), u"\u22121.000"_s);
        QCOMPARE(Format(Language::English).count(std::numeric_limits<qint64>::min()),
            u"\u22129,223,372,036,854,775,808"_s);
    }

    void percentVectors()
    {
        const auto cases = vectors("danish_percent");
        QVERIFY(!cases.isEmpty());
        for (const auto &c : cases) {
            QCOMPARE(
                Format(Language::Danish).percent(c[u"value"].toInt()), c[u"expected"].toString());
        }
        QCOMPARE(Format(Language::Danish).percent(46), u"46\u00a0%"_s);
        QCOMPARE(Format(Language::English).percent(46), u"46%"_s);
    }

    void percentLabels_data()
    {
        QTest::addColumn<QList<qint64>>("counts");
        QTest::addColumn<QList<int>>("percentages");
        QTest::addColumn<QStringList>("expected");
        // The percentages are those of the largest remainder; the labels are of the vectors.
        const QList<QList<int>> percentages{ { 5, 14, 25, 39, 17 }, { 0, 0, 0, 100, 0 },
            { 100, 0, 0, 0, 0 }, { 0, 0, 0, 100, 0 }, {} };
        const auto cases = vectors("percent_labels");
        QCOMPARE(cases.size(), percentages.size());
        for (qsizetype i = 0; i < cases.size(); ++i) {
            QList<qint64> counts;
            for (const auto &count : cases[i][u"counts"].toArray())
                counts += count.toInteger();
            QStringList expected;
            for (const auto &label : cases[i][u"expected"].toArray())
                expected += label.toString();
            QTest::addRow("vector %d", int(i)) << counts << percentages[i] << expected;
        }
    }
    void percentLabels()
    {
        QFETCH(QList<qint64>, counts);
        QFETCH(QList<int>, percentages);
        QTEST(Format(Language::Danish).percentLabels(counts, percentages), "expected");
    }

    void ranges()
    {
        const Format danish(Language::Danish);
        const Format english(Language::English);
        QCOMPARE(danish.percentRange(0.396, 0.7046), u"40\u201370\u00a0%"_s);
        QCOMPARE(english.percentRange(0.396, 0.7046), u"40\u201370%"_s);
        QCOMPARE(danish.percentRange(0.5, 0.5), u"50\u00a0%"_s);
        QCOMPARE(danish.range(2, 4), u"2\u20134"_s);
        QCOMPARE(danish.range(2, 2), u"2"_s);
    }

    void words()
    {
        const Format danish(Language::Danish);
        const Format english(Language::English);
        QCOMPARE(danish.date({ 2025, 8, 28 }), u"28. august 2025"_s);
        QCOMPARE(english.date({ 2025, 8, 28 }), u"28 August 2025"_s);
        QCOMPARE(danish.date({}), QString());
        QCOMPARE(danish.list({}), QString());
        QCOMPARE(danish.list({ u"A"_s }), u"A"_s);
        QCOMPARE(danish.list({ u"A"_s, u"B"_s }), u"A og B"_s);
        QCOMPARE(danish.list({ u"A"_s, u"B"_s, u"C"_s }), u"A, B og C"_s);
        QCOMPARE(english.list({ u"A"_s, u"B"_s, u"C"_s }), u"A, B and C"_s);
        QCOMPARE(danish.quoted(u"Sikker drift"_s), u"\u201dSikker drift\u201d"_s);
        QCOMPARE(english.quoted(u"Reliable"_s), u"\u201cReliable\u201d"_s);
    }
};

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
