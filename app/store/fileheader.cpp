// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"

#include "storeerror.h"

#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr qsizetype HeaderSize = 100;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

quint32 number(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const auto stored = qFromBigEndian<quint16>(header.constData() + 16);
    return stored == 1 ? 65536 : stored;
}

struct Beginning
{
    QByteArray header; ///< shorter than HeaderSize in a shorter file
    qint64 fileSize = 0;
};

/// Reads by way of SQLite's own file layer. POSIX lets go of all locks that a process has on a file
/// when any handle to it is closed, as a QFile would do; the layer keeps the handle until the
/// process has no lock left (sqlite.org/howtocorrupt.html, section 2.2).
std::optional<Beginning> readBeginning(const QString &path)
{
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    const QByteArray native = QFileInfo(path).absoluteFilePath().toUtf8();
    const std::unique_ptr<const char, decltype(&sqlite3_free_filename)> name(
        sqlite3_create_filename(native.constData(), "", "", 0, nullptr), sqlite3_free_filename);
    const auto memory = std::make_unique<std::max_align_t[]>(
        size_t(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto *file = reinterpret_cast<sqlite3_file *>(memory.get());
    constexpr int How = SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB;
    if (!name || vfs->xOpen(vfs, name.get(), file, How, nullptr) != SQLITE_OK)
        return {};
    Beginning beginning{ .header = QByteArray(HeaderSize, '\0'), .fileSize = 0 };
    sqlite3_int64 size = 0;
    bool read = file->pMethods->xFileSize(file, &size) == SQLITE_OK;
    beginning.fileSize = size;
    beginning.header.truncate(std::min<qint64>(size, HeaderSize));
    read = read
        && file->pMethods->xRead(file, beginning.header.data(), int(beginning.header.size()), 0)
            == SQLITE_OK;
    file->pMethods->xClose(file);
    return read ? std::optional(beginning) : std::nullopt;
}

/// Fixed values that a damaged header gets wrong.
bool isSound(const QByteArray &header)
{
    const qint64 pageSize = pageSizeOf(header);
    const bool knownVersions = header[18] >= 1 && header[18] <= 2 && header[19] == header[18];
    const bool knownFractions = header[21] == 64 && header[22] == 32 && header[23] == 32;
    constexpr quint32 Utf8 = 1;
    return pageSize >= 512 && (pageSize & (pageSize - 1)) == 0 && knownVersions && knownFractions
        && number(header, 56) == Utf8;
}

/// A copy that broke off; while a log or journal lies beside it, that may hold the rest.
bool isTruncated(const QString &path, const QByteArray &header, qint64 size)
{
    if (QFileInfo(path % u"-wal"_s).size() > 0 || QFileInfo(path % u"-journal"_s).size() > 0)
        return false;
    const bool pageCountHolds = number(header, 24) == number(header, 92);
    return pageCountHolds && size < pageSizeOf(header) * qint64(number(header, 28));
}

} // namespace

Result<FileHeader> readHeader(const QString &path, int newestSchema)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return storeError(Trouble::Link, path, info.symLinkTarget());
    if (!info.exists())
        return storeError(Trouble::Missing, path);
    if (info.isDir())
        return storeError(Trouble::Folder, path);
    if (!info.isFile())
        return storeError(Trouble::Device, path);
    if (info.size() == 0)
        return storeError(Trouble::Empty, path);

    const auto beginning = readBeginning(path);
    if (!beginning)
        return storeError(Trouble::Unreachable, path);
    const QByteArray &header = beginning->header;
    if (!header.startsWith(Magic))
        return storeError(Trouble::Foreign, path);
    if (header.size() < HeaderSize)
        return storeError(Trouble::Damaged, path);
    if (number(header, 68) != ApplicationId)
        return storeError(Trouble::Foreign, path);
    const auto schema = qint32(number(header, 60));
    if (schema > newestSchema)
        return storeError(Trouble::Newer, path);
    if (schema < 1 || !isSound(header) || isTruncated(path, header, beginning->fileSize))
        return storeError(Trouble::Damaged, path);
    return FileHeader{ .schema = schema, .wal = header[19] == 2 };
}

} // namespace pejling::store
