// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/discussionstore.h>

#include <functional>

namespace pejling::store {

class SqliteStore;

/// DiscussionStore on the tables of migration 2. Lives inside its store.
class SqliteDiscussion final : public DiscussionStore
{
public:
    explicit SqliteDiscussion(SqliteStore &store) : m_store(store) { }
    ~SqliteDiscussion() = default;
    SqliteDiscussion(const SqliteDiscussion &) = delete;
    SqliteDiscussion &operator=(const SqliteDiscussion &) = delete;

    Result<qint64> revision() override;
    Result<Discussion> discussion() override;
    Result<qint64> save(const Decision &decision) override;
    Result<Done> removeDecision(qint64 id) override;
    Result<Done> setNote(const QString &theme, const QString &text) override;
    Result<Done> setItem(const ChecklistItem &item) override;

    Result<std::vector<Comment>> comments(const QString &round) override;
    Result<std::vector<CommentKey>> searchComments(
        const QString &round, const QString &words) override;
    Result<Done> setMarks(const std::vector<CommentMark> &marks) override;
    Result<std::vector<Tag>> tags() override;
    Result<Done> setTag(const Tag &tag) override;
    Result<Done> removeTag(const QString &id) override;

private:
    /// Runs `change` in a transaction that also moves the revision.
    Result<Done> write(const std::function<Result<Done>()> &change);
    Result<Done> readDecisions(Discussion &discussion);
    Result<Done> readNotes(Discussion &discussion);
    Result<Done> readChecklist(Discussion &discussion);
    Result<Done> setMark(const CommentMark &mark);

    SqliteStore &m_store;
};

} // namespace pejling::store
