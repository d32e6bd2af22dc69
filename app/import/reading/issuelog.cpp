// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/issuelog.h"

#include "containers/cellname.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Skipped:
        return u"skipped"_s;
    case Severity::Rejected:
        return u"rejected"_s;
    case Severity::Flagged:
        break;
    }
    return u"flagged"_s;
}

void IssueLog::append(
    qint64 row, int column, Severity severity, QStringView code, const QString &text)
{
    m_report->issues.push_back(
        { row, column + 1, column < 0 ? QString() : cellName(m_sheet, row, column + 1), severity,
            code.toString(), text });
}

} // namespace pejling::importer
