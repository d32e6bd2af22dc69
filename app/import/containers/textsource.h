// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/encoding.h"

#include <base/result.h>

#include <QByteArray>
#include <QFile>

#include <memory>

namespace pejling::importer {

/// A text file as UTF-8, a few hundred KB at a time.
class TextSource
{
public:
    /// Of a whole file.
    TextSource(std::unique_ptr<QFile> file, EncodingGuess encoding);
    /// Of bytes in memory.
    TextSource(QByteArray bytes, EncodingGuess encoding);

    /// Appends the next piece to `utf8`; false when there is no more.
    Result<bool> append(std::string &utf8);
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

    static constexpr qint64 ChunkBytes = 256 * 1024;

private:
    std::unique_ptr<QFile> m_file;
    QByteArray m_chunk;
    Encoding m_encoding;
    Transcoder m_transcoder;
    int m_skip; ///< bytes of the byte order mark that are still to come
    qint64 m_bytesRead = 0;
    bool m_memoryUsed = false;
};

} // namespace pejling::importer
