// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/releasepanel.h>

#include <base/format.h>
#include <disclosure/sensitive.h>
#include <live/comments.h>
#include <store/discussionstore.h>
#include <wall/presenter.h>
#include <widgets/heading.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/whendone.h>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::wall {

using disclosure::TaggedComment;

namespace {

constexpr std::chrono::milliseconds PauseBetweenReadings(500);
constexpr int LeastLines = 5; ///< of the list

enum Role { Response = Qt::UserRole, Slot };

CommentKey keyOf(const QListWidgetItem &item)
{
    return { item.data(Response).toLongLong(), item.data(Slot).toInt() };
}

/// Whether something that a person might be known by is left to read.
bool mayName(const disclosure::SensitiveWords &words, const Comment &comment)
{
    if (!comment.mark.paraphrase.isEmpty())
        return false;
    return !words.find(comment.mark.shownText(comment.text)).empty();
}

} // namespace

ReleasePanel::ReleasePanel(live::Session *session, Presenter *presenter, DiscussionEdits edits)
    : m_session(session), m_presenter(presenter), m_edits(std::move(edits)),
      m_extent(widgets::makeHintLabel()), m_list(new QListWidget), m_toggle(new QPushButton)
{
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAlternatingRowColors(true);
    m_list->setLayoutMode(QListView::Batched); // ten thousand comments take no time at once
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * LeastLines);
    m_toggle->setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, widgets::Grid, 0, 0);
    rows->setSpacing(widgets::Grid);
    rows->addWidget(m_extent);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_toggle);
    setFocusProxy(m_list);

    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseBetweenReadings);
    connect(&m_pause, &QTimer::timeout, this, &ReleasePanel::read);
    connect(session, &live::Session::discussionChanged, this, &ReleasePanel::read);
    connect(session, &live::Session::storeChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(presenter, &Presenter::slideChanged, this, [this] { list(From::Top); });
    connect(m_list, &QListWidget::itemChanged, this, &ReleasePanel::itemChanged);
    connect(m_list, &QListWidget::currentItemChanged, this,
        [this](const QListWidgetItem *item, const QListWidgetItem *before) {
            // The focus makes the first line the current one and selects nothing.
            m_picked = item && (before || item->isSelected());
            showCounts();
        });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        m_picked = m_picked || !m_list->selectedItems().isEmpty();
        showCounts();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ReleasePanel::scroll);
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this,
        [this] { m_scrollTo = 0; }); // where a person goes meanwhile is where they want to be
    connect(m_toggle, &QPushButton::clicked, this, &ReleasePanel::toggle);
    // Wherever the focus is in the console, but for text fields, which take letters themselves.
    auto *key = new QShortcut(Qt::Key_K, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, &ReleasePanel::toggle);
    retranslateUi();
}

ReleasePanel::~ReleasePanel() { m_list->disconnect(this); }

void ReleasePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

/// All of the round's comments, so only while somebody looks.
void ReleasePanel::read()
{
    if (!m_session->isOpen() || !isVisible())
        return;
    const auto work = [round = m_session->round()](
                          store::WorkshopStore &store) { return bookOf(store, round); };
    widgets::whenDone(
        m_session->run(work), this, [this, reading = ++m_reading](const Result<Book> &book) {
            if (reading != m_reading)
                return;
            if (!book) {
                emit failed(book.error());
                return;
            }
            m_book = *book;
            list(From::Here);
        });
}

Result<ReleasePanel::Book> ReleasePanel::bookOf(store::WorkshopStore &store, const QString &round)
{
    auto raw = live::rawComments(store, round);
    if (!raw)
        return raw.error();
    Book book{ raw->workshopTemplate, std::move(raw->comments), {} };
    const disclosure::SensitiveWords words(*book.workshopTemplate);
    std::ranges::transform(book.comments, std::back_inserter(book.mayName),
        [&](const TaggedComment &tagged) { return mayName(words, tagged.comment); });
    return book;
}

/// Whether the slide that is on is about what the comment is about.
bool ReleasePanel::belongs(const TaggedComment &tagged) const
{
    const QString on = m_presenter->currentRef().id;
    if (on.startsWith("theme-"_L1))
        return tagged.tags.contains(themeTagId(on.mid(6)));
    const Question *question
        = m_book.workshopTemplate->questionAt(QuestionKind::Text, tagged.comment.key.slot);
    if (!question)
        return on.endsWith("time-thieves"_L1);
    if (on == "comments-"_L1 + question->id)
        return true;
    // Reasons for an answer belong to the pictures of that answer.
    return question->explains
        && on.endsWith(u'-' + m_book.workshopTemplate->questions[size_t(*question->explains)].id);
}

bool ReleasePanel::anyBelongs() const
{
    return std::ranges::any_of(
        m_book.comments, [this](const TaggedComment &tagged) { return belongs(tagged); });
}

std::vector<ReleasePanel::Line> ReleasePanel::lines() const
{
    std::vector<Line> lines;
    for (size_t i = 0; i < m_book.comments.size(); ++i) {
        const TaggedComment &tagged = m_book.comments[i];
        if (m_scoped && !belongs(tagged))
            continue;
        const CommentMark &mark = tagged.comment.mark;
        const QString text = mark.shownText(tagged.comment.text).simplified();
        lines.push_back({ tagged.comment.key,
            m_book.mayName[i] ? tr("May name a person: %1").arg(text) : text, mark.released });
    }
    return lines;
}

bool ReleasePanel::isListed(const std::vector<Line> &lines) const
{
    if (size_t(m_list->count()) != lines.size())
        return false;
    for (size_t row = 0; row < lines.size(); ++row) {
        const QListWidgetItem &item = *m_list->item(int(row));
        const Line &line = lines[row];
        if (keyOf(item) != line.key || item.text() != line.text
            || (item.checkState() == Qt::Checked) != line.released)
            return false;
    }
    return true;
}

/// Nothing is chosen but by a person: what K releases is what they have read.
void ReleasePanel::list(From from)
{
    m_scoped = anyBelongs();
    const std::vector<Line> wanted = lines();
    if (isListed(wanted)) {
        showCounts();
        return;
    }
    const QSignalBlocker quiet(m_list);
    const CommentKey before
        = chosen() ? keyOf(*chosen()) : CommentKey(); // no response has the id 0
    const int place = std::max(m_scrollTo, m_list->verticalScrollBar()->value());
    m_list->clear();
    m_picked = false;
    for (const Line &line : wanted) {
        auto *item = new QListWidgetItem(line.text, m_list);
        item->setToolTip(widgets::plainToolTip(line.text));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(line.released ? Qt::Checked : Qt::Unchecked);
        item->setData(Response, line.key.response);
        item->setData(Slot, line.key.slot);
        if (line.key == before) {
            m_list->setCurrentItem(item);
            m_picked = true;
        }
    }
    m_scrollTo = from == From::Here ? place : 0;
    scroll();
    showCounts();
}

/// The list is laid out a part at a time and can be scrolled no further than that.
void ReleasePanel::scroll()
{
    if (m_scrollTo == 0)
        return;
    QScrollBar *bar = m_list->verticalScrollBar();
    bar->setValue(m_scrollTo);
    if (bar->value() == m_scrollTo)
        m_scrollTo = 0;
}

QListWidgetItem *ReleasePanel::chosen() const { return m_picked ? m_list->currentItem() : nullptr; }

void ReleasePanel::showCounts()
{
    int released = 0;
    for (int row = 0; row < m_list->count(); ++row)
        released += m_list->item(row)->checkState() == Qt::Checked;
    const Format format;
    const QString numbers
        = tr("%1 of %2 released").arg(format.count(released), format.count(m_list->count()));
    if (m_book.comments.empty())
        m_extent->setText(tr("There are no comments yet."));
    else
        m_extent->setText(m_scoped ? tr("To this slide: %1").arg(numbers) : numbers);
    const QListWidgetItem *item = chosen();
    m_toggle->setEnabled(item);
    m_toggle->setText(
        item && item->checkState() == Qt::Checked ? tr("Withdraw (K)") : tr("Release (K)"));
}

void ReleasePanel::toggle()
{
    QListWidgetItem *item = chosen();
    if (!item || !isVisible())
        return;
    item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void ReleasePanel::itemChanged(QListWidgetItem *item)
{
    release(keyOf(*item), item->checkState() == Qt::Checked);
    showCounts();
}

void ReleasePanel::release(const CommentKey &key, bool released)
{
    const auto found = std::ranges::find_if(
        m_book.comments, [&key](const TaggedComment &tagged) { return tagged.comment.key == key; });
    if (found == m_book.comments.end() || found->comment.mark.released == released)
        return;
    const CommentMark before = found->comment.mark;
    CommentMark &mark = found->comment.mark;
    mark.released = released;
    ++m_reading; // what is being read is older than this
    m_edits(
        released ? tr("release a comment") : tr("withdraw a comment"),
        [after = mark](store::DiscussionStore &store) { return store.setMarks({ after }); },
        [before](store::DiscussionStore &store) { return store.setMarks({ before }); },
        [this](const Result<Done> &done) {
            if (!done)
                read(); // the tick says what is stored
        });
}

void ReleasePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ReleasePanel::retranslateUi()
{
    setWindowTitle(tr("Comments"));
    m_list->setAccessibleName(tr("Comments, ticked when released"));
    list(From::Here);
}

} // namespace pejling::wall
