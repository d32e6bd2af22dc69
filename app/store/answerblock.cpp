// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerblock.h"

#include "connection.h"

#include <algorithm>

namespace pejling::store {

namespace {

constexpr size_t MostWaiting = 256; ///< answers

} // namespace

Result<std::unique_ptr<AnswerBlock>> AnswerBlock::make(Connection &connection, const Common &common)
{
    std::unique_ptr<AnswerBlock> block(new AnswerBlock);
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    auto answers = ManyRows::prepare(connection,
        "insert into response (round, form, batch, wave, id, external, hash, source, audience, "
        "finished, counted, ratings, rankings, texts, time_thieves) values ",
        '(' + number(common.round) + ", " + number(common.form) + ", " + number(common.batch) + ", "
            + number(common.wave) + ", ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        11);
    if (!answers)
        return answers.error();
    block->m_insertAnswers = *std::move(answers);
    auto comments = ManyRows::prepare(
        connection, "insert into comment (id, response, slot, text) values ", "(?, ?, ?, ?)", 4);
    if (!comments)
        return comments.error();
    block->m_insertComments = *std::move(comments);
    block->m_answers.reserve(MostWaiting);
    return block;
}

Result<Done> AnswerBlock::add(
    qint64 id, Identity identity, Source source, PackedRow row, qint64 &nextComment)
{
    for (size_t slot = 0; slot < row.texts.size(); ++slot) {
        if (!row.texts[slot].isEmpty())
            m_comments.push_back({ nextComment++, id, qint64(slot), row.texts[slot].toUtf8() });
    }
    if (identity.isKnown())
        m_keys.push_back(identity.key());
    m_answers.push_back({ id, std::move(identity), source, std::move(row) });
    return m_answers.size() < MostWaiting ? Done{} : flush();
}

bool AnswerBlock::holds(const Identity &identity) const
{
    return identity.isKnown()
        && std::find(m_keys.begin(), m_keys.end(), identity.key()) != m_keys.end();
}

Result<Done> AnswerBlock::flush()
{
    auto done = m_insertAnswers->insert(
        std::span(std::as_const(m_answers)), [](RowStatement &to, int index, const Answer &answer) {
            to.bind(index++, answer.id);
            if (answer.identity.hash) {
                to.bind(index++, viewOf(answer.identity.external));
                to.bind(index++, *answer.identity.hash);
            } else {
                to.bindNull(index++);
                to.bindNull(index++);
            }
            to.bind(index++, qint64(answer.source));
            bindAnswers(to, index, answer.row);
        });
    if (!done)
        return done;
    done = m_insertComments->insert(std::span(std::as_const(m_comments)),
        [](RowStatement &to, int index, const Comment &comment) {
            to.bind(index, comment.id);
            to.bind(index + 1, comment.response);
            to.bind(index + 2, comment.slot);
            to.bind(index + 3, viewOf(comment.text));
        });
    m_answers.clear();
    m_keys.clear();
    m_comments.clear();
    return done;
}

} // namespace pejling::store
