// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/statsjson.h>

#include <QJsonArray>

namespace pejling::exporting {

using namespace Qt::StringLiterals;
using disclosure::Group;
using disclosure::PerGroup;
using disclosure::ResultSet;
using disclosure::Shown;
using disclosure::ShownRanking;
using disclosure::ShownRating;
using disclosure::ShownRatingGroups;
using disclosure::ShownRole;
using disclosure::ShownText;

namespace {

/// An undefined value is null, never 0.
QJsonValue number(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue number(std::optional<qint64> value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue pair(const std::optional<stats::Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{ interval->low, interval->high })
                    : QJsonValue(QJsonValue::Null);
}

QJsonValue pair(const std::optional<stats::Places> &places)
{
    return places ? QJsonValue(QJsonArray{ places->first, places->last })
                  : QJsonValue(QJsonValue::Null);
}

template <typename List>
QJsonArray array(const List &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(value);
    return array;
}

QJsonValue ratingJson(const stats::RatingSummary &summary)
{
    return QJsonObject{
        { u"n"_s, summary.n },
        { u"counts"_s, array(summary.counts) },
        { u"percent"_s, array(summary.percent) },
        { u"mean"_s, number(summary.mean) },
        { u"sd"_s, number(summary.sd) },
        { u"median"_s, number(summary.median) },
        { u"highShare"_s, number(summary.highShare) },
        { u"highInterval"_s, pair(summary.highInterval) },
        { u"lowShare"_s, number(summary.lowShare) },
        { u"consensus"_s, number(summary.consensus) },
    };
}

QJsonValue ratingComparisonJson(const stats::RatingComparison &comparison)
{
    return QJsonObject{
        { u"higher"_s, comparison.higher },
        { u"same"_s, comparison.same },
        { u"lower"_s, comparison.lower },
        { u"cliffsDelta"_s, comparison.cliffsDelta },
        { u"cliffsDeltaInterval"_s, pair(comparison.cliffsDeltaInterval) },
        { u"highShareDifference"_s, comparison.highShareDifference },
        { u"highShareInterval"_s, pair(comparison.highShareInterval) },
    };
}

/// Writes one results document; gated or not is the caller's affair.
class Writer
{
public:
    explicit Writer(const ResultSet &results) : m_results(results) { }

    [[nodiscard]] QJsonObject document() const
    {
        QJsonObject questions;
        for (const ShownRating &shown : m_results.ratings)
            questions[question(shown.question).id] = rating(shown);
        for (const ShownRanking &shown : m_results.rankings)
            questions[question(shown.question).id] = ranking(shown);
        for (const ShownText &shown : m_results.texts) {
            questions[question(shown.question).id] = QJsonObject{
                { u"kind"_s, u"text"_s },
                { u"groups"_s, groups(shown.groups, [](qint64 n) { return QJsonValue(n); }) },
            };
        }
        for (const ShownRole &shown : m_results.profile)
            questions[roleId(shown)] = rating(shown);
        if (m_results.timeThieves)
            questions[u"timeThieves"_s] = timeThieves();
        QJsonObject document{
            { u"format"_s, u"pejling-stats"_s },
            { u"version"_s, 1 },
            { u"round"_s, m_results.round },
            { u"minGroup"_s, m_results.minGroup },
            { u"responses"_s, responses() },
            { u"questions"_s, questions },
        };
        if (m_results.madeUp)
            document[u"madeUp"_s] = true;
        return document;
    }

private:
    [[nodiscard]] const Question &question(int index) const
    {
        return m_results.workshopTemplate->questions[size_t(index)];
    }

    /// "all", then the audiences' ids.
    [[nodiscard]] QString key(Group group) const
    {
        return group == Group::All ? u"all"_s
                                   : m_results.workshopTemplate->audiences[size_t(group) - 1].id;
    }

    template <typename T, typename Write>
    [[nodiscard]] QJsonObject groups(const PerGroup<Shown<T>> &shown, Write write) const
    {
        QJsonObject object;
        for (const Group group : disclosure::Groups) {
            object[key(group)] = shown[group]
                ? QJsonValue(write(*shown[group]))
                : QJsonValue(QJsonObject{
                    { u"hidden"_s, disclosure::hiddenReasonId(shown[group].reason()) } });
        }
        return object;
    }

    [[nodiscard]] QJsonObject responses() const
    {
        QJsonObject object{ { u"all"_s, m_results.responses.all },
            { u"unfinished"_s, m_results.responses.unfinished } };
        for (size_t audience = 0; audience < AudienceCount; ++audience) {
            object[m_results.workshopTemplate->audiences[audience].id]
                = number(m_results.responses.audience[audience]);
        }
        return object;
    }

    [[nodiscard]] QJsonObject rating(const ShownRatingGroups &shown) const
    {
        QJsonObject object{
            { u"kind"_s, u"rating"_s },
            { u"groups"_s, groups(shown.groups, ratingJson) },
            { u"comparison"_s,
                shown.comparison ? ratingComparisonJson(*shown.comparison) : QJsonValue::Null },
        };
        if (shown.change)
            object[u"change"_s] = groups(*shown.change, ratingComparisonJson);
        return object;
    }

    /// As in raw exports.
    [[nodiscard]] QString roleId(const ShownRole &shown) const
    {
        const Profile &profile = *m_results.workshopTemplate->profile;
        return u"profile/"_s + profile.functions[size_t(shown.function)].id + u'/'
            + profile.roles[size_t(shown.role)].id;
    }

    [[nodiscard]] QJsonObject timeThieves() const
    {
        const auto &categories = m_results.workshopTemplate->timeThieves->categories;
        const auto json = [&](const disclosure::ChoiceCounts &choices) {
            QJsonObject items;
            for (size_t i = 0; i < categories.size(); ++i) {
                items[categories[i].id] = QJsonObject{
                    { u"count"_s, choices.counts[i] },
                    { u"share"_s, double(choices.counts[i]) / double(choices.n) },
                };
            }
            return QJsonObject{ { u"n"_s, choices.n }, { u"items"_s, items } };
        };
        return { { u"kind"_s, u"multiple"_s },
            { u"groups"_s, groups(m_results.timeThieves->groups, json) } };
    }

    using Items = std::vector<RankingItem>;

    /// One member an item, keyed by its id.
    template <typename Value>
    [[nodiscard]] static QJsonObject perItem(const Items &items, Value value)
    {
        QJsonObject object;
        for (size_t i = 0; i < items.size(); ++i)
            object[items[i].id] = value(i);
        return object;
    }

    [[nodiscard]] static QJsonValue idOf(const Items &items, std::optional<int> item)
    {
        return item ? QJsonValue(items[size_t(*item)].id) : QJsonValue(QJsonValue::Null);
    }

    [[nodiscard]] static QJsonObject summaryJson(
        const stats::RankingSummary &summary, const Items &items)
    {
        QJsonArray topGroup;
        for (const int item : summary.topGroup)
            topGroup.append(items[size_t(item)].id);
        QJsonObject object{
            { u"n"_s, summary.n },
            { u"blank"_s, summary.blank },
            { u"partial"_s, summary.partial },
            { u"items"_s, perItem(items, [&](size_t i) { return itemJson(summary.items[i]); }) },
            { u"zeroRule"_s, perItem(items, [&](size_t i) { return summary.zeroRule[i]; }) },
            { u"modifiedRule"_s,
                perItem(items, [&](size_t i) { return summary.modifiedRule[i]; }) },
            { u"pairwise"_s, pairwiseJson(summary, items) },
            { u"condorcetWinner"_s, idOf(items, summary.condorcetWinner) },
            { u"kendallW"_s, number(summary.kendallW) },
            { u"chiSquare"_s, number(summary.chiSquare) },
            { u"p"_s, number(summary.p) },
            { u"agreement"_s, number(summary.agreement) },
            { u"clearOrder"_s, summary.clearOrder },
            { u"topGroup"_s, topGroup },
            { u"clearWinner"_s, idOf(items, summary.clearWinner) },
            { u"ruleMatters"_s, summary.ruleMatters },
        };
        if (summary.census) { // in place of the intervals
            QJsonArray unsettled;
            for (const int item : summary.unsettled)
                unsettled.append(items[size_t(item)].id);
            object[u"leaveOneOut"_s] = unsettled;
        }
        return object;
    }

    [[nodiscard]] static QJsonObject itemJson(const stats::RankedItem &item)
    {
        return {
            { u"points"_s, item.points },
            { u"score"_s, item.score },
            { u"position"_s, pair(item.position) },
            { u"positionInterval"_s, pair(item.positionInterval) },
            { u"topThree"_s, item.topThree },
            { u"topThreeInterval"_s, pair(item.topThreeInterval) },
        };
    }

    [[nodiscard]] static QJsonObject pairwiseJson(
        const stats::RankingSummary &summary, const Items &items)
    {
        return perItem(items, [&](size_t winner) {
            QJsonObject wins;
            for (size_t loser = 0; loser < items.size(); ++loser) {
                if (loser != winner)
                    wins[items[loser].id] = summary.pairwise[winner * items.size() + loser];
            }
            return wins;
        });
    }

    [[nodiscard]] static QJsonObject comparisonJson(
        const stats::RankingComparison &comparison, const Items &items)
    {
        return {
            { u"kendallTauB"_s, number(comparison.kendallTauB) },
            { u"topThreeShared"_s, comparison.topThreeShared },
            { u"items"_s,
                perItem(items,
                    [&](size_t i) {
                        const stats::ItemDifference &item = comparison.items[i];
                        return QJsonObject{ { u"difference"_s, item.difference },
                            { u"interval"_s, pair(item.interval) }, { u"shift"_s, item.shift } };
                    }) },
        };
    }

    [[nodiscard]] QJsonObject ranking(const ShownRanking &shown) const
    {
        const Items &items = question(shown.question).items;
        const auto comparisonOf = [&](const stats::RankingComparison &comparison) {
            return QJsonValue(comparisonJson(comparison, items));
        };
        QJsonValue equalWeight(QJsonValue::Null);
        if (shown.equalWeight)
            equalWeight = perItem(items, [&](size_t i) { return (*shown.equalWeight)[i]; });
        QJsonValue guideposts(QJsonValue::Null);
        if (shown.hasGuideposts)
            guideposts = groups(shown.guideposts, [](double share) { return QJsonValue(share); });
        QJsonObject object{
            { u"kind"_s, u"ranking"_s },
            { u"groups"_s,
                groups(shown.groups,
                    [&](const stats::RankingSummary &summary) {
                        return summaryJson(summary, items);
                    }) },
            { u"comparison"_s,
                shown.comparison ? comparisonOf(*shown.comparison) : QJsonValue::Null },
            { u"equalWeight"_s, equalWeight },
            { u"guideposts"_s, guideposts },
        };
        if (shown.change)
            object[u"change"_s] = groups(*shown.change, comparisonOf);
        return object;
    }

    const ResultSet &m_results;
};

} // namespace

QJsonObject statsJson(const disclosure::ShownResults &results)
{
    return Writer(*results).document();
}

QJsonObject statsJson(const disclosure::UngatedFacilitatorResults &results)
{
    QJsonObject document = Writer(results.everything()).document();
    document[u"facilitator"_s] = true;
    return document;
}

} // namespace pejling::exporting
