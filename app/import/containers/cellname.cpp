// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/cellname.h"

#include "containers/limits.h"

namespace pejling::importer {

QString columnName(int column)
{
    QString name;
    for (int left = column; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + (left - 1) % 26));
    return name;
}

int columnOf(std::string_view cellReference)
{
    int column = 0;
    for (const char c : cellReference) {
        const char upper = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z')
            break;
        column = column * 26 + (upper - 'A' + 1);
        if (column > MaxColumns)
            return 0;
    }
    return column;
}

QString cellName(const QString &sheet, qint64 row, int column)
{
    const QString cell = columnName(column) + QString::number(row);
    if (sheet.isEmpty())
        return cell;
    return sheet + u'!' + cell;
}

} // namespace pejling::importer
