// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/findings.h>

#include <QCoreApplication>

namespace pejling::charts {

/// The words of the pictures that only slides show: places beside places, single themes, rounds
/// beside rounds, the profile and the time thieves. Like Findings, it says a finding only where
/// the gates allow one.
class SlideWords
{
    Q_DECLARE_TR_FUNCTIONS(SlideWords)

public:
    SlideWords(const disclosure::ResultSet &results, Language language);

    /// "155 answers · 18 ranked only some themes · 5 skipped it".
    [[nodiscard]] QString ballots(
        const disclosure::ShownRanking &shown, const stats::RankingSummary &summary) const;
    /// How the total weighs, with a word of warning when the weighting matters.
    [[nodiscard]] QString weighting(const disclosure::ShownRanking &shown) const;
    /// `footer` and how many ballots of all were partial or blank.
    [[nodiscard]] QString withIncomplete(
        const disclosure::ShownRanking &shown, const QString &footer) const;

    /// The order in each group, side by side; needs both groups.
    [[nodiscard]] disclosure::PictureWords ranks(const disclosure::ShownRanking &shown) const;

    /// "Survey", or the id that a round was given.
    [[nodiscard]] QString roundName(const QString &round) const;
    [[nodiscard]] disclosure::PictureWords rankingChange(
        const disclosure::ShownRanking &shown, disclosure::Group group) const;
    [[nodiscard]] disclosure::PictureWords ratingChange(const disclosure::ShownRating &shown) const;

    /// What is said of one theme on its own slide; `item` is its place among the ranking's items.
    [[nodiscard]] QString themeFinding(const disclosure::ShownRanking &shown, int item) const;
    /// "Place 2–4 of 10 · Guidepost 1: Support"; without a place when there is no clear order.
    [[nodiscard]] QString themeSubtitle(
        const disclosure::ShownRanking *shown, int item, int theme) const;

    [[nodiscard]] disclosure::PictureWords profile() const;
    [[nodiscard]] disclosure::PictureWords timeThieves() const;

private:
    [[nodiscard]] QString text(const LocalizedText &localized) const;
    [[nodiscard]] bool aboutThemes(const disclosure::ShownRanking &shown) const;
    [[nodiscard]] QStringList incompleteParts(
        const disclosure::ShownRanking &shown, const stats::RankingSummary &summary) const;
    /// "Only Central was asked", when that is so.
    [[nodiscard]] QString askedOnly(const std::vector<AudienceIndex> &audiences) const;
    [[nodiscard]] QString quotedGroup(disclosure::Group group) const;

    const disclosure::ResultSet &m_results;
    Language m_language;
    Format m_format;
    disclosure::Findings m_findings;
};

/// The single audience that is asked, when it is only one.
[[nodiscard]] std::optional<AudienceIndex> onlyAudience(
    const std::vector<AudienceIndex> &audiences);

} // namespace pejling::charts
