// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/text.h>

#include <QTest>

using namespace Qt::StringLiterals;

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void normalised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("blanks only") << u" \t\n "_s << QString();
        QTest::newRow("plain") << u"Sikker drift"_s << u"sikker drift"_s;
        QTest::newRow("danish capitals") << u"ÆBLE Øl ÅR É"_s << u"æble øl år é"_s;
        QTest::newRow("outer and inner blanks") << u"  a \r\n  b\t"_s << u"a b"_s;
        QTest::newRow("no-break space") << u"Sikker\u00a0drift"_s << u"sikker drift"_s;
        QTest::newRow("byte order mark") << u"\ufeffID"_s << u"id"_s;
        QTest::newRow("zero-width space") << u"Sik\u200bker"_s << u"sikker"_s;
        QTest::newRow("soft hyphen") << u"Sik\u00adker"_s << u"sikker"_s;
        QTest::newRow("carriage return of Excel") << u"Linje_x000D_\nto"_s << u"linje to"_s;
        QTest::newRow("underscores stay") << u"stato_4"_s << u"stato_4"_s;
        QTest::newRow("masked formula") << u"'=1+1"_s << u"=1+1"_s;
        QTest::newRow("masked minus") << u" '- vi savner"_s << u"- vi savner"_s;
        QTest::newRow("apostrophe of a word") << u"'et tema'"_s << u"'et tema'"_s;
        QTest::newRow("decomposed å") << u"A\u030arhus"_s << u"århus"_s;
        QTest::newRow("full width") << u"ＩＤ"_s << u"id"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"straße"_s;
        QTest::newRow("ligature") << u"\ufb01nans"_s << u"finans"_s;
        QTest::newRow("dash and quotes") << u"Data – ”Drift”"_s << u"data – ”drift”"_s;
        QTest::newRow("ellipsis") << u"at …"_s << u"at ..."_s;
        QTest::newRow("greek") << u"ΣΑΣ"_s << u"σασ"_s;
    }
    void normalised()
    {
        QFETCH(QString, text);
        QTEST(pejling::normalised(text), "expected");
        // What is normalised stays as it is.
        QTEST(pejling::normalised(pejling::normalised(text)), "expected");
    }

    /// The fast path gives what the definition gives, for every character of the Basic
    /// Multilingual Plane.
    void fastPathEqualsDefinition()
    {
        for (char16_t c = 1; c < 0xd800; ++c) {
            const QString text = u"a"_s + QChar(c) + u"b"_s;
            const QString forcedSlow = text + QChar(0x200b);
            QCOMPARE(pejling::normalised(text), pejling::normalised(forcedSlow));
        }
    }

    void cleaned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("as typed") << u"Vi mangler tid; især i \"efteråret\"."_s
                                  << u"Vi mangler tid; især i \"efteråret\"."_s;
        QTest::newRow("outer blanks") << u" \n a  b\t "_s << u"a  b"_s;
        QTest::newRow("line ends of Windows") << u"a\r\nb"_s << u"a\nb"_s;
        QTest::newRow("line ends of old Macs") << u"a\r\rb"_s << u"a\n\nb"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\nb"_s;
        QTest::newRow("line break in a cell") << u"a\vb"_s << u"a\nb"_s;
        QTest::newRow("tab stays") << u"a\tb"_s << u"a\tb"_s;
        QTest::newRow("control characters") << u"a\u0001\u0007b\u007f\u009fc"_s << u"abc"_s;
        QTest::newRow("emoji") << u"godt 👍"_s << u"godt 👍"_s;
        QTest::newRow("lone high surrogate") << QString(u"a"_s + QChar(0xd83d) + u"b"_s) << u"ab"_s;
        QTest::newRow("lone low surrogate") << QString(u"a"_s + QChar(0xdc4d)) << u"a"_s;
        QTest::newRow("byte order mark inside") << u"a\ufeffb"_s << u"ab"_s;
        QTest::newRow("bidirectional override stays") << u"a\u202eb"_s << u"a\u202eb"_s;
        QTest::newRow("null") << QString(u"a"_s + QChar(0) + u"b"_s) << u"ab"_s;
    }
    void cleaned()
    {
        QFETCH(QString, text);
        QTEST(pejling::cleaned(text), "expected");
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
