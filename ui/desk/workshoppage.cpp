// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/workshoppage.h>

#include <base/format.h>
#include <desk/agendadialog.h>
#include <desk/optionaldate.h>
#include <desk/tables.h>
#include <kiosk/kioskdialog.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/wheelguard.h>
#include <widgets/whendone.h>

#include <QEvent>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

namespace {

constexpr int SafeMinimum = 5; ///< below it a small group may be recognised: only after a warning
constexpr int LeastMinGroup = 3;
constexpr int MostMinGroup = 20;
constexpr int MostRefreshStep = 50;
constexpr int MostInvited = 1'000'000;
constexpr int NarrowBelow = 130; ///< characters: two columns need as many

QSpinBox *makeSpin(int least, int most)
{
    auto *spin = new QSpinBox;
    spin->setRange(least, most);
    spin->setKeyboardTracking(false);
    widgets::guardFromWheel(spin);
    spin->setMinimumWidth(spin->fontMetrics().averageCharWidth() * 16);
    return spin;
}

QFormLayout *makeForm(QWidget *box)
{
    auto *form = new QFormLayout(box);
    form->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

QLabel *addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel;
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

} // namespace

WorkshopPage::WorkshopPage(live::Session *session, Inventory *inventory, QUndoStack *undo,
    Services services, QWidget *parent)
    : QWidget(parent), m_session(session), m_inventory(inventory), m_undo(undo),
      m_services(std::move(services)), m_heading(new Heading(Heading::Level::Page))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Workshop);
    auto *content = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->addWidget(makeAbout());
    left->addWidget(makeAnswering());
    left->addWidget(makeConfidentiality());
    left->addStretch();
    right->addWidget(makeRounds());
    right->addWidget(makeTemplate());
    right->addStretch();
    m_columns->setSpacing(2 * Grid);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addWidget(m_heading);
    rows->addLayout(m_columns);
    rows->addStretch();
    content->setMaximumWidth(fontMetrics().averageCharWidth() * 200);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    m_organisation->setObjectName("organisation"_L1);
    m_minGroup->setObjectName("minGroup"_L1);
    m_refreshStep->setObjectName("refreshStep"_L1);
    m_invited[0]->setObjectName("invited"_L1);
    connectEdits();
    connect(session, &live::Session::opened, this, [this] {
        showTemplate();
        showSettings();
    });
    connect(session, &live::Session::settingsChanged, this, &WorkshopPage::showSettings);
    connect(session, &live::Session::settingsChanged, this, &WorkshopPage::showTemplate);
    connect(session, &live::Session::heldBackChanged, this,
        [this](qint64 answers) { m_heldBack = answers; });
    connect(session, &live::Session::resultsChanged, this, &WorkshopPage::showRounds);
    connect(inventory, &Inventory::changed, this, &WorkshopPage::showRounds);
    retranslateUi();
}

QWidget *WorkshopPage::makeAbout()
{
    m_aboutBox = new QGroupBox;
    auto *form = makeForm(m_aboutBox);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_organisation = new QLineEdit;
    m_organisation->setMaxLength(200);
    m_workshopDate = new OptionalDate;
    m_deleteBy = new OptionalDate;
    m_deleteByHint = widgets::makeHintLabel();
    m_organisationLabel = addRow(form, m_organisation);
    m_workshopDateLabel = addRow(form, m_workshopDate);
    m_deleteByLabel = addRow(form, m_deleteBy);
    form->addRow(m_deleteByHint);
    m_eraseAll = new QPushButton;
    m_eraseAll->setObjectName("eraseAll"_L1);
    form->addRow(m_eraseAll);
    return m_aboutBox;
}

QWidget *WorkshopPage::makeAnswering()
{
    m_answeringBox = new QGroupBox;
    auto *form = makeForm(m_answeringBox);
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_invited[i] = makeSpin(0, MostInvited);
        m_invited[i]->setGroupSeparatorShown(true);
        m_invitedLabel[i] = addRow(form, m_invited[i]);
    }
    m_invitedHint = widgets::makeHintLabel();
    form->addRow(m_invitedHint);
    m_answerHere = new QPushButton;
    m_answerHere->setObjectName("answerHere"_L1);
    form->addRow(m_answerHere);
    return m_answeringBox;
}

QWidget *WorkshopPage::makeConfidentiality()
{
    m_confidentialityBox = new QGroupBox;
    auto *form = makeForm(m_confidentialityBox);
    m_minGroup = makeSpin(LeastMinGroup, MostMinGroup);
    m_minGroupHint = widgets::makeHintLabel();
    m_refreshStep = makeSpin(1, MostRefreshStep);
    m_refreshStepHint = widgets::makeHintLabel();
    m_minGroupLabel = addRow(form, m_minGroup);
    form->addRow(m_minGroupHint);
    m_refreshStepLabel = addRow(form, m_refreshStep);
    form->addRow(m_refreshStepHint);
    return m_confidentialityBox;
}

QWidget *WorkshopPage::makeTemplate()
{
    m_templateBox = new QGroupBox;
    m_template = widgets::makeTextLabel();
    m_copySurvey = new QPushButton;
    m_copySurvey->setObjectName("copySurvey"_L1);
    m_agenda = new QPushButton;
    m_agenda->setObjectName("agenda"_L1);
    m_preparingHint = widgets::makeHintLabel();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_copySurvey);
    buttons->addWidget(m_agenda);
    buttons->addStretch();
    auto *rows = new QVBoxLayout(m_templateBox);
    rows->setContentsMargins(2 * Grid, Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addWidget(m_template);
    rows->addLayout(buttons);
    rows->addWidget(m_preparingHint);
    return m_templateBox;
}

void WorkshopPage::connectEdits()
{
    connect(m_organisation, &QLineEdit::editingFinished, this, &WorkshopPage::commitOrganisation);
    connect(m_workshopDate, &OptionalDate::edited, this, [this](QDate date) {
        push(WorkshopDate, tr("Change the workshop date"), date,
            [](store::Settings &s) -> QDate & { return s.workshopDate; });
    });
    connect(m_deleteBy, &OptionalDate::edited, this, [this](QDate date) {
        push(DeleteBy, tr("Change the deletion date"), date,
            [](store::Settings &s) -> QDate & { return s.deleteBy; });
    });
    for (size_t i = 0; i < AudienceCount; ++i) {
        connect(m_invited[i], &QSpinBox::valueChanged, this, [this, i](int value) {
            const auto invited = value > 0 ? std::optional<qint64>(value) : std::nullopt;
            push(Field(Invited + int(i)), tr("Change the number invited"), invited,
                [i](store::Settings &s) -> std::optional<qint64> & { return s.invited[i]; });
        });
    }
    connect(m_minGroup, &QSpinBox::valueChanged, this, &WorkshopPage::commitMinGroup);
    connect(m_refreshStep, &QSpinBox::valueChanged, this, &WorkshopPage::commitRefreshStep);

    connect(m_answerHere, &QPushButton::clicked, this, [this] {
        if (!m_session->isOpen())
            return;
        commitPending();
        const bool dark = m_services.settings->value("slides/theme").toString() == "dark"_L1;
        kiosk::openFromDesk(m_session, dark ? charts::Theme::Dark : charts::Theme::Light, window());
    });
    connectRounds();
    connectPreparing();
}

template <typename T, typename Access>
void WorkshopPage::push(Field field, const QString &text, const T &after, Access access)
{
    const T before = access(m_shown);
    if (before == after)
        return;
    access(m_shown) = after;
    m_undo->push(new SettingsCommand(
        text, field, [access, after](store::Settings &s) { access(s) = after; },
        [access, before](store::Settings &s) { access(s) = before; },
        [this](const SettingsChange &change) { write(change); }));
}

void WorkshopPage::setAgenda(const Agenda &agenda)
{
    const Agenda before = agenda.in(m_shown.deck);
    if (agenda == before)
        return;
    agenda.applyTo(m_shown.deck);
    m_undo->push(new SettingsCommand(
        tr("Change the agenda"), Deck,
        [agenda](store::Settings &settings) { agenda.applyTo(settings.deck); },
        [before](store::Settings &settings) { before.applyTo(settings.deck); },
        [this](const SettingsChange &change) { write(change); }));
}

void WorkshopPage::write(const SettingsChange &change)
{
    if (!m_session->isOpen())
        return;
    const auto work = [change](store::WorkshopStore &store) -> Result<Done> {
        auto settings = store.settings();
        if (!settings)
            return settings.error();
        change(*settings);
        return store.setSettings(*settings);
    };
    widgets::whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        if (done)
            return;
        emit failed(done.error());
        showSettings();
    });
}

void WorkshopPage::commitOrganisation()
{
    m_organisation->setModified(false);
    push(Organisation, tr("Change the organisation"), m_organisation->text().trimmed(),
        [](store::Settings &s) -> QString & { return s.organisation; });
}

void WorkshopPage::commitPending()
{
    if (!m_session->isOpen())
        return;
    commitOrganisation();
    for (QSpinBox *spin : { m_invited[0], m_invited[1], m_minGroup, m_refreshStep })
        spin->interpretText();
}

void WorkshopPage::commitMinGroup(int value)
{
    const int before = m_shown.minGroup;
    if (value < SafeMinimum && value < before
        && !m_services.prompter->confirm(this,
            { tr("Minimum group size"),
                tr("With groups of %1 people it may be possible to guess who answered what. "
                   "Results are normally shown from 5 answers on.")
                    .arg(value),
                {}, tr("Use %1").arg(value) })) {
        const QSignalBlocker quiet(m_minGroup);
        m_minGroup->setValue(before);
        return;
    }
    push(MinGroup, tr("Change the minimum group size"), value,
        [](store::Settings &s) -> int & { return s.minGroup; });
}

void WorkshopPage::commitRefreshStep(int value)
{
    const int before = m_shown.refreshStep;
    const bool warn
        = value < before && (value == 1 || (value < SafeMinimum && before >= SafeMinimum));
    if (warn
        && !m_services.prompter->confirm(this,
            { tr("Refresh step"),
                tr("When pictures are drawn anew after %n answer(s), whoever watches them may see "
                   "what one person answered.",
                    nullptr, value),
                {}, tr("Use %1").arg(value) })) {
        const QSignalBlocker quiet(m_refreshStep);
        m_refreshStep->setValue(before);
        return;
    }
    push(RefreshStep, tr("Change the refresh step"), value,
        [](store::Settings &s) -> int & { return s.refreshStep; });
}

void WorkshopPage::showSettings()
{
    m_shown = m_session->settings();
    const QSignalBlocker quietStep(m_refreshStep);
    const QSignalBlocker quietGroup(m_minGroup);
    // What is being typed is not taken away by a change from elsewhere.
    if (!(m_organisation->hasFocus() && m_organisation->isModified())) {
        m_organisation->setText(m_shown.organisation);
        m_organisation->setModified(false);
    }
    const QDate today = m_services.today();
    m_workshopDate->setSuggestion(today);
    m_deleteBy->setSuggestion(
        (m_shown.workshopDate.isValid() ? m_shown.workshopDate : today).addMonths(3));
    m_workshopDate->setDate(m_shown.workshopDate);
    m_deleteBy->setDate(m_shown.deleteBy);
    for (size_t i = 0; i < AudienceCount; ++i) {
        const QSignalBlocker quiet(m_invited[i]);
        m_invited[i]->setValue(int(m_shown.invited[i].value_or(0)));
    }
    m_minGroup->setValue(m_shown.minGroup);
    m_refreshStep->setValue(m_shown.refreshStep);
}

QString WorkshopPage::audienceTitle(int audience) const
{
    const TemplatePtr workshopTemplate = m_session->workshopTemplate();
    return workshopTemplate
        ? workshopTemplate->audiences[size_t(audience)].title.in(currentLanguage())
        : QString();
}

void WorkshopPage::showTemplate()
{
    const TemplatePtr workshopTemplate = m_session->workshopTemplate();
    for (int i = 0; i < AudienceCount; ++i) {
        m_invitedLabel[size_t(i)]->setText(tr("Invited, %1:").arg(audienceTitle(i)));
        m_invited[size_t(i)]->setAccessibleName(tr("Invited, %1").arg(audienceTitle(i)));
    }
    if (!workshopTemplate) {
        m_template->clear();
        return;
    }
    const Language language = currentLanguage();
    const store::Settings settings = m_session->settings();
    const Placeholders placeholders{ settings.organisation, settings.workshopDate,
        settings.deleteBy };
    QStringList lines;
    lines << workshopTemplate->title.in(language);
    if (!workshopTemplate->subtitle.isEmpty())
        lines << workshopTemplate->subtitle.in(language);
    lines << QString();
    for (const Question &question : workshopTemplate->questions) {
        const QString text = filledIn(question.text, language, placeholders);
        switch (question.kind) {
        case QuestionKind::Rating:
            lines << tr("• %1 (rating %2 to %3)")
                         .arg(text)
                         .arg(question.scale.first())
                         .arg(question.scale.last());
            break;
        case QuestionKind::Ranking:
            lines << tr("• %1 (order of %n items)", nullptr, int(question.items.size())).arg(text);
            break;
        case QuestionKind::Text:
            lines << tr("• %1 (own words)").arg(text);
            break;
        }
    }
    m_template->setText(lines.join(u'\n'));
}

/// With large text or in a small window the columns stand below each other.
void WorkshopPage::fold()
{
    const bool narrow = width() < fontMetrics().averageCharWidth() * NarrowBelow;
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WorkshopPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void WorkshopPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::FontChange)
        fold();
}

void WorkshopPage::retranslateUi()
{
    m_heading->setText(tr("Workshop"));
    m_aboutBox->setTitle(tr("About the workshop"));
    m_organisationLabel->setText(tr("Or&ganisation:"));
    m_workshopDateLabel->setText(tr("&Workshop date:"));
    m_workshopDate->setTexts(tr("Decided"), tr("Workshop date"));
    m_deleteByLabel->setText(tr("&Deletion date:"));
    m_deleteBy->setTexts(tr("Decided"), tr("Deletion date"));
    m_deleteByHint->setText(
        tr("When the answers are to be deleted. It is told to those who answer, "
           "and Pejling reminds you."));
    m_eraseAll->setText(tr("Erase all answers…"));
    m_answeringBox->setTitle(tr("Who answers"));
    for (QSpinBox *invited : m_invited)
        invited->setSpecialValueText(tr("Not entered"));
    m_answerHere->setText(tr("Let people &answer here…"));
    m_invitedHint->setText(tr("How many were asked; answers are counted against it."));
    m_confidentialityBox->setTitle(tr("Confidentiality"));
    m_minGroupLabel->setText(tr("&Minimum group size:"));
    m_minGroup->setAccessibleName(tr("Minimum group size"));
    m_minGroupHint->setText(tr("Groups with fewer answers are not shown."));
    m_refreshStepLabel->setText(tr("Refresh s&tep:"));
    m_refreshStep->setAccessibleName(tr("Refresh step"));
    m_refreshStepHint->setText(tr("Pictures are drawn anew when so many answers have come in from "
                                  "a group, so that no single answer can be seen."));
    m_roundsBox->setTitle(tr("Rounds"));
    m_rounds->setAccessibleName(tr("Rounds"));
    m_newRound->setText(tr("&New round…"));
    m_showRound->setText(tr("&Show this round"));
    m_eraseRound->setText(tr("Erase answers of the round…"));
    m_templateBox->setTitle(tr("What is asked"));
    m_copySurvey->setText(tr("Cop&y the survey"));
    m_agenda->setText(tr("&Build an agenda…"));
    m_preparingHint->setText(tr("Copied with all questions word for word, for a survey tool or a "
                                "letter. To print it, save it from the report page."));
    showTemplate();
    showRounds();
}

} // namespace pejling::desk
