// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importdialog.h>

#include <base/format.h>
#include <desk/importcounts.h>
#include <desk/importplan.h>
#include <widgets/emptystate.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/whendone.h>

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;
using widgets::whenDone;

namespace {

constexpr int PreviewRows = 20;
constexpr int BarSteps = 1000;

struct Preview
{
    importer::Recognition recognition;
    std::vector<QStringList> rows;
};

} // namespace

ImportDialog::ImportDialog(live::Session *session, Services services,
    const std::vector<store::RoundInfo> &rounds, const QString &path, int number, int count,
    QWidget *parent)
    : QDialog(parent), m_session(session), m_services(std::move(services)), m_path(path),
      m_number(number), m_count(count), m_heading(new Heading(Heading::Level::Page)),
      m_stack(new QStackedWidget), m_plan(new ImportPlan(session->workshopTemplate())),
      m_refused(new widgets::EmptyState), m_busy(new QLabel), m_import(new QPushButton),
      m_close(new QPushButton)
{
    m_plan->setRounds(rounds, session->round());
    m_working = makeWorking();
    m_done = makeDone();
    for (QWidget *page :
        { m_working, static_cast<QWidget *>(m_plan), static_cast<QWidget *>(m_refused), m_done })
        m_stack->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_close);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_stack, 1);
    rows->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 38);

    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    connect(m_plan, &ImportPlan::optionsChanged, this, &ImportDialog::plan);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_undo, &QPushButton::clicked, this, &ImportDialog::undo);
    m_import->setObjectName("import"_L1);
    m_close->setObjectName("close"_L1);
    m_undo->setObjectName("undo"_L1);
    retranslateUi();
    setState(State::Reading);
}

ImportDialog::~ImportDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

QWidget *ImportDialog::makeWorking()
{
    m_workingText = widgets::makeTextLabel();
    m_bar = new QProgressBar;
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setSpacing(Grid);
    rows->addStretch();
    rows->addWidget(m_workingText);
    rows->addWidget(m_bar);
    rows->addStretch();
    return page;
}

QWidget *ImportDialog::makeDone()
{
    m_doneHeading = new Heading(Heading::Level::Section);
    m_doneCounts = new ImportCounts;
    m_doneText = widgets::makeTextLabel();
    m_undo = new QPushButton;
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_doneHeading);
    rows->addWidget(m_doneCounts);
    rows->addWidget(m_doneText);
    rows->addWidget(m_undo, 0, Qt::AlignLeft);
    rows->addStretch();
    return page;
}

void ImportDialog::start() { plan(); }

live::ImportRequest ImportDialog::newRequest()
{
    if (m_cancelled)
        *m_cancelled = true; // an older plan is of no use any more
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress = std::make_shared<Progress>();
    ++m_job;
    live::ImportRequest request;
    request.path = m_path;
    request.options = m_plan->options();
    request.cancelled = m_cancelled;
    request.progress = [progress = m_progress](qint64 done, qint64 total) {
        progress->total = total;
        progress->done = done;
    };
    return request;
}

void ImportDialog::plan()
{
    const live::ImportRequest request = newRequest();
    if (m_state == State::Planned) {
        m_replanning = true;
        m_plan->clearCounts();
        m_tick.start();
        updateButtons();
    } else {
        setState(State::Reading);
    }
    whenDone(m_session->startPlan(request), this,
        [this, job = m_job](const Result<live::ImportOutcome> &outcome) {
            if (job == m_job)
                takePlan(outcome);
        });
    readPreview();
}

void ImportDialog::readPreview()
{
    // Opened apart from the plan: the first rows of a long file are there at once.
    const auto read = [path = m_path, workshopTemplate = m_session->workshopTemplate(),
                          options = m_plan->options()]() -> Result<Preview> {
        auto file = importer::ImportFile::open(path, workshopTemplate, options);
        if (!file)
            return file.error();
        auto rows = (*file)->preview(PreviewRows);
        if (!rows)
            return rows.error();
        return Preview{ (*file)->recognition(), std::move(*rows) };
    };
    whenDone(QtConcurrent::run(read), this, [this, job = m_job](const Result<Preview> &preview) {
        if (job != m_job || !preview)
            return; // the plan finds the same error and tells it
        m_plan->setRecognition(preview->recognition);
        m_plan->setPreview(preview->rows);
    });
}

void ImportDialog::takePlan(const Result<live::ImportOutcome> &outcome)
{
    m_replanning = false;
    m_tick.stop();
    if (m_closing) {
        QDialog::reject();
        return;
    }
    if (!outcome) {
        refuse(outcome.error());
        return;
    }
    m_outcome = *outcome;
    m_plan->setOutcome(m_outcome);
    setState(State::Planned);
}

bool ImportDialog::wouldDoSomething() const
{
    return m_outcome.status == live::ImportStatus::Planned
        && m_outcome.report.added + m_outcome.report.changed > 0;
}

void ImportDialog::import()
{
    if (m_state != State::Planned || m_replanning || !wouldDoSomething())
        return;
    const live::ImportRequest request = newRequest();
    setState(State::Importing);
    whenDone(m_session->startImport(request), this,
        [this](const Result<live::ImportOutcome> &outcome) { takeImport(outcome); });
}

void ImportDialog::takeImport(const Result<live::ImportOutcome> &outcome)
{
    m_tick.stop();
    if (!outcome) {
        if (m_closing || outcome.error().kind == ErrorKind::Cancelled)
            QDialog::reject();
        else
            refuse(outcome.error());
        return;
    }
    // What was cancelled too late is stored, and can be undone here.
    m_closing = false;
    m_outcome = *outcome;
    setState(State::Imported);
    emit imported(m_outcome.report);
}

void ImportDialog::undo()
{
    const Format format;
    if (!m_services.prompter->confirm(this,
            { tr("Undo import"),
                tr("Undo the import of %1? Its new answers (%2) are removed and the answers it "
                   "changed (%3) become what they were.")
                    .arg(format.quoted(m_outcome.report.file), format.count(m_outcome.report.added),
                        format.count(m_outcome.report.changed)),
                {}, tr("Undo import") }))
        return;
    m_undo->setEnabled(false);
    const auto work
        = [batch = m_outcome.batch](store::WorkshopStore &store) { return store.undoBatch(batch); };
    whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        m_undo->setEnabled(true);
        if (done)
            setState(State::Undone);
        else
            refuse(done.error());
    });
}

void ImportDialog::refuse(const Error &error)
{
    m_error = error;
    setState(State::Refused);
}

void ImportDialog::reject()
{
    if (m_state == State::Reading || m_state == State::Importing || m_replanning) {
        // The worker looks at this and stops; an import rolls back.
        *m_cancelled = true;
        m_closing = true;
        if (m_state == State::Importing) {
            updateButtons();
            return;
        }
        ++m_job;
    }
    QDialog::reject();
}

void ImportDialog::showProgress()
{
    const qint64 total = m_progress->total;
    const qint64 done = m_progress->done;
    m_bar->setRange(0, total > 0 ? BarSteps : 0);
    if (total > 0)
        m_bar->setValue(int(double(done) / double(total) * BarSteps));
}

void ImportDialog::setState(State state)
{
    m_state = state;
    const bool works = state == State::Reading || state == State::Importing;
    if (works) {
        m_bar->setRange(0, 0);
        m_tick.start();
    }
    retranslateUi();
    m_stack->setCurrentWidget(works   ? m_working
            : state == State::Planned ? static_cast<QWidget *>(m_plan)
            : state == State::Refused ? static_cast<QWidget *>(m_refused)
                                      : m_done);
    updateButtons();
    if (state == State::Planned && m_import->isEnabled())
        m_import->setFocus();
    else if (state == State::Planned)
        m_plan->focusQuestion();
    else
        m_close->setFocus();
}

void ImportDialog::updateButtons()
{
    const bool plans = m_state == State::Planned;
    m_import->setVisible(plans);
    m_import->setEnabled(plans && !m_replanning && wouldDoSomething());
    m_import->setDefault(plans);
    m_busy->setText(m_replanning ? tr("Reading again …")
            : plans && m_outcome.status == live::ImportStatus::Planned && !wouldDoSomething()
            ? tr("Nothing in the file is new: there is nothing to import.")
            : QString());
    m_undo->setVisible(m_state == State::Imported && m_outcome.batch != 0);
    const bool works = m_state == State::Reading || m_state == State::Importing;
    m_close->setEnabled(!m_closing);
    const bool more = m_number < m_count;
    m_close->setText(works ? tr("&Cancel")
            : plans        ? (more ? tr("&Skip this file") : tr("&Cancel"))
            : more         ? tr("&Next file")
                           : tr("&Close"));
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        updateButtons();
    }
}

QString ImportDialog::titleOf(State state)
{
    switch (state) {
    case State::Reading:
        return tr("Reading answers");
    case State::Planned:
        return tr("Import answers");
    case State::Refused:
        return tr("Not imported");
    case State::Importing:
        return tr("Storing answers");
    case State::Imported:
        return tr("Answers imported");
    case State::Undone:
        return tr("Import undone");
    }
    return {};
}

void ImportDialog::retranslateUi()
{
    const QString file = QFileInfo(m_path).fileName();
    const QString title = titleOf(m_state);
    setWindowTitle(m_count > 1
            ? tr("%1 (file %2 of %3)")
                  .arg(title, QString::number(m_number), QString::number(m_count))
            : title);
    m_heading->setText(file);
    m_import->setText(tr("&Import"));
    m_workingText->setText(m_state == State::Importing
            ? tr("Storing the answers. Until this is done nothing has been changed.")
            : tr("Reading the file. Nothing is stored yet."));
    m_bar->setAccessibleName(m_workingText->text());
    QStringList refusal{ m_error.text };
    if (!m_error.detail.isEmpty())
        refusal << m_error.detail;
    m_refused->setTexts(tr("The file was not imported"),
        refusal.join(u"\n\n"_s) % u"\n\n"_s % tr("Nothing has been changed."));
    m_doneCounts->setReport(m_outcome.report);
    m_undo->setText(tr("&Undo import…"));
    if (m_state == State::Undone) {
        m_doneHeading->setText(tr("The import has been undone"));
        m_doneText->setText(tr("The answers are as they were before."));
    } else {
        m_doneHeading->setText(tr("The answers have been imported"));
        m_doneText->setText(m_outcome.report.issues.empty()
                ? tr("You can undo it now, or later under Answers, Imports.")
                : tr("You can undo it now, or later under Answers, Imports. The problems are "
                     "listed under Answers, Problems of the last import."));
    }
}

} // namespace pejling::desk
