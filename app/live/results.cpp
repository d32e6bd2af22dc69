// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/results.h>

#include <QCoreApplication>

#include <algorithm>

namespace pejling::live {

using namespace Qt::StringLiterals;

Result<disclosure::RawResults> rawResults(
    store::WorkshopStore &store, const store::Settings &settings, const Tally &tally)
{
    disclosure::RawResults raw;
    raw.workshopTemplate = store.workshopTemplate();
    raw.organisation = settings.organisation;
    raw.workshopDate = settings.workshopDate;
    raw.deletionDate = settings.deleteBy;
    raw.round = tally.round();
    raw.minGroup = settings.minGroup;
    raw.madeUp = settings.madeUp;
    raw.invited = settings.invited;
    raw.audiences = tally.audiences();
    raw.unanimityAccepted = settings.unanimityAccepted;
    auto kept = keptResults(store, raw);
    if (!kept)
        return kept.error();
    raw.kept = *std::move(kept);
    return raw;
}

namespace {

std::vector<Ballot> unpacked(const std::vector<std::string> &packed)
{
    std::vector<Ballot> ballots;
    ballots.reserve(packed.size());
    for (const std::string &text : packed)
        ballots.push_back(Ballot::fromPacked(text).value());
    return ballots;
}

} // namespace

disclosure::RankingBootstraps bootstraps(
    SlotBallots ballots, const std::function<bool()> &cancelled)
{
    const auto isCancelled = [&] { return cancelled && cancelled(); };
    for (auto &group : ballots) {
        if (isCancelled())
            return {};
        std::sort(group.begin(), group.end());
    }
    std::vector<std::string> all;
    all.reserve(ballots[0].size() + ballots[1].size());
    std::merge(ballots[0].begin(), ballots[0].end(), ballots[1].begin(), ballots[1].end(),
        std::back_inserter(all));

    disclosure::RankingBootstraps result;
    const std::array packed{ &all, &ballots[0], &ballots[1] };
    for (size_t group = 0; group < packed.size(); ++group) {
        if (isCancelled())
            return result;
        const std::vector<Ballot> of = unpacked(*packed[group]);
        result.groups[group] = stats::bootstrap(of, stats::bootstrapReplicates(qint64(of.size())),
            stats::bootstrapSeed(*packed[group]), cancelled);
        result.unsettled[group] = stats::unsettledItems(of, cancelled);
    }
    result.shuffleP = stats::labelShuffle(unpacked(ballots[0]), unpacked(ballots[1]),
        stats::bootstrapReplicates(qint64(all.size())), stats::bootstrapSeed(all), cancelled);
    return result;
}

Result<disclosure::RawResults> singleDrawing(store::WorkshopStore &store, const QString &round)
{
    const auto settings = store.settings();
    if (!settings)
        return settings.error();
    const auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    const bool known = std::any_of(rounds->begin(), rounds->end(),
        [&](const store::RoundInfo &info) { return info.id == round; });
    if (!known) {
        return Error{ ErrorKind::Usage, u"unknown-round"_s,
            QCoreApplication::translate("Results", "This workshop has no round “%1”.").arg(round),
            {}, round };
    }
    Tally tally(store.workshopTemplate(), round);
    if (const auto updated = tally.update(store); !updated)
        return updated.error();

    auto raw = rawResults(store, *settings, tally);
    if (!raw)
        return raw.error();
    for (int slot = 0; slot < store.workshopTemplate()->rankingSlots; ++slot)
        raw->bootstraps.push_back(bootstraps({ tally.ballots(slot, 0), tally.ballots(slot, 1) }));
    return raw;
}

namespace {

/// The store knows the name too: erasing a round for good takes it out.
QString keptKey(const QString &round) { return u"kept/"_s + round; }

Result<Done> keepResults(store::WorkshopStore &store, const QString &round)
{
    const auto raw = singleDrawing(store, round);
    if (!raw)
        return raw.error();
    const QString survey = QString::fromLatin1(SurveyRound);
    disclosure::ShownResultsPtr shown;
    if (round == survey) {
        shown = disclosure::Gate::show(*raw);
    } else {
        const auto earlier = singleDrawing(store, survey);
        if (!earlier)
            return earlier.error();
        shown = disclosure::Gate::show(*raw, &*earlier);
    }
    if (auto done = store.setValue(keptKey(round), disclosure::Gate::toKeep(*shown)); !done)
        return done;
    return store.closeRound(round);
}

} // namespace

Result<disclosure::ShownResultsPtr> keptResults(
    store::WorkshopStore &store, const disclosure::RawResults &raw)
{
    for (const disclosure::AudienceSums &sums : raw.audiences) {
        if (sums.responses + sums.unfinished > 0)
            return disclosure::ShownResultsPtr();
    }
    const auto bytes = store.value(keptKey(raw.round));
    if (!bytes)
        return bytes.error();
    return bytes->isEmpty() ? disclosure::ShownResultsPtr()
                            : disclosure::Gate::fromKept(*bytes, raw.workshopTemplate);
}

Result<store::Erased> eraseAllButResults(store::WorkshopStore &store)
{
    const auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    for (const store::RoundInfo &round : *rounds) {
        if (round.responses == 0)
            continue;
        if (auto done = keepResults(store, round.id); !done)
            return done.error();
    }
    return store.erase(store::Erasure::ofEverything());
}

} // namespace pejling::live
