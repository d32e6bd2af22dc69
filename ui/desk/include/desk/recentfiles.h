// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

#include <memory>

namespace pejling::desk {

/// The workshops opened last, newest first. Keeps paths alone, nothing of what stands in them.
class RecentFiles
{
public:
    static constexpr int Most = 8;

    explicit RecentFiles(std::shared_ptr<QSettings> settings);

    [[nodiscard]] QStringList paths() const; ///< absolute
    void add(const QString &path);
    void remove(const QString &path);

private:
    std::shared_ptr<QSettings> m_settings;
};

} // namespace pejling::desk
