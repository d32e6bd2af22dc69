// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/appearance.h>

#include <QApplication>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Common = "org.freedesktop.appearance"_L1;
constexpr auto Interface = "org.gnome.desktop.interface"_L1;
constexpr auto Access = "org.gnome.desktop.a11y.interface"_L1;

/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto part = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool isHigh() { return QApplication::palette().color(QPalette::Window) == Qt::white; }

int motion() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private slots:
    void everyTextStandsOut_data()
    {
        QTest::addColumn<QPalette::ColorRole>("text");
        QTest::addColumn<QPalette::ColorRole>("ground");
        QTest::newRow("window") << QPalette::WindowText << QPalette::Window;
        QTest::newRow("field") << QPalette::Text << QPalette::Base;
        QTest::newRow("every other row") << QPalette::Text << QPalette::AlternateBase;
        QTest::newRow("button") << QPalette::ButtonText << QPalette::Button;
        QTest::newRow("selected") << QPalette::HighlightedText << QPalette::Highlight;
        QTest::newRow("placeholder") << QPalette::PlaceholderText << QPalette::Base;
        QTest::newRow("link") << QPalette::Link << QPalette::Base;
        QTest::newRow("tooltip") << QPalette::ToolTipText << QPalette::ToolTipBase;
    }
    void everyTextStandsOut()
    {
        QFETCH(QPalette::ColorRole, text);
        QFETCH(QPalette::ColorRole, ground);
        for (const bool dark : { false, true }) {
            const QPalette palette = highContrastPalette(dark);
            for (const auto group : { QPalette::Active, QPalette::Inactive, QPalette::Disabled }) {
                const double least = group == QPalette::Disabled ? 3.0 : 7.0;
                QVERIFY(
                    contrast(palette.color(group, text), palette.color(group, ground)) >= least);
            }
        }
    }

    void followsTheDesktop()
    {
        const QPalette before = QApplication::palette();
        Appearance appearance;
        QSignalSpy changed(&appearance, &Appearance::changed);
        appearance.takeSetting(Common, u"contrast"_s, 0U);
        QVERIFY(!isHigh());
        QCOMPARE(changed.size(), 0);
        appearance.takeSetting(Common, u"contrast"_s, 1U);
        QVERIFY(isHigh());
        appearance.takeSetting(Access, u"high-contrast"_s, true);
        appearance.takeSetting(Common, u"contrast"_s, 0U);
        QVERIFY(isHigh()); // one of the two still asks
        appearance.takeSetting(Access, u"high-contrast"_s, false);
        QCOMPARE(QApplication::palette(), before);
        QCOMPARE(changed.size(), 2);
        appearance.takeSetting(Common, u"something-new"_s, 1U);
        QCOMPARE(changed.size(), 2);
    }

    void staysDarkOnADarkDesktop()
    {
        const QPalette before = QApplication::palette();
        QApplication::setPalette(QPalette(QColor(0x30, 0x30, 0x30)));
        Appearance appearance;
        appearance.chooseHighContrast(true);
        QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
        QApplication::setPalette(before);
    }

    void theOwnSwitchGoesBefore()
    {
        Appearance appearance;
        appearance.takeSetting(Common, u"contrast"_s, 1U);
        appearance.chooseHighContrast(false);
        QVERIFY(!isHigh());
        appearance.chooseHighContrast({});
        QVERIFY(isHigh());
        appearance.takeSetting(Common, u"contrast"_s, 0U);
        QVERIFY(!isHigh());
        appearance.chooseHighContrast(true);
        QVERIFY(isHigh());
        appearance.chooseHighContrast(false);
        QVERIFY(!isHigh());
    }

    void standsStillWhenAsked()
    {
        QApplication::setStyle(u"Fusion"_s);
        Appearance appearance;
        QVERIFY(motion() > 0);
        appearance.chooseHighContrast(true);
        appearance.takeSetting(Interface, u"enable-animations"_s, false);
        QCOMPARE(motion(), 0);
        QVERIFY(isHigh()); // the style keeps the colours
        QVERIFY(appearance.isMotionReduced());
        appearance.takeSetting(Common, u"reduced-motion"_s, 1U);
        appearance.takeSetting(Interface, u"enable-animations"_s, true);
        QCOMPARE(motion(), 0);
        appearance.takeSetting(Common, u"reduced-motion"_s, 0U);
        QVERIFY(motion() > 0);
        appearance.chooseHighContrast({});
        QVERIFY(!isHigh());
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
