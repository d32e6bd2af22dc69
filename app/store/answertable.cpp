// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answertable.h"

#include "connection.h"

namespace pejling::store {

namespace {

// FTS5 is told what it should no longer find, with the text that it knows; see the schema's
// `unindexed`.
#define FORGET_COMMENTS                                                                            \
    "insert into comment_fts (comment_fts, rowid, text) select 'delete', c.id, c.text "
#define IS_INDEXED                                                                                 \
    "coalesce((select last_comment from unindexed where first_comment <= c.id "                    \
    "order by first_comment desc limit 1), 0) < c.id"

void bindOptional(RowStatement &statement, int index, std::optional<qint64> value)
{
    if (value)
        statement.bind(index, *value);
    else
        statement.bindNull(index);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

int bindAnswers(RowStatement &statement, int index, const PackedRow &row)
{
    statement.bind(index++, qint64(row.audience));
    statement.bind(index++, qint64(row.finished));
    statement.bind(index++, qint64(row.counted));
    statement.bind(index++, std::string_view(row.ratings));
    statement.bind(index++, std::string_view(row.rankings));
    statement.bind(index++, qint64(row.textMask()));
    bindOptional(statement, index++, row.timeThieves);
    return index;
}

Result<std::unique_ptr<AnswerTable>> AnswerTable::make(Connection &connection, int textSlots)
{
    std::unique_ptr<AnswerTable> table(new AnswerTable);
    table->m_textSlots = size_t(textSlots);
    const std::initializer_list<std::pair<std::unique_ptr<RowStatement> *, const char *>> all = {
        { &table->m_findHash,
            "select id, batch, audience, finished, counted, ratings, rankings, texts, "
            "time_thieves, external from response where form is ? and hash = ?" },
        { &table->m_read,
            "select id, batch, audience, finished, counted, ratings, rankings, texts, "
            "time_thieves from response where id = ?" },
        { &table->m_insert,
            "insert into response (id, round, form, external, hash, batch, wave, source, "
            "audience, finished, counted, ratings, rankings, texts, time_thieves) "
            "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" },
        { &table->m_update,
            "update response set audience = ?, finished = ?, counted = ?, ratings = ?, "
            "rankings = ?, texts = ?, time_thieves = ?, batch = ? where id = ?" },
        { &table->m_texts, "select slot, text from comment where response = ?" },
        { &table->m_insertComment,
            "insert into comment (id, response, slot, text) values (?, ?, ?, ?)" },
        { &table->m_noteUnindexed,
            "insert into unindexed (first_comment, last_comment) values (?, ?)" },
        { &table->m_forgetComment,
            FORGET_COMMENTS "from comment c where c.response = ? and c.slot = ? and " IS_INDEXED },
        { &table->m_removeComment, "delete from comment where response = ? and slot = ?" },
        { &table->m_forgetBatch,
            FORGET_COMMENTS "from response r join comment c on c.response = r.id "
                            "where r.batch = ? and r.texts <> 0 and " IS_INDEXED },
        { &table->m_removeBatch, "delete from response where batch = ?" }
    };
    for (const auto &[statement, sql] : all) {
        auto prepared = RowStatement::prepare(connection, sql);
        if (!prepared)
            return prepared.error();
        *statement = *std::move(prepared);
    }
    return table;
}

StoredRow AnswerTable::current(const RowStatement &statement) const
{
    StoredRow stored;
    stored.id = statement.integer(0);
    if (!statement.isNull(1))
        stored.batch = statement.integer(1);
    PackedRow &row = stored.row;
    row.audience = statement.integer(2) == 1 ? 1 : 0;
    row.finished = statement.integer(3) != 0;
    row.counted = statement.integer(4) != 0;
    row.ratings = statement.text(5);
    row.rankings = statement.text(6);
    row.texts.resize(m_textSlots);
    if (!statement.isNull(8))
        row.timeThieves = quint32(statement.integer(8));
    return stored;
}

Result<std::optional<StoredRow>> AnswerTable::find(
    std::optional<qint64> form, const Identity &identity)
{
    if (identity.number)
        return read(numberedId(form.value(), *identity.number));
    bindOptional(*m_findHash, 0, form);
    m_findHash->bind(1, *identity.hash);
    for (;;) {
        const auto more = m_findHash->next();
        if (!more)
            return more.error();
        if (!*more)
            return std::optional<StoredRow>();
        if (m_findHash->text(9) == viewOf(identity.external))
            return finished(*m_findHash);
        // else the same hash of another text
    }
}

Result<std::optional<StoredRow>> AnswerTable::read(qint64 id)
{
    m_read->bind(0, id);
    const auto more = m_read->next();
    if (!more)
        return more.error();
    if (!*more)
        return std::optional<StoredRow>();
    return finished(*m_read);
}

Result<std::optional<StoredRow>> AnswerTable::finished(RowStatement &statement)
{
    std::optional<StoredRow> stored = current(statement);
    const bool hasTexts = statement.integer(7) != 0;
    statement.reset();
    if (hasTexts) {
        if (auto done = readTexts(*stored); !done)
            return done.error();
    }
    return stored;
}

Result<Done> AnswerTable::readTexts(StoredRow &stored)
{
    m_texts->bind(0, stored.id);
    for (;;) {
        const auto more = m_texts->next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        const auto slot = size_t(m_texts->integer(0));
        if (slot < m_textSlots)
            stored.row.texts[slot] = textOf(m_texts->text(1));
    }
}

Result<Done> AnswerTable::insert(const RowKey &key, const PackedRow &row)
{
    m_insert->bind(0, key.id);
    m_insert->bind(1, key.round);
    bindOptional(*m_insert, 2, key.form);
    if (key.identity.hash)
        m_insert->bind(3, viewOf(key.identity.external));
    else
        m_insert->bindNull(3);
    bindOptional(*m_insert, 4, key.identity.hash);
    bindOptional(*m_insert, 5, key.batch);
    m_insert->bind(6, key.wave);
    m_insert->bind(7, qint64(key.source));
    bindAnswers(*m_insert, 8, row);
    return m_insert->run();
}

Result<Done> AnswerTable::insertComment(qint64 id, qint64 response, int slot, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_insertComment->bind(0, id);
    m_insertComment->bind(1, response);
    m_insertComment->bind(2, qint64(slot));
    m_insertComment->bind(3, viewOf(utf8));
    return m_insertComment->run();
}

Result<Done> AnswerTable::update(qint64 id, qint64 batch, const PackedRow &row)
{
    const int index = bindAnswers(*m_update, 0, row);
    m_update->bind(index, batch);
    m_update->bind(index + 1, id);
    return m_update->run();
}

Result<Done> AnswerTable::noteUnindexed(qint64 firstComment, qint64 lastComment)
{
    m_noteUnindexed->bind(0, firstComment);
    m_noteUnindexed->bind(1, lastComment);
    return m_noteUnindexed->run();
}

Result<Done> AnswerTable::removeComment(qint64 response, int slot)
{
    for (RowStatement *statement : { m_forgetComment.get(), m_removeComment.get() }) {
        statement->bind(0, response);
        statement->bind(1, qint64(slot));
        if (auto done = statement->run(); !done)
            return done;
    }
    return Done{};
}

Result<Done> AnswerTable::removeBatch(qint64 batch)
{
    for (RowStatement *statement : { m_forgetBatch.get(), m_removeBatch.get() }) {
        statement->bind(0, batch);
        if (auto done = statement->run(); !done)
            return done;
    }
    return Done{};
}

} // namespace pejling::store
