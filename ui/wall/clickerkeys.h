// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace pejling::wall {

class Presenter;

/// Whether `widget` takes what is typed.
[[nodiscard]] bool isTextField(const QWidget *widget);

/// Gives the presenter's keys to the presenter wherever in `window` the focus is. In a text field
/// only Page Up, Page Down and F5 are the presenter's, and Space on a check box ticks it. Keys with
/// Ctrl, Alt or Meta, and those in menus and dialogs, are never its own.
class ClickerKeys : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as `window`.
    ClickerKeys(Presenter *presenter, QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isOurs(const QWidget *widget, const QKeyEvent *event) const;

    Presenter *m_presenter;
    QWidget *m_window;
};

} // namespace pejling::wall
