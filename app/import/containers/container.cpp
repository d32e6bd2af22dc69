// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/container.h"

#include "containers/limits.h"
#include "containers/odscontainer.h"
#include "containers/refusal.h"
#include "containers/textcontainer.h"
#include "containers/xlsxcontainer.h"
#include "containers/zipfile.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr char CompoundFileMagic[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

QByteArray utf16(QLatin1StringView name)
{
    QByteArray bytes;
    for (const char c : name)
        bytes.append(c).append('\0');
    return bytes;
}

/// Old workbooks and encrypted new ones share a container; its directory names what is in it.
Error refuseCompoundFile(const QString &path)
{
    const QByteArray encrypted = utf16(QLatin1StringView("EncryptedPackage"));
    bool found = false;
    QByteArray window;
    const Result<Done> read = readThrough(path, [&](std::string_view bytes) {
        window.append(bytes.data(), qsizetype(bytes.size()));
        found = window.contains(encrypted);
        window = window.right(encrypted.size());
        return !found;
    });
    if (!read)
        return read.error();
    return found ? refusal::passwordProtected() : refusal::oldXls();
}

Result<std::unique_ptr<Container>> openZip(const QString &path)
{
    auto zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    if ((*zip)->contains("xl/workbook.bin"))
        return refusal::binaryWorkbook();
    if ((*zip)->contains("content.xml"))
        return OdsContainer::open(std::move(*zip));
    if ((*zip)->contains("xl/workbook.xml") || (*zip)->contains("_rels/.rels"))
        return XlsxContainer::open(std::move(*zip));
    return refusal::unknownFormat();
}

} // namespace

Result<std::unique_ptr<Container>> Container::open(const QString &path, const ContainerHints &hints)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal::fileMissing(path);
    if (!info.isFile())
        return refusal::unknownFormat();
    // By its name, before it is opened: closing a database that this process has open would drop
    // the locks that SQLite holds on it.
    if (info.suffix().compare("pejling"_L1, Qt::CaseInsensitive) == 0)
        return refusal::workshopFile();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal::fileUnreadable(path, file.errorString());
    const QByteArray magic = file.read(8);
    file.close();
    if (magic.isEmpty())
        return refusal::empty();
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06"))
        return openZip(path);
    if (magic == "SQLite f")
        return refusal::workshopFile();
    if (magic == QByteArray(CompoundFileMagic, 8))
        return refuseCompoundFile(path);
    return TextContainer::open(path, hints);
}

Result<Done> readThrough(const QString &path, const std::function<bool(std::string_view)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return refusal::fileUnreadable(path, file.errorString());
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const qint64 got = file.read(chunk.data(), chunk.size());
        if (got < 0)
            return refusal::fileUnreadable(path, file.errorString());
        if (got == 0 || !visit({ chunk.constData(), size_t(got) }))
            return Done{};
    }
}

} // namespace pejling::importer
