// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

class QWidget;

namespace pejling::desk {

class DeskMenus;

/// Connects the switch of the View menu, which is kept, and follows the desktop where nothing has
/// been chosen. `window` owns the widgets::Appearance.
void connectAppearance(
    QWidget *window, const DeskMenus *menus, const std::shared_ptr<QSettings> &settings);

} // namespace pejling::desk
