// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/wallwindow.h>

#include "slideview.h"
#include "statusstrip.h"

#include <charts/palette.h>

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

/// At most ten repaints a second, however fast answers come.
constexpr std::chrono::milliseconds PauseBetweenRepaints(100);
constexpr qreal StripShare = 0.08; ///< of the window's height

void setColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, colour);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

} // namespace

WallWindow::WallWindow(live::Session *session, const charts::Look &look, QWidget *parent)
    : QWidget(nullptr, Qt::Window), m_startedFrom(parent ? parent->window() : nullptr),
      m_presenter(new Presenter(look, this)), m_view(new SlideView(this)),
      m_strip(new StatusStrip(charts::Palette::of(look.theme), this)), m_blank(new QWidget(this))
{
    // A transient window would be stacked over its parent; a projection must not cover the console.
    if (parent)
        connect(parent, &QObject::destroyed, this, [this] { delete this; });
    setWindowTitle(tr("Presentation"));
    setAccessibleName(windowTitle());
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setColour(this, charts::Palette::of(look.theme).background);
    setColour(m_blank, Qt::black);
    m_blank->hide();
    m_strip->hide();

    connect(m_presenter, &Presenter::slideChanged, this, &WallWindow::showSlide);
    connect(m_presenter, &Presenter::pictureChanged, this, &WallWindow::describeSlide);
    connect(m_presenter, &Presenter::blankChanged, m_blank, &QWidget::setVisible);
    connect(m_presenter, &Presenter::typedNumberChanged, m_strip, &StatusStrip::setTypedNumber);
    connect(m_presenter, &Presenter::timerRequested, m_strip, &StatusStrip::toggleTimer);
    connect(m_presenter, &Presenter::leaveRequested, this, &QWidget::close);
    connect(m_strip, &StatusStrip::neededChanged, this, &WallWindow::layOut);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WallWindow::screenRemoved);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WallWindow::screenAdded);

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBetweenRepaints);
    connect(&m_pause, &QTimer::timeout, this, &WallWindow::applyPending);
    if (session)
        follow(session);
}

WallWindow::~WallWindow()
{
    // The view must not outlive the presenter's slides with one of them on show.
    m_view->showSlide(nullptr);
}

void WallWindow::follow(live::Session *session)
{
    m_session = session;
    connect(session, &live::Session::resultsChanged, this, &WallWindow::takeResults);
    connect(session, &live::Session::countsChanged, this, &WallWindow::takeCounts);
    connect(session, &live::Session::closed, this, &QWidget::close);
    if (session->results()) {
        takeResults(session->results());
        takeCounts(session->counts());
        m_pause.stop();
        applyPending();
    }
}

void WallWindow::takeResults(const disclosure::ShownResultsPtr &results)
{
    m_pendingResults = results;
    if (!m_pause.isActive())
        applyPending();
}

void WallWindow::takeCounts(const disclosure::ResponseCounts &counts)
{
    m_pendingCounts = counts;
    if (!m_pause.isActive())
        applyPending();
}

void WallWindow::applyPending()
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

void WallWindow::showSlide()
{
    m_view->showSlide(m_presenter->slide());
    describeSlide();
}

void WallWindow::describeSlide()
{
    const charts::Slide *slide = m_presenter->slide();
    if (!slide)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{ this, m_view }) {
        if (widget->accessibleName() != slide->title())
            widget->setAccessibleName(slide->title());
        if (widget->accessibleDescription() != slide->description())
            widget->setAccessibleDescription(slide->description());
    }
}

void WallWindow::layOut()
{
    const int stripHeight = m_strip->isNeeded() ? int(height() * StripShare) : 0;
    m_view->setGeometry(0, 0, width(), height() - stripHeight);
    m_strip->setGeometry(0, height() - stripHeight, width(), stripHeight);
    m_strip->setVisible(stripHeight > 0);
    m_blank->setGeometry(rect());
    m_blank->raise();
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WallWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        || !m_presenter->pressKey(event->key()))
        QWidget::keyPressEvent(event);
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_waitsForScreen = false;
    if (event->isAccepted())
        emit closed();
}

bool WallWindow::isTimerShown() const { return m_strip->isTimerShown(); }

QScreen *WallWindow::preferredScreen() const
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const QScreen *taken
        = m_startedFrom ? m_startedFrom->screen() : QGuiApplication::primaryScreen();
    for (QScreen *screen : screens) {
        if (screen != taken)
            return screen;
    }
    return QGuiApplication::primaryScreen();
}

void WallWindow::showOn(int screenIndex)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    open(screenIndex >= 0 && screenIndex < screens.size() ? screens[screenIndex]
                                                          : preferredScreen());
}

void WallWindow::open(QScreen *screen)
{
    if (!screen)
        return;
    m_screen = screen;
    m_screenName = screen->name();
    m_waitsForScreen = false;
    // A full-screen window keeps its screen: leave that state before moving it.
    if (isFullScreen() && windowHandle() && windowHandle()->screen() != screen)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
}

void WallWindow::screenRemoved(QScreen *screen)
{
    if (screen != m_screen || !isVisible())
        return;
    // The window system would put it on the screen that is left, over the console.
    m_waitsForScreen = true;
    hide();
}

void WallWindow::screenAdded(QScreen *screen)
{
    if (!m_waitsForScreen)
        return;
    const bool same = screen->name() == m_screenName;
    if (same || screen == preferredScreen())
        open(screen);
}

} // namespace pejling::wall
