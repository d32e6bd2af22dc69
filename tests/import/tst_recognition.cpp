// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// What is recognised before any row is read: tools, headings, what is lacking.
class TestRecognition : public QObject
{
    Q_OBJECT

private slots:
    void tools_data();
    void tools();
    void headings_data();
    void headings();
    void sameTextTwice();
    void lacking_data();
    void lacking();
    void dropped();
    void unused();
    void preview();
    void fingerprints();
    void unfinished();
    void profileAndTimeThieves();
    void ownRawExport();
    void missingFile();
    void changedFile();
    void cancelled();

private:
    [[nodiscard]] Outcome read(const QString &csv, const Options &options = {}) const
    {
        return imported(m_files->write(u"a.csv"_s, csv.toUtf8()), m_builtIn, options);
    }

    TemplatePtr m_builtIn = builtInTemplate();
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

void TestRecognition::tools_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("tool");

    QTest::newRow("Forms, Danish, 2023")
        << u"Id;Starttidspunkt;Fuldførelsestidspunkt;Mail;Navn"_s << u"msforms"_s;
    QTest::newRow("Forms, English")
        << u"ID;Start time;Completion time;Email;Name"_s << u"msforms"_s;
    QTest::newRow("LimeSurvey, codes")
        << u"id;submitdate;lastpage;startlanguage;seed"_s << u"limesurvey"_s;
    QTest::newRow("LimeSurvey, English texts")
        << u"Response ID;Date submitted;Last page;Start language;Seed"_s << u"limesurvey"_s;
    QTest::newRow("LimeSurvey, Danish texts")
        << u"Besvarelse ID;Dato for indsendelse;Sidste side;Startsprog"_s << u"limesurvey"_s;
    QTest::newRow("Google, Danish") << u"Tidsstempel;Brugernavn"_s << u"google-forms"_s;
    QTest::newRow("any table") << u"Nr.;Afdeling"_s << u"table"_s;
}

void TestRecognition::tools()
{
    QFETCH(QString, headings);
    QFETCH(QString, tool);
    const Outcome outcome = read(headings + u";Hvor arbejder du?;vurdering\n1;2;3\n"_s);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.tool, tool);
    QVERIFY(!outcome.recognition.needsMapping);
    QVERIFY(!outcome.recognition.needsAudience);
    QVERIFY(outcome.recognition.why.startsWith(u"Recognised"_s));
}

void TestRecognition::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("question"); // id, or empty

    QTest::newRow("id") << u"vurdering-begrundelse"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("text") << u"Begrund venligst din vurdering"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("other language")
        << u"Please give reasons for your assessment"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("number") << u"7. Begrund venligst din vurdering"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("question number")
        << u"Q7: Begrund venligst din vurdering"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("Danish question number")
        << u"Spørgsmål 7 - Begrund venligst din vurdering"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("code") << u"r1k. Begrund venligst din vurdering"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("required") << u"Begrund venligst din vurdering *"_s
                              << u"vurdering-begrundelse"_s;
    QTest::newRow("required in words")
        << u"Begrund venligst din vurdering (påkrævet)"_s << u"vurdering-begrundelse"_s;
    QTest::newRow("colon") << u"Øvrige kommentarer:"_s << u"oevrige"_s;
    QTest::newRow("no-break spaces, capitals, escapes")
        << u"ØVRIGE\u00a0\u00a0kommentarer_x000D_"_s << u"oevrige"_s;
    QTest::newRow("any organisation in a Danish text")
        << u"Hvilke temaer mener du, vi bør prioritere i de kommende år for at forbedre stabs- og støttefunktionerne i Sønder-Nørre Kommune?"_s
        << u"temaer"_s;
    QTest::newRow("no organisation")
        << u"Hvilke temaer mener du, vi bør prioritere i de kommende år for at forbedre stabs- og støttefunktionerne i ?"_s
        << u"temaer"_s; // as if it were cut off
    QTest::newRow("instruction of the ranking")
        << u"Prioritering af temaer (ranger)"_s << u"temaer"_s;
    QTest::newRow("cut off")
        << u"Hvilke specifikke udfordringer ser du i forhold til at opnå administra"_s
        << u"udfordringer"_s;
    QTest::newRow("more behind it")
        << u"Hvilke forbedringsområder mener du, vi bør fokusere på for at sikre sikker drift og helhedsperspektiv i udviklingen? (skriv frit)"_s
        << u"forbedringer"_s;
    QTest::newRow("wholly reworded") << u"Hvad er vigtigst?"_s << u"temaer"_s;
    QTest::newRow("short beginning") << u"Begrund venligst"_s << QString();
    QTest::newRow("another question") << u"Begrund venligst din holdning"_s << QString();
}

void TestRecognition::headings()
{
    QFETCH(QString, heading);
    QFETCH(QString, question);
    const QString cell
        = question == u"temaer"_s ? u"Sikker drift;Kultur og mindset;"_s : u"some words"_s;
    const Outcome outcome = read(u"audience\trammer\t%1\ncentral\ttext\t%2\n"_s.arg(heading, cell));
    QCOMPARE(outcome.code(), QString());
    if (question.isEmpty()) {
        QCOMPARE(outcome.recognition.columns[2].use, u"Not used"_s);
        return;
    }
    const Question &expected = m_builtIn->questions[size_t(*m_builtIn->questionIndex(question))];
    const Answers &answers = outcome.responses.front().answers;
    if (expected.kind == QuestionKind::Text)
        QCOMPARE(answers.texts[size_t(expected.slot)], cell);
    else
        QCOMPARE(answers.rankings[size_t(expected.slot)].rankedCount(), 2);
}

/// Two questions with one text take the columns of that heading in their order.
void TestRecognition::sameTextTwice()
{
    QByteArray json = templateWithItems({ u"Apple"_s, u"Pear"_s })->json;
    json.replace("\"questions\":[",
        "\"questions\":[{\"id\":\"w1\",\"kind\":\"text\",\"audiences\":[\"central\",\"decentral\"],"
        "\"text\":{\"en\":\"Why?\"}},{\"id\":\"w2\",\"kind\":\"text\",\"audiences\":[\"central\","
        "\"decentral\"],\"text\":{\"en\":\"Why?\"}},");
    const auto loaded = WorkshopTemplate::fromJson(json);
    QVERIFY(loaded.ok());
    for (const char *second : { "Why?", "Why?2", "Why?_2" }) {
        const QByteArray csv = "audience;Why?;" + QByteArray(second) + "\nLeft;one;two\n";
        const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), *loaded);
        QCOMPARE(outcome.responses.front().answers.texts[0], u"one"_s);
        if (!QByteArray(second).contains('_'))
            QCOMPARE(outcome.responses.front().answers.texts[1], u"two"_s);
    }
}

void TestRecognition::lacking_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("named"); // in the sentence that says why

    QTest::newRow("nothing known") << u"a;b;c\n1;2;3\n"_s << u"No column"_s;
    QTest::newRow("bare variables") << u"s_1;s_2;s_3\n1;2;3\n"_s << u"No column"_s;
    QTest::newRow("a text that could answer any question")
        << u"audience;vurdering;G01Q02\ncentral;4;Vi mangler tid\n"_s << u"G01Q02"_s;
    QTest::newRow("answer codes") << u"audience;vurdering\ncentral;A5\ndecentral;A3\n"_s << u"A5"_s;
    QTest::newRow("item codes, column a rank")
        << u"audience;temaer[1];temaer[2]\ncentral;T07;T01\n"_s << u"temaer[1]"_s;
    QTest::newRow("item codes, column an item")
        << u"audience;temaer[SQ001];temaer[SQ006]\ncentral;1;2\n"_s << u"SQ001"_s;
    QTest::newRow("item codes in one cell")
        << u"audience;temaer\ncentral;T07\ncentral;T01\n"_s << u"temaer"_s;
}

void TestRecognition::lacking()
{
    QFETCH(QString, csv);
    QFETCH(QString, named);
    const Outcome outcome = read(csv);
    QCOMPARE(outcome.code(), QString());
    QVERIFY(outcome.recognition.needsMapping);
    QVERIFY2(outcome.recognition.why.contains(named), qPrintable(outcome.recognition.why));
}

void TestRecognition::dropped()
{
    const Outcome outcome
        = read(u"Respondent ID;IP Address;Bruger ID;E-mail;Hvad er din e-mailadresse?;"
               "token;Fulde navn;audience;vurdering\n1;x;x;x;x;x;x;central;4\n"_s);
    QCOMPARE(outcome.recognition.dropped,
        QStringList({ u"IP Address"_s, u"Bruger ID"_s, u"E-mail"_s, u"Hvad er din e-mailadresse?"_s,
            u"token"_s, u"Fulde navn"_s }));
    for (const ColumnUse &column : outcome.recognition.columns) {
        QCOMPARE(column.dropped, outcome.recognition.dropped.contains(column.heading));
        QVERIFY(!column.use.isEmpty());
    }
    QCOMPARE(outcome.recognition.columns.size(), size_t(9));
}

/// What somebody added to the form, a heading that was not understood, and one left empty.
void TestRecognition::unused()
{
    const Outcome outcome = read(u"audience;vurdering;Din forvaltning?;G01Q09;;Tomt spørgsmål\n"
                                 "central;4;Skole;;note;\n"_s);
    QVERIFY(!outcome.recognition.needsMapping);
    QCOMPARE(outcome.recognition.unused, QStringList({ u"Din forvaltning?"_s, u"E"_s }));
}

void TestRecognition::preview()
{
    const QString path = m_files->write(
        u"a.csv"_s, "A note\naudience;vurdering\ncentral;1\n\ndecentral;2\ncentral;3\n");
    auto file = ImportFile::open(path, m_builtIn, {});
    QVERIFY(file.ok());
    const auto rows = (*file)->preview(3);
    QVERIFY(rows.ok());
    QCOMPARE(*rows,
        std::vector<QStringList>({ { u"audience"_s, u"vurdering"_s }, { u"central"_s, u"1"_s },
            { u"decentral"_s, u"2"_s } }));
    QCOMPARE((*file)->recognition().firstRow, 3);
    QVERIFY((*file)->recognition().why.contains(u"1 row"_s));
    // Reading afterwards, twice, gives the same.
    CollectingSink sink;
    QCOMPARE((*file)->read(sink)->added, 3);
    QCOMPARE((*file)->read(sink)->unchanged, 3);
}

void TestRecognition::fingerprints()
{
    const auto fingerprint = [this](const QString &headings, const QString &audience = {}) {
        Options options;
        options.audience = audience;
        return read(headings + u"\n1;central;4;x\n"_s, options).recognition.fingerprint;
    };
    const QString form = fingerprint(u"id;audience;vurdering;oevrige"_s);
    QCOMPARE(form.size(), 64);
    QCOMPARE(fingerprint(u"id;audience;Vurdering ;OEVRIGE"_s), form); // as texts are compared
    QVERIFY(fingerprint(u"id;audience;vurdering;rammer"_s) != form); // other questions
    QVERIFY(fingerprint(u"id;x;vurdering;oevrige"_s, u"central"_s)
        == fingerprint(u"id;y;vurdering;oevrige"_s, u"decentral"_s)); // the cells tell the audience
    const auto fixed = [this](const QString &audience) {
        Options options;
        options.audience = audience;
        return read(u"id;vurdering\n1;4\n"_s, options).recognition.fingerprint;
    };
    QVERIFY(fixed(u"central"_s) != fixed(u"decentral"_s));
    // More rank columns, because one more was used, are the same form.
    QCOMPARE(read(u"id;audience;temaer[1];temaer[2]\n1;central;Sikker drift;Kultur og mindset\n"_s)
                 .recognition.fingerprint,
        read(u"id;audience;temaer[1]\n1;central;Sikker drift\n"_s).recognition.fingerprint);
}

void TestRecognition::unfinished()
{
    Outcome outcome = read(u"id;submitdate;lastpage;audience;vurdering\n1;2026-01-01;2;central;4\n"
                           "2;;1;central;3\n"_s);
    QVERIFY(outcome.responses[0].finished);
    QVERIFY(!outcome.responses[1].finished);
    QCOMPARE(outcome.report.unfinished, 1);
    QCOMPARE(outcome.report.flagged, 0);
    outcome = read(u"id;Finished;audience;vurdering\n1;True;central;4\n2;False;central;3\n"_s);
    QVERIFY(outcome.responses[0].finished);
    QVERIFY(!outcome.responses[1].finished);
}

void TestRecognition::profileAndTimeThieves()
{
    const Outcome outcome = read(
        u"audience\tprofile/it/kontrollere\tI hvor høj grad oplever du, at HR-afdelingen udfylder "
        u"sin "
        "rolle i forhold til at … [forstå jeres virkelighed]\ttimeThieves\tGiv gerne et eksempel\n"
        "decentral\t4\tI høj grad\tIt;Teknisk service;\tPrinteren\n"_s);
    QCOMPARE(outcome.code(), QString());
    const Answers &answers = outcome.responses.front().answers;
    const Profile &profile = *m_builtIn->profile;
    QCOMPARE(int(answers.ratings[size_t(profile.slot(0, 0))]), 4);
    QCOMPARE(int(answers.ratings[size_t(profile.slot(2, 2))]), 4);
    QCOMPARE(answers.timeThieves, std::optional<quint32>(0b1010));
    QCOMPARE(answers.texts[size_t(*m_builtIn->timeThieves->commentSlot)], u"Printeren"_s);
    QCOMPARE(outcome.report.flagged, 0);
}

/// As `pejling export --raw` writes it: ids and blanks, masked formulas, rounds.
void TestRecognition::ownRawExport()
{
    const QString csv = u"\ufeffID;source;tool;round;audience;finished;vurdering;"
                        "temaer [sikker-drift];temaer [kultur-og-mindset];oevrige;timeThieves\r\n"
                        "7;import;msforms;survey;decentral;true;4;1;;'=tak;it;\r\n"_s.replace(
                            u";it;\r"_s, u";\"it;indkoeb;\"\r"_s)
        + u";kiosk;;survey;decentral;true;;2;2;;\r\n"
          ";kiosk;;after;decentral;true;5;;;;\r\n"
          "8;import;limesurvey;survey;decentral;false;;;;;\r\n"_s;
    Outcome outcome = read(csv);
    QCOMPARE(outcome.recognition.tool, u"pejling"_s);
    QCOMPARE(outcome.report.rows, 4);
    QCOMPARE(outcome.report.added, 3);
    QCOMPARE(outcome.report.unfinished, 1);
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"I3 flagged tied-ranks"_s, u"D4 skipped other-round"_s }));
    const Question &comments = m_builtIn->questions[size_t(*m_builtIn->questionIndex(u"oevrige"))];
    QCOMPARE(outcome.responses[0].answers.texts[size_t(comments.slot)], u"=tak"_s);
    QCOMPARE(outcome.responses[0].answers.timeThieves, std::optional<quint32>(0b110));
    QCOMPARE(outcome.responses[0].externalId, u"7"_s);
    QVERIFY(outcome.responses[1].externalId.startsWith(u'~'));
    Options options;
    options.round = u"after"_s;
    outcome = read(csv, options);
    QCOMPARE(outcome.report.added, 1);
    QCOMPARE(outcome.report.skipped, 3);
    QCOMPARE(outcome.responses[0].round, u"after"_s);
}

void TestRecognition::missingFile()
{
    const Outcome outcome = imported(m_files->path(u"none.csv"_s), m_builtIn);
    QCOMPARE(outcome.code(), u"file-missing"_s);
    QCOMPARE(imported(m_files->path(QString()), m_builtIn).code(), u"unknown-format"_s); // a folder
}

void TestRecognition::changedFile()
{
    const QString path = m_files->write(u"a.csv"_s, "audience;vurdering\ncentral;1\n");
    auto file = ImportFile::open(path, m_builtIn, {});
    QVERIFY(file.ok());
    m_files->write(u"a.csv"_s, "audience;vurdering\ncentral;1\ncentral;2\n");
    CollectingSink sink;
    const auto report = (*file)->read(sink);
    QVERIFY(!report.ok());
    QCOMPARE(report.error().code, u"file-changed"_s);
    QVERIFY(sink.responses.empty());
}

void TestRecognition::cancelled()
{
    QByteArray csv = "audience;vurdering\n";
    for (int i = 0; i < 5000; ++i)
        csv += "central;1\n";
    auto file = ImportFile::open(m_files->write(u"a.csv"_s, csv), m_builtIn, {});
    QVERIFY(file.ok());
    CollectingSink sink;
    int calls = 0;
    qint64 last = -1;
    const auto report = (*file)->read(sink, [&](qint64 done, qint64 total) {
        [&] {
            QCOMPARE_GE(done, last);
            QCOMPARE_LE(done, total);
        }();
        last = done;
        return ++calls < 3;
    });
    QVERIFY(!report.ok());
    QCOMPARE(report.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 3);
    QCOMPARE(sink.responses.size(), size_t(2047)); // two ticks of 1,024 rows, one the heading
}

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
