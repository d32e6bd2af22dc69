// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskWindow: who may leave it, and what happens when nobody is there.
#include <kiosk/kioskwindow.h>

#include "look.h"
#include "notices.h"
#include "pages.h"

#include <widgets/helpwindow.h>

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

void KioskWindow::showLocked()
{
    widgets::closeHelp(); // a window beside it would be the way around the lock
    showFullScreen();
    raise();
    activateWindow();
    // On X11 the window manager's own keys come here too, while the window has the keyboard.
    if (!m_setup.practice && windowHandle())
        windowHandle()->setKeyboardGrabEnabled(true);
}

bool KioskWindow::isAskingForPin() const { return m_layers->currentIndex() == PinLayer; }

bool KioskWindow::isWarning() const { return m_layers->currentIndex() == WarningLayer; }

void KioskWindow::askToLeave()
{
    if (m_stage == Stage::ChoosingPin || m_setup.practice) {
        leave();
        return;
    }
    if (m_overlaid && isAskingForPin())
        return;
    m_overlaid = true;
    m_countdown.stop();
    m_thanks.stop();
    m_pin = new PinPage(look(), PinPage::Task::Leave, m_setup.settings.kioskPin, m_pinGuard);
    connect(m_pin, &PinPage::accepted, this, &KioskWindow::leave);
    connect(m_pin, &PinPage::cancelled, this, &KioskWindow::stay);
    replaceLayer(PinLayer, m_pin);
    setLayer(PinLayer);
    touched();
}

/// Back from the PIN to where the person was.
void KioskWindow::stay()
{
    m_overlaid = false;
    if (m_stage == Stage::Thanks)
        m_thanks.start();
    setLayer(m_stage == Stage::Answering ? SurveyLayer : NoticeLayer);
    touched();
}

void KioskWindow::leave()
{
    m_mayClose = true;
    if (windowHandle())
        windowHandle()->setKeyboardGrabEnabled(false);
    emit left();
    close();
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
        askToLeave();
}

/// The window's own keys, before any field or scroll area sees them.
bool KioskWindow::takeKey(const QKeyEvent &event)
{
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool alt = event.modifiers() & Qt::AltModifier;
    if (event.key() == Qt::Key_Escape && isAskingForPin() && m_stage != Stage::ChoosingPin)
        stay();
    else if (event.key() == Qt::Key_Escape || (event.key() == Qt::Key_F4 && alt))
        askToLeave();
    else if (enter && (event.modifiers() & Qt::ControlModifier))
        next();
    else if (event.key() == Qt::Key_Left && alt)
        back();
    else
        return false;
    return true;
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool regrab = event->type() == QEvent::ActivationChange && isActiveWindow()
        && isFullScreen() && !m_setup.practice && !m_mayClose;
    if (regrab && windowHandle())
        windowHandle()->setKeyboardGrabEnabled(true);
}

bool KioskWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        setKeyboardInUse(true);
        touched();
        if (auto *widget = qobject_cast<QWidget *>(watched); widget && widget->window() == this)
            return takeKey(*static_cast<QKeyEvent *>(event));
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        setKeyboardInUse(false);
        touched();
        break;
    case QEvent::Wheel:
    case QEvent::InputMethod:
        touched();
        break;
    case QEvent::MouseMove:
        // A mouse on a table that shakes is nobody; one that drags is.
        if (static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton)
            touched();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// Somebody is there. While the warning stands that is not enough: it may be the next person, who
/// must not see these answers.
void KioskWindow::touched()
{
    if (!isWarning() && (isAskingForPin() || m_stage == Stage::Answering))
        m_idle.start(m_setup.idle);
}

void KioskWindow::goOn()
{
    m_countdown.stop();
    m_overlaid = false;
    setLayer(SurveyLayer);
    touched();
}

void KioskWindow::idleFor()
{
    if (isAskingForPin() && m_stage != Stage::ChoosingPin) {
        // Whoever asked for the PIN has gone; the person before them may still be here.
        stay();
        return;
    }
    if (m_stage != Stage::Answering)
        return;
    const bool begun
        = m_step > 0 || !m_draft->isUntouched() || (m_draft->audience() && !m_setup.audience);
    if (!begun) {
        // Only the language and the size of the text are left to set back.
        if (m_language != m_setup.language || m_textScale > 1)
            startOver();
        return;
    }
    m_overlaid = true;
    m_secondsLeft = int(m_setup.warning.count());
    m_warning = new NoticePage(look(), tr("Are you still there?"), {});
    m_warning->setText(tr("Your answers are deleted in %n second(s), so that nobody else sees "
                          "them.",
        nullptr, m_secondsLeft));
    Button *stay = m_warning->addButton(Button::Kind::Primary, tr("Yes, go on"));
    stay->setObjectName("stay"_L1);
    connect(stay, &QPushButton::clicked, this, &KioskWindow::goOn);
    Button *anew = m_warning->addButton(Button::Kind::Secondary, tr("No, begin anew"));
    anew->setObjectName("anew"_L1);
    connect(anew, &QPushButton::clicked, this, &KioskWindow::startOver);
    replaceLayer(WarningLayer, m_warning);
    setLayer(WarningLayer);
    stay->setFocus();
    m_countdown.start();
}

void KioskWindow::countDown()
{
    if (--m_secondsLeft <= 0) {
        startOver();
        return;
    }
    m_warning->setText(tr("Your answers are deleted in %n second(s), so that nobody else sees "
                          "them.",
        nullptr, m_secondsLeft));
}

/// What was copied or selected would tell the next person.
void KioskWindow::forgetTraces()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace pejling::kiosk
