// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/textsource.h"

#include "containers/limits.h"
#include "containers/refusal.h"

namespace pejling::importer {

TextSource::TextSource(std::unique_ptr<QFile> file, EncodingGuess encoding)
    : m_file(std::move(file)), m_chunk(ChunkBytes, Qt::Uninitialized),
      m_encoding(encoding.encoding), m_transcoder(encoding.encoding), m_skip(encoding.markLength)
{
}

TextSource::TextSource(QByteArray bytes, EncodingGuess encoding)
    : m_chunk(std::move(bytes)), m_encoding(encoding.encoding), m_transcoder(encoding.encoding),
      m_skip(encoding.markLength)
{
}

Result<bool> TextSource::append(std::string &utf8)
{
    std::string_view piece;
    if (m_file) {
        const qint64 got = m_file->read(m_chunk.data(), ChunkBytes);
        if (got < 0)
            return refusal::fileUnreadable(m_file->fileName(), m_file->errorString());
        piece = { m_chunk.constData(), size_t(got) };
    } else if (!m_memoryUsed) {
        m_memoryUsed = true;
        piece = { m_chunk.constData(), size_t(m_chunk.size()) };
    }
    if (piece.empty())
        return false;
    m_bytesRead += qint64(piece.size());
    if (m_bytesRead > MaxUnpackedBytes)
        return refusal::fileTooBig(MaxUnpackedBytes);
    const size_t skipped = std::min(piece.size(), size_t(m_skip));
    m_skip -= int(skipped);
    m_transcoder.append(piece.substr(skipped), utf8);
    return true;
}

} // namespace pejling::importer
