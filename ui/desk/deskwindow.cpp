// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindowprivate.h"

#include <base/format.h>
#include <desk/answerspage.h>
#include <desk/commentspage.h>
#include <desk/deskappearance.h>
#include <desk/deskhelp.h>
#include <desk/newworkshopdialog.h>
#include <desk/planpage.h>
#include <desk/presentationpage.h>
#include <desk/reportpage.h>
#include <desk/resultspage.h>
#include <desk/statuscounter.h>
#include <desk/workshoppage.h>
#include <live/demo.h>
#include <survey/demo.h>
#include <widgets/spacing.h>
#include <widgets/whendone.h>

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>
#include <QtConcurrent>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Severity;
using widgets::whenDone;

DeskWindow::DeskWindow(live::Session *session, Services services, QWidget *parent)
    : QMainWindow(parent), d(std::make_unique<Private>(this, session, std::move(services)))
{
    setAcceptDrops(true);
    d->layOut();
    d->connectMenus();
    d->connectStart();
    d->connectSession();
    d->restore();
    d->retranslateUi();
    d->closed();
    if (session->isOpen()) {
        d->makePages();
        d->opened();
    }
}

DeskWindow::~DeskWindow()
{
    delete d->importDialog;
    delete d->wall;
}

void DeskWindow::Private::layOut()
{
    sidebar->setObjectName("sidebar"_L1);
    messages->setObjectName("messages"_L1);
    sidebar->setFrameShape(QFrame::NoFrame);
    sidebar->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < 7; ++i)
        new QListWidgetItem(sidebar);
    fitSidebar();
    stack->addWidget(start);

    auto *central = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(messages);
    right->addWidget(stack, 1);
    auto *columns = new QHBoxLayout(central);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(sidebar);
    columns->addLayout(right, 1);
    q->setCentralWidget(central);
    q->statusBar()->addPermanentWidget(new StatusCounter(session));
    q->statusBar()->setSizeGripEnabled(false);
}

/// As large as the system's font asks for.
void DeskWindow::Private::fitSidebar()
{
    const QFontMetrics metrics = q->fontMetrics();
    sidebar->setFixedWidth(metrics.averageCharWidth() * 24);
    for (int i = 0; i < sidebar->count(); ++i)
        sidebar->item(i)->setSizeHint({ 0, metrics.height() + 3 * Grid });
}

void DeskWindow::Private::connectMenus()
{
    connect(menus->newWorkshop, &QAction::triggered, q, [this] { newWorkshop(); });
    connect(menus->openWorkshop, &QAction::triggered, q, [this] { openWithDialog(); });
    connect(menus->demo, &QAction::triggered, q, &DeskWindow::openDemo);
    connect(menus->import, &QAction::triggered, q, [this] { importWithDialog(); });
    connect(menus->closeWorkshop, &QAction::triggered, q, [this] {
        commitPending();
        session->close();
    });
    connect(menus->quit, &QAction::triggered, q, &QWidget::close);
    connect(menus->find, &QAction::triggered, q, [this] {
        if (q->page() == Page::Answers) {
            answers->focusSearch();
        } else if (q->page() == Page::Plan) {
            plan->focusSearch();
        } else {
            q->showPage(Page::Comments);
            comments->focusSearch();
        }
    });
    for (int i = 0; i < menus->pages.size(); ++i)
        connect(menus->pages[i], &QAction::triggered, q, [this, i] { q->showPage(Page(i + 1)); });
    connect(menus->present, &QAction::triggered, q, [this] { q->present(); });
    connect(menus->about, &QAction::triggered, q, [this] {
        QMessageBox::about(q, tr("About Pejling"),
            tr("Pejling %1\n\nFrom answers to a shared picture: results of a workshop survey, live "
               "and with care for those who answered.\n\nFree software under the GNU General "
               "Public License, version 3 or later.")
                .arg(QStringLiteral(PEJLING_VERSION)));
    });
    connect(menus, &DeskMenus::recentChosen, q, &DeskWindow::openWorkshop);
    connect(menus, &DeskMenus::languageChosen, q, [this](Language language) {
        services.settings->setValue("language", languageCode(language));
        setLanguage(language);
    });
    connect(menus, &DeskMenus::themeChosen, q, [this](charts::Theme chosen) { setTheme(chosen); });
}

void DeskWindow::Private::connectStart()
{
    connect(sidebar, &QListWidget::currentRowChanged, q, [this](int row) {
        if (row >= 0 && session->isOpen())
            q->showPage(Page(row + 1));
    });
    connect(inventory, &Inventory::failed, q, [this](const Error &error) { fail(error); });
    connect(start, &StartPage::newRequested, q, [this] { newWorkshop(); });
    connect(start, &StartPage::openRequested, q, [this] { openWithDialog(); });
    connect(start, &StartPage::demoRequested, q, &DeskWindow::openDemo);
    connect(start, &StartPage::recentRequested, q, &DeskWindow::openWorkshop);
    connectHelp(q, menus, start, services.settings);
    connectAppearance(q, menus, services.settings);
}

void DeskWindow::Private::connectSession()
{
    connect(session, &live::Session::aboutToOpen, q, [this] { makePages(); });
    connect(session, &live::Session::failed, q, [this](const Error &error) {
        q->statusBar()->clearMessage();
        fillWithDemo = false;
        fail(error);
    });
    connect(session, &live::Session::troubled, q, [this](const Error &error) { fail(error); });
}

void DeskWindow::Private::restore()
{
    const QSettings &settings = *services.settings;
    if (!q->restoreGeometry(settings.value("window/geometry").toByteArray()))
        q->resize(QSize(1280, 760).boundedTo(q->screen()->availableSize()));
    theme = settings.value("slides/theme").toString() == "dark"_L1 ? charts::Theme::Dark
                                                                   : charts::Theme::Light;
    menus->setTheme(theme);
    menus->setLanguage(currentLanguage());
}

void DeskWindow::Private::save()
{
    services.settings->setValue("window/geometry", q->saveGeometry());
}

void DeskWindow::Private::setTheme(charts::Theme chosen)
{
    theme = chosen;
    services.settings->setValue(
        "slides/theme", chosen == charts::Theme::Dark ? u"dark"_s : u"light"_s);
    applyLook();
}

void DeskWindow::Private::applyLook()
{
    if (!results)
        return;
    results->setLook(look());
    presentation->setLook(look());
}

void DeskWindow::Private::retranslateUi()
{
    const QStringList names{ tr("Workshop"), tr("Answers"), tr("Results"), tr("Comments"),
        tr("Presentation"), tr("Action plan"), tr("Report") };
    for (int i = 0; i < names.size(); ++i)
        sidebar->item(i)->setText(u"   "_s % names[i]);
    sidebar->setAccessibleName(tr("Steps of the work"));
    menus->retranslateUi();
    menus->setLanguage(currentLanguage());
    applyLook();
    updateTitle();
}

void DeskWindow::Private::updateTitle()
{
    if (!session->isOpen() || q->page() == Page::Start) {
        q->setWindowTitle(tr("Pejling"));
        return;
    }
    // The page is said too: screen readers read the title when it changes.
    const QString file = QFileInfo(session->path()).completeBaseName();
    q->setWindowTitle(
        tr("%1 – %2 – Pejling").arg(file, sidebar->item(int(q->page()) - 1)->text().trimmed()));
}

void DeskWindow::Private::opened()
{
    q->statusBar()->clearMessage();
    undo->clear();
    messages->clear(Severity::Error);
    if (!session->settings().madeUp && !fillWithDemo) {
        recent.add(session->path());
        menus->setRecent(recent.paths());
    }
    sidebar->show();
    menus->setWorkshopOpen(true);
    q->showPage(Page::Workshop);
    remindOfDeletion();
    if (fillWithDemo)
        fillDemo();
}

void DeskWindow::Private::closed()
{
    undo->clear();
    sidebar->hide();
    menus->setWorkshopOpen(false);
    menus->setRecent(recent.paths());
    start->refresh();
    stack->setCurrentWidget(start);
    updateTitle();
    if (wall)
        wall->end();
}

void DeskWindow::Private::remindOfDeletion()
{
    const store::Settings settings = session->settings();
    const QDate deleteBy = settings.deleteBy;
    if (settings.madeUp || !deleteBy.isValid() || deleteBy > services.today())
        return;
    const auto work = [](store::WorkshopStore &store) { return store.rounds(); };
    whenDone(session->run(work), q,
        [this, deleteBy](const Result<std::vector<store::RoundInfo>> &rounds) {
            const bool any = rounds
                && std::ranges::any_of(
                    *rounds, [](const store::RoundInfo &round) { return round.responses > 0; });
            if (any)
                messages->post(Severity::Warning,
                    tr("The answers were to be deleted by %1. Erase them on the workshop page: "
                       "the results stay.")
                        .arg(Format().date(deleteBy)));
        });
}

void DeskWindow::Private::newWorkshop(const QString &templatePath)
{
    auto *dialog = new NewWorkshopDialog(services, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!templatePath.isEmpty())
        dialog->loadTemplate(templatePath);
    connect(dialog, &QDialog::accepted, q, [this, dialog] {
        commitPending();
        session->create(dialog->path(), dialog->workshopTemplate(), dialog->workshopSettings(),
            dialog->mayReplace());
    });
    dialog->open();
}

void DeskWindow::Private::openWithDialog()
{
    const QString path = services.prompter->openFile(q,
        { tr("Open workshop"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
            tr("Workshops (*.pejling);;All files (*)") });
    if (!path.isEmpty())
        q->openWorkshop(path);
}

void DeskWindow::Private::importWithDialog()
{
    q->takeFiles(services.prompter->openFiles(q,
        { tr("Choose exported files"),
            QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
            tr("Exports of survey tools (*.xlsx *.csv *.txt *.tsv *.ods);;All files (*)") }));
}

void DeskWindow::Private::importAll(const std::vector<importer::ExportSet> &sets)
{
    toImport.insert(toImport.end(), sets.begin(), sets.end());
    importCount += int(sets.size());
    if (importDialog)
        importDialog->setCount(importCount);
    importNext();
}

void DeskWindow::Private::importNext()
{
    if (importDialog)
        return;
    if (toImport.empty() || !session->isOpen()) {
        toImport.clear();
        imported = 0;
        importCount = 0;
        return;
    }
    const importer::ExportSet files = toImport.front();
    toImport.erase(toImport.begin());
    importDialog = new ImportDialog(
        session, services, inventory->rounds(), files, ++imported, importCount, q);
    connect(importDialog, &ImportDialog::filesDropped, q, &DeskWindow::takeFiles);
    importDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(importDialog, &ImportDialog::imported, answers, &AnswersPage::setLastImport);
    // The dialog deletes itself after this signal; the next one must not find it.
    connect(
        importDialog, &QDialog::finished, q,
        [this] {
            importDialog = nullptr;
            importNext();
        },
        Qt::QueuedConnection);
    importDialog->open();
    importDialog->start();
}

void DeskWindow::Private::fillDemo()
{
    fillWithDemo = false;
    const auto work = [](store::WorkshopStore &store) -> Result<Done> {
        if (const auto done = store.append(demoResponses(store.workshopTemplate())); !done)
            return done.error();
        return live::discussDemo(store);
    };
    whenDone(session->run(work), q, [this](const Result<Done> &done) {
        if (!done)
            fail(done.error());
        else
            q->showPage(Page::Results);
    });
}

/// Stores what is being typed.
void DeskWindow::Private::commitPending()
{
    if (!workshop)
        return;
    if (wall)
        wall->commit();
    workshop->commitPending();
    comments->commitPending();
    presentation->commitPending();
    plan->commitPending();
}

void DeskWindow::openWorkshop(const QString &path)
{
    d->commitPending();
    if (!QFileInfo::exists(path))
        d->recent.remove(path);
    statusBar()->showMessage(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
    d->session->open(path);
    d->makePages(); // while the worker reads the file
}

void DeskWindow::openAfterPaint(const QString &path)
{
    using namespace std::chrono_literals;
    d->openAfterPaint = path;
    QTimer::singleShot(1s, this, [this] { d->openPending(); }); // minimised windows are not painted
}

void DeskWindow::Private::openPending()
{
    if (!openAfterPaint.isEmpty())
        q->openWorkshop(std::exchange(openAfterPaint, {}));
}

void DeskWindow::openDemo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (!folder.mkpath(u"."_s)) {
        d->fail({ ErrorKind::Store, u"folder-not-made"_s,
            tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder.path())), {},
            {} });
        return;
    }
    d->commitPending();
    const TemplatePtr workshopTemplate = builtInTemplate();
    store::Settings settings;
    settings.organisation = workshopTemplate->organisation;
    settings.workshopDate = workshopTemplate->workshopDate;
    if (settings.workshopDate.isValid()) // as everywhere: the slides say when answers go
        settings.deleteBy = settings.workshopDate.addMonths(6);
    settings.madeUp = true;
    settings.invited = { 40, 130 };
    d->fillWithDemo = true;
    d->session->create(folder.filePath(u"demo.pejling"_s), workshopTemplate, settings, true);
}

void DeskWindow::takeFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        const QString suffix = file.suffix().toLower();
        if (suffix == "pejling"_L1) {
            openWorkshop(path);
            return;
        }
        if (suffix == "json"_L1) {
            d->newWorkshop(path);
            return;
        }
    }
    if (paths.isEmpty())
        return;
    if (!d->session->isOpen()) {
        d->messages->post(Severity::Warning,
            tr("Make or open a workshop first; then import the answers into it."));
        return;
    }
    // Which files belong together shows inside them, so they are looked at in a worker.
    whenDone(QtConcurrent::run([paths] { return importer::exportSets(paths); }), this,
        [this](const std::vector<importer::ExportSet> &sets) { d->importAll(sets); });
}

void DeskWindow::present(std::optional<int> screen)
{
    if (!d->session->isOpen())
        return;
    if (!d->wall) {
        d->wall = new wall::Presentation(d->session, d->look(), d->services.prompter, this);
        PresentationPage *page = d->presentation;
        connect(d->wall, &wall::Presentation::notesEdited, page, &PresentationPage::setNotes);
        connect(d->wall, &wall::Presentation::minutesEdited, page, &PresentationPage::setMinutes);
        connect(d->wall, &wall::Presentation::failed, this,
            [this](const Error &error) { d->fail(error); });
        d->wall->setDiscussionEdits(
            [this](const QString &text, const DiscussionWork &to, const DiscussionWork &back,
                const DiscussionDone &done) { d->edit(text, to, back, done); });
        connect(d->wall, &wall::Presentation::ended, this, [this] {
            d->presentation->setPresenting(false);
            d->wall->deleteLater();
            d->wall = nullptr;
        });
    }
    d->presentation->setPresenting(true);
    d->wall->start(screen.value_or(d->presentation->screen()));
}

/// What is done in the console is undone here; `done` hears of the doing alone.
void DeskWindow::Private::edit(const QString &text, const DiscussionWork &to,
    const DiscussionWork &back, const DiscussionDone &done)
{
    const auto run = [this](const DiscussionWork &work, const DiscussionDone &ended) {
        runDiscussion(session, q, work, [this, ended](const Result<Done> &result) {
            if (!result)
                fail(result.error());
            if (ended)
                ended(result);
        });
    };
    undo->push(new DiscussionCommand(
        text, [run, to, first = done]() mutable { run(to, std::exchange(first, {})); },
        [run, back] { run(back, {}); }));
}

DeskWindow::Page DeskWindow::page() const { return Page(d->stack->currentIndex()); }

void DeskWindow::showPage(Page page)
{
    if (page != Page::Start && !d->session->isOpen())
        return;
    d->stack->setCurrentIndex(int(page));
    d->sidebar->setCurrentRow(int(page) - 1);
    d->updateTitle();
}

bool DeskWindow::event(QEvent *event)
{
    const bool handled = QMainWindow::event(event);
    if (event->type() == QEvent::Paint && d && !d->openAfterPaint.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { d->openPending(); }, Qt::QueuedConnection);
    }
    return handled;
}

void DeskWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d)
        d->retranslateUi();
    else if (event->type() == QEvent::FontChange && d)
        d->fitSidebar();
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    if (d->importDialog && d->importDialog->isVisible()) {
        d->importDialog->raise();
        d->importDialog->activateWindow();
        event->ignore();
        return;
    }
    d->save();
    if (d->stored || !d->session->isOpen()) {
        event->accept();
        return;
    }
    // What is still being typed is stored before the window goes.
    d->commitPending();
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this] {
        d->stored = true;
        close();
    });
    watcher->setFuture(d->session->run([](store::WorkshopStore &) { return true; }));
    event->ignore();
}

void DeskWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void DeskWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    // The file manager waits for the drop to end; what follows may take a while.
    QMetaObject::invokeMethod(
        this, [this, paths] { takeFiles(paths); }, Qt::QueuedConnection);
}

} // namespace pejling::desk
