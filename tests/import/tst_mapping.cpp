// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// What a person says of a file instead of what was recognised.
class TestMapping : public QObject
{
    Q_OBJECT

private slots:
    void jsonAndBack();
    void targets();
    void refuses_data();
    void refuses();
    void refusesAllAtOnce();
    void misfits_data();
    void misfits();
    void mapsCodes();
    void mapsRankedCodes();
    void mapsChoices();
    void changesWhatWasRecognised();
    void recognitionAsMapping_data();
    void recognitionAsMapping();
    void headingRows();
    void noHeadings();
    void encodingAndDelimiter();
    void formsTellApart();
    void corrections();
    void rows();
    void kept();

private:
    [[nodiscard]] Result<Mapping> fromJson(const QByteArray &json) const
    {
        return Mapping::fromJson(json, m_builtIn);
    }
    [[nodiscard]] Mapping mapping(const QByteArray &members) const
    {
        auto read = fromJson("{\"format\":\"pejling-mapping\",\"version\":1," + members + '}');
        if (!read)
            qWarning("%s", qPrintable(read.error().text));
        return read ? *read : Mapping();
    }
    [[nodiscard]] Outcome read(const QByteArray &csv, const QByteArray &members) const
    {
        Options options;
        if (!members.isEmpty())
            options.mapping = mapping(members);
        return imported(m_files->write(u"a.csv"_s, csv), m_builtIn, options);
    }

    TemplatePtr m_builtIn = builtInTemplate();
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

namespace {

constexpr auto CodedCsv = "id;a1;r1;t[1];t[2];k\n"
                          "1;A1;R5;T03;T01;first\n"
                          "2;A2;R1;T02;;second\n"
                          "3;A2;R9;T01;T99;third\n";
constexpr auto CodedColumns = R"("columns":[{"column":"B","heading":"a1","use":"audience"},
        {"heading":"r1","use":"rating","question":"vurdering"},
        {"heading":"t[1]","use":"ranked-item","question":"temaer","rank":1},
        {"heading":"t[2]","use":"ranked-item","question":"temaer","rank":2},
        {"column":"F","use":"text","question":"oevrige"}])";
constexpr auto CodedCodes = R"("codes":{"vurdering":{"R1":"1","R5":5},
        "temaer":{"T01":"kultur-og-mindset","T02":"samstemte-funktioner","T03":"sikker-drift"}},
        "audienceCodes":{"A1":"central","a2":"decentral"})";

} // namespace

void TestMapping::jsonAndBack()
{
    Mapping all;
    all.tool = u"limesurvey"_s;
    all.sheet = u"Ark 1"_s;
    all.encoding = u"UTF-16LE"_s;
    all.delimiter = u"\t"_s;
    all.headingRow = 3;
    all.headingRows = 2;
    all.audience = u"central"_s;
    all.form = u"second form"_s;
    all.fingerprint = u"abc"_s;
    all.columns = { { 1, u"id"_s, Use::Id, {}, {}, 0 },
        { 28, u"Sådan \"her\""_s, Use::Rating, u"vurdering"_s, {}, 0 },
        { 3, {}, Use::RankedItem, u"temaer"_s, {}, 10 },
        { 0, u"x"_s, Use::ItemRank, u"temaer"_s, u"sikker-drift"_s, 0 },
        { 5, u"y"_s, Use::Choice, u"timeThieves"_s, u"it"_s, 0 },
        { 6, u"z"_s, Use::Person, {}, {}, 0 } };
    all.codes[u"vurdering"_s] = { { u"A1"_s, u"5"_s }, { u"A2"_s, QString() } };
    all.audienceCodes = { { u"1"_s, u"central"_s } };
    const auto read = fromJson(all.toJson());
    QVERIFY2(read.ok(), qPrintable(read ? QString() : read.error().text));
    QVERIFY(*read == all);
    const auto least = fromJson(Mapping().toJson());
    QVERIFY(least.ok());
    QVERIFY(*least == Mapping());
}

void TestMapping::targets()
{
    const std::vector<MappingTarget> all = mappingTargets(m_builtIn);
    QCOMPARE(all.front().id, u"vurdering"_s);
    QCOMPARE(all.front().items.size(), size_t(5));
    QCOMPARE(all.front().items.back().id, u"5"_s);
    const auto ranking = std::find_if(
        all.begin(), all.end(), [](const MappingTarget &t) { return t.id == u"temaer"_s; });
    QCOMPARE(ranking->items.size(), size_t(10));
    QCOMPARE(ranking->items.front().id, u"kultur-og-mindset"_s);
    QCOMPARE(ranking->uses, (std::vector<Use>{ Use::Ranking, Use::RankedItem, Use::ItemRank }));
    QCOMPARE(all.back().id, u"timeThieves/comment"_s);
}

void TestMapping::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("position");
    const auto row = [](const char *name, const QByteArray &json, const QString &position) {
        QTest::newRow(name) << json << position;
    };
    const auto with = [](const QByteArray &members) -> QByteArray {
        return "{\"format\":\"pejling-mapping\",\"version\":1," + members + '}';
    };
    row("no JSON", "{\n,", u"line 2"_s);
    row("a list", "[]", QString());
    row("no format", "{\"version\":1}", u"/format"_s);
    row("other format", "{\"format\":\"pejling-template\",\"version\":1}", u"/format"_s);
    row("newer version", "{\"format\":\"pejling-mapping\",\"version\":2}", u"/version"_s);
    row("misspelt key", with("\"colums\":[]"), u"/colums"_s);
    row("a key twice", with("\"tool\":\"table\",\"tool\":\"table\""), u"/tool"_s);
    row("unknown tool", with("\"tool\":\"paper\""), u"/tool"_s);
    row("unknown encoding", with("\"encoding\":\"EBCDIC\""), u"/encoding"_s);
    row("long delimiter", with("\"delimiter\":\"::\""), u"/delimiter"_s);
    row("unknown audience", with("\"audience\":\"staff\""), u"/audience"_s);
    row("row 0", with(R"("headings":{"row":0})"), u"/headings/row"_s);
    row("four heading rows", with(R"("headings":{"row":1,"rows":4})"), u"/headings/rows"_s);
    row("nowhere", with(R"("columns":[{"use":"id"}])"), u"/columns/0"_s);
    row("column by number", with(R"("columns":[{"column":"3","use":"id"}])"),
        u"/columns/0/column"_s);
    row("column past the edge", with(R"("columns":[{"column":"ZZZZ","use":"id"}])"),
        u"/columns/0/column"_s);
    row("column twice",
        with(R"("columns":[{"column":"A","use":"id"},{"column":"a","use":"time"}])"),
        u"/columns/1/column"_s);
    row("unknown use", with(R"("columns":[{"column":"A","use":"answer"}])"), u"/columns/0/use"_s);
    row("no question", with(R"("columns":[{"column":"A","use":"rating"}])"),
        u"/columns/0/question"_s);
    row("unknown question",
        with(R"("columns":[{"column":"A","use":"rating","question":"temear"}])"),
        u"/columns/0/question"_s);
    row("rating of a ranking",
        with(R"("columns":[{"column":"A","use":"rating","question":"temaer"}])"),
        u"/columns/0/use"_s);
    row("unknown item",
        with(R"("columns":[{"column":"A","use":"item-rank","question":"temaer","item":"drfit"}])"),
        u"/columns/0/item"_s);
    row("rank past the items",
        with(R"("columns":[{"column":"A","use":"ranked-item","question":"temaer","rank":11}])"),
        u"/columns/0/rank"_s);
    row("question of an id", with(R"("columns":[{"column":"A","use":"id","question":"temaer"}])"),
        u"/columns/0/question"_s);
    row("two ids", with(R"("columns":[{"column":"A","use":"id"},{"column":"B","use":"id"}])"),
        u"/columns/1"_s);
    row("one question twice", with(R"("columns":[{"column":"A","use":"text","question":"oevrige"},
            {"column":"B","use":"text","question":"oevrige"}])"),
        u"/columns/1"_s);
    row("codes of nothing", with(R"("codes":{"temear":{}})"), u"/codes/temear"_s);
    row("code off the scale", with(R"("codes":{"vurdering":{"A6":"6"}})"),
        u"/codes/vurdering/A6"_s);
    row("code of an unknown item", with(R"("codes":{"temaer":{"T1":"drfit"}})"),
        u"/codes/temaer/T1"_s);
    row("code of an unknown audience", with(R"("audienceCodes":{"1":"staff"})"),
        u"/audienceCodes/1"_s);
}

void TestMapping::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, position);
    const auto read = fromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, u"mapping-invalid"_s);
    QCOMPARE(read.error().kind, ErrorKind::Refused);
    QCOMPARE(read.error().position, position);
    QVERIFY(!read.error().text.isEmpty());
}

void TestMapping::refusesAllAtOnce()
{
    const auto read = fromJson(R"({"format":"pejling-mapping","version":1,"tool":"paper",
        "audience":"staff"})");
    QVERIFY(!read.ok());
    QCOMPARE(read.error().text, u"/tool: no survey tool \"paper\""_s);
    QCOMPARE(read.error().detail, u"/audience: no audience \"staff\""_s);
}

void TestMapping::misfits_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("position");
    QTest::newRow("no such heading")
        << QByteArray(R"("columns":[{"heading":"a1","use":"audience"},{"heading":"q","use":"id"}])")
        << u"/columns/1"_s;
    QTest::newRow("no such column")
        << QByteArray(R"("columns":[{"column":"Z","use":"id"}])") << u"/columns/0"_s;
    QTest::newRow("no such sheet") << QByteArray(R"("sheet":"Ark9")") << u"/sheet"_s;
}

void TestMapping::misfits()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, position);
    const Outcome outcome = read(CodedCsv, members);
    QCOMPARE(outcome.code(), u"mapping-mismatch"_s);
    QCOMPARE(outcome.error->position, position);
}

void TestMapping::mapsCodes()
{
    QVERIFY(read(CodedCsv, {}).recognition.needsMapping);
    const Outcome outcome = read(CodedCsv, QByteArray(CodedColumns) + ',' + CodedCodes);
    QCOMPARE(outcome.code(), QString());
    QVERIFY2(!outcome.recognition.needsMapping, qPrintable(outcome.recognition.why));
    QCOMPARE(outcome.report.added, 3);
    const auto &responses = outcome.responses;
    QCOMPARE(responses[0].externalId, u"1"_s); // the id was recognised as before
    QCOMPARE(responses[0].audience, 0);
    QCOMPARE(responses[1].audience, 1);
    QCOMPARE(int(responses[0].answers.ratings[0]), 5);
    QCOMPARE(int(responses[1].answers.ratings[0]), 1);
    // T03 = sikker-drift, the sixth theme, first; T01 = the first theme, second.
    QCOMPARE(QString::fromStdString(responses[0].answers.rankings[0].packed()), u"2....1...."_s);
    QCOMPARE(QString::fromStdString(responses[1].answers.rankings[0].packed()), u".1........"_s);
    // Codes that the mapping does not have are problems of their cells, not guesses.
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"C4 flagged unknown-code"_s, u"E4 flagged unknown-item"_s }));
}

void TestMapping::mapsRankedCodes()
{
    const Outcome outcome = read("id;audience;ranks;r1\n7;central;T2,T1;5\n",
        R"("columns":[{"heading":"ranks","use":"ranking","question":"temaer"},
            {"heading":"r1","use":"rating","question":"vurdering"}],
           "codes":{"temaer":{"T1":"kultur-og-mindset","T2":"samstemte-funktioner"},
            "vurdering":{"1":"5","2":"4","3":"3","4":"2","5":"1"}})");
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(
        QString::fromStdString(outcome.responses[0].answers.rankings[0].packed()), u"21........"_s);
    QCOMPARE(int(outcome.responses[0].answers.ratings[0]), 1); // a scale turned round
    QVERIFY(outcome.report.issues.empty());
}

void TestMapping::mapsChoices()
{
    const Outcome outcome = read("id;audience;c1;c2;c3\n7;decentral;Y;;X\n8;decentral;N;?;N\n",
        R"("columns":[{"heading":"c1","use":"choice","question":"timeThieves","item":"it"},
            {"heading":"c2","use":"choice","question":"timeThieves","item":"indkoeb"},
            {"heading":"c3","use":"choice","question":"timeThieves","item":"administration"}],
           "codes":{})");
    QCOMPARE(outcome.code(), QString());
    const auto &thieves = m_builtIn->timeThieves->categories;
    quint32 expected = 0;
    for (size_t i = 0; i < thieves.size(); ++i) {
        if (thieves[i].id == u"it"_s || thieves[i].id == u"administration"_s)
            expected |= quint32(1) << i;
    }
    QCOMPARE(outcome.responses[0].answers.timeThieves, std::optional(expected));
    QCOMPARE(outcome.responses[1].answers.timeThieves, std::nullopt);
    QCOMPARE(described(outcome.report.issues), QStringList{ u"D3 flagged unknown-choice"_s });
}

void TestMapping::changesWhatWasRecognised()
{
    const QByteArray csv = "id;audience;Øvrige kommentarer;Begrund venligst din vurdering\n"
                           "1;central;a;b\n";
    const Outcome outcome = read(csv,
        R"("columns":[{"column":"C","use":"text","question":"vurdering-begrundelse"},
            {"column":"D","use":"ignore"}])");
    QCOMPARE(outcome.code(), QString());
    const auto slot = [this](const char *id) {
        return size_t(
            m_builtIn->questions[size_t(*m_builtIn->questionIndex(QString::fromLatin1(id)))].slot);
    };
    const auto &texts = outcome.responses[0].answers.texts;
    QCOMPARE(texts[slot("vurdering-begrundelse")], u"a"_s);
    QCOMPARE(texts[slot("oevrige")], QString());
}

void TestMapping::recognitionAsMapping_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name :
        { "C01_msforms_da.xlsx", "C03_msforms_saved_by_danish_excel_semicolon_cp1252.csv",
            "C05_ranking_split_by_text_to_columns.csv", "C06_limesurvey_codetext_da.csv",
            "C09_google_forms_grid_items_as_rows.csv", "C14_surveymonkey_two_header_rows.csv",
            "C19_libreoffice_repeated_cells.ods", "C22_excel_turned_values.csv" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// What was recognised, taken as a mapping, saved and given back, reads the same answers with the
/// same identity.
void TestMapping::recognitionAsMapping()
{
    QFETCH(QString, file);
    const QString path = QStringLiteral(PEJLING_TEST_DATA "/exports/") + file;
    CollectingSink sink;
    const Outcome before = imported(path, m_builtIn, {}, &sink);
    const auto opened = ImportFile::open(path, m_builtIn, {});
    QVERIFY(opened.ok());
    const auto mapping = fromJson((*opened)->mapping().toJson());
    QVERIFY2(mapping.ok(), qPrintable(mapping ? QString() : mapping.error().text));
    QCOMPARE(mapping->fingerprint, before.recognition.headingsKey);
    Options options;
    options.mapping = *mapping;
    const Outcome after = imported(path, m_builtIn, options, &sink);
    QCOMPARE(after.code(), QString());
    QCOMPARE(after.recognition.fingerprint, before.recognition.fingerprint);
    QCOMPARE(after.report.unchanged, before.report.rows);
    QCOMPARE(described(after.report.issues), described(before.report.issues));
    QCOMPARE(after.recognition.dropped, before.recognition.dropped);
}

void TestMapping::headingRows()
{
    const QByteArray csv = "id;audience;oevrige\nNr.;Hvem;Fritekst\n1;central;a\n";
    QCOMPARE(read(csv, {}).report.rejected, 1); // "Hvem" is no audience
    const Outcome outcome = read(csv,
        R"("headings":{"row":2},"columns":[{"heading":"Nr.","use":"id"},
            {"heading":"Hvem","use":"audience"},
            {"heading":"Fritekst","use":"text","question":"oevrige"}])");
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.report.rows, 1);
    QCOMPARE(outcome.report.added, 1);
    QCOMPARE(outcome.recognition.firstRow, 3);
}

void TestMapping::noHeadings()
{
    const Outcome outcome = read("1;central;5\n2;decentral;3\n",
        R"("headings":{"row":1,"rows":0},"columns":[{"column":"A","use":"id"},
            {"column":"B","use":"audience"},
            {"column":"C","use":"rating","question":"vurdering"}])");
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.report.added, 2);
    QCOMPARE(outcome.responses[1].externalId, u"2"_s);
    QCOMPARE(int(outcome.responses[1].answers.ratings[0]), 3);
}

void TestMapping::encodingAndDelimiter()
{
    // 0xE6 is æ in Windows-1252; the comma-separated reading finds nothing.
    const QByteArray csv = "id|audience|oevrige\n1|central|\xE6,b;c\n";
    const Outcome outcome = read(csv, R"("encoding":"Windows-1252","delimiter":"|")");
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.delimiter, QChar(u'|'));
    QCOMPARE(outcome.responses.size(), size_t(1));
    QVERIFY(std::any_of(outcome.responses[0].answers.texts.begin(),
        outcome.responses[0].answers.texts.end(),
        [](const QString &text) { return text == u"æ,b;c"_s; }));
}

/// Two forms with the same headings and an audience column count their ids from 1 each.
void TestMapping::formsTellApart()
{
    const QByteArray csv = "id;audience;oevrige\n1;central;a\n";
    const QString plain = read(csv, {}).recognition.fingerprint;
    QCOMPARE(read(csv, R"("form":"")").recognition.fingerprint, plain);
    const QString second = read(csv, R"("form":"second")").recognition.fingerprint;
    QVERIFY(second != plain);
    QVERIFY(read(csv, R"("form":"third")").recognition.fingerprint != second);
}

void TestMapping::corrections()
{
    const QString path = m_files->write(
        u"a.csv"_s, "id;audience;vurdering;oevrige\n1;cnetral;4;a\n2;central;6;\n");
    Options options;
    Outcome outcome = imported(path, m_builtIn, options);
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"B2 rejected audience-unknown"_s, u"C3 flagged rating-out-of-range"_s }));
    options.corrections[{ 2, 2 }] = u"central"_s;
    options.corrections[{ 3, 3 }] = u"5"_s;
    options.corrections[{ 3, 4 }] = u"ærgerligt"_s;
    outcome = imported(path, m_builtIn, options);
    QVERIFY(outcome.report.issues.empty());
    QCOMPARE(outcome.report.added, 2);
    QCOMPARE(int(outcome.responses[1].answers.ratings[0]), 5);
}

void TestMapping::rows()
{
    const QString path
        = m_files->write(u"a.csv"_s, "a note;;\n\nid;audience;oevrige\n1;central;a\n2;central;b\n");
    const auto file = ImportFile::open(path, m_builtIn, {});
    QVERIFY(file.ok());
    const auto all = (*file)->rowsFrom(1, 10);
    QVERIFY(all.ok());
    QCOMPARE(all->size(), size_t(4));
    QCOMPARE(all->front().number, 1);
    QCOMPARE((*all)[1].number, 3);
    const auto one = (*file)->rowsFrom(5, 1);
    QCOMPARE(one->size(), size_t(1));
    QCOMPARE(one->front().cells, QStringList({ u"2"_s, u"central"_s, u"b"_s }));
    QCOMPARE((*file)->recognition().columns[2].values, QStringList({ u"a"_s, u"b"_s }));
}

void TestMapping::kept()
{
    QTemporaryDir dir;
    const MappingFolder folder(dir.filePath(u"deep/mappings"_s));
    QVERIFY(!folder.find(u"abc"_s, m_builtIn));
    Mapping mapping;
    mapping.fingerprint = u"abc"_s;
    mapping.audience = u"central"_s;
    QVERIFY(folder.keep(mapping).ok());
    QVERIFY(folder.find(u"abc"_s, m_builtIn) == mapping);
    mapping.audience = u"decentral"_s;
    QVERIFY(folder.keep(mapping).ok());
    QVERIFY(folder.find(u"abc"_s, m_builtIn) == mapping);
    QVERIFY(!folder.find(u"abd"_s, m_builtIn));
    // A mapping for another template is not offered.
    QVERIFY(folder.find(u"abc"_s, templateWithItems({ u"A"_s, u"B"_s })) == mapping);
    mapping.codes[u"vurdering"_s] = { { u"A1"_s, u"5"_s } };
    QVERIFY(folder.keep(mapping).ok());
    QVERIFY(!folder.find(u"abc"_s, templateWithItems({ u"A"_s, u"B"_s })));
}

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
