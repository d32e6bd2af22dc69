// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "earlierround.h"

namespace pejling::live {

using namespace Qt::StringLiterals;

QString drawnStateKey(const QString &round) { return u"drawn/"_s + round; }

EarlierRound::EarlierRound(store::WorkshopStore &store, const QString &round)
    : m_tally(store.workshopTemplate(), round, 0), m_pictures(store.workshopTemplate())
{
    (void)m_tally.restore(readTally(store, round)); // else it is empty, and reads everything
}

Result<Done> EarlierRound::update(store::WorkshopStore &store, const store::Settings &settings)
{
    const auto updated = m_tally.update(store);
    if (!updated)
        return updated.error();
    auto raw = rawResults(store, settings, m_tally);
    if (!raw)
        return raw.error();
    m_raw = *std::move(raw);
    return Done{};
}

bool EarlierRound::draw(store::WorkshopStore &store, const store::Settings &settings)
{
    bool news = takeKept(store);
    if (!m_pictures.draw(m_raw, m_tally.activity(), settings.refreshStep, false))
        return news;
    const QByteArray bytes = m_pictures.toBytes();
    const auto replaced = store.replaceValue(key(), m_kept, bytes);
    if (replaced && !*replaced) // another program drew first
        return takeKept(store);
    if (replaced)
        m_kept = bytes;
    return true;
}

/// What an earlier session, or another program on the same workshop, has drawn.
bool EarlierRound::takeKept(store::WorkshopStore &store)
{
    const auto kept = store.value(key());
    if (!kept || *kept == m_kept)
        return false;
    m_kept = *kept;
    m_pictures.restore(m_kept);
    return true;
}

QString EarlierRound::key() const { return drawnStateKey(round()); }

} // namespace pejling::live
