// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

#include <array>

namespace pejling::store {

/// What SQLite keeps beside a database while it is open, or when a program was killed.
[[nodiscard]] const std::array<QString, 3> &companionSuffixes();

/// What SQLite would take from beside a file before it reads it.
enum class Beside {
    Nothing,
    Log, ///< a write-ahead log, perhaps an empty one
    Journal, ///< what was to be undone when a program was killed
};

/// Refuses what SQLite must not get to see beside a workshop: links (it would write into another
/// file), pipes (it would wait for ever), and journals that name further files (it would delete
/// those). `pageSize` and `pages` are the workshop's.
[[nodiscard]] Result<Beside> besideOf(const QString &path, qint64 pageSize, qint64 pages);

/// Whether the file at `path` goes by another name too. Then somebody may be writing to it with a
/// log beside that name.
[[nodiscard]] bool hasOtherNames(const QString &path);

} // namespace pejling::store
