// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// CommentsPage: how it is laid out, what it reads, and what it says.
#include <desk/commentspage.h>

#include <base/format.h>
#include <charts/palette.h>
#include <desk/commentspagetext.h>
#include <desk/roundchooser.h>
#include <live/comments.h>
#include <widgets/bardelegate.h>
#include <widgets/emptystate.h>
#include <widgets/foldingrow.h>
#include <widgets/heading.h>
#include <widgets/helptopic.h>
#include <widgets/spacing.h>
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>
#include <widgets/whendone.h>

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pejling::desk {

using widgets::Grid;
using widgets::Heading;
using widgets::whenDone;

namespace {

/// The longest bar's; of what may be shown, at least 1.
qint64 mostPeople(const std::vector<disclosure::ShownTag> &tags)
{
    qint64 most = 1;
    for (const disclosure::ShownTag &tag : tags) {
        for (const disclosure::Group group : disclosure::Groups) {
            if (const auto &people = tag.people[group])
                most = std::max(most, *people);
        }
    }
    return most;
}

} // namespace

CommentsPage::CommentsPage(live::Session *session, Inventory *inventory, QUndoStack *undo,
    Services services, QWidget *parent)
    : QWidget(parent), m_session(session), m_inventory(inventory), m_undo(undo),
      m_services(std::move(services)), m_heading(new Heading(Heading::Level::Page)),
      m_round(new RoundChooser), m_ownEyes(widgets::makeHintLabel()), m_stack(new QStackedWidget),
      m_empty(new widgets::EmptyState), m_tabs(new QTabWidget)
{
    widgets::setHelpTopic(this, widgets::HelpTopic::Comments);
    auto *top = new QHBoxLayout;
    top->setSpacing(2 * Grid);
    top->addWidget(m_heading, 1);
    top->addWidget(m_round);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeComments(), {});
    m_tabs->addTab(makeTags(), {});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    rows->setSpacing(Grid);
    rows->addLayout(top);
    rows->addWidget(m_ownEyes);
    rows->addWidget(m_stack, 1);
    connectFilters();
    connectDetail();
    connectSession();
    retranslateUi();
}

QWidget *CommentsPage::makeFilters()
{
    m_searchLabel = new QLabel;
    m_search = new QLineEdit;
    m_search->setObjectName(u"commentSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_searchLabel->setBuddy(m_search);
    m_extent = new QLabel;
    m_extent->setTextFormat(Qt::PlainText);
    auto *filters = new QWidget;
    auto *grid = new QGridLayout(filters);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Grid);
    grid->addWidget(m_searchLabel, 0, 0);
    grid->addWidget(m_search, 0, 1);
    grid->addWidget(m_extent, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
    auto *boxes = new widgets::FoldingRow;
    for (QComboBox **box : { &m_question, &m_group, &m_tag, &m_state }) {
        *box = new QComboBox;
        (*box)->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        (*box)->setMinimumContentsLength(14);
        boxes->add(*box);
    }
    grid->addWidget(boxes, 1, 0, 1, 3);
    return filters;
}

QWidget *CommentsPage::makeComments()
{
    QWidget *filters = makeFilters();
    m_model = new CommentsModel(this);
    m_table = new widgets::TableView;
    m_table->setObjectName(u"comments"_s);
    m_table->setModel(m_model);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    const int em = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(CommentsModel::TextColumn, QHeaderView::Stretch);
    header->setMinimumSectionSize(8 * em);
    m_table->setColumnWidth(CommentsModel::QuestionColumn, 14 * em);
    m_table->setColumnWidth(CommentsModel::GroupColumn, 11 * em);
    m_table->setColumnWidth(CommentsModel::TagsColumn, 15 * em);
    m_table->setColumnWidth(CommentsModel::StateColumn, 10 * em);
    auto *left = new QWidget;
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, Grid, 0);
    leftRows->setSpacing(Grid);
    leftRows->addWidget(filters);
    leftRows->addWidget(m_table, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeDetail());
    scroll->setMinimumWidth(26 * em); // its buttons are never cut
    auto *halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(left);
    halves->addWidget(scroll);
    halves->setStretchFactor(0, 5);
    halves->setStretchFactor(1, 3);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->addWidget(halves);
    return page;
}

QWidget *CommentsPage::makeDetail()
{
    m_writtenLabel = new QLabel;
    m_written = new CommentText;
    m_written->setObjectName(u"written"_s);
    m_writtenLabel->setBuddy(m_written);
    m_mask = new QPushButton;
    m_mask->setObjectName(u"mask"_s);
    m_maskFlagged = new QPushButton;
    m_maskFlagged->setObjectName(u"maskFlagged"_s);
    m_paraphraseLabel = new QLabel;
    m_paraphraseLabel->setWordWrap(true);
    m_paraphrase = new QPlainTextEdit;
    m_paraphrase->setObjectName(u"paraphrase"_s);
    m_paraphrase->setTabChangesFocus(true);
    m_paraphraseLabel->setBuddy(m_paraphrase);
    m_tagsLabel = new QLabel;
    m_tags = new QListWidget;
    m_tags->setObjectName(u"tags"_s);
    m_tagsLabel->setBuddy(m_tags);
    m_release = new QPushButton;
    m_release->setObjectName(u"release"_s);
    const int line = fontMetrics().lineSpacing();
    m_written->setMinimumHeight(5 * line);
    m_paraphrase->setMinimumHeight(3 * line);
    m_paraphrase->setMaximumHeight(5 * line);
    m_tags->setMinimumHeight(6 * line);

    auto *masks = new QVBoxLayout; // side by side they are too wide with large text
    masks->setSpacing(Grid / 2);
    masks->addWidget(m_mask);
    masks->addWidget(m_maskFlagged);
    auto *detail = new QWidget;
    auto *rows = new QVBoxLayout(detail);
    rows->setContentsMargins(Grid, 0, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_writtenLabel);
    rows->addWidget(m_written, 2);
    rows->addLayout(masks);
    rows->addWidget(m_paraphraseLabel);
    rows->addWidget(m_paraphrase, 1);
    rows->addWidget(m_tagsLabel);
    rows->addWidget(m_tags, 2);
    rows->addWidget(m_release);
    return detail;
}

QWidget *CommentsPage::makeTags()
{
    m_tagsHint = widgets::makeHintLabel();
    m_tagModel = new widgets::TableModel(this);
    m_tagTable = new widgets::TableView;
    m_tagTable->setObjectName(u"tagTable"_s);
    m_tagTable->setModel(m_tagModel);
    m_tagTable->setItemDelegate(new widgets::BarDelegate(m_tagTable));
    m_tagTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tagTable->horizontalHeader()->setStretchLastSection(true);
    m_newTag = new QPushButton;
    m_newTag->setObjectName(u"newTag"_s);
    m_keywordsLabel = new QLabel;
    m_keywords = new QLineEdit;
    m_keywords->setObjectName(u"keywords"_s);
    m_keywordsLabel->setBuddy(m_keywords);
    m_removeTag = new QPushButton;
    m_removeTag->setObjectName(u"removeTag"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Grid);
    line->addWidget(m_keywordsLabel);
    line->addWidget(m_keywords, 1);
    line->addWidget(m_newTag);
    line->addWidget(m_removeTag);
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, Grid, 0, 0);
    rows->setSpacing(Grid);
    rows->addWidget(m_tagsHint);
    rows->addWidget(m_tagTable, 1);
    rows->addLayout(line);
    return page;
}

void CommentsPage::connectSession()
{
    m_readDelay.setSingleShot(true);
    m_readDelay.setInterval(150ms);
    connect(&m_readDelay, &QTimer::timeout, this, &CommentsPage::read);
    const auto soon = [this] {
        if (!m_readDelay.isActive())
            m_readDelay.start();
    };
    connect(m_session, &live::Session::opened, this, &CommentsPage::read);
    connect(m_session, &live::Session::closed, this, [this] { take(nullptr); });
    connect(m_session, &live::Session::storeChanged, this, soon);
    connect(m_session, &live::Session::discussionChanged, this, soon);
    connect(m_session, &live::Session::resultsChanged, this, [this, soon] {
        if (m_book && m_readRound != m_session->round())
            soon();
    });
    connect(m_inventory, &Inventory::changed, this,
        [this] { m_round->setRounds(m_inventory->rounds(), m_session->round()); });
    connect(m_round, &RoundChooser::chosen, this, [this](const QString &round) {
        m_session->setRound(round);
        read();
    });
}

void CommentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

/// All of the round's comments, so only while somebody looks. The store's worker only reads;
/// looking through the texts is done beside it.
void CommentsPage::read()
{
    m_stale = !isVisible();
    if (m_stale || !m_session->isOpen())
        return;
    m_readDelay.stop();
    const int reading = ++m_reading;
    const QString round = m_session->round();
    m_readRound = round;
    const auto work
        = [round](store::WorkshopStore &store) { return live::rawComments(store, round); };
    whenDone(
        m_session->run(work), this, [this, reading](const Result<disclosure::RawComments> &raw) {
            if (reading != m_reading)
                return;
            if (!raw) {
                emit failed(raw.error());
                return;
            }
            whenDone(QtConcurrent::run([raw = *raw] { return commentBook(raw); }), this,
                [this, reading](const CommentBookPtr &book) {
                    if (reading == m_reading && m_session->isOpen())
                        take(book);
                });
        });
}

void CommentsPage::take(const CommentBookPtr &book)
{
    commitPending();
    if (!book) {
        ++m_reading;
        m_filter = {};
        m_search->clear();
    }
    relist([&] {
        m_book = book;
        m_matcher = KeywordMatcher(book ? book->raw.tags : std::vector<Tag>());
        m_model->setBook(book);
        fillFilters();
        m_model->setFilter(m_filter);
    });
    m_stack->setCurrentIndex(book && !book->rows.empty() ? 1 : 0);
    showTagTable();
}

void CommentsPage::showTagTable()
{
    const Format format;
    const bool dark = palette().color(QPalette::Base).lightness() < 128;
    const charts::Palette &colours
        = charts::Palette::of(dark ? charts::Theme::Dark : charts::Theme::Light);
    widgets::Table table;
    table.columns = { { .heading = tr("Tag") }, { .heading = tr("People"), .numbers = true },
        { .numbers = true }, { .numbers = true }, { .heading = tr("Keywords") } };
    if (m_book) {
        const WorkshopTemplate &t = *m_book->raw.workshopTemplate;
        table.columns[1].bars = colours.mark;
        for (size_t audience = 0; audience < AudienceCount; ++audience) {
            widgets::Column &column = table.columns[2 + audience];
            column.heading = t.audiences[audience].title.in(currentLanguage());
            column.bars = colours.group[audience];
        }
        const qint64 most = mostPeople(m_book->shown->tags());
        for (const disclosure::ShownTag &shown : m_book->shown->tags()) {
            widgets::Row row{ .key = shown.tag.id };
            row.cells.push_back({ .text = tagTitle(shown.tag, t, currentLanguage()) });
            for (const disclosure::Group group : disclosure::Groups) {
                const auto &people = shown.people[group];
                row.cells.push_back(people
                        ? widgets::Cell{ .text = format.count(*people),
                            .bar = double(*people) / double(most) }
                        : widgets::Cell{ .text = u"–"_s,
                            .style = widgets::CellStyle::Quiet,
                            .tip = people.reason() == disclosure::HiddenReason::Empty
                                ? tr("Nobody")
                                : tr("Fewer than 3 people, or known by taking them from others: "
                                     "not counted") });
            }
            row.cells.push_back({ .text = shown.tag.keywords.join(u", "_s) });
            table.rows.push_back(std::move(row));
        }
    }
    m_tagModel->setTable(std::move(table));
    m_tagTable->fitColumns();
    showKeywords();
}

void CommentsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    else if (event->type() == QEvent::PaletteChange)
        showTagTable();
}

void CommentsPage::retranslateUi()
{
    m_heading->setText(tr("Comments"));
    m_ownEyes->setText(tr("For your eyes only: a comment reaches the wall and the report when you "
                          "release it, and never before."));
    m_empty->setTexts(tr("No comments yet"),
        tr("What people write in their own words stands here once answers have been imported."));
    m_tabs->setTabText(0, tr("Co&mments"));
    m_tabs->setTabText(1, tr("&Tags and keywords"));
    m_searchLabel->setText(tr("&Search:"));
    m_search->setPlaceholderText(tr("Words, or how they begin"));
    m_search->setAccessibleName(tr("Search in the comments"));
    m_question->setAccessibleName(tr("Question"));
    m_group->setAccessibleName(tr("Group"));
    m_tag->setAccessibleName(tr("Tag"));
    m_state->setAccessibleName(tr("State"));
    m_table->setAccessibleName(tr("Comments"));
    m_writtenLabel->setText(tr("As &written:"));
    m_written->setAccessibleName(tr("The comment as written"));
    m_written->setPlaceholderText(tr("Select a comment to read all of it here."));
    m_mask->setText(tr("M&ask word"));
    m_mask->setToolTip(tr("The word at the cursor, or what is selected (Ctrl+M)"));
    m_maskFlagged->setText(tr("Mask al&l flagged"));
    m_maskFlagged->setToolTip(tr("All that may point at a person (Ctrl+Shift+M)"));
    m_release->setToolTip(tr("For all selected comments (Ctrl+Enter)"));
    m_paraphraseLabel->setText(tr("&Instead, the room reads:"));
    m_paraphrase->setAccessibleName(tr("Paraphrase"));
    m_paraphrase->setPlaceholderText(tr("Nothing: the comment itself"));
    m_tagsLabel->setText(tr("Ta&gs:"));
    m_tags->setAccessibleName(tr("Tags of the comment"));
    m_tagsHint->setText(
        tr("Tags come by hand and by keywords: words that begin so, and other forms of the same "
           "word; up to three letters whole words. Tags count from three people on."));
    m_tagTable->setAccessibleName(tr("Tags and keywords"));
    m_newTag->setText(tr("&New tag…"));
    m_keywordsLabel->setText(tr("&Keywords:"));
    m_keywords->setAccessibleName(tr("Keywords of the tag"));
    m_removeTag->setText(tr("Remove t&ag"));
    m_model->setLanguage(currentLanguage());
    fillFilters();
    applyFilter();
    showSelected();
    showTagTable();
}

} // namespace pejling::desk
