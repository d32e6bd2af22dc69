// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DeskWindow: its pages, which are made late.
#include "deskwindowprivate.h"

#include <desk/answerspage.h>
#include <desk/commentspage.h>
#include <desk/planpage.h>
#include <desk/presentationpage.h>
#include <desk/reportpage.h>
#include <desk/resultspage.h>
#include <desk/workshoppage.h>

namespace pejling::desk {

/// The pages cost more than the rest of the window, and none can be seen before a workshop is open.
/// They go by the session's signals, so they must be there before it tells of an open one.
void DeskWindow::Private::makePages()
{
    if (workshop)
        return;
    workshop = new WorkshopPage(session, inventory, undo, services);
    answers = new AnswersPage(session, inventory, services);
    results = new ResultsPage(session, inventory, services);
    comments = new CommentsPage(session, inventory, undo, services);
    presentation = new PresentationPage(session, undo, services);
    plan = new PlanPage(session, undo, services);
    report = new ReportPage(session, services);
    for (QWidget *page : std::initializer_list<QWidget *>{
             workshop, answers, results, comments, presentation, plan, report })
        stack->addWidget(page);
    applyLook();
    connectPages();
    connectPictures();
    // After the pages' own connections: they know of the workshop before they are shown.
    connect(session, &live::Session::opened, q, [this] { opened(); });
    connect(session, &live::Session::closed, q, [this] { closed(); });
}

void DeskWindow::Private::connectPages()
{
    connect(workshop, &WorkshopPage::failed, q, [this](const Error &error) { fail(error); });
    connect(workshop, &WorkshopPage::told, q, [this](const QString &text) { tell(text); });
    connect(answers, &AnswersPage::failed, q, [this](const Error &error) { fail(error); });
    connect(results, &ResultsPage::failed, q, [this](const Error &error) { fail(error); });
    connect(answers, &AnswersPage::told, q, [this](const QString &text) { tell(text); });
    connect(results, &ResultsPage::told, q, [this](const QString &text) { tell(text); });
    connect(answers, &AnswersPage::importRequested, q, [this] { importWithDialog(); });
    connect(results, &ResultsPage::importRequested, q, [this] { importWithDialog(); });
    connect(comments, &CommentsPage::failed, q, [this](const Error &error) { fail(error); });
    connect(plan, &PlanPage::failed, q, [this](const Error &error) { fail(error); });
    connect(plan, &PlanPage::told, q, [this](const QString &text) { tell(text); });
    connect(presentation, &PresentationPage::presentRequested, q, [this] { q->present(); });
    connect(
        presentation, &PresentationPage::failed, q, [this](const Error &error) { fail(error); });
    connect(presentation, &PresentationPage::told, q, [this](const QString &text) { tell(text); });
    connect(report, &ReportPage::failed, q, [this](const Error &error) { fail(error); });
    connect(report, &ReportPage::told, q, [this](const QString &text) { tell(text); });
    connect(presentation, &PresentationPage::stopRequested, q, [this] {
        if (wall)
            wall->end();
    });
}

void DeskWindow::Private::connectPictures()
{
    connect(menus->copyPicture, &QAction::triggered, results, &ResultsPage::copyPicture);
    connect(menus->savePicture, &QAction::triggered, results, &ResultsPage::savePicture);
    connect(menus->copyTable, &QAction::triggered, results, &ResultsPage::copyTable);
    connect(results, &ResultsPage::pictureChanged, q,
        [this] { menus->setPicture(results->hasPicture() && session->isOpen()); });
}

} // namespace pejling::desk
