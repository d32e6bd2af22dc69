// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/zipfile.h"

#include "containers/limits.h"
#include "containers/refusal.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

namespace pejling::importer {

namespace {

QString openingError(int code)
{
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

} // namespace

ZipPart::ZipPart(std::shared_ptr<ZipFile> zip, zip_file *file, QString name, qint64 bytes)
    : m_zip(std::move(zip)), m_file(file), m_name(std::move(name)), m_bytes(bytes)
{
}

ZipPart::~ZipPart() { zip_fclose(m_file); }

Result<qint64> ZipPart::read(char *to, qint64 size)
{
    const zip_int64_t got = zip_fread(m_file, to, zip_uint64_t(size));
    if (got < 0) {
        return refusal::brokenWorkbook(
            m_name, QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
    }
    m_bytesRead += got;
    if (const Result<Done> kept = m_zip->checkUnpacked(m_bytesRead); !kept)
        return kept.error();
    return qint64(got);
}

ZipFile::ZipFile(QString path, qint64 packedBytes, zip *handle)
    : m_path(std::move(path)), m_packedBytes(packedBytes), m_handle(handle)
{
}

ZipFile::~ZipFile() { zip_discard(m_handle); }

Result<std::shared_ptr<ZipFile>> ZipFile::open(const QString &path)
{
    const qint64 packed = QFileInfo(path).size();
    if (packed > MaxContainerBytes)
        return refusal::fileTooBig(MaxContainerBytes);
    int code = 0;
    zip *handle = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (!handle)
        return refusal::brokenContainer(openingError(code));
    const std::shared_ptr<ZipFile> file(new ZipFile(path, packed, handle));
    if (const Result<Done> kept = file->checkDirectory(); !kept)
        return kept.error();
    return file;
}

bool ZipFile::contains(const char *name) const
{
    return zip_name_locate(m_handle, name, ZIP_FL_NOCASE) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipFile::part(const QString &name)
{
    const zip_int64_t index = zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_handle, zip_uint64_t(index), 0, &stat) != 0)
        return refusal::brokenWorkbook(name, QString::fromUtf8(zip_strerror(m_handle)));
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        return refusal::passwordProtected();
    zip_file *file = zip_fopen_index(m_handle, zip_uint64_t(index), 0);
    if (!file)
        return refusal::brokenWorkbook(name, QString::fromUtf8(zip_strerror(m_handle)));
    return std::make_unique<ZipPart>(shared_from_this(), file, name, qint64(stat.size));
}

Result<Done> ZipFile::checkUnpacked(qint64 bytes) const
{
    if (bytes > MaxUnpackedBytes)
        return refusal::unpackedTooBig();
    if (bytes > RatioFreeBytes && bytes / MaxUnpackedRatio > m_packedBytes)
        return refusal::packedTooTightly();
    return Done{};
}

Result<Done> ZipFile::checkDirectory() const
{
    const zip_int64_t count = zip_get_num_entries(m_handle, 0);
    if (count > MaxPartCount)
        return refusal::tooManyParts();
    zip_uint64_t unpacked = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_handle, zip_uint64_t(i), 0, &stat) != 0
            || !(stat.valid & ZIP_STAT_SIZE))
            continue;
        if (stat.size > zip_uint64_t(MaxUnpackedBytes))
            return refusal::unpackedTooBig();
        unpacked += stat.size;
    }
    return checkUnpacked(qint64(std::min(unpacked, zip_uint64_t(MaxUnpackedBytes) + 1)));
}

} // namespace pejling::importer
