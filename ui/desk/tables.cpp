// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/tables.h>

#include <base/format.h>
#include <desk/answertext.h>
#include <desk/mappingedit.h>

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Cell;
using widgets::CellStyle;
using widgets::Row;
using widgets::Table;

namespace {

constexpr int ShownValues = 3;

/// By column (1-based): whether it is never stored.
std::vector<bool> droppedColumns(const importer::Recognition &recognition, size_t width)
{
    std::vector<bool> dropped(width + 1, false);
    for (const importer::ColumnUse &column : recognition.columns) {
        if (column.column >= 1 && size_t(column.column) <= width)
            dropped[size_t(column.column)] = column.dropped;
    }
    return dropped;
}

/// The parts of a list, "1. Drift; 2. Data", that the other has not; all of it when that is none.
QString withoutCommon(const QString &text, const QString &other)
{
    const QStringList others = other.split(u"; "_s);
    QStringList own = text.split(u"; "_s);
    own.removeIf([&](const QString &part) { return others.contains(part); });
    return own.isEmpty() ? text : own.join(u"; "_s);
}

Cell cut(const QString &text, const QString &whole)
{
    return { shortened(text, 80), CellStyle::Normal, whole };
}

} // namespace

Cell ImportTables::maskedCell()
{
    return { u"•••"_s, CellStyle::Quiet, tr("Not stored and not shown") };
}

Table ImportTables::columns(const importer::Recognition &recognition)
{
    Table table;
    table.columns = { { tr("Column") }, { tr("Heading") }, { tr("Is read as") }, { tr("Holds") } };
    for (const importer::ColumnUse &column : recognition.columns) {
        const CellStyle style = column.dropped ? CellStyle::Quiet : CellStyle::Normal;
        const QString values
            = QStringList(column.values.mid(0, ShownValues)).join(u" · "_s).simplified();
        table.rows.push_back(
            { { { columnLetters(column.column), style }, { column.heading, style, column.heading },
                  { column.use, style, column.use },
                  column.dropped ? maskedCell() : Cell{ values, CellStyle::Quiet, values } },
                column.column });
    }
    return table;
}

QString ImportTables::severityName(importer::Severity severity)
{
    switch (severity) {
    case importer::Severity::Skipped:
        return tr("Skipped");
    case importer::Severity::Rejected:
        return tr("Rejected");
    case importer::Severity::Flagged:
        return tr("Kept, with a problem");
    }
    return {};
}

Table ImportTables::issues(
    const std::vector<importer::Issue> &issues, const Corrections &corrections)
{
    Table table;
    table.columns
        = { { tr("Row"), true }, { tr("Cell") }, { tr("What happens") }, { tr("Problem") } };
    for (const importer::Issue &issue : issues) {
        const auto correction = corrections.find({ issue.row, issue.column });
        const bool corrected = correction != corrections.end();
        const QString fate = corrected ? tr("Corrected: %1").arg(correction->second.text)
                                       : severityName(issue.severity);
        const CellStyle style = corrected                    ? CellStyle::Quiet
            : issue.severity == importer::Severity::Rejected ? CellStyle::Strong
                                                             : CellStyle::Normal;
        table.rows.push_back({ { { QString::number(issue.row) }, { issue.cell },
                                   { fate, style, corrected ? fate : QString() },
                                   { issue.text, CellStyle::Normal, issue.text } },
            {} });
    }
    return table;
}

Table ImportTables::changes(const std::vector<importer::Change> &changes,
    const TemplatePtr &workshopTemplate, Language language)
{
    Table table;
    table.columns
        = { { tr("Row"), true }, { tr("What differs") }, { tr("Before") }, { tr("Now") } };
    const AnswerText words(workshopTemplate, language);
    for (const importer::Change &change : changes) {
        const auto add = [&](const QString &what, const QString &before, const QString &now) {
            if (before != now) {
                table.rows.push_back({ { { QString::number(change.row) }, cut(what, what),
                                           cut(withoutCommon(before, now), before),
                                           cut(withoutCommon(now, before), now) },
                    {} });
            }
        };
        const Response &before = change.change.before;
        add(tr("Audience"), words.audience(before), words.audience(change.after));
        add(tr("Status"), words.status(before), words.status(change.after));
        for (int column = 0; column < words.columns(); ++column) {
            add(words.fullHeading(column), words.cell(before.answers, column),
                words.cell(change.after.answers, column));
        }
    }
    return table;
}

Table ImportTables::rows(
    const std::vector<importer::FileRow> &rows, const importer::Recognition &recognition)
{
    Table table;
    size_t width = recognition.columns.size();
    for (const importer::FileRow &row : rows)
        width = std::max(width, size_t(row.cells.size()));
    const std::vector<bool> dropped = droppedColumns(recognition, width);
    table.columns.push_back({ tr("Row"), true });
    for (size_t i = 1; i <= width; ++i)
        table.columns.push_back({ columnLetters(int(i)) });
    for (const importer::ColumnUse &column : recognition.columns) {
        if (column.column >= 1)
            table.columns[size_t(column.column)].tip = column.use;
    }
    const qint64 firstHeading = recognition.firstRow - recognition.headingRows;
    for (const importer::FileRow &each : rows) {
        Row row;
        row.key = each.number;
        row.cells.push_back({ QString::number(each.number), CellStyle::Quiet });
        const bool above = each.number < firstHeading;
        const bool heading = !above && each.number < recognition.firstRow;
        const CellStyle style = above ? CellStyle::Quiet
            : heading                 ? CellStyle::Strong
                                      : CellStyle::Normal;
        for (size_t i = 1; i <= width; ++i) {
            const QString text = each.cells.value(qsizetype(i) - 1);
            const bool masked = !above && !heading && dropped[i] && !text.isEmpty();
            row.cells.push_back(masked ? maskedCell() : Cell{ text, style, text });
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table ImportTables::row(
    const importer::FileRow &row, const importer::Recognition &recognition, int column)
{
    Table table;
    table.columns = { { tr("Column") }, { tr("Heading") }, { tr("In the file") } };
    const size_t width = std::max(recognition.columns.size(), size_t(row.cells.size()));
    const std::vector<bool> dropped = droppedColumns(recognition, width);
    for (size_t i = 1; i <= width; ++i) {
        const QString text = row.cells.value(qsizetype(i) - 1);
        const QString heading
            = i <= recognition.columns.size() ? recognition.columns[i - 1].heading : QString();
        const CellStyle style = int(i) == column ? CellStyle::Strong : CellStyle::Normal;
        table.rows.push_back(
            { { { columnLetters(int(i)), style }, { heading, style, heading },
                  dropped[i] && !text.isEmpty() ? maskedCell() : Cell{ text, style, text } },
                int(i) });
    }
    return table;
}

Table ImportTables::answers(
    const std::vector<Response> &answers, const TemplatePtr &workshopTemplate, Language language)
{
    const AnswerText text(workshopTemplate, language);
    Table table;
    table.columns.push_back({ tr("Audience") });
    for (int i = 0; i < text.columns(); ++i)
        table.columns.push_back({ text.heading(i), false, text.fullHeading(i) });
    for (const Response &response : answers) {
        Row row;
        row.cells.push_back({ text.audience(response) });
        for (int i = 0; i < text.columns(); ++i) {
            const QString cell = text.cell(response.answers, i);
            row.cells.push_back({ cell, CellStyle::Normal, cell });
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString ImportTables::delimiterName(const QString &delimiter)
{
    if (delimiter == "\t"_L1)
        return tr("Tab");
    if (delimiter == ";"_L1)
        return tr("Semicolon");
    if (delimiter == ","_L1)
        return tr("Comma");
    if (delimiter == "|"_L1)
        return tr("Vertical bar");
    return delimiter;
}

QString StoreTables::roundName(const QString &round)
{
    return round == QLatin1StringView(SurveyRound) ? tr("Survey") : round;
}

QStringList StoreTables::tools()
{
    return { u"msforms"_s, u"google-forms"_s, u"limesurvey"_s, u"surveyxact"_s, u"surveymonkey"_s,
        u"qualtrics"_s, u"nextcloud-forms"_s, u"pejling"_s, u"table"_s };
}

QString StoreTables::toolName(const QString &tool)
{
    static const QHash<QString, QString> names{
        { u"msforms"_s, u"Microsoft Forms"_s },
        { u"google-forms"_s, u"Google Forms"_s },
        { u"limesurvey"_s, u"LimeSurvey"_s },
        { u"surveyxact"_s, u"SurveyXact"_s },
        { u"surveymonkey"_s, u"SurveyMonkey"_s },
        { u"qualtrics"_s, u"Qualtrics"_s },
        { u"nextcloud-forms"_s, u"Nextcloud Forms"_s },
        { u"pejling"_s, u"Pejling"_s },
    };
    if (tool == "table"_L1)
        return tr("Table");
    return names.value(tool, tool);
}

Table StoreTables::batches(const std::vector<store::BatchInfo> &batches, Language language)
{
    const Format format(language);
    const QLocale locale = localeOf(language);
    Table table;
    table.columns = { { tr("File") }, { tr("Imported") }, { tr("Tool") }, { tr("Round") },
        { tr("Rows"), true }, { tr("New"), true }, { tr("Changed"), true },
        { tr("Unchanged"), true }, { tr("Skipped"), true }, { tr("Rejected"), true },
        { tr("With problems"), true }, { tr("State") },
        { tr("SHA-256"), false,
            tr("The file's fingerprint: two files that share it are the same.") } };
    for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
        const CellStyle style = batch->undone ? CellStyle::Quiet : CellStyle::Normal;
        Row row;
        row.key = batch->id;
        row.cells = { { batch->file, style, batch->file },
            { locale.toString(batch->importedAt.toLocalTime(), QLocale::ShortFormat), style },
            { toolName(batch->tool), style }, { roundName(batch->round), style } };
        for (const qint64 count : { batch->rows, batch->added, batch->changed, batch->unchanged,
                 batch->skipped, batch->rejected, batch->flagged })
            row.cells.push_back({ format.count(count), style });
        row.cells.push_back({ batch->undone ? tr("Undone") : tr("Imported"), style });
        row.cells.push_back({ batch->sha256.left(8), style, batch->sha256 });
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table StoreTables::rounds(
    const std::vector<store::RoundInfo> &rounds, const QString &shown, Language language)
{
    const Format format(language);
    Table table;
    table.columns = { { tr("Round") }, { tr("State") }, { tr("Answers"), true }, { tr("Shown") } };
    for (const store::RoundInfo &round : rounds) {
        const bool isShown = round.id == shown;
        const CellStyle style = isShown ? CellStyle::Strong : CellStyle::Normal;
        table.rows.push_back(
            { { { roundName(round.id), style }, { round.closed ? tr("Closed") : tr("Open"), style },
                  { format.count(round.responses), style },
                  { isShown ? tr("Yes") : QString(), style } },
                round.id });
    }
    return table;
}

} // namespace pejling::desk
