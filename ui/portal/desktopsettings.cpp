// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <portal/desktopsettings.h>

#ifdef PEJLING_DBUS

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

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

/// org.freedesktop.portal.Settings. Its signal bears the name that it has on the bus.
class SettingsPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(QObject *parent)
        : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s,
            u"/org/freedesktop/portal/desktop"_s, "org.freedesktop.portal.Settings",
            QDBusConnection::sessionBus(), parent)
    {
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace

void DesktopSettings::follow()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return;
    auto *portal = new SettingsPortal(this);
    connect(portal, &SettingsPortal::SettingChanged, this,
        [this](const QString &space, const QString &key, const QDBusVariant &value) {
            emit told(space, key, unpacked(value.variant()));
        });
    for (const auto &[space, key] : Settings) {
        auto *watcher = new QDBusPendingCallWatcher(
            portal->asyncCall(u"Read"_s, QString(space), QString(key)), this);
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

#include "desktopsettings.moc"

#else

namespace pejling::portal {

/// Only Linux desktops have the portal; elsewhere the switch in the program is the way.
void DesktopSettings::follow() { }

} // namespace pejling::portal

#endif
