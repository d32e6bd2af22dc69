// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/comment.h>
#include <survey/decision.h>

#include <vector>

namespace pejling::store {

/// What the room has agreed on, and what the facilitator has said about comments. Belongs to a
/// WorkshopStore and lives in its thread. Every call is one transaction: done and durable, or not
/// done. A caller that keeps the old value can undo every call by storing that.
class DiscussionStore
{
public:
    /// Moves with every change here, whoever makes it.
    [[nodiscard]] virtual Result<qint64> revision() = 0;
    [[nodiscard]] virtual Result<Discussion> discussion() = 0;

    /// Adds a decision (id 0, or the id of one that was removed) or changes one; its id.
    virtual Result<qint64> save(const Decision &decision) = 0;
    virtual Result<Done> removeDecision(qint64 id) = 0; ///< unknown: nothing happens
    virtual Result<Done> setNote(const QString &theme, const QString &text) = 0;
    virtual Result<Done> setItem(const ChecklistItem &item) = 0;

    /// Every comment of `round` whose answers count, in no meaningful order. A mark whose text has
    /// changed since is left out.
    [[nodiscard]] virtual Result<std::vector<Comment>> comments(const QString &round) = 0;
    /// Those that hold every word of `words` (beginnings count), in the text as written.
    [[nodiscard]] virtual Result<std::vector<CommentKey>> searchComments(
        const QString &round, const QString &words)
        = 0;
    /// All or none. A mark of a comment that is not there any more, or says something else than
    /// what was marked, is passed over: somebody undid or made an import meanwhile.
    virtual Result<Done> setMarks(const std::vector<CommentMark> &marks) = 0;

    /// The template's tags in its order, then own ones by title.
    [[nodiscard]] virtual Result<std::vector<Tag>> tags() = 0;
    /// Adds or changes an own tag, or the keywords of the template's.
    virtual Result<Done> setTag(const Tag &tag) = 0;
    /// Own tags alone. What was tagged with it keeps that, unseen, so that undo brings it back.
    virtual Result<Done> removeTag(const QString &id) = 0;

protected:
    ~DiscussionStore() = default;
};

} // namespace pejling::store
