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
#include <widgets/whendone.h>

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    connect(presenter, &Presenter::slideChanged, this, &ReleasePanel::list);
    connect(m_list, &QListWidget::itemChanged, this, &ReleasePanel::itemChanged);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReleasePanel::showCounts);
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

void ReleasePanel::read()
{
    if (!m_session->isOpen())
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
            list();
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

void ReleasePanel::list()
{
    const QSignalBlocker quiet(m_list);
    const CommentKey chosen // no stored response has the id 0
        = m_list->currentItem() ? keyOf(*m_list->currentItem()) : CommentKey();
    m_scoped = anyBelongs();
    m_list->clear();
    for (size_t i = 0; i < m_book.comments.size(); ++i) {
        const TaggedComment &tagged = m_book.comments[i];
        if (m_scoped && !belongs(tagged))
            continue;
        auto *item = new QListWidgetItem(m_list);
        fill(item, tagged, m_book.mayName[i]);
        if (chosen == tagged.comment.key)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showCounts();
}

void ReleasePanel::fill(QListWidgetItem *item, const TaggedComment &tagged, bool mayName)
{
    const Comment &comment = tagged.comment;
    const QString text = comment.mark.shownText(comment.text).simplified();
    item->setText(mayName ? tr("May name a person: %1").arg(text) : text);
    // A tool tip that looks like markup would be read as such.
    item->setToolTip(text.toHtmlEscaped());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(comment.mark.released ? Qt::Checked : Qt::Unchecked);
    item->setData(Response, comment.key.response);
    item->setData(Slot, comment.key.slot);
}

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
    const QListWidgetItem *chosen = m_list->currentItem();
    m_toggle->setEnabled(chosen);
    m_toggle->setText(
        chosen && chosen->checkState() == Qt::Checked ? tr("Withdraw (K)") : tr("Release (K)"));
}

void ReleasePanel::toggle()
{
    QListWidgetItem *item = m_list->currentItem();
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
        [before](store::DiscussionStore &store) { return store.setMarks({ before }); });
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
    list();
}

} // namespace pejling::wall
