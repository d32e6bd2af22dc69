// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "identity.h"
#include "packedrow.h"
#include "rowstatement.h"

namespace pejling::store {

class Connection;

/// What a response's row says beside the answers.
struct RowKey
{
    qint64 id = 0;
    qint64 round = 0;
    std::optional<qint64> form;
    Identity identity;
    std::optional<qint64> batch;
    qint64 wave = 0;
    Source source = Source::Import;
};

struct StoredRow
{
    qint64 id = 0;
    std::optional<qint64> batch; ///< that gave it its present answers
    PackedRow row;
};

/// Binds the columns from audience to time_thieves; the index after them.
int bindAnswers(RowStatement &statement, int index, const PackedRow &row);

/// The tables response and comment, through statements that are prepared once. Lives inside one
/// connection and must be gone before it.
class AnswerTable
{
public:
    [[nodiscard]] static Result<std::unique_ptr<AnswerTable>> make(
        Connection &connection, int textSlots);

    /// The row that has the known `identity` in `form`, with its texts.
    [[nodiscard]] Result<std::optional<StoredRow>> find(
        std::optional<qint64> form, const Identity &identity);
    [[nodiscard]] Result<std::optional<StoredRow>> read(qint64 id);

    Result<Done> insert(const RowKey &key, const PackedRow &row);
    /// Every comment must also be noted in `unindexed`, alone or in a range.
    Result<Done> insertComment(qint64 id, qint64 response, int slot, const QString &text);
    Result<Done> noteUnindexed(qint64 firstComment, qint64 lastComment);
    /// New answers of a row, without its comments.
    Result<Done> update(qint64 id, qint64 batch, const PackedRow &row);
    Result<Done> removeComment(qint64 response, int slot);
    /// Every answer whose present version is `batch`'s, with its comments and versions.
    Result<Done> removeBatch(qint64 batch);

private:
    AnswerTable() = default;
    Result<Done> readTexts(StoredRow &stored);
    /// The row that `statement` stands on, which it then leaves.
    Result<std::optional<StoredRow>> finished(RowStatement &statement);
    [[nodiscard]] StoredRow current(const RowStatement &statement) const;

    size_t m_textSlots = 0;
    std::unique_ptr<RowStatement> m_findHash;
    std::unique_ptr<RowStatement> m_read;
    std::unique_ptr<RowStatement> m_insert;
    std::unique_ptr<RowStatement> m_update;
    std::unique_ptr<RowStatement> m_texts;
    std::unique_ptr<RowStatement> m_insertComment;
    std::unique_ptr<RowStatement> m_noteUnindexed;
    std::unique_ptr<RowStatement> m_forgetComment;
    std::unique_ptr<RowStatement> m_removeComment;
    std::unique_ptr<RowStatement> m_forgetBatch;
    std::unique_ptr<RowStatement> m_removeBatch;
};

} // namespace pejling::store
