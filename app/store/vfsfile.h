// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>

struct sqlite3_file;

namespace pejling::store {

/// A workshop's file, read by way of SQLite's own file layer. POSIX lets go of all locks that a
/// process has on a file when any handle to it is closed, as a QFile would do; the layer keeps the
/// handle until the process has no lock left (sqlite.org/howtocorrupt.html, section 2.2).
class VfsFile
{
public:
    enum class Access { Read, Write };

    VfsFile(const QString &path, Access access);
    ~VfsFile();
    VfsFile(const VfsFile &) = delete;
    VfsFile &operator=(const VfsFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file != nullptr; }
    [[nodiscard]] std::optional<qint64> size() const;
    /// Less than `size` bytes at the end of the file; nothing when it cannot be read.
    [[nodiscard]] std::optional<QByteArray> read(qint64 offset, qint64 size) const;

    /// Whether nobody has it open now; then nobody can open it until this is gone.
    [[nodiscard]] bool lockForOneself();

private:
    QByteArray m_path;
    const char *m_name = nullptr;
    std::unique_ptr<std::max_align_t[]> m_memory;
    sqlite3_file *m_file = nullptr;
};

} // namespace pejling::store
