// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace pejling::cli {

/// A table for a terminal: columns as wide as they need, numbers to the right.
class TextTable
{
public:
    explicit TextTable(const QStringList &headings);

    void alignRight(int column) { m_right.insert(column); }
    void row(const QStringList &cells) { m_rows += cells; }
    /// Without the last line break.
    [[nodiscard]] QString toString() const;

private:
    QList<QStringList> m_rows;
    QSet<int> m_right;
};

} // namespace pejling::cli
