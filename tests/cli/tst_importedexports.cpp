// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

struct Run
{
    int exit = -1;
    QByteArray out;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject file() const { return json()[u"files"][0].toObject(); }
};

Run run(QStringList arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    arguments << u"--lang"_s << u"en"_s;
    Run result;
    result.exit = cli::runCommand(arguments, out, err);
    result.out = out.data();
    return result;
}

const QString Exports = QStringLiteral(PEJLING_TEST_DATA "/exports/");

QString counts(const QJsonObject &file)
{
    return u"%1 %2 %3 %4 %5 %6"_s.arg(file[u"rows"].toInt())
        .arg(file[u"new"].toInt())
        .arg(file[u"changed"].toInt())
        .arg(file[u"unchanged"].toInt())
        .arg(file[u"skipped"].toInt())
        .arg(file[u"rejected"].toInt());
}

/// The items of a ranking as `export --raw` writes it, with "1224" positions.
QMap<QString, int> positions(const QJsonValue &ranking)
{
    QMap<QString, int> result;
    int position = 1;
    for (const QJsonValue &group : ranking.toArray()) {
        for (const QJsonValue &item : group.toArray())
            result.insert(item.toString(), position);
        position += int(group.toArray().size());
    }
    return result;
}

QMap<QString, int> expectedPositions(const QJsonObject &ranks)
{
    QMap<QString, int> result;
    for (const QString &item : ranks.keys()) {
        int better = 0;
        for (const QJsonValue &rank : ranks)
            better += rank.toInt() < ranks[item].toInt();
        result.insert(item, better + 1);
    }
    return result;
}

} // namespace

/// What a person does with `pejling import`, from the file to what is stored.
class ImportedExportsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_folder = std::make_unique<QTemporaryDir>();
        m_workshop = m_folder->filePath(u"w.pejling"_s);
        QCOMPARE(run({ u"new"_s, m_workshop }).exit, 0);
    }

    void expected_data();
    void expected();
    void again();
    void mapping();
    void mappingRefused_data();
    void mappingRefused();
    void mappingShown();
    void collidingIds();
    void centralAndDecentral();
    void surveyXactFiles();
    void workshopsAreNoExports();
    void undoOfAnyBatch();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return file.fileName();
    }
    [[nodiscard]] Run import(const QStringList &arguments) const
    {
        return run(QStringList{ u"import"_s, m_workshop } + arguments + QStringList{ u"--json"_s });
    }
    [[nodiscard]] QJsonArray stored() const
    {
        const QString out = m_folder->filePath(u"raw.json"_s);
        QFile::remove(out);
        run({ u"export"_s, m_workshop, u"--raw"_s, u"--out"_s, out });
        QFile file(out);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QJsonDocument::fromJson(file.readAll())[u"responses"].toArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workshop;
};

void ImportedExportsTest::expected_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QFile file(Exports + u"EXPECTED.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(all.size(), 11);
    for (const QString &name : all.keys())
        QTest::newRow(qPrintable(name)) << all[name].toObject();
}

void ImportedExportsTest::expected()
{
    QFETCH(QJsonObject, expected);
    const QString path = Exports + QString::fromLatin1(QTest::currentDataTag());
    const QJsonArray responses = expected[u"responses"].toArray();
    const bool refused = expected[u"outcome"].toString() == u"refuse"_s;
    const bool asksAudience = !refused && responses[0][u"audience"].isNull();
    Run done = import({ path });
    QCOMPARE(done.exit,
        refused || asksAudience              ? 3
            : expected.contains(u"problems") ? 1
            : path.contains(u"C09"_s)        ? 1
                                             : 0);
    if (refused) {
        QCOMPARE(done.file()[u"outcome"].toString(), u"refused"_s);
        QVERIFY(!done.file()[u"reason"].toString().isEmpty());
        QCOMPARE(stored().size(), 0);
        return;
    }
    if (asksAudience) {
        QCOMPARE(done.file()[u"outcome"].toString(), u"needs-mapping"_s);
        done = import({ path, u"--audience"_s, u"decentral"_s });
        QCOMPARE(done.exit, 0);
    }
    QCOMPARE(counts(done.file()), u"%1 %1 0 0 0 0"_s.arg(responses.size()));

    // As problems, with the cell: "id 2: "05-jan" is no rating".
    const QJsonArray problems = expected[u"problems"].toArray();
    const QJsonArray issues = done.file()[u"issues"].toArray();
    QCOMPARE(issues.size(), path.contains(u"C09"_s) ? 1 : problems.size());
    for (qsizetype i = 0; i < problems.size(); ++i) {
        const QString value = problems[i].toString().section(u'"', 1, 1);
        QVERIFY(issues[i][u"text"].toString().contains(value));
        QVERIFY(!issues[i][u"cell"].toString().isEmpty());
    }

    // Raw answers come shuffled: those without an id are found by their texts and rating.
    const QJsonArray raw = stored();
    QCOMPARE(raw.size(), responses.size());
    QList<bool> used(raw.size(), false);
    for (const QJsonValue &each : responses) {
        const QJsonObject want = each.toObject();
        bool found = false;
        for (qsizetype i = 0; i < raw.size() && !found; ++i) {
            const QJsonObject got = raw[i].toObject();
            const QJsonObject answers = got[u"answers"].toObject();
            bool same = !used[i]
                && got[u"audience"].toString() == want[u"audience"].toString(u"decentral"_s)
                && got[u"finished"].toBool() != want[u"partialResponse"].toBool()
                && answers[u"vurdering"].toInt(-1) == want[u"rating"].toInt(-1)
                && positions(answers[u"temaer"]) == expectedPositions(want[u"ranking"].toObject());
            if (want[u"id"].isString())
                same = same && got[u"id"] == want[u"id"];
            const QJsonObject texts = want[u"texts"].toObject();
            for (const QString &question : texts.keys())
                same = same && answers[question].toString() == texts[question].toString();
            for (const QString &question : answers.keys()) { // and nothing else
                same = same
                    && (texts.contains(question) || question == u"vurdering"_s
                        || question == u"temaer"_s);
            }
            used[i] = used[i] || same;
            found = same;
        }
        QVERIFY2(found, QJsonDocument(want).toJson().constData());
    }
}

/// The same form again: the same file, an edited answer, a longer export.
void ImportedExportsTest::again()
{
    const QByteArray head = "ID;Starttidspunkt;Færdiggørelsestidspunkt;Mail;Hvor arbejder du?;"
                            "Øvrige kommentarer\n";
    const QByteArray first = "1;1;2;a@b.dk;Centralt;a\n2;1;2;;Decentralt;b\n";
    QCOMPARE(counts(import({ write(u"1.csv"_s, head + first) }).file()), u"2 2 0 0 0 0"_s);
    const Run same = import({ write(u"2.csv"_s, head + first) });
    QCOMPARE(counts(same.file()), u"2 0 0 2 0 0"_s);
    QVERIFY(same.file()[u"batch"].isNull());
    QCOMPARE(same.exit, 0);
    const QByteArray edited = QByteArray(first).replace(";b\n", ";c\n") + "3;1;2;;Centralt;d\n";
    QCOMPARE(counts(import({ write(u"3.csv"_s, head + edited) }).file()), u"3 1 1 1 0 0"_s);
    QCOMPARE(stored().size(), 3);
}

void ImportedExportsTest::mapping()
{
    const QString coded = Exports + u"tools/limesurvey_codes.csv"_s;
    const Run asked = import({ coded });
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.file()[u"outcome"].toString(), u"needs-mapping"_s);
    const Run done
        = import({ coded, u"--mapping"_s, Exports + u"tools/limesurvey_codes.mapping.json"_s });
    QCOMPARE(done.exit, 0);
    QCOMPARE(counts(done.file()), u"5 5 0 0 0 0"_s);
    QCOMPARE(stored().size(), 5);
}

void ImportedExportsTest::mappingRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("position");
    QTest::newRow("unknown question") << QByteArray(R"({"format":"pejling-mapping","version":1,
            "columns":[{"column":"H","use":"rating","question":"vurdring"}]})")
                                      << u"/columns/0/question"_s;
    QTest::newRow("no JSON") << QByteArray("vurdering = H") << u"line 1"_s;
}

void ImportedExportsTest::mappingRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, position);
    const Run done = import(
        { Exports + u"tools/limesurvey_codes.csv"_s, u"--mapping"_s, write(u"m.json"_s, json) });
    QCOMPARE(done.exit, 3);
    QCOMPARE(done.json()[u"error"][u"code"].toString(), u"mapping-invalid"_s);
    QCOMPARE(done.json()[u"error"][u"position"].toString(), position);
    QCOMPARE(stored().size(), 0);
}

/// What --dry-run shows can be saved and given back.
void ImportedExportsTest::mappingShown()
{
    const QString path = Exports + u"C06_limesurvey_codetext_da.csv"_s;
    const Run looked = import({ path, u"--dry-run"_s });
    const QJsonObject shown = looked.file()[u"mapping"].toObject();
    QCOMPARE(shown[u"format"].toString(), u"pejling-mapping"_s);
    const QString mapping = write(u"m.json"_s, QJsonDocument(shown).toJson());
    QCOMPARE(counts(import({ path, u"--mapping"_s, mapping }).file()), u"5 5 0 0 0 0"_s);
    QCOMPARE(counts(import({ path }).file()), u"5 0 0 5 0 0"_s); // the same form without it
    QVERIFY(!import({ path }).file().contains(u"mapping"));
}

/// Forms count from 1 in every form. Other questions, or another audience, make another form; for
/// forms that differ in nothing the mapping can name one.
void ImportedExportsTest::collidingIds()
{
    const QByteArray one = "ID;Start time;Completion time;Where do you work?;Other comments\n"
                           "1;1;2;Central;a\n";
    const QByteArray two = "ID;Start time;Completion time;Where do you work?;"
                           "Please give reasons for your choices\n1;1;2;Central;a\n";
    QCOMPARE(counts(import({ write(u"1.csv"_s, one) }).file()), u"1 1 0 0 0 0"_s);
    QCOMPARE(counts(import({ write(u"2.csv"_s, two) }).file()), u"1 1 0 0 0 0"_s);
    const QString copy = write(u"3.csv"_s, QByteArray(one).replace(";a\n", ";b\n"));
    QCOMPARE(counts(import({ copy, u"--dry-run"_s }).file()), u"1 0 1 0 0 0"_s);
    const QString named = write(
        u"m.json"_s, R"({"format":"pejling-mapping","version":1,"form":"copy of the form"})");
    QCOMPARE(counts(import({ copy, u"--mapping"_s, named }).file()), u"1 1 0 0 0 0"_s);
    QCOMPARE(stored().size(), 3);
}

void ImportedExportsTest::centralAndDecentral()
{
    const QByteArray csv = "ID;Start time;Completion time;Other comments\n1;1;2;a\n2;1;2;b\n";
    const QString path = write(u"1.csv"_s, csv);
    QCOMPARE(import({ path }).exit, 3);
    for (const QString &audience : { u"central"_s, u"decentral"_s }) {
        QCOMPARE(counts(import({ path, u"--audience"_s, audience }).file()), u"2 2 0 0 0 0"_s);
        QCOMPARE(counts(import({ path, u"--audience"_s, audience }).file()), u"2 0 0 2 0 0"_s);
    }
    QCOMPARE(stored().size(), 4);
}

void ImportedExportsTest::surveyXactFiles()
{
    const QString folder = Exports + u"tools/surveyxact_utf16_tab/"_s;
    const Run done = import(
        { folder + u"dataset.csv"_s, folder + u"labels.csv"_s, folder + u"structure.csv"_s });
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.json()[u"files"].toArray().size(), 1);
    QCOMPARE(counts(done.file()), u"8 5 0 0 3 0"_s);
    QCOMPARE(done.file()[u"tool"].toString(), u"surveyxact"_s);
}

/// Our own file, under its own name and another, with and without answers.
void ImportedExportsTest::workshopsAreNoExports()
{
    const Run itself = import({ m_workshop });
    QCOMPARE(itself.exit, 3);
    QCOMPARE(itself.file()[u"code"].toString(), u"workshop-file"_s);
    const QString copy = m_folder->filePath(u"copy.csv"_s);
    QVERIFY(QFile::copy(m_workshop, copy));
    QCOMPARE(import({ copy }).file()[u"code"].toString(), u"workshop-file"_s);
    QCOMPARE(run({ u"check"_s, m_workshop }).exit, 0);
}

void ImportedExportsTest::undoOfAnyBatch()
{
    const QByteArray head = "id;audience;oevrige\n";
    QCOMPARE(import({ write(u"1.csv"_s, head + "1;central;a\n") }).file()[u"batch"].toInt(), 1);
    QCOMPARE(import({ write(u"2.csv"_s, head + "2;central;b\n") }).file()[u"batch"].toInt(), 2);
    QCOMPARE(run({ u"undo-import"_s, m_workshop, u"1"_s }).exit, 0);
    const QJsonArray left = stored();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"id"].toString(), u"2"_s);
    QCOMPARE(
        counts(import({ write(u"1.csv"_s, head + "1;central;a\n") }).file()), u"1 1 0 0 0 0"_s);
}

QTEST_GUILESS_MAIN(ImportedExportsTest)
#include "tst_importedexports.moc"
