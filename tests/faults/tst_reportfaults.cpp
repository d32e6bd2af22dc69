// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A report, an export and slides are written whole or not at all: what was there before stays until
// the new one takes its place, whatever fails or dies meanwhile. The test starts itself anew as
//   tst_reportfaults --run FAULT FROM COMMAND...
// where the FROM-th call to the system meets the fault.
// PEJLING_KILLS says at how many moments of each (default 2; all of them when it is large).
#include "faultpoints.h"

#include <cli/cli.h>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <climits>
#include <cstdio>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Before = "the one from before";

int runWithFault(const QStringList &arguments)
{
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return 99;
    arm(Fault(arguments[2].toInt()), arguments[3].toInt());
    const int status = cli::runCommand(arguments.mid(4), out, err);
    const int calls = disarm();
    out.flush();
    std::printf("\ncalls %d\n", calls);
    return status;
}

struct Run
{
    int status = -1; ///< exit, or -2 when it was killed
    int calls = 0;
    QString said;
};

Run run(Fault fault, int from, const QStringList &command)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(),
        QStringList{ u"--run"_s, QString::number(int(fault)), QString::number(from) } + command);
    if (!process.waitForFinished(120'000))
        return {};
    Run run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    run.said = QString::fromUtf8(process.readAllStandardError());
    run.calls = process.readAllStandardOutput().split(' ').last().trimmed().toInt();
    return run;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An archive ends with where its list of contents begins and how long that is. Answers come in
/// another order every time, so its size says little.
bool isWholeArchive(const QByteArray &bytes)
{
    constexpr qsizetype EndSize = 22;
    const QByteArray end = bytes.right(EndSize);
    if (end.size() < EndSize || !end.startsWith("PK\5\6"))
        return false;
    const auto length = qFromLittleEndian<quint32>(end.constData() + 12);
    const auto offset = qFromLittleEndian<quint32>(end.constData() + 16);
    return qint64(offset) + length == bytes.size() - EndSize;
}

bool isWhole(const QByteArray &now, const QByteArray &sound, const QByteArray &end)
{
    constexpr qsizetype DatesAndIds = 200; ///< that a PDF may grow or shrink by
    if (sound.startsWith("PK"))
        return isWholeArchive(now);
    return now.trimmed().endsWith(end) && qAbs(now.size() - sound.size()) < DatesAndIds;
}

} // namespace

class TestReportFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wholeOrNothing_data();
    void wholeOrNothing();

private:
    void meet(Fault fault);
    /// Without the workshop's log, which a program that cannot write leaves for the next one.
    [[nodiscard]] QStringList files() const
    {
        QStringList files
            = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
        files.removeIf([](const QString &name) { return name.startsWith("d.pejling-"_L1); });
        return files;
    }

    const QTemporaryDir m_folder;
    QString m_workshop;
    QByteArray m_workshopBytes;
};

void TestReportFaults::initTestCase()
{
    m_workshop = m_folder.filePath(u"d.pejling"_s);
    const Run made = run(Fault::None, 1, { u"demo"_s, m_workshop, u"--responses"_s, u"60"_s });
    QVERIFY2(made.status == 0, qPrintable(made.said));
    m_workshopBytes = bytesOf(m_workshop);
}

void TestReportFaults::wholeOrNothing_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("end"); ///< of what is whole
    const auto row = [&](const char *name, const QString &command, const QString &file,
                         const QByteArray &end, const QStringList &more) {
        const QString path = m_folder.filePath(file);
        QTest::newRow(name) << (QStringList{ command, m_workshop, u"--out"_s, path } + more) << path
                            << end;
    };
    const QStringList force{ u"--force"_s };
    const QStringList raw{ u"--raw"_s };
    row("report as HTML", u"report"_s, u"r.html"_s, "</html>", force);
    row("report as PDF", u"report"_s, u"r.pdf"_s, "%%EOF", force);
    row("report as ODT", u"report"_s, u"r.odt"_s, {}, force);
    row("results as CSV", u"export"_s, u"e.csv"_s, {}, {});
    row("results as XLSX", u"export"_s, u"e.xlsx"_s, {}, {});
    row("answers as CSV", u"export"_s, u"a.csv"_s, {}, raw);
    row("answers as XLSX", u"export"_s, u"a.xlsx"_s, {}, raw);
    row("answers as JSON", u"export"_s, u"a.json"_s, "}", raw);
    QTest::newRow("slides") << QStringList{ u"render"_s, m_workshop, u"--out"_s, m_folder.path(),
        u"--format"_s, u"pdf"_s }
                            << m_folder.filePath(u"deck.pdf"_s) << "%%EOF"_ba;
}

void TestReportFaults::wholeOrNothing()
{
    for (const Fault fault : { Fault::FullDisk, Fault::LostDrive, Fault::Death }) {
        meet(fault);
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(bytesOf(m_workshop), m_workshopBytes);
}

void TestReportFaults::meet(Fault fault)
{
    QFETCH(QStringList, command);
    QFETCH(QString, file);
    QFETCH(QByteArray, end);
    const Run sound = run(fault, INT_MAX, command);
    QVERIFY2(sound.status == 0, qPrintable(sound.said));
    const QByteArray whole = bytesOf(file);
    QVERIFY(isWhole(whole, whole, end));
    const QStringList before = files();
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("PEJLING_KILLS", &given);
    const int most = std::min(given ? wanted : 2, sound.calls);
    QVERIFY(most > 0);
    int failures = 0;
    for (int i = 0; i < most; ++i) {
        const int moment = 1 + int((2 * qint64(i) + 1) * sound.calls / (2 * most));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write(Before) == Before.size());
        old.close();
        const Run broken = run(fault, moment, command);
        const QByteArray now = bytesOf(file);
        const bool untouched = now == Before;
        failures += untouched;
        QVERIFY2(untouched || isWhole(now, whole, end),
            qPrintable(u"call %1 of %2: %3 bytes instead of %4"_s.arg(moment)
                           .arg(sound.calls)
                           .arg(now.size())
                           .arg(whole.size())));
        if (fault == Fault::Death) {
            QCOMPARE(broken.status, -2);
        } else {
            QCOMPARE(broken.status == 0, !untouched);
            // And why it was not written.
            QCOMPARE(broken.said.contains(u"pejling: "_s), broken.status != 0);
        }
        if (fault == Fault::FullDisk)
            QCOMPARE(files(), before); // nothing half-written is left lying about
        for (const QString &left : files()) {
            if (!before.contains(left))
                QVERIFY(QFile::remove(m_folder.filePath(left)));
        }
    }
    QVERIFY(failures > 0);
}

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--run"_L1)
        return runWithFault(arguments);
    TestReportFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reportfaults.moc"
