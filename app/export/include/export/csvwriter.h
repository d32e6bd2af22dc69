// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>

#include <QIODevice>
#include <QStringList>

namespace pejling::exporting {

/// Writes the CSV that a spreadsheet of the reader's language opens by double click: UTF-8 with a
/// byte order mark, CRLF, and semicolons with decimal commas in Danish, commas with decimal points
/// in English.
class CsvWriter
{
public:
    /// Writes the byte order mark. `device` is open for writing and outlives this.
    CsvWriter(QIODevice &device, Language language);

    /// Cells as they are; see text() and number().
    void row(const QStringList &cells);

    /// Something a person typed: what a spreadsheet would run as a formula (= + - @, tab, carriage
    /// return in front) gets an apostrophe in front, which the import takes off again.
    [[nodiscard]] static QString text(const QString &typed);
    /// At most `decimals`, without trailing zeros and without a thousands separator.
    [[nodiscard]] QString number(double value, int decimals = 4) const;

private:
    [[nodiscard]] QString quoted(const QString &cell) const;

    QIODevice &m_device;
    QChar m_separator;
    QChar m_decimalPoint;
};

} // namespace pejling::exporting
