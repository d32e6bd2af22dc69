// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/planpagedialog.h>

#include <base/text.h>
#include <desk/optionaldate.h>
#include <desk/planpagetable.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

constexpr int DaysToDeadline = 60; ///< suggested when a person says that there is one

} // namespace

DecisionDialog::DecisionDialog(
    const Decision &decision, const Choices &choices, QDate today, QWidget *parent)
    : QDialog(parent), m_decision(decision), m_choices(choices), m_theme(new QComboBox),
      m_what(new QPlainTextEdit), m_why(new QComboBox), m_frozen(widgets::makeHintLabel()),
      m_reason(new QLineEdit), m_who(new QLineEdit), m_due(new OptionalDate),
      m_followUp(new OptionalDate), m_status(new QComboBox),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Plan);
    setWindowTitle(decision.id == 0 ? tr("New decision") : tr("Edit decision"));
    layOut(today);
    fillThemes();
    m_what->setPlainText(decision.what);
    m_reason->setText(decision.why.figure.isEmpty() ? decision.why.text : QString());
    m_who->setText(decision.who);
    for (QLineEdit *field : { m_reason, m_who })
        field->setCursorPosition(0); // a long text shows from its beginning
    m_due->setDate(decision.due);
    m_followUp->setDate(decision.followUp);
    for (const DecisionStatus status : { DecisionStatus::Agreed, DecisionStatus::UnderWay,
             DecisionStatus::Done, DecisionStatus::Dropped })
        m_status->addItem(PlanTables::statusName(status), int(status));
    m_status->setCurrentIndex(int(decision.status));
    fillFindings();
    connect(m_theme, &QComboBox::currentIndexChanged, this, &DecisionDialog::fillFindings);
    connect(m_why, &QComboBox::currentIndexChanged, this, &DecisionDialog::update);
    connect(m_what, &QPlainTextEdit::textChanged, this, &DecisionDialog::update);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    update();
    m_what->setFocus();
}

void DecisionDialog::layOut(QDate today)
{
    m_what->setObjectName(u"what"_s);
    m_why->setObjectName(u"why"_s);
    m_who->setObjectName(u"who"_s);
    m_theme->setObjectName(u"theme"_s);
    m_what->setTabChangesFocus(true);
    m_what->setFixedHeight(4 * fontMetrics().lineSpacing() + Grid);
    m_frozen->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    for (QComboBox *box : { m_theme, m_why }) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    m_theme->setAccessibleName(tr("Theme"));
    m_what->setAccessibleName(tr("What is decided"));
    m_why->setAccessibleName(tr("The finding that it rests on"));
    m_reason->setAccessibleName(tr("Reason in own words"));
    m_who->setAccessibleName(tr("Who does it"));
    m_status->setAccessibleName(tr("Status"));
    m_due->setTexts(tr("There is a &deadline"), tr("By when"));
    m_followUp->setTexts(tr("We look at it &again"), tr("Follow-up"));
    m_due->setSuggestion(today.addDays(DaysToDeadline));
    m_followUp->setSuggestion(today.addDays(2 * DaysToDeadline));

    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, Grid, 0);
    form->setSpacing(Grid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(tr("&What:"), m_what);
    form->addRow(tr("Wh&y:"), m_why);
    form->addRow(QString(), m_frozen);
    form->addRow(tr("In own wo&rds:"), m_reason);
    form->addRow(tr("Wh&o:"), m_who);
    form->addRow(tr("By when:"), m_due);
    form->addRow(tr("Follow-up:"), m_followUp);
    form->addRow(tr("&Status:"), m_status);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setWidget(fields);
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Sa&ve decision"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(scroll, 1);
    rows->addWidget(m_buttons);
    // All fields show without scrolling; the sentence about the finding takes up to three lines.
    const QSize wanted(fontMetrics().averageCharWidth() * 90,
        fields->sizeHint().height() + 12 * Grid + 4 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
}

void DecisionDialog::fillThemes()
{
    for (const auto &[id, name] : m_choices.themes)
        m_theme->addItem(name, id);
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(m_decision.theme)));
}

/// A finding that the decision has stays as it was frozen, whatever has been answered since.
void DecisionDialog::fillFindings()
{
    const QSignalBlocker blocker(m_why);
    m_why->clear();
    m_findings.clear();
    m_why->addItem(tr("No finding: in own words"));
    m_findings.push_back({});
    if (!m_decision.why.figure.isEmpty()) {
        m_why->addItem(m_choices.words(m_decision.why));
        m_findings.push_back(m_decision.why);
        m_why->setCurrentIndex(1);
    }
    for (const FrozenFinding &finding : m_choices.findings(m_theme->currentData().toString())) {
        m_why->addItem(m_choices.words(finding));
        m_findings.push_back(finding);
    }
    update();
}

void DecisionDialog::update()
{
    const bool found = m_why->currentIndex() > 0;
    m_frozen->setText(found ? tr("Frozen: later answers do not change it.")
                            : tr("Choose a finding, and its number and answers are frozen with "
                                 "the decision."));
    m_reason->setEnabled(!found);
    m_buttons->button(QDialogButtonBox::Save)
        ->setEnabled(!cleaned(m_what->toPlainText()).isEmpty());
}

Decision DecisionDialog::decision() const
{
    Decision decision = m_decision;
    decision.theme = m_theme->currentData().toString();
    decision.what = cleaned(m_what->toPlainText());
    decision.why = m_findings[size_t(std::max(0, m_why->currentIndex()))];
    if (m_why->currentIndex() <= 0)
        decision.why.text = cleaned(m_reason->text());
    decision.who = cleaned(m_who->text());
    decision.due = m_due->date();
    decision.followUp = m_followUp->date();
    decision.status = DecisionStatus(m_status->currentData().toInt());
    return decision;
}

} // namespace pejling::desk
