// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

namespace pejling::store {

/// Why a workshop file could not be opened, read or written.
enum class Trouble {
    Missing,
    Folder,
    Link,
    Device,
    Empty,
    Foreign,
    Newer,
    Older, ///< needs a migration, but is opened for reading
    Damaged,
    ReadOnlyFile,
    ReadOnlyFolder,
    Locked,
    LockedOnNetwork,
    Full,
    Unreachable,
    Failed,
    Exists,
    NoBackup,
};

/// The sentence and code of `trouble` with the file at `path`; `detail` is what a library said.
[[nodiscard]] Error storeError(Trouble trouble, const QString &path, const QString &detail = {});

/// The trouble that SQLite's (extended) result code stands for.
[[nodiscard]] Trouble troubleOf(int sqliteCode);

} // namespace pejling::store
