// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// Single cells: ratings, audiences, and rows that are not answers.
class TestImportCells : public QObject
{
    Q_OBJECT

private slots:
    void ratings_data();
    void ratings();
    void otherScales_data();
    void otherScales();
    void audiences_data();
    void audiences();
    void audienceByContent();
    void audienceOption();
    void rowsThatAreNoAnswers();
    void issueTexts();
    void issuesAreBounded();

private:
    TemplatePtr m_builtIn = builtInTemplate();
    std::unique_ptr<Files> m_files = std::make_unique<Files>();
};

void TestImportCells::ratings_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("value"); // -1: absent
    QTest::addColumn<QString>("code"); // of the flag

    const QString none;
    QTest::newRow("integer") << u"4"_s << 4 << none;
    QTest::newRow("blanks around") << u" 4 "_s << 4 << none;
    QTest::newRow("comma zero") << u"3,0"_s << 3 << none;
    QTest::newRow("point zero") << u"3.00"_s << 3 << none;
    QTest::newRow("point") << u"3."_s << 3 << none;
    QTest::newRow("label") << u"Understøtter godt"_s << 4 << none;
    QTest::newRow("label in capitals") << u"UNDERSTØTTER  GODT"_s << 4 << none;
    QTest::newRow("label in the other language") << u"Support well"_s << 4 << none;
    QTest::newRow("number - label") << u"5 - Understøtter meget godt"_s << 5 << none;
    QTest::newRow("number – label") << u"5 – Understøtter meget godt"_s << 5 << none;
    QTest::newRow("number = label") << u"1 = Understøtter slet ikke"_s << 1 << none;
    QTest::newRow("number label") << u"1 Understøtter slet ikke"_s << 1 << none;
    QTest::newRow("number. label") << u"1. Understøtter slet ikke"_s << 1 << none;
    QTest::newRow("(number) label") << u"(1) Understøtter slet ikke"_s << 1 << none;
    QTest::newRow("label (number)") << u"Understøtter slet ikke (1)"_s << 1 << none;
    QTest::newRow("blank") << u""_s << -1 << none;
    QTest::newRow("only blanks") << u"  "_s << -1 << none;
    QTest::newRow("n/a") << u"N/A"_s << -1 << none;
    QTest::newRow("-99") << u"-99"_s << -1 << none;
    QTest::newRow("disagree") << u"4 - Understøtter slet ikke"_s << -1 << u"rating-disagrees"_s;
    QTest::newRow("6") << u"6"_s << -1 << u"rating-out-of-range"_s;
    QTest::newRow("0") << u"0"_s << -1 << u"rating-out-of-range"_s;
    QTest::newRow("44") << u"44"_s << -1 << u"rating-out-of-range"_s;
    QTest::newRow("99999999999999999999") << u"99999999999999999999"_s << -1 << u"unknown-rating"_s;
    QTest::newRow("3,5") << u"3,5"_s << -1 << u"rating-fraction"_s;
    QTest::newRow("3.5") << u"3.5"_s << -1 << u"rating-fraction"_s;
    QTest::newRow("05-jan") << u"05-jan"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("5. maj") << u"5. maj"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("Jan-05") << u"Jan-05"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("05-01-2026") << u"05-01-2026"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("1/5") << u"1/5"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("2026-01-05") << u"2026-01-05"_s << -1 << u"looks-like-date"_s;
    QTest::newRow("A5") << u"A5"_s << -1 << u"unknown-code"_s;
    QTest::newRow("words") << u"ved ikke"_s << -1 << u"unknown-rating"_s;
    QTest::newRow("number and unknown label") << u"5 - helt enig"_s << -1 << u"unknown-rating"_s;
    QTest::newRow("two numbers") << u"4 5"_s << -1 << u"unknown-rating"_s;
}

void TestImportCells::ratings()
{
    QFETCH(QString, cell);
    QFETCH(int, value);
    QFETCH(QString, code);
    // A second row with a plain rating keeps a column of codes from being sent to mapping.
    const QString csv = u"id;Hvor arbejder du?;vurdering;Øvrige kommentarer\n1;Centralt;%1;kept\n"
                        "2;Centralt;2;\n3;Decentralt;3;\n"_s.arg(cell);
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv.toUtf8()), m_builtIn);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(outcome.responses.size(), size_t(3));
    QCOMPARE(int(outcome.responses[0].answers.ratings[0]), value);
    const Question &comments = m_builtIn->questions[size_t(*m_builtIn->questionIndex(u"oevrige"))];
    QCOMPARE(outcome.responses[0].answers.texts[size_t(comments.slot)], u"kept"_s);
    QCOMPARE(described(outcome.report.issues),
        code.isEmpty() ? QStringList() : QStringList{ u"C2 flagged "_s + code });
    QCOMPARE(outcome.report.flagged, code.isEmpty() ? 0 : 1);
}

void TestImportCells::otherScales_data()
{
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("value");

    const QString yesNo
        = u"{\"value\":0,\"label\":{\"en\":\"No\"}},{\"value\":1,\"label\":{\"en\":\"Yes\"}}"_s;
    QString ten;
    for (int i = 1; i <= 10; ++i) {
        ten += u"%1{\"value\":%2,\"label\":{\"en\":\"%3\"}}"_s.arg(i > 1 ? u","_s : QString())
                   .arg(i)
                   .arg(i == 1       ? u"Worst"_s
                           : i == 10 ? u"Best"_s
                                     : QString::number(i));
    }
    QTest::newRow("0 of two") << yesNo << u"0"_s << 0;
    QTest::newRow("label of two") << yesNo << u"yes"_s << 1;
    QTest::newRow("2 of two") << yesNo << u"2"_s << -1;
    QTest::newRow("10 of ten") << ten << u"10"_s << 10;
    QTest::newRow("10 - label") << ten << u"10 - Best"_s << 10;
    QTest::newRow("number as label") << ten << u"7"_s << 7;
    QTest::newRow("label of ten") << ten << u"worst"_s << 1;
    QTest::newRow("11 of ten") << ten << u"11"_s << -1;
    QTest::newRow("0 of ten") << ten << u"0"_s << -1;
}

void TestImportCells::otherScales()
{
    QFETCH(QString, scale);
    QFETCH(QString, cell);
    QFETCH(int, value);
    QByteArray json = templateWithItems({ u"Apple"_s, u"Pear"_s })->json;
    const qsizetype begin = json.indexOf("\"scale\":[") + 9;
    json.replace(begin, json.indexOf(']', begin) - begin, scale.toUtf8());
    const auto loaded = WorkshopTemplate::fromJson(json);
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().text));
    const QByteArray csv = "audience;rate\nLeft;" + cell.toUtf8() + "\n";
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), *loaded);
    QCOMPARE(outcome.code(), QString());
    QCOMPARE(int(outcome.responses[0].answers.ratings[0]), value);
    QCOMPARE(outcome.report.flagged, value < 0 ? 1 : 0);
}

void TestImportCells::audiences_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("audience"); // or the code of the rejection

    QTest::newRow("id") << u"central"_s << u"central"_s;
    QTest::newRow("title") << u"Decentralt"_s << u"decentral"_s;
    QTest::newRow("title in the other language") << u"Front line"_s << u"decentral"_s;
    QTest::newRow("alias") << u"stabs- og støttefunktion"_s << u"central"_s;
    QTest::newRow("description")
        << u"Jeg arbejder i en central stabs- eller støttefunktion (fx økonomi, HR, it, jura, ejendomme)."_s
        << u"central"_s;
    QTest::newRow("title and description")
        << u"Centralt: Jeg arbejder i en central stabs- eller støttefunktion (fx økonomi, HR, it, jura, ejendomme)."_s
        << u"central"_s;
    QTest::newRow("blanks, capitals, full stop") << u"  CENTRALT. "_s << u"central"_s;
    QTest::newRow("blank") << u""_s << u"audience-blank"_s;
    QTest::newRow("dash") << u"-"_s << u"audience-blank"_s;
    QTest::newRow("unknown") << u"Begge dele"_s << u"audience-unknown"_s;
    QTest::newRow("both") << u"central og decentral"_s << u"audience-unknown"_s;
}

void TestImportCells::audiences()
{
    QFETCH(QString, cell);
    QFETCH(QString, audience);
    const QString csv = u"id;Where do you work?;vurdering\n1;\"%1\";6\n2;Centralt;2\n"_s.arg(cell);
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv.toUtf8()), m_builtIn);
    QVERIFY(addsUp(outcome.report));
    if (!audience.startsWith(u"audience"_s)) {
        QCOMPARE(outcome.report.added, 2);
        QCOMPARE(m_builtIn->audiences[size_t(outcome.responses[0].audience)].id, audience);
        return;
    }
    // The rating that is out of range is not said of a row that is rejected anyway.
    QCOMPARE(described(outcome.report.issues), QStringList{ u"B2 rejected "_s + audience });
    QCOMPARE(outcome.report.rejected, 1);
    QCOMPARE(outcome.report.flagged, 0);
}

void TestImportCells::audienceByContent()
{
    const QByteArray csv = "id;Hvor er du ansat?;vurdering\n1;Centralt;1\n2;Decentralt;2\n3;;3\n";
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), m_builtIn);
    QVERIFY(!outcome.recognition.needsAudience);
    QCOMPARE(described(outcome.report.issues), QStringList{ u"B4 rejected audience-blank"_s });
    QVERIFY(outcome.recognition.why.contains(u"Hvor er du ansat?"_s));
}

void TestImportCells::audienceOption()
{
    const QString path = m_files->write(u"a.csv"_s, "id;vurdering\n1;1\n2;2\n");
    QVERIFY(imported(path, m_builtIn).recognition.needsAudience);
    Options options;
    options.audience = u"decentral"_s;
    const Outcome outcome = imported(path, m_builtIn, options);
    QCOMPARE(outcome.report.audience[1], 2);
    options.audience = u"everybody"_s;
    QCOMPARE(imported(path, m_builtIn, options).code(), u"unknown-audience"_s);
    // What the file says of each row goes before what is said of the whole file.
    options.audience = u"decentral"_s;
    const Outcome own = imported(
        m_files->write(u"b.csv"_s, "id;Hvor arbejder du?;vurdering\n1;Centralt;1\n2;;1\n"),
        m_builtIn, options);
    QCOMPARE(own.report.audience[0], 1);
    QCOMPARE(own.report.rejected, 1);
}

void TestImportCells::rowsThatAreNoAnswers()
{
    const QByteArray csv = "id;Hvor arbejder du?;vurdering;Øvrige kommentarer\n"
                           "1;Centralt;1;\n"
                           ";;;\n"
                           "2;Centralt;;\n"
                           "I alt;;2;\n"
                           "Gennemsnit;Centralt;1,5;\n"
                           "1;Decentralt;5;\n"
                           ";Centralt;3;total\n";
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), m_builtIn);
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"3 skipped blank-row"_s, u"5 skipped totals-row"_s,
            u"6 skipped totals-row"_s, u"A7 rejected repeated-id"_s }));
    QCOMPARE(outcome.report.rows, 7);
    QCOMPARE(outcome.report.added, 3); // a response without any answer counts as one
    QVERIFY(addsUp(outcome.report));

    // With a fixed audience and nothing else in the row there is nobody who answered.
    Options options;
    options.audience = u"central"_s;
    const Outcome bare = imported(
        m_files->write(u"b.csv"_s, "Afdeling;vurdering\nØst;1\nVest;\n"), m_builtIn, options);
    QCOMPARE(described(bare.report.issues), QStringList{ u"3 skipped no-answers"_s });
}

void TestImportCells::issueTexts()
{
    const QByteArray csv = "id;Hvor arbejder du?;vurdering\n1;Centralt;6\n2;Centralt;<b>x</b>\n";
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), m_builtIn);
    QCOMPARE(outcome.report.issues[0].text,
        u"“6” is not on the scale from 1 to 5. The rating is left out, the rest of the row is "
        "kept."_s);
    QVERIFY(outcome.report.issues[1].text.startsWith(u"“<b>x</b>” is neither"_s));
}

void TestImportCells::issuesAreBounded()
{
    QByteArray csv = "Hvor arbejder du?;vurdering\n";
    for (int i = 0; i < Report::MaxIssues + 10; ++i)
        csv += "Centralt;9\n";
    const Outcome outcome = imported(m_files->write(u"a.csv"_s, csv), m_builtIn);
    QCOMPARE(outcome.report.issues.size(), size_t(Report::MaxIssues));
    QCOMPARE(outcome.report.issuesLeftOut, 10);
    QCOMPARE(outcome.report.flagged, Report::MaxIssues + 10);
}

QTEST_GUILESS_MAIN(TestImportCells)
#include "tst_importcells.moc"
