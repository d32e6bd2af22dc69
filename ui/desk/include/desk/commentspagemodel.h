// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/comments.h>
#include <disclosure/sensitive.h>
#include <survey/keywords.h>

#include <QAbstractTableModel>
#include <QHash>

#include <map>
#include <memory>
#include <set>

namespace pejling::desk {

/// One comment as the facilitator's list shows it.
struct CommentRow
{
    disclosure::TaggedComment tagged;
    std::vector<disclosure::SensitiveRange> sensitive;
    int place = 0; ///< in the alphabet of all comments

    [[nodiscard]] const Comment &comment() const { return tagged.comment; }
    /// Whether something in it may point at a person that is neither masked nor rewritten.
    [[nodiscard]] bool isFlagged() const;
};

/// All comments of a round, worked out away from the GUI thread; then the page's own.
struct CommentBook
{
    disclosure::RawComments raw; ///< without its comments
    std::vector<CommentRow> rows;
    std::vector<bool> labelled; ///< per text slot: the group may be named
    disclosure::ShownCommentsPtr shown; ///< what the room may see
};

using CommentBookPtr = std::shared_ptr<CommentBook>;

[[nodiscard]] CommentBookPtr commentBook(disclosure::RawComments raw);

/// Which comments are listed.
struct CommentFilter
{
    enum class State { All, Waiting, Flagged, Released };

    std::optional<int> slot = {};
    std::optional<AudienceIndex> audience = {}; ///< finds comments alone whose group may be named
    QString tag = {}; ///< id; empty: any
    State state = State::All;
    std::optional<std::set<CommentKey>> found = {}; ///< by the search; absent: not searched

    friend bool operator==(const CommentFilter &, const CommentFilter &) = default;
};

/// The comments that a filter lets through, sorted. Filtering and sorting touch small integers
/// alone, so that ten thousand comments take no time that the eye sees.
class CommentsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, QuestionColumn, GroupColumn, TagsColumn, StateColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBook(CommentBookPtr book);
    /// Shows a change at once, ahead of its way through the store.
    void setMark(const CommentMark &mark, const KeywordMatcher &matcher);
    void setFilter(const CommentFilter &filter);
    void setLanguage(Language language);

    [[nodiscard]] const CommentFilter &filter() const { return m_filter; }
    [[nodiscard]] const CommentRow *row(int row) const; ///< nullptr: no such row
    [[nodiscard]] int rowOf(const CommentKey &key) const; ///< -1: not listed
    [[nodiscard]] QString questionName(int slot) const;
    [[nodiscard]] QString groupName(const CommentRow &row) const; ///< empty: must not be named

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void choose();
    [[nodiscard]] int rank(int place) const; ///< by which a row of the book is sorted
    [[nodiscard]] bool lets(const CommentRow &row) const;
    [[nodiscard]] QString cellText(const CommentRow &row, int column) const;
    [[nodiscard]] static QString stateText(const CommentRow &row);

    CommentBookPtr m_book;
    CommentFilter m_filter;
    Language m_language = currentLanguage();
    QHash<QString, QString> m_tagTitles;
    std::map<CommentKey, int> m_places; ///< in the book's rows
    std::vector<int> m_listed; ///< indexes into the book's rows
    std::vector<int> m_rows; ///< of each of the book's rows where it is listed, or -1
    int m_sortColumn = -1; ///< as they come: in the order that tells nothing
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace pejling::desk
