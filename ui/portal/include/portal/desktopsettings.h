// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace pejling::portal {

/// What a Linux desktop says of contrast and motion, through the XDG settings portal; elsewhere it
/// says nothing.
class DesktopSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for each setting at once, and again whenever the program comes back to the front. Never
    /// waits for the answers. Needs a QGuiApplication.
    void follow();

signals:
    /// `space` and `key` as the portal names them: "org.freedesktop.appearance", "contrast".
    void told(const QString &space, const QString &key, const QVariant &value);

private:
    void ask();
};

} // namespace pejling::portal
