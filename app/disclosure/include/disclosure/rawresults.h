// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stats/ranking.h>
#include <stats/rating.h>
#include <survey/response.h>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace pejling::disclosure {

/// What one audience answered in one round, summed up but not yet gated. Finished answers only,
/// unless the person chose to include the others. Indexes are slots (see Question::slot).
struct AudienceSums
{
    qint64 responses = 0;
    qint64 unfinished = 0; ///< not among `responses`
    std::vector<stats::RatingCounts> ratings; ///< per rating slot, the profile's included
    std::vector<stats::RankingSums> rankings;
    std::vector<qint64> texts; ///< how many wrote something, per text slot
    qint64 timeThievesAnswered = 0;
    std::vector<qint64> timeThieves; ///< per category

    [[nodiscard]] static AudienceSums blank(const WorkshopTemplate &workshopTemplate);

    friend bool operator==(const AudienceSums &, const AudienceSums &) = default;
};

/// What only the ballots of one ranking slot tell and sums do not; absent where it was not
/// computed.
struct RankingBootstraps
{
    std::array<std::optional<stats::Bootstrap>, 3> groups; ///< all, first and second audience
    /// Of the same three: see stats::unsettledItems.
    std::array<std::optional<std::vector<int>>, 3> unsettled;
    std::optional<double> shuffleP; ///< see stats::labelShuffle
};

class ShownResults;

/// What the gate decides about: sums per audience, and what the workshop page says.
struct RawResults
{
    TemplatePtr workshopTemplate;
    QString organisation;
    QDate workshopDate;
    QDate deletionDate;
    QString round;
    int minGroup = 5;
    bool madeUp = false;
    std::array<std::optional<qint64>, AudienceCount> invited;
    std::array<AudienceSums, AudienceCount> audiences;
    std::vector<RankingBootstraps> bootstraps; ///< per ranking slot, or empty
    /// Question ids whose unanimous small groups the facilitator has said yes to (rule 4).
    QStringList unanimityAccepted;
    /// Set when the round's answers have been erased: all that is left of them. Shown instead.
    std::shared_ptr<const ShownResults> kept = {};
};

} // namespace pejling::disclosure
