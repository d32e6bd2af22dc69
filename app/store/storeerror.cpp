// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeerror.h"

#include "vfsfile.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

struct StoreError
{
    Q_DECLARE_TR_FUNCTIONS(StoreError)

public:
    static QString code(Trouble trouble);
    static QString sentence(Trouble trouble);
    static QString refusal(Trouble trouble);
};

QString StoreError::code(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Missing:
        return u"store-missing"_s;
    case Trouble::Folder:
    case Trouble::Link:
    case Trouble::Device:
    case Trouble::OtherNames:
    case Trouble::OddCompanion:
        return u"store-not-a-file"_s;
    case Trouble::Empty:
        return u"store-empty"_s;
    case Trouble::Foreign:
        return u"store-foreign"_s;
    case Trouble::Newer:
        return u"store-newer"_s;
    case Trouble::Older:
        return u"store-older"_s;
    case Trouble::Damaged:
        return u"store-damaged"_s;
    case Trouble::Altered:
        return u"store-altered"_s;
    case Trouble::ForeignLog:
        return u"store-foreign-log"_s;
    case Trouble::ReadOnlyFile:
    case Trouble::ReadOnlyFolder:
        return u"store-read-only"_s;
    case Trouble::Locked:
    case Trouble::LockedOnNetwork:
        return u"store-locked"_s;
    case Trouble::Full:
    case Trouble::NoRoomToLook:
        return u"store-full"_s;
    case Trouble::Unreachable:
    case Trouble::DriveGone:
    case Trouble::Gone:
        return u"store-unreachable"_s;
    case Trouble::Failed:
        return u"store-failed"_s;
    case Trouble::Exists:
        return u"store-exists"_s;
    case Trouble::NoBackup:
        return u"store-no-backup"_s;
    }
    Q_UNREACHABLE();
}

/// What is said of a file that is not opened.
QString StoreError::refusal(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Missing:
        return tr("There is no workshop “%1”. Check its name and folder.");
    case Trouble::Folder:
        return tr("“%1” is a folder. Choose the workshop file in it.");
    case Trouble::Link:
        return tr("“%1” is a link. Open the file that it points to: %2");
    case Trouble::Device:
        return tr("“%1” is not an ordinary file, so it cannot be a workshop. Choose another.");
    case Trouble::Empty:
        return tr("“%1” is empty and holds no workshop. Fetch a whole copy, or create it anew.");
    case Trouble::Foreign:
        return tr("“%1” is not a Pejling workshop. Choose a file that Pejling has made; an export "
                  "from a survey tool is imported into a workshop.");
    case Trouble::Newer:
        return tr("“%1” was written by a newer version of Pejling. Install that version to open "
                  "it.");
    case Trouble::Older:
        return tr("“%1” was written by an older version of Pejling. Open it once where it may be "
                  "changed, so that it is brought up to date.");
    case Trouble::Altered:
        return tr("“%1” has been altered by a program other than Pejling, so it is not opened. It "
                  "was left as it is; open a backup copy instead.");
    case Trouble::OtherNames:
        return tr("“%1” also goes by another name (a hard link), so somebody may be writing to it "
                  "unseen. Copy it, and open the copy.");
    case Trouble::OddCompanion:
        return tr("Beside “%1” lies “%2”, a link or something else that is not an ordinary file. "
                  "Nothing was changed. Move it away, and open the workshop again.");
    case Trouble::ForeignLog:
        return tr("Beside “%1” lies “%2”, which does not belong to it. Nothing was changed. Move "
                  "it away, and open the workshop again; or open a backup copy.");
    default:
        return tr("“%1” is damaged and cannot be read. It was left as it is; open a backup copy "
                  "instead.");
    }
}

QString StoreError::sentence(Trouble trouble)
{
    switch (trouble) {
    case Trouble::ReadOnlyFile:
        return tr("“%1” is write-protected. Remove the protection, or work in a copy.");
    case Trouble::ReadOnlyFolder:
        return tr("“%1” lies in a folder that may not be written to. Copy it to another folder.");
    case Trouble::Locked:
        return tr("“%1” is in use by another program. Close it there and try again.");
    case Trouble::LockedOnNetwork:
        return tr("“%1” lies on a network drive and is already open, and there only one program "
                  "may have it open. Close it there (%2), or work in a copy on this computer.");
    case Trouble::Full:
        return tr("The disk is full, so “%1” was not changed. Make room and try again.");
    case Trouble::NoRoomToLook:
        return tr("“%1” was not closed properly, and there is no room on the disk to look at it "
                  "safely. Nothing was changed. Make room and try again.");
    case Trouble::Unreachable:
        return tr("“%1” cannot be reached. Check that its drive is connected and that you have "
                  "access to it.");
    case Trouble::DriveGone:
        return tr("The drive or network share that “%1” lies on does not answer any more. Connect "
                  "it again, and open the workshop again. Nothing more is stored until then.");
    case Trouble::Gone:
        return tr("“%1” has been moved, renamed or deleted while it was open, so nothing was saved "
                  "in it. Put it back, or open it again where it lies now.");
    case Trouble::Failed:
        return tr("“%1” could not be read or written; nothing was changed. Try again.");
    case Trouble::Exists:
        return tr("“%1” exists already. Choose another name, or ask for it to be replaced.");
    case Trouble::NoBackup:
        return tr("“%1” is from an older version of Pejling, and no backup copy could be written "
                  "beside it. Nothing was changed; make room in its folder and try again.");
    default:
        return refusal(trouble);
    }
}

/// A drive that fails to give a page looks like damage to SQLite (its unixRead() and
/// SQLITE_IOERR_CORRUPTFS), and one that takes none like a full one to others.
bool mayBeItsDrive(Trouble trouble)
{
    return trouble == Trouble::Damaged || trouble == Trouble::Full
        || trouble == Trouble::NoRoomToLook || trouble == Trouble::NoBackup;
}

/// As far as that is quick.
bool canBeRead(const QString &path)
{
    constexpr qint64 Block = 1 << 20;
    const QDeadlineTimer deadline(std::chrono::seconds(1));
    for (const QString &suffix : { u""_s, u"-wal"_s, u"-journal"_s }) {
        if (!QFileInfo(path % suffix).isFile())
            continue;
        const VfsFile file(path % suffix, VfsFile::Access::Read);
        for (qint64 offset = 0; !deadline.hasExpired(); offset += Block) {
            const auto bytes = file.read(offset, Block);
            if (!bytes)
                return false;
            if (bytes->size() < Block)
                break;
        }
    }
    return true;
}

} // namespace

Error storeError(Trouble trouble, const QString &path, const QString &detail)
{
    if (mayBeItsDrive(trouble) && !canBeRead(path))
        trouble = Trouble::DriveGone;
    const bool namesDetail = trouble == Trouble::Link || trouble == Trouble::LockedOnNetwork
        || trouble == Trouble::OddCompanion || trouble == Trouble::ForeignLog;
    const QString name = QFileInfo(path).fileName();
    const QString text = StoreError::sentence(trouble);
    return { .kind = trouble == Trouble::Exists ? ErrorKind::Refused : ErrorKind::Store,
        .code = StoreError::code(trouble),
        .text = namesDetail ? text.arg(name, detail) : text.arg(name),
        .detail = namesDetail ? QString() : detail,
        .position = path };
}

Error usageError(const QString &code, const QString &text)
{
    return { .kind = ErrorKind::Usage, .code = code, .text = text, .detail = {}, .position = {} };
}

Trouble troubleOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DIRECTORY)
        return Trouble::ReadOnlyFolder;
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return Trouble::Gone;
    if (sqliteCode == SQLITE_IOERR_SHMSIZE) // the log's index cannot grow
        return Trouble::Full;
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Trouble::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Trouble::ReadOnlyFile;
    case SQLITE_FULL:
        return Trouble::Full;
    case SQLITE_CORRUPT:
    case SQLITE_INTERRUPT: // more steps than the file can have rows for
    case SQLITE_TOOBIG:
    case SQLITE_FORMAT:
        return Trouble::Damaged;
    case SQLITE_NOTADB:
        return Trouble::Foreign;
    case SQLITE_IOERR:
        return Trouble::DriveGone;
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return Trouble::Unreachable;
    default:
        return Trouble::Failed;
    }
}

} // namespace pejling::store
