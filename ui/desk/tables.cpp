// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/tables.h>

#include <base/format.h>
#include <desk/answertext.h>

#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Cell;
using widgets::CellStyle;
using widgets::Row;
using widgets::Table;

Table ImportTables::columns(const importer::Recognition &recognition)
{
    Table table;
    table.columns = { { tr("Column"), true }, { tr("Heading") }, { tr("Is read as") } };
    for (const importer::ColumnUse &column : recognition.columns) {
        const CellStyle style = column.dropped ? CellStyle::Quiet : CellStyle::Normal;
        table.rows.push_back(
            { { { QString::number(column.column), style },
                  { column.heading, style, column.heading }, { column.use, style, column.use } },
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

Table ImportTables::issues(const std::vector<importer::Issue> &issues)
{
    Table table;
    table.columns
        = { { tr("Row"), true }, { tr("Cell") }, { tr("What happens") }, { tr("Problem") } };
    for (const importer::Issue &issue : issues) {
        table.rows.push_back(
            { { { QString::number(issue.row) }, { issue.cell },
                  { severityName(issue.severity),
                      issue.severity == importer::Severity::Rejected ? CellStyle::Strong
                                                                     : CellStyle::Normal },
                  { issue.text, CellStyle::Normal, issue.text } },
                {} });
    }
    return table;
}

Table ImportTables::changes(const std::vector<importer::Change> &changes,
    const WorkshopTemplate &workshopTemplate, Language language)
{
    Table table;
    table.columns = { { tr("Row"), true }, { tr("Answer") }, { tr("What differs") } };
    for (const importer::Change &change : changes) {
        QStringList names;
        for (const QString &id : change.questions) {
            const auto index = workshopTemplate.questionIndex(id);
            names << (index ? shortened(
                          questionName(workshopTemplate.questions[size_t(*index)], language), 40)
                            : id);
        }
        const QString text = Format(language).list(names);
        table.rows.push_back({ { { QString::number(change.row) }, { change.externalId },
                                   { text, CellStyle::Normal, text } },
            {} });
    }
    return table;
}

Table ImportTables::preview(
    const std::vector<QStringList> &rows, const importer::Recognition &recognition)
{
    Table table;
    size_t width = recognition.columns.size();
    for (const QStringList &row : rows)
        width = std::max(width, size_t(row.size()));
    std::vector<bool> dropped(width, false);
    for (size_t i = 0; i < width; ++i)
        table.columns.push_back({ QString::number(i + 1) });
    for (const importer::ColumnUse &column : recognition.columns) {
        if (column.column < 1 || size_t(column.column) > width)
            continue;
        dropped[size_t(column.column - 1)] = column.dropped;
        table.columns[size_t(column.column - 1)].tip = column.use;
    }
    for (size_t r = 0; r < rows.size(); ++r) {
        Row row;
        const bool heading = int(r) < recognition.headingRows;
        for (size_t i = 0; i < width; ++i) {
            const QString text = rows[r].value(qsizetype(i));
            if (!heading && dropped[i] && !text.isEmpty())
                row.cells.push_back({ u"•••"_s, CellStyle::Quiet, tr("Not stored and not shown") });
            else
                row.cells.push_back(
                    { text, heading ? CellStyle::Strong : CellStyle::Normal, text });
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString StoreTables::roundName(const QString &round)
{
    return round == QLatin1StringView(SurveyRound) ? tr("Survey") : round;
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
        { u"nextcloud"_s, u"Nextcloud Forms"_s },
        { u"nextcloud-forms"_s, u"Nextcloud Forms"_s },
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
        { tr("With problems"), true }, { tr("State") } };
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
