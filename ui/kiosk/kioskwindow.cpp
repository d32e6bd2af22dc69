// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskWindow: what happens with an answer.
#include <kiosk/kioskwindow.h>

#include "button.h"
#include "notices.h"
#include "pages.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

constexpr std::chrono::seconds SlowAfter(3);
constexpr std::chrono::seconds CountEvery(5);
constexpr std::chrono::seconds ThanksFor(12);

} // namespace

KioskWindow::KioskWindow(std::unique_ptr<AnswerSink> sink, KioskSetup setup, QWidget *parent)
    : QWidget(parent, Qt::Window), m_sink(std::move(sink)), m_setup(std::move(setup)),
      m_languageBefore(currentLanguage())
{
    m_language = languages().front();
    for (const Language language : languages()) {
        if (language == m_setup.language)
            m_language = language;
    }
    m_setup.language = m_language;
    setLanguage(m_language);
    buildLayers();
    connect(m_sink.get(), &AnswerSink::stored, this, &KioskWindow::stored);
    connect(m_sink.get(), &AnswerSink::failed, this, &KioskWindow::notStored);
    connect(m_sink.get(), &AnswerSink::counted, this, [this](qint64 responses) {
        m_count = responses;
        if (auto *welcome = qobject_cast<WelcomePage *>(m_page))
            welcome->setCount(responses);
    });

    m_idle.setObjectName("idle"_L1);
    m_countdown.setObjectName("countdown"_L1);
    m_retry.setObjectName("retrying"_L1);
    m_thanks.setObjectName("thanks"_L1);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &KioskWindow::idleFor);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &KioskWindow::countDown);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &KioskWindow::tryToStore);
    m_slow.setSingleShot(true);
    m_slow.setInterval(SlowAfter);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_notice)
            m_notice->setText(tr("It takes a little longer than usual. Your answers are safe; "
                                 "please wait."));
    });
    m_counting.setInterval(CountEvery);
    connect(&m_counting, &QTimer::timeout, this, [this] {
        if (qobject_cast<WelcomePage *>(m_page))
            m_sink->count();
    });
    m_thanks.setSingleShot(true);
    m_thanks.setInterval(ThanksFor);
    connect(&m_thanks, &QTimer::timeout, this, &KioskWindow::startOver);

    m_draft = std::make_unique<Draft>(m_setup.workshopTemplate,
        Asked::of(*m_setup.workshopTemplate, m_setup.settings, m_setup.round), m_setup.audience);
    if (m_setup.settings.kioskPin.isEmpty() && !m_setup.practice)
        m_stage = Stage::ChoosingPin;
    rebuild();
    m_counting.start();
    m_sink->count();
    qApp->installEventFilter(this);
}

KioskWindow::~KioskWindow()
{
    forgetTraces();
    setLanguage(m_languageBefore);
}

/// Those of the program that the template speaks; the program's when it speaks neither.
std::vector<Language> KioskWindow::languages() const
{
    std::vector<Language> spoken;
    for (const QString &code : m_setup.workshopTemplate->languages) {
        if (const auto language = languageFromCode(code))
            spoken.push_back(*language);
    }
    return spoken.empty() ? std::vector{ m_setup.language } : spoken;
}

void KioskWindow::startOver()
{
    m_retry.stop();
    m_slow.stop();
    m_thanks.stop();
    m_idle.stop();
    m_countdown.stop();
    m_sending.reset();
    m_trouble = {};
    m_overlaid = false;
    m_textScale = 1;
    dropPage();
    m_draft = std::make_unique<Draft>(m_setup.workshopTemplate,
        Asked::of(*m_setup.workshopTemplate, m_setup.settings, m_setup.round), m_setup.audience);
    m_step = 0;
    m_stage = Stage::Answering;
    if (m_language != m_setup.language) {
        m_language = m_setup.language;
        setLanguage(m_language);
    }
    rebuild();
    forgetTraces();
    m_sink->count();
}

void KioskWindow::chooseAudience(int audience)
{
    m_draft->setAudience(audience);
    showStep(1);
}

QString KioskWindow::objection() const
{
    const Step step = m_draft->steps()[size_t(m_step)];
    for (const AnswerProblem &problem : m_draft->missing()) {
        const bool here = std::any_of(step.questions.begin(), step.questions.end(),
            [&problem](int question) { return problem.question == question; });
        if (here && problem.kind == AnswerProblemKind::Incomplete)
            return tr("Please give everything a place – or begin anew to skip the question.");
        if (here)
            return tr("We need your answer here. Choose the one that fits best.");
        if (step.kind == Step::Kind::Review)
            return problem.text(*m_setup.workshopTemplate);
    }
    if (step.kind == Step::Kind::Review && m_draft->isBlank())
        return tr("You have not answered anything yet.");
    return {};
}

void KioskWindow::next()
{
    if (m_stage != Stage::Answering || m_overlaid || !m_draft->audience())
        return;
    if (const QString text = m_step > 0 ? objection() : QString(); !text.isEmpty()) {
        setHint(text);
        if (m_page && m_page->firstField())
            m_page->firstField()->setFocus();
        return;
    }
    if (m_step + 1 < int(m_draft->steps().size()))
        showStep(m_step + 1);
    else
        send();
}

void KioskWindow::back()
{
    if (m_stage == Stage::Answering && !m_overlaid && m_step > 0)
        showStep(m_step - 1);
}

void KioskWindow::send()
{
    // Made once: a retry sends the very same answer with the same UUID.
    m_sending = m_draft->response(m_setup.round);
    tryToStore();
}

void KioskWindow::tryToStore()
{
    if (!m_sending)
        return;
    m_retry.stop();
    enter(Stage::Sending);
    m_slow.start();
    m_sink->send(*m_sending);
}

void KioskWindow::stored(const QString &uuid)
{
    if (!m_sending || m_sending->externalId != uuid)
        return;
    m_slow.stop();
    m_retry.stop();
    m_sending.reset();
    // The answer is on the disk: nothing of it is needed here any more.
    dropPage();
    m_draft = std::make_unique<Draft>(m_setup.workshopTemplate, m_draft->asked(), m_setup.audience);
    enter(Stage::Thanks);
    forgetTraces();
    m_thanks.start();
}

void KioskWindow::notStored(const QString &uuid, const Error &error)
{
    if (!m_sending || m_sending->externalId != uuid)
        return;
    m_slow.stop();
    m_trouble = error;
    enter(Stage::Waiting);
    m_retry.start(m_setup.retry);
}

void KioskWindow::enter(Stage stage)
{
    m_stage = stage;
    m_idle.stop();
    showNotice();
    if (!m_overlaid)
        setLayer(NoticeLayer);
    updateTitle();
}

void KioskWindow::switchLanguage()
{
    const std::vector<Language> all = languages();
    for (size_t i = 0; i < all.size(); ++i) {
        if (all[i] == m_language) {
            m_language = all[(i + 1) % all.size()];
            break;
        }
    }
    setLanguage(m_language);
    rebuild();
}

void KioskWindow::switchTextSize()
{
    m_textScale = m_textScale < LargestText ? m_textScale + TextStep : 1;
    rebuild();
}

void KioskWindow::keepPin(const QString &hash)
{
    m_setup.settings.kioskPin = hash;
    emit pinChosen(hash);
    startOver();
}

} // namespace pejling::kiosk
