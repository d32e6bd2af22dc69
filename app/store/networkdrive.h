// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace pejling::store {

/// Names as QStorageInfo::fileSystemType() gives them: "nfs4", "cifs", ...
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);
[[nodiscard]] bool liesOnNetworkDrive(const QString &path);

/// Keeps other programs, on other computers too, from opening a workshop on a network drive, where
/// SQLite's own locks cannot be relied on. Held as long as any copy lives; shared inside this
/// program. Error "store-locked" names the computer that has it.
class ProgramLock
{
public:
    [[nodiscard]] static Result<std::shared_ptr<ProgramLock>> acquire(const QString &path);

    virtual ~ProgramLock() = default;
};

} // namespace pejling::store
