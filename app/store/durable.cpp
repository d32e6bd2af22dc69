// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#else
#include <io.h>
#include <windows.h>
#endif

namespace pejling::store {

namespace {

/// A file, or the folder whose entry it is, on its way to the disk.
void sync(const QString &path)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        FlushFileBuffers(HANDLE(_get_osfhandle(file.handle())));
#endif
}

} // namespace

std::error_code renameDurably(const QString &from, const QString &path)
{
    sync(from);
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), path.toStdU16String(), failure);
    if (!failure)
        sync(QFileInfo(path).absolutePath());
    return failure;
}

} // namespace pejling::store
