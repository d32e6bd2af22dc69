// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/answerspage.h>

#include <base/format.h>
#include <desk/eraser.h>
#include <desk/findanswerdialog.h>
#include <desk/roundchooser.h>
#include <desk/tables.h>
#include <widgets/emptystate.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/whendone.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;
using widgets::whenDone;

AnswersSource answersOf(live::Session *session)
{
    AnswersSource source;
    source.page = [session](const QString &round, qint64 afterId, int limit) {
        return session->run([round, afterId, limit](store::WorkshopStore &store) {
            return store.responses(round, afterId, limit);
        });
    };
    source.search = [session](const QString &round, const QString &words) {
        return session->run(
            [round, words](store::WorkshopStore &store) { return store.search(round, words); });
    };
    source.byIds = [session](const QString &round, const std::vector<qint64> &ids) {
        return session->run([round, ids](store::WorkshopStore &store) -> AnswersSource::Page {
            std::vector<Response> found;
            for (const qint64 id : ids) {
                auto one = store.responses(round, id - 1, 1);
                if (!one)
                    return one.error();
                if (!one->empty() && one->front().id == id)
                    found.push_back(std::move(one->front()));
            }
            return found;
        });
    };
    return source;
}

AnswersPage::AnswersPage(
    live::Session *session, Inventory *inventory, Services services, QWidget *parent)
    : QWidget(parent), m_session(session), m_inventory(inventory), m_services(std::move(services)),
      m_heading(new Heading(Heading::Level::Page)), m_round(new RoundChooser),
      m_import(new QPushButton), m_stack(new QStackedWidget), m_empty(new widgets::EmptyState),
      m_emptyImport(m_empty->addButton()), m_tabs(new QTabWidget)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Answers);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * Grid);
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_round);
    top->addWidget(m_import);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAnswers(), {});
    m_tabs->addTab(makeBatches(), {});
    m_tabs->addTab(makeProblems(), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addLayout(top);
    rows->addWidget(m_stack, 1);

    connect(m_import, &QPushButton::clicked, this, &AnswersPage::importRequested);
    connect(m_emptyImport, &QPushButton::clicked, this, &AnswersPage::importRequested);
    connect(m_round, &RoundChooser::chosen, this, [this](const QString &round) {
        m_session->setRound(round);
        showRound();
    });
    connectSession();
    retranslateUi();
}

QWidget *AnswersPage::makeAnswers()
{
    m_ownEyes = widgets::makeHintLabel();
    m_searchLabel = new QLabel;
    m_search = new QLineEdit;
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    m_searchLabel->setBuddy(m_search);
    m_extent = new QLabel;
    m_extent->setTextFormat(Qt::PlainText);
    m_answersModel = new AnswersModel(answersOf(m_session), this);
    m_answers = new widgets::TableView;
    m_answers->setModel(m_answersModel);
    m_answers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_answers->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    m_whole = new QPlainTextEdit;
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_answers);
    halves->addWidget(m_whole);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);

    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_searchLabel);
    line->addWidget(m_search, 1);
    line->addWidget(m_extent);
    line->addStretch(1);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_ownEyes);
    rows->addLayout(line);
    rows->addWidget(halves, 1);
    rows->addWidget(makeErasing());

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_searchDelay.stop();
        m_answersModel->setSearch(m_search->text().trimmed());
    });
    connect(&m_searchDelay, &QTimer::timeout, this,
        [this] { m_answersModel->setSearch(m_search->text().trimmed()); });
    connect(m_answersModel, &AnswersModel::failed, this, &AnswersPage::failed);
    connect(m_answersModel, &AnswersModel::extentChanged, this, &AnswersPage::showExtent);
    connect(m_answersModel, &AnswersModel::dataChanged, this, &AnswersPage::showSelected);
    connect(m_answersModel, &AnswersModel::modelReset, this, &AnswersPage::showSelected);
    connect(m_answers->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AnswersPage::showSelected);
    return page;
}

QWidget *AnswersPage::makeErasing()
{
    m_eraser = new Eraser(m_session, m_services, this);
    m_eraseAnswer = new QPushButton;
    m_eraseAnswer->setObjectName("eraseAnswer"_L1);
    m_findAnswer = new QPushButton;
    m_findAnswer->setObjectName("findAnswer"_L1);
    auto *buttons = new QWidget;
    auto *erasing = new QHBoxLayout(buttons);
    erasing->setContentsMargins(0, 0, 0, 0);
    erasing->setSpacing(Grid);
    erasing->addWidget(m_eraseAnswer);
    erasing->addWidget(m_findAnswer);
    erasing->addStretch();
    connect(m_eraser, &Eraser::told, this, &AnswersPage::told);
    connect(m_eraser, &Eraser::failed, this, &AnswersPage::failed);
    connect(m_findAnswer, &QPushButton::clicked, this, &AnswersPage::findAnswer);
    connect(m_eraseAnswer, &QPushButton::clicked, this, [this] {
        const int row = m_answers->currentIndex().row();
        if (const Response *response = m_answersModel->response(row))
            m_eraser->eraseAnswer(response->id);
    });
    return buttons;
}

QWidget *AnswersPage::makeBatches()
{
    m_batchesModel = new widgets::TableModel(this);
    m_batches = new widgets::TableView;
    m_batches->setModel(m_batchesModel);
    m_batches->setSelectionMode(QAbstractItemView::SingleSelection);
    m_undoBatch = new QPushButton;
    m_eraseBatch = new QPushButton;
    m_eraseBatch->setObjectName("eraseBatch"_L1);
    m_batchesHint = widgets::makeHintLabel();
    m_batchDetail = widgets::makeTextLabel();
    auto *line = new QHBoxLayout;
    line->addWidget(m_undoBatch);
    line->addWidget(m_eraseBatch);
    line->addWidget(m_batchesHint, 1);
    line->setSpacing(2 * Grid);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_batches, 1);
    rows->addWidget(m_batchDetail);
    rows->addLayout(line);
    connect(m_undoBatch, &QPushButton::clicked, this, &AnswersPage::undoBatch);
    connect(m_eraseBatch, &QPushButton::clicked, this, [this] {
        if (const store::BatchInfo *batch = selectedBatch())
            m_eraser->eraseBatch(*batch);
    });
    connect(m_batches->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AnswersPage::showSelectedBatch);
    return page;
}

QWidget *AnswersPage::makeProblems()
{
    m_problemsModel = new widgets::TableModel(this);
    m_problems = new widgets::TableView;
    m_problems->setModel(m_problemsModel);
    m_problems->horizontalHeader()->setStretchLastSection(true);
    m_problemsSummary = widgets::makeTextLabel();
    m_copyProblems = new QPushButton;
    auto *line = new QHBoxLayout;
    line->addWidget(m_problemsSummary, 1);
    line->addWidget(m_copyProblems);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addLayout(line);
    rows->addWidget(m_problems, 1);
    connect(m_copyProblems, &QPushButton::clicked, m_problems, &widgets::TableView::copyAll);
    return page;
}

void AnswersPage::connectSession()
{
    connect(m_session, &live::Session::opened, this, [this] {
        m_lastImport = {};
        showProblems();
        startOver();
        m_eraser->finishEarlier();
    });
    connect(m_session, &live::Session::closed, this, &AnswersPage::startOver);
    connect(m_session, &live::Session::resultsChanged, this, &AnswersPage::showRound);
    connect(m_inventory, &Inventory::changed, this, &AnswersPage::showInventory);
    // Answers may stream in; the table need not flicker with each of them.
    m_reloadDelay.setSingleShot(true);
    m_reloadDelay.setInterval(300ms);
    connect(m_session, &live::Session::storeChanged, &m_reloadDelay, [this] {
        if (!m_reloadDelay.isActive())
            m_reloadDelay.start();
    });
    connect(&m_reloadDelay, &QTimer::timeout, this, [this] {
        const int at = m_answers->verticalScrollBar()->value();
        m_answersModel->reload();
        connect(
            m_answersModel, &AnswersModel::extentChanged, m_answers,
            [this, at] { m_answers->verticalScrollBar()->setValue(at); }, Qt::SingleShotConnection);
    });
}

void AnswersPage::startOver()
{
    m_search->clear();
    m_searchDelay.stop();
    const store::Settings settings = m_session->settings();
    m_answersModel->setRound(m_session->workshopTemplate(), m_session->round(),
        { settings.organisation, settings.workshopDate, settings.deleteBy });
}

void AnswersPage::showRound()
{
    if (m_answersModel->round() != m_session->round())
        startOver();
    m_round->setRounds(m_inventory->rounds(), m_session->round());
}

void AnswersPage::showInventory()
{
    const auto &rounds = m_inventory->rounds();
    qint64 answers = 0;
    for (const store::RoundInfo &round : rounds)
        answers += round.responses;
    const bool empty = answers == 0 && m_inventory->batches().empty();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_tabs);
    m_import->setHidden(empty); // the empty state has the same button
    m_round->setRounds(rounds, m_session->round());
    m_batchesModel->setTable(StoreTables::batches(m_inventory->batches(), currentLanguage()));
    m_batches->fitColumns();
    m_tabs->setTabText(1, tr("I&mports (%1)").arg(m_inventory->batches().size()));
    showSelectedBatch();
}

void AnswersPage::setLastImport(const importer::Report &report)
{
    m_lastImport = report;
    showProblems();
}

void AnswersPage::showProblems()
{
    const auto &issues = m_lastImport.issues;
    m_problemsModel->setTable(ImportTables::issues(issues));
    m_problems->fitColumns(80);
    const qint64 count = qint64(issues.size()) + m_lastImport.issuesLeftOut;
    m_tabs->setTabText(2, tr("Prob&lems of the last import (%1)").arg(count));
    QString summary;
    if (m_lastImport.file.isEmpty())
        summary = tr("Nothing has been imported since the workshop was opened.");
    else if (count == 0)
        summary = tr("%1 was read without problems.").arg(m_lastImport.file);
    else if (m_lastImport.issuesLeftOut > 0)
        summary
            = tr("Problems in %1; the first %2 of %3 are listed.")
                  .arg(m_lastImport.file, QString::number(issues.size()), QString::number(count));
    else
        summary = tr("Problems in %1:").arg(m_lastImport.file);
    m_problemsSummary->setText(summary);
    m_copyProblems->setEnabled(count > 0);
}

void AnswersPage::showExtent()
{
    const Format format;
    const QString rows = format.count(m_answersModel->rowCount());
    m_extent->setText(m_answersModel->isComplete()
            ? tr("Answers: %1").arg(rows)
            : tr("Answers: the first %1; scroll for more").arg(rows));
}

void AnswersPage::showSelected()
{
    const int row = m_answers->currentIndex().row();
    const QString text = m_answersModel->wholeText(row);
    if (text != m_whole->toPlainText())
        m_whole->setPlainText(text);
    m_eraseAnswer->setEnabled(m_answersModel->response(row));
}

void AnswersPage::findAnswer()
{
    if (!m_session->isOpen())
        return;
    auto *dialog = new FindAnswerDialog(m_session, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FindAnswerDialog::told, this, &AnswersPage::told);
    connect(dialog, &FindAnswerDialog::failed, this, &AnswersPage::failed);
    connect(m_session, &live::Session::closed, dialog, [dialog] { dialog->done(0); });
    dialog->open();
}

void AnswersPage::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

const store::BatchInfo *AnswersPage::selectedBatch() const
{
    const QModelIndexList rows = m_batches->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    const auto &batches = m_inventory->batches();
    const auto found = std::ranges::find(
        batches, rows.front().data(Qt::UserRole).toLongLong(), &store::BatchInfo::id);
    return found == batches.end() ? nullptr : &*found;
}

void AnswersPage::showSelectedBatch()
{
    const store::BatchInfo *batch = selectedBatch();
    m_undoBatch->setEnabled(batch && !batch->undone);
    m_eraseBatch->setEnabled(batch);
    if (!batch) {
        m_batchDetail->clear();
        return;
    }
    const Format format;
    const QString sheet = batch->sheet.isEmpty() ? QString() : tr(", sheet %1").arg(batch->sheet);
    m_batchDetail->setText(tr("%1, read as %2%3. SHA-256 of the file: %4")
                               .arg(format.quoted(batch->file), StoreTables::toolName(batch->tool),
                                   sheet, batch->sha256));
}

void AnswersPage::undoBatch()
{
    const store::BatchInfo *selected = selectedBatch();
    if (!selected)
        return;
    const store::BatchInfo batch = *selected; // the list may be read anew while the person thinks
    const Format format;
    if (!m_services.prompter->confirm(this,
            { tr("Undo import"),
                tr("Undo the import of %1? Its new answers (%2) are removed and the answers it "
                   "changed (%3) become what they were.")
                    .arg(format.quoted(batch.file), format.count(batch.added),
                        format.count(batch.changed)),
                {}, tr("Undo import") }))
        return;
    const auto work = [id = batch.id](store::WorkshopStore &store) { return store.undoBatch(id); };
    whenDone(m_session->run(work), this, [this, file = batch.file](const Result<Done> &done) {
        if (done)
            emit told(tr("The import of %1 has been undone.").arg(Format().quoted(file)));
        else
            emit failed(done.error());
    });
}

void AnswersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void AnswersPage::retranslateUi()
{
    m_heading->setText(tr("Answers"));
    m_import->setText(tr("&Import answers…"));
    m_empty->setTexts(tr("No answers yet"),
        tr("Import the file that your survey tool exported – Microsoft Forms, a spreadsheet or a "
           "text file. You may also drop it anywhere on this window. You see what will happen "
           "before anything is stored."));
    m_emptyImport->setText(tr("&Import answers…"));
    m_tabs->setTabText(0, tr("Single &answers"));
    m_ownEyes->setText(
        tr("Single answers are confidential: for your eyes only, never for the wall."));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Words in the comments"));
    m_search->setAccessibleName(tr("Search in the comments"));
    m_answers->setAccessibleName(tr("Single answers"));
    m_whole->setAccessibleName(tr("The selected answer"));
    m_whole->setPlaceholderText(tr("Select an answer to read all of it here."));
    m_batches->setAccessibleName(tr("Imports"));
    m_undoBatch->setText(tr("&Undo import…"));
    m_eraseBatch->setText(tr("Erase imp&ort…"));
    m_eraseAnswer->setText(tr("Erase ans&wer…"));
    m_findAnswer->setText(tr("Find b&y what is remembered…"));
    m_batchesHint->setText(tr("An import can be undone at any time, also after later ones. What is "
                              "erased is gone from the file for good."));
    m_problems->setAccessibleName(tr("Problems of the last import"));
    m_copyProblems->setText(tr("&Copy list"));
    m_answersModel->setLanguage(currentLanguage());
    showInventory();
    showProblems();
    showExtent();
}

} // namespace pejling::desk
