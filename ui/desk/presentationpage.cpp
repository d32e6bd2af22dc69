// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/presentationpage.h>

#include <charts/deckorder.h>
#include <desk/presentationdecklist.h>
#include <desk/presentationkeys.h>
#include <desk/slidepicture.h>
#include <desk/tables.h>
#include <wall/discussedresults.h>
#include <wall/notesedit.h>
#include <wall/picturemenu.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/wheelguard.h>
#include <widgets/whendone.h>

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;

namespace {

constexpr int ListLetters = 44;
constexpr int NoteLines = 4;

} // namespace

PresentationPage::PresentationPage(
    live::Session *session, QUndoStack *undo, const Services &services, QWidget *parent)
    : QWidget(parent), m_session(session), m_undo(undo),
      m_discussed(new wall::DiscussedResults(session, this)),
      m_heading(new Heading(Heading::Level::Page)), m_screenLabel(new QLabel),
      m_screens(new QComboBox), m_start(new QPushButton), m_keys(new QPushButton),
      m_stack(new QStackedWidget), m_empty(widgets::makeHintLabel()),
      m_pictures(new wall::PictureMenu(
          [this] {
              return wall::PictureSource{ m_results, m_look, m_plan, selected() };
          },
          services.prompter, this))
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Presentation);
    auto *deck = new QWidget;
    auto *columns = new QHBoxLayout(deck);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Grid);
    columns->addWidget(makeList());
    columns->addWidget(makeEditor(), 1);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(deck);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(2 * Grid);
    rows->addLayout(makeTop());
    rows->addWidget(m_stack, 1);
    connectAll();
    retranslateUi();
}

PresentationPage::~PresentationPage()
{
    // A field that loses the focus while it is deleted tells what was typed.
    for (QWidget *field : std::initializer_list<QWidget *>{ m_list, m_title, m_notes, m_minutes })
        field->disconnect(this);
}

QLayout *PresentationPage::makeTop()
{
    m_screenLabel->setBuddy(m_screens);
    m_screens->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    widgets::guardFromWheel(m_screens);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_heading);
    line->addStretch();
    line->addWidget(m_keys);
    line->addSpacing(Grid);
    line->addWidget(m_screenLabel);
    line->addWidget(m_screens);
    line->addWidget(m_start);
    return line;
}

QWidget *PresentationPage::makeList()
{
    m_list = new DeckList;
    m_up = new QPushButton;
    m_down = new QPushButton;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Grid);
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch();
    m_againstLabel = new QLabel;
    m_against = new QComboBox;
    m_against->setObjectName(u"against"_s);
    m_againstLabel->setBuddy(m_against);
    widgets::guardFromWheel(m_against);
    auto *side = new QWidget;
    side->setFixedWidth(std::min(fontMetrics().averageCharWidth() * ListLetters, 480));
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    rows->addWidget(m_againstLabel);
    rows->addWidget(m_against);
    return side;
}

QWidget *PresentationPage::makeEditor()
{
    m_preview = new SlidePicture;
    m_title = new QLineEdit;
    m_title->setMaxLength(DeckPlan::LongestTitle);
    m_titleHint = widgets::makeHintLabel();
    m_titleHint->setWordWrap(false);
    m_notes = new wall::NotesEdit;
    m_notes->setFixedHeight(fontMetrics().lineSpacing() * NoteLines + 2 * Grid);
    m_minutes = new QSpinBox;
    m_minutes->setRange(0, DeckPlan::MostMinutes);
    m_minutes->setKeyboardTracking(false);
    widgets::guardFromWheel(m_minutes);
    m_pictureButton = new QToolButton;
    m_pictureButton->setMenu(m_pictures);
    m_pictureButton->setPopupMode(QToolButton::InstantPopup);
    m_pictureButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_titleLabel = new QLabel;
    m_notesLabel = new QLabel;
    m_minutesLabel = new QLabel;
    m_titleLabel->setBuddy(m_title);
    m_notesLabel->setBuddy(m_notes);
    m_minutesLabel->setBuddy(m_minutes);
    auto *last = new QHBoxLayout;
    last->addWidget(m_minutes);
    last->addStretch();
    last->addWidget(m_pictureButton);
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(2 * Grid);
    m_form->setVerticalSpacing(Grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(m_titleLabel, m_title);
    m_form->addRow(QString(), m_titleHint);
    m_form->addRow(m_notesLabel, m_notes);
    m_form->addRow(m_minutesLabel, last);
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_preview, 1);
    rows->addLayout(m_form);
    return side;
}

void PresentationPage::connectAll()
{
    connect(m_start, &QPushButton::clicked, this,
        [this] { m_presenting ? emit stopRequested() : emit presentRequested(); });
    connect(m_keys, &QPushButton::clicked, this, &PresentationPage::showKeys);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &PresentationPage::listScreens);
    // The screen still stands in the list while this signal is sent.
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentationPage::listScreens,
        Qt::QueuedConnection);
    connect(m_session, &live::Session::opened, this, &PresentationPage::showPlan);
    connect(m_session, &live::Session::settingsChanged, this, &PresentationPage::showPlan);
    connect(m_session, &live::Session::opened, this, &PresentationPage::readRounds);
    connect(m_session, &live::Session::storeChanged, this, &PresentationPage::readRounds);
    connect(m_discussed, &wall::DiscussedResults::changed, this, &PresentationPage::showResults);
    connect(m_discussed, &wall::DiscussedResults::failed, this, &PresentationPage::failed);
    connect(m_against, &QComboBox::activated, this, &PresentationPage::compareWith);
    connect(m_session, &live::Session::closed, this, &PresentationPage::showResults);
    connect(m_list, &DeckList::selectionMoved, this, &PresentationPage::showSlide);
    connect(m_list, &DeckList::orderWanted, this, &PresentationPage::setOrder);
    connect(m_list, &DeckList::visibilityWanted, this, &PresentationPage::setVisible);
    connect(m_list, &DeckList::moveWanted, this, &PresentationPage::moveSlide);
    connect(m_up, &QPushButton::clicked, this, [this] { moveSlide(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveSlide(1); });
    connect(m_title, &QLineEdit::editingFinished, this, &PresentationPage::commitTitle);
    connect(m_notes, &wall::NotesEdit::edited, this, &PresentationPage::setNotes);
    connect(m_minutes, &QSpinBox::valueChanged, this,
        [this](int minutes) { setMinutes(m_shownId, minutes); });
    connect(m_pictures, &wall::PictureMenu::told, this, &PresentationPage::told);
    connect(m_pictures, &wall::PictureMenu::failed, this, &PresentationPage::failed);
}

int PresentationPage::screen() const { return std::max(0, m_screens->currentIndex()); }

void PresentationPage::setPresenting(bool presenting)
{
    m_presenting = presenting;
    m_start->setText(presenting ? tr("&Stop showing") : tr("&Show on the wall"));
}

void PresentationPage::setLook(const charts::Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    showResults();
}

charts::SlideRef PresentationPage::selected() const { return { m_list->selectedId() }; }

void PresentationPage::showPlan()
{
    if (m_writing > 0) // an earlier state of what has been edited since
        return;
    m_plan = m_session->isOpen() ? m_session->settings().deck : DeckPlan();
    listRounds();
    showDeck();
}

void PresentationPage::readRounds()
{
    const auto work = [](store::WorkshopStore &store) { return store.rounds(); };
    widgets::whenDone(
        m_session->run(work), this, [this](const Result<std::vector<store::RoundInfo>> &rounds) {
            if (!rounds) {
                emit failed(rounds.error());
                return;
            }
            m_rounds.clear();
            for (const store::RoundInfo &round : *rounds)
                m_rounds += round.id;
            listRounds();
        });
}

/// Every round but the one that is on show.
void PresentationPage::listRounds()
{
    QStringList others = m_session->isOpen() ? m_rounds : QStringList();
    others.removeAll(m_session->round());
    m_againstLabel->setVisible(!others.isEmpty());
    m_against->setVisible(!others.isEmpty());
    others.prepend(QString());
    QStringList listed;
    for (int i = 0; i < m_against->count(); ++i)
        listed += m_against->itemData(i).toString();
    if (listed != others) { // else an open list would close with every answer
        m_against->clear();
        for (const QString &round : others)
            m_against->addItem(
                round.isEmpty() ? tr("No other round") : StoreTables::roundName(round), round);
    }
    m_against->setCurrentIndex(int(std::max<qsizetype>(0, others.indexOf(m_plan.against))));
}

void PresentationPage::compareWith(int index)
{
    push(tr("Choose the round to compare with"),
        [round = m_against->itemData(index).toString()](DeckPlan &plan) { plan.against = round; });
}

void PresentationPage::showResults()
{
    m_results = m_session->isOpen() ? m_discussed->results() : nullptr;
    if (!m_session->isOpen()) {
        m_plan = {};
        m_writing = 0;
        m_rounds.clear();
    }
    listRounds();
    m_natural = m_results ? charts::deck(*m_results, m_look, charts::Extras::With)
                          : std::vector<charts::SlideRef>();
    showDeck();
}

void PresentationPage::showDeck()
{
    m_stack->setCurrentIndex(m_results ? 1 : 0);
    m_list->showDeck(m_natural, m_plan, m_results, m_look);
}

void PresentationPage::showSlide()
{
    const QString id = m_list->selectedId();
    if (m_shownId != id) { // what was typed belongs to the slide before
        commitTitle();
        m_minutes->interpretText();
    }
    updatePreview();
    for (QWidget *field : { static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_notes),
             static_cast<QWidget *>(m_minutes) })
        field->setEnabled(!id.isEmpty());
    if (!(m_title->hasFocus() && m_title->isModified())) {
        m_title->setText(m_plan.titles.value(id));
        m_title->setModified(false);
    }
    m_shownId = id;
    m_notes->showNotes(id, m_plan.notes.value(id));
    const QSignalBlocker quiet(m_minutes);
    m_minutes->setValue(m_plan.minutes.value(id));
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

void PresentationPage::updatePreview()
{
    const charts::SlideRef ref = selected();
    if (!isVisible() || ref.id.isEmpty()) {
        m_preview->setSlide(nullptr);
        m_slide.reset();
        return;
    }
    if (!m_slide || m_slide->ref() != ref || m_slideLook != m_look) {
        m_preview->setSlide(nullptr);
        m_slideLook = m_look;
        m_slide = charts::makeSlide(ref, m_results, m_look);
        m_preview->setSlide(m_slide.get());
    }
    if (!m_slide)
        return;
    m_slide->setResults(m_results);
    m_slide->setCounts(m_session->counts());
    m_slide->setOwnTitle({});
    m_title->setPlaceholderText(m_slide->title()); // what it says by itself
    m_slide->setOwnTitle(m_plan.titles.value(ref.id));
}

void PresentationPage::push(const QString &text, const std::function<void(DeckPlan &)> &change)
{
    const DeckPlan before = m_plan;
    DeckPlan after = m_plan;
    change(after);
    if (after == before || !m_session->isOpen())
        return;
    m_plan = after;
    m_undo->push(new SettingsCommand(
        text, -1, [change](store::Settings &settings) { change(settings.deck); },
        [before](store::Settings &settings) { settings.deck = before; },
        [this](const SettingsChange &edit) { write(edit); }));
    showDeck();
}

void PresentationPage::write(const SettingsChange &change)
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
    ++m_writing;
    widgets::whenDone(m_session->run(work), this, [this](const Result<Done> &done) {
        m_writing = std::max(0, m_writing - 1);
        if (!done)
            emit failed(done.error());
        showPlan();
    });
}

void PresentationPage::moveSlide(int by)
{
    QStringList order = m_list->ids();
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= order.size())
        return;
    order.move(from, to);
    setOrder(order);
}

void PresentationPage::setOrder(const QStringList &ids)
{
    push(tr("Move a slide"), [natural = m_natural, ids](DeckPlan &plan) {
        plan = charts::withOrder(plan, natural, ids);
    });
}

void PresentationPage::setVisible(const QString &slideId, bool visible)
{
    push(visible ? tr("Show a slide") : tr("Leave out a slide"),
        [slideId, visible](DeckPlan &plan) { plan = charts::withShown(plan, slideId, visible); });
}

void PresentationPage::commitTitle()
{
    if (!m_title->isModified())
        return;
    m_title->setModified(false);
    push(tr("Change a slide's title"),
        [id = m_shownId, title = m_title->text().simplified()](DeckPlan &plan) {
            if (title.isEmpty())
                plan.titles.remove(id);
            else
                plan.titles.insert(id, title);
        });
}

void PresentationPage::setNotes(const QString &slideId, const QString &text)
{
    push(tr("Change a slide's notes"), [slideId, text](DeckPlan &plan) {
        if (text.isEmpty())
            plan.notes.remove(slideId);
        else
            plan.notes.insert(slideId, text);
    });
}

void PresentationPage::setMinutes(const QString &slideId, int minutes)
{
    push(tr("Change the minutes to talk"), [slideId, minutes](DeckPlan &plan) {
        if (minutes <= 0)
            plan.minutes.remove(slideId);
        else
            plan.minutes.insert(slideId, minutes);
    });
}

void PresentationPage::commitPending()
{
    if (!m_session->isOpen())
        return;
    commitTitle();
    m_notes->commit();
    m_minutes->interpretText();
}

void PresentationPage::listScreens()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const int before = m_screens->currentIndex();
    const bool changed = m_screens->count() != screens.size();
    m_screens->clear();
    for (const QScreen *screen : screens) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        const QString name = screen == QGuiApplication::primaryScreen()
            ? tr("This screen")
            : tr("Other screen: %1").arg(screen->name());
        m_screens->addItem(tr("%1 (%2 × %3)").arg(name).arg(size.width()).arg(size.height()));
    }
    if (!changed && before >= 0) {
        m_screens->setCurrentIndex(before);
        return;
    }
    const auto other = std::ranges::find_if(
        screens, [](const QScreen *screen) { return screen != QGuiApplication::primaryScreen(); });
    m_screens->setCurrentIndex(other == screens.end() ? 0 : int(other - screens.begin()));
}

void PresentationPage::showKeys()
{
    auto *dialog = new PresentationKeys(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PresentationPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updatePreview();
}

void PresentationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void PresentationPage::retranslateUi()
{
    m_heading->setText(tr("Presentation"));
    m_screenLabel->setText(tr("S&creen:"));
    m_screens->setAccessibleName(tr("Screen for the slides"));
    setPresenting(m_presenting);
    listScreens();
    m_keys->setText(tr("&Keys…"));
    m_empty->setText(tr("The slides appear here as soon as the workshop has been read."));
    m_list->setAccessibleName(tr("Slides, in the order in which they are shown"));
    m_againstLabel->setText(tr("&Before and after: compare with"));
    m_against->setAccessibleName(tr("Round to compare with"));
    m_against->clear();
    listRounds();
    m_up->setText(tr("Move &up"));
    m_down->setText(tr("Move &down"));
    m_titleLabel->setText(tr("&Title:"));
    m_title->setAccessibleName(tr("Own title of the slide"));
    m_titleHint->setText(tr("Empty: the title follows the answers."));
    m_notesLabel->setText(tr("&Notes:"));
    m_notes->setAccessibleName(tr("Notes for this slide"));
    m_notes->setPlaceholderText(tr("Shown in the console, never on the wall."));
    m_minutesLabel->setText(tr("&Minutes to talk:"));
    m_minutes->setAccessibleName(tr("Minutes to talk about this slide"));
    m_minutes->setSpecialValueText(tr("no limit"));
    m_pictureButton->setText(tr("P&icture"));
    m_pictureButton->setToolTip(tr("Copy or save what the slide shows"));
    showDeck();
}

} // namespace pejling::desk
