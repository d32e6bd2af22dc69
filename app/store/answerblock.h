// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answertable.h"
#include "manyrows.h"

namespace pejling::store {

/// New answers of one import on their way into the tables response and comment, where they arrive
/// in blocks. Must be gone before its connection; what was not flushed by then is lost.
class AnswerBlock
{
public:
    /// What they have in common.
    struct Common
    {
        qint64 round = 0;
        qint64 form = 0;
        qint64 batch = 0;
        qint64 wave = 0;
    };
    [[nodiscard]] static Result<std::unique_ptr<AnswerBlock>> make(
        Connection &connection, const Common &common);

    /// The comments get ids from `nextComment` on, which moves past them. They must also be noted
    /// in `unindexed`.
    Result<Done> add(
        qint64 id, Identity identity, Source source, PackedRow row, qint64 &nextComment);
    /// Whether an answer of that identity waits here, where no query finds it.
    [[nodiscard]] bool holds(const Identity &identity) const;
    /// Writes what waits.
    Result<Done> flush();

private:
    struct Answer
    {
        qint64 id = 0;
        Identity identity;
        Source source = Source::Import;
        PackedRow row;
    };
    struct Comment
    {
        qint64 id = 0;
        qint64 response = 0;
        qint64 slot = 0;
        QByteArray text; ///< UTF-8
    };

    AnswerBlock() = default;

    std::unique_ptr<ManyRows> m_insertAnswers;
    std::unique_ptr<ManyRows> m_insertComments;
    std::vector<Answer> m_answers;
    std::vector<qint64> m_keys; ///< of the answers that have one
    std::vector<Comment> m_comments;
};

} // namespace pejling::store
