// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/planner.h"

#include "layout/notation.h"
#include "layout/rankheading.h"

#include <base/text.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// "3", "q4", "temaer_3": numbering in front of an item, not a question.
bool isNumbering(const QString &prefix)
{
    return parseNumber(prefix).kind == NumberKind::Integer || looksLikeCode(prefix);
}

Role roleOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Rating:
        return Role::Rating;
    case TargetKind::Ranking:
        return Role::RankingList;
    case TargetKind::Choices:
        return Role::Choices;
    case TargetKind::Text:
        break;
    }
    return Role::Text;
}

Role roleOf(Meta meta)
{
    switch (meta) {
    case Meta::Id:
        return Role::Id;
    case Meta::Time:
        return Role::Time;
    case Meta::Submitted:
        return Role::Submitted;
    case Meta::Finished:
        return Role::Finished;
    case Meta::Round:
        return Role::Round;
    case Meta::Status:
        return Role::Status;
    case Meta::Person:
        return Role::Dropped;
    case Meta::Other:
        break;
    }
    return Role::Known;
}

/// The question that a prefix names, without the code of the single column.
QString questionOf(const QString &prefix, const Target &target)
{
    const QStringList variants = headingVariants(prefix);
    return variants.isEmpty() ? target.id : variants.last();
}

std::shared_ptr<const CellCodes> tableOf(const Codes &codes)
{
    CellCodes cells;
    for (auto code = codes.cbegin(); code != codes.cend(); ++code)
        cells.insert(normalised(code.key()), code.value());
    return std::make_shared<const CellCodes>(std::move(cells));
}

} // namespace

Planner::Planner(const Sample &sample, const Vocabulary &vocabulary, const Mapping *mapping)
    : m_sample(sample), m_vocabulary(vocabulary), m_mapping(mapping)
{
}

Result<Layout> Planner::plan()
{
    m_layout.headings = m_mapping && m_mapping->headingRow > 0
        ? headingsAt(m_sample, m_mapping->headingRow, m_mapping->headingRows, m_vocabulary)
        : findHeadings(m_sample, m_vocabulary);
    m_layout.columns.resize(size_t(m_layout.headings.texts.size()));
    while (m_firstData < m_sample.size()
        && m_sample[m_firstData].number <= m_layout.headings.lastRow())
        ++m_firstData;
    chooseTool();
    if (const Result<Done> applied = applyMapping(); !applied)
        return applied.error();
    readCodes();
    for (size_t i = 0; i < m_layout.columns.size(); ++i)
        classify(i);
    planItemColumns();
    planRankColumns();
    planSplitLists();
    findAudienceByContent();
    findAnswersByContent();
    checkIds();
    checkAggregates();
    applyCodes();
    checkCodes();
    addHint();
    return std::move(m_layout);
}

/// The first tool that finds evidence, unless the mapping names one.
void Planner::chooseTool()
{
    const Tool *named = m_mapping ? toolNamed(m_mapping->tool) : nullptr;
    for (const Tool *tool : tools()) {
        if (named && tool != named)
            continue;
        m_layout.tool = tool;
        m_layout.evidence = tool->evidence(m_layout.headings);
        if (named || !m_layout.evidence.isEmpty())
            return;
    }
}

Result<Done> Planner::applyMapping()
{
    if (!m_mapping)
        return Done{};
    const auto mapped = mappedColumns(*m_mapping, m_layout.headings, m_vocabulary);
    if (!mapped)
        return mapped.error();
    for (size_t i = 0; i < mapped->size(); ++i) {
        if (!(*mapped)[i])
            continue;
        m_layout.columns[i] = *(*mapped)[i];
        if (isAnswer(m_layout.columns[i].role)) {
            m_taken.insert(m_layout.columns[i].target);
            m_layout.columns[i].question = mappedQuestion(i);
        }
    }
    return Done{};
}

QString Planner::mappedQuestion(size_t column) const
{
    const Column &planned = m_layout.columns[column];
    const QString key = m_layout.headings.keys[qsizetype(column)];
    const Target &target = m_vocabulary.target(planned.target);
    if (planned.role == Role::ItemRank || planned.role == Role::Choice) {
        const auto hit = target.items.atEnd(key);
        return hit ? questionOf(isNumbering(hit->prefix) ? QString() : hit->prefix, target)
                   : target.id;
    }
    if (planned.role == Role::RankedItem && !key.isEmpty()) {
        if (const auto rank = rankHeading(key))
            return questionOf(rank->prefix, target);
    }
    if (planned.role == Role::RankedItem && key.isEmpty() && column > 0) {
        // What a spreadsheet program cut out of a list goes by the heading of the list.
        const Column &before = m_layout.columns[column - 1];
        if (before.role == Role::RankedItem && before.target == planned.target)
            return before.question;
    }
    return key.isEmpty() ? target.id : key;
}

void Planner::readCodes()
{
    if (!m_mapping)
        return;
    for (int target = 0; target < int(m_vocabulary.targets().size()); ++target) {
        const auto codes = m_mapping->codes.constFind(m_vocabulary.target(target).id);
        if (codes != m_mapping->codes.cend())
            m_codes[target] = tableOf(*codes);
    }
}

QString Planner::decoded(int target, const QString &cell) const
{
    const auto codes = m_codes.find(target);
    return codes == m_codes.end() ? cell : codes->second->value(cell, cell);
}

/// Codes of a question hold for every column of it.
void Planner::applyCodes()
{
    for (Column &column : m_layout.columns) {
        const auto codes = m_codes.find(isAnswer(column.role) ? column.target : -1);
        if (codes != m_codes.end())
            column.codes = codes->second;
        if (m_mapping && column.role == Role::Audience && !m_mapping->audienceCodes.isEmpty())
            column.codes = tableOf(m_mapping->audienceCodes);
    }
}

void Planner::classify(size_t column)
{
    const QString key = m_layout.headings.keys[qsizetype(column)];
    if (key.isEmpty() || m_layout.columns[column].fixed)
        return;
    if (m_vocabulary.isAudienceHeading(key) && !m_layout.has(Role::Audience)) {
        m_layout.columns[column].role = Role::Audience;
        return;
    }
    const Vocabulary::Match match = m_vocabulary.match(key);
    const bool exact = match.fit == Vocabulary::Fit::Exact;
    if (!(exact && match.literal) && takePart(column, true))
        return;
    if (exact) {
        assign(column, match);
        return;
    }
    if (const std::optional<Meta> meta = m_layout.tool->meta(key)) {
        const Role role = roleOf(*meta);
        const bool second = (role == Role::Id || role == Role::Finished) && m_layout.has(role);
        m_layout.columns[column].role = second ? Role::Known : role;
        return;
    }
    const bool cut = match.fit == Vocabulary::Fit::Cut;
    const bool part = (match.targets.empty() || cut) && takePart(column, false);
    if (!part && !(cut && key.endsWith(u']')))
        assign(column, match);
}

/// Notes a heading that names an item or a rank; `named`: only one that names its question too.
bool Planner::takePart(size_t column, bool named)
{
    auto part = itemPart(column);
    if (part && (!named || rankingNamed(part->prefix) || choicesNamed(part->prefix))) {
        m_itemParts.push_back(std::move(*part));
        return true;
    }
    const auto rank = rankHeading(m_layout.headings.keys[qsizetype(column)]);
    if (!rank || (named && !rankingNamed(rank->prefix)))
        return false;
    m_rankParts.push_back({ column, rank->prefix, {}, rank->rank });
    return true;
}

/// Questions that share a text take the columns of that heading in their order.
void Planner::assign(size_t column, const Vocabulary::Match &match)
{
    for (const int target : match.targets) {
        if (!isTaken(target)) {
            set(column, roleOf(m_vocabulary.target(target).kind), target);
            return;
        }
    }
}

Column &Planner::set(size_t column, Role role, int target, const QString &question)
{
    Column &planned = m_layout.columns[column];
    planned.role = role;
    planned.target = target;
    planned.question = question.isNull() ? m_layout.headings.keys[qsizetype(column)] : question;
    m_taken.insert(target);
    return planned;
}

std::optional<Planner::PartColumn> Planner::itemPart(size_t column) const
{
    const QString key = m_layout.headings.keys[qsizetype(column)];
    PartColumn part;
    part.column = column;
    const auto &targets = m_vocabulary.targets();
    for (int i = 0; i < int(targets.size()); ++i) {
        const TargetKind kind = targets[size_t(i)].kind;
        if (kind != TargetKind::Ranking && kind != TargetKind::Choices)
            continue;
        if (const auto hit = targets[size_t(i)].items.atEnd(key)) {
            part.prefix = isNumbering(hit->prefix) ? QString() : hit->prefix;
            part.hits.emplace_back(i, hit->item);
        }
    }
    return part.hits.empty() ? std::nullopt : std::optional<PartColumn>(std::move(part));
}

std::vector<Planner::Parts> Planner::grouped(const Parts &parts) const
{
    std::vector<Parts> groups;
    for (const PartColumn &part : parts) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const Parts &group) {
            return group.front().prefix == part.prefix
                || (rankingNamed(part.prefix)
                    && rankingNamed(group.front().prefix) == rankingNamed(part.prefix));
        });
        if (known == groups.end())
            groups.push_back({ part });
        else
            known->push_back(part);
    }
    return groups;
}

std::optional<int> Planner::rankingNamed(const QString &prefix) const
{
    if (prefix.isEmpty())
        return std::nullopt;
    for (const int target : m_vocabulary.match(prefix).targets) {
        if (m_vocabulary.target(target).kind == TargetKind::Ranking)
            return target;
    }
    return std::nullopt;
}

std::optional<int> Planner::choicesNamed(const QString &prefix) const
{
    if (prefix.isEmpty())
        return std::nullopt;
    for (const int target : m_vocabulary.match(prefix).targets) {
        if (m_vocabulary.target(target).kind == TargetKind::Choices)
            return target;
    }
    return std::nullopt;
}

void Planner::planItemColumns()
{
    // Groups that name their question choose first.
    std::vector<Parts> groups = grouped(m_itemParts);
    std::stable_partition(groups.begin(), groups.end(),
        [this](const Parts &group) { return rankingNamed(group.front().prefix).has_value(); });
    for (const Parts &group : groups)
        planItemGroup(group);
}

void Planner::planItemGroup(const Parts &group)
{
    const QString prefix = group.front().prefix;
    std::optional<int> target = rankingNamed(prefix);
    if (const std::optional<int> choices = choicesNamed(prefix)) {
        for (const PartColumn &part : group) {
            for (const auto &[hit, item] : part.hits) {
                if (hit == *choices)
                    set(part.column, Role::Choice, hit,
                        questionOf(prefix, m_vocabulary.target(hit)))
                        .item
                        = item;
            }
        }
        return;
    }
    if (!target) {
        if (!prefix.isEmpty() && !m_vocabulary.match(prefix).targets.empty())
            return; // items of some other question
        std::map<int, int> counts;
        for (const PartColumn &part : group) {
            for (const auto &[ranking, item] : part.hits) {
                if (m_vocabulary.target(ranking).kind == TargetKind::Ranking)
                    counts[ranking] += !isTaken(ranking);
            }
        }
        int most = 1; // a single item is a coincidence
        for (const auto &[ranking, count] : counts) {
            if (count > most) {
                target = ranking;
                most = count;
            }
        }
        if (!target || !holdRanks(group, m_vocabulary.target(*target).itemCount))
            return;
    }
    const QString question = questionOf(prefix, m_vocabulary.target(*target));
    std::set<int> items;
    for (const PartColumn &part : group) {
        for (const auto &[ranking, item] : part.hits) {
            if (ranking == *target && items.insert(item).second)
                set(part.column, Role::ItemRank, ranking, question).item = item;
        }
    }
    markUnknownItems(prefix, *target);
}

/// Columns of the same question with an item that the template does not have.
void Planner::markUnknownItems(const QString &prefix, int target)
{
    for (size_t i = 0; i < m_layout.columns.size(); ++i) {
        const QString key = m_layout.headings.keys[qsizetype(i)];
        const bool bracketed = key.startsWith(prefix + u" ["_s) || key.startsWith(prefix + u'[')
            || key.startsWith(prefix + u" ("_s);
        const bool named = !prefix.isEmpty() || key.startsWith(u'[');
        if (bracketed && named && m_layout.columns[i].role == Role::Unused
            && (key.endsWith(u']') || key.endsWith(u')')) && !rankHeading(key))
            set(i, Role::UnknownItem, target);
    }
}

bool Planner::holdRanks(const Parts &group, int itemCount) const
{
    int good = 0;
    int bad = 0;
    for (size_t i = m_firstData; i < m_sample.size(); ++i) {
        std::set<int> ranks;
        bool fits = true;
        for (const PartColumn &part : group) {
            const QString value = normalised(m_sample[i].cells.value(qsizetype(part.column)));
            if (isNoAnswer(value) || value == u"0"_s)
                continue;
            const auto rank = parseRank(value);
            fits = fits && rank && *rank <= itemCount && ranks.insert(*rank).second;
        }
        if (!fits)
            ++bad;
        else if (!ranks.empty())
            ++good;
    }
    return good >= bad;
}

void Planner::planRankColumns()
{
    for (const Parts &group : grouped(m_rankParts))
        planRankGroup(group);
}

void Planner::planRankGroup(const Parts &group)
{
    const QString prefix = group.front().prefix;
    std::optional<int> target = rankingNamed(prefix);
    const std::optional<int> inCells = rankingInCells(group);
    if (!target && (inCells && group.size() > 1))
        target = inCells;
    if (!target || isTaken(*target))
        return;
    bool anything = false;
    for (const PartColumn &part : group)
        anything = anything || !values(part.column).isEmpty();
    if (anything && !inCells)
        return; // ranks, or codes, under numbered parts of the question
    const QString question = questionOf(prefix, m_vocabulary.target(*target));
    std::set<int> ranks;
    for (const PartColumn &part : group) {
        if (part.rank <= MaxRankingItems && ranks.insert(part.rank).second)
            set(part.column, Role::RankedItem, *target, question).rank = part.rank;
    }
}

std::optional<int> Planner::rankingInCells(const Parts &group) const
{
    const auto &targets = m_vocabulary.targets();
    qsizetype filled = 0;
    std::map<int, qsizetype> counts;
    for (const PartColumn &part : group) {
        for (const QString &value : values(part.column)) {
            ++filled;
            for (int i = 0; i < int(targets.size()); ++i) {
                if (targets[size_t(i)].kind == TargetKind::Ranking
                    && targets[size_t(i)].items.find(decoded(i, value)))
                    ++counts[i];
            }
        }
    }
    std::optional<int> best;
    for (const auto &[target, count] : counts) {
        if (2 * count >= filled && !isTaken(target) && (!best || count > counts[*best]))
            best = target;
    }
    return best;
}

/// "Text to columns" in a spreadsheet program leaves the first item under the heading and the
/// others in columns without one.
void Planner::planSplitLists()
{
    for (size_t i = 0; i + 1 < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].role != Role::RankingList)
            continue;
        const int target = m_layout.columns[i].target;
        const Target &ranking = m_vocabulary.target(target);
        const auto holdsItems = [&](size_t column) {
            const QStringList cells = values(column);
            return std::any_of(cells.begin(), cells.end(),
                [&](const QString &cell) { return ranking.items.find(cell).has_value(); });
        };
        const QString question = m_layout.headings.keys[qsizetype(i)];
        size_t end = i + 1;
        bool split = false;
        while (end < m_layout.columns.size() && m_layout.headings.keys[qsizetype(end)].isEmpty()
            && int(end - i) < ranking.itemCount)
            split = holdsItems(end++) || split;
        for (size_t column = i; split && column < end; ++column)
            set(column, Role::RankedItem, target, question).rank = int(column - i) + 1;
    }
}

QStringList Planner::values(size_t column) const
{
    QStringList result;
    for (size_t i = m_firstData; i < m_sample.size(); ++i) {
        const QString value = normalised(m_sample[i].cells.value(qsizetype(column)).left(4000));
        if (!isNoAnswer(value))
            result.append(value);
    }
    return result;
}

} // namespace pejling::importer
