// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace pejling::exporting {

/// A table that is not of answers.
struct XlsxTable
{
    QString sheet;
    QStringList headings;
    QList<int> widths; ///< of its columns, in characters
    /// Numbers and dates become cells of their type, all else text.
    std::vector<QVariantList> rows;
};

/// False when it could not be written.
[[nodiscard]] bool writeTableXlsx(const XlsxTable &table, QIODevice &device);

} // namespace pejling::exporting
