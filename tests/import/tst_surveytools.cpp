// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// The same five people as each survey tool exports them: those of C01 in EXPECTED.json.
class TestSurveyTools : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void mappedCodes();
    void codesWithoutCodeBook();
    void surveyXactSets();
    void surveyXactAlone();
    void surveyXactAnsweredAfterAll();
    void qualtricsDropsAndSkips();
    void nextcloudShifted_data();
    void nextcloudShifted();
    void choicesInColumns();
    void notAsked();

private:
    void compare(
        const Response &response, const QJsonObject &expected, int ranksUsed, bool oneLine) const;
    [[nodiscard]] Outcome read(const QByteArray &csv, const Options &options = {}) const
    {
        return imported(m_files->write(u"a.csv"_s, csv), m_builtIn, options);
    }

    TemplatePtr m_builtIn = builtInTemplate();
    QJsonArray m_people;
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

namespace {

const QString Folder = QStringLiteral(PEJLING_TEST_DATA "/exports/");

QStringList paths(const QString &folder, const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(Folder + u"tools/"_s + folder + name);
    return all;
}

} // namespace

void TestSurveyTools::initTestCase()
{
    QFile file(Folder + u"EXPECTED.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_people
        = QJsonDocument::fromJson(file.readAll())[u"C01_msforms_da.xlsx"][u"responses"].toArray();
    QCOMPARE(m_people.size(), 5);
}

void TestSurveyTools::reads_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("ids"); // empty: the tool has none
    QTest::addColumn<QStringList>("issues");
    QTest::addColumn<QList<int>>("kept"); // which of the five people
    QTest::addColumn<int>("ranksUsed");
    QTest::addColumn<bool>("fifthUnfinished");

    const auto row = [](const char *name, const QStringList &files, const char *tool,
                         const QStringList &ids, const QStringList &issues = {},
                         const QList<int> &kept = { 0, 1, 2, 3, 4 }, int ranksUsed = 10) {
        const bool marked = QByteArray(tool) == "qualtrics" || QByteArray(tool) == "surveyxact"
            || QByteArray(tool) == "limesurvey";
        QTest::newRow(name) << files << QString::fromLatin1(tool) << ids << issues << kept
                            << ranksUsed << marked;
    };
    row("Qualtrics", paths({}, { u"qualtrics.csv"_s }), "qualtrics",
        { u"R_1AbCdEfGhIjKlMn"_s, u"R_2AbCdEfGhIjKlMn"_s, u"R_3AbCdEfGhIjKlMn"_s,
            u"R_4AbCdEfGhIjKlMn"_s, u"R_5AbCdEfGhIjKlMn"_s },
        { u"C4 skipped test-row"_s });
    row("Nextcloud Forms", paths({}, { u"nextcloud_forms_da.csv"_s }), "nextcloud-forms", {},
        { u"G5 rejected shifted-row"_s }, { 0, 1, 2, 4 });
    const QStringList respondents{ u"80001"_s, u"80002"_s, u"80003"_s, u"80004"_s, u"80005"_s };
    const auto invited = [](const QString &sheet) {
        return QStringList{ sheet + u"T7 skipped not-answered"_s,
            sheet + u"S8 skipped not-answered"_s, sheet + u"W9 skipped not-answered"_s };
    };
    const QStringList set{ u"labels.csv"_s, u"dataset.csv"_s, u"structure.csv"_s };
    row("SurveyXact, UTF-16, tabs", paths(u"surveyxact_utf16_tab/"_s, set), "surveyxact",
        respondents, invited({}));
    row("SurveyXact, Windows-1252, cut names", paths(u"surveyxact_cp1252_semicolon/"_s, set),
        "surveyxact", respondents, invited({}));
    row("SurveyXact, workbook, two data sheets", paths({}, { u"surveyxact_workbook.xlsx"_s }),
        "surveyxact", respondents, invited(u"Dataset(1)!"_s));
    const QStringList numbers{ u"11"_s, u"12"_s, u"13"_s, u"14"_s, u"15"_s };
    row("LimeSurvey 3, codes of ranks in headings",
        paths({}, { u"limesurvey3_rank_codes_in_headings.csv"_s }), "limesurvey", numbers);
    row("LimeSurvey 7, as many ranks as somebody used",
        paths({}, { u"limesurvey7_three_ranks_used.csv"_s }), "limesurvey", numbers, {},
        { 0, 1, 2, 3, 4 }, 3);
    row("Google Sheets, Danish", paths({}, { u"google_sheets_da.csv"_s }), "google-forms", {});
    row("SurveyMonkey, workbook", paths({}, { u"surveymonkey.xlsx"_s }), "surveymonkey",
        { u"11876543201"_s, u"11876543202"_s, u"11876543203"_s, u"11876543204"_s,
            u"11876543205"_s });
}

void TestSurveyTools::reads()
{
    QFETCH(QStringList, files);
    QFETCH(QString, tool);
    QFETCH(QStringList, ids);
    QFETCH(QStringList, issues);
    QFETCH(QList<int>, kept);
    QFETCH(int, ranksUsed);
    QFETCH(bool, fifthUnfinished);
    const std::vector<ExportSet> sets = exportSets(files);
    QCOMPARE(sets.size(), size_t(1));
    Options options;
    options.companions = sets.front().companions;
    const Outcome outcome = imported(sets.front().path, m_builtIn, options);
    QCOMPARE(outcome.code(), QString());
    QVERIFY2(!outcome.recognition.needsMapping, qPrintable(outcome.recognition.why));
    QCOMPARE(outcome.recognition.tool, tool);
    QVERIFY(!outcome.recognition.needsAudience);
    QCOMPARE(described(outcome.report.issues), issues);
    QVERIFY(addsUp(outcome.report));
    QCOMPARE(outcome.report.added, kept.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const Response &response = outcome.responses[size_t(i)];
        compare(response, m_people[kept[i]].toObject(), ranksUsed, tool == u"surveyxact"_s);
        QCOMPARE(response.finished, kept[i] != 4 || !fifthUnfinished);
        if (ids.isEmpty())
            QVERIFY(response.externalId.startsWith(u'~'));
        else
            QCOMPARE(response.externalId, ids[kept[i]]);
    }
}

void TestSurveyTools::compare(
    const Response &response, const QJsonObject &expected, int ranksUsed, bool oneLine) const
{
    QCOMPARE(
        m_builtIn->audiences[size_t(response.audience)].id, expected["audience"_L1].toString());
    const auto question = [this](const char *id) -> const Question & {
        return m_builtIn->questions[size_t(*m_builtIn->questionIndex(QString::fromLatin1(id)))];
    };
    QCOMPARE(int(response.answers.ratings[size_t(question("vurdering").slot)]),
        expected["rating"_L1].toInt(NoRating));
    const Question &ranking = question("temaer");
    const Ballot &ballot = response.answers.rankings[size_t(ranking.slot)];
    for (int item = 0; item < int(ranking.items.size()); ++item) {
        const int rank = expected["ranking"_L1][ranking.items[size_t(item)].id].toInt();
        QCOMPARE(ballot.rank(item), rank > ranksUsed ? 0 : rank);
    }
    for (const char *id : { "vurdering-begrundelse", "temaer-begrundelse", "oevrige" }) {
        QString text = expected["texts"_L1][QLatin1String(id)].toString();
        if (oneLine)
            text.replace(u'\n', u' ');
        QCOMPARE(response.answers.texts[size_t(question(id).slot)], text);
    }
}

void TestSurveyTools::mappedCodes()
{
    const QString path = paths({}, { u"limesurvey_codes.csv"_s }).front();
    const auto mapping
        = Mapping::fromFile(paths({}, { u"limesurvey_codes.mapping.json"_s }).front(), m_builtIn);
    QVERIFY2(mapping.ok(), qPrintable(mapping ? QString() : mapping.error().text));
    Options options;
    options.mapping = *mapping;
    const Outcome outcome = imported(path, m_builtIn, options);
    QCOMPARE(outcome.code(), QString());
    QVERIFY2(!outcome.recognition.needsMapping, qPrintable(outcome.recognition.why));
    QVERIFY(outcome.report.issues.empty());
    QCOMPARE(outcome.report.added, 5);
    for (qsizetype i = 0; i < 5; ++i)
        compare(outcome.responses[size_t(i)], m_people[i].toObject(), 10, false);
    QCOMPARE(outcome.report.unfinished, 1);
}

void TestSurveyTools::codesWithoutCodeBook()
{
    const Outcome outcome = imported(paths({}, { u"limesurvey_codes.csv"_s }).front(), m_builtIn);
    QCOMPARE(outcome.code(), QString());
    QVERIFY(outcome.recognition.needsMapping);
    QVERIFY(outcome.recognition.why.contains(u"codes"_s));
    // What there is to map can be shown.
    QCOMPARE(outcome.recognition.columns[7].heading, u"r1"_s);
    QCOMPARE(
        outcome.recognition.columns[7].values, QStringList({ u"A4"_s, u"A2"_s, u"A5"_s, u"A1"_s }));
}

void TestSurveyTools::surveyXactSets()
{
    const QStringList all = paths(u"surveyxact_utf16_tab/"_s,
                                { u"structure.csv"_s, u"labels.csv"_s, u"dataset.csv"_s })
        + paths({}, { u"qualtrics.csv"_s })
        + paths(u"surveyxact_cp1252_semicolon/"_s, { u"dataset.csv"_s });
    const std::vector<ExportSet> sets = exportSets(all);
    QCOMPARE(sets.size(), size_t(3));
    QCOMPARE(sets[0].path, all[2]);
    QCOMPARE(sets[0].companions, all.first(2));
    QCOMPARE(sets[1].path, all[3]);
    QVERIFY(sets[1].companions.isEmpty());
    QCOMPARE(sets[2].path, all[4]);
    QCOMPARE(exportSets({ u"/no/such"_s, u"/nor/such"_s }).size(), size_t(2));
}

void TestSurveyTools::surveyXactAlone()
{
    const Outcome outcome
        = imported(paths(u"surveyxact_utf16_tab/"_s, { u"dataset.csv"_s }).front(), m_builtIn);
    QVERIFY(outcome.recognition.needsMapping);
    QCOMPARE(outcome.recognition.tool, u"surveyxact"_s);
    QVERIFY2(outcome.recognition.why.contains(u"labels"_s), qPrintable(outcome.recognition.why));
}

/// Who gave up after some answers is kept and unfinished; who gave none is left out.
void TestSurveyTools::surveyXactAnsweredAfterAll()
{
    const Outcome outcome
        = read("respondentid;audience;vurdering;statoverall_1;statoverall_2;statoverall_3;"
               "statoverall_4;statoverall_5\n"
               "1;central;4;0;0;0;0;1\n2;central;;0;0;0;0;1\n3;central;5;0;0;0;1;0\n");
    QCOMPARE(outcome.recognition.tool, u"surveyxact"_s);
    QCOMPARE(outcome.report.added, 2);
    QCOMPARE(outcome.report.unfinished, 1);
    QCOMPARE(described(outcome.report.issues), QStringList{ u"H3 skipped not-answered"_s });
}

void TestSurveyTools::qualtricsDropsAndSkips()
{
    const Outcome outcome = imported(paths({}, { u"qualtrics.csv"_s }).front(), m_builtIn);
    QCOMPARE(outcome.recognition.dropped,
        QStringList({ u"IP-adresse"_s, u"Modtagers efternavn"_s, u"Modtagers fornavn"_s,
            u"Modtagers e-mailadresse"_s, u"Ekstern datareference"_s, u"Breddegrad"_s,
            u"Længdegrad"_s }));
    QCOMPARE(outcome.recognition.headingRows, 3);
    QCOMPARE(outcome.recognition.firstRow, 4);
}

void TestSurveyTools::nextcloudShifted_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QStringList>("issues");
    // u, n, t, audience, three of the ten ranks would do: the built-in has ten items
    QTest::newRow("shifted, with a comment behind")
        << QByteArray("\"\",\"A\",\"t\",\"central\",\"\",\"a comment\"\n")
        << QStringList{ u"E2 rejected shifted-row"_s };
    QTest::newRow("nothing behind")
        << QByteArray("\"\",\"A\",\"t\",\"central\",\"\",\"\"\n") << QStringList();
    QTest::newRow("whole") << QByteArray("\"\",\"A\",\"t\",\"central\",\"2\",\"1\",\"a comment\"\n")
                           << QStringList();
    QTest::newRow("whole, second only")
        << QByteArray("\"\",\"A\",\"t\",\"central\",\"\",\"1\",\"a comment\"\n") << QStringList();
}

void TestSurveyTools::nextcloudShifted()
{
    QFETCH(QByteArray, row);
    QFETCH(QStringList, issues);
    const TemplatePtr two = templateWithItems({ u"Apple"_s, u"Pear"_s });
    const Outcome outcome = imported(
        m_files->write(u"n.csv"_s,
            "\"User ID\",\"User display name\",\"Timestamp\",\"Which side?\","
            "\"Put these in order (Apple)\",\"Put these in order (Pear)\",\"Anything else?\"\n"
                + row),
        two);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.recognition.tool, u"nextcloud-forms"_s);
    QCOMPARE(described(outcome.report.issues), issues);
    QCOMPARE(outcome.report.added, issues.isEmpty() ? 1 : 0);
}

/// One column a choice, as most tools write it.
void TestSurveyTools::choicesInColumns()
{
    const QByteArray question = "Hvad oplever du, at du bruger for meget tid på, så du har mindre "
                                "tid til at lede det faglige?";
    const auto &categories = m_builtIn->timeThieves->categories;
    QByteArray csv = "id;audience";
    for (const TimeThiefCategory &category : categories)
        csv += ';' + question + " [" + category.title.in(Language::Danish).toUtf8() + ']';
    csv += "\n1;decentral;Valgt;Ikke valgt;1;0;;\n2;decentral;;;;;;\n3;decentral;"
        + categories[0].title.in(Language::Danish).toUtf8() + ";nej;;;;ja\n";
    const Outcome outcome = read(csv);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.report.added, 3);
    QCOMPARE(outcome.responses[0].answers.timeThieves, std::optional<quint32>(0b101));
    QCOMPARE(outcome.responses[1].answers.timeThieves, std::nullopt);
    QCOMPARE(outcome.responses[2].answers.timeThieves, std::optional<quint32>(0b100001));
}

/// AnswerValidator judges: an answer to a question that the audience is not asked is left out.
void TestSurveyTools::notAsked()
{
    const Outcome outcome = read("id;audience;rammer;profile/it/kontrollere;timeThieves\n"
                                 "1;central;a;4;it\n2;decentral;b;4;it\n");
    QCOMPARE(described(outcome.report.issues),
        QStringList(
            { u"D2 flagged not-asked"_s, u"E2 flagged not-asked"_s, u"C3 flagged not-asked"_s }));
    QCOMPARE(outcome.report.added, 2);
    QCOMPARE(outcome.responses[0].answers.timeThieves, std::nullopt);
    QVERIFY(outcome.responses[1].answers.timeThieves.has_value());
}

QTEST_GUILESS_MAIN(TestSurveyTools)
#include "tst_surveytools.moc"
