// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace pejling::importer {

class ZipFile;

/// One part of a container, unpacked while it is read.
class ZipPart
{
public:
    ZipPart(std::shared_ptr<ZipFile> zip, zip_file *file, QString name, qint64 bytes);
    ~ZipPart();
    Q_DISABLE_COPY_MOVE(ZipPart)

    /// Up to `size` bytes into `to`; 0 at the end. Fails past a limit, whatever the container's
    /// directory claims.
    Result<qint64> read(char *to, qint64 size);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< as the directory claims
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    std::shared_ptr<ZipFile> m_zip;
    zip_file *m_file;
    QString m_name;
    qint64 m_bytes;
    qint64 m_bytesRead = 0;
};

/// A zip container whose directory keeps the limits.
class ZipFile : public std::enable_shared_from_this<ZipFile>
{
public:
    [[nodiscard]] static Result<std::shared_ptr<ZipFile>> open(const QString &path);
    ~ZipFile();
    Q_DISABLE_COPY_MOVE(ZipFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool contains(const char *name) const;
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> part(const QString &name);
    /// Counts unpacked bytes of one reading against the limits.
    [[nodiscard]] Result<Done> checkUnpacked(qint64 bytes) const;

private:
    ZipFile(QString path, qint64 packedBytes, zip *handle);
    [[nodiscard]] Result<Done> checkDirectory() const;

    QString m_path;
    qint64 m_packedBytes;
    zip *m_handle;
};

} // namespace pejling::importer
