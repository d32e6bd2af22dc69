// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"
#include "workshoparguments.h"

#include <base/format.h>
#include <live/importjob.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

/// What became of one export.
struct FileOutcome
{
    QString file; ///< name without folder
    Result<live::ImportOutcome> result;
    /// What was recognised, to be changed and given back: of files that were only looked at or
    /// could not be understood.
    std::optional<importer::Mapping> mapping;

    [[nodiscard]] bool isKept() const
    {
        return result && result->status != live::ImportStatus::NeedsMapping;
    }
    [[nodiscard]] bool hasProblems() const
    {
        return isKept() && (result->report.rejected > 0 || result->report.flagged > 0);
    }
};

QString outcomeId(const FileOutcome &outcome)
{
    if (!outcome.result)
        return u"refused"_s;
    return outcome.isKept() ? u"imported"_s : u"needs-mapping"_s;
}

QJsonValue nullIfEmpty(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject documentOf(const FileOutcome &outcome)
{
    const bool read = outcome.result.ok();
    const importer::Recognition recognition
        = read ? outcome.result->recognition : importer::Recognition();
    const importer::Report report = read ? outcome.result->report : importer::Report();
    const qint64 batch = read ? outcome.result->batch : 0;
    QString reason;
    if (!read)
        reason = outcome.result.error().text;
    else if (!outcome.isKept())
        reason = recognition.why;

    QJsonArray issues;
    for (const importer::Issue &issue : report.issues) {
        issues += QJsonObject{ { u"row"_s, issue.row },
            { u"column"_s, issue.column == 0 ? QJsonValue() : QJsonValue(issue.column) },
            { u"cell"_s, nullIfEmpty(issue.cell) },
            { u"severity"_s, importer::severityId(issue.severity) }, { u"code"_s, issue.code },
            { u"text"_s, issue.text } };
    }
    QJsonArray changes;
    for (const importer::Change &change : report.changes) {
        changes += QJsonObject{ { u"row"_s, change.row },
            { u"questions"_s, QJsonArray::fromStringList(change.change.questions) } };
    }
    QJsonObject object{ { u"file"_s, outcome.file }, { u"outcome"_s, outcomeId(outcome) },
        { u"reason"_s, nullIfEmpty(reason) }, { u"tool"_s, nullIfEmpty(recognition.tool) },
        { u"sheet"_s, nullIfEmpty(recognition.sheet) },
        { u"batch"_s, batch == 0 ? QJsonValue() : QJsonValue(batch) }, { u"rows"_s, report.rows },
        { u"new"_s, report.added }, { u"changed"_s, report.changed },
        { u"unchanged"_s, report.unchanged }, { u"skipped"_s, report.skipped },
        { u"rejected"_s, report.rejected }, { u"flagged"_s, report.flagged },
        { u"issues"_s, issues }, { u"changes"_s, changes },
        { u"dropped"_s, QJsonArray::fromStringList(recognition.dropped) },
        { u"unused"_s, QJsonArray::fromStringList(recognition.unused) } };
    if (outcome.mapping) {
        object.insert(u"mapping"_s, QJsonDocument::fromJson(outcome.mapping->toJson()).object());
    }
    if (report.issuesLeftOut > 0)
        object.insert(u"issuesLeftOut"_s, report.issuesLeftOut);
    if (!read) {
        object.insert(u"code"_s, outcome.result.error().code);
        object.insert(u"detail"_s, outcome.result.error().detail);
        object.insert(u"position"_s, outcome.result.error().position);
    }
    return object;
}

class Import
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Import)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const bool dryRun = arguments.has("dry-run"_L1);
        const auto opened = store::WorkshopStore::open(
            arguments.file(), dryRun ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
        if (!opened)
            return opened.error();
        store::WorkshopStore &store = **opened;
        const auto settings = store.settings();
        if (!settings)
            return settings.error();

        live::ImportRequest request;
        request.options.audience = arguments.value("audience"_L1);
        request.options.sheet = arguments.value("sheet"_L1);
        request.options.round = roundArgument(arguments);
        request.options.includeUnfinished = arguments.has("include-unfinished"_L1);
        if (arguments.has("audience"_L1)) {
            const auto known
                = audienceArgument(*store.workshopTemplate(), request.options.audience);
            if (!known)
                return known.error();
        }

        if (arguments.has("mapping"_L1)) {
            auto mapping = importer::Mapping::fromFile(
                arguments.value("mapping"_L1), store.workshopTemplate());
            if (!mapping)
                return mapping.error();
            request.options.mapping = std::move(*mapping);
        }

        std::vector<FileOutcome> outcomes;
        for (const importer::ExportSet &set :
            importer::exportSets(arguments.positional().sliced(1))) {
            request.path = set.path;
            request.options.companions = set.companions;
            outcomes.push_back({ QFileInfo(set.path).fileName(),
                dryRun ? live::planImport(store, request) : live::importInto(store, request), {} });
            FileOutcome &last = outcomes.back();
            if (console.json() && last.result && (dryRun || !last.isKept()))
                last.mapping = mappingOf(request, store);
            // A store that cannot be written, or a wrong argument, concerns every file.
            if (!last.result && last.result.error().kind != ErrorKind::Refused)
                return last.result.error();
            if (!console.json())
                print(last, arguments, store, console);
        }
        const Exit exit = exitStatus(outcomes);
        if (console.json())
            printDocument(outcomes, exit, dryRun, settings->madeUp, console);
        return exit;
    }

private:
    static std::optional<importer::Mapping> mappingOf(
        const live::ImportRequest &request, const store::WorkshopStore &store)
    {
        const auto file
            = importer::ImportFile::open(request.path, store.workshopTemplate(), request.options);
        return file ? std::optional((*file)->mapping()) : std::nullopt;
    }

    static Exit exitStatus(const std::vector<FileOutcome> &outcomes)
    {
        const auto kept = std::count_if(
            outcomes.begin(), outcomes.end(), [](const auto &outcome) { return outcome.isKept(); });
        if (kept == 0)
            return Exit::Refused;
        const bool problems = std::any_of(outcomes.begin(), outcomes.end(),
            [](const auto &outcome) { return !outcome.isKept() || outcome.hasProblems(); });
        return problems ? Exit::WithProblems : Exit::Done;
    }

    static void printDocument(const std::vector<FileOutcome> &outcomes, Exit exit, bool dryRun,
        bool madeUp, Console &console)
    {
        QJsonArray files;
        for (const FileOutcome &outcome : outcomes)
            files += documentOf(outcome);
        QJsonObject document{ { u"files"_s, files } };
        if (dryRun)
            document.insert(u"dryRun"_s, true);
        if (madeUp)
            document.insert(u"madeUp"_s, true);
        if (exit == Exit::Refused) {
            Error error = refusal(outcomes.front());
            document.insert(u"error"_s,
                QJsonObject{ { u"exit"_s, int(exit) }, { u"code"_s, error.code },
                    { u"text"_s, error.text }, { u"detail"_s, error.detail },
                    { u"position"_s, error.position } });
        }
        for (const FileOutcome &outcome : outcomes) {
            if (!outcome.isKept())
                console.note(u"pejling: "_s + outcome.file + u": "_s + refusal(outcome).text);
        }
        console.document(document);
    }

    static Error refusal(const FileOutcome &outcome)
    {
        if (!outcome.result)
            return outcome.result.error();
        const importer::Recognition &recognition = outcome.result->recognition;
        return { ErrorKind::Refused, u"needs-mapping"_s, recognition.why,
            recognition.needsAudience ? tr("Say whose answers they are with --audience.")
                                      : QString(),
            {} };
    }

    static void print(const FileOutcome &outcome, const Arguments &arguments,
        const store::WorkshopStore &store, Console &console)
    {
        if (!outcome.isKept()) {
            const Error error = refusal(outcome);
            console.note(u"pejling: "_s + outcome.file + u": "_s + error.text);
            if (!error.detail.isEmpty())
                console.note(error.detail);
            if (outcome.result && outcome.result->recognition.needsMapping) {
                console.note(tr("To say what the columns mean, let \"pejling import --dry-run "
                                "--json\" show the mapping, change it, save it as a file and give "
                                "it with --mapping."));
            }
            if (outcome.result && outcome.result->recognition.needsAudience) {
                console.note(tr("Audiences: %1").arg(audienceIds(*store.workshopTemplate())));
            }
            return;
        }
        const live::ImportOutcome &import = *outcome.result;
        const importer::Recognition &recognition = import.recognition;
        QStringList origin{ recognition.toolName };
        if (!recognition.sheet.isEmpty())
            origin += tr("sheet %1").arg(recognition.sheet);
        console.line(outcome.file + u": "_s + origin.join(u", "_s));
        printCounts(import.report, console);
        printIssues(import.report, console);
        printChanges(import.report, console);
        if (import.report.changedAudience > 0) {
            console.line(u"  "_s
                + tr(
                    "%n of the changed answer(s) came from the other group before. If other people "
                    "gave them, this is another form with the same headings: take the import "
                    "back, and give the form a name (\"form\") in a file for --mapping.",
                    nullptr, int(import.report.changedAudience)));
        }
        if (!recognition.dropped.isEmpty()) {
            console.line(u"  "_s + tr("Not stored: %1").arg(recognition.dropped.join(u", "_s)));
        }
        if (!recognition.unused.isEmpty()) {
            console.line(u"  "_s
                + tr("Not used, since they answer no question of this workshop: %1")
                      .arg(recognition.unused.join(u", "_s)));
        }
        if (import.status == live::ImportStatus::Planned)
            console.line(u"  "_s + tr("Only looked at; nothing has been written."));
        else if (import.batch == 0)
            console.line(u"  "_s + tr("Nothing new."));
        else
            console.line(u"  "_s
                + tr("Batch %1. To take it back: pejling undo-import %2 %1")
                      .arg(import.batch)
                      .arg(arguments.file()));
    }

    static void printCounts(const importer::Report &report, Console &console)
    {
        const Format format;
        TextTable table({ tr("rows"), tr("new"), tr("changed"), tr("unchanged"), tr("skipped"),
            tr("rejected"), tr("flagged") });
        QStringList cells;
        int column = 0;
        for (const qint64 count : { report.rows, report.added, report.changed, report.unchanged,
                 report.skipped, report.rejected, report.flagged }) {
            table.alignRight(column++);
            cells += format.count(count);
        }
        table.row(cells);
        console.line(table.toString());
        if (report.unfinished > 0) {
            console.line(u"  "_s
                + tr("%n of the answers kept are unfinished.", nullptr, int(report.unfinished)));
        }
    }

    static void printIssues(const importer::Report &report, Console &console)
    {
        constexpr size_t most = 40;
        if (report.issues.empty())
            return;
        TextTable table({ tr("where"), tr("what"), tr("why") });
        for (size_t i = 0; i < std::min(report.issues.size(), most); ++i) {
            const importer::Issue &issue = report.issues[i];
            table.row({ issue.cell.isEmpty() ? tr("row %1").arg(issue.row) : issue.cell,
                severityName(issue.severity), issue.text });
        }
        console.line(table.toString());
        const qint64 more = qint64(report.issues.size()) + report.issuesLeftOut - qint64(most);
        if (more > 0) {
            console.line(u"  "_s + tr("... and %n more; --json lists them.", nullptr, int(more)));
        }
    }

    static void printChanges(const importer::Report &report, Console &console)
    {
        constexpr size_t most = 40;
        if (report.changes.empty())
            return;
        TextTable table({ tr("where"), tr("what differs") });
        for (size_t i = 0; i < std::min(report.changes.size(), most); ++i) {
            const importer::Change &change = report.changes[i];
            const QStringList &questions = change.change.questions;
            table.row({ tr("row %1").arg(change.row),
                questions.isEmpty() ? tr("audience or status") : questions.join(u", "_s) });
        }
        console.line(table.toString());
        if (report.changes.size() > most) {
            console.line(u"  "_s
                + tr("... and %n more; --json lists them.", nullptr,
                    int(report.changes.size() - most)));
        }
    }

    static QString severityName(importer::Severity severity)
    {
        switch (severity) {
        case importer::Severity::Skipped:
            return tr("skipped");
        case importer::Severity::Rejected:
            return tr("rejected");
        case importer::Severity::Flagged:
            return tr("flagged");
        }
        Q_UNREACHABLE();
    }
};

constexpr std::array options{
    OptionSpec{ "audience", "ID",
        QT_TRANSLATE_NOOP("Command", "whose answers they are, when the file does not say") },
    OptionSpec{ "mapping", "M.json",
        QT_TRANSLATE_NOOP("Command", "what the columns mean; --dry-run --json shows one") },
    OptionSpec{ "sheet", "NAME", QT_TRANSLATE_NOOP("Command", "sheet of the workbook to read") },
    OptionSpec{
        "round", "ROUND", QT_TRANSLATE_NOOP("Command", "round they belong to (default: survey)") },
    OptionSpec{ "include-unfinished", nullptr,
        QT_TRANSLATE_NOOP("Command", "counts answers that were not submitted") },
    OptionSpec{ "dry-run", nullptr,
        QT_TRANSLATE_NOOP("Command", "shows what would happen, writes nothing") },
    OptionSpec{
        "json", nullptr, QT_TRANSLATE_NOOP("Command", "one JSON document instead of text") },
};

} // namespace

const Command importCommand{ "import", "FILE EXPORT... [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "imports what a survey tool exported"), 2, AnyNumber, options,
    &Import::run };

} // namespace pejling::cli
