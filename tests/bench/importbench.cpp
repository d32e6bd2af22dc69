// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"
#include "sample.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

const QString Program = QStringLiteral(PEJLING_PROGRAM);
const QString Floor = QStringLiteral(PEJLING_FLOOR);

void replace(const QString &from, const QString &to)
{
    for (const auto *suffix : { "", "-wal", "-shm" })
        QFile::remove(to + QLatin1StringView(suffix));
    if (!QFile::copy(from, to))
        qFatal("cannot copy %s", qPrintable(from));
}

} // namespace

Run importFresh(const QString &folder, const QString &exportFile)
{
    const QString workshop
        = folder % u'/' % QFileInfo(exportFile).completeBaseName() % u".pejling"_s;
    replace(folder % u"/empty.pejling"_s, workshop);
    const Run run = runProcess(Program, { u"import"_s, workshop, exportFile });
    (void)must(run, "pejling import");
    return run;
}

void importBench(const QString &folder, std::span<const int> sizes)
{
    const QString empty = folder % u"/empty.pejling"_s;
    (void)must(runProcess(Program, { u"new"_s, empty, u"--force"_s }), "pejling new");
    const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);

    for (const int size : sizes) {
        const QString csv = folder % u'/' % QString::number(size) % u".csv"_s;
        const QString label = QLocale::c().toString(size);
        writeCsv(csv, size);

        double peak = 0;
        const auto ours = [&] {
            const Run run = importFresh(folder, csv);
            peak = std::max(peak, run.peakMegabytes);
            return run.seconds;
        };
        const auto floor = [&] {
            const QString out = folder % u"/floor.bin"_s;
            QFile::remove(out);
            return must(runProcess(Floor, { csv, out }), "floor");
        };
        reportRatio(
            u"CSV import"_s, label, pairedRatio(ours, floor), u"parse+write+fsync"_s, u"<= 3.0"_s);
        report(u"CSV import, peak memory"_s, label, QString::number(peak, 'f', 1) % u" MB"_s, {},
            {}, u"<= 64 MB"_s);

        csvPeers(label, csv, folder, ours);
        if (sqlite.isEmpty()) {
            reportSkipped(u"CSV import"_s, u"sqlite3 is not installed"_s);
            continue;
        }
        const auto peer = [&] {
            const QString database = folder % u"/peer.db"_s;
            QFile::remove(database);
            return must(runProcess(sqlite,
                            { database, u".mode csv"_s, u".separator ;"_s,
                                u".import '%1' answers"_s.arg(csv) }),
                "sqlite3");
        };
        reportRatio(u"CSV import"_s, label, pairedRatio(ours, peer), u"sqlite3 .import"_s,
            size >= 100'000 ? u"<= 0.6"_s : QString());
    }
}

} // namespace pejling::bench
