// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include "importsession.h"
#include "settingsrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

constexpr int CheckpointTimeout = 250; ///< milliseconds to wait for readers

class TransactionSnapshot : public ReadSnapshot
{
public:
    explicit TransactionSnapshot(Transaction transaction)
        : m_transaction(std::move(transaction)) { }

private:
    Transaction m_transaction;
};

} // namespace

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection, OpenMode mode,
    std::shared_ptr<ProgramLock> programLock, int busyTimeout)
    : m_programLock(std::move(programLock)), m_connection(std::move(connection)), m_mode(mode),
      m_busyTimeout(busyTimeout)
{
}

SqliteStore::~SqliteStore()
{
    if (m_mode == OpenMode::ReadWrite)
        checkpoint();
}

Result<Done> SqliteStore::load(TemplatePtr known)
{
    m_connection->setBusyTimeout(m_busyTimeout);
    const auto json
        = m_connection->value(u"select cast(value as blob) from meta where name = 'template'"_s);
    if (!json)
        return json.error();
    if (json->toByteArray() != known->json) // another program was faster
        return storeError(Trouble::Locked, path());
    m_template = std::move(known);
    auto version = RowStatement::prepare(*m_connection, "pragma data_version");
    if (!version)
        return version.error();
    m_dataVersion = *std::move(version);
    (void)changedElsewhere();
    if (m_mode == OpenMode::ReadOnly)
        return restrictToReading(true);
    return Done{};
}

Result<Done> SqliteStore::restrictToReading(bool restricted)
{
    const auto set = m_connection->run(
        restricted ? u"pragma query_only = on"_s : u"pragma query_only = off"_s);
    if (!set)
        return set.error();
    return Done{};
}

Result<AnswerTable *> SqliteStore::answerTable()
{
    if (!m_answers) {
        auto made = AnswerTable::make(*m_connection, m_template->textSlots);
        if (!made)
            return made.error();
        m_answers = *std::move(made);
    }
    return m_answers.get();
}

Result<Ledger *> SqliteStore::ledger()
{
    if (!m_ledger) {
        auto made = Ledger::make(*m_connection, m_template);
        if (!made)
            return made.error();
        m_ledger = *std::move(made);
    }
    return m_ledger.get();
}

void SqliteStore::checkpoint()
{
    m_connection->setBusyTimeout(CheckpointTimeout);
    (void)m_connection->value(u"pragma wal_checkpoint(truncate)"_s);
    m_connection->setBusyTimeout(m_busyTimeout);
}

Result<std::unique_ptr<ReadSnapshot>> SqliteStore::readSnapshot()
{
    auto transaction = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!transaction)
        return transaction.error();
    // The moment is that of the first read.
    if (auto first = m_connection->integer(u"select epoch from state"_s); !first)
        return first.error();
    return std::unique_ptr<ReadSnapshot>(new TransactionSnapshot(*std::move(transaction)));
}

Result<Settings> SqliteStore::settings() { return readSettings(*m_connection, *m_template); }

Result<Done> SqliteStore::setSettings(const Settings &settings)
{
    if (auto valid = checkSettings(settings); !valid)
        return valid;
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const auto now = readSettings(*m_connection, *m_template);
    if (!now)
        return now.error();
    Settings next = settings;
    next.madeUp = settings.madeUp || now->madeUp;
    if (auto done = writeSettings(*m_connection, *m_template, next); !done)
        return done;
    return transaction->commit();
}

Result<std::vector<RoundInfo>> SqliteStore::rounds()
{
    std::vector<RoundInfo> rounds;
    const auto done = m_connection->each(
        u"select name, closed, counted_first, counted_second, uncounted_first, uncounted_second "
        "from round order by id"_s,
        {}, [&](const Row &row) {
            RoundInfo info{ .id = row.text(0),
                .closed = row.flag(1),
                .counted = { row.integer(2), row.integer(3) },
                .uncounted = { row.integer(4), row.integer(5) } };
            info.responses
                = info.counted[0] + info.counted[1] + info.uncounted[0] + info.uncounted[1];
            rounds.push_back(info);
        });
    if (!done)
        return done.error();
    return rounds;
}

Result<Done> SqliteStore::openRound(const QString &round)
{
    if (auto valid = checkRoundId(round); !valid)
        return valid;
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const auto done = m_connection->run(u"insert into round (name) values (?) "
                                        "on conflict (name) do update set closed = 0"_s,
        { round });
    if (!done)
        return done.error();
    return transaction->commit();
}

Result<Done> SqliteStore::closeRound(const QString &round)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const auto done = m_connection->run(u"update round set closed = 1 where name = ?"_s, { round });
    if (!done)
        return done.error();
    if (*done == 0)
        return unknownRound(round);
    return transaction->commit();
}

Result<qint64> SqliteStore::roundId(const QString &round)
{
    const auto found = m_connection->value(u"select id from round where name = ?"_s, { round });
    if (!found)
        return found.error();
    if (!found->isValid())
        return unknownRound(round);
    return found->toLongLong();
}

Result<qint64> SqliteStore::formId(qint64 round, const QString &tool, const QString &fingerprint)
{
    const QVariantList values{ round, tool, fingerprint };
    const auto made = m_connection->run(u"insert into form (round, tool, fingerprint) "
                                        "values (?, ?, ?) on conflict do nothing"_s,
        values);
    if (!made)
        return made.error();
    return m_connection->integer(
        u"select id from form where round = ? and tool = ? and fingerprint = ?"_s, values);
}

Result<std::unique_ptr<ImportSession>> SqliteStore::beginImport(
    const BatchInfo &batch, const QString &fingerprint, bool includeUnfinished, bool dryRun)
{
    return StoreImport::begin(*this,
        { .batch = batch,
            .fingerprint = fingerprint,
            .includeUnfinished = includeUnfinished,
            .dryRun = dryRun });
}

Result<std::vector<BatchInfo>> SqliteStore::batches()
{
    std::vector<BatchInfo> batches;
    const auto done = m_connection->each(
        u"select b.id, b.file, b.sha256, f.tool, b.sheet, n.name, b.imported_at, b.total_rows, "
        "b.added, b.changed, b.unchanged, b.skipped, b.rejected, b.flagged, b.mapping, b.undone "
        "from batch b join form f on f.id = b.form join round n on n.id = f.round order by b.id"_s,
        {}, [&](const Row &row) {
            batches.push_back({ .id = row.integer(0),
                .file = row.text(1),
                .sha256 = row.text(2),
                .tool = row.text(3),
                .sheet = row.text(4),
                .round = row.text(5),
                .importedAt = QDateTime::fromString(row.text(6), Qt::ISODateWithMs),
                .rows = row.integer(7),
                .added = row.integer(8),
                .changed = row.integer(9),
                .unchanged = row.integer(10),
                .skipped = row.integer(11),
                .rejected = row.integer(12),
                .flagged = row.integer(13),
                .mapping = row.text(14),
                .undone = row.flag(15) });
        });
    if (!done)
        return done.error();
    return batches;
}

Result<Mark> SqliteStore::mark()
{
    Mark mark;
    const auto done = m_connection->each(
        u"select epoch, wave, (select sum(counted_first + counted_second + uncounted_first "
        "+ uncounted_second) from round) from state"_s,
        {}, [&](const Row &row) {
            mark = { .epoch = row.integer(0), .wave = row.integer(1), .responses = row.integer(2) };
        });
    if (!done)
        return done.error();
    return mark;
}

Result<Activity> SqliteStore::activity(const QString &round)
{
    const auto packed
        = m_connection->value(u"select activity from round where name = ?"_s, { round });
    if (!packed)
        return packed.error();
    if (!packed->isValid())
        return unknownRound(round);
    return unpackedActivity(packed->toString().toStdString(), *m_template);
}

Result<QByteArray> SqliteStore::value(const QString &key)
{
    const auto found = m_connection->value(u"select value from property where name = ?"_s, { key });
    if (!found)
        return found.error();
    return found->toByteArray();
}

Result<Done> SqliteStore::setValue(const QString &key, const QByteArray &value)
{
    const auto done = m_connection->run(u"insert into property (name, value) values (?, ?) "
                                        "on conflict (name) do update set value = excluded.value"_s,
        { key, value.isNull() ? QByteArray("") : value });
    if (!done)
        return done.error();
    return Done{};
}

Result<bool> SqliteStore::replaceValue(
    const QString &key, const QByteArray &expected, const QByteArray &value)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    const auto now = this->value(key);
    if (!now)
        return now.error();
    if (*now != expected)
        return false;
    if (auto done = setValue(key, value); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return true;
}

bool SqliteStore::changedElsewhere()
{
    const auto row = m_dataVersion->next();
    if (!row || !*row)
        return false;
    const qint64 version = m_dataVersion->integer(0);
    m_dataVersion->reset();
    return std::exchange(m_seenVersion, version) != version;
}

Result<Done> checkRoundId(const QString &round)
{
    static const QRegularExpression pattern(u"\\A[a-z0-9-]{1,32}\\z"_s);
    if (pattern.match(round).hasMatch())
        return Done{};
    return Error{ .kind = ErrorKind::Usage,
        .code = u"round-id"_s,
        .text = QCoreApplication::translate(
            "Store", "“%1” cannot name a round. Use 1 to 32 of the characters a-z, 0-9 and -.")
                    .arg(round),
        .detail = {},
        .position = {} };
}

Error roundClosed(const QString &round)
{
    return { .kind = ErrorKind::Refused,
        .code = u"round-closed"_s,
        .text = QCoreApplication::translate(
            "Store", "The round “%1” is closed. Open it again before answers are added to it.")
                    .arg(round),
        .detail = {},
        .position = {} };
}

} // namespace pejling::store
