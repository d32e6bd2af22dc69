// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "companions.h"

#include "storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

// sqlite.org/fileformat2.html, section 3: magic, records, nonce, pages before, sector size, page
// size. A journal that ends with the magic names a super-journal in front of it.
const QByteArray JournalMagic = QByteArray::fromHex("d9d505f920a163d7");
constexpr qsizetype JournalHeaderSize = 28;

/// Opened by hand, which is harmless: nobody locks a journal.
Result<Beside> journalOf(
    const QString &path, const QString &journalPath, qint64 pageSize, qint64 pages)
{
    const auto refused
        = [&] { return storeError(Trouble::ForeignLog, path, QFileInfo(journalPath).fileName()); };
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly))
        return storeError(Trouble::Unreachable, path);
    const QByteArray header = journal.read(JournalHeaderSize);
    if (header.isEmpty() || header[0] == '\0')
        return Beside::Nothing; // no longer to be undone
    if (!journal.seek(journal.size() - std::min(journal.size(), qint64(JournalMagic.size())))
        || journal.readAll() == JournalMagic)
        return refused();
    if (!header.startsWith(JournalMagic) || header.size() < JournalHeaderSize)
        return Beside::Nothing; // broke off before anything was changed
    const auto pagesBefore = qFromBigEndian<quint32>(header.constData() + 16);
    const auto itsPageSize = qFromBigEndian<quint32>(header.constData() + 24);
    if (itsPageSize != pageSize || pagesBefore > pages + journal.size() / pageSize)
        return refused();
    return Beside::Journal;
}

} // namespace

const std::array<QString, 3> &companionSuffixes()
{
    static const std::array suffixes{ u"-wal"_s, u"-shm"_s, u"-journal"_s };
    return suffixes;
}

bool hasOtherNames(const QString &path)
{
    std::error_code failure;
    const auto names = std::filesystem::hard_link_count(path.toStdU16String(), failure);
    return !failure && names > 1;
}

Result<Beside> besideOf(const QString &path, qint64 pageSize, qint64 pages)
{
    for (const QString &suffix : companionSuffixes()) {
        const QFileInfo info(path % suffix);
        const bool odd = info.isSymLink()
            || (info.exists() && (!info.isFile() || hasOtherNames(info.filePath())));
        if (odd)
            return storeError(Trouble::OddCompanion, path, info.fileName());
    }
    const QString journal = path % u"-journal"_s;
    if (QFileInfo(journal).size() > 0) {
        auto found = journalOf(path, journal, pageSize, pages);
        if (!found || *found == Beside::Journal)
            return found;
    }
    return QFileInfo::exists(path % u"-wal"_s) ? Beside::Log : Beside::Nothing;
}

} // namespace pejling::store
