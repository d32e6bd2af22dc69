// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>
#include <wall/discussionedits.h>

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace pejling::wall {

class Presenter;

/// Writes down what the room decides about the theme that is on, or about the whole workshop: what,
/// who, by when. What is typed stays while slides change, and comes back when it was not stored.
class DecisionPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    DecisionPanel(live::Session *session, Presenter *presenter, DiscussionEdits edits);

    /// The theme that a decision is written down on; empty: the whole workshop.
    [[nodiscard]] QString theme() const;
    /// Writes down what is typed, if anything is.
    void write();

protected:
    void changeEvent(QEvent *event) override;

private:
    void restore();
    void showTheme();
    void showState();
    void retranslateUi();

    live::Session *m_session;
    Presenter *m_presenter;
    DiscussionEdits m_edits;
    std::vector<Decision> m_unsaved; ///< not yet back in the fields
    QFormLayout *m_form;
    QLabel *m_theme;
    QLabel *m_whatLabel;
    QLineEdit *m_what;
    QLabel *m_whoLabel;
    QLineEdit *m_who;
    QCheckBox *m_dated;
    QDateEdit *m_due;
    QPushButton *m_write;
};

} // namespace pejling::wall
