// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/comments.h>
#include <live/session.h>
#include <wall/discussionedits.h>

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace pejling::wall {

class Presenter;

/// The comments that belong to the slide that is on, or all of them where none do, as the room
/// would read them; what is ticked is on the wall. For the facilitator's eyes.
class ReleasePanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ReleasePanel(live::Session *session, Presenter *presenter, DiscussionEdits edits);
    ~ReleasePanel() override;

    /// Releases the comment that is chosen, or withdraws it.
    void toggle();

signals:
    void failed(const pejling::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Comments = std::vector<disclosure::TaggedComment>;

    /// What is read in the worker.
    struct Book
    {
        TemplatePtr workshopTemplate;
        Comments comments;
        std::vector<bool> mayName; ///< by comment: something in it may point at a person
    };
    /// As it stands in the list.
    struct Line
    {
        CommentKey key;
        QString text;
        bool released;
    };
    enum class From { Top, Here }; ///< where a list that is filled anew is scrolled to

    [[nodiscard]] static Result<Book> bookOf(store::WorkshopStore &store, const QString &round);
    void read();
    void list(From from);
    void scroll();
    void retranslateUi();
    void showCounts();
    void itemChanged(QListWidgetItem *item);
    void release(const CommentKey &key, bool released);
    [[nodiscard]] bool belongs(const disclosure::TaggedComment &tagged) const;
    [[nodiscard]] bool anyBelongs() const;
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] bool isListed(const std::vector<Line> &lines) const;
    [[nodiscard]] QListWidgetItem *chosen() const;

    live::Session *m_session;
    Presenter *m_presenter;
    DiscussionEdits m_edits;
    Book m_book;
    bool m_picked = false; ///< the current line is, by a person
    bool m_scoped = false; ///< only what belongs to the slide is listed
    QTimer m_pause; ///< between two readings that answers ask for
    int m_scrollTo = 0; ///< as soon as so much is laid out; 0: nowhere
    int m_reading = 0; ///< what was asked for before the last reading is not taken
    QLabel *m_extent;
    QListWidget *m_list;
    QPushButton *m_toggle;
};

} // namespace pejling::wall
