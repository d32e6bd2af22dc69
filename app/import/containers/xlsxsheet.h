// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/limits.h"
#include "containers/row.h"
#include "containers/xlsxparts.h"
#include "containers/xmlreader.h"

namespace pejling::importer {

/// Streams the rows of one worksheet.
class XlsxSheet final : public RowReader, private XmlReader
{
public:
    XlsxSheet(
        std::unique_ptr<ZipPart> part, std::shared_ptr<const XlsxContext> context, QString sheet);

    Result<bool> next(Row &row) override;
    void setColumns(int count) override { m_columns = count; }
    [[nodiscard]] qint64 bytesRead() const override { return XmlReader::bytesRead(); }

private:
    enum class Type { Number, Shared, Text, Boolean, Error };
    struct Cell
    {
        int column = 0;
        bool shared = false; ///< the text is the context's, not the row's
        size_t begin = 0; ///< in m_text, or the number of the shared string
        size_t size = 0;
        bool error = false;
    };

    [[nodiscard]] std::string_view textOf(const Cell &cell) const;
    void startElement(std::string_view name, const XmlAttributes &attributes) override;
    void endElement(std::string_view name) override;
    void characters(std::string_view text) override;
    void startRow(const XmlAttributes &attributes);
    void startCell(const XmlAttributes &attributes);
    void endCell();
    void endRow();

    std::shared_ptr<const XlsxContext> m_context;
    QString m_sheet;
    int m_columns = MaxColumns;
    std::vector<Cell> m_cells; ///< of the present row
    std::string m_text; ///< of the present row's own cells
    qint64 m_row = 0;
    qint64 m_rowCount = 0;
    int m_column = 0; ///< 1-based
    Type m_type = Type::Number;
    bool m_date = false;
    std::string m_value; ///< of the present cell
    bool m_inValue = false;
    bool m_phonetic = false;
    bool m_inRow = false;
    bool m_inCell = false;
};

} // namespace pejling::importer
