// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

struct Run
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(out.toUtf8()).object();
    }
    [[nodiscard]] QString firstError() const { return err.section(u'\n', 0, 0); }
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
    result.out = QString::fromUtf8(out.data());
    result.err = QString::fromUtf8(err.data());
    return result;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QString dataFile(const char *name)
{
    return QStringLiteral(PEJLING_TEST_DATA "/") + QLatin1StringView(name);
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void help();
    void usage_data();
    void usage();
    void newWorkshop();
    void newRefuses();
    void set();
    void setRefusesAndChangesNothing_data();
    void setRefusesAndChangesNothing();
    void importAndUndo();
    void importRefusals_data();
    void importRefusals();
    void importSeveral();
    void dryRun();
    void stats();
    void changeBetweenRounds();
    void check();
    void demo();
    void exportShown();
    void exportRaw();
    void rawCsvComesBackIn();
    void exportRefuses_data();
    void exportRefuses();
    void missingWorkshop_data();
    void missingWorkshop();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QLatin1StringView(name));
    }
    /// A workshop with the built-in template.
    [[nodiscard]] QString made(const char *name = "w.pejling") const
    {
        const Run result = run({ u"new"_s, path(name) });
        return result.exit == 0 ? path(name) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandsTest::help()
{
    for (const QStringList &arguments :
        { QStringList{ u"--help"_s }, QStringList{ u"help"_s }, QStringList{ u"-h"_s } }) {
        const Run general = run(arguments);
        QCOMPARE(general.exit, 0);
        for (const char *command :
            { "new", "set", "import", "undo-import", "stats", "render", "export", "check", "demo" })
            QVERIFY(general.out.contains(u"pejling "_s + QLatin1StringView(command)));
        QCOMPARE(general.err, QString());
    }
    const Run import = run({ u"import"_s, u"--help"_s });
    QCOMPARE(import.exit, 0);
    QVERIFY(import.out.startsWith(u"Usage: pejling import FILE EXPORT..."_s));
    QVERIFY(import.out.contains(u"--include-unfinished"_s));
    QCOMPARE(run({ u"--version"_s }).out, u"Pejling " PEJLING_VERSION "\n"_s);
}

void CommandsTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QStringList &arguments, const char *said) {
        QTest::newRow(name) << arguments << QString::fromUtf8(said);
    };
    row("unknown command", { u"statss"_s, u"w.pejling"_s }, "statss");
    row("unknown option", { u"new"_s, u"w.pejling"_s, u"--frce"_s }, "frce");
    row("unknown general option", { u"--frce"_s }, "--frce");
    row("no file", { u"stats"_s }, "missing after “stats”");
    row("no export", { u"import"_s, u"w.pejling"_s }, "missing after “import”");
    row("one too many", { u"new"_s, u"a.pejling"_s, u"b.pejling"_s }, "b.pejling");
    row("a language we do not speak", { u"check"_s, u"w"_s, u"--lang=de"_s }, "de");
    row("demo of no answers", { u"demo"_s, u"w.pejling"_s, u"--responses"_s, u"0"_s }, "0");
    row("a batch in words", { u"undo-import"_s, u"w.pejling"_s, u"first"_s }, "first");
}

void CommandsTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Run result = run(arguments);
    QCOMPARE(result.exit, 2);
    QVERIFY2(result.firstError().contains(said), qPrintable(result.err));
    QCOMPARE(result.out, QString());
    QVERIFY(QDir(m_folder->path()).isEmpty());
    // The same as one JSON document.
    const Run json = run(arguments + QStringList{ u"--json"_s });
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.json()[u"error"][u"exit"].toInt(), 2);
}

void CommandsTest::newWorkshop()
{
    const Run result = run({ u"new"_s, path("w.pejling"), u"--organisation"_s, u"Ådal Kommune"_s });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains(u"Ådal Kommune"_s));
    const Run check = run({ u"check"_s, path("w.pejling"), u"--json"_s });
    QCOMPARE(check.exit, 0);
    QCOMPARE(check.json()[u"ok"], QJsonValue(true));
    QCOMPARE(check.json()[u"madeUp"], QJsonValue(false));
    QCOMPARE(check.json()[u"rounds"].toArray(),
        (QJsonArray{ QJsonObject{
            { u"id"_s, u"survey"_s }, { u"closed"_s, false }, { u"responses"_s, 0 } } }));

    const Run other = run(
        { u"new"_s, path("b.pejling"), u"--template"_s, dataFile("templates/budget-2027.json") });
    QCOMPARE(other.exit, 0);
    const auto stats = run({ u"stats"_s, path("b.pejling"), u"--json"_s }).json();
    QCOMPARE(stats[u"questions"].toObject().keys(),
        (QStringList{ u"budget"_s, u"ord"_s, u"tilfredshed"_s }));
}

void CommandsTest::newRefuses()
{
    const QString workshop = made();
    const QByteArray before = contents(workshop);
    const Run again = run({ u"new"_s, workshop });
    QCOMPARE(again.exit, 3);
    QCOMPARE(contents(workshop), before);
    QCOMPARE(run({ u"new"_s, workshop, u"--force"_s }).exit, 0);

    write(path("broken.json"), "{\"format\": \"pejling-template\"}");
    const Run broken = run({ u"new"_s, path("x.pejling"), u"--template"_s, path("broken.json") });
    QCOMPARE(broken.exit, 3);
    QVERIFY2(broken.firstError().contains(u"/version: missing"_s), qPrintable(broken.err));
    QVERIFY(!QFile::exists(path("x.pejling")));
    QCOMPARE(run({ u"new"_s, path("no/such/folder/x.pejling") }).exit, 4);
}

void CommandsTest::set()
{
    const QString workshop = made();
    const Run result = run({ u"set"_s, workshop, u"--invited"_s, u"central=40,decentral=130"_s,
        u"--workshop-date"_s, u"2026-03-01"_s, u"--delete-by"_s, u"1.9.2026"_s, u"--min-group"_s,
        u"7"_s, u"--open-round"_s, u"vote"_s });
    QCOMPARE(result.exit, 0);
    for (const char *part :
        { "Central 40, Front line 130", "1 March 2026", "1 September 2026", "vote" })
        QVERIFY2(result.out.contains(QLatin1StringView(part)), qPrintable(result.out));
    QCOMPARE(run({ u"stats"_s, workshop, u"--json"_s }).json()[u"minGroup"].toInt(), 7);

    const Run closed = run({ u"set"_s, workshop, u"--close-round"_s, u"vote"_s });
    QCOMPARE(closed.exit, 0);
    QVERIFY(closed.out.contains(u"vote (closed)"_s));
    QVERIFY(closed.out.contains(u"1 March 2026"_s)); // what is not mentioned stays

    const Run careless = run({ u"set"_s, workshop, u"--min-group"_s, u"3"_s });
    QCOMPARE(careless.exit, 0);
    QVERIFY(careless.err.contains(u"Careful"_s));
}

void CommandsTest::setRefusesAndChangesNothing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("group of two") << QStringList{ u"--min-group"_s, u"2"_s };
    QTest::newRow("group of 21") << QStringList{ u"--min-group"_s, u"21"_s };
    QTest::newRow("group in words") << QStringList{ u"--min-group"_s, u"five"_s };
    QTest::newRow("unknown audience") << QStringList{ u"--invited"_s, u"central=4,decntral=5"_s };
    QTest::newRow("negative") << QStringList{ u"--invited"_s, u"central=-4"_s };
    QTest::newRow("no number") << QStringList{ u"--invited"_s, u"central"_s };
    QTest::newRow("no such day") << QStringList{ u"--workshop-date"_s, u"2026-02-30"_s };
    QTest::newRow("no date") << QStringList{ u"--delete-by"_s, u"tomorrow"_s };
    QTest::newRow("round with a blank") << QStringList{ u"--open-round"_s, u"the vote"_s };
    QTest::newRow("round in capitals") << QStringList{ u"--open-round"_s, u"VOTE"_s };
    QTest::newRow("unknown round") << QStringList{ u"--close-round"_s, u"vote"_s };
}

void CommandsTest::setRefusesAndChangesNothing()
{
    QFETCH(QStringList, options);
    const QString workshop = made();
    const QString before = run({ u"set"_s, workshop }).out;
    const Run result
        = run(QStringList{ u"set"_s, workshop, u"--workshop-date"_s, u"2026-03-01"_s } + options);
    QCOMPARE(result.exit, 2);
    QCOMPARE(run({ u"set"_s, workshop }).out, before);
}

void CommandsTest::importAndUndo()
{
    const QString workshop = made();
    const QStringList arguments{ u"import"_s, workshop, dataFile("exports/C01_msforms_da.xlsx"),
        u"--json"_s };
    const Run first = run(arguments);
    QVERIFY2(first.exit <= 1, qPrintable(first.err));
    QCOMPARE(first.err, QString());
    const QJsonObject file = first.json()[u"files"][0].toObject();
    QCOMPARE(file[u"file"].toString(), u"C01_msforms_da.xlsx"_s);
    QCOMPARE(file[u"outcome"].toString(), u"imported"_s);
    QCOMPARE(file[u"tool"].toString(), u"msforms"_s);
    QCOMPARE(file[u"batch"].toInt(), 1);
    QCOMPARE(file[u"new"].toInt(), 5);
    QVERIFY(!file[u"dropped"].toArray().isEmpty());
    for (const char *key : { "reason", "sheet", "rows", "changed", "unchanged", "skipped",
             "rejected", "flagged", "issues" })
        QVERIFY2(file.contains(QLatin1StringView(key)), key);

    const QJsonObject again = run(arguments).json()[u"files"][0].toObject();
    QCOMPARE(again[u"new"].toInt(), 0);
    QCOMPARE(again[u"unchanged"].toInt(), 5);
    QVERIFY(again[u"batch"].isNull());

    QCOMPARE(run({ u"undo-import"_s, workshop, u"7"_s }).exit, 2);
    const Run undone = run({ u"undo-import"_s, workshop, u"1"_s });
    QCOMPARE(undone.exit, 0);
    QVERIFY(undone.out.contains(u"C01_msforms_da.xlsx"_s));
    QCOMPARE(run({ u"undo-import"_s, workshop, u"1"_s }).exit, 2);
    const QJsonObject check = run({ u"check"_s, workshop, u"--json"_s }).json();
    QCOMPARE(check[u"rounds"][0][u"responses"].toInt(), 0);
    QCOMPARE(check[u"batches"][0][u"undone"], QJsonValue(true));
}

void CommandsTest::importRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("outcome");
    const auto row
        = [](const char *name, const QStringList &arguments, int exit, const char *outcome) {
              QTest::newRow(name) << arguments << exit << QString::fromLatin1(outcome);
          };
    row("a web page", { dataFile("exports/C21b_html_page_named.csv") }, 3, "refused");
    row("totals", { dataFile("exports/C21a_aggregate_counts_only.csv") }, 3, "refused");
    row("no file", { u"/no/such/export.csv"_s }, 3, "refused");
    row("nobody knows whose", { dataFile("exports/C02_msforms_en_live_decentral.xlsx") }, 3,
        "needs-mapping");
    row("unknown audience",
        { dataFile("exports/C02_msforms_en_live_decentral.xlsx"), u"--audience"_s, u"staff"_s }, 2,
        "");
    row("no round id", { dataFile("exports/C01_msforms_da.xlsx"), u"--round"_s, u"The Vote"_s }, 2,
        "");
}

void CommandsTest::importRefusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, outcome);
    const QString workshop = made();
    const QStringList all = QStringList{ u"import"_s, workshop } + arguments;
    const Run plain = run(all);
    QCOMPARE(plain.exit, exit);
    QVERIFY(!plain.firstError().isEmpty());
    QCOMPARE(plain.out, QString());
    const Run json = run(all + QStringList{ u"--json"_s });
    QCOMPARE(json.exit, exit);
    QCOMPARE(json.json()[u"error"][u"exit"].toInt(), exit);
    if (!outcome.isEmpty()) {
        const QJsonObject file = json.json()[u"files"][0].toObject();
        QCOMPARE(file[u"outcome"].toString(), outcome);
        QVERIFY(!file[u"reason"].toString().isEmpty());
        QVERIFY(file[u"batch"].isNull());
    }
    const QJsonObject check = run({ u"check"_s, workshop, u"--json"_s }).json();
    QCOMPARE(check[u"rounds"].toArray().size(), 1);
    QCOMPARE(check[u"rounds"][0][u"responses"].toInt(), 0);
}

void CommandsTest::importSeveral()
{
    const QString workshop = made();
    const Run result = run({ u"import"_s, workshop, dataFile("exports/C01_msforms_da.xlsx"),
        dataFile("exports/C21b_html_page_named.csv"), u"--json"_s });
    QCOMPARE(result.exit, 1); // one was refused
    QCOMPARE(result.json()[u"files"].toArray().size(), 2);
    QCOMPARE(result.json()[u"files"][1][u"outcome"].toString(), u"refused"_s);
    QVERIFY(!result.json().contains(u"error"_s));
}

void CommandsTest::dryRun()
{
    const QString workshop = made();
    const QByteArray before = contents(workshop);
    const Run result = run({ u"import"_s, workshop, dataFile("exports/C01_msforms_da.xlsx"),
        u"--dry-run"_s, u"--json"_s });
    QVERIFY(result.exit <= 1);
    QCOMPARE(result.json()[u"dryRun"], QJsonValue(true));
    QCOMPARE(result.json()[u"files"][0][u"new"].toInt(), 5);
    QVERIFY(result.json()[u"files"][0][u"batch"].isNull());
    QCOMPARE(contents(workshop), before);
}

void CommandsTest::stats()
{
    QCOMPARE(run({ u"demo"_s, path("d.pejling") }).exit, 0);
    const QString workshop = path("d.pejling");
    const Run json = run({ u"stats"_s, workshop, u"--json"_s });
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.err, QString());
    QCOMPARE(json.json()[u"format"].toString(), u"pejling-stats"_s);
    QCOMPARE(json.json()[u"madeUp"], QJsonValue(true));
    QCOMPARE(json.json()[u"responses"][u"all"].toInt(), 160);
    QCOMPARE(json.json()[u"responses"][u"central"].toInt(), 38);

    const Run text = run({ u"stats"_s, workshop });
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(u"FICTITIOUS ANSWERS"_s));
    QVERIFY(text.out.contains(u"160 answer"_s));
    QVERIFY(text.out.contains(u"(Central 38, Front line 122)"_s));
    QVERIFY(text.out.contains(u"Reliable operations"_s));

    QCOMPARE(run({ u"stats"_s, workshop, u"--round"_s, u"vote"_s }).exit, 2);
    QCOMPARE(run({ u"stats"_s, workshop, u"--min-group"_s, u"2"_s }).exit, 2);
    const auto strict
        = run({ u"stats"_s, workshop, u"--json"_s, u"--min-group"_s, u"20"_s }).json();
    QCOMPARE(strict[u"minGroup"].toInt(), 20);

    const Run facilitator = run({ u"stats"_s, workshop, u"--facilitator"_s });
    QCOMPARE(facilitator.exit, 0);
    QVERIFY(facilitator.err.contains(u"facilitator alone"_s));
}

void CommandsTest::changeBetweenRounds()
{
    const QString workshop = made();
    QCOMPARE(run({ u"demo"_s, path("d.pejling") }).exit, 0);
    QCOMPARE(
        run({ u"export"_s, path("d.pejling"), u"--raw"_s, u"--out"_s, path("x.csv") }).exit, 0);
    QVERIFY(run({ u"import"_s, workshop, path("x.csv") }).exit <= 1);
    const QString few = dataFile("exports/C01_msforms_da.xlsx");
    QVERIFY(run({ u"import"_s, workshop, few, u"--round"_s, u"vote"_s }).exit <= 1);

    const QStringList stats{ u"stats"_s, workshop, u"--against"_s };
    const Run same = run(stats + QStringList{ u"survey"_s, u"--json"_s });
    QCOMPARE(same.exit, 0);
    const QJsonValue change = same.json()[u"questions"][u"vurdering"][u"change"];
    QCOMPARE(change[u"all"][u"cliffsDelta"].toDouble(-9), 0.0); // the round against itself
    const Run text = run(stats + QStringList{ u"survey"_s });
    QVERIFY2(text.out.contains(u"compared with survey"_s), qPrintable(text.out));
    // Of the five answers of the vote four are ratings: too few to compare with.
    const QJsonValue hidden = run(stats + QStringList{ u"vote"_s, u"--json"_s })
                                  .json()[u"questions"][u"vurdering"][u"change"];
    QVERIFY(!hidden[u"all"][u"hidden"].isUndefined());
    QCOMPARE(run(stats + QStringList{ u"first"_s }).exit, 2);
}

void CommandsTest::check()
{
    QCOMPARE(run({ u"demo"_s, path("d.pejling"), u"--responses"_s, u"12"_s }).exit, 0);
    const Run result = run({ u"check"_s, path("d.pejling") });
    QCOMPARE(result.exit, 0);
    QVERIFY(result.out.contains(u"All is well"_s));
    QVERIFY(result.out.contains(u"fictitious"_s));
    const QJsonObject json = run({ u"check"_s, path("d.pejling"), u"--json"_s }).json();
    QCOMPARE(json.keys(),
        (QStringList{
            u"batches"_s, u"madeUp"_s, u"ok"_s, u"problems"_s, u"rounds"_s, u"schema"_s }));
    QCOMPARE(json[u"rounds"][0][u"responses"].toInt(), 12);
}

void CommandsTest::demo()
{
    const QString workshop = path("d.pejling");
    QCOMPARE(run({ u"demo"_s, workshop, u"--responses"_s, u"40"_s, u"--seed"_s, u"5"_s }).exit, 0);
    const QString first = run({ u"stats"_s, workshop, u"--json"_s }).out;
    QCOMPARE(run({ u"demo"_s, workshop }).exit, 3);
    const Run again = run(
        { u"demo"_s, workshop, u"--responses"_s, u"40"_s, u"--seed"_s, u"5"_s, u"--force"_s });
    QCOMPARE(again.exit, 0);
    QCOMPARE(run({ u"stats"_s, workshop, u"--json"_s }).out, first);

    QCOMPARE(run({ u"demo"_s, path("b.pejling"), u"--template"_s,
                     dataFile("templates/budget-2027.json") })
                 .exit,
        0);
    QCOMPARE(
        run({ u"stats"_s, path("b.pejling"), u"--json"_s }).json()[u"responses"][u"all"].toInt(),
        160);
}

void CommandsTest::exportShown()
{
    QCOMPARE(run({ u"demo"_s, path("d.pejling") }).exit, 0);
    const Run json = run({ u"export"_s, path("d.pejling"), u"--out"_s, path("x.json") });
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.err, QString());
    QCOMPARE(QJsonDocument::fromJson(contents(path("x.json"))).object(),
        run({ u"stats"_s, path("d.pejling"), u"--json"_s }).json());
    QCOMPARE(run({ u"export"_s, path("d.pejling"), u"--out"_s, path("x.csv") }).exit, 0);
    QVERIFY(contents(path("x.csv")).startsWith("\xef\xbb\xbfQuestion id,"));
    QCOMPARE(run({ u"export"_s, path("d.pejling"), u"--out"_s, path("no/such/x.csv") }).exit, 4);
}

void CommandsTest::exportRaw()
{
    QCOMPARE(run({ u"demo"_s, path("d.pejling") }).exit, 0);
    const Run json
        = run({ u"export"_s, path("d.pejling"), u"--raw"_s, u"--out"_s, path("x.json") });
    QCOMPARE(json.exit, 0);
    QVERIFY2(json.err.contains(u"160 single answer"_s), qPrintable(json.err));
    const auto root = QJsonDocument::fromJson(contents(path("x.json"))).object();
    QCOMPARE(root[u"responses"].toArray().size(), 160);
    QCOMPARE(root[u"madeUp"], QJsonValue(true));
    const Run toc = run({ u"export"_s, path("d.pejling"), u"--raw"_s, u"--question"_s, u"temaer"_s,
        u"--out"_s, path("x.toc") });
    QCOMPARE(toc.exit, 0);
    QVERIFY(contents(path("x.toc")).startsWith("# FILE NAME: x.toc\n"));
}

/// What goes out as raw CSV comes in again with the same results.
void CommandsTest::rawCsvComesBackIn()
{
    QCOMPARE(run({ u"demo"_s, path("d.pejling") }).exit, 0);
    QCOMPARE(
        run({ u"export"_s, path("d.pejling"), u"--raw"_s, u"--out"_s, path("x.csv") }).exit, 0);
    const QString workshop = made();
    const Run import = run({ u"import"_s, workshop, path("x.csv"), u"--json"_s });
    QVERIFY2(import.exit <= 1, qPrintable(import.err + import.out));
    QCOMPARE(import.json()[u"files"][0][u"new"].toInt(), 160);
    QCOMPARE(import.json()[u"files"][0][u"rejected"].toInt(), 0);
    QJsonObject before = run({ u"stats"_s, path("d.pejling"), u"--json"_s }).json();
    before.remove(u"madeUp"_s);
    const QJsonObject after = run({ u"stats"_s, workshop, u"--json"_s }).json();
    const QJsonObject questions = before[u"questions"].toObject();
    for (const QString &question : questions.keys())
        QCOMPARE(after[u"questions"][question], before[u"questions"][question]);
}

void CommandsTest::exportRefuses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no --out") << QStringList{ u"--raw"_s };
    QTest::newRow("unknown ending") << QStringList{ u"--out"_s, u"x.txt"_s };
    QTest::newRow("soc without raw")
        << QStringList{ u"--out"_s, u"x.soc"_s, u"--question"_s, u"temaer"_s };
    QTest::newRow("toc without question") << QStringList{ u"--out"_s, u"x.toc"_s, u"--raw"_s };
    QTest::newRow("soc of a rating")
        << QStringList{ u"--out"_s, u"x.soc"_s, u"--raw"_s, u"--question"_s, u"vurdering"_s };
    QTest::newRow("unknown round")
        << QStringList{ u"--out"_s, u"x.json"_s, u"--round"_s, u"vote"_s };
    QTest::newRow("unknown round, raw")
        << QStringList{ u"--out"_s, u"x.json"_s, u"--raw"_s, u"--round"_s, u"vote"_s };
}

void CommandsTest::exportRefuses()
{
    QFETCH(QStringList, options);
    const QString workshop = made();
    QCOMPARE(run(QStringList{ u"export"_s, workshop } + options).exit, 2);
    for (const char *name : { "x.txt", "x.soc", "x.toc", "x.json" })
        QVERIFY(!QFile::exists(QLatin1StringView(name)));
}

void CommandsTest::missingWorkshop_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString missing = u"/no/such/w.pejling"_s;
    QTest::newRow("set") << QStringList{ u"set"_s, missing };
    QTest::newRow("import") << QStringList{ u"import"_s, missing, u"x.csv"_s };
    QTest::newRow("undo-import") << QStringList{ u"undo-import"_s, missing, u"1"_s };
    QTest::newRow("stats") << QStringList{ u"stats"_s, missing };
    QTest::newRow("render") << QStringList{ u"render"_s, missing, u"--out"_s, u"x"_s };
    QTest::newRow("export") << QStringList{ u"export"_s, missing, u"--out"_s, u"x.csv"_s };
    QTest::newRow("check") << QStringList{ u"check"_s, missing };
}

void CommandsTest::missingWorkshop()
{
    QFETCH(QStringList, arguments);
    const Run result = run(arguments);
    QCOMPARE(result.exit, 4);
    QVERIFY2(result.firstError().contains(u"w.pejling"_s), qPrintable(result.err));
    const Run json = run({ u"check"_s, u"/no/such/w.pejling"_s, u"--json"_s });
    QCOMPARE(json.json()[u"error"][u"code"].toString(), u"store-missing"_s);
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "tst_commands.moc"
