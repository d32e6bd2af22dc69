// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/tally.h>

namespace pejling::live {

using disclosure::AudienceSums;

Tally::Tally(TemplatePtr workshopTemplate, QString round)
    : m_template(std::move(workshopTemplate)), m_round(std::move(round))
{
    clear();
}

void Tally::clear()
{
    m_audiences.fill(AudienceSums::blank(*m_template));
    m_ballots.assign(size_t(m_template->rankingSlots), {});
    m_newestWave.clear();
}

void Tally::add(const store::PackedResponse &response)
{
    AudienceSums &sums = m_audiences[size_t(response.audience)];
    if (!response.counted) {
        ++sums.unfinished;
        return;
    }
    ++sums.responses;
    for (size_t slot = 0; slot < response.ratings.size(); ++slot) {
        const char c = response.ratings[slot];
        if (c == '.')
            continue;
        const int value = c == 'A' ? 10 : c - '0';
        ++sums.ratings[slot][value - m_template->scaleAt(int(slot)).first()];
    }
    size_t begin = 0;
    for (size_t slot = 0; slot < sums.rankings.size(); ++slot) {
        const size_t length = size_t(sums.rankings[slot].items());
        const std::string_view packed = response.rankings.substr(begin, length);
        begin += length + 1;
        const Ballot ballot = Ballot::fromPacked(packed).value_or(Ballot(int(length)));
        sums.rankings[slot].add(ballot);
        if (!ballot.isBlank())
            m_ballots[slot][size_t(response.audience)].emplace_back(packed);
    }
    for (size_t slot = 0; slot < sums.texts.size(); ++slot)
        sums.texts[slot] += qint64((response.texts >> slot) & 1U);
    if (response.timeThieves) {
        ++sums.timeThievesAnswered;
        for (size_t category = 0; category < sums.timeThieves.size(); ++category)
            sums.timeThieves[category] += qint64((*response.timeThieves >> category) & 1U);
    }
}

Result<bool> Tally::update(store::WorkshopStore &store)
{
    // Sums, mark and activity belong to one moment, whatever other processes commit meanwhile.
    const auto snapshot = store.readSnapshot();
    if (!snapshot)
        return snapshot.error();
    const auto mark = store.mark();
    if (!mark)
        return mark.error();
    if (*mark == m_mark)
        return false;
    const auto activity = store.activity(m_round);
    if (!activity)
        return activity.error();

    const bool anew = mark->epoch != m_mark.epoch;
    if (anew)
        clear();
    QSet<qint64> newestWave;
    const auto read
        = store.scan(m_round, anew ? 0 : m_mark.wave, [&](const store::PackedResponse &response) {
              if (response.wave == mark->wave)
                  newestWave.insert(response.id);
              if (!m_newestWave.contains(response.id))
                  add(response);
          });
    if (!read) {
        // What was read is incomplete; an epoch that no store has makes the next look start over.
        m_mark = { .epoch = -1 };
        return read.error();
    }
    m_newestWave = std::move(newestWave);
    m_activity = *activity;
    m_mark = *mark;
    return true;
}

} // namespace pejling::live
