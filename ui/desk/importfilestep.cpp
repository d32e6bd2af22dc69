// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importfilestep.h>

#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/wheelguard.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::Mapping;
using importer::Recognition;
using widgets::Grid;

namespace {

constexpr int MostHeadingRows = 3;
constexpr int LastHeadingRow = 1000;

/// Shows `value`, added when it is none of `values`.
void fill(QComboBox *box, const QStringList &values, const QString &value,
    const std::function<QString(const QString &)> &name)
{
    const QSignalBlocker quiet(box);
    box->clear();
    for (const QString &each : values)
        box->addItem(name(each), each);
    if (box->findData(value) < 0)
        box->insertItem(0, name(value), value);
    box->setCurrentIndex(box->findData(value));
}

QString asItIs(const QString &value) { return value; }

} // namespace

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent), m_why(widgets::makeTextLabel()), m_recognise(new QPushButton),
      m_rowsLabel(new QLabel), m_rowsModel(new widgets::TableModel(this)),
      m_rows(new widgets::TableView)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::ImportFile);
    for (QComboBox **box : { &m_tool, &m_sheet, &m_encoding, &m_delimiter }) {
        *box = new QComboBox;
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        widgets::guardFromWheel(*box);
    }
    for (QSpinBox **box : { &m_headingRow, &m_headingRows }) {
        *box = new QSpinBox;
        (*box)->setKeyboardTracking(false);
        widgets::guardFromWheel(*box);
    }
    m_headingRow->setRange(1, LastHeadingRow);
    m_headingRows->setRange(0, MostHeadingRows);
    m_recognise->setAutoDefault(false);

    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : { left, right }) {
        form->setHorizontalSpacing(2 * Grid);
        form->setVerticalSpacing(Grid);
    }
    m_toolLabel = addRow(left, m_tool);
    m_sheetLabel = addRow(left, m_sheet);
    m_encodingLabel = addRow(left, m_encoding);
    m_delimiterLabel = addRow(left, m_delimiter);
    m_headingRowLabel = addRow(right, m_headingRow);
    m_headingRowsLabel = addRow(right, m_headingRows);
    right->addRow(QString(), m_recognise);
    auto *forms = new QHBoxLayout;
    forms->setSpacing(6 * Grid);
    forms->addLayout(left);
    forms->addLayout(right);
    forms->addStretch();
    m_rows->setModel(m_rowsModel);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_why);
    rows->addLayout(forms);
    rows->addWidget(m_rowsLabel);
    rows->addWidget(m_rows, 1);

    connect(m_tool, &QComboBox::activated, this, [this] { emit changed(chosen(true)); });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_headingsChosen = false; // each sheet has its own
        emit changed(chosen(false));
    });
    for (QComboBox *box : { m_encoding, m_delimiter })
        connect(box, &QComboBox::activated, this, [this] { emit changed(chosen(false)); });
    for (QSpinBox *box : { m_headingRow, m_headingRows })
        connect(box, &QSpinBox::valueChanged, this, [this] {
            m_headingsChosen = true;
            emit changed(chosen(false));
        });
    connect(m_recognise, &QPushButton::clicked, this, [this] {
        m_headingsChosen = false;
        emit recogniseRequested();
    });

    m_tool->setObjectName("tool"_L1);
    m_sheet->setObjectName("sheet"_L1);
    m_encoding->setObjectName("encoding"_L1);
    m_delimiter->setObjectName("delimiter"_L1);
    m_headingRow->setObjectName("headingRow"_L1);
    m_headingRows->setObjectName("headingRows"_L1);
    m_recognise->setObjectName("recognise"_L1);
    retranslateUi();
}

QLabel *ImportFileStep::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void ImportFileStep::setView(const ImportView &view)
{
    m_view = view;
    showView();
}

void ImportFileStep::setCorrected(bool corrected) { m_recognise->setEnabled(corrected); }

Mapping ImportFileStep::chosen(bool columnsHold) const
{
    Mapping mapping;
    if (columnsHold)
        mapping = m_view.mapping;
    const Recognition &found = m_view.recognition;
    mapping.tool = m_tool->currentData().toString();
    if (found.sheets.size() > 1)
        mapping.sheet = m_sheet->currentData().toString();
    if (!found.encoding.isEmpty()) {
        mapping.encoding = m_encoding->currentData().toString();
        mapping.delimiter = m_delimiter->currentData().toString();
    }
    if (m_headingsChosen) {
        mapping.headingRow = m_headingRow->value();
        mapping.headingRows = m_headingRows->value();
    }
    return mapping;
}

void ImportFileStep::showView()
{
    const Recognition &found = m_view.recognition;
    m_why->setText(found.why);
    fill(m_tool, StoreTables::tools(), found.tool,
        [](const QString &tool) { return StoreTables::toolName(tool); });
    const bool sheets = found.sheets.size() > 1;
    m_sheetLabel->setVisible(sheets);
    m_sheet->setVisible(sheets);
    fill(m_sheet, found.sheets, found.sheet, &asItIs);
    const bool text = !found.encoding.isEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_encodingLabel, m_encoding, m_delimiterLabel, m_delimiter })
        widget->setVisible(text);
    if (text) {
        fill(m_encoding, Mapping::encodings(), found.encoding, &asItIs);
        fill(m_delimiter, Mapping::delimiters(), QString(found.delimiter),
            [](const QString &delimiter) { return ImportTables::delimiterName(delimiter); });
    }
    const QSignalBlocker quietRow(m_headingRow);
    const QSignalBlocker quietRows(m_headingRows);
    m_headingRow->setValue(int(found.firstRow) - found.headingRows);
    m_headingRows->setValue(found.headingRows);
    showRows();
}

void ImportFileStep::showRows()
{
    m_rowsModel->setTable(ImportTables::rows(m_view.rows, m_view.recognition));
    m_rows->fitColumns(24);
}

void ImportFileStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportFileStep::retranslateUi()
{
    m_toolLabel->setText(tr("S&urvey tool:"));
    m_sheetLabel->setText(tr("Shee&t:"));
    m_encodingLabel->setText(tr("&Encoding:"));
    m_delimiterLabel->setText(tr("&Separated by:"));
    m_headingRowLabel->setText(tr("First row of &headings:"));
    m_headingRowsLabel->setText(tr("&Rows of headings:"));
    m_recognise->setText(tr("Recognise &again"));
    m_rowsLabel->setText(tr("The file's first rows, headings in bold"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    showView();
}

} // namespace pejling::desk
