// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileheader.h"

#include "companions.h"
#include "storeerror.h"
#include "vfsfile.h"

#include <QFileInfo>
#include <QtEndian>

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

    if (hasOtherNames(path))
        return storeError(Trouble::OtherNames, path);

    const VfsFile file(path, VfsFile::Access::Read);
    if (!file.isOpen())
        return storeError(Trouble::Unreachable, path);
    const auto beginning = file.read(0, HeaderSize);
    const auto size = file.size();
    if (!beginning || !size)
        return storeError(Trouble::DriveGone, path);
    const QByteArray &header = *beginning;
    if (!header.startsWith(Magic))
        return storeError(Trouble::Foreign, path);
    if (header.size() < HeaderSize)
        return storeError(Trouble::Damaged, path);
    if (number(header, 68) != ApplicationId)
        return storeError(Trouble::Foreign, path);
    const auto schema = qint32(number(header, 60));
    if (schema > newestSchema)
        return storeError(Trouble::Newer, path);
    if (schema < 1 || !isSound(header) || isTruncated(path, header, *size))
        return storeError(Trouble::Damaged, path);
    const qint64 pageSize = pageSizeOf(header);
    return FileHeader{ .schema = schema, .pageSize = pageSize, .pages = *size / pageSize };
}

} // namespace pejling::store
