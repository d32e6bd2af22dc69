// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <desk/commentspagemodel.h>
#include <desk/discussioncommand.h>
#include <desk/inventory.h>
#include <desk/services.h>
#include <survey/keywords.h>

#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QUndoStack;

namespace pejling::widgets {
class EmptyState;
class Heading;
class TableModel;
class TableView;
} // namespace pejling::widgets

namespace pejling::desk {

class CommentText;
class RoundChooser;

/// All free text of a round: read, search, tag, mask, paraphrase, and release to the wall. The
/// facilitator's own; the room sees what is released and nothing else. Every change can be undone.
class CommentsPage : public QWidget
{
    Q_OBJECT

public:
    CommentsPage(live::Session *session, Inventory *inventory, QUndoStack *undo, Services services,
        QWidget *parent = nullptr);

    void focusSearch();
    /// Stores a paraphrase that is typed but not yet left, for a window that closes.
    void commitPending();

signals:
    void failed(const pejling::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeComments();
    QWidget *makeFilters();
    QWidget *makeDetail();
    QWidget *makeTags();
    void connectFilters();
    void connectDetail();
    void connectSession();
    void retranslateUi();
    void read();
    void take(const CommentBookPtr &book);
    void fillFilters();
    void applyFilter();
    /// Keeps the selection over what `change` does to the list.
    void relist(const std::function<void()> &change);
    [[nodiscard]] bool hasPending() const;
    void search();
    void showExtent();
    void showSelected();
    void showTags(const CommentRow *row);
    void showTagTable();

    [[nodiscard]] std::vector<const CommentRow *> selected() const;
    void release();
    void mask();
    void maskFlagged();
    void tagChanged(QListWidgetItem *item);
    void change(const QString &text, const std::vector<CommentMark> &before,
        const std::vector<CommentMark> &after);
    void newTag();
    void showKeywords();
    void commitKeywords();
    void removeTag();
    void push(const QString &text, const DiscussionWork &to, const DiscussionWork &back);
    void store(const DiscussionWork &work);
    void storeMarks(const std::vector<CommentMark> &marks);
    [[nodiscard]] const Tag *selectedTag() const;

    live::Session *m_session;
    Inventory *m_inventory;
    QUndoStack *m_undo;
    Services m_services;
    CommentBookPtr m_book;
    KeywordMatcher m_matcher{ {} };
    CommentFilter m_filter;
    QString m_readRound;
    bool m_stale = true; ///< read when the page is shown
    int m_reading = 0; ///< what was asked for before the last reading is not taken
    QTimer m_readDelay;
    QTimer m_searchDelay;
    std::optional<CommentKey> m_shown; ///< whose details stand at the right
    CommentMark m_shownMark;
    std::optional<Tag> m_shownTag; ///< whose keywords can be edited

    widgets::Heading *m_heading;
    RoundChooser *m_round;
    QLabel *m_ownEyes;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QTabWidget *m_tabs;

    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QComboBox *m_question;
    QComboBox *m_group;
    QComboBox *m_tag;
    QComboBox *m_state;
    QLabel *m_extent;
    CommentsModel *m_model;
    widgets::TableView *m_table;

    QLabel *m_writtenLabel;
    CommentText *m_written;
    QPushButton *m_mask;
    QPushButton *m_maskFlagged;
    QLabel *m_paraphraseLabel;
    QPlainTextEdit *m_paraphrase;
    QLabel *m_tagsLabel;
    QListWidget *m_tags;
    QPushButton *m_release;

    QLabel *m_tagsHint;
    widgets::TableModel *m_tagModel;
    widgets::TableView *m_tagTable;
    QPushButton *m_newTag;
    QLabel *m_keywordsLabel;
    QLineEdit *m_keywords;
    QPushButton *m_removeTag;
};

} // namespace pejling::desk
