// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"
#include "workshoparguments.h"

#include <base/format.h>

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class Check
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Check)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const auto opened = store::WorkshopStore::open(arguments.file(), store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        store::WorkshopStore &store = **opened;
        const auto report = store.check();
        const auto settings = store.settings();
        const auto rounds = store.rounds();
        const auto batches = store.batches();
        if (!report)
            return report.error();
        if (!settings)
            return settings.error();
        if (!rounds)
            return rounds.error();
        if (!batches)
            return batches.error();
        if (console.json())
            console.document(document(*report, *settings, *rounds, *batches));
        else
            print(*report, *settings, *rounds, *batches, console);
        return report->problems.isEmpty() ? Exit::Done : Exit::Store;
    }

private:
    static QJsonObject document(const store::WorkshopStore::CheckReport &report,
        const store::Settings &settings, const std::vector<store::RoundInfo> &rounds,
        const std::vector<store::BatchInfo> &batches)
    {
        QJsonArray roundArray;
        for (const store::RoundInfo &round : rounds) {
            roundArray += QJsonObject{ { u"id"_s, round.id }, { u"closed"_s, round.closed },
                { u"responses"_s, round.responses } };
        }
        QJsonArray batchArray;
        for (const store::BatchInfo &batch : batches) {
            batchArray += QJsonObject{ { u"id"_s, batch.id }, { u"file"_s, batch.file },
                { u"sha256"_s, batch.sha256 }, { u"tool"_s, batch.tool }, { u"rows"_s, batch.rows },
                { u"new"_s, batch.added }, { u"changed"_s, batch.changed },
                { u"undone"_s, batch.undone } };
        }
        return { { u"ok"_s, report.problems.isEmpty() }, { u"schema"_s, report.schema },
            { u"madeUp"_s, settings.madeUp }, { u"rounds"_s, roundArray },
            { u"batches"_s, batchArray },
            { u"problems"_s, QJsonArray::fromStringList(report.problems) } };
    }

    static void print(const store::WorkshopStore::CheckReport &report,
        const store::Settings &settings, const std::vector<store::RoundInfo> &rounds,
        const std::vector<store::BatchInfo> &batches, Console &console)
    {
        const Format format;
        if (settings.madeUp)
            console.line(tr("The answers of this workshop are fictitious."));
        TextTable roundTable({ tr("Round"), tr("Answers"), QString() });
        roundTable.alignRight(1);
        for (const store::RoundInfo &round : rounds) {
            roundTable.row({ round.id, format.count(round.responses),
                round.closed ? tr("closed") : tr("open") });
        }
        console.line(roundTable.toString());
        if (!batches.empty()) {
            TextTable table({ tr("Batch"), tr("File"), tr("Tool"), tr("Rows"), tr("New"),
                tr("Changed"), QString() });
            for (const int column : { 0, 3, 4, 5 })
                table.alignRight(column);
            for (const store::BatchInfo &batch : batches) {
                table.row({ QString::number(batch.id), batch.file, batch.tool,
                    format.count(batch.rows), format.count(batch.added),
                    format.count(batch.changed), batch.undone ? tr("taken back") : QString() });
            }
            console.line(table.toString());
        }
        for (const QString &problem : report.problems)
            console.line(u"! "_s + problem);
        console.line(report.problems.isEmpty()
                ? tr("All is well (schema %1).").arg(report.schema)
                : tr("Take a copy of the file before anything else, then fetch a backup."));
    }
};

constexpr std::array options{
    OptionSpec{
        "json", nullptr, QT_TRANSLATE_NOOP("Command", "one JSON document instead of text") },
};

} // namespace

const Command checkCommand{ "check", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "looks whether the file is whole, and counts"), 1, 1, options,
    &Check::run };

} // namespace pejling::cli
