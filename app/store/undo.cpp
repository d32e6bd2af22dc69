// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: taking a batch back. Every imported answer is a pile of versions, one a batch: the
// present one in `response`, the earlier ones in `history`. Undoing a batch pulls its version out
// of each pile, wherever it lies; an answer without versions is gone. So the order does not matter.
#include "sqlitestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

struct Earlier
{
    qint64 batch = 0;
    PackedRow row;
};

/// The version beneath the present one.
Result<Earlier> newestEarlier(Connection &connection, qint64 response, int textSlots)
{
    Earlier earlier;
    const auto done = connection.each(
        u"select batch, audience, finished, counted, ratings, rankings, time_thieves, comments "
        "from history where response = ? order by batch desc limit 1"_s,
        { response }, [&](const Row &row) {
            earlier.batch = row.integer(0);
            earlier.row.audience = row.integer(1) == 1 ? 1 : 0;
            earlier.row.finished = row.flag(2);
            earlier.row.counted = row.flag(3);
            earlier.row.ratings = row.text(4).toStdString();
            earlier.row.rankings = row.text(5).toStdString();
            if (!row.isNull(6))
                earlier.row.timeThieves = quint32(row.integer(6));
            earlier.row.texts = unpackedTexts(row.text(7).toUtf8(), size_t(textSlots));
        });
    if (!done)
        return done.error();
    return earlier;
}

} // namespace

Result<Done> SqliteStore::undoBatch(qint64 batch)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    if (auto done = undoInTransaction(batch); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    checkpoint();
    return Done{};
}

Result<Done> SqliteStore::undoInTransaction(qint64 batch)
{
    std::optional<bool> undone;
    QString round;
    const auto found
        = m_connection->each(u"select b.undone, n.name from batch b join form f on f.id = b.form "
                             "join round n on n.id = f.round where b.id = ?"_s,
            { batch }, [&](const Row &row) {
                undone = row.flag(0);
                round = row.text(1);
            });
    if (!found)
        return found;
    if (!undone)
        return usageError(u"unknown-batch"_s,
            QCoreApplication::translate("Store", "There is no import number %1 in this workshop.")
                .arg(batch));
    if (*undone)
        return usageError(u"already-undone"_s,
            QCoreApplication::translate("Store", "Import number %1 has already been undone.")
                .arg(batch));
    return undo(batch, round);
}

Result<Done> SqliteStore::undo(qint64 batch, const QString &round)
{
    const auto books = ledger();
    if (!books)
        return books.error();
    Ledger &kept = **books;
    if (auto done = kept.load(round); !done)
        return done;
    // Versions beneath somebody else's: nobody sees them go.
    if (auto done = m_connection->run(u"delete from history where batch = ?"_s, { batch }); !done)
        return done.error();

    std::vector<qint64> changed;
    const auto listed = m_connection->each(u"select id from response where batch = ? "
                                           "and id in (select response from history)"_s,
        { batch }, [&](const Row &row) { changed.push_back(row.integer(0)); });
    if (!listed)
        return listed;
    const auto table = answerTable();
    if (!table)
        return table.error();
    const qint64 firstComment = kept.state().nextComment;
    for (const qint64 response : changed) {
        if (auto done = restoreEarlier(response, kept.state().nextComment); !done)
            return done;
    }
    if (kept.state().nextComment > firstComment) {
        if (auto done = (*table)->noteUnindexed(firstComment, kept.state().nextComment - 1); !done)
            return done;
    }
    const auto counted
        = visitRows("batch = ?", { batch }, [&](const PackedResponse &row) { kept.removed(row); });
    if (!counted)
        return counted;
    if (auto done = (*table)->removeBatch(batch); !done)
        return done;
    if (auto done = m_connection->run(u"update batch set undone = 1 where id = ?"_s, { batch });
        !done)
        return done.error();
    ++kept.state().epoch;
    return kept.save();
}

Result<Done> SqliteStore::restoreEarlier(qint64 response, qint64 &nextComment)
{
    const auto table = answerTable();
    if (!table)
        return table.error();
    const auto present = (*table)->read(response);
    if (!present)
        return present.error();
    if (!*present)
        return storeError(Trouble::Damaged, path());
    const PackedRow &now = (*present)->row;
    const auto earlier = newestEarlier(*m_connection, response, m_template->textSlots);
    if (!earlier)
        return earlier.error();
    if (auto done = (*table)->update(response, earlier->batch, earlier->row); !done)
        return done;
    for (const int slot : Difference::between(now, earlier->row).texts) {
        if (auto done = (*table)->removeComment(response, slot); !done)
            return done;
        const QString &text = earlier->row.texts[size_t(slot)];
        if (text.isEmpty())
            continue;
        if (auto done = (*table)->insertComment(nextComment++, response, slot, text); !done)
            return done;
    }
    const auto forgotten = m_connection->run(
        u"delete from history where response = ? and batch = ?"_s, { response, earlier->batch });
    if (!forgotten)
        return forgotten.error();
    m_ledger->changed(now, earlier->row);
    return Done{};
}

} // namespace pejling::store
