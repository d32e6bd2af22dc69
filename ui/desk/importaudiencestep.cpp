// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/importaudiencestep.h>

#include <desk/tables.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;

namespace {

constexpr int LongestForm = 80;

QWidget *sideBySide(QWidget *label, QWidget *field)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid);
    row->addWidget(label);
    row->addWidget(field);
    row->addStretch();
    return line;
}

} // namespace

ImportAudienceStep::ImportAudienceStep(TemplatePtr workshopTemplate,
    const std::vector<store::RoundInfo> &rounds, const QString &round, QWidget *parent)
    : QWidget(parent), m_template(std::move(workshopTemplate)),
      m_question(new widgets::Heading(widgets::Heading::Level::Section)),
      m_text(widgets::makeTextLabel()), m_group(new QButtonGroup(this)), m_roundLabel(new QLabel),
      m_round(new QComboBox), m_unfinished(new QCheckBox),
      m_unfinishedHint(widgets::makeHintLabel()), m_formLabel(new QLabel), m_form(new QLineEdit),
      m_formHint(widgets::makeHintLabel())
{
    widgets::setHelpTopic(this, widgets::HelpTopic::ImportAudience);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_question);
    rows->addWidget(m_text);
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_audiences[i] = new QRadioButton;
        m_audiences[i]->setObjectName(u"audience%1"_s.arg(i));
        m_group->addButton(m_audiences[i], int(i));
        rows->addWidget(m_audiences[i]);
    }
    fillRounds(rounds, round);
    m_roundLabel->setBuddy(m_round);
    m_form->setMaxLength(LongestForm);
    m_form->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_formLabel->setBuddy(m_form);
    QWidget *roundLine = sideBySide(m_roundLabel, m_round);
    roundLine->setVisible(rounds.size() > 1);
    rows->addSpacing(2 * Grid);
    rows->addWidget(roundLine);
    rows->addWidget(m_unfinished);
    rows->addWidget(m_unfinishedHint);
    rows->addSpacing(2 * Grid);
    rows->addWidget(sideBySide(m_formLabel, m_form));
    rows->addWidget(m_formHint);
    rows->addStretch();

    m_unfinished->setObjectName("unfinished"_L1);
    m_form->setObjectName("form"_L1);
    connect(m_group, &QButtonGroup::idClicked, this, &ImportAudienceStep::changed);
    connect(m_round, &QComboBox::activated, this, &ImportAudienceStep::changed);
    connect(m_unfinished, &QCheckBox::toggled, this, &ImportAudienceStep::changed);
    connect(m_form, &QLineEdit::editingFinished, this, [this] {
        if (m_givenForm != form()) {
            m_givenForm = form();
            emit changed();
        }
    });
    retranslateUi();
}

/// A closed round takes nothing; so the one that is shown is suggested unless it is closed.
void ImportAudienceStep::fillRounds(
    const std::vector<store::RoundInfo> &rounds, const QString &shown)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_round->model());
    int open = -1;
    bool shownIsOpen = false;
    for (const store::RoundInfo &each : rounds) {
        const QString name = StoreTables::roundName(each.id);
        m_round->addItem(each.closed ? tr("%1 (closed)").arg(name) : name, each.id);
        if (each.closed && model)
            model->item(m_round->count() - 1)->setEnabled(false);
        if (!each.closed) {
            open = m_round->count() - 1;
            ++m_openRounds;
        }
        shownIsOpen = shownIsOpen || (each.id == shown && !each.closed);
    }
    m_round->setCurrentIndex(shownIsOpen || open < 0 ? m_round->findData(shown) : open);
}

QString ImportAudienceStep::roundName() const
{
    return m_round->count() > 1 ? m_round->currentText() : QString();
}

void ImportAudienceStep::setRecognition(const importer::Recognition &recognition)
{
    m_recognition = recognition;
    retranslateUi();
}

void ImportAudienceStep::setAudience(const QString &id)
{
    if (const auto index = m_template->audienceIndex(id))
        m_audiences[size_t(*index)]->setChecked(true);
}

QString ImportAudienceStep::audience() const
{
    const int chosen = m_group->checkedId();
    return chosen < 0 ? QString() : m_template->audiences[size_t(chosen)].id;
}

QString ImportAudienceStep::form() const { return m_form->text().trimmed(); }

void ImportAudienceStep::setForm(const QString &form)
{
    m_form->setText(form);
    m_givenForm = form;
}

QString ImportAudienceStep::round() const
{
    return m_round->currentIndex() < 0 ? QString::fromLatin1(SurveyRound)
                                       : m_round->currentData().toString();
}

bool ImportAudienceStep::includeUnfinished() const { return m_unfinished->isChecked(); }

void ImportAudienceStep::focusFirst()
{
    const int chosen = std::max(0, m_group->checkedId());
    if (m_audiences[size_t(chosen)]->isEnabled())
        m_audiences[size_t(chosen)]->setFocus();
    else if (asksRound())
        m_round->setFocus();
    else
        m_unfinished->setFocus();
}

void ImportAudienceStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ImportAudienceStep::retranslateUi()
{
    // The choice stays on view once it has been made, so that it can be changed.
    const bool asked = m_recognition.needsAudience || m_group->checkedId() >= 0;
    m_question->setText(tr("Who answered?"));
    m_text->setText(asked ? tr("The file does not say who answered. Choose whose answers it holds.")
                          : tr("The file says for each answer who gave it."));
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_audiences[i]->setText(m_template->audiences[i].title.in(currentLanguage()));
        m_audiences[i]->setVisible(asked);
    }
    m_roundLabel->setText(tr("Roun&d:"));
    m_unfinished->setText(tr("Count answers that were begun but not &sent"));
    m_unfinishedHint->setText(
        tr("They are kept either way. Results show them only when they are counted."));
    m_formLabel->setText(tr("Name of the &form:"));
    m_formHint->setText(tr("Only needed when two forms with the same questions went out: give them "
                           "different names, so that their answers are told apart."));
}

} // namespace pejling::desk
