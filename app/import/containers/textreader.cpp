// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/textreader.h"

#include "containers/cellname.h"
#include "containers/limits.h"
#include "containers/refusal.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

namespace pejling::importer {

namespace {

/// `sep=;`, perhaps in quotation marks, on a line of its own.
std::optional<TextLayout> separatorLine(std::string_view head)
{
    size_t pos = 0;
    const bool quoted = head.starts_with('"');
    if (quoted)
        ++pos;
    const std::string_view key = head.substr(pos, 4);
    if (key != "sep=" && key != "SEP=" && key != "Sep=")
        return std::nullopt;
    pos += 4;
    if (pos >= head.size() || head[pos] == '\r' || head[pos] == '\n' || uchar(head[pos]) >= 0x80)
        return std::nullopt;
    TextLayout layout;
    layout.delimiter = head[pos++];
    if (quoted && head.substr(pos, 1) == "\"")
        ++pos;
    if (pos < head.size() && head[pos] != '\r' && head[pos] != '\n')
        return std::nullopt;
    if (head.substr(pos, 1) == "\r")
        ++pos;
    if (head.substr(pos, 1) == "\n")
        ++pos;
    layout.skipBytes = pos;
    return layout;
}

struct Fit
{
    int rows = 0; ///< of the most frequent width above 1
    size_t width = 0;

    friend bool operator<(const Fit &a, const Fit &b)
    {
        return std::tie(a.rows, a.width) < std::tie(b.rows, b.width);
    }
};

Fit fitOf(const QByteArray &head, bool whole, char delimiter)
{
    constexpr int enough = 5000;
    TextReader reader(
        std::make_unique<TextSource>(head, EncodingGuess{}), TextLayout{ delimiter, 0 });
    std::map<size_t, int> widths;
    Row row;
    size_t last = 0;
    for (int i = 0; i < enough; ++i) {
        const Result<bool> more = reader.next(row);
        if (!more || !*more) {
            if (last != 0 && !whole)
                --widths[last]; // cut off in its middle
            break;
        }
        last = row.cells.size();
        ++widths[last];
    }
    Fit best;
    for (const auto &[width, rows] : widths) {
        if (width > 1)
            best = std::max(best, Fit{ rows, width });
    }
    return best;
}

} // namespace

TextLayout guessTextLayout(const QByteArray &head, bool whole)
{
    if (const auto given = separatorLine({ head.constData(), size_t(head.size()) }))
        return *given;
    TextLayout layout;
    Fit best;
    for (const char delimiter : { ';', '\t', ',' }) {
        const Fit fit = fitOf(head, whole, delimiter);
        if (best < fit) {
            best = fit;
            layout.delimiter = delimiter;
        }
    }
    return layout;
}

TextReader::TextReader(std::unique_ptr<TextSource> source, TextLayout layout)
    : m_source(std::move(source)), m_layout(layout)
{
    m_endsCell[uchar(layout.delimiter)] = true;
    m_endsCell[uchar('\n')] = true;
    m_endsCell[uchar('\r')] = true;
    m_buffer.reserve(size_t(TextSource::ChunkBytes) * 2);
}

Result<bool> TextReader::next(Row &row)
{
    while (readRecord(row)) {
        if (++m_number > MaxRows)
            return refusal::tooManyRows();
        if (isBlank(row))
            continue;
        row.number = m_number;
        return true;
    }
    if (m_error)
        return *m_error;
    return false;
}

bool TextReader::readRecord(Row &row)
{
    m_spans.clear();
    row.faults.clear();
    m_record = m_cell = m_kept = m_pos;
    if (m_pos == m_buffer.size() && !refill())
        return false;
    while (readCell(row) == Ended::Cell) {
        if (m_spans.size() >= size_t(MaxColumns))
            m_error = refusal::tooManyColumns(cellName({}, m_number + 1, MaxColumns));
        if (m_error)
            return false;
    }
    if (m_error)
        return false;
    row.cells.resize(m_spans.size());
    const char *record = m_buffer.data() + m_record;
    for (size_t i = 0; i < m_spans.size(); ++i)
        row.cells[i] = { record + m_spans[i].begin, m_spans[i].size };
    return true;
}

TextReader::Ended TextReader::readCell(Row &row)
{
    m_cell = m_kept = m_pos;
    if (m_pos == m_buffer.size() && !refill()) {
        finishCell();
        return Ended::Input;
    }
    if (m_buffer[m_pos] == '"') {
        m_cell = m_kept = ++m_pos;
        if (!readQuoted()) {
            if (!m_error)
                m_error = refusal::openQuote(cellName({}, m_number + 1, int(m_spans.size()) + 1));
            return Ended::Input;
        }
        if (m_pos < m_buffer.size() && !m_endsCell[uchar(m_buffer[m_pos])])
            row.faults.push_back({ int(m_spans.size()), Fault::StrayQuote });
    }
    for (;;) {
        const char *data = m_buffer.data();
        const size_t end = m_buffer.size();
        size_t pos = m_pos;
        while (pos < end && !m_endsCell[uchar(data[pos])])
            ++pos;
        keep(pos);
        if (pos < end)
            break;
        if (!refill()) {
            finishCell();
            return Ended::Input;
        }
    }
    finishCell();
    const char ended = m_buffer[m_pos++];
    if (ended == m_layout.delimiter)
        return Ended::Cell;
    if (ended == '\r' && (m_pos < m_buffer.size() || refill()) && m_buffer[m_pos] == '\n')
        ++m_pos;
    return Ended::Record;
}

/// Up to behind the closing quotation mark; false when there is none.
bool TextReader::readQuoted()
{
    for (;;) {
        const size_t left = m_buffer.size() - m_pos;
        const void *found = left > 0 ? std::memchr(m_buffer.data() + m_pos, '"', left) : nullptr;
        if (!found) {
            keep(m_buffer.size());
            if (!refill())
                return false;
            continue;
        }
        keep(size_t(static_cast<const char *>(found) - m_buffer.data()));
        if (m_pos + 1 == m_buffer.size() && !refill()) {
            ++m_pos;
            return !m_error;
        }
        ++m_pos;
        if (m_buffer[m_pos] != '"')
            return true;
        keep(m_pos + 1);
    }
}

/// Takes the bytes up to `upTo` into the cell, as many as a cell may have.
void TextReader::keep(size_t upTo)
{
    const size_t size
        = std::min(upTo - m_pos, MaxCellBytes - std::min(MaxCellBytes, m_kept - m_cell));
    if (m_kept != m_pos && size > 0)
        std::memmove(m_buffer.data() + m_kept, m_buffer.data() + m_pos, size);
    m_kept += size;
    m_pos = upTo;
}

void TextReader::finishCell() { m_spans.push_back({ m_cell - m_record, m_kept - m_cell }); }

/// Moves what is kept of the record and what is still to be looked at to the front of the buffer
/// and appends the next piece. False at the end of the input or after an error.
bool TextReader::refill()
{
    if (m_error)
        return false;
    if (m_kept - m_record > MaxRowBytes) {
        m_error = refusal::rowTooLong(m_number + 1);
        return false;
    }
    const bool first = m_source->bytesRead() == 0;
    m_buffer.erase(m_kept, m_pos - m_kept);
    m_buffer.erase(0, m_record);
    m_cell -= m_record;
    m_kept -= m_record;
    m_pos = m_kept;
    m_record = 0;
    for (;;) {
        const size_t before = m_buffer.size();
        Result<bool> more = m_source->append(m_buffer);
        if (!more) {
            m_error = more.error();
            return false;
        }
        if (!*more)
            return false;
        if (m_buffer.size() > before)
            break;
    }
    if (first) {
        m_buffer.erase(0, std::min(m_layout.skipBytes, m_buffer.size()));
        return !m_buffer.empty();
    }
    return true;
}

} // namespace pejling::importer
