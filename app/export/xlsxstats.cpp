// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/statsxlsx.h>

#include "statslines.h"
#include "xlsxbook.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

namespace {

struct StatsXlsx
{
    Q_DECLARE_TR_FUNCTIONS(pejling::exporting::StatsXlsx)
};

/// "profile/it/kontrollere" stands on the sheet of the profile.
QString sheetOf(const QString &questionId)
{
    if (questionId.isEmpty())
        return StatsXlsx::tr("Answers");
    return questionId.section(u'/', 0, 0);
}

double rounded(double value)
{
    constexpr double Places = 10'000; // as many as the CSV has
    return std::round(value * Places) / Places;
}

} // namespace

bool writeStatsXlsx(const disclosure::ShownResults &results, Language language, QIODevice &device)
{
    XlsxBook book;
    QString sheet;
    forEachStatsLine(results, language, [&](const StatsLine &line) {
        if (const QString name = sheetOf(line.questionId); name != sheet) {
            sheet = name;
            book.addSheet(name, statsHeadings(), { 16, 40, 16, 34, 34, 10, 10, 10, 40 });
        }
        int column = 0;
        for (const QString &text :
            { line.questionId, line.question, line.group, line.answer, line.measure })
            book.text(column++, text);
        if (line.value)
            book.number(column, rounded(*line.value));
        if (line.interval) {
            book.number(column + 1, rounded(line.interval->low));
            book.number(column + 2, rounded(line.interval->high));
        }
        book.text(column + 3, line.note);
        book.nextRow();
    });
    return book.finish(device);
}

} // namespace pejling::exporting
