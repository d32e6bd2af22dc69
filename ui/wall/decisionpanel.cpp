// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/decisionpanel.h>

#include <base/language.h>
#include <base/text.h>
#include <wall/presenter.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/wheelguard.h>

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::wall {

namespace {

constexpr int DaysToDeadline = 60; ///< suggested

} // namespace

DecisionPanel::DecisionPanel(live::Session *session, Presenter *presenter, DiscussionEdits edits)
    : m_session(session), m_presenter(presenter), m_edits(std::move(edits)),
      m_form(new QFormLayout), m_theme(widgets::makeHintLabel()), m_whatLabel(new QLabel),
      m_what(new QLineEdit), m_whoLabel(new QLabel), m_who(new QLineEdit), m_dated(new QCheckBox),
      m_due(new QDateEdit(QDate::currentDate().addDays(DaysToDeadline))), m_write(new QPushButton)
{
    m_what->setObjectName(u"what"_s);
    m_who->setObjectName(u"who"_s);
    m_whatLabel->setBuddy(m_what);
    m_whoLabel->setBuddy(m_who);
    m_due->setCalendarPopup(true);
    m_due->setEnabled(false);
    widgets::guardFromWheel(m_due);
    m_write->setFocusPolicy(Qt::NoFocus);
    m_form->setSpacing(widgets::Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(m_whatLabel, m_what);
    m_form->addRow(m_whoLabel, m_who);
    m_form->addRow(m_dated, m_due);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, widgets::Grid, 0, 0);
    rows->setSpacing(widgets::Grid);
    rows->addWidget(m_theme);
    rows->addLayout(m_form);
    rows->addWidget(m_write);
    rows->addStretch();
    setFocusProxy(m_what);
    connect(m_dated, &QCheckBox::toggled, m_due, &QWidget::setEnabled);
    connect(m_what, &QLineEdit::textChanged, this, &DecisionPanel::showState);
    for (const QLineEdit *field : { m_what, m_who })
        connect(field, &QLineEdit::returnPressed, this, &DecisionPanel::write);
    connect(m_write, &QPushButton::clicked, this, &DecisionPanel::write);
    connect(presenter, &Presenter::slideChanged, this, &DecisionPanel::showTheme);
    connect(session, &live::Session::discussionChanged, this, &DecisionPanel::showTheme);
    retranslateUi();
}

QString DecisionPanel::theme() const
{
    const QString on = m_presenter->currentRef().id;
    const TemplatePtr workshopTemplate = m_session->workshopTemplate();
    const QString theme = on.startsWith("theme-"_L1) ? on.mid(6) : QString();
    return workshopTemplate && workshopTemplate->themeIndex(theme) ? theme : QString();
}

void DecisionPanel::write()
{
    Decision decision;
    decision.theme = theme();
    decision.what = cleaned(m_what->text());
    decision.who = cleaned(m_who->text());
    if (m_dated->isChecked())
        decision.due = m_due->date();
    if (decision.what.isEmpty() || !m_session->isOpen())
        return;
    const DiscussionChange change = addDecisions({ decision });
    m_what->clear();
    m_who->clear();
    m_dated->setChecked(false);
    m_what->setFocus();
    restore();
    m_edits(
        tr("add a decision"), change.to, change.back, [this, decision](const Result<Done> &done) {
            if (done)
                return;
            m_unsaved.push_back(decision);
            restore();
        });
}

/// What is being typed meanwhile is not written over.
void DecisionPanel::restore()
{
    if (m_unsaved.empty() || !m_what->text().isEmpty() || !m_who->text().isEmpty())
        return;
    const Decision decision = m_unsaved.front();
    m_unsaved.erase(m_unsaved.begin());
    m_what->setText(decision.what);
    m_who->setText(decision.who);
    m_dated->setChecked(decision.due.isValid());
    if (decision.due.isValid())
        m_due->setDate(decision.due);
}

void DecisionPanel::showTheme()
{
    const QString id = theme();
    QString name = tr("On the whole workshop");
    if (!id.isEmpty()) {
        const TemplatePtr workshopTemplate = m_session->workshopTemplate();
        const Theme &about = workshopTemplate->themes[size_t(*workshopTemplate->themeIndex(id))];
        name = tr("On %1").arg(about.shortTitle.in(currentLanguage()).simplified());
    }
    const auto count = int(m_session->discussion()->decisionsOn(id).size());
    m_theme->setText(count == 0 ? name : tr("%1: %n so far", nullptr, count).arg(name));
}

void DecisionPanel::showState() { m_write->setEnabled(!cleaned(m_what->text()).isEmpty()); }

void DecisionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void DecisionPanel::retranslateUi()
{
    setWindowTitle(tr("Decision"));
    m_whatLabel->setText(tr("&What:"));
    m_whoLabel->setText(tr("W&ho:"));
    m_dated->setText(tr("&By:"));
    m_what->setAccessibleName(tr("What is decided"));
    m_who->setAccessibleName(tr("Who does it"));
    m_due->setAccessibleName(tr("By when"));
    // A field keeps the format of the language that it was made in.
    m_due->setLocale(QLocale());
    m_due->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_write->setText(tr("Write it down (Enter)"));
    showTheme();
    showState();
}

} // namespace pejling::wall
