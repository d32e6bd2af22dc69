// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/wallwindow.h>

#include "clickerkeys.h"
#include "ordermark.h"
#include "slideview.h"
#include "statusstrip.h"

#include <charts/palette.h>
#include <widgets/helptopic.h>

#include <QCloseEvent>
#include <QScreen>
#include <QWindow>

namespace pejling::wall {

namespace {

constexpr qreal StripShare = 0.08; ///< of the window's height

void setColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, colour);
    widget->setPalette(palette);
    widget->setAutoFillBackground(true);
}

} // namespace

WallWindow::WallWindow(Presenter *presenter)
    : m_presenter(presenter), m_view(new SlideView(this)),
      m_strip(
          new StatusStrip(presenter->timer(), charts::Palette::of(presenter->look().theme), this)),
      m_mark(new OrderMark(charts::Palette::of(presenter->look().theme), this)),
      m_blank(new QWidget(this))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Wall);
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setColour(m_blank, Qt::black);
    m_blank->setVisible(presenter->isBlank());
    m_strip->hide();
    new ClickerKeys(presenter, this);
    connectPresenter();
    applyLook();
    showSlide();
}

WallWindow::~WallWindow()
{
    // The view must not outlive the presenter's slides with one of them on show.
    m_view->showSlide(nullptr);
}

void WallWindow::connectPresenter()
{
    connect(m_presenter, &Presenter::slideChanged, this, &WallWindow::applyLook);
    connect(m_presenter, &Presenter::slideChanged, this, &WallWindow::showSlide);
    connect(m_presenter, &Presenter::pictureChanged, this, &WallWindow::describe);
    connect(m_presenter, &Presenter::blankChanged, m_blank, &QWidget::setVisible);
    connect(m_presenter, &Presenter::blankChanged, this, &WallWindow::describe);
    connect(m_presenter, &Presenter::orderWaitsChanged, m_mark, &QWidget::setVisible);
    connect(m_presenter, &Presenter::typedNumberChanged, m_strip, &StatusStrip::setTypedNumber);
    connect(m_strip, &StatusStrip::neededChanged, this, &WallWindow::layOut);
}

void WallWindow::showSlide()
{
    m_view->showSlide(m_presenter->slide());
    describe();
}

/// What is on the wall, for whoever looks at the list of windows or hears it.
void WallWindow::describe()
{
    const charts::Slide *slide = m_presenter->slide();
    const QString title = slide ? slide->title() : QString();
    const QString description = slide ? slide->description() : QString();
    setWindowTitle(tr("On the wall: %1 – Pejling")
                       .arg(m_presenter->isBlank() || !slide ? tr("Blank") : title));
    for (QWidget *widget : std::initializer_list<QWidget *>{ this, m_view }) {
        if (widget->accessibleName() != title)
            widget->setAccessibleName(title);
        if (widget->accessibleDescription() != description)
            widget->setAccessibleDescription(description);
    }
}

void WallWindow::applyLook()
{
    const charts::Palette &palette = charts::Palette::of(m_presenter->look().theme);
    setColour(this, palette.background);
    m_strip->setPalette(palette);
    m_mark->setPalette(palette);
}

void WallWindow::layOut()
{
    const int stripHeight = m_strip->isNeeded() ? int(height() * StripShare) : 0;
    m_view->setGeometry(0, 0, width(), height() - stripHeight);
    m_strip->setGeometry(0, height() - stripHeight, width(), stripHeight);
    m_strip->setVisible(stripHeight > 0);
    m_mark->placeOn(m_view->slideRect());
    m_mark->raise();
    m_blank->setGeometry(rect());
    m_blank->raise();
}

void WallWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WallWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void WallWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

bool WallWindow::isTimerShown() const { return m_strip->isTimerShown(); }

void WallWindow::showOn(QScreen *screen)
{
    m_screen = screen;
    // A full-screen window keeps its screen: leave that state before moving it.
    if (isFullScreen() && windowHandle() && windowHandle()->screen() != screen)
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    // The screen for window systems that place windows themselves, the geometry for the others.
    create();
    windowHandle()->setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
}

} // namespace pejling::wall
