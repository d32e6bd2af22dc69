// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/gate.h>
#include <disclosure/refresh.h>
#include <store/records.h>

#include <QByteArray>

#include <vector>

namespace pejling::live {

/// The sums that the pictures of one round were last drawn from, and refresh rule 3 over them. A
/// question that may not be redrawn keeps its old sums, so that two pictures never differ by fewer
/// answers than the step. Kept with the workshop, so that reopening it is no way around the rule
/// and two walls agree.
class DrawnPictures
{
public:
    explicit DrawnPictures(TemplatePtr workshopTemplate);

    /// Draws every question that rule 3 lets through (all of them when `force`) from `current`.
    /// Returns whether any picture changed.
    bool draw(const disclosure::RawResults &current, const store::Activity &activity, int step,
        bool force);

    /// Whether draw() or rankingsToResample() may come to ask for ballots.
    [[nodiscard]] bool mayNeedBallots(const store::Activity &activity) const;
    /// Slots whose picture has no bootstraps although the ballots it was drawn from are those of
    /// now: just drawn, or left undone when the program was closed.
    [[nodiscard]] std::vector<int> rankingsToResample(const store::Activity &activity) const;
    void setBootstraps(int rankingSlot, disclosure::RankingBootstraps bootstraps);

    /// `current` with the sums as they were last drawn; counts of responses stay live.
    [[nodiscard]] disclosure::RawResults drawn(const disclosure::RawResults &current) const;

    /// The most answers to one question that wait for the step.
    [[nodiscard]] qint64 heldBack() const { return m_heldBack; }

    [[nodiscard]] QByteArray toBytes() const;
    /// What cannot be read counts as nothing drawn yet.
    void restore(const QByteArray &bytes);

private:
    struct Picture
    {
        bool drawn = false;
        bool groupsDrawn = false;
        store::Activity::PerAudience activity{};
    };
    struct Slot;

    [[nodiscard]] std::vector<Slot> pictures(
        const disclosure::RawResults &current, const store::Activity &activity);
    bool noteWhatShows(const disclosure::RawResults &current);

    TemplatePtr m_template;
    store::Activity m_noActivity;
    std::vector<Picture> m_ratings;
    std::vector<Picture> m_rankings;
    std::vector<Picture> m_texts;
    Picture m_timeThieves;
    std::array<disclosure::AudienceSums, AudienceCount> m_sums;
    std::vector<disclosure::RankingBootstraps> m_bootstraps;
    qint64 m_heldBack = 0;
};

} // namespace pejling::live
