// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/services.h>
#include <live/session.h>

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pejling::widgets {
class EmptyState;
class Heading;
} // namespace pejling::widgets

namespace pejling::desk {

class ImportCounts;
class ImportPlan;

/// One file, from reading to done: plan, import, summary with undo. The work runs in the session's
/// workers; the window never waits.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `number` of `count` files dropped together.
    ImportDialog(live::Session *session, Services services,
        const std::vector<store::RoundInfo> &rounds, const QString &path, int number, int count,
        QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Starts reading; call it once.
    void start();

    enum class State { Reading, Planned, Refused, Importing, Imported, Undone };
    [[nodiscard]] State state() const { return m_state; }

    void reject() override;

signals:
    void imported(const pejling::importer::Report &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// How far a worker has come; shared with it.
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    QWidget *makeWorking();
    QWidget *makeDone();
    void retranslateUi();
    [[nodiscard]] static QString titleOf(State state);
    void setState(State state);
    void updateButtons();
    [[nodiscard]] live::ImportRequest newRequest();
    void plan();
    void readPreview();
    void takePlan(const Result<live::ImportOutcome> &outcome);
    void import();
    void takeImport(const Result<live::ImportOutcome> &outcome);
    void undo();
    void refuse(const Error &error);
    void showProgress();
    [[nodiscard]] bool wouldDoSomething() const;

    live::Session *m_session;
    Services m_services;
    QString m_path;
    int m_number;
    int m_count;
    State m_state = State::Reading;
    bool m_replanning = false; ///< the plan on show is of other options
    bool m_closing = false; ///< cancelled by closing; done when the worker has stopped
    int m_job = 0; ///< what an older job finds is not taken
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<Progress> m_progress;
    live::ImportOutcome m_outcome;
    Error m_error;
    QTimer m_tick;

    widgets::Heading *m_heading;
    QStackedWidget *m_stack;
    QWidget *m_working;
    QLabel *m_workingText;
    QProgressBar *m_bar;
    ImportPlan *m_plan;
    widgets::EmptyState *m_refused;
    QWidget *m_done;
    widgets::Heading *m_doneHeading;
    ImportCounts *m_doneCounts;
    QLabel *m_doneText;
    QPushButton *m_undo;
    QLabel *m_busy;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace pejling::desk
