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
    Altered, ///< tables, views or triggers that are not ours
    OtherNames, ///< a hard link
    OddCompanion, ///< a link or a pipe where SQLite keeps its log
    ForeignLog, ///< a log or journal of another file
    NoRoomToLook, ///< for the copy in which a journal is tried out
    ReadOnlyFile,
    ReadOnlyFolder,
    Locked,
    LockedOnNetwork,
    Full,
    Unreachable,
    DriveGone, ///< the drive or network share, in the middle of something
    Gone, ///< moved, renamed or deleted while it was open
    Failed,
    Exists,
    NoBackup,
};

/// The sentence and code of `trouble` with the file at `path`; `detail` is what a library said. A
/// file that is said to be damaged, or its disk full, is read once more: its drive may be gone.
[[nodiscard]] Error storeError(Trouble trouble, const QString &path, const QString &detail = {});

/// A request that the workshop cannot follow, in words for the person who made it.
[[nodiscard]] Error usageError(const QString &code, const QString &text);

/// The trouble that SQLite's (extended) result code stands for.
[[nodiscard]] Trouble troubleOf(int sqliteCode);

} // namespace pejling::store
