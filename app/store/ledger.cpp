// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "connection.h"

#include <QCoreApplication>

#include <charconv>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

/// Calls `visit` with the counters of every slot in the order in which they are stored.
template <typename SomeActivity, typename Visit>
void eachSlot(SomeActivity &activity, Visit visit)
{
    for (auto *slots_ : { &activity.ratings, &activity.rankings, &activity.texts }) {
        for (auto &slot : *slots_)
            visit(slot);
    }
    visit(activity.timeThieves);
}

} // namespace

Activity blankActivity(const WorkshopTemplate &workshopTemplate)
{
    Activity activity;
    activity.ratings.resize(size_t(workshopTemplate.ratingSlots));
    activity.rankings.resize(size_t(workshopTemplate.rankingSlots));
    activity.texts.resize(size_t(workshopTemplate.textSlots));
    return activity;
}

std::string packedActivity(const Activity &activity)
{
    std::string packed;
    eachSlot(activity, [&](const Activity::PerAudience &slot) {
        for (const qint64 changes : slot)
            packed.append(packed.empty() ? 0 : 1, ' ').append(std::to_string(changes));
    });
    return packed;
}

Activity unpackedActivity(std::string_view packed, const WorkshopTemplate &workshopTemplate)
{
    Activity activity = blankActivity(workshopTemplate);
    const char *at = packed.data();
    const char *const end = at + packed.size();
    eachSlot(activity, [&](Activity::PerAudience &slot) {
        for (qint64 &changes : slot) {
            while (at != end && *at == ' ')
                ++at;
            at = std::from_chars(at, end, changes).ptr;
        }
    });
    return activity;
}

Error unknownRound(const QString &round)
{
    return { .kind = ErrorKind::Usage,
        .code = u"unknown-round"_s,
        .text = QCoreApplication::translate("Store", "There is no round “%1” in this workshop.")
                    .arg(round),
        .detail = {},
        .position = {} };
}

Ledger::Ledger(Connection &connection, TemplatePtr workshopTemplate)
    : m_connection(connection), m_template(std::move(workshopTemplate))
{
}

Result<std::unique_ptr<Ledger>> Ledger::make(Connection &connection, TemplatePtr workshopTemplate)
{
    std::unique_ptr<Ledger> ledger(new Ledger(connection, std::move(workshopTemplate)));
    if (auto done = ledger->prepare(); !done)
        return done.error();
    return ledger;
}

Result<Done> Ledger::prepare()
{
    const std::initializer_list<std::pair<std::unique_ptr<RowStatement> *, const char *>> all
        = { { &m_loadState, "select epoch, wave, in_wave, next_response, next_comment from state" },
              { &m_saveState,
                  "update state set epoch = ?, wave = ?, in_wave = ?, next_response = ?, "
                  "next_comment = ?" },
              { &m_loadRound,
                  "select id, closed, counted_first, counted_second, uncounted_first, "
                  "uncounted_second, activity from round where name = ?" },
              { &m_saveRound,
                  "update round set counted_first = ?, counted_second = ?, uncounted_first = ?, "
                  "uncounted_second = ?, activity = ? where id = ?" } };
    for (const auto &[statement, sql] : all) {
        auto prepared = RowStatement::prepare(m_connection, sql);
        if (!prepared)
            return prepared.error();
        *statement = *std::move(prepared);
    }
    return Done{};
}

Result<Done> Ledger::load(const QString &round)
{
    auto found = m_loadState->next();
    if (!found)
        return found.error();
    if (!*found)
        return storeError(Trouble::Damaged, m_connection.path());
    m_state = { .epoch = m_loadState->integer(0),
        .wave = m_loadState->integer(1),
        .inWave = m_loadState->integer(2),
        .nextResponse = m_loadState->integer(3),
        .nextComment = m_loadState->integer(4) };
    m_loadState->reset();

    const QByteArray name = round.toUtf8();
    m_loadRound->bind(0, std::string_view(name.constData(), size_t(name.size())));
    found = m_loadRound->next();
    if (!found)
        return found.error();
    if (!*found)
        return unknownRound(round);
    m_roundId = m_loadRound->integer(0);
    m_closed = m_loadRound->integer(1) != 0;
    m_counted = { m_loadRound->integer(2), m_loadRound->integer(3) };
    m_uncounted = { m_loadRound->integer(4), m_loadRound->integer(5) };
    m_activity = unpackedActivity(m_loadRound->text(6), *m_template);
    m_loadRound->reset();
    return Done{};
}

Result<Done> Ledger::save()
{
    const std::string activity = packedActivity(m_activity);
    int index = 0;
    for (const qint64 count : { m_counted[0], m_counted[1], m_uncounted[0], m_uncounted[1] })
        m_saveRound->bind(index++, count);
    m_saveRound->bind(index++, std::string_view(activity));
    m_saveRound->bind(index, m_roundId);
    if (auto done = m_saveRound->run(); !done)
        return done;
    index = 0;
    for (const qint64 value :
        { m_state.epoch, m_state.wave, m_state.inWave, m_state.nextResponse, m_state.nextComment })
        m_saveState->bind(index++, value);
    return m_saveState->run();
}

void Ledger::changed(const PackedRow &before, const PackedRow &after)
{
    if (before.audience != after.audience || before.counted != after.counted) {
        removed(before.view());
        added(after.view());
        return;
    }
    if (!after.counted)
        return;
    const Difference difference = Difference::between(before, after);
    const auto audience = size_t(after.audience);
    const auto note
        = [audience](std::vector<Activity::PerAudience> &all, const std::vector<int> &changed) {
              for (const int slot : changed) {
                  if (size_t(slot) < all.size())
                      ++all[size_t(slot)][audience];
              }
          };
    note(m_activity.ratings, difference.ratings);
    note(m_activity.rankings, difference.rankings);
    note(m_activity.texts, difference.texts);
    if (difference.timeThieves)
        ++m_activity.timeThieves[audience];
}

void Ledger::count(const PackedResponse &row, int sign)
{
    auto &counts = row.counted ? m_counted : m_uncounted;
    counts[size_t(row.audience)] += sign;
    if (row.counted)
        noteAnswers(row);
}

void Ledger::noteAnswers(const PackedResponse &row)
{
    const auto audience = size_t(row.audience);
    const auto note = [audience](std::vector<Activity::PerAudience> &slots_, size_t slot) {
        if (slot < slots_.size())
            ++slots_[slot][audience];
    };
    for (size_t slot = 0; slot < row.ratings.size(); ++slot) {
        if (row.ratings[slot] != '.')
            note(m_activity.ratings, slot);
    }
    const std::string_view rankings = row.rankings;
    for (size_t slot = 0, begin = 0; begin < rankings.size(); ++slot) {
        const size_t end = std::min(rankings.find('/', begin), rankings.size());
        if (isAnswered(rankings.substr(begin, end - begin)))
            note(m_activity.rankings, slot);
        begin = end + 1;
    }
    for (size_t slot = 0; slot < m_activity.texts.size(); ++slot) {
        if (((row.texts >> slot) & 1U) != 0)
            note(m_activity.texts, slot);
    }
    if (row.timeThieves)
        ++m_activity.timeThieves[audience];
}

} // namespace pejling::store
