// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/format.h>
#include <cli/cli.h>
#include <store/workshopstore.h>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

class ReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_workshop = m_folder.filePath(u"d.pejling"_s);
        QCOMPARE(run({ u"demo"_s, m_workshop }), 0);
    }

    void formats_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
        QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
        QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    }
    void formats()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, begins);
        for (const QString &part :
            { u"minutes"_s, u"sheets"_s, u"feedback"_s, u"briefing"_s, u"survey"_s }) {
            const QString path = m_folder.filePath(part + u'.' + suffix);
            QCOMPARE(run({ u"report"_s, m_workshop, u"--out"_s, path, u"--part"_s, part }), 0);
            QCOMPARE(m_out.trimmed(), path);
            QVERIFY(bytesOf(path).startsWith(begins));
        }
    }

    void anExistingFileStays()
    {
        const QString path = m_folder.filePath(u"there.html"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
        file.close();
        QCOMPARE(run({ u"report"_s, m_workshop, u"--out"_s, path }), 3);
        QVERIFY(m_err.contains(u"--force"_s));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        QCOMPARE(run({ u"report"_s, m_workshop, u"--out"_s, path, u"--force"_s, u"--section"_s,
                     u"method"_s }),
            0);
        QVERIFY(bytesOf(path).startsWith("<!DOCTYPE html>"));
    }

    void refused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no --out") << QStringList{};
        QTest::newRow("no format") << QStringList{ u"--out"_s, m_folder.filePath(u"x.docx"_s) };
        QTest::newRow("no part") << QStringList{ u"--out"_s, m_folder.filePath(u"x.pdf"_s),
            u"--part"_s, u"summary"_s };
        QTest::newRow("no section") << QStringList{ u"--out"_s, m_folder.filePath(u"x.pdf"_s),
            u"--section"_s, u"themas"_s };
        QTest::newRow("no round") << QStringList{ u"--out"_s, m_folder.filePath(u"x.pdf"_s),
            u"--round"_s, u"vote"_s };
    }
    void refused()
    {
        QFETCH(QStringList, options);
        QCOMPARE(run(QStringList{ u"report"_s, m_workshop } + options), 2);
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.pdf"_s)));
        QVERIFY(!QFile::exists(m_folder.filePath(u"x.docx"_s)));
    }

    void aFolderThatIsNotThere()
    {
        QCOMPARE(
            run({ u"report"_s, m_workshop, u"--out"_s, m_folder.filePath(u"no/x.html"_s) }), 4);
    }

    /// Every score and every count that stats --json shows stands in the report's tables, in both
    /// languages' way of writing.
    void sameNumbersAsStats_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Danish") << u"da"_s;
        QTest::newRow("English") << u"en"_s;
    }
    void sameNumbersAsStats()
    {
        QFETCH(QString, language);
        const Format format(*languageFromCode(language));
        const QString path = m_folder.filePath(u"numbers-%1.html"_s.arg(language));
        QCOMPARE(run({ u"report"_s, m_workshop, u"--out"_s, path }, language), 0);
        const QStringList cells = cellsOf(QString::fromUtf8(bytesOf(path)));
        QCOMPARE(run({ u"stats"_s, m_workshop, u"--json"_s }), 0);
        const QJsonObject questions
            = QJsonDocument::fromJson(m_out.toUtf8()).object()[u"questions"_s].toObject();
        int checked = 0;
        for (const auto &group : { u"all"_s, u"central"_s, u"decentral"_s }) {
            const QJsonObject items
                = questions[u"temaer"_s][u"groups"_s][group][u"items"_s].toObject();
            for (const auto &item : items) {
                const QString score = format.number(item[u"score"_s].toDouble(), 1);
                QVERIFY2(cells.contains(score), qPrintable(score));
                ++checked;
            }
            const QJsonArray counts
                = questions[u"vurdering"_s][u"groups"_s][group][u"counts"_s].toArray();
            for (const auto &count : counts) {
                QVERIFY(cells.contains(format.count(count.toInt())));
                ++checked;
            }
        }
        QCOMPARE(checked, 3 * (10 + 5));
    }

    /// With 40 answers and a minimum of 20, central is too small: no number of either group, in no
    /// format.
    void hiddenGroups()
    {
        const QString small = m_folder.filePath(u"small.pejling"_s);
        QCOMPARE(run({ u"demo"_s, small, u"--responses"_s, u"40"_s }), 0);
        QCOMPARE(
            run({ u"stats"_s, small, u"--json"_s, u"--facilitator"_s, u"--min-group"_s, u"20"_s }),
            0);
        const QJsonObject questions
            = QJsonDocument::fromJson(m_out.toUtf8()).object()[u"questions"_s].toObject();
        const QString html = m_folder.filePath(u"small.html"_s);
        const QString pdf = m_folder.filePath(u"small.pdf"_s);
        for (const QString &path : { html, pdf })
            QCOMPARE(run({ u"report"_s, small, u"--out"_s, path, u"--min-group"_s, u"20"_s }), 0);
        const QString text = QString::fromUtf8(bytesOf(html));
        static const QRegularExpression groups(u"<th class=\"group\"[^>]*>(?!All)([^<]*)</th>"_s);
        QVERIFY2(!groups.match(text).hasMatch(), qPrintable(groups.match(text).captured(0)));
        const QStringList cells = cellsOf(text);
        const Format format(Language::English);
        const QJsonObject all
            = questions[u"temaer"_s][u"groups"_s][u"all"_s][u"items"_s].toObject();
        QStringList shown;
        for (const auto &item : all)
            shown += format.number(item[u"score"_s].toDouble(), 1);
        const QString printed = textOfPdf(pdf);
        for (const auto &group : { u"central"_s, u"decentral"_s }) {
            const QJsonObject items
                = questions[u"temaer"_s][u"groups"_s][group][u"items"_s].toObject();
            QCOMPARE(items.size(), 10);
            for (const auto &item : items) {
                const QString score = format.number(item[u"score"_s].toDouble(), 1);
                if (shown.contains(score))
                    continue;
                QVERIFY2(!cells.contains(score), qPrintable(score));
                QVERIFY2(!printed.contains(u' ' + score + u' '), qPrintable(score));
            }
        }
    }

    /// A PDF's text can be found: every score of the total.
    void pdfHoldsTheNumbers()
    {
        const QString path = m_folder.filePath(u"text.pdf"_s);
        QCOMPARE(run({ u"report"_s, m_workshop, u"--out"_s, path }), 0);
        const QString text = textOfPdf(path);
        if (text.isEmpty())
            QSKIP("pdftotext is not here");
        QCOMPARE(run({ u"stats"_s, m_workshop, u"--json"_s }), 0);
        const QJsonObject questions
            = QJsonDocument::fromJson(m_out.toUtf8()).object()[u"questions"_s].toObject();
        const Format format(Language::English);
        for (const auto &group : { u"all"_s, u"central"_s, u"decentral"_s }) {
            const QJsonObject items
                = questions[u"temaer"_s][u"groups"_s][group][u"items"_s].toObject();
            for (const auto &item : items) {
                const QString score = format.number(item[u"score"_s].toDouble(), 1);
                QVERIFY2(text.contains(score), qPrintable(score));
            }
        }
        QVERIFY(text.contains(u"FICTITIOUS ANSWERS"_s));
    }

    void theSurveyComesBack_data() { sameNumbersAsStats_data(); }
    /// The profile and the time thieves as they are printed, copied word for word into a survey
    /// tool: its export is read without anybody telling what is what.
    void theSurveyComesBack()
    {
        QFETCH(QString, language);
        const QString workshop = m_folder.filePath(u"survey-%1.pejling"_s.arg(language));
        QCOMPARE(run({ u"new"_s, workshop }), 0);
        {
            const auto store = *store::WorkshopStore::open(workshop);
            store::Settings settings = *store->settings();
            settings.asked[u"survey"_s] = QStringList{ u"profile"_s, u"timeThieves"_s };
            QVERIFY(store->setSettings(settings).ok());
        }
        const QString page = m_folder.filePath(u"survey-%1.html"_s.arg(language));
        QCOMPARE(
            run({ u"report"_s, workshop, u"--part"_s, u"survey"_s, u"--out"_s, page }, language),
            0);
        const QString html = QString::fromUtf8(bytesOf(page));
        const QStringList roles = captured(html, u"<th scope=\"row\">([^<]*)</th>"_s);
        const QStringList questions = captured(html, u"<h3[^>]*>([^<]*)</h3>"_s);
        const QStringList choices = captured(html, u"<li[^>]*>([^<]*)<"_s);
        QCOMPARE(roles.size(), 15);
        QVERIFY(choices.size() > 6);
        QStringList head{ questions.front() };
        QStringList row{ language == u"da"_s ? u"Decentralt"_s : u"Front line"_s };
        for (qsizetype i = 0; i < roles.size(); ++i) {
            head += roles[i];
            row += QString::number(1 + i % 5);
        }
        head += questions.back();
        row += choices.last(6).at(1) + u';' + choices.last(6).at(4);
        head += captured(html, u"<h4[^>]*>([^<]*)</h4>"_s).back();
        row += u"Et eksempel"_s;
        const QString file = m_folder.filePath(u"survey-%1.csv"_s.arg(language));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        for (const QStringList &line : { head, row })
            csv.write((u'"' + line.join(u"\";\""_s) + u"\"\n"_s).toUtf8());
        csv.close();
        const int exit = run({ u"import"_s, workshop, file, u"--json"_s });
        QVERIFY2(exit == 0, qPrintable(m_out + m_err));
        const QString raw = m_folder.filePath(u"survey-%1.json"_s.arg(language));
        QCOMPARE(run({ u"export"_s, workshop, u"--raw"_s, u"--out"_s, raw }), 0);
        const QJsonObject response
            = QJsonDocument::fromJson(bytesOf(raw))[u"responses"][0].toObject();
        QCOMPARE(response[u"audience"].toString(), u"decentral"_s);
        const QJsonObject answers = response[u"answers"].toObject();
        const TemplatePtr t = WorkshopTemplate::builtIn();
        int place = 0;
        for (const ProfileFunction &function : t->profile->functions) {
            for (const ProfileRole &role : t->profile->roles)
                QCOMPARE(
                    answers[u"profile/"_s + function.id + u'/' + role.id].toInt(), 1 + place++ % 5);
        }
        const QJsonArray thieves{ t->timeThieves->categories[1].id,
            t->timeThieves->categories[4].id };
        QCOMPARE(answers[u"timeThieves"].toArray(), thieves);
        QCOMPARE(answers[u"timeThieves/comment"].toString(), u"Et eksempel"_s);
    }

    void officeOpensWhatIsWritten_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("name");
        QTest::newRow("minutes") << QStringList{ u"report"_s } << u"office-minutes.odt"_s;
        QTest::newRow("survey") << QStringList{ u"report"_s, u"--part"_s, u"survey"_s }
                                << u"office-survey.odt"_s;
        QTest::newRow("results") << QStringList{ u"export"_s } << u"office-results.xlsx"_s;
        QTest::newRow("answers") << QStringList{ u"export"_s, u"--raw"_s }
                                 << u"office-answers.xlsx"_s;
    }
    void officeOpensWhatIsWritten()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("LibreOffice is not here");
        QFETCH(QStringList, command);
        QFETCH(QString, name);
        const QDir parts = QFileInfo(QFileInfo(office).canonicalFilePath()).dir();
        if (name.endsWith(u".odt"_s) && !parts.exists(u"libswlo.so"_s))
            QSKIP("LibreOffice Writer is not here");
        const QString path = m_folder.filePath(name);
        command.insert(1, m_workshop);
        QCOMPARE(run(command + QStringList{ u"--out"_s, path }), 0);
        QProcess process;
        process.start(office,
            { u"-env:UserInstallation=file://"_s + m_folder.filePath(u"office"_s), u"--headless"_s,
                u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path });
        QVERIFY(process.waitForFinished(120'000));
        const QByteArray complaints = process.readAllStandardError();
        QVERIFY2(!complaints.contains("rror"), complaints.constData());
        const QString made = QString(path).replace(QRegularExpression(u"\\.\\w+$"_s), u".pdf"_s);
        QVERIFY(bytesOf(made).startsWith("%PDF-"));
    }

private:
    int run(const QStringList &arguments, const QString &language = u"en"_s)
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        const int exit
            = cli::runCommand(arguments + QStringList{ u"--lang="_s + language }, out, err);
        m_out = QString::fromUtf8(out.data());
        m_err = QString::fromUtf8(err.data());
        return exit;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList cellsOf(const QString &html)
    {
        static const QRegularExpression cell(u"<td[^>]*>([^<]*)</td>"_s);
        QStringList cells;
        for (auto matches = cell.globalMatch(html); matches.hasNext();)
            cells += matches.next().captured(1);
        return cells;
    }
    static QStringList captured(const QString &text, const QString &pattern)
    {
        QStringList all;
        const QRegularExpression expression(pattern);
        for (auto matches = expression.globalMatch(text); matches.hasNext();)
            all += matches.next().captured(1);
        return all;
    }
    /// Empty when there is no program to read it.
    static QString textOfPdf(const QString &path)
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            return {};
        QProcess process;
        process.start(program, { u"-layout"_s, path, u"-"_s });
        if (!process.waitForFinished())
            return {};
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    QString m_workshop;
    QString m_out;
    QString m_err;
};

QTEST_MAIN(ReportCommandTest)
#include "tst_reportcommand.moc"
