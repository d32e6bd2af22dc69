// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/mapping.h>

#include <base/wholefile.h>

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

struct Folder
{
    Q_DECLARE_TR_FUNCTIONS(MappingFolder)
};

} // namespace

MappingFolder::MappingFolder(QString folder) : m_folder(std::move(folder))
{
    if (m_folder.isEmpty()) {
        m_folder
            = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/mappings"_s;
    }
}

QString MappingFolder::path(const QString &fingerprint) const
{
    const QByteArray name
        = QCryptographicHash::hash(fingerprint.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name.left(32)) + u".json"_s;
}

Result<Done> MappingFolder::keep(const Mapping &mapping) const
{
    const QString target = path(mapping.fingerprint);
    WholeFile file(target);
    const QByteArray json = mapping.toJson();
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || file.write(json) != json.size() || !file.commit()) {
        return Error{ ErrorKind::Refused, u"mapping-not-kept"_s,
            Folder::tr("The mapping cannot be kept in %1. Check that the folder can be written "
                       "to, and that the disk is not full.")
                .arg(m_folder),
            file.errorString(), target };
    }
    return Done{};
}

std::optional<Mapping> MappingFolder::find(
    const QString &fingerprint, const TemplatePtr &workshopTemplate) const
{
    if (!QFile::exists(path(fingerprint)))
        return std::nullopt;
    Result<Mapping> kept = Mapping::fromFile(path(fingerprint), workshopTemplate);
    if (!kept || kept->fingerprint != fingerprint)
        return std::nullopt;
    return std::move(*kept);
}

} // namespace pejling::importer
