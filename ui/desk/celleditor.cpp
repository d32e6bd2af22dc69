// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/celleditor.h>

#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

CellEditor::CellEditor(QWidget *parent)
    : QWidget(parent), m_heading(new widgets::Heading(widgets::Heading::Level::Section)),
      m_problem(widgets::makeTextLabel()), m_cellLabel(new QLabel), m_cell(new QLineEdit),
      m_correct(new QPushButton), m_restore(new QPushButton), m_rowLabel(new QLabel),
      m_rowModel(new widgets::TableModel(this)), m_rowView(new widgets::TableView)
{
    m_cellLabel->setBuddy(m_cell);
    m_cell->installEventFilter(this);
    for (QPushButton *button : { m_correct, m_restore })
        button->setAutoDefault(false);
    m_rowView->setModel(m_rowModel);
    m_rowView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rowView->horizontalHeader()->setStretchLastSection(true);
    m_rowView->setMinimumHeight(fontMetrics().height() * 8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_correct);
    buttons->addWidget(m_restore);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Grid, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_heading);
    rows->addWidget(m_problem);
    rows->addWidget(m_cellLabel);
    rows->addWidget(m_cell);
    rows->addLayout(buttons);
    rows->addWidget(m_rowLabel);
    rows->addWidget(m_rowView, 1);

    m_cell->setObjectName("cell"_L1);
    m_correct->setObjectName("correct"_L1);
    m_restore->setObjectName("restore"_L1);
    m_rowView->setObjectName("row"_L1);
    connect(m_correct, &QPushButton::clicked, this, &CellEditor::correct);
    connect(m_restore, &QPushButton::clicked, this,
        [this] { emit restored(m_issue.row, m_issue.column); });
    connect(m_cell, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_correct->setEnabled(text != cellInFile()); });
    clear();
}

void CellEditor::setIssue(const importer::Issue &issue, const QString &correction)
{
    m_rowKnown = m_rowKnown && issue.row == m_row.number;
    m_issue = issue;
    m_correction = correction;
    showCell();
}

void CellEditor::clear()
{
    m_issue = {};
    m_rowKnown = false;
    m_correction.clear();
    showCell();
}

void CellEditor::setRow(const importer::FileRow &row, const importer::Recognition &recognition)
{
    if (row.number != m_issue.row)
        return;
    m_row = row;
    m_recognition = recognition;
    m_rowKnown = true;
    showCell();
}

void CellEditor::focusCell()
{
    m_cell->setFocus();
    m_cell->selectAll();
}

QString CellEditor::cellInFile() const
{
    return m_rowKnown ? m_row.cells.value(m_issue.column - 1) : QString();
}

void CellEditor::showCell()
{
    setEnabled(m_issue.row > 0);
    const bool cell = m_issue.column > 0;
    m_heading->setText(m_issue.row == 0 ? tr("Choose a problem to see its cell here")
            : cell                      ? tr("Row %1, cell %2").arg(m_issue.row).arg(m_issue.cell)
                                        : tr("Row %1").arg(m_issue.row));
    m_problem->setText(m_issue.text);
    for (QWidget *widget :
        std::initializer_list<QWidget *>{ m_cellLabel, m_cell, m_correct, m_restore })
        widget->setVisible(cell);
    m_cell->setText(m_correction.isNull() ? cellInFile() : m_correction);
    m_cell->setReadOnly(!m_rowKnown); // not disabled: it may have the keyboard
    m_correct->setEnabled(false);
    m_restore->setEnabled(!m_correction.isNull());
    m_rowModel->setTable(
        m_rowKnown ? ImportTables::row(m_row, m_recognition, m_issue.column) : widgets::Table());
    m_rowView->fitColumns(28);
    if (cell && m_rowKnown && m_rowModel->rowCount() > 0)
        m_rowView->selectRow(std::min(m_issue.column, m_rowModel->rowCount()) - 1);
    retranslateUi();
}

void CellEditor::correct()
{
    if (m_correct->isEnabled())
        emit corrected(m_issue.row, m_issue.column, m_cell->text());
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Return corrects the cell; it must not press the dialog's default button as well.
    if (watched == m_cell && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            correct();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CellEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCell();
}

void CellEditor::retranslateUi()
{
    m_cellLabel->setText(tr("&Read the cell as:"));
    m_correct->setText(tr("C&orrect"));
    m_restore->setText(tr("As in the &file"));
    m_rowLabel->setText(tr("The whole row"));
    m_rowView->setAccessibleName(tr("The whole row"));
}

} // namespace pejling::desk
