// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <utility>

namespace pejling::importer {

/// Collects the issues of one reading, the first Report::MaxIssues of them.
class IssueLog
{
public:
    IssueLog(QString sheet, Report &report) : m_sheet(std::move(sheet)), m_report(&report) { }

    /// `column` is 0-based; -1 for the whole row. `text` is only asked for when it is kept.
    template <typename Text>
    void add(qint64 row, int column, Severity severity, QStringView code, Text text)
    {
        m_rowFlagged = m_rowFlagged || severity == Severity::Flagged;
        if (m_report->issues.size() >= size_t(Report::MaxIssues))
            ++m_report->issuesLeftOut;
        else
            append(row, column, severity, code, text());
    }

    /// Whether a cell was flagged since the last call.
    [[nodiscard]] bool takeRowFlagged() { return std::exchange(m_rowFlagged, false); }

private:
    void append(qint64 row, int column, Severity severity, QStringView code, const QString &text);

    QString m_sheet;
    Report *m_report;
    bool m_rowFlagged = false;
};

} // namespace pejling::importer
