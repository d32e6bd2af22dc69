// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/csvwriter.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using pejling::Language;
using pejling::exporting::CsvWriter;

namespace {

QByteArray written(Language language, const QStringList &cells)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter(buffer, language).row(cells);
    return buffer.data();
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("danish");
        QTest::addColumn<QByteArray>("english");
        const auto row = [](const char *name, const QStringList &cells, const QString &danish,
                             const QString &english) {
            QTest::newRow(name) << cells << (u"\ufeff"_s + danish + u"\r\n"_s).toUtf8()
                                << (u"\ufeff"_s + english + u"\r\n"_s).toUtf8();
        };
        row("plain", { u"a"_s, u"æ"_s }, u"a;æ"_s, u"a,æ"_s);
        row("empty cells", { {}, u"b"_s, {} }, u";b;"_s, u",b,"_s);
        row("separators", { u"1,5; 2"_s }, u"\"1,5; 2\""_s, u"\"1,5; 2\""_s);
        row("comma", { u"1,5"_s, u"x"_s }, u"1,5;x"_s, u"\"1,5\",x"_s);
        row("quotes", { u"a \"b\""_s }, u"\"a \"\"b\"\"\""_s, u"\"a \"\"b\"\"\""_s);
        row("line break", { u"a\nb"_s }, u"\"a\nb\""_s, u"\"a\nb\""_s);
        row("outer blanks", { u" a"_s, u"b "_s }, u"\" a\";\"b \""_s, u"\" a\",\"b \""_s);
    }
    void rows()
    {
        QFETCH(QStringList, cells);
        QTEST(written(Language::Danish, cells), "danish");
        QTEST(written(Language::English, cells), "english");
    }

    void formulas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("sum") << u"=SUM(A1)"_s << u"'=SUM(A1)"_s;
        QTest::newRow("plus") << u"+45 12"_s << u"'+45 12"_s;
        QTest::newRow("minus") << u"- vi savner"_s << u"'- vi savner"_s;
        QTest::newRow("at") << u"@SUM"_s << u"'@SUM"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("harmless") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("apostrophe") << u"'ja'"_s << u"'ja'"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void formulas()
    {
        QFETCH(QString, typed);
        QTEST(CsvWriter::text(typed), "expected");
    }

    void numbers()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const CsvWriter danish(buffer, Language::Danish);
        const CsvWriter english(buffer, Language::English);
        QCOMPARE(danish.number(3.5), u"3,5"_s);
        QCOMPARE(english.number(3.5), u"3.5"_s);
        QCOMPARE(danish.number(100), u"100"_s);
        QCOMPARE(danish.number(1234567), u"1234567"_s); // no separator of thousands
        QCOMPARE(danish.number(2.0 / 3), u"0,6667"_s);
        QCOMPARE(danish.number(-0.25), u"-0,25"_s);
        QCOMPARE(danish.number(-0.00001), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
