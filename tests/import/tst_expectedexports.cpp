// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtools.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace pejling;
using namespace pejling::importer;
using namespace Qt::StringLiterals;

/// The sample exports, cell by cell as EXPECTED.json reads them.
class TestExpectedExports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reads_data();
    void reads();
    void positionsOfExcelTurnedValues();
    void positionOfTie();
    void dropsPersonalColumns();

private:
    void compare(const Response &response, const QJsonObject &expected) const;

    TemplatePtr m_template;
    QJsonObject m_expected;
};

namespace {

const QString Folder = QStringLiteral(PEJLING_TEST_DATA "/exports/");

} // namespace

void TestExpectedExports::initTestCase()
{
    m_template = builtInTemplate();
    QVERIFY(m_template);
    QFile file(Folder + u"EXPECTED.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_expected = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_expected.size(), 11);
}

void TestExpectedExports::reads_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("refusal");
    QTest::addColumn<int>("flagged");

    QTest::newRow("C01_msforms_da.xlsx") << u"msforms"_s << QString() << 0;
    QTest::newRow("C02_msforms_en_live_decentral.xlsx") << u"msforms"_s << QString() << 0;
    QTest::newRow("C03_msforms_saved_by_danish_excel_semicolon_cp1252.csv")
        << u"msforms"_s << QString() << 0;
    QTest::newRow("C05_ranking_split_by_text_to_columns.csv") << u"table"_s << QString() << 0;
    QTest::newRow("C06_limesurvey_codetext_da.csv") << u"limesurvey"_s << QString() << 0;
    QTest::newRow("C09_google_forms_grid_items_as_rows.csv")
        << u"google-forms"_s << QString() << 1; // the tie of the third row
    QTest::newRow("C14_surveymonkey_two_header_rows.csv") << u"surveymonkey"_s << QString() << 0;
    QTest::newRow("C19_libreoffice_repeated_cells.ods") << u"table"_s << QString() << 0;
    QTest::newRow("C21a_aggregate_counts_only.csv") << QString() << u"aggregates-only"_s << 0;
    QTest::newRow("C21b_html_page_named.csv") << QString() << u"web-page"_s << 0;
    QTest::newRow("C22_excel_turned_values.csv") << u"table"_s << QString() << 1;
}

void TestExpectedExports::reads()
{
    QFETCH(QString, tool);
    QFETCH(QString, refusal);
    QFETCH(int, flagged);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray expected = m_expected[name].toObject()["responses"_L1].toArray();

    Outcome outcome = imported(Folder + name, m_template);
    QCOMPARE(outcome.code(), refusal);
    if (!refusal.isEmpty())
        return;
    QCOMPARE(outcome.recognition.tool, tool);
    const bool lacksAudience = expected.first()["audience"_L1].isNull();
    QCOMPARE(outcome.recognition.needsAudience, lacksAudience);
    QVERIFY2(!outcome.recognition.needsMapping, qPrintable(outcome.recognition.why));
    if (lacksAudience) {
        Options options;
        options.audience = u"decentral"_s;
        outcome = imported(Folder + name, m_template, options);
        QCOMPARE(outcome.code(), QString());
    }
    QVERIFY(addsUp(outcome.report));
    QCOMPARE(outcome.report.rows, expected.size());
    QCOMPARE(outcome.report.added, expected.size());
    QVERIFY2(outcome.report.flagged == flagged,
        qPrintable(described(outcome.report.issues).join(u'\n')));
    QCOMPARE(qsizetype(outcome.responses.size()), expected.size());
    QCOMPARE(outcome.report.sha256.size(), 64);
    for (qsizetype i = 0; i < expected.size(); ++i)
        compare(outcome.responses[size_t(i)], expected[i].toObject());
}

void TestExpectedExports::compare(const Response &response, const QJsonObject &expected) const
{
    if (expected["id"_L1].isString())
        QCOMPARE(response.externalId, expected["id"_L1].toString());
    else
        QVERIFY(response.externalId.startsWith(u'~'));
    const QString audience = expected["audience"_L1].toString(u"decentral"_s);
    QCOMPARE(m_template->audiences[size_t(response.audience)].id, audience);
    QCOMPARE(response.finished, !expected["partialResponse"_L1].toBool());

    const Question &rating
        = m_template->questions[size_t(*m_template->questionIndex(u"vurdering"))];
    QCOMPARE(
        int(response.answers.ratings[size_t(rating.slot)]), expected["rating"_L1].toInt(NoRating));

    const Question &ranking = m_template->questions[size_t(*m_template->questionIndex(u"temaer"))];
    const Ballot &ballot = response.answers.rankings[size_t(ranking.slot)];
    const QJsonObject ranks = expected["ranking"_L1].toObject();
    for (size_t item = 0; item < ranking.items.size(); ++item)
        QCOMPARE(ballot.rank(int(item)), ranks[ranking.items[item].id].toInt(0));
    const QString status = expected["rankingStatus"_L1].toString();
    QCOMPARE(ballot.isBlank(), status == "blank"_L1);
    QCOMPARE(ballot.isPartial(), status == "partial"_L1);
    QCOMPARE(ballot.isStrict(), status != "ties"_L1);

    const QJsonObject texts = expected["texts"_L1].toObject();
    for (const Question &question : m_template->questions) {
        if (question.kind == QuestionKind::Text)
            QCOMPARE(response.answers.texts[size_t(question.slot)], texts[question.id].toString());
    }
}

void TestExpectedExports::positionsOfExcelTurnedValues()
{
    const Outcome outcome = imported(Folder + u"C22_excel_turned_values.csv"_s, m_template);
    QCOMPARE(described(outcome.report.issues),
        QStringList({ u"C3 flagged looks-like-date"_s, u"E3 flagged looks-like-date"_s }));
    QCOMPARE(outcome.report.issues[0].row, 3);
    QCOMPARE(outcome.report.issues[0].column, 3);
    QVERIFY(outcome.report.issues[0].text.contains(u"05-jan"_s));
    QVERIFY(outcome.report.issues[1].text.contains(u"02-jan"_s));
}

void TestExpectedExports::positionOfTie()
{
    const Outcome outcome
        = imported(Folder + u"C09_google_forms_grid_items_as_rows.csv"_s, m_template);
    QCOMPARE(described(outcome.report.issues), QStringList{ u"F4 flagged tied-ranks"_s });
}

void TestExpectedExports::dropsPersonalColumns()
{
    const auto dropped = [this](const QString &name) {
        return imported(Folder + name, m_template).recognition.dropped;
    };
    QCOMPARE(dropped(u"C01_msforms_da.xlsx"_s), QStringList({ u"Mail"_s, u"Navn"_s }));
    QCOMPARE(
        dropped(u"C02_msforms_en_live_decentral.xlsx"_s), QStringList({ u"Email"_s, u"Name"_s }));
    QCOMPARE(
        dropped(u"C06_limesurvey_codetext_da.csv"_s), QStringList{ u"token. Respondentnøgle"_s });
    QCOMPARE(dropped(u"C14_surveymonkey_two_header_rows.csv"_s),
        QStringList({ u"IP Address"_s, u"Email Address"_s, u"First Name"_s, u"Last Name"_s,
            u"Custom Data 1"_s }));
}

QTEST_GUILESS_MAIN(TestExpectedExports)
#include "tst_expectedexports.moc"
