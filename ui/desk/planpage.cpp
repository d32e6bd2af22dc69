// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PlanPage: how it is laid out and what it says.
#include <desk/planpage.h>

#include <widgets/emptystate.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

PlanPage::PlanPage(live::Session *session, QUndoStack *undo, Services services, QWidget *parent)
    : QWidget(parent), m_session(session), m_undo(undo), m_services(std::move(services)),
      m_heading(new Heading(Heading::Level::Page)), m_new(new QPushButton),
      m_typeIn(new QPushButton), m_export(new QPushButton), m_csv(new QAction(this)),
      m_xlsx(new QAction(this)), m_calendar(new QAction(this)), m_tabs(new QTabWidget)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Plan);
    m_new->setObjectName(u"newDecision"_s);
    m_typeIn->setObjectName(u"typeIn"_s);
    m_csv->setObjectName(u"planCsv"_s);
    m_xlsx->setObjectName(u"planXlsx"_s);
    m_calendar->setObjectName(u"planCalendar"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(Grid);
    top->addWidget(m_heading, 1);
    top->addWidget(m_export);
    top->addWidget(m_typeIn);
    top->addWidget(m_new);
    auto *files = new QMenu(m_export);
    files->addAction(m_xlsx);
    files->addAction(m_csv);
    files->addAction(m_calendar);
    m_export->setMenu(files);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makePlan(), {});
    m_tabs->addTab(makeChecklist(), {});
    m_tabs->addTab(makeNotes(), {});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addLayout(top);
    rows->addWidget(m_tabs, 1);
    connectPlan();
    retranslateUi();
    startOver();
}

QWidget *PlanPage::makePlan()
{
    m_empty = new widgets::EmptyState;
    m_emptyNew = m_empty->addButton();
    m_searchLabel = new QLabel;
    m_search = new QLineEdit;
    m_search->setObjectName(u"planSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_extent = new QLabel;
    m_extent->setTextFormat(Qt::PlainText);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(Grid);
    filters->addWidget(m_searchLabel);
    filters->addWidget(m_search, 2);
    for (QComboBox **box : { &m_theme, &m_status }) {
        *box = new QComboBox;
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(6);
        filters->addWidget(*box, 1);
    }
    m_planModel = new widgets::TableModel(this);
    m_plan = new widgets::TableView;
    m_plan->setObjectName(u"plan"_s);
    m_plan->setModel(m_planModel);
    m_plan->setSelectionMode(QAbstractItemView::SingleSelection);
    m_plan->horizontalHeader()->setSectionsClickable(true);
    m_plan->horizontalHeader()->setSortIndicatorClearable(true);
    m_plan->horizontalHeader()->setSortIndicatorShown(true);
    m_plan->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_edit = new QPushButton;
    m_edit->setObjectName(u"editDecision"_s);
    m_next = new QPushButton;
    m_next->setObjectName(u"nextStatus"_s);
    m_remove = new QPushButton;
    m_remove->setObjectName(u"removeDecision"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    for (QPushButton *button : { m_edit, m_next, m_remove })
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_extent);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addLayout(filters);
    rows->addWidget(m_plan, 1);
    rows->addLayout(buttons);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(list);
    return m_stack;
}

void PlanPage::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *PlanPage::makeChecklist()
{
    m_checklistHint = widgets::makeHintLabel();
    m_checklistModel = new widgets::TableModel(this);
    m_checklist = new widgets::TableView;
    m_checklist->setObjectName(u"checklist"_s);
    m_checklist->setModel(m_checklistModel);
    m_checklist->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checklist->horizontalHeader()->setStretchLastSection(true);
    m_done = new QPushButton;
    m_done->setObjectName(u"itemDone"_s);
    m_ownerLabel = new QLabel;
    m_owner = new QLineEdit;
    m_owner->setObjectName(u"itemOwner"_s);
    m_ownerLabel->setBuddy(m_owner);
    m_noteLabel = new QLabel;
    m_itemNote = new QLineEdit;
    m_itemNote->setObjectName(u"itemNote"_s);
    m_noteLabel->setBuddy(m_itemNote);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_done);
    line->addWidget(m_ownerLabel);
    line->addWidget(m_owner, 1);
    line->addWidget(m_noteLabel);
    line->addWidget(m_itemNote, 2);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_checklistHint);
    rows->addWidget(m_checklist, 1);
    rows->addLayout(line);
    return page;
}

QWidget *PlanPage::makeNotes()
{
    m_noteThemeLabel = new QLabel;
    m_noteThemes = new QComboBox;
    m_noteThemes->setObjectName(u"noteTheme"_s);
    m_noteThemeLabel->setBuddy(m_noteThemes);
    m_questions = widgets::makeTextLabel();
    m_note = new QPlainTextEdit;
    m_note->setObjectName(u"note"_s);
    m_note->setTabChangesFocus(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_noteThemeLabel);
    line->addWidget(m_noteThemes);
    line->addStretch();
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addLayout(line);
    rows->addWidget(m_questions);
    rows->addWidget(m_note, 1);
    return page;
}

void PlanPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PlanPage::retranslateUi()
{
    m_heading->setText(tr("Action plan"));
    m_new->setText(tr("Ne&w decision…"));
    m_emptyNew->setText(tr("Ne&w decision…"));
    m_typeIn->setText(tr("T&ype in a sheet…"));
    m_typeIn->setToolTip(tr("What a table group wrote on its discussion sheet"));
    m_export->setText(tr("Save as f&ile"));
    m_xlsx->setText(tr("&Spreadsheet (XLSX)…"));
    m_csv->setText(tr("&Table for a spreadsheet (CSV)…"));
    m_calendar->setText(tr("&Deadlines for a calendar (iCalendar)…"));
    m_empty->setTexts(tr("No decisions yet"),
        tr("Write down who does what by when, and the finding that it rests on. The number is "
           "frozen with the decision, so that it can be seen later what you knew."));
    m_tabs->setTabText(0, tr("Pl&an"));
    m_tabs->setTabText(1, tr("&Checklist"));
    m_tabs->setTabText(2, tr("&Notes"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("What, why or who"));
    m_search->setAccessibleName(tr("Search in the plan"));
    m_theme->setAccessibleName(tr("Theme"));
    m_status->setAccessibleName(tr("Status"));
    m_plan->setAccessibleName(tr("Action plan"));
    m_edit->setText(tr("E&dit…"));
    m_next->setText(tr("Next stat&us"));
    m_remove->setText(tr("Re&move"));
    m_checklistHint->setText(tr("What the template says belongs to a good process."));
    m_checklist->setAccessibleName(tr("Checklist"));
    m_ownerLabel->setText(tr("&Owner:"));
    m_owner->setAccessibleName(tr("Owner"));
    m_noteLabel->setText(tr("No&te:"));
    m_itemNote->setAccessibleName(tr("Note"));
    m_noteThemeLabel->setText(tr("The&me:"));
    m_noteThemes->setAccessibleName(tr("Theme of the note"));
    m_note->setAccessibleName(tr("Note on the theme"));
    m_note->setPlaceholderText(tr("What was said"));
    fillChoices();
    showPlan();
    showChecklist();
    showNote();
}

} // namespace pejling::desk
