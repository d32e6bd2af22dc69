// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importcolumnsstep.h>

#include <desk/columneditor.h>
#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

ImportColumnsStep::ImportColumnsStep(TemplatePtr workshopTemplate, QWidget *parent)
    : QWidget(parent), m_template(workshopTemplate), m_edit(std::move(workshopTemplate)),
      m_offer(new QWidget), m_offerText(widgets::makeTextLabel()), m_useKept(new QPushButton),
      m_text(widgets::makeTextLabel()), m_open(new QPushButton), m_save(new QPushButton)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::ImportColumns);
    auto *offer = new QHBoxLayout(m_offer);
    offer->setContentsMargins(0, 0, 0, 0);
    offer->setSpacing(2 * Grid);
    offer->addWidget(m_offerText, 1);
    offer->addWidget(m_useKept);
    m_offer->hide();
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeColumns());
    halves->addWidget(makeAnswers());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_text);
    rows->addWidget(m_offer);
    rows->addWidget(halves, 1);

    for (QPushButton *button : { m_open, m_save })
        button->setAutoDefault(false);
    m_useKept->setObjectName("useKept"_L1);
    m_open->setObjectName("openMapping"_L1);
    m_save->setObjectName("saveMapping"_L1);
    m_columns->setObjectName("columns"_L1);
    m_answers->setObjectName("firstAnswers"_L1);
    connect(m_columns->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ImportColumnsStep::showColumn);
    connect(m_editor, &ColumnEditor::changed, this, &ImportColumnsStep::changed);
    connect(m_useKept, &QPushButton::clicked, this, &ImportColumnsStep::keptRequested);
    connect(m_open, &QPushButton::clicked, this, &ImportColumnsStep::openRequested);
    connect(m_save, &QPushButton::clicked, this, &ImportColumnsStep::saveRequested);
    retranslateUi();
}

QWidget *ImportColumnsStep::makeColumns()
{
    m_columnsModel = new widgets::TableModel(this);
    m_columns = new widgets::TableView;
    m_columns->setModel(m_columnsModel);
    m_columns->setSelectionMode(QAbstractItemView::SingleSelection);
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_editor = new ColumnEditor(&m_edit);
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_editor, 1);
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_columns);
    halves->addWidget(side);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    return halves;
}

QWidget *ImportColumnsStep::makeAnswers()
{
    m_answersLabel = new QLabel;
    m_answersModel = new widgets::TableModel(this);
    m_answers = new widgets::TableView;
    m_answers->setModel(m_answersModel);
    m_answers->setMinimumHeight(fontMetrics().height() * 6);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_answersLabel, 1);
    line->addWidget(m_open);
    line->addWidget(m_save);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addLayout(line);
    rows->addWidget(m_answers, 1);
    return page;
}

void ImportColumnsStep::setView(const ImportView &view)
{
    m_view = view;
    showView();
}

void ImportColumnsStep::setKeptOffered(bool offered) { m_offer->setVisible(offered); }

void ImportColumnsStep::focusFirst()
{
    if (!m_offer->isHidden())
        m_useKept->setFocus();
    else
        m_columns->setFocus();
}

int ImportColumnsStep::selectedColumn() const
{
    return m_columns->currentIndex().data(Qt::UserRole).toInt();
}

void ImportColumnsStep::showView()
{
    const int selected = selectedColumn();
    m_text->setText(m_view.recognition.why);
    m_columnsModel->setTable(ImportTables::columns(m_view.recognition));
    m_columns->fitColumns(36);
    m_answersModel->setTable(ImportTables::answers(m_view.answers, m_template, currentLanguage()));
    m_answers->fitColumns(28);
    int row = 0;
    for (int i = 0; i < m_columnsModel->rowCount(); ++i) {
        if (m_columnsModel->index(i, 0).data(Qt::UserRole).toInt() == selected)
            row = i;
    }
    if (m_columnsModel->rowCount() > 0 && m_columns->currentIndex().row() != row)
        m_columns->selectRow(row);
    showColumn();
}

void ImportColumnsStep::showColumn()
{
    m_editor->setColumn(m_view.mapping, m_view.recognition, selectedColumn());
}

void ImportColumnsStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_edit = MappingEdit(m_template);
        retranslateUi();
    }
}

void ImportColumnsStep::retranslateUi()
{
    m_offerText->setText(tr("A file with the same headings has been imported before. Its columns "
                            "can be read in the same way."));
    m_useKept->setText(tr("&Use it again"));
    m_open->setText(tr("&Open mapping…"));
    m_save->setText(tr("&Save mapping…"));
    m_answersLabel->setText(tr("The first answers as they are read"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_answers->setAccessibleName(tr("The first answers as they are read"));
    showView();
}

} // namespace pejling::desk
