// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resulttables.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::report {

using disclosure::Group;
using disclosure::ShownRanking;
using disclosure::ShownRating;

namespace {

/// A total is read after its parts.
constexpr std::array SideBySide{ Group::First, Group::Second, Group::All };
constexpr qint64 CountsOnlyBelow = 10; ///< fewer answers are told as "4 of 7", never in per cent

QString dash() { return u"–"_s; }

/// By the total's rank; the template's order when nothing may be shown.
std::vector<int> rowOrder(const ShownRanking &ranking, size_t items)
{
    for (const Group group : { Group::All, Group::First, Group::Second }) {
        if (ranking.groups[group] && !ranking.groups[group]->items.empty())
            return ranking.groups[group]->order();
    }
    std::vector<int> order(items);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

} // namespace

ResultTables::ResultTables(const disclosure::ResultSet &results, Language language)
    : m_results(results), m_template(*results.workshopTemplate), m_language(language),
      m_format(language), m_findings(results, language)
{
}

const Question &ResultTables::question(int index) const
{
    return m_template.questions[size_t(index)];
}

QString ResultTables::text(const LocalizedText &localized) const
{
    return filledIn(localized, m_language,
        { m_results.organisation, m_results.workshopDate, m_results.deletionDate });
}

QString ResultTables::share(qint64 count, qint64 n) const
{
    if (n < CountsOnlyBelow)
        return tr("%1 of %2").arg(m_format.count(count), m_format.count(n));
    const QList<qint64> counts{ count, n - count };
    return m_format.percentLabels(counts, stats::largestRemainder(counts)).front();
}

QString ResultTables::interval(const std::optional<stats::Interval> &points) const
{
    if (!points)
        return dash();
    return tr("%1 to %2")
        .arg(m_format.number(points->low, 1, true), m_format.number(points->high, 1, true));
}

Table ResultTables::responses() const
{
    const disclosure::ResponseCounts &counts = m_results.responses;
    const bool anyInvited = counts.invited[0] || counts.invited[1];
    Table table{ tr("Answers per group"), { { tr("Group"), {}, false } }, {}, {} };
    table.columns.push_back({ tr("Answers"), {}, true });
    if (anyInvited) {
        table.columns.push_back({ tr("Invited"), {}, true });
        table.columns.push_back({ tr("Share"), {}, true });
    }
    const auto add = [&](Group group, std::optional<qint64> answered,
                         std::optional<qint64> invited) {
        QStringList row{ m_findings.groupName(group) };
        row += answered ? m_format.count(*answered) : tr("not shown");
        if (anyInvited) {
            row += invited ? m_format.count(*invited) : dash();
            row += answered && invited.value_or(0) > 0
                ? m_format.percent(int(std::lround(100.0 * double(*answered) / double(*invited))))
                : dash();
        }
        table.rows.push_back(row);
    };
    add(Group::First, counts.audience[0], counts.invited[0]);
    add(Group::Second, counts.audience[1], counts.invited[1]);
    std::optional<qint64> both;
    if (counts.invited[0] && counts.invited[1])
        both = *counts.invited[0] + *counts.invited[1];
    table.strongRows += int(table.rows.size());
    add(Group::All, counts.all, both);
    return table;
}

void ResultTables::addCounts(QStringList &row, int index) const
{
    const auto add = [&](const auto &groups, auto countOf) {
        for (const Group group : SideBySide) {
            const bool asked
                = group == Group::All || question(index).askedOf(group == Group::First ? 0 : 1);
            if (!asked)
                row += tr("not asked");
            else if (groups[group])
                row += m_format.count(countOf(*groups[group]));
            else
                row += groups[group].reason() == disclosure::HiddenReason::Empty ? m_format.count(0)
                                                                                 : tr("not shown");
        }
    };
    const auto n = [](const auto &summary) { return summary.n; };
    if (const auto *rating = m_results.rating(index))
        add(rating->groups, n);
    else if (const auto *ranking = m_results.ranking(index))
        add(ranking->groups, n);
    for (const disclosure::ShownText &shown : m_results.texts) {
        if (shown.question == index)
            add(shown.groups, [](qint64 count) { return count; });
    }
}

Table ResultTables::questions() const
{
    Table table{ tr("Answers per question"), { { tr("Question"), {}, false } }, {}, {} };
    for (const Group group : SideBySide)
        table.columns.push_back({ m_findings.groupName(group), {}, true });
    for (int index = 0; index < int(m_template.questions.size()); ++index) {
        QStringList row{ text(question(index).text) };
        addCounts(row, index);
        if (row.size() == qsizetype(table.columns.size()))
            table.rows.push_back(row);
    }
    return table;
}

Table ResultTables::rating(const ShownRating &rating) const
{
    const Scale &scale = question(rating.question).scale;
    const int half = scale.size() / 2;
    Table table{ text(question(rating.question).text), { { tr("Rating"), {}, false } }, {}, {} };
    for (const ScaleValue &value : scale.values) {
        const QString number = QString::number(value.value);
        const QString label = value.label.in(m_language);
        table.rows.push_back({ label == number ? number : number + u" – "_s + label });
    }
    if (half > 1) { // else they are single values, which stand above
        for (const auto &range : { m_format.range(scale.last() - half + 1, scale.last()),
                 m_format.range(scale.first(), scale.first() + half - 1) }) {
            table.strongRows += int(table.rows.size());
            table.rows.push_back({ tr("%1 together").arg(range) });
        }
        table.rows.push_back({ tr("Uncertainty of %1 (95 %)")
                                   .arg(m_format.range(scale.last() - half + 1, scale.last())) });
    } else {
        table.rows.push_back({ tr("Uncertainty of %1 (95 %)").arg(scale.last()) });
    }
    table.rows.push_back({ tr("Mean") });
    table.rows.push_back({ tr("Answers") });
    for (const Group group : SideBySide) {
        if (rating.groups[group])
            addRatingGroup(table, group, *rating.groups[group]);
    }
    return table.columns.size() > 1 ? table : Table();
}

void ResultTables::addRatingGroup(
    Table &table, Group group, const stats::RatingSummary &summary) const
{
    const QString name = m_findings.groupName(group);
    table.columns.push_back({ tr("answers"), name, true });
    table.columns.push_back({ tr("share"), name, true });
    const bool shares = summary.n >= CountsOnlyBelow;
    const QStringList labels = m_format.percentLabels(summary.counts, summary.percent);
    const qsizetype size = summary.counts.size();
    const qsizetype half = size / 2;
    size_t row = 0;
    const auto add = [&](const QString &count, const QString &part) {
        table.rows[row++] += { count, part };
    };
    for (qsizetype i = 0; i < size; ++i)
        add(m_format.count(summary.counts[i]), shares ? labels.value(i) : dash());
    if (half > 1) {
        for (const qsizetype from : { size - half, qsizetype(0) }) {
            const auto counts = summary.counts.mid(from, half);
            // The sum of the labels above, so that nobody can add up to another number.
            const auto percents = summary.percent.mid(from, half);
            add(m_format.count(std::accumulate(counts.begin(), counts.end(), qint64(0))),
                shares ? m_format.percent(std::accumulate(percents.begin(), percents.end(), 0))
                       : dash());
        }
    }
    add({},
        shares && summary.highInterval
            ? m_format.percentRange(summary.highInterval->low, summary.highInterval->high)
            : dash());
    add({}, shares && summary.mean ? m_format.number(*summary.mean, 1) : dash());
    add(m_format.count(summary.n), {});
}

Table ResultTables::ranking(const ShownRanking &ranking) const
{
    const Question &asked = question(ranking.question);
    Table table{ text(asked.text),
        { { asked.items.front().theme ? tr("Theme") : tr("Item"), {}, false } }, {}, {} };
    const std::vector<int> order = rowOrder(ranking, asked.items.size());
    for (const int item : order)
        table.rows.push_back({ m_findings.itemName(ranking, item) });
    for (const Group group : SideBySide) {
        const auto &shown = ranking.groups[group];
        if (shown && !shown->items.empty())
            addRankingGroup(table, order, group, *shown);
    }
    return table.columns.size() > 1 ? table : Table();
}

void ResultTables::addRankingGroup(Table &table, const std::vector<int> &order, Group group,
    const stats::RankingSummary &summary) const
{
    const QString name
        = tr("%1 (n = %2)").arg(m_findings.groupName(group), m_format.count(summary.n));
    table.columns.push_back({ tr("place"), name, true });
    table.columns.push_back({ tr("points"), name, true });
    table.columns.push_back({ tr("top 3"), name, true });
    for (size_t row = 0; row < order.size(); ++row) {
        const stats::RankedItem &item = summary.items[size_t(order[row])];
        QString place = m_format.range(item.position.first, item.position.last);
        if (item.positionInterval && !summary.census && *item.positionInterval != item.position) {
            place += u" ("_s
                + m_format.range(item.positionInterval->first, item.positionInterval->last) + u')';
            place.replace(u' ', QChar::Nbsp);
        }
        table.rows[row] += { summary.clearOrder ? place : dash(), m_format.number(item.score, 1),
            share(std::llround(item.topThree * double(summary.n)), summary.n) };
    }
}

Table ResultTables::comparison(const ShownRanking &ranking) const
{
    const auto &first = ranking.groups[Group::First];
    const auto &second = ranking.groups[Group::Second];
    if (!ranking.comparison || !first || !second)
        return {};
    const Question &asked = question(ranking.question);
    const QString firstName = m_findings.groupName(Group::First);
    const QString secondName = m_findings.groupName(Group::Second);
    Table table{ tr("%1 against %2").arg(firstName, secondName),
        { { asked.items.front().theme ? tr("Theme") : tr("Item"), {}, false },
            { firstName, tr("points"), true }, { secondName, tr("points"), true },
            { tr("Difference"), {}, true }, { tr("Uncertainty (95 %)"), {}, true },
            { tr("Places apart"), {}, true } },
        {}, {} };
    for (const int item : rowOrder(ranking, asked.items.size())) {
        const auto i = size_t(item);
        const stats::ItemDifference &difference = ranking.comparison->items[i];
        if (std::ranges::count(ranking.comparison->highlighted, item) > 0)
            table.strongRows += int(table.rows.size());
        table.rows.push_back({ m_findings.itemName(ranking, item),
            m_format.number(first->items[i].score, 1), m_format.number(second->items[i].score, 1),
            m_format.number(difference.difference, 1, true), interval(difference.interval),
            m_format.number(difference.shift, 0, true) });
    }
    return table;
}

Table ResultTables::guideposts(const ShownRanking &ranking) const
{
    if (!ranking.hasGuideposts)
        return {};
    Table table{ tr("The balance between the guideposts"), { { tr("Guidepost"), {}, false } }, {},
        {} };
    for (const Guidepost &guidepost : m_template.guideposts)
        table.rows.push_back(
            { tr("P%1 %2").arg(guidepost.number).arg(guidepost.title.in(m_language)) });
    for (const Group group : SideBySide) {
        const auto &shown = ranking.guideposts[group];
        if (!shown)
            continue;
        const int percent = int(std::llround(100 * *shown));
        table.columns.push_back({ m_findings.groupName(group), {}, true });
        table.rows[0] += m_format.percent(percent);
        table.rows[1] += m_format.percent(100 - percent);
    }
    return table.columns.size() > 1 ? table : Table();
}

Table ResultTables::profile() const
{
    if (!m_template.profile || m_results.profile.empty())
        return {};
    const Profile &profile = *m_template.profile;
    Table table{ tr("Profile: means"), { { tr("Function and role"), {}, false } }, {}, {} };
    std::vector<Group> groups;
    for (const Group group : SideBySide) {
        const auto shows = [group](const auto &role) { return role.groups[group].isShown(); };
        if (std::any_of(m_results.profile.begin(), m_results.profile.end(), shows))
            groups.push_back(group);
    }
    // Asked of one audience alone: its answers are the total.
    if (groups.size() == 2 && profile.audiences.size() == 1)
        std::erase_if(groups, [](Group group) { return group != Group::All; });
    for (const Group group : groups) {
        table.columns.push_back({ tr("mean"), m_findings.groupName(group), true });
        table.columns.push_back({ tr("answers"), m_findings.groupName(group), true });
    }
    for (const disclosure::ShownRole &role : m_results.profile) {
        QStringList row{ tr("%1: %2").arg(
            profile.functions[size_t(role.function)].title.in(m_language),
            profile.roles[size_t(role.role)].title.in(m_language)) };
        for (const Group group : groups) {
            const auto &shown = role.groups[group];
            if (!shown) {
                row += { tr("not shown"), dash() };
                continue;
            }
            row += { shown->mean && shown->n >= CountsOnlyBelow ? m_format.number(*shown->mean, 1)
                                                                : dash(),
                m_format.count(shown->n) };
        }
        table.rows.push_back(row);
    }
    return groups.empty() ? Table() : table;
}

Table ResultTables::timeThieves() const
{
    if (!m_results.timeThieves || !m_template.timeThieves)
        return {};
    const auto &categories = m_template.timeThieves->categories;
    Table table{ text(m_template.timeThieves->text), { { tr("Category"), {}, false } }, {}, {} };
    std::vector<Group> groups;
    for (const Group group : SideBySide) {
        if (m_results.timeThieves->groups[group])
            groups.push_back(group);
    }
    if (groups.size() == 2 && m_template.timeThieves->audiences.size() == 1)
        std::erase_if(groups, [](Group group) { return group != Group::All; });
    if (groups.empty())
        return {};
    for (const Group group : groups) {
        const qint64 n = m_results.timeThieves->groups[group]->n;
        const QString name = tr("%1 (n = %2)").arg(m_findings.groupName(group), m_format.count(n));
        table.columns.push_back({ tr("answers"), name, true });
        table.columns.push_back({ tr("share"), name, true });
    }
    const auto &ordered = *m_results.timeThieves->groups[groups.back()];
    std::vector<size_t> order(categories.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&ordered](size_t a, size_t b) { return ordered.counts[a] > ordered.counts[b]; });
    for (const size_t category : order) {
        QStringList row{ categories[category].title.in(m_language) };
        for (const Group group : groups) {
            const disclosure::ChoiceCounts &shown = *m_results.timeThieves->groups[group];
            row += { m_format.count(shown.counts[category]),
                share(shown.counts[category], shown.n) };
        }
        table.rows.push_back(row);
    }
    return table;
}

Table ResultTables::change(const ShownRating &rating) const
{
    if (!rating.change)
        return {};
    Table table{ tr("Change since the round before"),
        { { tr("Group"), {}, false }, { tr("now higher"), tr("of pairs of one answer each"), true },
            { tr("the same"), tr("of pairs of one answer each"), true },
            { tr("now lower"), tr("of pairs of one answer each"), true } },
        {}, {} };
    for (const Group group : SideBySide) {
        const auto &shown = (*rating.change)[group];
        if (!shown)
            continue;
        const QList<int> percent = stats::pairPercent(*shown);
        table.rows.push_back({ m_findings.groupName(group), m_format.percent(percent[0]),
            m_format.percent(percent[1]), m_format.percent(percent[2]) });
    }
    return table.rows.empty() ? Table() : table;
}

Table ResultTables::change(const ShownRanking &ranking) const
{
    if (!ranking.change)
        return {};
    const Question &asked = question(ranking.question);
    Table table{ tr("Change since the round before"),
        { { asked.items.front().theme ? tr("Theme") : tr("Item"), {}, false } }, {}, {} };
    const std::vector<int> order = rowOrder(ranking, asked.items.size());
    for (const int item : order)
        table.rows.push_back({ m_findings.itemName(ranking, item) });
    for (const Group group : SideBySide) {
        const auto &shown = (*ranking.change)[group];
        if (!shown)
            continue;
        table.columns.push_back({ tr("points"), m_findings.groupName(group), true });
        table.columns.push_back({ tr("uncertainty"), m_findings.groupName(group), true });
        for (size_t row = 0; row < order.size(); ++row) {
            const stats::ItemDifference &difference = shown->items[size_t(order[row])];
            table.rows[row] += { m_format.number(difference.difference, 1, true),
                interval(difference.interval) };
        }
    }
    return table.columns.size() > 1 ? table : Table();
}

} // namespace pejling::report
