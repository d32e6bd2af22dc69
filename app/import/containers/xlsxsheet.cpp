// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xlsxsheet.h"

#include "containers/cellname.h"
#include "containers/refusal.h"
#include "containers/spreadsheetvalue.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace pejling::importer {

namespace {

template <typename T>
std::optional<T> number(std::string_view text)
{
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

XlsxSheet::XlsxSheet(
    std::unique_ptr<ZipPart> part, std::shared_ptr<const XlsxContext> context, QString sheet)
    : XmlReader(std::move(part)), m_context(std::move(context)), m_sheet(std::move(sheet))
{
}

Result<bool> XlsxSheet::next(Row &row)
{
    const Result<bool> more = run();
    if (!more || !*more)
        return more;
    row.number = m_row;
    row.faults.clear();
    row.cells.clear();
    for (const Cell &cell : m_cells) {
        if (row.cells.size() < size_t(cell.column))
            row.cells.resize(size_t(cell.column));
        row.cells[size_t(cell.column) - 1] = textOf(cell);
        if (cell.error)
            row.faults.push_back({ cell.column - 1, Fault::SpreadsheetError });
    }
    return true;
}

std::string_view XlsxSheet::textOf(const Cell &cell) const
{
    if (cell.error)
        return {};
    return cell.shared ? m_context->strings.at(cell.begin)
                       : std::string_view(m_text).substr(cell.begin, cell.size);
}

void XlsxSheet::startElement(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "row") {
        startRow(attributes);
    } else if (name == "c" && m_inRow) {
        startCell(attributes);
    } else if (m_inCell) {
        if (name == "rPh")
            m_phonetic = true;
        else if (name == "v" || (name == "t" && !m_phonetic))
            m_inValue = true;
    }
}

void XlsxSheet::endElement(std::string_view name)
{
    if (name == "row") {
        endRow();
    } else if (name == "c" && m_inCell) {
        endCell();
    } else if (name == "rPh") {
        m_phonetic = false;
    } else if (name == "v" || name == "t") {
        m_inValue = false;
    }
}

void XlsxSheet::characters(std::string_view text)
{
    if (m_inValue && m_value.size() < MaxCellBytes)
        m_value += text.substr(0, MaxCellBytes - m_value.size());
}

void XlsxSheet::startRow(const XmlAttributes &attributes)
{
    // A row that claims to stand before its predecessor is taken to follow it.
    m_row = std::max(m_row + 1, number<qint64>(attributes.value("r")).value_or(0));
    m_column = 0;
    m_cells.clear();
    m_text.clear();
    m_inRow = true;
    if (m_row > MaxRows || ++m_rowCount > MaxRows)
        fail(refusal::tooManyRows());
}

void XlsxSheet::startCell(const XmlAttributes &attributes)
{
    const std::string_view reference = attributes.value("r");
    m_column = reference.empty() ? m_column + 1 : columnOf(reference);
    if (m_column < 1 || m_column > MaxColumns || m_cells.size() > size_t(MaxColumns)) {
        fail(refusal::tooManyColumns(cellName(m_sheet, m_row, MaxColumns)));
        return;
    }
    const std::string_view type = attributes.value("t");
    m_type = type == "s"                                      ? Type::Shared
        : type == "b"                                         ? Type::Boolean
        : type == "e"                                         ? Type::Error
        : type == "str" || type == "inlineStr" || type == "d" ? Type::Text
                                                              : Type::Number;
    const auto style = number<size_t>(attributes.value("s"));
    m_date = m_type == Type::Number && style && *style < m_context->dateStyles.size()
        && m_context->dateStyles[*style];
    m_value.clear();
    m_inCell = true;
}

void XlsxSheet::endCell()
{
    m_inCell = false;
    if (m_value.empty() || m_column > m_columns)
        return;
    Cell cell;
    cell.column = m_column;
    cell.begin = m_text.size();
    switch (m_type) {
    case Type::Shared:
        cell.begin = number<size_t>(m_value).value_or(m_context->strings.size());
        cell.shared = cell.begin < m_context->strings.size();
        cell.error = !cell.shared;
        break;
    case Type::Number:
        m_text += m_date ? serialDate(m_value, m_context->from1904) : plainNumber(m_value);
        break;
    case Type::Boolean:
        m_text += m_value == "1" ? "TRUE" : "FALSE";
        break;
    case Type::Error:
        cell.error = true;
        break;
    case Type::Text:
        m_text += m_value.find("_x") == std::string::npos ? m_value : withoutEscapes(m_value);
        break;
    }
    cell.size = cell.shared || cell.error ? 0 : m_text.size() - cell.begin;
    m_cells.push_back(cell);
    if (m_text.size() > MaxRowBytes)
        fail(refusal::rowTooLong(m_row));
}

void XlsxSheet::endRow()
{
    m_inRow = false;
    for (const Cell &cell : m_cells) {
        if (cell.error || !isBlank(textOf(cell))) {
            pause();
            return;
        }
    }
}

} // namespace pejling::importer
