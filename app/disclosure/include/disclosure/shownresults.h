// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stats/ranking.h>
#include <stats/rating.h>
#include <survey/decision.h>
#include <survey/workshoptemplate.h>

#include <array>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace pejling::disclosure {

/// Why a group carries no number. JSON: below-minimum, complementary, empty, unanimous.
enum class HiddenReason { BelowMinimum, Complementary, Empty, Unanimous };

[[nodiscard]] QString hiddenReasonId(HiddenReason reason);
/// The sentence that stands where the picture would: "Færre end 5 svar – vises ikke".
[[nodiscard]] QString hiddenReasonText(HiddenReason reason, int minGroup);

/// A number that may be shown, or why it may not. Only Gate can put a number in.
template <typename T>
class Shown
{
public:
    Shown() = default;
    Shown(HiddenReason reason) : m_state(reason) { }

    [[nodiscard]] bool isShown() const { return m_state.index() == 1; }
    explicit operator bool() const { return isShown(); }
    [[nodiscard]] const T &operator*() const { return std::get<1>(m_state); }
    [[nodiscard]] const T *operator->() const { return &std::get<1>(m_state); }
    [[nodiscard]] HiddenReason reason() const { return std::get<0>(m_state); }

    friend bool operator==(const Shown &, const Shown &) = default;

private:
    friend class Gate;
    explicit Shown(T value) : m_state(std::in_place_index<1>, std::move(value)) { }

    std::variant<HiddenReason, T> m_state = HiddenReason::Empty;
};

/// All, first audience, second audience.
enum class Group { All, First, Second };
inline constexpr std::array Groups{ Group::All, Group::First, Group::Second };
[[nodiscard]] constexpr Group groupOf(AudienceIndex audience)
{
    return audience == 0 ? Group::First : Group::Second;
}

template <typename T>
struct PerGroup
{
    std::array<T, 3> values;

    [[nodiscard]] const T &operator[](Group group) const { return values[size_t(group)]; }
    [[nodiscard]] T &operator[](Group group) { return values[size_t(group)]; }

    friend bool operator==(const PerGroup &, const PerGroup &) = default;
};

/// How many have answered. `all` counts finished ones only. Both audiences are absent when one of
/// them has 1..k-1 answers.
struct ResponseCounts
{
    qint64 all = 0;
    std::array<std::optional<qint64>, AudienceCount> audience;
    qint64 unfinished = 0;
    std::array<std::optional<qint64>, AudienceCount> invited; ///< as entered on the workshop page

    friend bool operator==(const ResponseCounts &, const ResponseCounts &) = default;
};

struct ShownRatingGroups
{
    PerGroup<Shown<stats::RatingSummary>> groups;
    Shown<stats::RatingComparison> comparison;
    /// Since the round that is compared with; absent when there is none.
    std::optional<PerGroup<Shown<stats::RatingComparison>>> change;
    PerGroup<Shown<qint64>> answersBefore; ///< in that round; shown where `change` is

    friend bool operator==(const ShownRatingGroups &, const ShownRatingGroups &) = default;
};

struct ShownRating : ShownRatingGroups
{
    int question = 0; ///< index into WorkshopTemplate::questions

    friend bool operator==(const ShownRating &, const ShownRating &) = default;
};

/// How one function fills one role; indexes into Profile.
struct ShownRole : ShownRatingGroups
{
    int function = 0;
    int role = 0;

    friend bool operator==(const ShownRole &, const ShownRole &) = default;
};

struct ShownRanking
{
    int question = 0;
    PerGroup<Shown<stats::RankingSummary>> groups;
    Shown<stats::RankingComparison> comparison;
    Shown<std::vector<double>> equalWeight; ///< score per item when both groups weigh the same
    bool weightingMatters = false; ///< see stats::weightingMatters; false when groups are hidden
    bool hasGuideposts = false; ///< the items are themes of exactly two guideposts
    PerGroup<Shown<double>> guideposts; ///< share of comparisons that the first one wins, 0..1
    /// Since the round that is compared with; absent when there is none.
    std::optional<PerGroup<Shown<stats::RankingComparison>>> change;
    PerGroup<Shown<qint64>> answersBefore; ///< in that round; shown where `change` is

    friend bool operator==(const ShownRanking &, const ShownRanking &) = default;
};

struct ShownText
{
    int question = 0;
    PerGroup<Shown<qint64>> groups; ///< how many wrote something

    friend bool operator==(const ShownText &, const ShownText &) = default;
};

/// How many made each of several choices; one person may make none or many.
struct ChoiceCounts
{
    qint64 n = 0; ///< how many answered
    std::vector<qint64> counts;

    friend bool operator==(const ChoiceCounts &, const ChoiceCounts &) = default;
};

struct ShownChoices
{
    PerGroup<Shown<ChoiceCounts>> groups;

    friend bool operator==(const ShownChoices &, const ShownChoices &) = default;
};

class ShownComments;
using ShownCommentsPtr = std::shared_ptr<const ShownComments>;

/// The results of one round of one workshop, each number behind Shown. A plain value; that it holds
/// any number at all is Gate's doing.
struct ResultSet
{
    TemplatePtr workshopTemplate;
    QString organisation;
    QDate workshopDate;
    QDate deletionDate;
    QString round;
    QString against; ///< the round that `change` compares with, or empty
    int minGroup = 5;
    bool madeUp = false; ///< marked on every slide and in every JSON
    ResponseCounts responses;
    std::vector<ShownRating> ratings; ///< in the template's order
    std::vector<ShownRanking> rankings;
    std::vector<ShownText> texts;
    std::vector<ShownRole> profile; ///< function by function; empty when the template has none
    std::optional<ShownChoices> timeThieves;
    /// What was said and agreed on, for those who show it beside the numbers (see
    /// Gate::withDiscussion); null elsewhere.
    ShownCommentsPtr comments;
    DiscussionPtr discussion;

    [[nodiscard]] const ShownRating *rating(int question) const;
    [[nodiscard]] const ShownRanking *ranking(int question) const;
};

/// Results that have passed the privacy gate: all that a wall, a table, a report, an export or a
/// command line gets to see. Immutable; shared between threads as shared_ptr<const ShownResults>.
class ShownResults
{
public:
    [[nodiscard]] const ResultSet &operator*() const { return m_results; }
    [[nodiscard]] const ResultSet *operator->() const { return &m_results; }

private:
    friend class Gate;
    explicit ShownResults(ResultSet results) : m_results(std::move(results)) { }

    ResultSet m_results;
};

using ShownResultsPtr = std::shared_ptr<const ShownResults>;

/// Everything, hidden groups too: for `stats --facilitator` alone. Not convertible to ShownResults,
/// so that no picture, report or export can be made of it.
class UngatedFacilitatorResults
{
public:
    [[nodiscard]] const ResultSet &everything() const { return m_results; }

private:
    friend class Gate;
    explicit UngatedFacilitatorResults(ResultSet results) : m_results(std::move(results)) { }

    ResultSet m_results;
};

} // namespace pejling::disclosure
