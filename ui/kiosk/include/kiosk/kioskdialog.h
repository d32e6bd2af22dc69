// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kiosk/opening.h>
#include <live/session.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace pejling::kiosk {

/// What is chosen before people answer: round, what it asks, audience, language, idle time, PIN.
/// What the round asks and the PIN are kept with the workshop. Also the way to answers on paper.
class KioskDialog : public QDialog
{
    Q_OBJECT

public:
    /// `session` is open; `theme` is that of the slides.
    KioskDialog(live::Session *session, charts::Theme theme, QWidget *parent = nullptr);

    void accept() override; ///< stores, and ends in ready() or a sentence in the dialog

signals:
    void ready(const pejling::kiosk::KioskSetup &setup);
    void paperRequested(const pejling::kiosk::KioskSetup &setup);

private:
    void fillFields();
    void layOut(QFormLayout *form);
    void showRounds(const std::vector<store::RoundInfo> &rounds);
    void showQuestions();
    void updateButtons();
    void prepare(const QString &pinHash, bool paper);
    void begin(bool paper);
    void say(const QString &text);
    [[nodiscard]] QStringList chosenQuestions() const;

    live::Session *m_session;
    charts::Theme m_theme;
    QComboBox *m_round;
    QListWidget *m_questions;
    QComboBox *m_audience;
    QComboBox *m_language;
    QSpinBox *m_idle;
    QLineEdit *m_pin;
    QLineEdit *m_again;
    QLabel *m_pinHint;
    QCheckBox *m_practice;
    QLabel *m_message;
    QPushButton *m_open;
    QPushButton *m_paper;
};

/// Lets the person at the desk choose, and opens what they choose. While people answer, the desk's
/// window is hidden: it would be the way around the lock.
void openFromDesk(live::Session *session, charts::Theme theme, QWidget *desk);

} // namespace pejling::kiosk
