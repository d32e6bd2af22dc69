// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/deskwindow.h>

#include <charts/slide.h>
#include <desk/deskmenus.h>
#include <desk/discussioncommand.h>
#include <desk/importdialog.h>
#include <desk/inventory.h>
#include <desk/recentfiles.h>
#include <desk/startpage.h>
#include <wall/presentation.h>
#include <widgets/messagebar.h>

#include <QListWidget>
#include <QPointer>
#include <QStackedWidget>
#include <QUndoStack>

namespace pejling::desk {

class AnswersPage;
class CommentsPage;
class PlanPage;
class PresentationPage;
class ReportPage;
class ResultsPage;
class WorkshopPage;

class DeskWindow::Private
{
public:
    Private(DeskWindow *window, live::Session *openSession, Services given)
        : q(window), session(openSession), services(given.completed()), recent(services.settings),
          inventory(new Inventory(session, window)), undo(new QUndoStack(window)),
          menus(new DeskMenus(window, undo)), messages(new widgets::MessageBar),
          sidebar(new QListWidget), stack(new QStackedWidget), start(new StartPage(recent))
    {
    }

    void layOut();
    void fitSidebar();
    void makePages();
    void connectMenus();
    void connectStart();
    void connectPages();
    void connectPictures();
    void connectSession();
    void restore();
    void save();
    void retranslateUi();
    void updateTitle();
    void openPending();
    void opened();
    void closed();
    void remindOfDeletion();
    void commitPending();
    void newWorkshop(const QString &templatePath = {});
    void openWithDialog();
    void importWithDialog();
    void importAll(const std::vector<importer::ExportSet> &sets);
    void importNext();
    void fillDemo();
    void edit(const QString &text, const DiscussionWork &to, const DiscussionWork &back,
        const DiscussionDone &done);
    void setTheme(charts::Theme theme);
    void applyLook();
    void tell(const QString &text) { messages->post(widgets::Severity::Info, text); }
    void fail(const Error &error) { messages->post(error); }
    [[nodiscard]] charts::Look look() const { return { currentLanguage(), theme, 1.0 }; }

    DeskWindow *q;
    live::Session *session;
    Services services;
    RecentFiles recent;
    Inventory *inventory;
    QUndoStack *undo;
    DeskMenus *menus;
    widgets::MessageBar *messages;
    QListWidget *sidebar;
    QStackedWidget *stack;
    StartPage *start;
    // Made when a workshop is about to be open: see makePages().
    WorkshopPage *workshop = nullptr;
    AnswersPage *answers = nullptr;
    ResultsPage *results = nullptr;
    CommentsPage *comments = nullptr;
    PresentationPage *presentation = nullptr;
    PlanPage *plan = nullptr;
    ReportPage *report = nullptr;
    charts::Theme theme = charts::Theme::Light;

    std::vector<importer::ExportSet> toImport; ///< chosen or dropped, one dialog after another
    int imported = 0; ///< how many of them have had theirs
    int importCount = 0;
    QPointer<ImportDialog> importDialog;
    QPointer<wall::Presentation> wall;
    QString openAfterPaint; ///< path of the workshop that the program was started with
    bool fillWithDemo = false;
    bool stored = false; ///< everything typed has reached the file; the window may close
};

} // namespace pejling::desk
