// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importplan.h>

#include <base/format.h>
#include <desk/celleditor.h>
#include <desk/importcounts.h>
#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::Issue;
using widgets::Grid;

namespace {
enum Tab { ProblemsTab, ChangesTab };
} // namespace

ImportPlan::ImportPlan(TemplatePtr workshopTemplate, QWidget *parent)
    : QWidget(parent), m_template(std::move(workshopTemplate)), m_text(widgets::makeTextLabel()),
      m_counts(new ImportCounts), m_tabs(new QTabWidget),
      m_changesModel(new widgets::TableModel(this)), m_changes(new widgets::TableView)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::ImportPlan);
    m_changes->setModel(m_changesModel);
    m_changes->horizontalHeader()->setStretchLastSection(true);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeProblems(), {});
    m_tabs->addTab(m_changes, {});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_text);
    rows->addWidget(m_counts);
    rows->addWidget(m_tabs, 1);
    retranslateUi();
}

QWidget *ImportPlan::makeProblems()
{
    m_issuesModel = new widgets::TableModel(this);
    m_issues = new widgets::TableView;
    m_issues->setModel(m_issuesModel);
    m_issues->setSelectionMode(QAbstractItemView::SingleSelection);
    m_issues->horizontalHeader()->setStretchLastSection(true);
    m_issues->setObjectName("problems"_L1);
    m_noIssues = widgets::makeTextLabel();
    m_noIssues->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_cell = new CellEditor;
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_issues);
    auto *scroll = new QScrollArea; // for large text
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_cell);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->addWidget(m_noIssues, 1);
    rows->addWidget(halves, 1);
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportPlan::showIssue);
    connect(m_issues, &QTableView::activated, m_cell, &CellEditor::focusCell);
    connect(m_cell, &CellEditor::corrected, this, [this](qint64, int, const QString &text) {
        if (const Issue *issue = selectedIssue())
            emit corrected(Issue(*issue), text);
    });
    connect(m_cell, &CellEditor::restored, this, &ImportPlan::restored);
    return page;
}

void ImportPlan::setPlan(const importer::Recognition &recognition,
    const std::optional<importer::Report> &report, const Corrections &corrections)
{
    m_recognition = recognition;
    m_report = report;
    m_corrections = corrections;
    m_requestedRow = 0;
    showPlan();
}

void ImportPlan::setRow(const importer::FileRow &row) { m_cell->setRow(row, m_recognition); }

const Issue *ImportPlan::selectedIssue() const
{
    const int row = m_issues->currentIndex().row();
    return row >= 0 && size_t(row) < m_listed.size() ? &m_listed[size_t(row)] : nullptr;
}

void ImportPlan::showPlan()
{
    QStringList sentences;
    if (m_report) {
        const Format format;
        m_counts->setReport(*m_report);
        QStringList groups;
        for (size_t i = 0; i < AudienceCount; ++i) {
            groups << tr("%1 %2").arg(m_template->audiences[i].title.in(format.language()),
                format.count(m_report->audience[i]));
        }
        sentences << tr("Answers that are kept: %1.").arg(format.list(groups));
        if (!m_roundName.isEmpty())
            sentences << tr("They go into the round %1.").arg(format.quoted(m_roundName));
        if (m_report->changedAudience > 0) {
            sentences << tr(
                "%n of the changed answer(s) came from the other group before. If other "
                "people gave them, this is another form with the same headings: give "
                "it a name under “Who answered”.",
                nullptr, int(m_report->changedAudience));
        }
    } else {
        m_counts->clear();
    }
    if (!m_recognition.dropped.isEmpty()) {
        sentences << tr("Never stored, because they point to a person: %1.")
                         .arg(Format().list(m_recognition.dropped));
    }
    if (!m_recognition.unused.isEmpty()) {
        sentences << tr("Not used, since they answer no question of this workshop: %1.")
                         .arg(Format().list(m_recognition.unused));
    }
    m_text->setText(sentences.join(u' '));
    m_text->setVisible(!sentences.isEmpty());
    if (!m_report)
        return; // the problems stay on view while the file is read again
    showIssues();
    m_changesModel->setTable(
        ImportTables::changes(m_report->changes, m_template, currentLanguage()));
    m_changes->fitColumns(60);
    m_tabs->setTabText(ChangesTab, tr("C&hanged answers (%1)").arg(m_report->changed));
    m_tabs->setTabVisible(ChangesTab, m_report->changed > 0);
}

void ImportPlan::showIssues()
{
    const int before = m_issues->currentIndex().row();
    m_listed = m_report->issues;
    for (const auto &[place, correction] : m_corrections) {
        const auto same = [place = place](const Issue &issue) {
            return issue.row == place.first && issue.column == place.second;
        };
        if (std::ranges::none_of(m_listed, same))
            m_listed.push_back(correction.issue);
    }
    m_issuesModel->setTable(ImportTables::issues(m_listed, m_corrections));
    m_issues->fitColumns(60);
    const qint64 count = qint64(m_report->issues.size()) + m_report->issuesLeftOut;
    m_tabs->setTabText(ProblemsTab, tr("&Problems (%1)").arg(count));
    m_noIssues->setVisible(m_listed.empty());
    m_issues->parentWidget()->setVisible(!m_listed.empty());
    if (!m_listed.empty())
        m_issues->selectRow(std::clamp(before, 0, int(m_listed.size()) - 1));
    showIssue();
}

void ImportPlan::showIssue()
{
    const Issue *issue = selectedIssue();
    if (!issue) {
        m_cell->clear();
        return;
    }
    const auto correction = m_corrections.find({ issue->row, issue->column });
    m_cell->setIssue(
        *issue, correction == m_corrections.end() ? QString() : correction->second.text);
    if (std::exchange(m_requestedRow, issue->row) != issue->row)
        emit rowRequested(issue->row);
}

void ImportPlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportPlan::retranslateUi()
{
    m_noIssues->setText(tr("No problems: every row can be read as it stands."));
    m_issues->setAccessibleName(tr("Problems in the file"));
    m_changes->setAccessibleName(tr("Changed answers"));
    m_tabs->setTabText(ProblemsTab, tr("&Problems (%1)").arg(0));
    m_tabs->setTabVisible(ChangesTab, false);
    showPlan();
}

} // namespace pejling::desk
