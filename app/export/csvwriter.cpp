// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/csvwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

CsvWriter::CsvWriter(QIODevice &device, Language language)
    : m_device(device), m_separator(language == Language::Danish ? u';' : u','),
      m_decimalPoint(language == Language::Danish ? u',' : u'.')
{
    m_device.write("\xef\xbb\xbf");
}

void CsvWriter::row(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_separator;
        line += quoted(cells[i]);
    }
    m_device.write((line + u"\r\n").toUtf8());
}

QString CsvWriter::text(const QString &typed)
{
    static const QString dangerous = u"=+-@\t\r"_s;
    return !typed.isEmpty() && dangerous.contains(typed.front()) ? u'\'' + typed : typed;
}

QString CsvWriter::number(double value, int decimals) const
{
    QString digits = QString::number(value, 'f', decimals);
    if (digits.contains(u'.')) {
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    if (digits == u"-0")
        digits = u"0"_s;
    return digits.replace(u'.', m_decimalPoint);
}

QString CsvWriter::quoted(const QString &cell) const
{
    const bool needed
        = std::any_of(cell.begin(), cell.end(),
              [this](QChar c) { return c == m_separator || c == u'"' || c == u'\n' || c == u'\r'; })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!needed)
        return cell;
    QString escaped = cell;
    escaped.replace(u'"', u"\"\""_s);
    return u'"' + escaped + u'"';
}

} // namespace pejling::exporting
