// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/filedigest.h"

#include "containers/container.h"

#include <QCryptographicHash>

namespace pejling::importer {

FileDigest::FileDigest(const QString &path) : m_thread([this, path] { run(path); }) { }

FileDigest::~FileDigest()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void FileDigest::run(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const Result<Done> read = readThrough(path, [&](std::string_view bytes) {
        hash.addData(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        return !m_stop;
    });
    if (!read)
        m_error = read.error();
    m_digest = hash.result();
}

Result<QString> FileDigest::result()
{
    if (m_thread.joinable())
        m_thread.join();
    if (m_error)
        return *m_error;
    return QString::fromLatin1(m_digest.toHex());
}

} // namespace pejling::importer
