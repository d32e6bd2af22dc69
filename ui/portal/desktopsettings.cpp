// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <portal/desktopsettings.h>

#ifdef PEJLING_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::portal {

namespace {

constexpr std::array Settings{
    std::pair{ "org.freedesktop.appearance"_L1, "contrast"_L1 },
    std::pair{ "org.freedesktop.appearance"_L1, "reduced-motion"_L1 },
    std::pair{ "org.gnome.desktop.a11y.interface"_L1, "high-contrast"_L1 },
    std::pair{ "org.gnome.desktop.interface"_L1, "enable-animations"_L1 },
};

/// The portal's Read() packs its answer twice.
QVariant unpacked(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void DesktopSettings::follow()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    ask();
    // Whoever changes the desktop's settings does so in another program, and comes back.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                ask();
        });
}

void DesktopSettings::ask()
{
    for (const auto &[space, key] : Settings) {
        QDBusMessage read = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
            u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Settings"_s, u"Read"_s);
        read << QString(space) << QString(key);
        auto *watcher
            = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(read), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, space = space, key = key] {
                watcher->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *watcher;
                if (reply.isValid())
                    emit told(space, key, unpacked(reply.value().variant()));
            });
    }
}

} // namespace pejling::portal

#else

namespace pejling::portal {

/// Only Linux desktops have the portal; elsewhere the switch in the program is the way.
void DesktopSettings::follow() { }
void DesktopSettings::ask() { }

} // namespace pejling::portal

#endif
