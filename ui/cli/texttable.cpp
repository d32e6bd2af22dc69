// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texttable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

TextTable::TextTable(const QStringList &headings) : m_rows{ headings } { }

QString TextTable::toString() const
{
    QList<qsizetype> widths(m_rows.front().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += u"  "_s;
            line += m_right.contains(int(column)) ? row[column].rightJustified(widths[column])
                                                  : row[column].leftJustified(widths[column]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace pejling::cli
