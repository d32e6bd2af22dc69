// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

namespace pejling::store {

inline constexpr quint32 ApplicationId = 0x504A4C47; ///< "PJLG" in the file's header

/// What the first 100 bytes of an SQLite file say (sqlite.org/fileformat2.html, section 1.3).
struct FileHeader
{
    int schema = 0; ///< user_version
    qint64 pageSize = 0; ///< bytes
    qint64 pages = 0; ///< in the file
};

/// Looks at a file by hand before SQLite may touch it: SQLite would make a database of an empty
/// file and begin writing to a foreign one. Refuses what is no whole file of ours in a version up
/// to `newestSchema`.
[[nodiscard]] Result<FileHeader> readHeader(const QString &path, int newestSchema);

} // namespace pejling::store
