// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/deskappearance.h>

#include <desk/deskmenus.h>
#include <portal/desktopsettings.h>
#include <widgets/appearance.h>

#include <QAction>
#include <QTimer>
#include <QWidget>

namespace pejling::desk {

namespace {
constexpr auto ContrastKey = "look/highContrast";
} // namespace

void connectAppearance(
    QWidget *window, const DeskMenus *menus, const std::shared_ptr<QSettings> &settings)
{
    auto *appearance = new widgets::Appearance(window);
    QAction *action = menus->highContrast;
    QObject::connect(appearance, &widgets::Appearance::changed, action,
        [appearance, action] { action->setChecked(appearance->isHighContrast()); });
    QObject::connect(action, &QAction::triggered, appearance, [appearance, settings](bool high) {
        settings->setValue(ContrastKey, high);
        appearance->chooseHighContrast(high);
    });
    if (settings->contains(ContrastKey))
        appearance->chooseHighContrast(settings->value(ContrastKey).toBool());
    // The desktop is asked once the window is there: it may take its time.
    auto *desktop = new portal::DesktopSettings(window);
    QObject::connect(
        desktop, &portal::DesktopSettings::told, appearance, &widgets::Appearance::takeSetting);
    QTimer::singleShot(0, desktop, &portal::DesktopSettings::follow);
}

} // namespace pejling::desk
