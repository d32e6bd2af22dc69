// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/kioskdialog.h>

#include <kiosk/paperdialog.h>
#include <survey/profilequestion.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/whendone.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QtConcurrentRun>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

using widgets::Grid;

namespace {

constexpr int IdleStep = 15;

QLineEdit *makePinField()
{
    auto *edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), edit));
    return edit;
}

} // namespace

KioskDialog::KioskDialog(live::Session *session, charts::Theme theme, QWidget *parent)
    : QDialog(parent), m_session(session), m_theme(theme), m_round(new QComboBox),
      m_questions(new QListWidget), m_audience(new QComboBox), m_language(new QComboBox),
      m_idle(new QSpinBox), m_pin(makePinField()), m_again(makePinField()),
      m_pinHint(widgets::makeHintLabel()),
      m_practice(new QCheckBox(tr("P&ractice: nothing is kept"))),
      m_message(widgets::makeTextLabel()), m_open(new QPushButton(tr("&Open the survey window"))),
      m_paper(new QPushButton(tr("&Type answers from paper")))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Kiosk);
    setWindowTitle(tr("Answer here"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(2 * Grid);
    form->setVerticalSpacing(Grid);
    const auto add = [form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        form->addRow(label, field);
        field->setAccessibleName(QString(text).remove(u'&').remove(u':'));
    };
    add(tr("&Round:"), m_round);
    add(tr("It &asks:"), m_questions);
    add(tr("A&udience:"), m_audience);
    add(tr("&Language to begin in:"), m_language);
    add(tr("&Idle time:"), m_idle);
    add(tr("&PIN:"), m_pin);
    add(tr("PIN on&ce more:"), m_again);
    form->addRow(QString(), m_pinHint);
    form->addRow(QString(), m_practice);
    fillFields();
    layOut(form);
    connect(m_paper, &QPushButton::clicked, this, [this] { begin(true); });
    connect(m_round, &QComboBox::currentIndexChanged, this, &KioskDialog::showQuestions);
    connect(m_practice, &QCheckBox::toggled, this, &KioskDialog::updateButtons);
    m_pinHint->setText(session->settings().kioskPin.isEmpty()
            ? tr("At least %1 digits. It is needed to leave the window.").arg(MinPinLength)
            : tr("There is a PIN already. Leave both fields empty to keep it."));
    const auto work = [](store::WorkshopStore &store) { return store.rounds(); };
    widgets::whenDone(
        session->run(work), this, [this](const Result<std::vector<store::RoundInfo>> &rounds) {
            if (rounds)
                showRounds(*rounds);
            else
                say(rounds.error().text);
        });
    updateButtons();
}

void KioskDialog::fillFields()
{
    m_questions->setMinimumSize(
        fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * 13);
    m_idle->setRange(int(LeastIdle.count()), int(MostIdle.count()));
    m_idle->setSingleStep(IdleStep);
    m_idle->setValue(int(KioskChoices().idle.count()));
    m_idle->setSuffix(tr(" seconds"));
    m_language->addItem(u"Dansk"_s, int(Language::Danish));
    m_language->addItem(u"English"_s, int(Language::English));
    m_audience->addItem(tr("Each person says"), QString());
    for (const Audience &audience : m_session->workshopTemplate()->audiences)
        m_audience->addItem(audience.title.in(currentLanguage()), audience.id);
    m_open->setObjectName("open"_L1);
    m_paper->setObjectName("paper"_L1);
    m_questions->setObjectName("questions"_L1);
    m_pin->setObjectName("pin"_L1);
    m_again->setObjectName("pinAgain"_L1);
    m_practice->setObjectName("practice"_L1);
    m_round->setObjectName("round"_L1);
    m_message->setObjectName("message"_L1);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void KioskDialog::layOut(QFormLayout *form)
{
    QLabel *help = widgets::makeHintLabel();
    help->setText(lockingHelp());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->addButton(m_paper, QDialogButtonBox::ActionRole);
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    m_paper->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addLayout(form);
    rows->addWidget(help);
    rows->addWidget(m_message);
    rows->addWidget(buttons);
    m_message->hide();
    m_open->setDefault(true);
    // The box sets its buttons in an order of its own, and Tab would pass over its first one.
    setTabOrder(m_practice, buttons->button(QDialogButtonBox::Cancel));
    connect(buttons, &QDialogButtonBox::accepted, this, &KioskDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &KioskDialog::reject);
}

void KioskDialog::showRounds(const std::vector<store::RoundInfo> &rounds)
{
    for (const store::RoundInfo &round : rounds) {
        if (!round.closed)
            m_round->addItem(round.id, round.id);
    }
    m_round->setCurrentIndex(std::max(0, m_round->findData(m_session->round())));
    if (m_round->count() == 0)
        say(tr("Every round is closed. Open one, or make a new one, on the workshop page."));
    showQuestions();
    updateButtons();
}

void KioskDialog::showQuestions()
{
    const TemplatePtr t = m_session->workshopTemplate();
    const Asked asked = Asked::of(*t, m_session->settings(), m_round->currentData().toString());
    m_questions->clear();
    const auto add = [this](const QString &text, const QString &id, bool on) {
        auto *item = new QListWidgetItem(text, m_questions);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    };
    const Placeholders placeholders{ m_session->settings().organisation,
        m_session->settings().workshopDate, m_session->settings().deleteBy };
    for (size_t i = 0; i < t->questions.size(); ++i)
        add(filledIn(t->questions[i].text, currentLanguage(), placeholders), t->questions[i].id,
            asked.questions[i]);
    if (t->profile)
        add(tr("Profile: how the functions fill their roles"), ProfileId, asked.profile);
    if (t->timeThieves)
        add(filledIn(t->timeThieves->text, currentLanguage(), placeholders), TimeThievesId,
            asked.timeThieves);
}

QStringList KioskDialog::chosenQuestions() const
{
    QStringList ids;
    for (int row = 0; row < m_questions->count(); ++row) {
        if (m_questions->item(row)->checkState() == Qt::Checked)
            ids << m_questions->item(row)->data(Qt::UserRole).toString();
    }
    return ids;
}

void KioskDialog::updateButtons()
{
    const bool open = m_round->count() > 0;
    m_open->setEnabled(open);
    m_paper->setEnabled(open && !m_practice->isChecked());
    m_pin->setEnabled(!m_practice->isChecked());
    m_again->setEnabled(!m_practice->isChecked());
}

void KioskDialog::say(const QString &text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void KioskDialog::accept() { begin(false); }

void KioskDialog::begin(bool paper)
{
    say({});
    const bool wantsPin = !paper && !m_practice->isChecked();
    const QString pin = m_pin->text();
    const bool keepsPin
        = pin.isEmpty() && m_again->text().isEmpty() && !m_session->settings().kioskPin.isEmpty();
    if (!wantsPin || keepsPin) {
        prepare(m_session->settings().kioskPin, paper);
        return;
    }
    if (!isPin(pin)) {
        say(tr("A PIN has at least %1 digits.").arg(MinPinLength));
        m_pin->setFocus();
        return;
    }
    if (pin != m_again->text()) {
        say(tr("The two were not the same. Begin again."));
        m_again->clear();
        m_again->setFocus();
        return;
    }
    m_open->setEnabled(false);
    widgets::whenDone(QtConcurrent::run(&hashOfPin, pin), this, [this](const QString &hash) {
        updateButtons();
        if (hash.isEmpty())
            say(tr("The computer is short of memory. Close other programs and try again."));
        else
            prepare(hash, false);
    });
}

void KioskDialog::prepare(const QString &pinHash, bool paper)
{
    KioskChoices choices;
    choices.round = m_round->currentData().toString();
    choices.audience = paper ? QString() : m_audience->currentData().toString();
    choices.language = Language(m_language->currentData().toInt());
    choices.idle = std::chrono::seconds(m_idle->value());
    choices.practice = m_practice->isChecked();
    choices.theme = m_theme;
    const auto work = [choices, pinHash, ids = chosenQuestions()](
                          store::WorkshopStore &store) -> Result<KioskSetup> {
        auto settings = store.settings();
        if (!settings)
            return settings.error();
        const store::Settings before = *settings;
        const WorkshopTemplate &t = *store.workshopTemplate();
        settings->kioskPin = pinHash;
        if (Asked::fromIds(t, ids) == Asked::everyQuestion(t))
            settings->asked.erase(choices.round);
        else
            settings->asked[choices.round] = ids;
        if (*settings != before) {
            if (const auto done = store.setSettings(*settings); !done)
                return done.error();
        }
        return setupFor(store, choices);
    };
    widgets::whenDone(m_session->run(work), this, [this, paper](const Result<KioskSetup> &setup) {
        if (!setup) {
            say(setup.error().text);
            return;
        }
        done(QDialog::Accepted);
        if (paper)
            emit paperRequested(*setup);
        else
            emit ready(*setup);
    });
}

void openFromDesk(live::Session *session, charts::Theme theme, QWidget *desk)
{
    auto *dialog = new KioskDialog(session, theme, desk);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString path = session->path();
    QObject::connect(dialog, &KioskDialog::ready, desk, [path, desk](const KioskSetup &setup) {
        KioskWindow *kiosk = makeKiosk(path, setup).release();
        kiosk->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(kiosk, &KioskWindow::left, desk, &QWidget::show);
        kiosk->showLocked();
        desk->hide();
    });
    QObject::connect(
        dialog, &KioskDialog::paperRequested, desk, [path, desk](const KioskSetup &setup) {
            auto *paper
                = new PaperDialog(std::make_unique<StoreSink>(path, setup.round), setup, desk);
            paper->setAttribute(Qt::WA_DeleteOnClose);
            paper->open();
        });
    dialog->open();
}

} // namespace pejling::kiosk
