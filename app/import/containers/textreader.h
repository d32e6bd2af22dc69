// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/row.h"
#include "containers/textsource.h"

#include <array>
#include <memory>
#include <optional>

namespace pejling::importer {

/// How a text file is cut into cells.
struct TextLayout
{
    char delimiter = ',';
    size_t skipBytes = 0; ///< UTF-8 bytes of a `sep=;` line in front, which is not data
};

/// Decides on the beginning of a file: a `sep=` line wins; else that of semicolon, tab and comma
/// which gives the most rows of one width. `head` is UTF-8, `whole` when nothing follows it.
[[nodiscard]] TextLayout guessTextLayout(const QByteArray &head, bool whole);

/// Reads delimited text: cells in quotation marks may hold delimiters, line breaks and doubled
/// quotation marks; records end in LF, CRLF or CR. Memory: one chunk and one record.
class TextReader final : public RowReader
{
public:
    TextReader(std::unique_ptr<TextSource> source, TextLayout layout);

    Result<bool> next(Row &row) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_source->bytesRead(); }

private:
    enum class Ended { Cell, Record, Input };
    struct Span
    {
        size_t begin = 0; ///< from the beginning of the record
        size_t size = 0;
    };

    bool readRecord(Row &row);
    Ended readCell(Row &row);
    bool readQuoted();
    void keep(size_t upTo);
    bool refill();
    void finishCell();

    std::unique_ptr<TextSource> m_source;
    TextLayout m_layout;
    std::array<bool, 256> m_endsCell{};
    std::string m_buffer;
    size_t m_record = 0; ///< where the record begins in the buffer
    size_t m_cell = 0; ///< where the kept bytes of the cell begin ...
    size_t m_kept = 0; ///< ... and end; quotation marks taken out, they are at most at m_pos
    size_t m_pos = 0; ///< the next byte to look at
    std::vector<Span> m_spans;
    qint64 m_number = 0;
    std::optional<Error> m_error;
};

} // namespace pejling::importer
