// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/columneditor.h>

#include <base/format.h>
#include <desk/answertext.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/wheelguard.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using importer::Codes;
using importer::ColumnMapping;
using importer::MappingItem;
using widgets::Grid;

namespace {

constexpr int CodeLength = 32;

QComboBox *makeBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    widgets::guardFromWheel(box);
    return box;
}

} // namespace

ColumnEditor::ColumnEditor(const MappingEdit *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit),
      m_heading(new widgets::Heading(widgets::Heading::Level::Section)), m_useLabel(new QLabel),
      m_use(makeBox()), m_itemLabel(new QLabel), m_item(makeBox()), m_rankLabel(new QLabel),
      m_rank(new QSpinBox), m_fill(new QPushButton), m_codesLabel(widgets::makeTextLabel()),
      m_codesArea(new QScrollArea)
{
    m_rank->setRange(1, 1);
    m_rank->setKeyboardTracking(false);
    widgets::guardFromWheel(m_rank);
    m_fill->setAutoDefault(false);
    m_codesArea->setWidgetResizable(true);
    m_codesArea->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    m_codesArea->setFrameShape(QFrame::NoFrame);
    m_codesArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto addRow = [form](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        form->addRow(label, field);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    };
    addRow(m_useLabel, m_use);
    addRow(m_itemLabel, m_item);
    addRow(m_rankLabel, m_rank);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Grid, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_heading);
    rows->addLayout(form);
    rows->addWidget(m_fill, 0, Qt::AlignLeft);
    rows->addWidget(m_codesLabel);
    rows->addWidget(m_codesArea, 1);
    rows->addStretch();

    m_use->setObjectName("use"_L1);
    m_item->setObjectName("item"_L1);
    m_rank->setObjectName("rank"_L1);
    m_fill->setObjectName("fill"_L1);
    connect(m_use, &QComboBox::activated, this, &ColumnEditor::commitUse);
    connect(m_item, &QComboBox::activated, this, &ColumnEditor::commitPlace);
    connect(m_rank, &QSpinBox::valueChanged, this, &ColumnEditor::commitPlace);
    connect(m_fill, &QPushButton::clicked, this, &ColumnEditor::fillFollowing);
    retranslateUi();
}

void ColumnEditor::setColumn(
    const importer::Mapping &mapping, const importer::Recognition &recognition, int column)
{
    m_mapping = mapping;
    m_recognition = recognition;
    m_column = column > 0 ? MappingEdit::columnOf(mapping, recognition, column) : ColumnMapping();
    showColumn();
}

void ColumnEditor::focusUse() { m_use->setFocus(); }

void ColumnEditor::showColumn()
{
    setEnabled(m_column.column > 0);
    m_heading->setText(m_column.column > 0
            ? tr("Column %1: %2")
                  .arg(columnLetters(m_column.column),
                      m_column.heading.isEmpty() ? tr("no heading")
                                                 : shortened(m_column.heading, 80))
            : QString());
    m_use->setCurrentIndex(m_edit->choiceOf(m_column));
    showItems();
    showCodes();
}

void ColumnEditor::showItems()
{
    const bool item = MappingEdit::needsItem(m_column.use);
    const bool rank = MappingEdit::needsRank(m_column.use);
    m_itemLabel->setVisible(item);
    m_item->setVisible(item);
    m_rankLabel->setVisible(rank);
    m_rank->setVisible(rank);
    m_fill->setVisible(item || rank);
    const importer::MappingTarget *target = m_edit->target(m_column.question);
    if (!target)
        return;
    if (item) {
        m_item->clear();
        for (const MappingItem &each : target->items)
            m_item->addItem(each.title, each.id);
        m_item->setCurrentIndex(m_item->findData(m_column.item));
    }
    if (rank) {
        const QSignalBlocker quiet(m_rank);
        m_rank->setRange(1, std::max(1, int(target->items.size())));
        m_rank->setValue(m_column.rank);
    }
}

void ColumnEditor::showCodes()
{
    const std::vector<MappingItem> meanings = m_edit->meanings(m_column);
    const QStringList codes = meanings.empty()
        ? QStringList()
        : MappingEdit::codesIn(m_mapping, m_recognition, m_column);
    m_codesLabel->setVisible(!codes.isEmpty());
    m_codesArea->setVisible(!codes.isEmpty());
    QStringList shape = codes;
    for (const MappingItem &meaning : meanings)
        shape << meaning.id << meaning.title;
    // The fields stay as long as they fit: one of them may have the keyboard.
    if (shape != m_codesShape)
        makeCodes(codes, meanings);
    m_codesShape = shape;
    const Codes chosen = MappingEdit::codesOf(m_mapping, m_column);
    for (const auto &[code, box] : m_meanings)
        box->setCurrentIndex(chosen.contains(code) ? std::max(0, box->findData(chosen[code])) : 0);
}

void ColumnEditor::makeCodes(const QStringList &codes, const std::vector<MappingItem> &meanings)
{
    m_meanings.clear();
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, Grid, 0);
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid / 2);
    for (const QString &code : codes) {
        auto *label = new QLabel(shortened(code, CodeLength));
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(widgets::plainToolTip(code));
        auto *box = makeBox();
        box->setAccessibleName(tr("What %1 stands for").arg(Format().quoted(code)));
        box->addItem(tr("As it is written"));
        box->addItem(tr("Not answered"), QString());
        for (const MappingItem &meaning : meanings)
            box->addItem(meaning.title, meaning.id);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::activated, this, &ColumnEditor::commitCodes);
        form->addRow(label, box);
        m_meanings.emplace_back(code, box);
    }
    m_codesArea->setWidget(content);
}

void ColumnEditor::commitUse()
{
    const UseChoice &choice = m_edit->choices()[size_t(m_use->currentIndex())];
    ColumnMapping column = m_column;
    column.use = choice.use;
    column.question = choice.question;
    column.item.clear();
    column.rank = 0;
    if (const auto *target = m_edit->target(choice.question)) {
        if (MappingEdit::needsItem(choice.use) && !target->items.empty())
            column.item = target->items.front().id;
        if (MappingEdit::needsRank(choice.use))
            column.rank = 1;
    }
    commit(column);
}

void ColumnEditor::commitPlace()
{
    ColumnMapping column = m_column;
    if (MappingEdit::needsItem(column.use))
        column.item = m_item->currentData().toString();
    if (MappingEdit::needsRank(column.use))
        column.rank = m_rank->value();
    commit(column);
}

void ColumnEditor::commit(ColumnMapping column)
{
    if (column == m_column)
        return;
    m_column = std::move(column);
    MappingEdit::setColumn(m_mapping, m_column);
    showItems();
    showCodes();
    emit changed(m_mapping);
}

void ColumnEditor::commitCodes()
{
    // What is not among the shown cells keeps its meaning.
    Codes codes = MappingEdit::codesOf(m_mapping, m_column);
    for (const auto &[code, box] : m_meanings) {
        if (box->currentIndex() == 0)
            codes.remove(code);
        else
            codes[code] = box->currentData().toString();
    }
    MappingEdit::setCodes(m_mapping, m_column, codes);
    emit changed(m_mapping);
}

void ColumnEditor::fillFollowing()
{
    if (m_edit->fillFollowing(m_mapping, m_recognition, m_column) > 0)
        emit changed(m_mapping);
}

void ColumnEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ColumnEditor::retranslateUi()
{
    m_useLabel->setText(tr("&Holds:"));
    m_itemLabel->setText(tr("&Which one:"));
    m_rankLabel->setText(tr("Ran&k:"));
    m_fill->setText(tr("&Go on in the following columns"));
    m_codesLabel->setText(
        tr("What the column's cells stand for, where the program does not know it itself:"));
    m_use->clear();
    for (const UseChoice &choice : m_edit->choices())
        m_use->addItem(choice.text);
    showColumn();
}

} // namespace pejling::desk
