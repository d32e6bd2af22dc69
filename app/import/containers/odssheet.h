// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/limits.h"
#include "containers/row.h"
#include "containers/xmlreader.h"

namespace pejling::importer {

/// Streams the rows of one table of content.xml. Cells and rows that are said to be repeated to the
/// edge of the sheet cost nothing while they are blank. Notes and drawings are no text of a cell.
class OdsSheet final : public RowReader, private XmlReader
{
public:
    /// `index` of the table in its document.
    OdsSheet(std::unique_ptr<ZipPart> part, int index, QString sheet);

    Result<bool> next(Row &row) override;
    void setColumns(int count) override { m_columns = count; }
    [[nodiscard]] qint64 bytesRead() const override { return XmlReader::bytesRead(); }

private:
    struct Cell
    {
        int column = 0; ///< 1-based
        int repeated = 1;
        size_t begin = 0; ///< in m_text
        size_t size = 0;
        bool error = false;
    };

    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void startInsideCell(std::string_view name, const XmlAttributes &attributes);
    void endCell();
    void endRow();
    void deliver(Row &row) const;

    int m_index;
    QString m_sheet;
    int m_columns = MaxColumns;
    int m_tables = 0; ///< begun so far
    int m_depth = 0;
    int m_cellDepth = 0; ///< 0: outside a cell
    bool m_inTable = false;
    bool m_inRow = false;
    bool m_inParagraph = false;
    std::vector<Cell> m_cells;
    std::string m_text;
    std::string m_typed; ///< value of a number, date or boolean
    std::string m_shown; ///< text of the present cell
    int m_paragraphs = 0;
    Cell m_cell;
    int m_column = 0;
    qint64 m_row = 0; ///< the last row delivered or passed over
    qint64 m_rowsRepeated = 1; ///< of the present row
    qint64 m_left = 0; ///< times that the present row is still to be delivered
};

} // namespace pejling::importer
