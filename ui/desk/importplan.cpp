// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importplan.h>

#include <base/format.h>
#include <desk/importcounts.h>
#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/messagebar.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

QLabel *addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

widgets::TableView *makeTable(widgets::TableModel *model)
{
    auto *view = new widgets::TableView;
    view->setModel(model);
    view->horizontalHeader()->setStretchLastSection(true);
    return view;
}

} // namespace

ImportPlan::ImportPlan(TemplatePtr workshopTemplate, QWidget *parent)
    : QWidget(parent), m_template(std::move(workshopTemplate)), m_why(widgets::makeTextLabel()),
      m_question(new widgets::MessageBar), m_counts(new ImportCounts)
{
    auto *found = new QFormLayout;
    auto *reading = new QFormLayout;
    makeForms(found, reading);
    auto *forms = new QHBoxLayout;
    forms->setSpacing(4 * Grid);
    forms->addLayout(found, 1);
    forms->addLayout(reading, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_why);
    rows->addWidget(m_question);
    rows->addLayout(forms);
    rows->addWidget(m_counts);
    rows->addWidget(makeTabs(), 1);

    connect(m_sheet, &QComboBox::activated, this, &ImportPlan::optionsChanged);
    connect(m_audience, &QComboBox::activated, this, &ImportPlan::optionsChanged);
    connect(m_round, &QComboBox::activated, this, &ImportPlan::optionsChanged);
    connect(m_unfinished, &QCheckBox::toggled, this, &ImportPlan::optionsChanged);
    m_audience->setObjectName("audience"_L1);
    m_sheet->setObjectName("sheet"_L1);
    retranslateUi();
}

void ImportPlan::makeForms(QFormLayout *found, QFormLayout *reading)
{
    for (QFormLayout *form : { found, reading }) {
        form->setHorizontalSpacing(2 * Grid);
        form->setVerticalSpacing(Grid / 2);
        form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    }
    m_tool = widgets::makeTextLabel();
    m_sheet = new QComboBox;
    m_text = widgets::makeTextLabel();
    m_heading = widgets::makeTextLabel();
    m_dropped = widgets::makeTextLabel();
    m_toolLabel = addRow(found, m_tool);
    m_sheetLabel = addRow(found, m_sheet);
    m_textLabel = addRow(found, m_text);
    m_headingLabel = addRow(found, m_heading);
    m_droppedLabel = addRow(found, m_dropped);
    m_audience = new QComboBox;
    m_round = new QComboBox;
    m_unfinished = new QCheckBox;
    m_audienceLabel = addRow(reading, m_audience);
    m_roundLabel = addRow(reading, m_round);
    reading->addRow(QString(), m_unfinished);
}

QWidget *ImportPlan::makeTabs()
{
    m_issuesModel = new widgets::TableModel(this);
    m_columnsModel = new widgets::TableModel(this);
    m_previewModel = new widgets::TableModel(this);
    m_changesModel = new widgets::TableModel(this);
    m_issues = makeTable(m_issuesModel);
    m_columns = makeTable(m_columnsModel);
    m_previewView = makeTable(m_previewModel);
    m_changes = makeTable(m_changesModel);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    for (QWidget *page : { m_issues, m_columns, m_previewView, m_changes })
        m_tabs->addTab(page, {});
    return m_tabs;
}

void ImportPlan::setRounds(const std::vector<store::RoundInfo> &rounds, const QString &round)
{
    m_rounds = rounds;
    const QSignalBlocker quiet(m_round);
    m_round->clear();
    for (const store::RoundInfo &each : rounds)
        m_round->addItem(StoreTables::roundName(each.id), each.id);
    m_round->setCurrentIndex(m_round->findData(round));
    const bool several = rounds.size() > 1;
    m_roundLabel->setVisible(several);
    m_round->setVisible(several);
}

void ImportPlan::setRecognition(const importer::Recognition &recognition)
{
    m_recognition = recognition;
    m_askAudience = m_askAudience || recognition.needsAudience;
    showRecognition();
    showQuestion();
    showTables();
}

void ImportPlan::setPreview(const std::vector<QStringList> &rows)
{
    m_preview = rows;
    showTables();
}

void ImportPlan::setOutcome(const live::ImportOutcome &outcome)
{
    m_report.reset();
    if (outcome.status != live::ImportStatus::NeedsMapping)
        m_report = outcome.report;
    setRecognition(outcome.recognition);
    if (m_report)
        m_counts->setReport(*m_report);
    else
        m_counts->clear();
    if (m_report && m_report->issues.empty() && m_tabs->currentIndex() == 0)
        m_tabs->setCurrentIndex(1);
}

void ImportPlan::clearCounts()
{
    m_report.reset();
    m_counts->clear();
    showTables();
}

importer::Options ImportPlan::options() const
{
    importer::Options options;
    options.audience = m_audience->currentData().toString();
    options.sheet = m_sheet->currentData().toString();
    if (m_round->currentIndex() >= 0)
        options.round = m_round->currentData().toString();
    options.includeUnfinished = m_unfinished->isChecked();
    return options;
}

void ImportPlan::showRecognition()
{
    const importer::Recognition &found = m_recognition;
    m_why->setText(found.why);
    m_why->setVisible(!found.why.isEmpty());
    m_tool->setText(found.container.isEmpty() || found.container == "text"_L1
            ? found.toolName
            : tr("%1 (%2)").arg(found.toolName, found.container));
    const bool sheets = !found.sheet.isEmpty() || !found.sheets.isEmpty();
    m_sheetLabel->setVisible(sheets);
    m_sheet->setVisible(sheets);
    {
        const QSignalBlocker quiet(m_sheet);
        QStringList all = found.sheets;
        if (!all.contains(found.sheet))
            all.prepend(found.sheet);
        m_sheet->clear();
        for (const QString &sheet : all)
            m_sheet->addItem(sheet, sheet);
        m_sheet->setCurrentIndex(int(all.indexOf(found.sheet)));
        m_sheet->setEnabled(all.size() > 1);
    }
    const bool text = !found.encoding.isEmpty();
    m_textLabel->setVisible(text);
    m_text->setVisible(text);
    const QString delimiter = found.delimiter == u'\t' ? tr("tab")
        : found.delimiter == u';'                      ? tr("semicolon")
        : found.delimiter == u','                      ? tr("comma")
                                                       : QString(found.delimiter);
    m_text->setText(tr("%1, separated by %2").arg(found.encoding, delimiter));
    m_heading->setText(
        tr("%n row(s), answers from row %1", nullptr, found.headingRows).arg(found.firstRow));
    m_droppedLabel->setVisible(!found.dropped.isEmpty());
    m_dropped->setVisible(!found.dropped.isEmpty());
    m_dropped->setText(found.dropped.join(u", "_s));
}

void ImportPlan::showQuestion()
{
    m_audienceLabel->setVisible(m_askAudience);
    m_audience->setVisible(m_askAudience);
    m_question->clear(widgets::Severity::Error);
    if (m_recognition.needsMapping)
        m_question->post(widgets::Severity::Warning,
            tr("None of the workshop's questions was recognised in this file, or its answers are "
               "codes without a code book. Export it again with the full texts of questions and "
               "answers."));
    else if (m_recognition.needsAudience)
        m_question->post(widgets::Severity::Info,
            tr("The file does not say who answered. Choose below whose answers it holds."));
}

void ImportPlan::focusQuestion()
{
    if (m_recognition.needsAudience)
        m_audience->setFocus();
}

void ImportPlan::showTables()
{
    static const std::vector<importer::Issue> none;
    const auto &issues = m_report ? m_report->issues : none;
    m_issuesModel->setTable(ImportTables::issues(issues));
    m_columnsModel->setTable(ImportTables::columns(m_recognition));
    m_previewModel->setTable(ImportTables::preview(m_preview, m_recognition));
    m_changesModel->setTable(
        ImportTables::changes(m_report ? m_report->changes : std::vector<importer::Change>(),
            *m_template, currentLanguage()));
    m_issues->fitColumns(60);
    m_columns->fitColumns(60);
    m_previewView->fitColumns(24);
    m_changes->fitColumns(60);
    const qint64 problems = m_report ? qint64(issues.size()) + m_report->issuesLeftOut : 0;
    m_tabs->setTabText(0, tr("&Problems (%1)").arg(problems));
    m_tabs->setTabText(1, tr("C&olumns (%1)").arg(m_recognition.columns.size()));
    m_tabs->setTabText(2, tr("First &rows"));
    m_tabs->setTabText(3, tr("C&hanged answers (%1)").arg(m_report ? m_report->changed : 0));
    m_tabs->setTabVisible(3, m_report && m_report->changed > 0);
}

void ImportPlan::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportPlan::retranslateUi()
{
    m_toolLabel->setText(tr("Survey tool:"));
    m_sheetLabel->setText(tr("&Sheet:"));
    m_textLabel->setText(tr("Text:"));
    m_headingLabel->setText(tr("Headings:"));
    m_droppedLabel->setText(tr("Never stored:"));
    m_audienceLabel->setText(tr("Who &answered:"));
    m_roundLabel->setText(tr("Ro&und:"));
    m_unfinished->setText(tr("Count answers that were &begun but not sent"));
    m_issues->setAccessibleName(tr("Problems in the file"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_previewView->setAccessibleName(tr("First rows of the file"));
    m_changes->setAccessibleName(tr("Changed answers"));
    {
        const QSignalBlocker quiet(m_audience);
        const QString chosen = m_audience->currentData().toString();
        m_audience->clear();
        m_audience->addItem(tr("Choose …"), QString());
        for (const Audience &audience : m_template->audiences)
            m_audience->addItem(audience.title.in(currentLanguage()), audience.id);
        m_audience->setCurrentIndex(m_audience->findData(chosen));
    }
    showRecognition();
    showQuestion();
    showTables();
}

} // namespace pejling::desk
