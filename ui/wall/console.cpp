// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/console.h>

#include "buttongrid.h"
#include "clickerkeys.h"
#include "slidebox.h"

#include <base/format.h>
#include <charts/deckorder.h>
#include <wall/notesedit.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/wheelguard.h>

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTime>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace pejling::wall {

using widgets::Grid;
using widgets::Heading;

namespace {

constexpr int LeastSlide = 320; ///< widths in device-independent pixels
constexpr int LeastNext = 200;
constexpr int ListLetters = 34;
constexpr qreal SlideShare = 0.55; ///< most of the height that the slide takes
constexpr qreal TimeScale = 2.0; ///< clock and timer, times the system's font
constexpr std::chrono::seconds TellTime(6);

QLabel *makeTimeLabel()
{
    auto *label = new QLabel;
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * TimeScale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

QVBoxLayout *columnIn(QWidget *side)
{
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    return rows;
}

} // namespace

Console::Console(Presenter *presenter, std::shared_ptr<widgets::Prompter> prompter)
    : m_presenter(presenter),
      m_pictures(new PictureMenu(
          [this] {
              return PictureSource{ m_presenter->results(), m_presenter->look(),
                  m_presenter->plan(), m_presenter->currentRef() };
          },
          std::move(prompter), this))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Console);
    setFocusPolicy(Qt::StrongFocus);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    columns->setSpacing(2 * Grid);
    columns->addWidget(makeJumpList());
    columns->addWidget(makeSlideSide(), 2);
    columns->addWidget(makeNextSide(), 1);
    setTabOrder(this, m_notes);
    setTabOrder(m_notes, m_minutes);
    new ClickerKeys(presenter, this);
    auto *copy = new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C, this);
    connect(copy, &QShortcut::activated, m_pictures, &PictureMenu::copy);
    connect(m_pictures, &PictureMenu::told, this, &Console::tell);
    connect(m_pictures, &PictureMenu::failed, this, [this](const Error &error) {
        tell(error.text);
        emit failed(error);
    });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &Console::showTime);
    m_tick.start();
    m_tellFor.setSingleShot(true);
    m_tellFor.setInterval(TellTime);
    connect(&m_tellFor, &QTimer::timeout, this, [this] { tell({}); });
    connectPresenter();
    retranslateUi();
}

Console::~Console()
{
    // A field that loses the focus while it is deleted tells what was typed.
    for (QWidget *field : std::initializer_list<QWidget *>{ m_jumpList, m_notes, m_minutes })
        field->disconnect(this);
    // The views must not outlive the slides that they show.
    m_current->showSlide(nullptr);
    m_next->showSlide(nullptr);
}

QWidget *Console::makeJumpList()
{
    m_jumpList = new QListWidget;
    m_jumpList->setFocusPolicy(Qt::NoFocus);
    m_jumpList->setTextElideMode(Qt::ElideRight);
    m_jumpList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_jumpList->setUniformItemSizes(true);
    m_jumpList->setFixedWidth(
        std::min(fontMetrics().averageCharWidth() * ListLetters, LeastSlide * 4 / 5));
    connect(m_jumpList, &QListWidget::currentRowChanged, this,
        [this](int row) { m_presenter->goTo(row + 1); });
    return m_jumpList;
}

QPushButton *Console::addButton(Command command)
{
    auto *button = new QPushButton;
    button->setFocusPolicy(Qt::NoFocus);
    button->setMinimumWidth(0);
    connect(button, &QPushButton::clicked, this, [this, command] { m_presenter->run(command); });
    m_buttons.insert(command, button);
    return button;
}

QWidget *Console::makeSlideSide()
{
    m_onHeading = new Heading(Heading::Level::Section);
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_current = new SlideBox(LeastSlide);
    m_notice = widgets::makeTextLabel();
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *top = new ButtonGrid(2);
    top->add(m_onHeading);
    top->add(m_state);
    m_notesHeading = new Heading(Heading::Level::Section);
    m_notes = new NotesEdit;
    m_notes->setMinimumHeight(fontMetrics().height() * 2);
    connect(m_notes, &NotesEdit::edited, this, &Console::notesEdited);
    auto *buttons = new ButtonGrid(3);
    constexpr std::array commands{ Command::Previous, Command::Next, Command::Blank,
        Command::ShowOrHide, Command::Reveal, Command::TakeOrder };
    for (const Command command : commands)
        buttons->add(addButton(command));
    auto *side = new QWidget;
    QVBoxLayout *rows = columnIn(side);
    rows->addWidget(top);
    rows->addWidget(m_current);
    rows->addWidget(m_notice);
    rows->addWidget(buttons);
    rows->addWidget(m_notesHeading);
    rows->addWidget(m_notes, 1);
    return side;
}

QWidget *Console::makeTimeBox()
{
    m_clock = makeTimeLabel();
    m_timer = makeTimeLabel();
    m_minutesLabel = new QLabel;
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, DeckPlan::MostMinutes);
    m_minutes->setKeyboardTracking(false);
    widgets::guardFromWheel(m_minutes);
    m_minutesLabel->setBuddy(m_minutes);
    m_moreTime = new QPushButton;
    m_moreTime->setFocusPolicy(Qt::NoFocus);
    connect(m_minutes, &QSpinBox::valueChanged, this,
        [this](int minutes) { emit minutesEdited(m_shownId, minutes); });
    connect(m_moreTime, &QPushButton::clicked, this,
        [this] { m_presenter->timer()->extend(std::chrono::minutes(1)); });
    auto *box = new QWidget;
    auto *cells = new QGridLayout(box);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(Grid);
    cells->addWidget(m_clock, 0, 0);
    cells->addWidget(m_timer, 0, 1, Qt::AlignRight);
    auto *minutes = new ButtonGrid(2);
    minutes->add(m_minutesLabel);
    minutes->add(m_minutes);
    cells->addWidget(minutes, 1, 0, 1, 2);
    auto *buttons = new ButtonGrid(2);
    buttons->add(addButton(Command::Timer));
    buttons->add(m_moreTime);
    cells->addWidget(buttons, 2, 0, 1, 2);
    return box;
}

QWidget *Console::makeNextSide()
{
    m_nextHeading = new Heading(Heading::Level::Section);
    m_next = new SlideBox(LeastNext);
    m_end = widgets::makeHintLabel();
    m_panels = new QTabWidget;
    m_panels->setDocumentMode(true);
    m_panels->tabBar()->setFocusPolicy(Qt::NoFocus); // the arrow keys are the presenter's
    m_panels->hide();
    m_pictureButton = new QToolButton;
    m_pictureButton->setFocusPolicy(Qt::NoFocus);
    m_pictureButton->setMenu(m_pictures);
    m_pictureButton->setPopupMode(QToolButton::InstantPopup);
    m_pictureButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    auto *bottom = new ButtonGrid(2);
    bottom->add(m_pictureButton);
    bottom->add(addButton(Command::Leave));
    auto *side = new QWidget;
    QVBoxLayout *rows = columnIn(side);
    rows->addWidget(makeTimeBox());
    rows->addWidget(m_nextHeading);
    rows->addWidget(m_end);
    rows->addWidget(m_next);
    rows->addWidget(m_panels, 1);
    rows->addStretch();
    rows->addWidget(bottom);
    return side;
}

void Console::addPanel(QWidget *panel)
{
    m_panels->addTab(panel, panel->windowTitle());
    m_panels->show();
    connect(panel, &QWidget::windowTitleChanged, this, [this, panel](const QString &title) {
        m_panels->setTabText(m_panels->indexOf(panel), title);
    });
}

void Console::connectPresenter()
{
    connect(m_presenter, &Presenter::slideChanged, this, &Console::showSlide);
    connect(m_presenter, &Presenter::pictureChanged, this, &Console::showState);
    connect(m_presenter, &Presenter::pictureChanged, this, &Console::showNext);
    connect(m_presenter, &Presenter::deckChanged, this, &Console::showDeck);
    connect(m_presenter, &Presenter::planChanged, this, &Console::showNotes);
    connect(m_presenter, &Presenter::orderWaitsChanged, this, &Console::showState);
    connect(m_presenter, &Presenter::blankChanged, this, &Console::showState);
    connect(m_presenter, &Presenter::typedNumberChanged, this, &Console::showState);
    connect(m_presenter->timer(), &SlideTimer::changed, this, &Console::showTime);
}

void Console::showDeck()
{
    const QSignalBlocker quiet(m_jumpList);
    m_jumpList->clear();
    if (!m_presenter->results())
        return;
    int number = 0;
    for (const charts::SlideRef &ref : m_presenter->deck()) {
        const QString name
            = charts::slideName(ref, **m_presenter->results(), m_presenter->look().language);
        auto *item = new QListWidgetItem(tr("%1  %2").arg(++number).arg(name), m_jumpList);
        item->setToolTip(widgets::plainToolTip(name));
    }
    m_jumpList->setCurrentRow(m_presenter->current());
}

void Console::showSlide()
{
    {
        const QSignalBlocker quiet(m_jumpList);
        m_jumpList->setCurrentRow(m_presenter->current());
    }
    m_current->showSlide(m_presenter->slide());
    showNext();
    showNotes();
    showState();
    showTime();
}

void Console::showNext()
{
    const int index = m_presenter->current() + 1;
    const bool there = m_presenter->results() && index < int(m_presenter->deck().size());
    if (!there) {
        m_next->showSlide(nullptr);
        m_nextSlide.reset();
    } else if (const charts::SlideRef &ref = m_presenter->deck()[size_t(index)];
               m_nextSlide && m_nextSlide->ref() == ref && m_nextLook == m_presenter->look()) {
        m_nextSlide->setResults(m_presenter->results());
        m_nextSlide->setOwnTitle(m_presenter->plan().titles.value(ref.id));
    } else {
        m_next->showSlide(nullptr);
        m_nextLook = m_presenter->look();
        m_nextSlide
            = charts::makeSlide(ref, m_presenter->results(), m_nextLook, m_presenter->plan());
        m_next->showSlide(m_nextSlide.get());
    }
    m_next->setVisible(there);
    m_end->setVisible(!there);
}

void Console::showNotes()
{
    const charts::SlideRef ref = m_presenter->currentRef();
    if (m_shownId != ref.id)
        m_minutes->interpretText(); // what was typed belongs to the slide before
    m_shownId = ref.id;
    m_notes->showNotes(ref.id, m_presenter->plan().notes.value(ref.id));
    m_notes->setEnabled(!ref.id.isEmpty());
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(m_presenter->plan().minutes.value(ref.id));
}

QString Console::waitingText() const
{
    QStringList sentences;
    if (m_wallAway)
        sentences += tr("The projector is gone. The slides come back when it does.");
    if (m_presenter->orderWaits())
        sentences += tr("The answers have given a new order. Press O to show it.");
    if (m_heldBack > 0)
        sentences += tr("%n answer(s) wait until there are enough to be shown together.", nullptr,
            int(m_heldBack));
    if (!m_told.isEmpty())
        sentences += m_told;
    return sentences.join(u'\n');
}

void Console::showState()
{
    const auto count = int(m_presenter->deck().size());
    const QString typed = m_presenter->typedNumber();
    m_onHeading->setText(typed.isEmpty()
            ? tr("On the wall: %1 of %2").arg(m_presenter->current() + 1).arg(count)
            : tr("Slide %1, then Enter").arg(typed));
    const bool covered = m_presenter->canHide() && m_presenter->resultsHidden();
    const charts::Slide *slide = m_presenter->slide();
    QString state;
    if (m_presenter->isBlank())
        state = tr("The wall is blank");
    else if (covered && m_presenter->revealed() > 0)
        state = tr("%1 of %2 revealed").arg(m_presenter->revealed()).arg(slide->revealSteps());
    else if (covered)
        state = tr("The results are covered");
    m_state->setText(state);
    m_notice->setText(waitingText());
    m_notice->setVisible(!m_notice->text().isEmpty());
    m_buttons[Command::TakeOrder]->setEnabled(m_presenter->orderWaits());
    m_buttons[Command::ShowOrHide]->setEnabled(m_presenter->canHide());
    m_buttons[Command::Reveal]->setEnabled(
        covered && slide && m_presenter->revealed() < slide->revealSteps());
    m_buttons[Command::Previous]->setEnabled(m_presenter->current() > 0);
    m_buttons[Command::Next]->setEnabled(m_presenter->current() + 1 < count);
    retranslateButtons();
}

void Console::showTime()
{
    const SlideTimer *timer = m_presenter->timer();
    m_clock->setText(QTime::currentTime().toString(u"HH:mm"_s));
    m_timer->setText(timer->isRunning() ? timer->text() : QString());
    m_timer->setAccessibleName(
        timer->state() == SlideTimer::State::Over ? tr("Time is up") : tr("Timer"));
    m_moreTime->setEnabled(timer->isRunning());
    m_buttons[Command::Timer]->setText(
        timer->isRunning() ? tr("Stop the timer (T)") : tr("Start the timer (T)"));
}

void Console::setHeldBack(qint64 answers)
{
    m_heldBack = answers;
    showState();
}

void Console::setWallAway(bool away)
{
    m_wallAway = away;
    showState();
}

void Console::commit()
{
    m_notes->commit();
    m_minutes->interpretText();
}

void Console::tell(const QString &text)
{
    m_told = text;
    if (!text.isEmpty())
        m_tellFor.start();
    showState();
}

void Console::closeEvent(QCloseEvent *event)
{
    commit();
    QWidget::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void Console::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_current->setMaximumHeight(int(height() * SlideShare));
}

void Console::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Console::retranslateButtons()
{
    const auto name
        = [this](Command command, const QString &text) { m_buttons[command]->setText(text); };
    name(Command::Previous, tr("Back (Page Up)"));
    name(Command::Next, tr("Next (Page Down)"));
    name(Command::ShowOrHide,
        m_presenter->resultsHidden() ? tr("Show the results (H)") : tr("Cover the results (H)"));
    name(Command::Reveal, tr("Reveal one step (R)"));
    name(Command::Blank, m_presenter->isBlank() ? tr("Show the slide (B)") : tr("Blank (B)"));
    name(Command::TakeOrder, tr("Take the new order (O)"));
    name(Command::Leave, tr("End the presentation (Esc)"));
}

void Console::retranslateUi()
{
    setWindowTitle(tr("Console – Pejling"));
    m_jumpList->setAccessibleName(tr("Go to slide"));
    m_nextHeading->setText(tr("Next"));
    m_end->setText(tr("This is the last slide."));
    m_notesHeading->setText(tr("Notes"));
    m_notes->setAccessibleName(tr("Notes for this slide"));
    m_notes->setPlaceholderText(tr("Only you see the notes."));
    m_clock->setAccessibleName(tr("Clock"));
    m_minutesLabel->setText(tr("&Minutes to talk:"));
    m_minutes->setAccessibleName(tr("Minutes to talk about this slide"));
    m_minutes->setSpecialValueText(tr("no limit"));
    m_moreTime->setText(tr("&One minute more"));
    m_pictureButton->setText(tr("&Picture"));
    m_pictureButton->setToolTip(tr("Copy or save what the slide shows"));
    showDeck();
    showSlide();
}

} // namespace pejling::wall
