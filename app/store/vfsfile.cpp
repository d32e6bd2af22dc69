// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vfsfile.h"

#include <QFileInfo>

#include <algorithm>
#include <sqlite3.h>

namespace pejling::store {

VfsFile::VfsFile(const QString &path, Access access)
    : m_path(QFileInfo(path).absoluteFilePath().toUtf8())
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    m_name = sqlite3_create_filename(m_path.constData(), "", "", 0, nullptr);
    m_memory = std::make_unique<std::max_align_t[]>(
        size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(m_memory.get());
    const int how = SQLITE_OPEN_MAIN_DB
        | (access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
    if (m_name && vfs->xOpen(vfs, m_name, file, how, nullptr) == SQLITE_OK)
        m_file = file;
}

VfsFile::~VfsFile()
{
    if (m_file) {
        m_file->pMethods->xUnlock(m_file, SQLITE_LOCK_NONE);
        m_file->pMethods->xClose(m_file);
    }
    sqlite3_free_filename(m_name);
}

std::optional<qint64> VfsFile::size() const
{
    sqlite3_int64 size = 0;
    if (!m_file || m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK)
        return {};
    return size;
}

std::optional<QByteArray> VfsFile::read(qint64 offset, qint64 size) const
{
    const auto whole = this->size();
    if (!whole)
        return {};
    QByteArray bytes(std::clamp<qint64>(*whole - offset, 0, size), '\0');
    if (!bytes.isEmpty()
        && m_file->pMethods->xRead(m_file, bytes.data(), int(bytes.size()), offset) != SQLITE_OK)
        return {};
    return bytes;
}

bool VfsFile::lockForOneself()
{
    if (!m_file)
        return false;
    const auto *layer = m_file->pMethods;
    if (layer->xLock(m_file, SQLITE_LOCK_SHARED) == SQLITE_OK
        && layer->xLock(m_file, SQLITE_LOCK_EXCLUSIVE) == SQLITE_OK)
        return true;
    layer->xUnlock(m_file, SQLITE_LOCK_NONE); // half a lock would keep others out
    return false;
}

} // namespace pejling::store
