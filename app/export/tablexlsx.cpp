// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/tablexlsx.h>

#include "xlsxbook.h"

namespace pejling::exporting {

bool writeTableXlsx(const XlsxTable &table, QIODevice &device)
{
    XlsxBook book;
    book.addSheet(table.sheet, table.headings, table.widths);
    for (const QVariantList &row : table.rows) {
        for (int column = 0; column < int(row.size()); ++column) {
            const QVariant &cell = row[column];
            if (cell.typeId() == QMetaType::QDate)
                book.date(column, cell.toDate());
            else if (cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Int)
                book.number(column, cell.toDouble());
            else
                book.text(column, cell.toString());
        }
        book.nextRow();
    }
    return book.finish(device);
}

} // namespace pejling::exporting
