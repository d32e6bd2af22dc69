// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/odssheet.h"

#include "containers/cellname.h"
#include "containers/refusal.h"
#include "containers/spreadsheetvalue.h"

#include <algorithm>
#include <charconv>

namespace pejling::importer {

namespace {

/// How often something is repeated: at least once, at most `most` times.
qint64 repeats(std::string_view text, qint64 most)
{
    qint64 value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, qint64(1), most);
}

} // namespace

OdsSheet::OdsSheet(std::unique_ptr<ZipPart> part, int index, QString sheet)
    : XmlReader(std::move(part)), m_index(index), m_sheet(std::move(sheet))
{
}

Result<bool> OdsSheet::next(Row &row)
{
    if (m_left == 0) {
        if (m_tables > m_index + 1 || (m_tables == m_index + 1 && !m_inTable))
            return false;
        const Result<bool> more = run();
        if (!more || !*more)
            return more;
        if (!m_inTable)
            return false;
    }
    --m_left;
    if (++m_row > MaxRows)
        return refusal::tooManyRows();
    row.number = m_row;
    deliver(row);
    return true;
}

void OdsSheet::deliver(Row &row) const
{
    row.faults.clear();
    row.cells.clear();
    for (const Cell &cell : m_cells) {
        const int end = std::min(cell.column - 1 + cell.repeated, m_columns);
        if (row.cells.size() < size_t(end))
            row.cells.resize(size_t(end));
        for (int column = cell.column - 1; column < end; ++column) {
            row.cells[size_t(column)] = std::string_view(m_text).substr(cell.begin, cell.size);
            if (cell.error)
                row.faults.push_back({ column, Fault::SpreadsheetError });
        }
    }
}

void OdsSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_cellDepth > 0)
        startInsideCell(name, attributes);
    else if (name == "table" && !m_inTable)
        m_inTable = m_tables++ == m_index;
    else if (!m_inTable)
        return;
    else if (name == "table-row")
        startRow(attributes);
    else if ((name == "table-cell" || name == "covered-table-cell") && m_inRow)
        startCell(attributes);
}

void OdsSheet::endElement(std::string_view name)
{
    --m_depth;
    if (m_cellDepth > 0) {
        if (m_depth < m_cellDepth)
            endCell();
        else if (m_inParagraph && m_depth == m_cellDepth)
            m_inParagraph = false;
    } else if (m_inTable && name == "table") {
        m_inTable = false;
        pause();
    } else if (m_inRow && name == "table-row") {
        endRow();
    }
}

void OdsSheet::characters(std::string_view text)
{
    if (m_inParagraph && m_shown.size() < MaxCellBytes)
        m_shown += text.substr(0, MaxCellBytes - m_shown.size());
}

void OdsSheet::startRow(const XmlAttributes &attributes)
{
    m_inRow = true;
    m_column = 0;
    m_cells.clear();
    m_text.clear();
    m_rowsRepeated = repeats(attributes.value("number-rows-repeated"), MaxRows);
}

void OdsSheet::startCell(const XmlAttributes &attributes)
{
    m_cellDepth = m_depth;
    m_cell = {};
    m_cell.column = m_column + 1;
    m_cell.repeated = int(repeats(attributes.value("number-columns-repeated"), MaxColumns));
    m_cell.error = attributes.exactly("calcext:value-type") == "error";
    m_column += m_cell.repeated;
    m_paragraphs = 0;
    m_shown.clear();
    m_typed.clear();
    const std::string_view type = attributes.exactly("office:value-type").empty()
        ? attributes.value("value-type")
        : attributes.exactly("office:value-type");
    if (type == "float" || type == "percentage" || type == "currency") {
        m_typed = plainNumber(attributes.exactly("office:value"));
    } else if (type == "date") {
        m_typed = std::string(attributes.value("date-value"));
        std::replace(m_typed.begin(), m_typed.end(), 'T', ' ');
    } else if (type == "boolean") {
        m_typed = attributes.value("boolean-value") == "true" ? "TRUE" : "FALSE";
    } else if (type == "string") {
        m_typed = std::string(attributes.value("string-value"));
    }
}

void OdsSheet::startInsideCell(std::string_view name, const XmlAttributes &attributes)
{
    if (m_depth == m_cellDepth + 1 && name == "p") {
        m_inParagraph = true;
        if (m_paragraphs++ > 0)
            m_shown += '\n';
    } else if (m_inParagraph && name == "s" && m_shown.size() < MaxCellBytes) {
        m_shown.append(size_t(repeats(attributes.value("c"), 1000)), ' ');
    } else if (m_inParagraph && name == "tab") {
        m_shown += '\t';
    } else if (m_inParagraph && name == "line-break") {
        m_shown += '\n';
    }
}

void OdsSheet::endCell()
{
    m_cellDepth = 0;
    m_inParagraph = false;
    const std::string &value = m_typed.empty() ? m_shown : m_typed;
    if (m_cell.error) {
        m_cell.size = 0;
    } else if (isBlank(value)) {
        return;
    } else if (m_cell.column - 1 + m_cell.repeated > MaxColumns) {
        fail(refusal::tooManyColumns(cellName(m_sheet, m_row + 1, MaxColumns)));
        return;
    } else {
        m_cell.begin = m_text.size();
        m_cell.size = std::min(value.size(), MaxCellBytes);
        m_text.append(value, 0, m_cell.size);
    }
    m_cells.push_back(m_cell);
    if (m_text.size() > MaxRowBytes || m_cells.size() > size_t(MaxColumns))
        fail(refusal::rowTooLong(m_row + 1));
}

void OdsSheet::endRow()
{
    m_inRow = false;
    if (m_cells.empty()) {
        m_row += m_rowsRepeated;
        return;
    }
    if (m_rowsRepeated > MaxRepeatedRows) {
        fail(refusal::rowRepeated(m_row + 1));
        return;
    }
    m_left = m_rowsRepeated;
    pause();
}

} // namespace pejling::importer
