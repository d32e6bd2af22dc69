// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/presentation.h>

#include <store/discussionstore.h>
#include <wall/console.h>
#include <wall/decisionpanel.h>
#include <wall/discussedresults.h>
#include <wall/releasepanel.h>
#include <wall/wallwindow.h>
#include <widgets/whendone.h>

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

namespace pejling::wall {

namespace {

/// At most ten repaints a second, however fast answers come.
constexpr std::chrono::milliseconds PauseBetweenRepaints(100);

/// Whether what is on one can be seen on the other: the same screen, or a mirror of it.
bool showTheSame(const QScreen *a, const QScreen *b)
{
    return a == b || a->geometry().intersects(b->geometry());
}

/// The first screen that does not show what `taken` shows; null: there is none.
QScreen *screenBeside(const QScreen *taken)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (!showTheSame(screen, taken))
            return screen;
    }
    return nullptr;
}

} // namespace

Presentation::Presentation(live::Session *session, const charts::Look &look,
    std::shared_ptr<widgets::Prompter> prompter, QWidget *desk)
    : m_desk(desk), m_presenter(new Presenter(look, this)),
      m_wall(std::make_unique<WallWindow>(m_presenter)),
      m_console(std::make_unique<Console>(m_presenter, std::move(prompter)))
{
    connect(m_presenter, &Presenter::leaveRequested, this, &Presentation::end);
    connect(m_wall.get(), &WallWindow::closed, this, &Presentation::end);
    connect(m_console.get(), &Console::closed, this, &Presentation::end);
    connect(m_console.get(), &Console::notesEdited, this, &Presentation::notesEdited);
    connect(m_console.get(), &Console::minutesEdited, this, &Presentation::minutesEdited);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &Presentation::screenRemoved);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &Presentation::screenAdded);
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBetweenRepaints);
    connect(&m_pause, &QTimer::timeout, this, &Presentation::applyPending);
    if (session)
        follow(session);
}

Presentation::~Presentation()
{
    // Both show slides of the presenter.
    m_wall.reset();
    m_console.reset();
}

void Presentation::follow(live::Session *session)
{
    m_session = session;
    auto *discussed = new DiscussedResults(session, this);
    connect(discussed, &DiscussedResults::changed, this, &Presentation::takeResults);
    connect(discussed, &DiscussedResults::failed, this, &Presentation::failed);
    addPanels();
    connect(session, &live::Session::countsChanged, this, &Presentation::takeCounts);
    connect(session, &live::Session::heldBackChanged, m_console.get(), &Console::setHeldBack);
    connect(session, &live::Session::settingsChanged, m_presenter,
        [this] { m_presenter->setPlan(m_session->settings().deck); });
    connect(session, &live::Session::closed, this, &Presentation::end);
    m_presenter->setPlan(session->settings().deck);
    if (discussed->results()) {
        takeResults(discussed->results());
        takeCounts(session->counts());
        m_pause.stop();
        applyPending();
    }
}

void Presentation::addPanels()
{
    const DiscussionEdits edits
        = [this](const QString &text, const DiscussionWork &to, const DiscussionWork &back,
              const DiscussionDone &done) { edit(text, to, back, done); };
    auto *comments = new ReleasePanel(m_session, m_presenter, edits);
    m_decision = new DecisionPanel(m_session, m_presenter, edits);
    connect(comments, &ReleasePanel::failed, this, &Presentation::failed);
    connect(this, &Presentation::failed, m_console.get(),
        [this](const Error &error) { m_console->tell(error.text); });
    m_console->addPanel(comments);
    m_console->addPanel(m_decision);
}

void Presentation::setDiscussionEdits(const DiscussionEdits &edits) { m_edits = edits; }

/// What goes wrong is told where the person looks: in the console too.
void Presentation::edit(const QString &text, const DiscussionWork &to, const DiscussionWork &back,
    const DiscussionDone &done)
{
    if (m_edits) {
        m_edits(text, to, back, [presentation = QPointer(this), done](const Result<Done> &result) {
            if (!presentation)
                return;
            if (!result)
                presentation->m_console->tell(result.error().text);
            done(result);
        });
        return;
    }
    if (!m_session || !m_session->isOpen())
        return;
    const auto work = [to](store::WorkshopStore &store) { return to(store.discussion()); };
    widgets::whenDone(m_session->run(work), this, [this, done](const Result<Done> &result) {
        if (!result)
            emit failed(result.error());
        done(result);
    });
}

void Presentation::takeResults(const disclosure::ShownResultsPtr &results)
{
    m_pendingResults = results;
    if (!m_pause.isActive())
        applyPending();
}

void Presentation::takeCounts(const disclosure::ResponseCounts &counts)
{
    m_pendingCounts = counts;
    if (!m_pause.isActive())
        applyPending();
}

void Presentation::applyPending()
{
    if (!m_pendingResults && !m_pendingCounts)
        return;
    if (const auto results = std::exchange(m_pendingResults, nullptr)) {
        m_presenter->setResults(results);
        // The counter is ahead of the results that refresh rule 3 holds back.
        if (!m_pendingCounts && m_session && m_session->isOpen())
            m_pendingCounts = m_session->counts();
    }
    if (const auto counts = std::exchange(m_pendingCounts, std::nullopt))
        m_presenter->setCounts(*counts);
    m_pause.start();
}

void Presentation::start(int screenIndex)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.isEmpty())
        return;
    QScreen *desk = m_desk ? m_desk->screen() : QGuiApplication::primaryScreen();
    QScreen *wall
        = screenIndex >= 0 && screenIndex < screens.size() ? screens[screenIndex] : nullptr;
    if (!wall)
        wall = screenBeside(desk);
    if (!wall)
        wall = desk;
    show(wall, showTheSame(wall, desk) ? screenBeside(wall) : desk);
}

/// The console first: the wall must find it where it will be.
void Presentation::show(QScreen *wall, QScreen *console)
{
    m_on = true;
    m_wallAway = false;
    m_consoleAway = false;
    placeConsole(console);
    m_console->setWallAway(false);
    m_wall->showOn(wall);
    if (m_console->isVisible()) {
        m_console->raise();
        m_console->activateWindow();
    }
}

void Presentation::placeConsole(QScreen *screen)
{
    if (!screen) {
        commit();
        m_console->hide();
        return;
    }
    if (m_console->isVisible() && m_console->screen() == screen)
        return;
    m_console->hide();
    m_console->setWindowState(Qt::WindowNoState);
    (void)m_console->winId(); // makes the window, which is moved below
    m_console->windowHandle()->setScreen(screen);
    m_console->setGeometry(screen->availableGeometry());
    m_console->showMaximized();
    m_console->setFocus();
}

void Presentation::end()
{
    if (!std::exchange(m_on, false))
        return;
    commit();
    m_wallAway = false;
    m_consoleAway = false;
    m_presenter->timer()->stop();
    m_wall->close();
    m_console->close();
    emit ended();
}

void Presentation::commit()
{
    m_console->commit();
    if (m_decision)
        m_decision->write();
}

QScreen *Presentation::consoleScreen() const
{
    return m_console->isVisible() ? m_console->screen() : nullptr;
}

void Presentation::watch(QScreen *screen)
{
    // Once both screens have settled, not between two of several signals.
    connect(
        screen, &QScreen::geometryChanged, this, [this, screen] { screenMoved(screen); },
        Qt::QueuedConnection);
}

void Presentation::screenRemoved(QScreen *screen)
{
    if (!m_on)
        return;
    // The window system would put the windows on the screen that is left, one over the other.
    if (screen == consoleScreen()) {
        m_consoleAway = true;
        placeConsole(nullptr);
    }
    if (screen == m_wall->shownOn()) {
        m_wallAway = true;
        m_wall->hide();
        m_console->setWallAway(true);
    }
}

void Presentation::screenAdded(QScreen *screen)
{
    watch(screen);
    if (!m_on)
        return;
    QScreen *console = consoleScreen();
    if (m_wallAway) {
        if (!console || !showTheSame(screen, console))
            show(screen, console);
        return;
    }
    QScreen *wall = m_wall->shownOn();
    if (console || showTheSame(screen, wall))
        return;
    if (m_consoleAway)
        show(wall, screen);
    else // it was started on the only screen there was: that is the laptop's
        show(screen, wall);
}

void Presentation::screenMoved(QScreen *screen)
{
    QScreen *wall = m_wall->shownOn();
    if (!m_on || m_wallAway || !wall)
        return;
    if (screen == wall)
        m_wall->showOn(wall);
    QScreen *console = consoleScreen();
    if (console && showTheSame(wall, console)) { // they have become mirrors of each other
        m_consoleAway = true;
        placeConsole(nullptr);
    } else if (m_consoleAway) {
        if (QScreen *beside = screenBeside(wall))
            show(wall, beside);
    }
}

} // namespace pejling::wall
