// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "benches.h"
#include "measure.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

/// `%1` is the file to read, `%2` the database to write; `probe` succeeds when all is installed.
/// Python is the system's, which has the packages.
struct Peer
{
    const char *name;
    const char *package;
    const char *program;
    const char *option;
    const char *probe;
    const char *script;
    const char *target;
};

constexpr Peer CsvPeers[] = {
    { "pandas read_csv + to_sql", "python3-pandas", "/usr/bin/python3", "-c", "import pandas",
        "import pandas, sqlite3\n"
        "pandas.read_csv(r'%1', sep=';').to_sql('a', sqlite3.connect(r'%2'), index=False)",
        "<= 0.2" },
    { "R fread + dbWriteTable", "r-cran-data.table and r-cran-rsqlite", "Rscript", "-e",
        "library(data.table); library(RSQLite)",
        "library(data.table); library(RSQLite); "
        "dbWriteTable(dbConnect(SQLite(), '%2'), 'a', fread('%1'))",
        "<= 0.25" },
};

constexpr Peer XlsxPeers[] = {
    { "readxl, reading alone", "r-cran-readxl", "Rscript", "-e", "library(readxl)",
        "invisible(readxl::read_xlsx('%1'))", "<= 0.5" },
    { "openpyxl, reading alone", "python3-openpyxl", "/usr/bin/python3", "-c", "import openpyxl",
        "import openpyxl\n"
        "for row in openpyxl.load_workbook(r'%1', read_only=True).active.values: pass",
        "<= 0.2" },
};

void compare(const Peer &peer, const QString &what, const QString &label, const QString &file,
    const QString &folder, const std::function<double()> &ours)
{
    const QString program = QStandardPaths::findExecutable(QLatin1StringView(peer.program));
    const QString option = QLatin1StringView(peer.option);
    if (program.isEmpty()
        || runProcess(program, { option, QLatin1StringView(peer.probe) }).exit != 0) {
        reportSkipped(what, QLatin1StringView(peer.package) % u" is not installed"_s);
        return;
    }
    const QString database = folder % u"/peer.db"_s;
    QString script = QString::fromLatin1(peer.script);
    script.replace("%1"_L1, file).replace("%2"_L1, database);
    const auto theirs = [&] {
        QFile::remove(database);
        return must(runProcess(program, { option, script }), peer.name);
    };
    reportRatio(what, label, pairedRatio(ours, theirs), QLatin1StringView(peer.name),
        QLatin1StringView(peer.target));
}

} // namespace

void csvPeers(const QString &label, const QString &file, const QString &folder,
    const std::function<double()> &ours)
{
    for (const Peer &peer : CsvPeers)
        compare(peer, u"CSV import"_s, label, file, folder, ours);
}

void xlsxPeers(const QString &label, const QString &file, const QString &folder,
    const std::function<double()> &ours)
{
    for (const Peer &peer : XlsxPeers)
        compare(peer, u"xlsx import"_s, label, file, folder, ours);
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        reportSkipped(u"xlsx import"_s, u"LibreOffice is not installed"_s);
        return;
    }
    // A profile of its own: one that is open elsewhere would end this at once.
    const QStringList arguments{ u"-env:UserInstallation=file://%1/office"_s.arg(folder),
        u"--headless"_s, u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder % u"/converted"_s,
        file };
    const auto theirs = [&] { return must(runProcess(office, arguments), "soffice"); };
    reportRatio(
        u"xlsx import"_s, label, pairedRatio(ours, theirs), u"LibreOffice to csv"_s, u"<= 0.12"_s);
}

} // namespace pejling::bench
