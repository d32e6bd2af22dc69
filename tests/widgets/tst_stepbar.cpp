// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/heading.h>
#include <widgets/stepbar.h>

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

class TestStepBar : public QObject
{
    Q_OBJECT

    static QToolButton *button(const StepBar &bar, int step)
    {
        return bar.findChild<QToolButton *>(u"step%1"_s.arg(step));
    }

private slots:
    void saysWhereOneIs()
    {
        StepBar bar(3);
        bar.setTexts({ u"File"_s, u"Columns"_s, u"Plan"_s });
        QCOMPARE(bar.current(), 0);
        bar.setCurrent(2);
        QCOMPARE(bar.current(), 2);
        QCOMPARE(button(bar, 2)->accessibleName(), u"Step 3 of 3: Plan"_s);
        QVERIFY(button(bar, 2)->font().bold());
        QVERIFY(!button(bar, 0)->font().bold());
    }

    void onlyThePersonChooses()
    {
        StepBar bar(3);
        QSignalSpy chosen(&bar, &StepBar::chosen);
        bar.setCurrent(1);
        QCOMPARE(chosen.count(), 0);
        bar.setReachable(2, false);
        button(bar, 2)->click();
        QCOMPARE(chosen.count(), 0);
        button(bar, 0)->click();
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].toInt(), 0);
    }

    void needIsWrittenAndSpoken()
    {
        StepBar bar(2);
        bar.setTexts({ u"File"_s, u"Columns"_s });
        bar.setNeeded(1, true);
        QVERIFY(bar.isNeeded(1));
        QVERIFY(button(bar, 1)->text().contains(u"(!)"_s));
        QVERIFY(!button(bar, 1)->accessibleDescription().isEmpty());
        bar.setNeeded(1, false);
        QVERIFY(!button(bar, 1)->text().contains(u"(!)"_s));
        QVERIFY(button(bar, 1)->accessibleDescription().isEmpty());
    }

    void quietTextCanBeRead_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        QTest::newRow("light") << QColor(Qt::black) << QColor(0xef, 0xef, 0xef);
        QTest::newRow("white") << QColor(Qt::black) << QColor(Qt::white);
        QTest::newRow("dark") << QColor(0xee, 0xee, 0xee) << QColor(0x25, 0x25, 0x28);
        QTest::newRow("high contrast") << QColor(Qt::white) << QColor(Qt::black);
        QTest::newRow("yellow on black") << QColor(Qt::yellow) << QColor(Qt::black);
        QTest::newRow("Breeze") << QColor(0x23, 0x26, 0x29) << QColor(0xef, 0xf0, 0xf1);
    }
    void quietTextCanBeRead()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const QColor quiet = quietColor(text, background);
        QVERIFY2(contrast(quiet, background) >= 4.5,
            qPrintable(QString::number(contrast(quiet, background))));
        QVERIFY(contrast(quiet, background) < contrast(text, background)); // and is quieter
    }
};

QTEST_MAIN(TestStepBar)
#include "tst_stepbar.moc"
