// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteStore: erasing answers for good. The rows go in one transaction, which also notes that the
// file is still to be scrubbed; then the file is written anew without what was free in it, and the
// log is emptied. Breaking off in between loses nothing: the note is found again.
#include "sqlitestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

/// In `property`: the file is to be scrubbed.
constexpr auto Unscrubbed = "erase/unscrubbed";

/// Copies that were made beside the file before it was brought up to date.
QStringList backupsOf(const QString &path)
{
    const QFileInfo info(path);
    QString pattern = info.fileName();
    for (const QChar special : u"[]*?"_s)
        pattern.replace(special, u'?');
    return QDir(info.absolutePath())
        .entryList({ pattern % u".schema-*.backup*"_s }, QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

Result<Erased> SqliteStore::erase(const Erasure &erasure)
{
    // Else pages that are freed here keep their content until they are used again.
    if (auto done = m_connection->value(u"pragma secure_delete = on"_s); !done)
        return done.error();
    Erased erased;
    if (erasure.what != Erasure::What::Remains) {
        auto transaction = Transaction::begin(*m_connection);
        if (!transaction)
            return transaction.error();
        const auto concerned = roundsOf(erasure);
        if (!concerned)
            return concerned.error();
        const auto taken = takeOut(erasure);
        if (!taken)
            return taken.error();
        erased.answers = *taken;
        if (auto done = forgetDerived(*concerned); !done)
            return done.error();
        if (auto done = transaction->commit(); !done)
            return done.error();
    }
    const auto scrubbed = scrub();
    if (!scrubbed) {
        Error error = scrubbed.error();
        error.text = QCoreApplication::translate("Store",
            "The answers no longer count, but the file could not be written anew, so traces of "
            "them are left in it until the workshop is opened again. %1")
                         .arg(error.text);
        return error;
    }
    erased.scrubbed = *scrubbed;
    erased.copies = backupsOf(path());
    return erased;
}

Result<QStringList> SqliteStore::roundsOf(const Erasure &erasure)
{
    if (erasure.what == Erasure::What::Round)
        return QStringList{ erasure.round };
    QString where;
    std::vector<qint64> ids{ 0 };
    if (erasure.what == Erasure::What::Batch) {
        where = u"id = (select round from form where id = (select form from batch where id = ?))"_s;
        ids = { erasure.batch };
    } else if (erasure.what == Erasure::What::Responses) {
        where = u"id = (select round from response where id = ?)"_s;
        ids = erasure.responses;
    } else {
        where = u"id <> ?"_s; // all
    }
    QStringList rounds;
    for (const qint64 id : ids) {
        const auto read = m_connection->each(u"select name from round where "_s % where, { id },
            [&](const Row &row) { rounds << row.text(0); });
        if (!read)
            return read.error();
    }
    rounds.removeDuplicates();
    return rounds;
}

/// The rows themselves; how many answers there were.
Result<qint64> SqliteStore::takeOut(const Erasure &erasure)
{
    switch (erasure.what) {
    case Erasure::What::Remains:
        break;
    case Erasure::What::Batch:
        return takeOutBatch(erasure.batch);
    case Erasure::What::Round:
        if (auto done = m_connection->run(
                u"delete from property where name = ?"_s, { QString(u"kept/"_s % erasure.round) });
            !done)
            return done.error();
        return takeOutRound(erasure.round);
    case Erasure::What::Everything: {
        const auto all = rounds();
        if (!all)
            return all.error();
        qint64 answers = 0;
        for (const RoundInfo &round : *all) {
            const auto taken = takeOutRound(round.id);
            if (!taken)
                return taken;
            answers += *taken;
        }
        return answers;
    }
    case Erasure::What::Responses: {
        qint64 answers = 0;
        for (const qint64 id : erasure.responses) {
            const auto taken = takeOutResponse(id);
            if (!taken)
                return taken;
            answers += *taken;
        }
        return answers;
    }
    }
    return qint64(0);
}

Result<qint64> SqliteStore::takeOutResponse(qint64 id)
{
    const auto round = m_connection->value(
        u"select n.name from response r join round n on n.id = r.round where r.id = ?"_s, { id });
    if (!round)
        return round.error();
    if (!round->isValid())
        return qint64(0);
    return takeOutRows(round->toString(), "id = ?", { id });
}

Result<qint64> SqliteStore::takeOutRound(const QString &round)
{
    const auto id = roundId(round);
    if (!id)
        return id.error();
    const auto taken = takeOutRows(round, "round = ?", { *id });
    if (!taken)
        return taken;
    // What the files said of their rows is theirs: their names and numbers stay, as a record.
    const auto noted = m_connection->run(u"update batch set undone = 1, mapping = '' "
                                         "where form in (select id from form where round = ?)"_s,
        { *id });
    if (!noted)
        return noted.error();
    return taken;
}

Result<qint64> SqliteStore::takeOutBatch(qint64 batch)
{
    const auto before = mark();
    if (!before)
        return before.error();
    if (auto undone = undoInTransaction(batch); !undone) {
        if (undone.error().code != "already-undone"_L1)
            return undone.error();
    }
    const auto after = mark();
    if (!after)
        return after.error();
    return before->responses - after->responses;
}

Result<qint64> SqliteStore::takeOutRows(
    const QString &round, const char *where, std::initializer_list<qint64> values)
{
    const auto books = ledger();
    if (!books)
        return books.error();
    Ledger &kept = **books;
    if (auto done = kept.load(round); !done)
        return done.error();
    qint64 answers = 0;
    const auto counted = visitRows(where, values, [&](const PackedResponse &row) {
        kept.removed(row);
        ++answers;
    });
    if (!counted)
        return counted.error();
    QVariantList bound;
    for (const qint64 value : values)
        bound << value;
    const auto removed
        = m_connection->run(u"delete from response where "_s % QLatin1StringView(where), bound);
    if (!removed)
        return removed.error();
    ++kept.state().epoch;
    if (auto done = kept.save(); !done)
        return done.error();
    return answers;
}

/// What is made from answers and could tell of them: the search index, which keeps words of what is
/// deleted, and snapshots of `rounds`, in which a group of one is that one's answer. All of it is
/// made again from what is left. Other rounds keep what they have drawn, or they would show at once
/// what they hold back.
Result<Done> SqliteStore::forgetDerived(const QStringList &rounds)
{
    for (const QString &sql : {
             u"insert into comment_fts (comment_fts) values ('rebuild')"_s,
             u"delete from unindexed"_s,
             u"update discussion set revision = revision + 1"_s,
         }) {
        if (auto done = m_connection->run(sql); !done)
            return done.error();
    }
    if (auto done = forgetStaleMarks(); !done)
        return done;
    for (const QString &round : rounds) {
        const auto forgotten = m_connection->run(u"delete from property where name in (?, ?)"_s,
            { QString(u"tally/"_s % round), QString(u"drawn/"_s % round) });
        if (!forgotten)
            return forgotten.error();
    }
    return setValue(QString::fromLatin1(Unscrubbed), "1");
}

/// What was said about a text that an earlier one has taken the place of.
Result<Done> SqliteStore::forgetStaleMarks()
{
    std::vector<QVariantList> stale;
    const auto read
        = m_connection->each(u"select m.response, m.slot, m.digest, c.text from comment_mark m "
                             "left join comment c on c.response = m.response and c.slot = m.slot"_s,
            {}, [&](const Row &row) {
                if (row.text(2) != QString::fromLatin1(commentDigest(row.text(3))))
                    stale.push_back({ row.integer(0), row.integer(1) });
            });
    if (!read)
        return read;
    for (const QVariantList &key : stale) {
        const auto gone
            = m_connection->run(u"delete from comment_mark where response = ? and slot = ?"_s, key);
        if (!gone)
            return gone.error();
    }
    return Done{};
}

/// Whether nothing is left now. Other programs may hold it up; that is no error.
Result<bool> SqliteStore::scrub()
{
    const auto pending = value(QString::fromLatin1(Unscrubbed));
    if (!pending)
        return pending.error();
    if (pending->isEmpty())
        return true;
    // The copy that is written anew is no file, which would leave its traces on the disk.
    if (auto done = m_connection->value(u"pragma temp_store = memory"_s); !done)
        return done.error();
    const auto written = m_connection->run(u"vacuum"_s);
    if (auto done = m_connection->value(u"pragma temp_store = default"_s); !done)
        return done.error();
    if (!written && written.error().code != "store-locked"_L1)
        return written.error();
    if (!written)
        return false;
    if (!isOnNetworkDrive()) {
        const auto busy = m_connection->value(u"pragma wal_checkpoint(truncate)"_s);
        if (!busy || busy->toInt() != 0)
            return false;
    }
    const auto noted = m_connection->run(
        u"delete from property where name = ?"_s, { QString::fromLatin1(Unscrubbed) });
    if (!noted)
        return noted.error();
    checkpoint();
    return true;
}

} // namespace pejling::store
