// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "button.h"

#include <kiosk/pin.h>

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace pejling::kiosk {

/// A few words in the middle of the screen, with buttons below.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    NoticePage(const Look &look, const QString &title, const QString &text);

    void setText(const QString &text);
    /// In smaller type below the text: what to tell somebody who helps.
    void setDetail(const QString &detail);
    Button *addButton(Button::Kind kind, const QString &text);
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QString text() const;

private:
    Look m_look;
    QString m_title;
    QLabel *m_text;
    QLabel *m_detail;
    QVBoxLayout *m_column;
};

/// Asks for the PIN, or has one chosen. Checking it is slow on purpose and happens in a worker.
class PinPage : public QWidget
{
    Q_OBJECT

public:
    enum class Task { Leave, Choose };
    /// `hash` is what the PIN has to fit (empty when choosing); `guard` outlives the page.
    PinPage(const Look &look, Task task, const QString &hash, PinGuard &guard);

    [[nodiscard]] QString title() const;
    void focusField();

signals:
    void accepted();
    void chosen(const QString &hash);
    void cancelled();

private:
    QWidget *makeKeypad();
    void submit();
    void choose(const QString &pin);
    void check(const QString &pin);
    void tell(const QString &text);
    void updateWait();
    void setBusy(bool busy);

    Look m_look;
    Task m_task;
    QString m_hash;
    PinGuard &m_guard;
    QString m_first; ///< of the two times a new PIN is typed
    QLabel *m_text;
    QLineEdit *m_field;
    QLabel *m_message;
    Button *m_done;
    QTimer m_tick;
};

} // namespace pejling::kiosk
