// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// KioskWindow: what is to be seen.
#include <kiosk/kioskwindow.h>

#include "button.h"
#include "notices.h"
#include "pages.h"
#include "progress.h"
#include "rankingedit.h"

#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace pejling::kiosk {

namespace {

QString nameOf(Language language)
{
    return language == Language::Danish ? u"Dansk"_s : u"English"_s;
}

QWidget *line(const Look &look)
{
    auto *line = new QWidget;
    line->setFixedHeight(std::max(1, look.px(1)));
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, look.colours().grid);
    line->setPalette(palette);
    return line;
}

} // namespace

Look KioskWindow::look() const { return { m_setup.theme, size(), m_textScale }; }

void KioskWindow::buildLayers()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_layers = new QStackedWidget;
    for (int i = 0; i <= WarningLayer; ++i)
        m_layers->addWidget(new QWidget);
    all->addWidget(m_layers);
    setAutoFillBackground(true);
    setMinimumSize(640, 400);
    resize(1280, 720);
}

void KioskWindow::replaceLayer(Layer layer, QWidget *widget)
{
    const int shown = m_layers->currentIndex();
    QWidget *old = m_layers->widget(layer);
    m_layers->insertWidget(layer, widget);
    m_layers->removeWidget(old);
    // Not deleted at once: it may be one of its buttons that asked for this.
    old->hide();
    old->deleteLater();
    m_layers->setCurrentIndex(shown);
}

void KioskWindow::setLayer(Layer layer)
{
    m_layers->setCurrentIndex(layer);
    if (layer == PinLayer && m_pin)
        m_pin->focusField();
    else if (layer == SurveyLayer)
        focusPage();
    updateTitle();
}

void KioskWindow::focusPage()
{
    if (QWidget *first = m_page ? m_page->firstField() : nullptr)
        first->setFocus();
    else if (m_next)
        m_next->setFocus();
}

void KioskWindow::rebuild()
{
    const Look now = look();
    const int shown = m_layers->currentIndex();
    setPalette(now.palette());
    setFont(now.font(TextSize::Body));
    auto *survey = new QWidget;
    auto *rows = new QVBoxLayout(survey);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->verticalScrollBar()->setStyleSheet(now.scrollStyle());
    QWidget *top = makeTopBar(now);
    QWidget *bottom = makeBottomBar(now);
    rows->addWidget(top);
    rows->addWidget(m_scroll, 1);
    rows->addWidget(line(now));
    rows->addWidget(bottom);
    replaceLayer(SurveyLayer, survey);
    showStep(m_step);
    if (m_stage == Stage::ChoosingPin) {
        m_pin = new PinPage(now, PinPage::Task::Choose, {}, m_pinGuard);
        connect(m_pin, &PinPage::chosen, this, &KioskWindow::keepPin);
        connect(m_pin, &PinPage::cancelled, this, &KioskWindow::leave);
        replaceLayer(PinLayer, m_pin);
        setLayer(PinLayer);
        return;
    }
    showNotice();
    setLayer(m_stage == Stage::Answering ? SurveyLayer : NoticeLayer);
    if (!std::exchange(m_overlaid, false))
        return;
    if (shown == PinLayer)
        askToLeave();
    else
        idleFor();
}

QWidget *KioskWindow::makeTopBar(const Look &now)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(now.px(40), now.px(10), now.px(30), now.px(4));
    row->setSpacing(now.px(14));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(now.px(6));
    auto *words = new QHBoxLayout;
    m_title = now.label({}, TextSize::Small, QFont::DemiBold);
    m_progressText = now.quietLabel({}, TextSize::Small);
    m_progressText->setWordWrap(false);
    words->addWidget(m_title, 1);
    words->addStretch();
    if (m_setup.practice) {
        QLabel *practice
            = now.label(tr("Practice – nothing is kept"), TextSize::Small, QFont::Bold);
        QPalette palette = practice->palette();
        palette.setColor(QPalette::WindowText, now.colours().madeUp);
        practice->setPalette(palette);
        practice->setWordWrap(false);
        words->addWidget(practice);
        words->addSpacing(now.px(14));
    }
    words->addWidget(m_progressText);
    m_progress = new Progress(now);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    texts->addLayout(words);
    texts->addWidget(m_progress);
    row->addLayout(texts, 1);
    auto *size = new Button(now, Button::Kind::Quiet,
        m_textScale < LargestText ? tr("Larger text") : tr("Ordinary text"));
    size->setObjectName("textSize"_L1);
    connect(size, &QPushButton::clicked, this, &KioskWindow::switchTextSize);
    row->addWidget(size);
    if (languages().size() > 1) {
        const Language other
            = m_language == languages().front() ? languages()[1] : languages().front();
        auto *language = new Button(now, Button::Kind::Quiet, nameOf(other));
        language->setObjectName("language"_L1);
        connect(language, &QPushButton::clicked, this, &KioskWindow::switchLanguage);
        row->addWidget(language);
    }
    return bar;
}

QWidget *KioskWindow::makeBottomBar(const Look &now)
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(now.px(35), now.px(6), now.px(35), now.px(6));
    row->setSpacing(now.px(16));
    m_back = new Button(now, Button::Kind::Secondary, tr("Back"));
    m_back->setObjectName("back"_L1);
    connect(m_back, &QPushButton::clicked, this, &KioskWindow::back);
    m_hint = now.label({}, TextSize::Body, QFont::DemiBold);
    m_hint->setObjectName("hint"_L1);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_hint->setContentsMargins(now.px(40), now.px(8), now.px(40), 0);
    m_hint->hide();
    m_next = new Button(now, Button::Kind::Primary, tr("Next"));
    m_next->setObjectName("next"_L1);
    connect(m_next, &QPushButton::clicked, this, &KioskWindow::next);
    auto *leaving = new Button(now, Button::Kind::Quiet, tr("For the organiser"));
    leaving->setObjectName("leave"_L1);
    leaving->setFocusPolicy(Qt::NoFocus); // Esc does the same
    leaving->setAccessibleName(tr("Leave the survey window (needs the PIN)"));
    connect(leaving, &QPushButton::clicked, this, &KioskWindow::askToLeave);
    row->addWidget(m_back);
    row->addWidget(leaving);
    row->addStretch();
    row->addWidget(m_next);
    auto *rows = new QVBoxLayout(bar);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_hint);
    rows->addLayout(row);
    return bar;
}

void KioskWindow::showStep(int step)
{
    const std::vector<Step> steps = m_draft->steps();
    m_step = std::clamp(step, 0, int(steps.size()) - 1);
    const Look now = look();
    const PageContext context{ now, *m_draft, m_language,
        { m_setup.settings.organisation, m_setup.settings.workshopDate,
            m_setup.settings.deleteBy } };
    showPage(makePage(context, steps[size_t(m_step)], m_setup.audience.has_value()));
}

void KioskWindow::showPage(Page *page)
{
    // The page before goes at once, and with it what its fields remember; but not while one of its
    // own buttons is still being pressed.
    if (QWidget *before = m_scroll->takeWidget()) {
        before->setParent(this); // which hides it, and deletes it if the window goes first
        before->deleteLater();
    }
    m_page = page;
    connect(page, &Page::answered, this, [this] { setHint({}); });
    connect(page, &Page::audienceChosen, this, &KioskWindow::chooseAudience);
    connect(page, &Page::begun, this, &KioskWindow::next);
    connect(page, &Page::stepRequested, this, &KioskWindow::showStep);
    m_scroll->setWidget(page);
    // A finger moves the page, but in a ranking it moves what it holds.
    if (page->findChild<RankingEdit *>())
        QScroller::ungrabGesture(m_scroll->viewport());
    else
        QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    m_scroll->verticalScrollBar()->setValue(0);
    setTabOrder(page, m_next);
    if (auto *welcome = qobject_cast<WelcomePage *>(page); welcome && m_count)
        welcome->setCount(*m_count);
    setHint({});
    updateBars();
    updateTitle();
    if (m_layers->currentIndex() == SurveyLayer)
        focusPage();
}

/// What its fields write to is about to go.
void KioskWindow::dropPage() { delete m_scroll->takeWidget(); }

void KioskWindow::updateBars()
{
    const int last = int(m_draft->steps().size()) - 1;
    const bool welcome = m_step == 0;
    m_title->setText(filledIn(m_setup.workshopTemplate->title, m_language, {}));
    m_title->setVisible(!welcome && m_textScale <= 1);
    m_progress->setVisible(
        !welcome); // and leaves its room, so that the buttons stay where they are
    m_progressText->setVisible(!welcome);
    m_progressText->setText(tr("Page %1 of %2").arg(m_step).arg(last));
    m_progress->set(m_step, last);
    m_back->setVisible(!welcome);
    m_next->setVisible(!welcome);
    m_next->setText(m_step == last ? tr("Send my answers") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
}

void KioskWindow::setHint(const QString &text)
{
    if (!m_hint || m_hint->text() == text)
        return;
    m_hint->setVisible(!text.isEmpty());
    announce(m_hint, text);
}

void KioskWindow::updateTitle()
{
    QString shown = m_page ? m_page->title() : QString();
    if (m_layers->currentIndex() == PinLayer && m_pin)
        shown = m_pin->title();
    else if (m_layers->currentIndex() == WarningLayer && m_warning)
        shown = m_warning->title();
    else if (m_layers->currentIndex() == NoticeLayer && m_notice)
        shown = m_notice->title();
    else if (m_step > 0)
        shown
            = tr("%1 (page %2 of %3)").arg(shown).arg(m_step).arg(int(m_draft->steps().size()) - 1);
    setWindowTitle(tr("%1 – Pejling").arg(shown));
}

void KioskWindow::showNotice()
{
    const Look now = look();
    if (m_stage == Stage::Sending) {
        m_notice = new NoticePage(now, tr("Sending …"), tr("One moment, your answers are stored."));
    } else if (m_stage == Stage::Waiting) {
        m_notice = new NoticePage(now, tr("Your answers are not stored yet"),
            tr("Nothing is lost: they are kept here, and the program tries again by itself every "
               "few seconds. You can wait, or call somebody who runs the workshop."));
        m_notice->setDetail(m_trouble.text);
        Button *again = m_notice->addButton(Button::Kind::Primary, tr("Try now"));
        again->setObjectName("retry"_L1);
        connect(again, &QPushButton::clicked, this, &KioskWindow::tryToStore);
        again->setFocus();
    } else if (m_stage == Stage::Thanks) {
        const LocalizedText &thanks = m_setup.workshopTemplate->thanks;
        m_notice = new NoticePage(now,
            thanks.isEmpty() ? tr("Thank you for your answers.") : filledIn(thanks, m_language, {}),
            m_setup.practice ? tr("This was a practice; nothing has been kept.")
                             : tr("Your answers are stored. You can leave the computer now."));
        Button *done = m_notice->addButton(Button::Kind::Primary, tr("Ready for the next person"));
        done->setObjectName("done"_L1);
        connect(done, &QPushButton::clicked, this, &KioskWindow::startOver);
        done->setFocus();
    } else {
        return;
    }
    replaceLayer(NoticeLayer, m_notice);
}

void KioskWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_draft && event->size() != event->oldSize() && !m_building) {
        m_building = true;
        rebuild();
        m_building = false;
    }
}

} // namespace pejling::kiosk
