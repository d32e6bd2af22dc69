// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/inventory.h>
#include <desk/services.h>
#include <desk/settingscommand.h>

#include <QWidget>

#include <array>

class QBoxLayout;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QUndoStack;

namespace pejling::widgets {
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class Eraser;
class OptionalDate;
struct Agenda;

/// What the workshop is, who answers, and its rounds. Every edit is stored at once and can be
/// undone.
class WorkshopPage : public QWidget
{
    Q_OBJECT

public:
    WorkshopPage(live::Session *session, Inventory *inventory, QUndoStack *undo, Services services,
        QWidget *parent = nullptr);

    /// Stores what is typed but not yet left, for a window that closes.
    void commitPending();

signals:
    void failed(const pejling::Error &error);
    void told(const QString &text); ///< good news, for the window's message bar

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Field {
        Organisation,
        WorkshopDate,
        DeleteBy,
        Invited,
        MinGroup = Invited + AudienceCount,
        RefreshStep,
        Deck
    };

    QWidget *makeAbout();
    QWidget *makeAnswering();
    QWidget *makeConfidentiality();
    QWidget *makeRounds();
    QWidget *makeTemplate();
    void connectEdits();
    void connectRounds();
    void connectPreparing();
    void fold();
    void retranslateUi();
    void showSettings();
    void showTemplate();
    void showRounds();
    void updateRoundButtons();

    void commitOrganisation();
    void commitMinGroup(int value);
    void commitRefreshStep(int value);
    void newRound();
    void openRound(const QString &round, const QStringList &closeFirst);
    void eraseRound();
    void eraseAll();
    void copySurvey();
    void showAgenda();
    void toggleRound();
    void setRoundClosed(const QString &round, bool closed);
    void setAgenda(const Agenda &agenda);
    void write(const SettingsChange &change);
    template <typename T, typename Access>
    void push(Field field, const QString &text, const T &after, Access access);
    [[nodiscard]] QString selectedRound() const;
    [[nodiscard]] QString audienceTitle(int audience) const;

    live::Session *m_session;
    Inventory *m_inventory;
    QUndoStack *m_undo;
    Services m_services;
    store::Settings m_shown; ///< as edited, ahead of what the session has seen
    qint64 m_heldBack = 0;

    QBoxLayout *m_columns;
    widgets::Heading *m_heading;
    QGroupBox *m_aboutBox;
    QFormLayout *m_aboutForm;
    QLabel *m_organisationLabel;
    QLineEdit *m_organisation;
    QLabel *m_workshopDateLabel;
    OptionalDate *m_workshopDate;
    QLabel *m_deleteByLabel;
    OptionalDate *m_deleteBy;
    QLabel *m_deleteByHint;
    QPushButton *m_eraseAll;
    Eraser *m_eraser;
    QGroupBox *m_answeringBox;
    std::array<QLabel *, AudienceCount> m_invitedLabel;
    std::array<QSpinBox *, AudienceCount> m_invited;
    QLabel *m_invitedHint;
    QPushButton *m_answerHere;
    QGroupBox *m_confidentialityBox;
    QLabel *m_minGroupLabel;
    QSpinBox *m_minGroup;
    QLabel *m_minGroupHint;
    QLabel *m_refreshStepLabel;
    QSpinBox *m_refreshStep;
    QLabel *m_refreshStepHint;
    QGroupBox *m_roundsBox;
    widgets::TableModel *m_roundsModel;
    widgets::TableView *m_rounds;
    QPushButton *m_newRound;
    QPushButton *m_toggleRound;
    QPushButton *m_showRound;
    QPushButton *m_eraseRound;
    QGroupBox *m_templateBox;
    QLabel *m_template;
    QPushButton *m_copySurvey;
    QPushButton *m_agenda;
    QLabel *m_preparingHint;
};

} // namespace pejling::desk
