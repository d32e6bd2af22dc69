// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/deskhelp.h>

#include <desk/deskmenus.h>
#include <desk/startpage.h>
#include <widgets/helpwindow.h>

#include <QAction>

namespace pejling::desk {

using widgets::HelpTopic;

namespace {
constexpr auto TourEndedKey = "tour/ended";
} // namespace

void connectHelp(QWidget *window, const DeskMenus *menus, StartPage *start,
    const std::shared_ptr<QSettings> &settings)
{
    widgets::installHelpKey();
    QObject::connect(menus->help, &QAction::triggered, window, [window] {
        const QWidget *focused = window->focusWidget();
        widgets::showHelp(
            widgets::helpTopicOf(focused ? focused : window).value_or(HelpTopic::Start), window);
    });
    QObject::connect(menus->helpContents, &QAction::triggered, window,
        [window] { widgets::showHelp(HelpTopic::Start, window); });
    QObject::connect(menus->tour, &QAction::triggered, window, [window, start] {
        if (start->isVisible())
            start->showTour();
        else
            widgets::showHelp(HelpTopic::Start, window); // the same steps, in more words
    });
    QObject::connect(start, &StartPage::tourEnded, window,
        [settings] { settings->setValue(TourEndedKey, true); });
    if (!settings->value(TourEndedKey).toBool())
        start->showTour();
}

} // namespace pejling::desk
