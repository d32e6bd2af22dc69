// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importsession.h"

#include "sqlitestore.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace pejling::store {

UncheckedReferences::UncheckedReferences(Connection &connection) : m_connection(connection)
{
    (void)m_connection.run(u"pragma foreign_keys = off"_s); // slower, but as good, when it fails
}

UncheckedReferences::~UncheckedReferences()
{
    (void)m_connection.run(u"pragma foreign_keys = on"_s); // fails when closed alone
}

StoreImport::StoreImport(SqliteStore &store, Setup setup)
    : m_store(store), m_setup(std::move(setup))
{
}

StoreImport::~StoreImport()
{
    if (m_setup.dryRun && m_store.mode() == OpenMode::ReadOnly)
        (void)m_store.restrictToReading(true);
}

Result<std::unique_ptr<ImportSession>> StoreImport::begin(SqliteStore &store, const Setup &setup)
{
    std::unique_ptr<StoreImport> import(new StoreImport(store, setup));
    if (!setup.dryRun)
        import->m_unchecked.emplace(store.connection());
    auto transaction = Transaction::begin(
        store.connection(), setup.dryRun ? Transaction::Kind::Read : Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    import->m_transaction.emplace(*std::move(transaction));
    if (auto done = import->prepare(); !done)
        return done.error();
    return std::unique_ptr<ImportSession>(std::move(import));
}

Result<Done> StoreImport::prepare()
{
    const auto table = m_store.answerTable();
    if (!table)
        return table.error();
    m_table = *table;
    if (auto done = prepareRound(); !done)
        return done;
    if (m_form) {
        const auto highest = m_store.connection().integer(
            u"select coalesce(max(id), 0) from response where id between ? and ?"_s,
            { numberedId(*m_form, 0), numberedId(*m_form, NumbersOfAForm - 1) });
        if (!highest)
            return highest.error();
        m_highestId = *highest;
    }
    return m_setup.dryRun ? preparePlan() : prepareHistory();
}

Result<Done> StoreImport::prepareRound()
{
    const QString &round = m_setup.batch.round;
    if (auto valid = checkRoundId(round); !valid)
        return valid;
    Connection &connection = m_store.connection();
    const auto closed = connection.value(u"select closed from round where name = ?"_s, { round });
    if (!closed)
        return closed.error();
    if (closed->isValid() && closed->toBool())
        return roundClosed(round);
    const auto form = connection.value(u"select f.id from form f join round n on n.id = f.round "
                                       "where n.name = ? and f.tool = ? and f.fingerprint = ?"_s,
        { round, m_setup.batch.tool, m_setup.fingerprint });
    if (!form)
        return form.error();
    if (form->isValid())
        m_form = form->toLongLong();
    if (m_setup.dryRun)
        return Done{};
    if (!closed->isValid()) {
        if (auto made = connection.run(u"insert into round (name) values (?)"_s, { round }); !made)
            return made.error();
    }
    const auto books = m_store.ledger();
    if (!books)
        return books.error();
    m_ledger = *books;
    return m_ledger->load(round);
}

Result<Done> StoreImport::preparePlan()
{
    Connection &connection = m_store.connection();
    if (m_store.mode() == OpenMode::ReadOnly) { // it would hold for temporary tables too
        if (auto done = m_store.restrictToReading(false); !done)
            return done;
    }
    const auto made = connection.run(
        u"create temporary table planned (key integer primary key, external text, "
        "audience smallint, finished smallint, counted smallint, ratings text, rankings text, "
        "time_thieves bigint, comments text)"_s);
    if (!made)
        return made.error();
    auto insert = RowStatement::prepare(connection,
        "insert or replace into temp.planned (key, external, audience, finished, counted, "
        "ratings, rankings, time_thieves, comments) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    m_plan = *std::move(insert);
    auto select = RowStatement::prepare(connection,
        "select external, audience, finished, counted, ratings, rankings, time_thieves, comments "
        "from temp.planned where key = ?");
    if (!select)
        return select.error();
    m_findPlanned = *std::move(select);
    return Done{};
}

Result<Done> StoreImport::prepareHistory()
{
    auto keep = RowStatement::prepare(m_store.connection(),
        "insert into history (response, batch, audience, finished, counted, ratings, rankings, "
        "time_thieves, comments) values (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!keep)
        return keep.error();
    m_keepEarlier = *std::move(keep);
    return Done{};
}

Result<RowOutcome> StoreImport::put(const Response &response, ResponseChange *changed)
{
    PackedRow row = PackedRow::of(response, response.finished || m_setup.includeUnfinished);
    Identity identity = Identity::of(response.externalId);
    const auto stored = find(identity);
    if (!stored)
        return stored.error();
    if (*stored && (*stored)->row == row)
        return RowOutcome::Unchanged;
    const bool isNew = !*stored;
    if (!isNew && changed) {
        const TemplatePtr &workshopTemplate = m_store.workshopTemplate();
        changed->questions
            = Difference::between((*stored)->row, row).questionIds(*workshopTemplate);
        changed->before = (*stored)->row.response(*workshopTemplate);
    }
    if (!m_setup.dryRun && m_batch == 0) {
        if (auto done = startBatch(); !done)
            return done.error();
    }
    const auto done = m_setup.dryRun ? plan(identity, row)
        : isNew                      ? add(std::move(identity), response.source, std::move(row))
                                     : change(**stored, row);
    if (!done)
        return done.error();
    return isNew ? RowOutcome::New : RowOutcome::Changed;
}

Result<std::optional<StoredRow>> StoreImport::find(const Identity &identity)
{
    const std::optional<StoredRow> none;
    if (!identity.isKnown())
        return none;
    if (m_highestPlanned && identity.key() <= *m_highestPlanned) {
        auto planned = findPlanned(identity);
        if (!planned || *planned)
            return planned;
    }
    if (!m_form || (identity.number && numberedId(*m_form, *identity.number) > m_highestId))
        return none;
    if (m_added && m_added->holds(identity)) {
        if (auto done = m_added->flush(); !done)
            return done.error();
    }
    return m_table->find(m_form, identity);
}

Result<std::optional<StoredRow>> StoreImport::findPlanned(const Identity &identity)
{
    m_findPlanned->bind(0, identity.key());
    const auto more = m_findPlanned->next();
    if (!more)
        return more.error();
    std::optional<StoredRow> found;
    if (!*more)
        return found;
    if (m_findPlanned->text(0) == viewOf(identity.external)) {
        found.emplace();
        PackedRow &row = found->row;
        row.audience = int(m_findPlanned->integer(1));
        row.finished = m_findPlanned->integer(2) != 0;
        row.counted = m_findPlanned->integer(3) != 0;
        row.ratings = m_findPlanned->text(4);
        row.rankings = m_findPlanned->text(5);
        if (!m_findPlanned->isNull(6))
            row.timeThieves = quint32(m_findPlanned->integer(6));
        const std::string_view comments = m_findPlanned->text(7);
        row.texts = unpackedTexts(QByteArray(comments.data(), qsizetype(comments.size())),
            size_t(m_store.workshopTemplate()->textSlots));
    }
    m_findPlanned->reset();
    return found;
}

Result<Done> StoreImport::plan(const Identity &identity, const PackedRow &row)
{
    if (!identity.isKnown())
        return Done{};
    const QByteArray comments = packedTexts(row.texts);
    m_plan->bind(0, identity.key());
    m_plan->bind(1, viewOf(identity.external));
    m_plan->bind(2, qint64(row.audience));
    m_plan->bind(3, qint64(row.finished));
    m_plan->bind(4, qint64(row.counted));
    m_plan->bind(5, std::string_view(row.ratings));
    m_plan->bind(6, std::string_view(row.rankings));
    if (row.timeThieves)
        m_plan->bind(7, qint64(*row.timeThieves));
    else
        m_plan->bindNull(7);
    m_plan->bind(8, viewOf(comments));
    m_highestPlanned = std::max(m_highestPlanned.value_or(identity.key()), identity.key());
    return m_plan->run();
}

/// The batch's row comes first, since the rows of its answers refer to it; see finishBatch.
Result<Done> StoreImport::startBatch()
{
    Connection &connection = m_store.connection();
    const auto form = m_store.formId(m_ledger->roundId(), m_setup.batch.tool, m_setup.fingerprint);
    if (!form)
        return form.error();
    m_form = *form;
    State &state = m_ledger->state();
    m_wave = state.wave + 1;
    m_firstComment = state.nextComment;
    const auto made = connection.run(
        u"insert into batch (form, wave, first_response, last_response, file, sha256, sheet, "
        "imported_at, total_rows, added, changed, unchanged, skipped, rejected, flagged, mapping) "
        "values (?, ?, 0, 0, '', '', '', '', 0, 0, 0, 0, 0, 0, 0, '')"_s,
        { *m_form, m_wave });
    if (!made)
        return made.error();
    const auto id = connection.integer(u"select max(id) from batch"_s);
    if (!id)
        return id.error();
    m_batch = *id;
    auto added = AnswerBlock::make(connection,
        { .round = m_ledger->roundId(), .form = *m_form, .batch = m_batch, .wave = m_wave });
    if (!added)
        return added.error();
    m_added = *std::move(added);
    // Open-ended while comments are added, so that none of them counts as indexed.
    return m_table->noteUnindexed(m_firstComment, FirstRandomId - 1);
}

Result<Done> StoreImport::add(Identity identity, Source source, PackedRow row)
{
    State &state = m_ledger->state();
    const qint64 id
        = identity.number ? numberedId(*m_form, *identity.number) : state.nextResponse++;
    if (identity.number)
        m_highestId = std::max(m_highestId, id);
    m_firstResponse = m_firstResponse == 0 ? id : std::min(m_firstResponse, id);
    m_lastResponse = std::max(m_lastResponse, id);
    m_ledger->added(row.view());
    return m_added->add(id, std::move(identity), source, std::move(row), state.nextComment);
}

Result<Done> StoreImport::change(const StoredRow &stored, const PackedRow &row)
{
    if (stored.batch != m_batch) {
        m_touchedOld = true;
        if (auto done = keepEarlier(stored); !done)
            return done;
    }
    if (auto done = m_table->update(stored.id, m_batch, row); !done)
        return done;
    for (const int slot : Difference::between(stored.row, row).texts) {
        if (auto done = m_table->removeComment(stored.id, slot); !done)
            return done;
        const QString &text = row.texts[size_t(slot)];
        if (text.isEmpty())
            continue;
        const qint64 id = m_ledger->state().nextComment++;
        if (auto done = m_table->insertComment(id, stored.id, slot, text); !done)
            return done;
    }
    m_ledger->changed(stored.row, row);
    return Done{};
}

Result<Done> StoreImport::keepEarlier(const StoredRow &stored)
{
    Q_ASSERT(stored.batch); // only imports write into a form
    const PackedRow &row = stored.row;
    const QByteArray comments = packedTexts(row.texts);
    m_keepEarlier->bind(0, stored.id);
    m_keepEarlier->bind(1, *stored.batch);
    m_keepEarlier->bind(2, qint64(row.audience));
    m_keepEarlier->bind(3, qint64(row.finished));
    m_keepEarlier->bind(4, qint64(row.counted));
    m_keepEarlier->bind(5, std::string_view(row.ratings));
    m_keepEarlier->bind(6, std::string_view(row.rankings));
    if (row.timeThieves)
        m_keepEarlier->bind(7, qint64(*row.timeThieves));
    else
        m_keepEarlier->bindNull(7);
    m_keepEarlier->bind(8, viewOf(comments));
    return m_keepEarlier->run();
}

Result<Done> StoreImport::finishBatch(const BatchInfo &batch)
{
    if (auto done = m_added->flush(); !done)
        return done;
    Connection &connection = m_store.connection();
    State &state = m_ledger->state();
    const auto described = connection.run(
        u"update batch set first_response = ?, last_response = ?, file = ?, sha256 = ?, sheet = ?, "
        u"imported_at = ?, "
        "total_rows = ?, added = ?, changed = ?, unchanged = ?, skipped = ?, rejected = ?, "
        "flagged = ?, mapping = ? where id = ?"_s,
        { m_firstResponse, m_lastResponse, batch.file, batch.sha256, batch.sheet,
            batch.importedAt.toUTC().toString(Qt::ISODate), batch.rows, batch.added, batch.changed,
            batch.unchanged, batch.skipped, batch.rejected, batch.flagged, batch.mapping,
            m_batch });
    if (!described)
        return described.error();
    const auto waiting = state.nextComment == m_firstComment
        ? connection.run(u"delete from unindexed where first_comment = ?"_s, { m_firstComment })
        : connection.run(u"update unindexed set last_comment = ? where first_comment = ?"_s,
            { state.nextComment - 1, m_firstComment });
    if (!waiting)
        return waiting.error();
    // No answer will join this wave any more.
    state.wave = m_wave + 1;
    state.inWave = 0;
    if (m_touchedOld)
        ++state.epoch;
    return m_ledger->save();
}

Result<qint64> StoreImport::commit(const BatchInfo &batch)
{
    Q_ASSERT(!m_setup.dryRun && m_transaction);
    if (m_batch == 0) {
        m_transaction.reset();
        return qint64(0);
    }
    if (auto done = finishBatch(batch); !done)
        return done.error();
    if (auto done = m_transaction->commit(); !done)
        return done.error();
    m_transaction.reset();
    m_store.checkpoint();
    return m_batch;
}

} // namespace pejling::store
