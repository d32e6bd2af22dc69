// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/importplan.h>
#include <desk/importview.h>
#include <desk/services.h>
#include <live/session.h>

#include <QDialog>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace pejling::widgets {
class EmptyState;
class Heading;
class MessageBar;
class StepBar;
} // namespace pejling::widgets

namespace pejling::desk {

class ImportAudienceStep;
class ImportColumnsStep;
class ImportDone;
class ImportFileStep;

/// One export, from reading to done: what the file is, what its columns hold, who answered, the
/// plan, the import, and the summary with undo. Opens at the first step that needs the person, and
/// every step can be gone back to. The work runs in workers; the window never waits.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `number` of `count` exports chosen or dropped together.
    ImportDialog(live::Session *session, Services services,
        const std::vector<store::RoundInfo> &rounds, const importer::ExportSet &files, int number,
        int count, QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// Starts reading; call it once.
    void start();

    enum class State { Reading, Planned, Refused, Importing, Imported, Undone };
    [[nodiscard]] State state() const { return m_state; }
    enum Step { FileStep, ColumnsStep, AudienceStep, PlanStep };
    [[nodiscard]] Step step() const; ///< while Planned
    /// Whether the plan on show is of other options than those chosen last.
    [[nodiscard]] bool isReadingAgain() const { return m_readingAgain; }
    /// More exports have been chosen meanwhile.
    void setCount(int count);

    void reject() override;

signals:
    void imported(const pejling::importer::Report &report);
    void filesDropped(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// How far a worker has come; shared with it.
    struct Progress
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void layOut();
    void connectSteps();
    void connectMapping();
    QWidget *makeWorking();
    QWidget *makeSteps();
    void retranslateUi();
    [[nodiscard]] static QString titleOf(State state);
    void setState(State state);
    void updateButtons();
    void goTo(Step step);
    void goBack();
    void goOn();
    [[nodiscard]] Step firstNeededStep() const;
    [[nodiscard]] bool asksWhoAnswered() const;

    [[nodiscard]] importer::Options options() const;
    [[nodiscard]] live::ImportRequest newRequest();
    void read();
    void choose(const std::optional<importer::Mapping> &mapping);
    void takeView(const Result<ImportView> &view);
    void takePlan(const Result<live::ImportOutcome> &outcome);
    void arrive();
    void showPlan();
    void readRow(qint64 row);
    void openMapping();
    void saveMapping();
    void keepMapping();
    void import();
    void takeImport(const Result<live::ImportOutcome> &outcome);
    void undo();
    void refuse(const Error &error);
    void showProgress();
    [[nodiscard]] bool isPlanned() const;
    [[nodiscard]] bool wouldDoSomething() const;

    live::Session *m_session;
    Services m_services;
    importer::ExportSet m_files;
    int m_number;
    int m_count;
    State m_state = State::Reading;
    bool m_readingAgain = false;
    bool m_goOnWhenRead = false; ///< the person has asked for the next step already
    bool m_closing = false; ///< cancelled by closing; done when the worker has stopped
    int m_job = 0; ///< what an older job finds is not taken
    int m_rowJob = 0;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::shared_ptr<Progress> m_progress;
    std::optional<importer::Mapping> m_chosen; ///< nothing: all as recognised
    Corrections m_corrections;
    std::optional<ImportView> m_view;
    std::optional<Result<ImportView>> m_newView; ///< of the present job, as far as it has come
    std::optional<Result<live::ImportOutcome>> m_newPlan;
    live::ImportOutcome m_outcome;
    bool m_planKnown = false;
    Error m_error;
    QTimer m_tick;

    widgets::Heading *m_heading;
    widgets::StepBar *m_steps;
    widgets::MessageBar *m_messages;
    QStackedWidget *m_stack;
    QWidget *m_working;
    QLabel *m_workingText;
    QProgressBar *m_bar;
    QWidget *m_stepsPage;
    QStackedWidget *m_stepStack;
    ImportFileStep *m_fileStep;
    ImportColumnsStep *m_columnsStep;
    ImportAudienceStep *m_audienceStep;
    ImportPlan *m_plan;
    widgets::EmptyState *m_refused;
    QPushButton *m_refusedHelp;
    ImportDone *m_done;
    QLabel *m_busy;
    QProgressBar *m_busyBar;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace pejling::desk
