// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/resulttables.h>

#include <base/format.h>
#include <desk/answertext.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::desk {

using disclosure::Group;
using disclosure::HiddenReason;
using disclosure::ShownRanking;
using disclosure::ShownRating;
using widgets::Cell;
using widgets::CellStyle;
using widgets::Column;
using widgets::Row;
using widgets::Span;
using widgets::Table;

namespace {

/// The two audiences side by side first; a total is read after its parts.
constexpr std::array SideBySide{ Group::First, Group::Second, Group::All };

constexpr qint64 CountsOnlyBelow = 10; ///< fewer answers are told as "4 of 7", never in per cent

Cell dash(const QString &tip = {}) { return { u"–"_s, CellStyle::Quiet, tip }; }

const Question &questionOf(const disclosure::ResultSet &results, int question)
{
    return results.workshopTemplate->questions[size_t(question)];
}

std::vector<int> rowOrder(const ShownRanking &ranking, size_t items)
{
    for (const Group group : { Group::All, Group::First, Group::Second }) {
        if (ranking.groups[group])
            return ranking.groups[group]->order();
    }
    std::vector<int> order(items);
    std::iota(order.begin(), order.end(), 0);
    return order;
}

/// Covers columns `first`.. of every row with one cell.
void hide(Table &table, size_t first, size_t columns, const Cell &reason)
{
    if (table.rows.empty())
        return;
    table.rows.front().cells[first] = reason;
    table.spans.push_back({ 0, int(first), int(table.rows.size()), int(columns) });
}

} // namespace

ResultTables::ResultTables(const disclosure::ResultSet &results, Language language)
    : m_results(results), m_language(language), m_findings(results, language)
{
}

QString ResultTables::groupName(Group group) const { return m_findings.groupName(group); }

Cell ResultTables::hiddenCell(HiddenReason reason) const
{
    const QString text = disclosure::hiddenReasonText(reason, m_results.minGroup);
    return { text, CellStyle::Note, text };
}

Cell ResultTables::dashFor(HiddenReason reason) const
{
    return dash(disclosure::hiddenReasonText(reason, m_results.minGroup));
}

QString ResultTables::textOf(const Question &question) const
{
    return filledIn(question.text, m_language,
        { m_results.organisation, m_results.workshopDate, m_results.deletionDate });
}

QString ResultTables::nameOf(const Question &question) const
{
    return question.section.isEmpty() ? textOf(question) : question.section.in(m_language);
}

QString ResultTables::share(qint64 count, qint64 n) const
{
    const Format format(m_language);
    if (n < CountsOnlyBelow)
        return tr("%1 of %2").arg(format.count(count), format.count(n));
    const QList<qint64> counts{ count, n - count };
    return format.percentLabels(counts, stats::largestRemainder(counts)).front();
}

bool ResultTables::isCensus(Group group, qint64 n) const
{
    const auto &invited = m_results.responses.invited;
    if (group != Group::All)
        return invited[group == Group::First ? 0 : 1] == n;
    return invited[0] && invited[1] && *invited[0] + *invited[1] == n;
}

ResultTable ResultTables::ofSlide(const QString &slideId) const
{
    const qsizetype split = slideId.indexOf(u'-');
    const QString kind = split < 0 ? slideId : slideId.first(split);
    if (kind == "answers"_L1)
        return answers();
    const auto question = m_results.workshopTemplate->questionIndex(
        split < 0 ? QStringView() : QStringView(slideId).mid(split + 1));
    if (!question)
        return {};
    if (const auto *shown = m_results.rating(*question); shown && kind == "rating"_L1)
        return rating(*shown);
    const auto *shown = m_results.ranking(*question);
    if (shown && kind == "themes"_L1)
        return ranking(*shown);
    if (shown && kind == "comparison"_L1)
        return comparison(*shown);
    if (shown && kind == "guideposts"_L1)
        return guideposts(*shown);
    return {};
}

QString ResultTables::nameOfSlide(const QString &slideId) const
{
    const qsizetype split = slideId.indexOf(u'-');
    const QString kind = split < 0 ? slideId : slideId.first(split);
    if (kind == "answers"_L1)
        return tr("Answers so far");
    const auto question = m_results.workshopTemplate->questionIndex(
        split < 0 ? QStringView() : QStringView(slideId).mid(split + 1));
    if (!question)
        return slideId;
    const QString name = shortened(nameOf(questionOf(m_results, *question)), 60);
    if (kind == "themes"_L1)
        return tr("%1: order").arg(name);
    if (kind == "comparison"_L1)
        return tr("%1: %2 and %3").arg(name, groupName(Group::First), groupName(Group::Second));
    if (kind == "guideposts"_L1)
        return tr("%1: balance between guideposts").arg(name);
    return name;
}

ResultTable ResultTables::answers() const
{
    const Format format(m_language);
    const disclosure::ResponseCounts &counts = m_results.responses;
    ResultTable result;
    Table &table = result.table;
    table.columns.push_back({});
    for (const Group group : SideBySide)
        table.columns.push_back({ groupName(group), true });

    const Cell hidden = dashFor(HiddenReason::BelowMinimum);
    const auto countCell = [&](const std::optional<qint64> &count) {
        return count ? Cell{ format.count(*count), CellStyle::Strong } : hidden;
    };
    table.rows.push_back({ { { tr("Answers"), CellStyle::Strong }, countCell(counts.audience[0]),
                               countCell(counts.audience[1]), countCell(counts.all) },
        u"answers"_s });
    if (counts.invited[0] || counts.invited[1])
        addInvited(table);
    for (int i = 0; i < int(m_results.workshopTemplate->questions.size()); ++i)
        addQuestion(table, i);
    if (counts.unfinished > 0) {
        table.rows.push_back(
            { { { tr("Begun but not sent, not counted"), CellStyle::Quiet }, dash(), dash(),
                  { format.count(counts.unfinished), CellStyle::Quiet } },
                u"unfinished"_s });
    }
    return result;
}

void ResultTables::addInvited(Table &table) const
{
    const Format format(m_language);
    const disclosure::ResponseCounts &counts = m_results.responses;
    std::optional<qint64> both;
    if (counts.invited[0] && counts.invited[1])
        both = *counts.invited[0] + *counts.invited[1];
    const std::array invitedOf{ counts.invited[0], counts.invited[1], both };
    const std::array answeredOf{ counts.audience[0], counts.audience[1],
        std::optional<qint64>(counts.all) };
    Row invited{ { { tr("Invited") } }, u"invited"_s };
    Row share{ { { tr("Answered, of those invited") } }, u"share"_s };
    for (size_t i = 0; i < SideBySide.size(); ++i) {
        invited.cells.push_back(invitedOf[i] ? Cell{ format.count(*invitedOf[i]) } : dash());
        if (invitedOf[i].value_or(0) > 0 && answeredOf[i]) {
            const double percent = 100.0 * double(*answeredOf[i]) / double(*invitedOf[i]);
            share.cells.push_back({ format.percent(int(std::lround(percent))) });
        } else {
            share.cells.push_back(dash());
        }
    }
    table.rows.push_back(std::move(invited));
    table.rows.push_back(std::move(share));
}

void ResultTables::addQuestion(Table &table, int index) const
{
    const Format format(m_language);
    const Question &question = questionOf(m_results, index);
    const QString text = textOf(question);
    Row row{ { { shortened(text, 60), CellStyle::Normal, text } }, question.id };
    const auto addGroups = [&](const auto &groups, auto countOf) {
        for (const Group group : SideBySide) {
            if (group != Group::All && !question.askedOf(group == Group::First ? 0 : 1))
                row.cells.push_back(dash(tr("Was not asked")));
            else if (groups[group])
                row.cells.push_back({ format.count(countOf(*groups[group])) });
            else
                row.cells.push_back(dashFor(groups[group].reason()));
        }
    };
    const auto n = [](const auto &summary) { return summary.n; };
    if (const auto *rating = m_results.rating(index))
        addGroups(rating->groups, n);
    else if (const auto *ranking = m_results.ranking(index))
        addGroups(ranking->groups, n);
    for (const disclosure::ShownText &shown : m_results.texts) {
        if (shown.question == index)
            addGroups(shown.groups, [](qint64 count) { return count; });
    }
    if (row.cells.size() == table.columns.size())
        table.rows.push_back(std::move(row));
}

ResultTable ResultTables::rating(const ShownRating &rating) const
{
    const Format format(m_language);
    const Scale &scale = questionOf(m_results, rating.question).scale;
    const int half = scale.size() / 2;
    const QString high = format.range(scale.last() - half + 1, scale.last());
    const QString low = format.range(scale.first(), scale.first() + half - 1);

    ResultTable result;
    Table &table = result.table;
    table.columns.push_back({ tr("Rating") });
    for (const ScaleValue &value : scale.values) {
        table.rows.push_back(
            { { { tr("%1 – %2").arg(value.value).arg(value.label.in(m_language)) } },
                value.value });
    }
    if (half > 1) { // else they are single values, which stand above
        table.rows.push_back({ { { tr("%1 together").arg(high), CellStyle::Strong } }, u"high"_s });
        table.rows.push_back({ { { tr("%1 together").arg(low), CellStyle::Strong } }, u"low"_s });
    }
    table.rows.push_back({ { { tr("Uncertainty of %1 (95 %)").arg(high) } }, u"interval"_s });
    table.rows.push_back({ { { tr("Mean") } }, u"mean"_s });
    table.rows.push_back({ { { tr("Answers") } }, u"n"_s });

    for (const Group group : SideBySide) {
        const size_t column = table.columns.size();
        table.columns.push_back({ tr("%1\nanswers").arg(groupName(group)), true });
        table.columns.push_back({ tr("%1\nshare").arg(groupName(group)), true });
        const auto &shown = rating.groups[group];
        if (shown)
            addRatingGroup(table, *shown, isCensus(group, shown->n));
        for (Row &row : table.rows)
            row.cells.resize(column + 2);
        if (!shown)
            hide(table, column, 2, hiddenCell(shown.reason()));
    }
    const disclosure::PictureWords words = m_findings.rating(rating);
    takeNotes(result, { words.sentence, words.footer });
    noticeUnanimity(result, rating.groups, rating.question);
    return result;
}

void ResultTables::addRatingGroup(
    Table &table, const stats::RatingSummary &summary, bool census) const
{
    const Format format(m_language);
    const bool shares = summary.n >= CountsOnlyBelow;
    const Cell noShare = dash(tr("Below %1 answers only counts are given").arg(CountsOnlyBelow));
    const QStringList labels = format.percentLabels(summary.counts, summary.percent);
    const qsizetype size = summary.counts.size();
    const qsizetype half = size / 2;

    size_t row = 0;
    const auto add = [&](const QString &count, const Cell &second) {
        auto &cells = table.rows[row++].cells;
        cells.push_back({ count });
        cells.push_back(second);
    };
    for (qsizetype i = 0; i < size; ++i)
        add(format.count(summary.counts[i]), shares ? Cell{ labels[i] } : noShare);
    if (half > 1) {
        for (const qsizetype from : { size - half, qsizetype(0) }) {
            const auto counts = summary.counts.mid(from, half);
            // The sum of the labels above, so that nobody can add up to another number.
            const auto percents = summary.percent.mid(from, half);
            const int percent = std::accumulate(percents.begin(), percents.end(), 0);
            add(format.count(std::accumulate(counts.begin(), counts.end(), qint64(0))),
                shares ? Cell{ format.percent(percent), CellStyle::Strong } : noShare);
        }
    }
    if (census)
        add({}, dash(tr("Everyone invited has answered")));
    else if (shares && summary.highInterval)
        add({}, { format.percentRange(summary.highInterval->low, summary.highInterval->high) });
    else
        add({}, noShare);
    add({}, summary.mean && shares ? Cell{ format.number(*summary.mean, 1) } : noShare);
    add(format.count(summary.n), {});
}

ResultTable ResultTables::ranking(const ShownRanking &ranking) const
{
    const Format format(m_language);
    const Question &question = questionOf(m_results, ranking.question);
    ResultTable result;
    Table &table = result.table;
    table.columns.push_back({ tr("Item") });
    const std::vector<int> order = rowOrder(ranking, question.items.size());
    for (const int item : order) {
        const RankingItem &it = question.items[size_t(item)];
        table.rows.push_back(
            { { { it.shortTitle.in(m_language), CellStyle::Normal, it.title.in(m_language) } },
                it.id });
    }
    for (const Group group : SideBySide) {
        const QString name = groupName(group);
        const size_t column = table.columns.size();
        table.columns.push_back({ tr("%1\nplace").arg(name), true,
            tr("Place, and in brackets the places it might have had with other people "
               "answering") });
        table.columns.push_back({ tr("%1\npoints").arg(name), true,
            tr("How often it was put above another one, 0 to 100; 50 is the average") });
        table.columns.push_back({ tr("%1\ntop three").arg(name), true,
            tr("Share of the answers that have it among the first three") });
        const auto &shown = ranking.groups[group];
        if (!shown) {
            for (Row &row : table.rows)
                row.cells.resize(column + 3);
            hide(table, column, 3, hiddenCell(shown.reason()));
            continue;
        }
        const bool census = isCensus(group, shown->n);
        for (size_t row = 0; row < order.size(); ++row) {
            const stats::RankedItem &item = shown->items[size_t(order[row])];
            auto &cells = table.rows[row].cells;
            QString place = format.range(item.position.first, item.position.last);
            if (item.positionInterval && !census && *item.positionInterval != item.position)
                place = tr("%1 (%2)").arg(
                    place, format.range(item.positionInterval->first, item.positionInterval->last));
            cells.push_back(shown->clearOrder ? Cell{ place }
                                              : dash(tr("There is no clear order in this group")));
            cells.push_back({ format.number(item.score, 1) });
            cells.push_back({ share(std::llround(item.topThree * double(shown->n)), shown->n) });
        }
    }
    takeNotes(result, rankingNotes(ranking));
    noticeUnanimity(result, ranking.groups, ranking.question);
    return result;
}

void ResultTables::takeNotes(ResultTable &result, const QStringList &notes)
{
    for (const QString &note : notes) {
        if (!note.isEmpty())
            result.notes << note;
    }
}

template <typename T>
void ResultTables::noticeUnanimity(ResultTable &result,
    const disclosure::PerGroup<disclosure::Shown<T>> &groups, int question) const
{
    result.unanimityNotice = disclosure::Findings::unanimityNotice(groups);
    if (!result.unanimityNotice.isEmpty())
        result.unanimousQuestion = questionOf(m_results, question).id;
}

QStringList ResultTables::rankingNotes(const ShownRanking &ranking) const
{
    QStringList notes;
    for (const Group group : SideBySide) {
        const auto &shown = ranking.groups[group];
        if (!shown)
            continue;
        if (!shown->clearOrder)
            notes << tr("%1: no clear order, so no places are given.").arg(groupName(group));
        else if (const QString agreement = disclosure::Findings::agreement(shown->agreement);
                 !agreement.isEmpty())
            notes << tr("%1: %2.").arg(groupName(group), agreement);
    }
    return notes << m_findings.themes(ranking).footer << m_findings.facilitatorNotices(ranking);
}

ResultTable ResultTables::comparison(const ShownRanking &ranking) const
{
    const Format format(m_language);
    const Question &question = questionOf(m_results, ranking.question);
    ResultTable result;
    Table &table = result.table;
    const QString first = groupName(Group::First);
    const QString second = groupName(Group::Second);
    const QString pointsTip
        = tr("How often it was put above another one, 0 to 100; 50 is the average");
    table.columns = {
        { tr("Item") },
        { tr("%1\npoints").arg(first), true, pointsTip },
        { tr("%1\npoints").arg(second), true, pointsTip },
        { tr("Difference"), true, tr("%1 minus %2, in points").arg(first, second) },
        { tr("Uncertainty\n(95 %)"), true },
        { tr("Shift of\nplaces"), true,
            tr("Place with %1 minus place with %2").arg(first, second) },
    };
    const std::vector<int> order = rowOrder(ranking, question.items.size());
    const bool shown
        = ranking.comparison && ranking.groups[Group::First] && ranking.groups[Group::Second];
    for (const int item : order) {
        const RankingItem &it = question.items[size_t(item)];
        const bool strong = shown && std::ranges::count(ranking.comparison->highlighted, item) > 0;
        const CellStyle style = strong ? CellStyle::Strong : CellStyle::Normal;
        Row row{ { { it.shortTitle.in(m_language), style, it.title.in(m_language) } }, it.id };
        if (shown) {
            const stats::ItemDifference &difference = ranking.comparison->items[size_t(item)];
            row.cells.push_back(
                { format.number(ranking.groups[Group::First]->items[size_t(item)].score, 1) });
            row.cells.push_back(
                { format.number(ranking.groups[Group::Second]->items[size_t(item)].score, 1) });
            row.cells.push_back({ format.number(difference.difference, 1, true), style });
            row.cells.push_back(difference.interval
                    ? Cell{ tr("%1 to %2")
                                .arg(format.number(difference.interval->low, 1, true),
                                    format.number(difference.interval->high, 1, true)) }
                    : dash());
            row.cells.push_back({ format.number(difference.shift, 0, true) });
        }
        row.cells.resize(table.columns.size());
        table.rows.push_back(std::move(row));
    }
    noticeUnanimity(result, ranking.groups, ranking.question);
    if (!shown) {
        hide(table, 1, table.columns.size() - 1, hiddenCell(ranking.comparison.reason()));
        return result;
    }
    const QString similarity = disclosure::Findings::similarity(ranking.comparison->kendallTauB);
    // Two orders that chance may have made are alike, or not, by chance.
    const bool ordered
        = ranking.groups[Group::First]->clearOrder && ranking.groups[Group::Second]->clearOrder;
    if (ordered && !similarity.isEmpty())
        result.notes << tr("The orders of the two groups: %1.").arg(similarity);
    const disclosure::PictureWords words = m_findings.comparison(ranking);
    takeNotes(result, { words.subtitle, words.footer, m_findings.weightingNotice(ranking) });
    return result;
}

ResultTable ResultTables::guideposts(const ShownRanking &ranking) const
{
    const Format format(m_language);
    const auto &guideposts = m_results.workshopTemplate->guideposts;
    if (!ranking.hasGuideposts)
        return {};
    ResultTable result;
    Table &table = result.table;
    table.columns.push_back({ tr("Guidepost") });
    for (const Guidepost &guidepost : guideposts) {
        table.rows.push_back(
            { { { tr("P%1 %2").arg(guidepost.number).arg(guidepost.shortTitle.in(m_language)),
                  CellStyle::Normal, guidepost.title.in(m_language) } },
                guidepost.id });
    }
    for (const Group group : SideBySide) {
        table.columns.push_back({ groupName(group), true });
        const auto &shown = ranking.guideposts[group];
        for (Row &row : table.rows)
            row.cells.resize(table.columns.size());
        if (!shown) {
            hide(table, table.columns.size() - 1, 1, hiddenCell(shown.reason()));
            continue;
        }
        const int percent = int(std::llround(100 * *shown));
        table.rows[0].cells.back() = { format.percent(percent) };
        table.rows[1].cells.back() = { format.percent(100 - percent) };
    }
    const disclosure::PictureWords words = m_findings.guideposts(ranking);
    takeNotes(result, { words.subtitle, words.footer });
    noticeUnanimity(result, ranking.groups, ranking.question);
    return result;
}

} // namespace pejling::desk
