// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importdialog.h>

#include <base/format.h>
#include <desk/importaudiencestep.h>
#include <desk/importcolumnsstep.h>
#include <desk/importdone.h>
#include <desk/importfilestep.h>
#include <widgets/emptystate.h>
#include <widgets/heading.h>
#include <widgets/helpwindow.h>
#include <widgets/messagebar.h>
#include <widgets/spacing.h>
#include <widgets/stepbar.h>

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

// The window: its steps, buttons and texts. What it has done in workers is in importwork.cpp.

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

namespace {
constexpr int Steps = 4;
constexpr int BarSteps = 1000;
} // namespace

ImportDialog::ImportDialog(live::Session *session, Services services,
    const std::vector<store::RoundInfo> &rounds, const importer::ExportSet &files, int number,
    int count, QWidget *parent)
    : QDialog(parent), m_session(session), m_services(std::move(services)), m_files(files),
      m_number(number), m_count(count), m_heading(new Heading(Heading::Level::Page)),
      m_steps(new widgets::StepBar(Steps)), m_messages(new widgets::MessageBar),
      m_stack(new QStackedWidget), m_stepStack(new QStackedWidget), m_fileStep(new ImportFileStep),
      m_columnsStep(new ImportColumnsStep(session->workshopTemplate())),
      m_audienceStep(new ImportAudienceStep(session->workshopTemplate(), rounds, session->round())),
      m_plan(new ImportPlan(session->workshopTemplate())), m_refused(new widgets::EmptyState),
      m_refusedHelp(m_refused->addButton()), m_done(new ImportDone), m_busy(new QLabel),
      m_busyBar(new QProgressBar), m_back(new QPushButton), m_next(new QPushButton),
      m_import(new QPushButton), m_close(new QPushButton)
{
    setAcceptDrops(true);
    layOut();
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &ImportDialog::showProgress);
    connectSteps();
    connectMapping();
    retranslateUi();
    setState(State::Reading);
}

ImportDialog::~ImportDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void ImportDialog::layOut()
{
    m_working = makeWorking();
    setHelpTopic(m_working, widgets::HelpTopic::ImportFile);
    setHelpTopic(m_refused, widgets::HelpTopic::ImportFile);
    m_stepsPage = makeSteps();
    for (QWidget *page : { m_working, m_stepsPage, static_cast<QWidget *>(m_refused),
             static_cast<QWidget *>(m_done) })
        m_stack->addWidget(page);
    m_busy->setTextFormat(Qt::PlainText);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_busyBar);
    buttons->addWidget(m_busy);
    buttons->addStretch();
    for (QPushButton *button : { m_back, m_next, m_import, m_close })
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_stack, 1);
    rows->addLayout(buttons);
    m_steps->setObjectName("steps"_L1);
    m_messages->setObjectName("messages"_L1);
    m_back->setObjectName("back"_L1);
    m_next->setObjectName("next"_L1);
    m_import->setObjectName("import"_L1);
    m_close->setObjectName("close"_L1);
    const QSize wanted(fontMetrics().averageCharWidth() * 170, fontMetrics().height() * 48);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
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

QWidget *ImportDialog::makeSteps()
{
    for (QWidget *step :
        { static_cast<QWidget *>(m_fileStep), static_cast<QWidget *>(m_columnsStep),
            static_cast<QWidget *>(m_audienceStep), static_cast<QWidget *>(m_plan) })
        m_stepStack->addWidget(step);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_steps);
    rows->addWidget(m_messages);
    rows->addWidget(m_stepStack, 1);
    return page;
}

void ImportDialog::connectSteps()
{
    connect(m_steps, &widgets::StepBar::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::import);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_refusedHelp, &QPushButton::clicked, this,
        [this] { widgets::showHelp(widgets::HelpTopic::ImportFile, this); });
    connect(m_done, &ImportDone::undoRequested, this, &ImportDialog::undo);
    connect(m_audienceStep, &ImportAudienceStep::changed, this, &ImportDialog::read);
    connect(m_plan, &ImportPlan::rowRequested, this, &ImportDialog::readRow);
    connect(m_plan, &ImportPlan::corrected, this,
        [this](const importer::Issue &issue, const QString &text) {
            m_corrections[{ issue.row, issue.column }] = { issue, text };
            read();
        });
    connect(m_plan, &ImportPlan::restored, this, [this](qint64 row, int column) {
        m_corrections.erase({ row, column });
        read();
    });
}

void ImportDialog::connectMapping()
{
    connect(m_fileStep, &ImportFileStep::changed, this, [this](const importer::Mapping &mapping) {
        m_corrections.clear(); // cells may stand elsewhere now
        choose(mapping);
    });
    connect(m_fileStep, &ImportFileStep::recogniseRequested, this, [this] {
        m_corrections.clear();
        choose({});
    });
    connect(m_columnsStep, &ImportColumnsStep::changed, this,
        [this](const importer::Mapping &mapping) { choose(mapping); });
    connect(m_columnsStep, &ImportColumnsStep::keptRequested, this, [this] {
        if (m_view && m_view->kept)
            choose(m_view->kept);
    });
    connect(m_columnsStep, &ImportColumnsStep::openRequested, this, &ImportDialog::openMapping);
    connect(m_columnsStep, &ImportColumnsStep::saveRequested, this, &ImportDialog::saveMapping);
}

ImportDialog::Step ImportDialog::step() const { return Step(m_stepStack->currentIndex()); }

void ImportDialog::setCount(int count)
{
    m_count = count;
    retranslateUi();
    updateButtons();
}

bool ImportDialog::asksWhoAnswered() const
{
    return m_outcome.recognition.needsAudience || !m_audienceStep->audience().isEmpty()
        || m_audienceStep->asksRound();
}

ImportDialog::Step ImportDialog::firstNeededStep() const
{
    if (m_outcome.recognition.needsMapping)
        return ColumnsStep;
    const bool asks = m_outcome.recognition.needsAudience || m_audienceStep->asksRound();
    return asks ? AudienceStep : PlanStep;
}

void ImportDialog::goTo(Step step)
{
    m_goOnWhenRead = false;
    m_stepStack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    updateButtons();
    switch (step) {
    case FileStep:
        m_next->setFocus();
        break;
    case ColumnsStep:
        m_columnsStep->focusFirst();
        break;
    case AudienceStep:
        m_audienceStep->focusFirst();
        break;
    case PlanStep:
        (m_import->isEnabled() ? m_import : m_close)->setFocus();
        break;
    }
}

void ImportDialog::goBack()
{
    Step to = Step(step() - 1);
    if (to == AudienceStep && !asksWhoAnswered())
        to = ColumnsStep;
    goTo(to);
}

void ImportDialog::goOn()
{
    if (m_readingAgain) {
        m_goOnWhenRead = true; // whether that is possible shows when the file has been read
        return;
    }
    Step to = Step(step() + 1);
    if (to == AudienceStep && !asksWhoAnswered())
        to = PlanStep;
    goTo(to);
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
            : state == State::Planned ? m_stepsPage
            : state == State::Refused ? static_cast<QWidget *>(m_refused)
                                      : m_done);
    updateButtons();
    if (state == State::Planned)
        goTo(firstNeededStep());
    else
        m_close->setFocus();
}

void ImportDialog::updateButtons()
{
    const bool plans = m_state == State::Planned;
    const bool last = step() == PlanStep;
    const importer::Recognition &found = m_outcome.recognition;
    const bool stuck = !m_readingAgain
        && ((step() == ColumnsStep && found.needsMapping)
            || (step() == AudienceStep && !isPlanned()));
    m_steps->setReachable(PlanStep, isPlanned());
    m_steps->setNeeded(ColumnsStep, found.needsMapping);
    m_steps->setNeeded(AudienceStep, found.needsAudience && !found.needsMapping);
    m_back->setVisible(plans && step() != FileStep);
    m_next->setVisible(plans && !last);
    m_next->setEnabled(!stuck);
    m_import->setVisible(plans && last);
    m_import->setEnabled(!m_readingAgain && wouldDoSomething());
    m_next->setDefault(plans && !last);
    m_import->setDefault(plans && last);
    m_busy->setText(m_readingAgain ? tr("Reading again …")
            : plans && last && isPlanned() && !wouldDoSomething()
            ? tr("Nothing in the file is new: there is nothing to import.")
            : QString());
    m_busyBar->setVisible(m_readingAgain);
    const bool works = m_state == State::Reading || m_state == State::Importing;
    m_close->setEnabled(!m_closing);
    const bool more = m_number < m_count;
    m_close->setText(works ? tr("&Cancel")
            : plans        ? (more ? tr("Skip this fi&le") : tr("&Cancel"))
            : more         ? tr("Ne&xt file")
                           : tr("&Close"));
}

void ImportDialog::showProgress()
{
    if (!m_progress)
        return; // not started yet
    const qint64 total = m_progress->total;
    const qint64 done = m_progress->done;
    for (QProgressBar *bar : { m_bar, m_busyBar }) {
        bar->setRange(0, total > 0 ? BarSteps : 0);
        if (total > 0)
            bar->setValue(int(double(done) / double(total) * BarSteps));
    }
}

void ImportDialog::reject()
{
    if (m_state == State::Reading || m_state == State::Importing || m_readingAgain) {
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

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    emit filesDropped(paths);
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
    const QString title = titleOf(m_state);
    setWindowTitle(m_count > 1
            ? tr("%1 (file %2 of %3)")
                  .arg(title, QString::number(m_number), QString::number(m_count))
            : title);
    QStringList names{ QFileInfo(m_files.path).fileName() };
    for (const QString &companion : m_files.companions)
        names << QFileInfo(companion).fileName();
    m_heading->setText(Format().list(names));
    m_steps->setTexts({ tr("File"), tr("Columns"), tr("Who answered"), tr("Plan") });
    m_back->setText(tr("&Back"));
    m_next->setText(tr("Co&ntinue"));
    m_import->setText(tr("&Import"));
    m_workingText->setText(m_state == State::Importing
            ? tr("Storing the answers. Until this is done nothing has been changed.")
            : tr("Reading the file. Nothing is stored yet."));
    m_bar->setAccessibleName(m_workingText->text());
    m_busyBar->setAccessibleName(tr("Reading again …"));
    QStringList refusal{ m_error.text };
    if (!m_error.detail.isEmpty())
        refusal << m_error.detail;
    m_refusedHelp->setText(tr("&What can be done"));
    m_refused->setTexts(tr("The file was not imported"),
        refusal.join(u"\n\n"_s) % u"\n\n"_s % tr("Nothing has been changed."));
}

} // namespace pejling::desk
