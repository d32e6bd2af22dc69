// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

#include <memory>

class QWidget;

namespace pejling::desk {

class DeskMenus;
class StartPage;

/// Connects the Help menu, F1 and the tour, which comes by itself until it has been ended once.
void connectHelp(QWidget *window, const DeskMenus *menus, StartPage *start,
    const std::shared_ptr<QSettings> &settings);

} // namespace pejling::desk
