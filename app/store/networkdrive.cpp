// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkdrive.h"

#include "storeerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QHash>
#include <QLockFile>
#include <QMutex>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

/// The locks of this program, by path; an entry goes once its file is let go of.
struct Held
{
    QMutex mutex;
    QHash<QString, std::weak_ptr<ProgramLock>> locks;
};

Held &held()
{
    static Held held;
    return held;
}

class FileLock : public ProgramLock
{
public:
    explicit FileLock(const QString &path) : m_file(path % u".lock"_s), m_path(path)
    {
        m_file.setStaleLockTime(0); // only the death of its owner makes a lock stale
    }
    ~FileLock() override
    {
        if (!m_file.isLocked())
            return;
        const QMutexLocker locker(&held().mutex);
        m_file.unlock();
        held().locks.remove(m_path);
    }
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    QLockFile m_file;

private:
    QString m_path;
};

/// Who holds a lock stands in it from the first moment. One that has said nothing for a minute was
/// left by a program that was killed while it wrote, and nobody's death would ever end it.
/// So is one of our own that nothing here holds any more: its drive was gone when it was let go of.
bool isAbandoned(const QString &path, const QLockFile &file)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (file.getLockInfo(&process, &computer, &program))
        return process == QCoreApplication::applicationPid()
            && computer == QSysInfo::machineHostName() && !held().locks.contains(path);
    const QDateTime written = QFileInfo(path % u".lock"_s).lastModified();
    return written.isValid() && written.secsTo(QDateTime::currentDateTime()) > 60;
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{ "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs",
        "ncpfs", "afs", "9p", "davfs", "fuse.davfs", "fuse.sshfs", "fuse.rclone", "webdav" };
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return type == name; });
}

bool liesOnNetworkDrive(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (absolute.startsWith("//"_L1))
        return true;
    return isNetworkFileSystem(QStorageInfo(QFileInfo(absolute).path()).fileSystemType());
}

Result<std::shared_ptr<ProgramLock>> ProgramLock::acquire(const QString &path)
{
    const QString key = QFileInfo(path).absoluteFilePath();
    std::shared_ptr<FileLock> lock; // goes after the locker, which it may need itself
    const QMutexLocker locker(&held().mutex);
    if (auto there = held().locks.value(key).lock())
        return there;
    lock = std::make_shared<FileLock>(key);
    bool locked = lock->m_file.tryLock();
    if (!locked && isAbandoned(key, lock->m_file))
        locked = lock->m_file.removeStaleLockFile() && lock->m_file.tryLock();
    if (!locked) {
        if (lock->m_file.error() == QLockFile::UnknownError)
            return storeError(Trouble::Full, path);
        if (lock->m_file.error() != QLockFile::LockFailedError)
            return storeError(Trouble::ReadOnlyFolder, path);
        qint64 process = 0;
        QString computer;
        QString program;
        lock->m_file.getLockInfo(&process, &computer, &program);
        return computer.isEmpty() ? storeError(Trouble::Locked, path) // is about to say
                                  : storeError(Trouble::LockedOnNetwork, path, computer);
    }
    held().locks.insert(key, lock);
    return std::shared_ptr<ProgramLock>(lock);
}

} // namespace pejling::store
