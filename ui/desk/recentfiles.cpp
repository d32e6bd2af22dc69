// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/recentfiles.h>

#include <QFileInfo>

namespace pejling::desk {

namespace {
constexpr auto Key = "recentFiles";
} // namespace

RecentFiles::RecentFiles(std::shared_ptr<QSettings> settings) : m_settings(std::move(settings)) { }

QStringList RecentFiles::paths() const { return m_settings->value(Key).toStringList(); }

void RecentFiles::add(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings->setValue(Key, QStringList(all.first(qMin(all.size(), qsizetype(Most)))));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = paths();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings->setValue(Key, all);
}

} // namespace pejling::desk
