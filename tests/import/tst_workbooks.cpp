// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"
#include "zipwriter.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// What spreadsheet programs put into xlsx and ods files, and what hostile ones do.
class TestWorkbooks : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void sheets();
    void chosenSheet();
    void positions();
    void dates_data();
    void dates();
    void ods();
    void refuses_data();
    void refuses();
    void claimedSizeIsNotBelieved();
    void truncatedAnywhere();
    void flippedAnywhere();

private:
    [[nodiscard]] Outcome read(const QByteArray &bytes, const Options &options = {}) const
    {
        return imported(m_files->write(u"a.xlsx"_s, bytes), m_template, options);
    }
    [[nodiscard]] static QByteArray oneSheet(const QByteArray &rows)
    {
        return Workbook{ { { "Ark1", Workbook::sheet(rows) } } }.bytes();
    }

    TemplatePtr m_template = templateWithItems({ u"Apple"_s, u"Pear"_s });
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

namespace {

const QByteArray Head = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c>"
                        "<c t=\"inlineStr\"><is><t>audience</t></is></c>"
                        "<c t=\"inlineStr\"><is><t>Anything else?</t></is></c></row>";
const QByteArray Left = "<c r=\"B2\" t=\"inlineStr\"><is><t>Left</t></is></c>";

QByteArray odsFile(const QByteArray &tables, const QByteArray &styles = {})
{
    ZipWriter zip;
    zip.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
    zip.add("content.xml",
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\">"
        "<office:automatic-styles>"
            + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
            + "</office:spreadsheet></office:body></office:document-content>");
    return zip.bytes();
}

QByteArray odsRow(const QList<QByteArray> &cells)
{
    QByteArray xml = "<table:table-row>";
    for (const QByteArray &cell : cells) {
        xml += "<table:table-cell office:value-type=\"string\"><text:p>" + cell
            + "</text:p></table:table-cell>";
    }
    return xml + "</table:table-row>";
}

} // namespace

void TestWorkbooks::cells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");

    QTest::newRow("rich inline text") << QByteArray(
        "<c t=\"inlineStr\"><is><r><t>one</t></r><r><t xml:space=\"preserve\"> two</t>"
        "</r><rPh><t>no</t></rPh></is></c>")
                                      << u"one two"_s;
    QTest::newRow("formula text") << QByteArray("<c t=\"str\"><f>A1</f><v>x</v></c>") << u"x"_s;
    QTest::newRow("CDATA") << QByteArray("<c t=\"str\"><v><![CDATA[<b>&amp;]]></v></c>")
                           << u"<b>&amp;"_s;
    QTest::newRow("entity") << QByteArray("<c t=\"str\"><v>a &lt; b &#230;</v></c>")
                            << u"a < b æ"_s;
    QTest::newRow("escape") << QByteArray("<c t=\"str\"><v>a_x000D_\nb_x0041_ _x41_</v></c>")
                            << u"a\nbA _x41_"_s;
    QTest::newRow("whole number") << QByteArray("<c><v>11876543201</v></c>") << u"11876543201"_s;
    QTest::newRow("exponent") << QByteArray("<c><v>1.1876543201E10</v></c>") << u"11876543201"_s;
    QTest::newRow("decimals") << QByteArray("<c><v>2.5000000000000000</v></c>") << u"2.5"_s;
    QTest::newRow("nearly whole") << QByteArray("<c><v>4.0000000000000000</v></c>") << u"4"_s;
    QTest::newRow("boolean") << QByteArray("<c t=\"b\"><v>1</v></c>") << u"TRUE"_s;
    QTest::newRow("empty shared string") << QByteArray("<c t=\"s\"/>") << QString();
    QTest::newRow("shared string") << QByteArray("<c t=\"s\"><v>1</v></c>") << u"rich text"_s;
}

void TestWorkbooks::cells()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    Workbook book{ { { "Ark1",
        Workbook::sheet(
            Head + "<row r=\"2\"><c r=\"A2\"><v>7</v></c>" + Left + cell + "</row>") } } };
    book.sharedStrings
        = "<x:sst><x:si><x:t/></x:si><x:si><x:r><x:t>rich</x:t></x:r><x:r><x:t xml:space="
          "\"preserve\"> text</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si></x:sst>";
    const Outcome outcome = read(book.bytes());
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.responses.size(), size_t(1));
    QCOMPARE(outcome.responses.front().answers.texts.front(), text);
    QCOMPARE(outcome.responses.front().externalId, u"7"_s);
}

void TestWorkbooks::sheets()
{
    const QByteArray answers = Head + "<row><c><v>1</v></c>" + Left + "</row>";
    Workbook book{ { { "Notes", Workbook::sheet("<row><c t=\"str\"><v>Hello</v></c></row>") },
        { "Old", Workbook::sheet(answers), "hidden" }, { "Empty", Workbook::sheet({}) },
        { "Answers", Workbook::sheet(answers) } } };
    Outcome outcome = read(book.bytes());
    QCOMPARE(outcome.recognition.sheet, u"Answers"_s);
    QCOMPARE(outcome.recognition.sheets,
        QStringList({ u"Notes"_s, u"Old"_s, u"Empty"_s, u"Answers"_s }));
    book.sheets.removeLast();
    outcome = read(book.bytes());
    QCOMPARE(outcome.recognition.sheet, u"Old"_s); // hidden, but nothing else fits
    QCOMPARE(outcome.report.added, 1);
}

void TestWorkbooks::chosenSheet()
{
    const QByteArray row = "<row><c><v>1</v></c>" + Left + "</row>";
    const Workbook book{ { { "One", Workbook::sheet(Head + row) },
        { "Two",
            Workbook::sheet(
                Head + row + QByteArray(row).replace("<v>1", "<v>2").replace("r=\"B2\"", "")) } } };
    Options options;
    options.sheet = u"Two"_s;
    QCOMPARE(read(book.bytes(), options).report.added, 2);
    options.sheet = u"Three"_s;
    const Outcome outcome = read(book.bytes(), options);
    QCOMPARE(outcome.code(), u"unknown-sheet"_s);
    QCOMPARE(outcome.error->kind, ErrorKind::Usage);
    QVERIFY(outcome.error->text.contains(u"One, Two"_s));
}

/// Rows and cells by what they say of themselves, whatever the dimension says.
void TestWorkbooks::positions()
{
    const QByteArray rows = Head
        + "<row r=\"5\"><c r=\"A5\"><v>1</v></c><c r=\"B5\" t=\"str\"><v>Up</v></c></row>"
          "<row r=\"7\"><c r=\"C7\" t=\"e\"><v>#REF!</v></c><c r=\"B7\" "
          "t=\"str\"><v>Left</v></c></row>"
          "<row r=\"8\"><c r=\"C8\" t=\"s\"><v>99</v></c><c r=\"B8\" "
          "t=\"str\"><v>Left</v></c></row>"
          "<row r=\"9\"/><row r=\"1000\"><c r=\"A1000\" t=\"str\"><v> </v></c></row>";
    QByteArray xml = Workbook::sheet(rows);
    xml.replace("<sheetData>", "<dimension ref=\"A1:B2\"/><sheetData>");
    const Outcome outcome = read(Workbook{ { { "Ark 1", xml } } }.bytes());
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"2 skipped blank-row"_s, u"3 skipped blank-row"_s, u"4 skipped blank-row"_s,
            u"Ark 1!B5 rejected audience-unknown"_s, u"6 skipped blank-row"_s,
            u"Ark 1!C7 flagged cell-error"_s, u"Ark 1!C8 flagged cell-error"_s }));
    QCOMPARE(outcome.report.rows, 7); // 2 to 8; trailing blank rows do not exist
    QVERIFY(addsUp(outcome.report));
}

void TestWorkbooks::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<bool>("from1904");
    QTest::addColumn<QString>("text");

    QTest::newRow("date") << QByteArray("45292") << QByteArray("1") << false << u"2024-01-01"_s;
    QTest::newRow("date and time")
        << QByteArray("46301.3903472222") << QByteArray("2") << false << u"2026-10-06 09:22:06"_s;
    QTest::newRow("time") << QByteArray("0.5") << QByteArray("2") << false << u"12:00:00"_s;
    QTest::newRow("1904") << QByteArray("43830") << QByteArray("1") << true << u"2024-01-01"_s;
    QTest::newRow("no date") << QByteArray("45292") << QByteArray("0") << false << u"45292"_s;
    QTest::newRow("red number") << QByteArray("45292") << QByteArray("3") << false << u"45292"_s;
    QTest::newRow("out of range") << QByteArray("99999999") << QByteArray("1") << false
                                  << u"99999999"_s;
}

void TestWorkbooks::dates()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, style);
    QFETCH(bool, from1904);
    QFETCH(QString, text);
    Workbook book{ { { "Ark1",
        Workbook::sheet(Head + "<row r=\"2\"><c><v>1</v></c>" + Left + "<c s=\"" + style + "\"><v>"
            + value + "</v></c></row>") } } };
    book.styles = "<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"m/d/yy\\ h:mm\"/>"
                  "<numFmt numFmtId=\"171\" formatCode=\"[Red]0.00&quot;days&quot;\"/></numFmts>"
                  "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
                  "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
                  "</styleSheet>";
    book.from1904 = from1904;
    const Outcome outcome = read(book.bytes());
    QCOMPARE(outcome.responses.front().answers.texts.front(), text);
}

void TestWorkbooks::ods()
{
    const QByteArray table = "<table:table table:name=\"Notes\">" + odsRow({ "Hello" })
        + "</table:table><table:table table:name=\"Ark1\">"
        + odsRow({ "id", "audience", "Anything else?" })
        + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row>"
          "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"7\">"
          "<text:p>7,00</text:p></table:table-cell><table:table-cell office:value-type=\"string\">"
          "<text:p>Left</text:p></table:table-cell><table:table-cell office:value-type=\"string\">"
          "<office:annotation><text:p>a note</text:p></office:annotation><text:p>one<text:s "
          "text:c=\"2\"/><text:span>two</text:span></text:p><text:p>three<text:line-break/>four"
          "</text:p></table:table-cell></table:table-row>"
          "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
          "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>";
    const Outcome outcome = read(odsFile(table));
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.container, u"ods"_s);
    QCOMPARE(outcome.recognition.sheet, u"Ark1"_s);
    QCOMPARE(outcome.responses.size(), size_t(1));
    QCOMPARE(outcome.responses.front().externalId, u"7"_s);
    QCOMPARE(outcome.responses.front().answers.texts.front(), u"one  two\nthree\nfour"_s);
    QCOMPARE(outcome.report.rows, 4);
    QCOMPARE(outcome.report.skipped, 3);
}

void TestWorkbooks::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");

    const QByteArray row = "<row><c t=\"str\"><v>x</v></c></row>";
    const auto sheet = [](const QByteArray &xml) {
        return Workbook{ { { "Ark1", xml } } }.bytes();
    };
    QTest::newRow("no container") << QByteArray("PK\x03\x04 and nothing more")
                                  << u"broken-container"_s;
    QTest::newRow("empty container") << ZipWriter().bytes() << u"unknown-format"_s;
    ZipWriter other;
    other.add("word/document.xml", "<x/>");
    QTest::newRow("some other container") << other.bytes() << u"unknown-format"_s;
    ZipWriter binary;
    binary.add("xl/workbook.bin", "x");
    QTest::newRow("xlsb") << binary.bytes() << u"binary-workbook"_s;
    QTest::newRow("no sheets") << Workbook{}.bytes() << u"no-sheets"_s;
    QTest::newRow("blank sheets") << sheet(Workbook::sheet({})) << u"empty"_s;
    QTest::newRow("broken XML") << sheet("<worksheet><sheetData><row></sheetData></worksheet>")
                                << u"broken-workbook"_s;
    QTest::newRow("no XML") << sheet("nothing") << u"broken-workbook"_s;
    QTest::newRow("billion laughs")
        << sheet("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
               + Workbook::sheet("<row><c t=\"str\"><v>&b;</v></c></row>").mid(21))
        << u"limit-entities"_s;
    QTest::newRow("external entity")
        << sheet("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
               + Workbook::sheet("<row><c t=\"str\"><v>&a;</v></c></row>").mid(21))
        << u"limit-entities"_s;
    QTest::newRow("zip bomb") << sheet(
        Workbook::sheet("<row><c t=\"str\"><v>" + QByteArray(20'000'000, 'x') + "</v></c></row>"))
                              << u"limit-ratio"_s;
    QByteArray deep;
    for (int i = 0; i < 200; ++i)
        deep += "<a>";
    QTest::newRow("deep nesting") << sheet(deep) << u"limit-nesting"_s;
    QTest::newRow("column beyond the sheet's edge")
        << sheet(Workbook::sheet("<row><c r=\"ZZZZ1\" t=\"str\"><v>x</v></c></row>"))
        << u"limit-columns"_s;
    QTest::newRow("row beyond the sheet's edge")
        << sheet(Workbook::sheet(row + "<row r=\"9999999999\"><c t=\"str\"><v>x</v></c></row>"))
        << u"limit-rows"_s;
    QTest::newRow("ods with rows to the edge") << odsFile(
        "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated="
        "\"99999999\"><table:table-cell table:number-columns-repeated=\"99999999\" "
        "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
        "</table:table-row></table:table>") << QString();
    ZipWriter locked;
    locked.add("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>");
    locked.add("content.xml", "garbage");
    QTest::newRow("protected ods") << locked.bytes() << u"password-protected"_s;
}

void TestWorkbooks::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const Outcome outcome = read(bytes);
    if (code.isEmpty()) { // it is enough that it ends, with nothing read
        QVERIFY(outcome.error || outcome.recognition.needsMapping);
        return;
    }
    QCOMPARE(outcome.code(), code);
    QCOMPARE(outcome.error->kind, ErrorKind::Refused);
    QVERIFY(outcome.error->text.endsWith(u'.'));
}

/// The directory says 10 bytes, the part unpacks to 30 MB.
void TestWorkbooks::claimedSizeIsNotBelieved()
{
    ZipWriter zip;
    zip.add("_rels/.rels", "<R/>");
    zip.add("xl/workbook.xml", "<workbook>" + QByteArray(30'000'000, ' ') + "</workbook>", 10);
    const Outcome outcome = read(zip.bytes());
    QVERIFY2(outcome.code() == u"limit-ratio"_s || outcome.code() == u"broken-workbook"_s,
        qPrintable(outcome.code()));
}

void TestWorkbooks::truncatedAnywhere()
{
    const QByteArray whole = oneSheet(Head + "<row><c><v>1</v></c>" + Left + "</row>");
    QCOMPARE(read(whole).report.added, 1);
    for (qsizetype size = 4; size < whole.size(); size += 13)
        QVERIFY(read(whole.left(size)).error);
}

/// A flipped bit gives an error or a reading that adds up, never a crash.
void TestWorkbooks::flippedAnywhere()
{
    const QByteArray whole = oneSheet(Head + "<row><c><v>1</v></c>" + Left + "</row>");
    for (qsizetype i = 0; i < whole.size(); i += 3) {
        QByteArray flipped = whole;
        flipped[i] = char(flipped[i] ^ (1 << (i % 8)));
        const Outcome outcome = read(flipped);
        QVERIFY(outcome.error || addsUp(outcome.report));
    }
}

QTEST_GUILESS_MAIN(TestWorkbooks)
#include "tst_workbooks.moc"
