// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textfit.h"

#include <charts/fonts.h>

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace pejling::charts;
using namespace Qt::StringLiterals;

class TextFitTest : public QObject
{
    Q_OBJECT

private slots:
    void interIsEmbedded();
    void digitsTakeEqualCells();
    void keepsEveryWord_data();
    void keepsEveryWord();
    void shrinksOnlyToTheMinimum();
    void wrapsBeforeItShrinksFurther();
    void balancesLines();
    void breaksAWordThatHasNoRoom();
    void emptyText();
};

void TextFitTest::interIsEmbedded()
{
    for (const auto weight : { QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold }) {
        const QFontInfo info(slideFont(48, weight));
        // Under a name of its own, whatever fonts the system has.
        QCOMPARE(info.family(), u"Pejle"_s);
        QCOMPARE(info.weight(), int(weight));
        QCOMPARE(info.pixelSize(), 48);
    }
}

void TextFitTest::digitsTakeEqualCells()
{
    const QFont font = slideFont(48);
    const QFontMetricsF metrics(font);
    // Inter's digits differ by default, which is what the helper is for.
    QVERIFY(metrics.horizontalAdvance(u'1') < metrics.horizontalAdvance(u'8'));
    const qreal cell = digitCell(font);
    QCOMPARE(textWidth(u"111"_s, font, true), 3 * cell);
    QCOMPARE(textWidth(u"888"_s, font, true), 3 * cell);
    QCOMPARE(textWidth(u"1,5"_s, font, true), 2 * cell + metrics.horizontalAdvance(u','));
}

void TextFitTest::keepsEveryWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QSizeF>("box");
    const QString question = u"På en skala fra 1 til 5, hvor godt mener du, at vores nuværende "
                             "stabs- og støttefunktioner understøtter de faglige ledere?"_s;
    QTest::addRow("one line") << u"Sikker drift"_s << QSizeF(600, 70);
    QTest::addRow("a question, wide") << question << QSizeF(1700, 100);
    QTest::addRow("a question, narrow") << question << QSizeF(420, 300);
    QTest::addRow("a question, tiny") << question << QSizeF(300, 60);
    QTest::addRow("one long word")
        << u"Speciallægepraksisplanlægningsstabiliseringsperiode"_s << QSizeF(300, 80);
    QTest::addRow("no blanks at all") << QString(400, u'W') << QSizeF(500, 200);
}

void TextFitTest::keepsEveryWord()
{
    QFETCH(const QString, text);
    QFETCH(const QSizeF, box);
    const FittedText fitted = fitText(text, { 48, 36, QFont::Medium, 2, true }, box);
    QString kept = fitted.lines.join(QString());
    QCOMPARE(kept.remove(u' '), QString(text).remove(u' '));
    QVERIFY(fitted.width() <= box.width() + 0.5);
    QVERIFY(fitted.height() <= box.height() + 0.5);
}

void TextFitTest::shrinksOnlyToTheMinimum()
{
    const QString text = u"Udvikling og udfordring"_s;
    const qreal at48 = textWidth(text, slideFont(48));
    const FittedText roomy = fitText(text, { 48, 36, QFont::Normal, 1 }, { at48 + 1, 200 });
    QCOMPARE(roomy.font.pixelSize(), 48);
    QCOMPARE(roomy.lines, QStringList{ text });
    const qreal at40 = textWidth(text, slideFont(40));
    const FittedText tight = fitText(text, { 48, 36, QFont::Normal, 1 }, { at40 + 1, 200 });
    QCOMPARE(tight.font.pixelSize(), 40);
}

void TextFitTest::wrapsBeforeItShrinksFurther()
{
    const QString text = u"Udvikling og udfordring af støtten"_s;
    const qreal narrow = textWidth(text, slideFont(36)) * 0.7;
    const FittedText fitted = fitText(text, { 48, 36, QFont::Normal, 1 }, { narrow, 200 });
    QCOMPARE(fitted.font.pixelSize(), 36);
    QCOMPARE(fitted.lines.size(), 2);
}

void TextFitTest::balancesLines()
{
    const QString text = u"Decentralt prioriteres Sikker drift højere end centralt i år"_s;
    const QFont font = slideFont(64, QFont::Bold);
    const QStringList plain = wrapped(text, font, 1700);
    const QStringList even = balanced(text, font, 1700);
    QCOMPARE(plain.size(), 2);
    QCOMPARE(even.size(), 2);
    const auto spread = [&](const QStringList &lines) {
        return std::abs(textWidth(lines[0], font) - textWidth(lines[1], font));
    };
    QVERIFY(spread(even) < spread(plain));
}

void TextFitTest::breaksAWordThatHasNoRoom()
{
    const QFont font = slideFont(48);
    QVERIFY(breaksWord(u"Sammenhængskraft"_s, font, 100));
    QVERIFY(!breaksWord(u"Sammenhængskraft"_s, font, 1000));
    // A hyphen is a place to break: nothing is torn apart.
    const qreal half = textWidth(u"støttefunktioner"_s, font) + 1;
    QVERIFY(!breaksWord(u"stabs-/støttefunktioner"_s, font, half));
}

void TextFitTest::emptyText()
{
    const FittedText fitted = fitText(QString(), { 48, 36 }, { 100, 100 });
    QCOMPARE(fitted.width(), 0.0);
    QCOMPARE(fitted.lines.join(QString()), QString());
}

QTEST_MAIN(TextFitTest)
#include "tst_textfit.moc"
