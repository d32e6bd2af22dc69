// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include <base/splitmix64.h>
#include <survey/workshoptemplate.h>

#include <QFile>

#include <algorithm>
#include <numeric>
#include <xlsxwriter.h>

namespace pejling::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArrayList headings(const WorkshopTemplate &t)
{
    QByteArrayList cells{ "ID", t.audienceQuestion.in(u"da"_s).toUtf8() };
    QByteArray comment;
    for (const Question &question : t.questions) {
        const QString text = question.text.in(u"da"_s);
        if (question.kind == QuestionKind::Rating)
            cells << text.toUtf8();
        for (const RankingItem &item : question.items)
            cells << QString(text % u" [" % item.title.in(u"da"_s) % u']').toUtf8();
        if (question.kind == QuestionKind::Text)
            comment = text.toUtf8();
    }
    return cells << comment;
}

/// Calls `visit` with the headings and then with the cells of every row.
template <typename Visit>
void eachRow(int rows, Visit visit)
{
    const TemplatePtr t
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    visit(headings(*t));
    SplitMix64 random{ quint64(rows) };
    std::array<int, 10> ranks{};
    std::iota(ranks.begin(), ranks.end(), 1);
    for (int row = 1; row <= rows; ++row) {
        QByteArrayList cells{ QByteArray::number(row),
            random.index(4) == 0 ? "Centralt" : "Decentralt",
            QByteArray(1, char('1' + random.index(5))) };
        for (size_t i = ranks.size() - 1; i > 0; --i)
            std::swap(ranks[i], ranks[size_t(random.index(qint64(i) + 1))]);
        for (const int rank : ranks)
            cells << QByteArray::number(rank);
        cells << (row % 10 == 0 ? "Vi mangler tid; især i efteråret."_ba : QByteArray());
        visit(cells);
    }
}

} // namespace

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    file.write("\xEF\xBB\xBF");
    eachRow(rows, [&](QByteArrayList cells) {
        for (QByteArray &cell : cells) {
            if (cell.contains(';') || cell.contains(' '))
                cell = '"' + cell + '"';
        }
        file.write(cells.join(';') + '\n');
    });
}

void writeXlsx(const QString &path, int rows)
{
    lxw_workbook *book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Svar");
    lxw_row_t row = 0;
    eachRow(rows, [&](const QByteArrayList &cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            bool isNumber = false;
            const int number = cells[column].toInt(&isNumber);
            if (isNumber)
                worksheet_write_number(sheet, row, lxw_col_t(column), number, nullptr);
            else if (!cells[column].isEmpty())
                worksheet_write_string(
                    sheet, row, lxw_col_t(column), cells[column].constData(), nullptr);
        }
        ++row;
    });
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace pejling::bench
