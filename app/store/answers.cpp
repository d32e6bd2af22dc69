// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: storing single answers and reading them back.
#include "sqlitestore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr qint64 AnswersPerWave = 20;
/// The form of answers that no import brought; no fingerprint reads like this.
constexpr auto AnsweredHere = "(appended)";
constexpr size_t MostRanges = 100; ///< more are slower to look up than to pass by
constexpr int MaxSearchWords = 16;
constexpr qint64 CommentsAtOnce = 20'000; ///< indexed in one transaction

std::vector<qint64> sortedRandomIds(size_t count)
{
    std::vector<qint64> ids(count);
    std::generate(ids.begin(), ids.end(), randomId);
    std::sort(ids.begin(), ids.end());
    return ids;
}

template <typename T>
void shuffle(std::vector<T> &values)
{
    std::shuffle(values.begin(), values.end(), *QRandomGenerator::system());
}

struct NewComment
{
    qint64 response;
    int slot;
    const QString *text;
};

/// A word as FTS5 takes it literally, with whatever follows it: "tid" finds "tidsfrister".
QString prefixQuery(QString word) { return u'"' % word.replace(u'"', "\"\""_L1) % u"\"*"_s; }

QStringList searchWords(const QString &words)
{
    QStringList found;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const bool readable
            = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (readable && found.size() < MaxSearchWords)
            found << word;
    }
    return found;
}

} // namespace

Result<Done> SqliteStore::append(const Response &response)
{
    return appendAll(std::span(&response, 1));
}

Result<Done> SqliteStore::append(const std::vector<Response> &responses)
{
    return appendAll(responses);
}

Result<Done> SqliteStore::appendAll(std::span<const Response> responses)
{
    std::vector<std::pair<QString, std::vector<const Response *>>> byRound;
    for (const Response &response : responses) {
        auto group = std::find_if(byRound.begin(), byRound.end(),
            [&](const auto &entry) { return entry.first == response.round; });
        if (group == byRound.end())
            group = byRound.insert(group, { response.round, {} });
        group->second.push_back(&response);
    }
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    for (const auto &[round, group] : byRound) {
        if (auto done = appendToRound(round, group); !done)
            return done;
    }
    return transaction->commit();
}

Result<Done> SqliteStore::appendToRound(
    const QString &round, const std::vector<const Response *> &responses)
{
    const auto books = ledger();
    if (!books)
        return books.error();
    const auto table = answerTable();
    if (!table)
        return table.error();
    Ledger &kept = **books;
    if (auto done = kept.load(round); !done)
        return done;
    if (kept.isClosed())
        return roundClosed(round);
    // Many at once are a wave of their own, so that the wave does not tell one from another.
    const bool many = responses.size() > 1;
    if (many)
        ++kept.state().wave;

    // Stored in the order of their random ids, which is none, and which the table takes fastest.
    std::vector<const Response *> order = responses;
    shuffle(order);
    const std::vector<qint64> ids = sortedRandomIds(order.size());
    std::vector<NewComment> comments;
    for (size_t i = 0; i < order.size(); ++i) {
        const Response &response = *order[i];
        RowKey key{ .id = ids[i],
            .round = kept.roundId(),
            .form = {},
            .identity = Identity::of(response.externalId, false),
            .batch = {},
            .wave = kept.state().wave,
            .source = response.source };
        if (!response.tool.isEmpty()) {
            const auto form
                = formId(kept.roundId(), response.tool, QString::fromLatin1(AnsweredHere));
            if (!form)
                return form.error();
            key.form = *form;
        }
        if (key.identity.isKnown()) {
            const auto stored = (*table)->find(key.form, key.identity);
            if (!stored)
                return stored.error();
            if (*stored)
                continue;
        }
        const PackedRow row = PackedRow::of(response, response.finished);
        if (auto done = (*table)->insert(key, row); !done)
            return done;
        kept.added(row.view());
        ++kept.state().inWave;
        for (size_t slot = 0; slot < response.answers.texts.size(); ++slot) {
            if (!response.answers.texts[slot].isEmpty())
                comments.push_back({ key.id, int(slot), &response.answers.texts[slot] });
        }
    }
    // Comments are shuffled apart from their responses: neighbours do not belong together.
    shuffle(comments);
    const std::vector<qint64> commentIds = sortedRandomIds(comments.size());
    for (size_t i = 0; i < comments.size(); ++i) {
        const NewComment &comment = comments[i];
        if (auto done
            = (*table)->insertComment(commentIds[i], comment.response, comment.slot, *comment.text);
            !done)
            return done;
        if (auto done = (*table)->noteUnindexed(commentIds[i], commentIds[i]); !done)
            return done;
    }
    if (many || kept.state().inWave >= AnswersPerWave) {
        ++kept.state().wave;
        kept.state().inWave = 0;
    }
    return kept.save();
}

Result<Done> SqliteStore::scan(const QString &round, qint64 fromWave,
    const std::function<void(const PackedResponse &)> &visit,
    const std::function<bool()> &cancelled)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    if (fromWave <= 0)
        return visitRows("round = ?", { *id }, visit, cancelled);
    // Imported answers lie side by side, so no index of their waves is needed. The ranges of two
    // batches may meet, but each has a wave of its own.
    struct Range
    {
        qint64 wave, first, last;
    };
    std::vector<Range> ranges;
    auto listed = m_connection->each(
        u"select wave, first_response, last_response from batch where wave >= ? and undone = 0"_s,
        { fromWave }, [&](const Row &row) {
            ranges.push_back({ row.integer(0), row.integer(1), row.integer(2) });
        });
    if (!listed)
        return listed;
    if (ranges.size() > MostRanges)
        return visitRows("round = ? and wave >= ?", { *id, fromWave }, visit, cancelled);
    for (const Range &range : ranges) {
        if (auto done = visitRows("round = ? and wave = ? and id between ? and ?",
                { *id, range.wave, range.first, range.last }, visit, cancelled);
            !done)
            return done;
    }
    return visitRows("round = ? and wave >= ? and id >= 4611686018427387904", { *id, fromWave },
        visit, cancelled);
}

Result<Done> SqliteStore::visitRows(const char *where, std::initializer_list<qint64> values,
    const std::function<void(const PackedResponse &)> &visit,
    const std::function<bool()> &cancelled)
{
    const QByteArray sql
        = "select id, wave, audience, counted, ratings, rankings, texts, time_thieves "
          "from response where "
        + QByteArray(where);
    auto statement = RowStatement::prepare(*m_connection, sql.constData());
    if (!statement)
        return statement.error();
    RowStatement &rows = **statement;
    int index = 0;
    for (const qint64 value : values)
        rows.bind(index++, value);
    for (;;) {
        const auto more = rows.next();
        if (!more)
            return more.error();
        if (!*more)
            return Done{};
        if (cancelled && cancelled())
            return Error{ ErrorKind::Cancelled, u"cancelled"_s, {}, {}, {} };
        PackedResponse packed{ .id = rows.integer(0),
            .wave = rows.integer(1),
            .audience = rows.integer(2) == 1 ? 1 : 0,
            .counted = rows.integer(3) != 0,
            .ratings = rows.text(4),
            .rankings = rows.text(5),
            .texts = quint64(rows.integer(6)),
            .timeThieves = {} };
        if (!rows.isNull(7))
            packed.timeThieves = quint32(rows.integer(7));
        visit(packed);
    }
}

namespace {

const QString ResponseColumns
    = u"select r.id, r.external, r.source, f.tool, r.audience, r.finished, r.ratings, "
      "r.rankings, r.texts, r.time_thieves from response r left join form f on f.id = r.form "_s;

} // namespace

Result<Response> SqliteStore::responseOf(const Row &row, const QString &round) const
{
    Response response;
    response.id = row.integer(0);
    response.externalId = externalIdOf(response.id, row.text(1));
    response.source = Source(qBound(0, int(row.integer(2)), int(Source::Lan)));
    response.tool = row.text(3);
    response.round = round;
    response.audience = row.integer(4) == 1 ? 1 : 0;
    response.finished = row.flag(5);
    response.answers = Answers::blank(*m_template);
    const std::string ratings = row.text(6).toStdString();
    const std::string rankings = row.text(7).toStdString();
    if (!response.answers.unpack(*m_template, ratings, rankings))
        return storeError(Trouble::Damaged, path());
    if (!row.isNull(9))
        response.answers.timeThieves = quint32(row.integer(9));
    return response;
}

Result<Done> SqliteStore::readTexts(Response &response)
{
    return m_connection->each(u"select slot, text from comment where response = ?"_s,
        { response.id }, [&](const Row &row) {
            const auto slot = size_t(row.integer(0));
            if (slot < response.answers.texts.size())
                response.answers.texts[slot] = row.text(1);
        });
}

Result<std::vector<Response>> SqliteStore::responses(
    const QString &round, qint64 afterId, int limit)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    std::vector<Response> found;
    std::optional<Error> failure;
    const auto done = m_connection->each(
        ResponseColumns % u"where r.round = ? and r.id > ? order by r.id limit ?"_s,
        { *id, afterId, limit }, [&](const Row &row) {
            auto response = responseOf(row, round);
            if (!response)
                failure = response.error();
            else
                found.push_back(*std::move(response));
        });
    if (!done)
        return done.error();
    if (failure)
        return *failure;
    for (Response &response : found) {
        if (auto read = readTexts(response); !read)
            return read.error();
    }
    return found;
}

Result<Done> SqliteStore::visitShuffled(
    const QString &round, const std::function<void(const Response &)> &visit)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    std::optional<Error> failure;
    auto done = m_connection->each(
        ResponseColumns % u"where r.round = ? order by random()"_s, { *id }, [&](const Row &row) {
            if (failure)
                return;
            auto response = responseOf(row, round);
            if (!response) {
                failure = response.error();
                return;
            }
            if (auto read = readTexts(*response); !read) {
                failure = read.error();
                return;
            }
            visit(*response);
        });
    if (!done)
        return done;
    if (failure)
        return *failure;
    return Done{};
}

/// In transactions of a size that keeps nobody waiting.
Result<Done> SqliteStore::indexComments()
{
    for (;;) {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return transaction.error();
        std::vector<std::pair<qint64, qint64>> ranges;
        auto listed = m_connection->each(
            u"select first_comment, last_comment from unindexed order by 1 limit %1"_s.arg(
                CommentsAtOnce),
            {}, [&](const Row &row) { ranges.emplace_back(row.integer(0), row.integer(1)); });
        if (!listed)
            return listed;
        if (ranges.empty())
            return Done{};
        qint64 left = CommentsAtOnce;
        for (auto range = ranges.begin(); range != ranges.end() && left > 0; ++range) {
            const auto indexed = indexRange(range->first, range->second, left);
            if (!indexed)
                return indexed.error();
            left -= *indexed;
        }
        if (auto done = transaction->commit(); !done)
            return done;
    }
}

/// At most `most` comments; how many. Steps from comment to comment, as a range may be mostly
/// empty.
Result<qint64> SqliteStore::indexRange(qint64 first, qint64 last, qint64 most)
{
    const auto until = m_connection->integer(
        u"select coalesce(max(id), 0) from (select id from comment where id between ? and ? "
        "order by id limit ?)"_s,
        { first, last, most });
    if (!until)
        return until.error();
    const auto indexed
        = m_connection->run(u"insert into comment_fts (rowid, text) "
                            "select id, text from comment where id between ? and ?"_s,
            { first, *until });
    if (!indexed)
        return indexed.error();
    const auto noted = *indexed < most || *until >= last
        ? m_connection->run(u"delete from unindexed where first_comment = ?"_s, { first })
        : m_connection->run(u"update unindexed set first_comment = ? where first_comment = ?"_s,
            { *until + 1, first });
    if (!noted)
        return noted.error();
    return *indexed;
}

Result<Done> SqliteStore::readyIndex()
{
    const auto waiting = m_connection->integer(u"select exists (select 1 from unindexed)"_s);
    if (!waiting)
        return waiting.error();
    if (*waiting > 0 && m_mode == OpenMode::ReadWrite)
        return indexComments();
    return Done{};
}

Result<std::vector<CommentKey>> SqliteStore::searchComments(
    const QString &round, const QString &words)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    const QStringList wanted = searchWords(words);
    if (wanted.isEmpty())
        return std::vector<CommentKey>();
    if (auto ready = readyIndex(); !ready)
        return ready.error();
    QString sql = u"select c.response, c.slot from comment c join response r on r.id = c.response "
                  "where r.round = ? and r.counted = 1"_s;
    QVariantList values{ *id };
    for (const QString &word : wanted) {
        sql += u" and c.id in (select rowid from comment_fts where comment_fts match ? union all "
               "select w.id from unindexed u join comment w on w.id between u.first_comment "
               "and u.last_comment where instr(lower(w.text), lower(?)) > 0)"_s;
        values << prefixQuery(word) << word;
    }
    std::vector<CommentKey> keys;
    const auto done = m_connection->each(sql, values, [&](const Row &row) {
        keys.push_back({ row.integer(0), int(row.integer(1)) });
    });
    if (!done)
        return done.error();
    return keys;
}

Result<std::vector<qint64>> SqliteStore::search(const QString &round, const QString &words)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    const QStringList wanted = searchWords(words);
    if (wanted.isEmpty())
        return std::vector<qint64>();
    if (auto ready = readyIndex(); !ready)
        return ready.error();
    QString sql = u"select r.id from response r where r.round = ?"_s;
    QVariantList values{ *id };
    for (const QString &word : wanted) {
        // Without the right to write, what is not indexed yet is looked through letter by letter.
        sql += u" and r.id in (select c.response from comment_fts f join comment c "
               "on c.id = f.rowid where comment_fts match ? union all "
               "select c.response from unindexed u join comment c on c.id between "
               "u.first_comment and u.last_comment where instr(lower(c.text), lower(?)) > 0)"_s;
        values << prefixQuery(word) << word;
    }
    std::vector<qint64> ids;
    const auto done = m_connection->each(
        sql % u" order by r.id"_s, values, [&](const Row &row) { ids.push_back(row.integer(0)); });
    if (!done)
        return done.error();
    return ids;
}

} // namespace pejling::store
