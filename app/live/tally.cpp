// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/tally.h>

#include "sumsstream.h"

#include <base/seal.h>

#include <QIODevice>

#include <algorithm>

namespace pejling::live {

using disclosure::AudienceSums;

namespace {

constexpr qint32 FormatVersion = 1;
constexpr qint64 NoEpoch = -1; ///< that no store has: the next look starts over

template <typename Stream, typename Sums>
void visitCounts(Stream &stream, Sums &audiences)
{
    for (auto &sums : audiences) {
        stream(sums.responses);
        stream(sums.unfinished);
    }
}

} // namespace

Tally::Tally(TemplatePtr workshopTemplate, QString round, qint64 mostResponses)
    : m_template(std::move(workshopTemplate)), m_round(std::move(round)),
      m_mostResponses(mostResponses)
{
    for (int slot = 0; slot < m_template->ratingSlots; ++slot)
        m_firstValues.push_back(m_template->scaleAt(slot).first());
    clear();
}

void Tally::clear()
{
    m_audiences.fill(AudienceSums::blank(*m_template));
    forgetBallots();
    m_newestWave.clear();
    m_mark = { .epoch = NoEpoch };
    m_hasBallots = true;
}

void Tally::forgetBallots()
{
    m_ballots.clear();
    m_ballots.resize(size_t(m_template->rankingSlots));
    m_hasBallots = false;
}

void Tally::add(const store::PackedResponse &response)
{
    AudienceSums &sums = m_audiences[size_t(response.audience)];
    if (!response.counted) {
        ++sums.unfinished;
        return;
    }
    ++sums.responses;
    if (m_hasBallots && isTooLargeForBallots())
        forgetBallots();
    addRatings(sums, response.ratings);
    addRankings(sums, response.rankings, response.audience);
    for (size_t slot = 0; slot < sums.texts.size(); ++slot)
        sums.texts[slot] += qint64((response.texts >> slot) & 1U);
    if (response.timeThieves) {
        ++sums.timeThievesAnswered;
        for (size_t category = 0; category < sums.timeThieves.size(); ++category)
            sums.timeThieves[category] += qint64((*response.timeThieves >> category) & 1U);
    }
}

/// What does not fit the template is a damaged file's, which `check` tells of; it counts nowhere.
void Tally::addRatings(AudienceSums &sums, std::string_view packed) const
{
    const size_t slotCount = std::min(packed.size(), sums.ratings.size());
    for (size_t slot = 0; slot < slotCount; ++slot) {
        const char c = packed[slot];
        if (c == '.')
            continue;
        const int place = (c == 'A' ? 10 : c - '0') - m_firstValues[slot];
        if (place >= 0 && place < sums.ratings[slot].size())
            ++sums.ratings[slot][place];
    }
}

void Tally::addRankings(AudienceSums &sums, std::string_view packed, AudienceIndex audience)
{
    for (size_t slot = 0; slot < sums.rankings.size(); ++slot) {
        const auto length = size_t(sums.rankings[slot].items());
        const std::string_view text = packed.substr(0, length);
        packed.remove_prefix(std::min(length + 1, packed.size()));
        const auto ballot = Ballot::fromPacked(text);
        if (!ballot || text.size() != length)
            continue;
        sums.rankings[slot].add(*ballot);
        if (m_hasBallots && !ballot->isBlank())
            m_ballots[slot][size_t(audience)].emplace_back(text);
    }
}

Result<bool> Tally::update(
    store::WorkshopStore &store, Ballots ballots, const std::function<bool()> &cancelled)
{
    // Sums, mark and activity belong to one moment, whatever other processes commit meanwhile.
    const auto snapshot = store.readSnapshot();
    if (!snapshot)
        return snapshot.error();
    const auto mark = store.mark();
    if (!mark)
        return mark.error();
    const bool lacksBallots
        = ballots == Ballots::Needed && !m_hasBallots && !isTooLargeForBallots();
    if (*mark == m_mark && !lacksBallots)
        return false;
    const auto activity = store.activity(m_round);
    if (!activity)
        return activity.error();

    const bool anew = lacksBallots || mark->epoch != m_mark.epoch;
    if (auto done = read(store, *mark, anew, cancelled); !done)
        return done.error();
    if (!anew && !m_hasBallots) {
        const auto agrees = agreesWith(store);
        if (!agrees)
            return agrees.error();
        if (!*agrees) {
            if (auto done = read(store, *mark, true, cancelled); !done)
                return done.error();
        }
    }
    m_activity = *activity;
    return true;
}

Result<Done> Tally::read(store::WorkshopStore &store, const store::Mark &mark, bool anew,
    const std::function<bool()> &cancelled)
{
    if (anew)
        clear();
    const qint64 fromWave = anew ? 0 : m_mark.wave;
    m_mark = { .epoch = NoEpoch }; // holds when reading breaks off: the sums are then incomplete
    QSet<qint64> newestWave;
    const auto take = [&](const store::PackedResponse &response) {
        if (response.wave == mark.wave)
            newestWave.insert(response.id);
        if (!m_newestWave.contains(response.id))
            add(response);
    };
    auto done = store.scan(m_round, fromWave, take, cancelled);
    if (!done)
        return done;
    m_newestWave = std::move(newestWave);
    m_mark = mark;
    return Done{};
}

Result<bool> Tally::agreesWith(store::WorkshopStore &store) const
{
    const auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    return std::any_of(rounds->begin(), rounds->end(), [&](const store::RoundInfo &info) {
        bool same = info.id == m_round;
        for (size_t audience = 0; audience < AudienceCount; ++audience)
            same = same && info.counted[audience] == m_audiences[audience].responses
                && info.uncounted[audience] == m_audiences[audience].unfinished;
        return same;
    });
}

QByteArray Tally::toBytes() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    QList<qint64> newestWave(m_newestWave.cbegin(), m_newestWave.cend());
    std::sort(newestWave.begin(), newestWave.end()); // equal tallies give equal bytes
    out << FormatVersion << m_mark.epoch << m_mark.wave << m_mark.responses << newestWave;
    SumsWriter write{ out };
    visitCounts(write, m_audiences);
    visitSums(write, m_audiences);
    return bytes;
}

bool Tally::restore(const QByteArray &bytes)
{
    clear();
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    qint32 version = 0;
    store::Mark mark;
    QList<qint64> newestWave;
    in >> version;
    if (version != FormatVersion)
        return false;
    in >> mark.epoch >> mark.wave >> mark.responses >> newestWave;
    SumsReader read{ in };
    visitCounts(read, m_audiences);
    visitSums(read, m_audiences);
    if (in.status() != QDataStream::Ok || !in.atEnd()) {
        clear();
        return false;
    }
    // No store has this many responses: the first update looks, and compares the counts.
    mark.responses = -1;
    m_mark = mark;
    m_newestWave = QSet<qint64>(newestWave.cbegin(), newestWave.cend());
    m_hasBallots = false;
    return true;
}

namespace {

QString tallyKey(const QString &round) { return QLatin1StringView("tally/") + round; }

} // namespace

QByteArray readTally(store::WorkshopStore &store, const QString &round)
{
    const auto kept = store.value(tallyKey(round));
    return kept ? unsealed(*kept) : QByteArray();
}

Result<Done> writeTally(store::WorkshopStore &store, const QString &round, const QByteArray &bytes)
{
    return store.setValue(tallyKey(round), sealed(bytes));
}

} // namespace pejling::live
