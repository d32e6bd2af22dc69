// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importdialog.h>

#include <base/format.h>
#include <base/wholefile.h>
#include <desk/importaudiencestep.h>
#include <desk/importcolumnsstep.h>
#include <desk/importdone.h>
#include <desk/importfilestep.h>
#include <widgets/messagebar.h>
#include <widgets/whendone.h>

#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrent>

// What an ImportDialog has done in workers, and what it does with what they find.

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::Mapping;
using importer::MappingFolder;
using importer::Options;
using widgets::whenDone;

void ImportDialog::start() { read(); }

Options ImportDialog::options() const
{
    Options options;
    options.audience = m_audienceStep->audience();
    options.round = m_audienceStep->round();
    options.includeUnfinished = m_audienceStep->includeUnfinished();
    options.mapping = m_chosen;
    if (const QString form = m_audienceStep->form(); !form.isEmpty()) {
        if (!options.mapping)
            options.mapping.emplace();
        options.mapping->form = form;
    }
    options.companions = m_files.companions;
    for (const auto &[place, correction] : m_corrections)
        options.corrections[place] = correction.text;
    return options;
}

live::ImportRequest ImportDialog::newRequest()
{
    if (m_cancelled)
        *m_cancelled = true; // an older plan is of no use any more
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_progress = std::make_shared<Progress>();
    ++m_job;
    live::ImportRequest request;
    request.path = m_files.path;
    request.options = options();
    request.cancelled = m_cancelled;
    request.progress = [progress = m_progress](qint64 done, qint64 total) {
        progress->total = total;
        progress->done = done;
    };
    return request;
}

/// Reads the file with what has been chosen: its beginning for the first steps, all of it for the
/// plan. The first rows of a long file are there at once.
void ImportDialog::read()
{
    const live::ImportRequest request = newRequest();
    m_newView.reset();
    m_newPlan.reset();
    if (m_state == State::Planned) {
        m_readingAgain = true;
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
    const auto look
        = [path = m_files.path, workshopTemplate = m_session->workshopTemplate(),
              options = request.options, folder = MappingFolder(m_services.mappingFolder)] {
              return readImportView(path, workshopTemplate, options, folder);
          };
    whenDone(QtConcurrent::run(look), this, [this, job = m_job](const Result<ImportView> &view) {
        if (job == m_job)
            takeView(view);
    });
}

void ImportDialog::choose(const std::optional<Mapping> &mapping)
{
    m_chosen = mapping;
    m_fileStep->setCorrected(m_chosen.has_value());
    read();
}

void ImportDialog::takeView(const Result<ImportView> &view)
{
    m_newView = view;
    if (view) {
        m_view = *view;
        m_fileStep->setView(*m_view);
        m_fileStep->setCorrected(m_chosen.has_value());
        m_columnsStep->setView(*m_view);
        m_columnsStep->setKeptOffered(m_view->kept && !m_chosen);
        m_audienceStep->setRecognition(m_view->recognition);
    }
    if (m_newPlan)
        arrive();
}

void ImportDialog::takePlan(const Result<live::ImportOutcome> &outcome)
{
    m_newPlan = outcome;
    if (m_newView)
        arrive();
}

/// Both the beginning and the plan are there.
void ImportDialog::arrive()
{
    m_readingAgain = false;
    m_tick.stop();
    m_messages->clear(widgets::Severity::Error);
    const bool ok = m_newPlan->ok() && m_newView->ok();
    m_planKnown = ok;
    if (!ok) {
        const Error error = m_newPlan->ok() ? m_newView->error() : m_newPlan->error();
        m_goOnWhenRead = false;
        if (m_state == State::Planned) {
            // What the person has chosen just now cannot be read; it can be chosen otherwise.
            m_messages->post(error);
            updateButtons();
        } else {
            refuse(error);
        }
        return;
    }
    m_outcome = **m_newPlan;
    showPlan();
    if (m_state != State::Planned) {
        setState(State::Planned);
        return;
    }
    updateButtons();
    if (step() == PlanStep && !isPlanned())
        goTo(firstNeededStep());
    else if (m_goOnWhenRead && m_next->isEnabled())
        goOn();
    m_goOnWhenRead = false;
}

void ImportDialog::showPlan()
{
    std::optional<importer::Report> report;
    if (isPlanned())
        report = m_outcome.report;
    m_plan->setRound(m_audienceStep->roundName());
    m_plan->setPlan(m_outcome.recognition, report, m_corrections);
}

void ImportDialog::readRow(qint64 row)
{
    const auto look = [path = m_files.path, workshopTemplate = m_session->workshopTemplate(),
                          options = options(),
                          row] { return readImportRow(path, workshopTemplate, options, row); };
    whenDone(QtConcurrent::run(look), this,
        [this, job = ++m_rowJob](const Result<importer::FileRow> &found) {
            if (job == m_rowJob && found)
                m_plan->setRow(*found);
        });
}

void ImportDialog::openMapping()
{
    const QString path = m_services.prompter->openFile(this,
        { tr("Open mapping"), QFileInfo(m_files.path).absolutePath(),
            tr("Mappings (*.json);;All files (*)") });
    if (path.isEmpty())
        return;
    const auto open = [path, workshopTemplate = m_session->workshopTemplate()] {
        return Mapping::fromFile(path, workshopTemplate);
    };
    whenDone(QtConcurrent::run(open), this, [this](const Result<Mapping> &mapping) {
        m_messages->clear(widgets::Severity::Error);
        if (!mapping) {
            m_messages->post(mapping.error());
            return;
        }
        m_audienceStep->setAudience(mapping->audience);
        m_audienceStep->setForm(mapping->form);
        m_corrections.clear();
        choose(*mapping);
    });
}

void ImportDialog::saveMapping()
{
    if (!m_view)
        return;
    const QFileInfo file(m_files.path);
    const QString path = m_services.prompter->saveFile(this,
        { tr("Save mapping"),
            QDir(file.absolutePath()).filePath(file.completeBaseName() % u"-mapping.json"_s),
            tr("Mappings (*.json)") });
    if (path.isEmpty())
        return;
    Mapping mapping = m_view->mapping;
    mapping.fingerprint = m_view->recognition.headingsKey;
    mapping.audience = m_audienceStep->audience();
    mapping.form = m_audienceStep->form();
    const QByteArray json = mapping.toJson();
    WholeFile out(path);
    m_messages->clear(widgets::Severity::Error);
    if (out.open(QIODevice::WriteOnly) && out.write(json) == json.size() && out.commit()) {
        m_messages->post(widgets::Severity::Info,
            tr("The mapping has been saved as %1. “pejling import --mapping” reads it too.")
                .arg(QDir::toNativeSeparators(path)));
        return;
    }
    m_messages->post(widgets::Severity::Error,
        tr("The mapping could not be saved as %1. Choose another folder or name.")
            .arg(QDir::toNativeSeparators(path)),
        out.errorString());
}

/// For the next file with the same headings; whose answers it holds is asked anew then.
void ImportDialog::keepMapping()
{
    if (!m_chosen || !m_view)
        return;
    Mapping mapping = m_view->mapping;
    mapping.fingerprint = m_outcome.recognition.headingsKey;
    mapping.audience.clear();
    mapping.form.clear();
    const auto keep = [folder = MappingFolder(m_services.mappingFolder), mapping] {
        return folder.keep(mapping);
    };
    whenDone(QtConcurrent::run(keep), this, [this](const Result<Done> &kept) {
        m_done->setNote(kept
                ? tr("How the columns were read is kept, and offered for the next file with the "
                     "same headings.")
                : kept.error().text);
    });
}

bool ImportDialog::isPlanned() const
{
    return m_planKnown && m_outcome.status == live::ImportStatus::Planned;
}

bool ImportDialog::wouldDoSomething() const
{
    return isPlanned() && m_outcome.report.added + m_outcome.report.changed > 0;
}

void ImportDialog::import()
{
    if (m_state != State::Planned || m_readingAgain || !wouldDoSomething())
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
    m_done->setReport(m_outcome.report, m_outcome.batch);
    setState(State::Imported);
    keepMapping();
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
    m_done->setUndoing(true);
    const auto work
        = [batch = m_outcome.batch](store::WorkshopStore &store) { return store.undoBatch(batch); };
    whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        m_done->setUndoing(false);
        if (!done) {
            refuse(done.error());
            return;
        }
        m_done->setUndone();
        setState(State::Undone);
    });
}

void ImportDialog::refuse(const Error &error)
{
    m_error = error;
    setState(State::Refused);
}

} // namespace pejling::desk
