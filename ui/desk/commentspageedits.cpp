// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommentsPage: filtering, the selected comment, and what is changed.
#include <base/format.h>
#include <base/text.h>
#include <desk/commentspage.h>
#include <desk/commentspagetext.h>
#include <desk/refill.h>
#include <widgets/tableview.h>
#include <widgets/whendone.h>

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QUndoStack>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::whenDone;

namespace {

std::optional<int> optionalInt(const QVariant &data)
{
    return data.isValid() ? std::optional(data.toInt()) : std::nullopt;
}

} // namespace

void CommentsPage::connectFilters()
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &CommentsPage::search);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &CommentsPage::search);
    for (QComboBox *box : { m_question, m_group, m_tag, m_state })
        connect(box, &QComboBox::currentIndexChanged, this, &CommentsPage::applyFilter);
}

void CommentsPage::connectDetail()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CommentsPage::showSelected);
    connect(m_mask, &QPushButton::clicked, this, &CommentsPage::mask);
    connect(m_maskFlagged, &QPushButton::clicked, this, &CommentsPage::maskFlagged);
    connect(m_release, &QPushButton::clicked, this, &CommentsPage::release);
    connect(m_tags, &QListWidget::itemChanged, this, &CommentsPage::tagChanged);
    connect(m_newTag, &QPushButton::clicked, this, &CommentsPage::newTag);
    connect(m_keywords, &QLineEdit::editingFinished, this, &CommentsPage::commitKeywords);
    connect(m_removeTag, &QPushButton::clicked, this, &CommentsPage::removeTag);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, slot);
    };
    shortcut(Qt::CTRL | Qt::Key_Return, &CommentsPage::release);
    shortcut(Qt::CTRL | Qt::Key_M, &CommentsPage::mask);
    shortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M, &CommentsPage::maskFlagged);
    connect(m_tagTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CommentsPage::showKeywords);
    m_paraphrase->installEventFilter(this);
}

void CommentsPage::fillFilters()
{
    std::vector<std::pair<QString, QVariant>> questions{ { tr("All questions"), {} } };
    std::vector<std::pair<QString, QVariant>> groups{ { tr("Both groups"), {} } };
    std::vector<std::pair<QString, QVariant>> tags{ { tr("All tags"), {} } };
    if (m_book) {
        const WorkshopTemplate &t = *m_book->raw.workshopTemplate;
        for (int slot = 0; slot < t.textSlots; ++slot)
            questions.push_back({ m_model->questionName(slot), slot });
        for (int audience = 0; audience < int(AudienceCount); ++audience)
            groups.push_back(
                { t.audiences[size_t(audience)].title.in(currentLanguage()), audience });
        for (const Tag &tag : m_book->raw.tags)
            tags.push_back({ tagTitle(tag, t, currentLanguage()), tag.id });
    }
    refill(m_question, questions);
    refill(m_group, groups);
    refill(m_tag, tags);
    refill(m_state,
        { { tr("Released or not"), int(CommentFilter::State::All) },
            { tr("Not released"), int(CommentFilter::State::Waiting) },
            { tr("May name a person"), int(CommentFilter::State::Flagged) },
            { tr("Released"), int(CommentFilter::State::Released) } });
}

void CommentsPage::applyFilter()
{
    m_filter.slot = optionalInt(m_question->currentData());
    m_filter.audience = optionalInt(m_group->currentData());
    m_filter.tag = m_tag->currentData().toString();
    m_filter.state = CommentFilter::State(m_state->currentData().toInt());
    relist([this] { m_model->setFilter(m_filter); });
}

void CommentsPage::relist(const std::function<void()> &change)
{
    std::set<CommentKey> keys;
    for (const CommentRow *row : selected())
        keys.insert(row->comment().key);
    change();
    QItemSelection selection;
    for (const CommentKey &key : keys) {
        const int row = m_model->rowOf(key);
        if (row < 0)
            continue;
        const QModelIndex first = m_model->index(row, 0);
        if (selection.isEmpty())
            m_table->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        selection.select(first, m_model->index(row, CommentsModel::ColumnCount - 1));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    showExtent();
    showSelected();
}

void CommentsPage::search()
{
    m_searchDelay.stop();
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || !m_session->isOpen()) {
        m_filter.found.reset();
        applyFilter();
        return;
    }
    const auto work = [words, round = m_session->round()](store::WorkshopStore &store) {
        return store.discussion().searchComments(round, words);
    };
    whenDone(
        m_session->run(work), this, [this, words](const Result<std::vector<CommentKey>> &found) {
            if (words != m_search->text().trimmed())
                return; // typed on since
            if (!found) {
                emit failed(found.error());
                return;
            }
            m_filter.found = std::set<CommentKey>(found->begin(), found->end());
            applyFilter();
        });
}

void CommentsPage::showExtent()
{
    const Format format;
    const qint64 all = m_book ? qint64(m_book->rows.size()) : 0;
    m_extent->setText(
        tr("%1 of %2 comments").arg(format.count(m_model->rowCount()), format.count(all)));
}

std::vector<const CommentRow *> CommentsPage::selected() const
{
    std::vector<const CommentRow *> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const CommentRow *row = m_model->row(index.row()))
            rows.push_back(row);
    }
    return rows;
}

void CommentsPage::showSelected()
{
    const auto rows = selected();
    const CommentRow *row = rows.size() == 1 ? rows.front() : nullptr;
    const bool same = row && m_shown == row->comment().key;
    if (!same)
        commitPending();
    const bool typing = same && hasPending();
    m_shown.reset();
    if (row) {
        m_shown = row->comment().key;
        m_shownMark = row->comment().mark;
    }
    m_written->setComment(
        row, row ? m_matcher.hits(row->comment().text) : std::vector<KeywordHit>());
    const QString paraphrase = row ? row->comment().mark.paraphrase : QString();
    if (!typing && paraphrase != m_paraphrase->toPlainText())
        m_paraphrase->setPlainText(paraphrase);
    m_paraphrase->setEnabled(row);
    m_mask->setEnabled(row);
    m_maskFlagged->setEnabled(row && row->isFlagged());
    const bool anyWaiting = std::ranges::any_of(
        rows, [](const CommentRow *each) { return !each->comment().mark.released; });
    m_release->setEnabled(!rows.empty());
    m_release->setText(
        rows.empty() || anyWaiting ? tr("Release t&o the wall") : tr("Withdraw fr&om the wall"));
    showTags(row);
}

void CommentsPage::showTags(const CommentRow *row)
{
    const QSignalBlocker blocker(m_tags);
    m_tags->setEnabled(row);
    if (!row) {
        m_tags->clear();
        return;
    }
    const auto &tags = m_book->raw.tags;
    // Kept where they are, so that the keyboard stays on the tag that was just ticked.
    while (m_tags->count() > int(tags.size()))
        delete m_tags->takeItem(m_tags->count() - 1);
    while (m_tags->count() < int(tags.size()))
        new QListWidgetItem(m_tags);
    const auto hits = m_matcher.hits(row->comment().text);
    for (int i = 0; i < int(tags.size()); ++i) {
        const Tag &tag = tags[size_t(i)];
        QString text = tagTitle(tag, *m_book->raw.workshopTemplate, currentLanguage());
        QStringList words;
        for (const KeywordHit &hit : hits) {
            if (hit.tag == i)
                words << row->comment().text.mid(hit.from, hit.length);
        }
        words.removeDuplicates();
        if (!words.isEmpty())
            text += tr(" – keyword: %1").arg(words.join(u", "_s));
        QListWidgetItem *item = m_tags->item(i);
        item->setText(text);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(row->tagged.tags.contains(tag.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, tag.id);
        item->setData(Qt::UserRole + 1, !words.isEmpty());
    }
}

void CommentsPage::focusSearch()
{
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CommentsPage::store(const DiscussionWork &work)
{
    runDiscussion(m_session, this, work, [this](const Result<Done> &done) {
        if (done)
            return;
        emit failed(done.error());
        read();
    });
}

void CommentsPage::push(const QString &text, const DiscussionWork &to, const DiscussionWork &back)
{
    m_undo->push(new DiscussionCommand(
        text, [this, to] { store(to); }, [this, back] { store(back); }));
}

/// Shown at once: the next change builds on this one.
void CommentsPage::storeMarks(const std::vector<CommentMark> &marks)
{
    ++m_reading; // what is being read is older than this
    for (const CommentMark &mark : marks) {
        m_model->setMark(mark, m_matcher);
        if (m_shown != mark.key)
            continue;
        if (!hasPending() && m_paraphrase->toPlainText() != mark.paraphrase)
            m_paraphrase->setPlainText(mark.paraphrase);
        m_shownMark = mark;
    }
    showSelected();
    store([marks](store::DiscussionStore &store) { return store.setMarks(marks); });
}

void CommentsPage::change(const QString &text, const std::vector<CommentMark> &before,
    const std::vector<CommentMark> &after)
{
    if (before == after)
        return;
    m_undo->push(new DiscussionCommand(
        text, [this, after] { storeMarks(after); }, [this, before] { storeMarks(before); }));
}

void CommentsPage::release()
{
    commitPending();
    const auto rows = selected();
    const bool released = std::ranges::any_of(
        rows, [](const CommentRow *row) { return !row->comment().mark.released; });
    std::vector<CommentMark> before;
    std::vector<CommentMark> after;
    for (const CommentRow *row : rows) {
        before.push_back(row->comment().mark);
        after.push_back(before.back());
        after.back().released = released;
    }
    change(released ? tr("release comments") : tr("withdraw comments"), before, after);
}

/// Masks, or shows again what is masked already.
void CommentsPage::mask()
{
    const auto rows = selected();
    const MaskedRange range = m_written->chosenRange();
    if (rows.size() != 1 || range.length == 0)
        return;
    const CommentMark before = rows.front()->comment().mark;
    CommentMark after = before;
    const auto meets = [&](const MaskedRange &masked) {
        return masked.from < range.from + range.length && range.from < masked.from + masked.length;
    };
    if (std::ranges::any_of(after.masked, meets))
        std::erase_if(after.masked, meets);
    else
        after.mask(range);
    change(tr("mask words"), { before }, { after });
}

void CommentsPage::maskFlagged()
{
    const auto rows = selected();
    if (rows.size() != 1)
        return;
    const CommentMark before = rows.front()->comment().mark;
    CommentMark after = before;
    for (const disclosure::SensitiveRange &range : rows.front()->sensitive)
        after.mask({ range.from, range.length });
    change(tr("mask words"), { before }, { after });
}

/// Whether a paraphrase has been typed that is not stored yet.
bool CommentsPage::hasPending() const
{
    return m_shown && cleaned(m_paraphrase->toPlainText()) != m_shownMark.paraphrase;
}

void CommentsPage::commitPending()
{
    commitKeywords();
    if (!hasPending() || !m_session->isOpen())
        return;
    const CommentMark before = m_shownMark;
    m_shownMark.paraphrase = cleaned(m_paraphrase->toPlainText());
    change(tr("paraphrase a comment"), { before }, { m_shownMark });
}

bool CommentsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_paraphrase && event->type() == QEvent::FocusOut)
        commitPending();
    return QWidget::eventFilter(watched, event);
}

void CommentsPage::tagChanged(QListWidgetItem *item)
{
    const auto rows = selected();
    if (rows.size() != 1)
        return;
    const CommentMark before = rows.front()->comment().mark;
    CommentMark after = before;
    const QString tag = item->data(Qt::UserRole).toString();
    const bool given = item->checkState() == Qt::Checked;
    const bool byKeyword = item->data(Qt::UserRole + 1).toBool();
    if (given == byKeyword)
        after.tags.remove(tag); // what the keywords say needs no hand
    else
        after.tags.insert(tag, given);
    change(tr("tag a comment"), { before }, { after });
}

const Tag *CommentsPage::selectedTag() const
{
    const QModelIndexList rows = m_tagTable->selectionModel()->selectedRows();
    if (rows.isEmpty() || !m_book)
        return nullptr;
    const QString id = rows.front().data(Qt::UserRole).toString();
    const auto found = std::ranges::find(m_book->raw.tags, id, &Tag::id);
    return found != m_book->raw.tags.end() ? &*found : nullptr;
}

void CommentsPage::newTag()
{
    const auto title = m_services.prompter->askText(
        this, tr("New tag"), tr("What the tag is called:"), u"\\S.{0,59}"_s);
    if (!title || cleaned(*title).isEmpty())
        return;
    const Tag tag{ u"own/"_s % QUuid::createUuid().toString(QUuid::Id128), TagKind::Own,
        cleaned(*title), {} };
    push(
        tr("add a tag"), [tag](store::DiscussionStore &store) { return store.setTag(tag); },
        [id = tag.id](store::DiscussionStore &store) { return store.removeTag(id); });
}

void CommentsPage::showKeywords()
{
    commitKeywords();
    const Tag *tag = selectedTag();
    m_shownTag = tag ? std::optional(*tag) : std::nullopt;
    m_keywords->setEnabled(tag);
    m_removeTag->setEnabled(tag && tag->kind == TagKind::Own);
    const QString words = tag ? tag->keywords.join(u", "_s) : QString();
    if (words != m_keywords->text())
        m_keywords->setText(words);
}

void CommentsPage::commitKeywords()
{
    if (!m_shownTag || !m_session->isOpen())
        return;
    const QStringList words = keywordsFrom(m_keywords->text());
    if (words == m_shownTag->keywords)
        return;
    const Tag before = *m_shownTag;
    m_shownTag->keywords = words;
    push(
        tr("edit keywords"),
        [after = *m_shownTag](store::DiscussionStore &store) { return store.setTag(after); },
        [before](store::DiscussionStore &store) { return store.setTag(before); });
}

void CommentsPage::removeTag()
{
    const Tag *tag = selectedTag();
    if (!tag || tag->kind != TagKind::Own)
        return;
    push(
        tr("remove a tag"),
        [id = tag->id](store::DiscussionStore &store) { return store.removeTag(id); },
        [before = *tag](store::DiscussionStore &store) { return store.setTag(before); });
}

} // namespace pejling::desk
