// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

#include <QStringEncoder>

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// Encodings, delimiters, quotation marks and sizes of text files.
class TestTextFiles : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data();
    void encodings();
    void allWindows1252();
    void lateWindows1252();
    void delimiters_data();
    void delimiters();
    void records_data();
    void records();
    void longRecordsAcrossChunks();
    void refuses_data();
    void refuses();
    void shiftedRow();
    void strayQuote();
    void longCell();
    void nuls();

private:
    [[nodiscard]] Outcome read(const QByteArray &content) const
    {
        return imported(m_files->write(u"a.csv"_s, content), m_template);
    }

    TemplatePtr m_template = templateWithItems({ u"Apple"_s, u"Pear"_s });
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

void TestTextFiles::encodings_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("encoding");

    const QString text = u"audience;Anything else?\r\nLeft;Blåbærgrød – “godt”\r\n"_s;
    const auto utf16 = [&](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << utf16(QStringConverter::Utf16LE, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << utf16(QStringConverter::Utf16BE, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE") << utf16(QStringConverter::Utf16LE, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << utf16(QStringConverter::Utf16BE, false) << u"UTF-16BE"_s;
    QTest::newRow("Windows-1252") << QByteArray("audience;Anything else?\r\nLeft;Bl\xe5"
                                                "b\xe6rgr\xf8"
                                                "d \x96 \x93godt\x94\r\n")
                                  << u"Windows-1252"_s;
}

void TestTextFiles::encodings()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, encoding);
    const Outcome outcome = read(content);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.encoding, encoding);
    QCOMPARE(outcome.recognition.delimiter, u';');
    QCOMPARE(outcome.described(), QStringList{ u"central . .. Blåbærgrød – “godt”"_s });
}

void TestTextFiles::allWindows1252()
{
    QByteArray content = "audience;Anything else?\nLeft;\"a";
    for (int byte = 0x80; byte < 0x100; ++byte)
        content += char(byte);
    content += "z\"\n";
    const Outcome outcome = read(content);
    QCOMPARE(outcome.recognition.encoding, u"Windows-1252"_s);
    const QString text = outcome.responses.front().answers.texts.front();
    // 128 characters, but for the five that are C1 controls, which no stored text keeps.
    QCOMPARE(text.size(), 1 + 128 - 5 + 1);
    QVERIFY(text.startsWith(u"a€‚ƒ"_s));
    QVERIFY(text.endsWith(u"ýþÿz"_s));
    QCOMPARE(outcome.report.flagged, 0);
}

/// The first byte that is not ASCII stands far behind what the encoding is first guessed on.
void TestTextFiles::lateWindows1252()
{
    QByteArray content = "id;audience;Anything else?\n";
    for (int i = 0; content.size() < (1 << 20) + 500'000; ++i)
        content += QByteArray::number(i) + ";Left;nothing to say here, nothing at all\n";
    content += "x;Left;sm\xf8rrebr\xf8"
               "d\n";
    const Outcome outcome = read(content);
    QCOMPARE(outcome.recognition.encoding, u"Windows-1252"_s);
    QCOMPARE(outcome.responses.back().answers.texts.front(), u"smørrebrød"_s);
    QCOMPARE(outcome.report.flagged, 0);
}

void TestTextFiles::delimiters_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QChar>("delimiter");

    QTest::newRow("semicolon") << QByteArray("audience;Anything else?\nLeft;a, b, c\n")
                               << QChar(u';');
    QTest::newRow("comma") << QByteArray("audience,Anything else?\nLeft,\"a, b, c\"\n")
                           << QChar(u',');
    QTest::newRow("tab") << QByteArray("audience\tAnything else?\nLeft\ta, b, c\n") << QChar(u'\t');
    QTest::newRow("sep line") << QByteArray("sep=|\r\naudience|Anything else?\r\nLeft|a, b, c\r\n")
                              << QChar(u'|');
    QTest::newRow("sep line against the odds")
        << QByteArray("sep=;\naudience;Anything else?\nLeft;a, b, c\n") << QChar(u';');
    QTest::newRow("commas in semicolon text everywhere")
        << QByteArray("audience;Anything else?\nLeft;a, b, c\nx,y;z,z\n")
               .replace("x,y;z,z", "Left;a, b, c")
        << QChar(u';');
    QTest::newRow("quoted semicolons in comma text")
        << QByteArray("audience,Anything else?\nLeft,\"a, b, c\"\nLeft,\"a, b, c\"\n")
        << QChar(u',');
}

void TestTextFiles::delimiters()
{
    QFETCH(QByteArray, content);
    QFETCH(QChar, delimiter);
    const Outcome outcome = read(content);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.delimiter, delimiter);
    QCOMPARE(outcome.described().front(), u"central . .. a, b, c"_s);
    QVERIFY(outcome.report.issues.empty());
}

void TestTextFiles::records_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<int>("rows");

    const QByteArray head = "audience;Anything else?\n";
    const QStringList none;
    QTest::newRow("no line end at the end")
        << head + "Left;a" << QStringList{ u"a"_s } << none << 1;
    QTest::newRow("CR only") << QByteArray("audience;Anything else?\rLeft;a\rRight;b\r")
                             << QStringList({ u"a"_s, u"b"_s }) << none << 2;
    QTest::newRow("CRLF after a quoted cell")
        << QByteArray("audience;Anything else?\r\nLeft;\"a\"\r\nRight;\"b\"\r\n")
        << QStringList({ u"a"_s, u"b"_s }) << none << 2;
    QTest::newRow("doubled quotation marks") << head + "Left;\"say \"\"a\"\"\"\n"
                                             << QStringList{ u"say \"a\""_s } << none << 1;
    QTest::newRow("quotation marks inside") << head + "Left;say \"a\"\n"
                                            << QStringList{ u"say \"a\""_s } << none << 1;
    QTest::newRow("line breaks and delimiters inside")
        << head + "Left;\"one\r\ntwo;three\rfour\"\nRight;b\n"
        << QStringList({ u"one\ntwo;three\nfour"_s, u"b"_s }) << none << 2;
    QTest::newRow("blank rows inside and at the end")
        << head + "Left;a\n\n ; \nRight;b\n\n;\n\n"
        << QStringList({ u"a"_s, u"b"_s })
        << QStringList({ u"3 skipped blank-row"_s, u"4 skipped blank-row"_s }) << 4;
    QTest::newRow("short row") << QByteArray("id;audience;Anything else?\n1;Left\n2;Left;b\n")
                               << QStringList({ QString(), u"b"_s }) << none << 2;
    QTest::newRow("notes above the heading")
        << QByteArray("Exported on Monday\n\n") + head + "Left;a\n"
        << QStringList{ u"a"_s } << none << 1;
    QTest::newRow("sum row") << QByteArray("id;audience;How good is X at it?\n1;Left;1\nTotal;;1\n")
                             << QStringList{ QString() } << QStringList{ u"3 skipped totals-row"_s }
                             << 2;
    QTest::newRow("masked formulas")
        << head + "Left;'=1+1\nLeft;'-no\nLeft;'quoted'\n"
        << QStringList({ u"=1+1"_s, u"-no"_s, u"'quoted'"_s }) << none << 3;
}

void TestTextFiles::records()
{
    QFETCH(QByteArray, content);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, issues);
    QFETCH(int, rows);
    const Outcome outcome = read(content);
    QCOMPARE(outcome.code(), QString());
    QStringList read;
    for (const Response &response : outcome.responses)
        read.append(response.answers.texts.front());
    QCOMPARE(read, texts);
    QCOMPARE(described(outcome.report.issues), issues);
    QCOMPARE(outcome.report.rows, rows);
    QVERIFY(addsUp(outcome.report));
}

/// Every way in which a record can lie across the pieces in which a file is read.
void TestTextFiles::longRecordsAcrossChunks()
{
    QByteArray content = "audience;Anything else?\r\n";
    QStringList expected;
    for (int i = 0; content.size() < 1'500'000; ++i) {
        const QString text
            = QString(i % 97 + 1, QChar(u'a' + i % 26)) + u" \"æ\";\r\n ø"_s + QString::number(i);
        content += "Left;\"" + QString(text).replace(u'"', u"\"\""_s).toUtf8() + "\"\r\n";
        expected.append(QString(text).replace(u"\r\n"_s, u"\n"_s));
    }
    const Outcome outcome = read(content);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(qsizetype(outcome.responses.size()), expected.size());
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(outcome.responses[size_t(i)].answers.texts.front(), expected[i]);
    QCOMPARE(outcome.report.flagged, 0);
}

void TestTextFiles::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("position");

    const QByteArray head = "audience;Anything else?\n";
    QTest::newRow("empty") << QByteArray() << u"empty"_s << QString();
    QTest::newRow("only blanks") << QByteArray(" \n\n\t \n") << u"empty"_s << QString();
    QTest::newRow("web page") << QByteArray("  <!doctype HTML>\n<html></html>") << u"web-page"_s
                              << QString();
    QTest::newRow("JSON") << QByteArray("\n [ {\"id\": 1, \"svar\": [1, 2]},\n{\"id\": 2}]\n")
                          << u"json"_s << QString();
    QTest::newRow("web page in UTF-16")
        << QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(u"<html><body/></html>"_s))
        << u"web-page"_s << QString();
    QTest::newRow("old workbook")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").append(600, '\0') << u"old-xls"_s
        << QString();
    QByteArray protectedBook("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    protectedBook.append(600, '\0');
    for (const char c : QByteArray("EncryptedPackage"))
        protectedBook.append(c).append('\0');
    QTest::newRow("protected workbook") << protectedBook << u"password-protected"_s << QString();
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 stream") << u"unknown-format"_s << QString();
    QTest::newRow("binary") << QByteArray(4000, '\x01') << u"unknown-format"_s << QString();
    QTest::newRow("endless quote")
        << head + "Left;a\nLeft;\"b" + QByteArray(3'000'000, 'x') << u"broken-quotes"_s << u"B3"_s;
    QTest::newRow("too many columns")
        << head + "Left;a\nLeft;b" + QByteArray(20'000, ';') << u"limit-columns"_s << u"XFD3"_s;
    QTest::newRow("endless columns") << QByteArray(3'000'000, ',') << u"empty"_s << QString();
    QTest::newRow("totals") << QByteArray("Answer;Count\nApple;7\nPear;5\n") << u"aggregates-only"_s
                            << QString();
    QTest::newRow("totals of a rating") << QByteArray("How good is X at it?;Antal\nGood;7\nBad;5\n")
                                        << u"aggregates-only"_s << QString();
}

void TestTextFiles::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    QFETCH(QString, position);
    const Outcome outcome = read(content);
    QVERIFY(outcome.error);
    if (qstrcmp(QTest::currentDataTag(), "endless columns") == 0) {
        QVERIFY(outcome.code() == u"empty"_s || outcome.code() == u"limit-columns"_s);
        return;
    }
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.error->position, position);
    QCOMPARE(outcome.error->kind, ErrorKind::Refused);
    QVERIFY(outcome.error->text.endsWith(u'.'));
}

void TestTextFiles::shiftedRow()
{
    const Outcome outcome
        = read("audience,Anything else?,How good is X at it?\nLeft,fine, really,1\nRight,b,0\n");
    QCOMPARE(described(outcome.report.issues), QStringList{ u"D2 rejected too-many-cells"_s });
    QCOMPARE(outcome.described(), QStringList{ u"decentral 0 .. b"_s });
    QVERIFY(addsUp(outcome.report));
}

void TestTextFiles::strayQuote()
{
    const Outcome outcome = read("audience;Anything else?\nLeft;\"a\" and b\nRight;c\n");
    QCOMPARE(described(outcome.report.issues), QStringList{ u"B2 flagged stray-quote"_s });
    QCOMPARE(outcome.responses.front().answers.texts.front(), u"a and b"_s);
    QCOMPARE(outcome.report.flagged, 1);
}

void TestTextFiles::longCell()
{
    for (const char *letter : { "x", "ø", "€", "😀" }) {
        const QString text = QString::fromUtf8(letter).repeated(40'000);
        const Outcome outcome
            = read("audience;Anything else?\nLeft;" + text.toUtf8() + "\nLeft;b\n");
        QCOMPARE(described(outcome.report.issues), QStringList{ u"B2 flagged text-cut"_s });
        const QString kept = outcome.responses.front().answers.texts.front();
        QCOMPARE_GE(kept.size(), 32'766); // a surrogate pair is not cut in two
        QCOMPARE_LE(kept.size(), 32'767);
        QVERIFY(text.startsWith(kept));
        QCOMPARE(outcome.responses.back().answers.texts.front(), u"b"_s);
    }
}

void TestTextFiles::nuls()
{
    QByteArray content("audience;Anything else?\nLeft;a");
    content.append('\0').append("b\n");
    content += "Right;c and some more text so that it stays text\n";
    const Outcome outcome = read(content);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.responses.front().answers.texts.front(), u"ab"_s);
}

QTEST_GUILESS_MAIN(TestTextFiles)
#include "tst_textfiles.moc"
