// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clickerkeys.h"

#include <wall/presenter.h>

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QWidget>

namespace pejling::wall {

bool isTextField(const QWidget *widget)
{
    // Spin boxes and editable combo boxes hand their keys to a line edit inside.
    return widget
        && (widget->testAttribute(Qt::WA_InputMethodEnabled)
            || qobject_cast<const QAbstractSpinBox *>(widget));
}

ClickerKeys::ClickerKeys(Presenter *presenter, QWidget *window)
    : QObject(window), m_presenter(presenter), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ClickerKeys::isOurs(const QWidget *widget, const QKeyEvent *event) const
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        return false;
    const int key = event->key();
    if (isTextField(widget) || isTextField(m_window->focusWidget()))
        return key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_F5;
    if (key == Qt::Key_Space && qobject_cast<const QCheckBox *>(m_window->focusWidget()))
        return false; // there is no other key to tick it with
    return true;
}

bool ClickerKeys::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::KeyPress && type != QEvent::ShortcutOverride)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    if (!isOurs(widget, keyEvent))
        return false;
    if (type == QEvent::ShortcutOverride) {
        // The key press that follows comes here, not to a shortcut.
        if (!m_presenter->means(keyEvent->key()))
            return false;
        event->accept();
        return true;
    }
    // A key held down means its command once.
    if (keyEvent->isAutoRepeat() && m_presenter->means(keyEvent->key()))
        return true;
    return m_presenter->pressKey(keyEvent->key());
}

} // namespace pejling::wall
