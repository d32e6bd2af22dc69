// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>

#include <QByteArray>
#include <QString>

#include <atomic>
#include <optional>
#include <thread>

namespace pejling::importer {

/// The SHA-256 of a file, worked out in a thread of its own while the file is read: hashing takes
/// longer than parsing.
class FileDigest
{
public:
    explicit FileDigest(const QString &path);
    ~FileDigest(); ///< stops what is not finished
    Q_DISABLE_COPY_MOVE(FileDigest)

    /// Waits for the digest, in hexadecimal.
    [[nodiscard]] Result<QString> result();

private:
    void run(const QString &path);

    std::atomic_bool m_stop = false;
    QByteArray m_digest;
    std::optional<Error> m_error;
    std::thread m_thread; ///< last, so that the rest is there when it starts
};

} // namespace pejling::importer
