// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/ballot.h>

#include <algorithm>

namespace pejling {

namespace {

constexpr char NotRanked = '.';

char packedRank(int rank)
{
    if (rank == 0)
        return NotRanked;
    return rank < 10 ? char('0' + rank) : char('A' + rank - 10);
}

std::optional<int> unpackedRank(char c)
{
    if (c == NotRanked)
        return 0;
    if (c >= '1' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'K')
        return c - 'A' + 10;
    return {};
}

} // namespace

int Ballot::rankedCount() const
{
    return int(std::count_if(
        m_rank.begin(), m_rank.begin() + m_size, [](quint8 rank) { return rank != 0; }));
}

bool Ballot::isPartial() const
{
    const int ranked = rankedCount();
    return ranked > 0 && ranked < size();
}

bool Ballot::isStrict() const
{
    quint32 seen = 0;
    for (int item = 0; item < size(); ++item) {
        const quint32 bit = 1U << rank(item);
        if (rank(item) != 0 && (seen & bit) != 0)
            return false;
        seen |= bit;
    }
    return true;
}

std::vector<std::vector<int>> Ballot::tieGroups() const
{
    std::array<std::vector<int>, MaxRankingItems + 1> byRank;
    for (int item = 0; item < size(); ++item)
        byRank[size_t(rank(item))].push_back(item);
    std::vector<std::vector<int>> groups;
    for (size_t rank = 1; rank < byRank.size(); ++rank) {
        if (!byRank[rank].empty())
            groups.push_back(std::move(byRank[rank]));
    }
    return groups;
}

Ballot Ballot::fromTieGroups(int items, const std::vector<std::vector<int>> &groups)
{
    Ballot ballot(items);
    int rank = 1;
    for (const auto &group : groups) {
        for (const int item : group) {
            Q_ASSERT(item >= 0 && item < items && ballot.rank(item) == 0);
            ballot.setRank(item, rank);
        }
        rank += int(group.size());
    }
    return ballot;
}

std::string Ballot::packed() const
{
    std::string text(size_t(size()), NotRanked);
    for (int item = 0; item < size(); ++item)
        text[size_t(item)] = packedRank(rank(item));
    return text;
}

std::optional<Ballot> Ballot::fromPacked(std::string_view packed)
{
    if (packed.size() < size_t(MinRankingItems) || packed.size() > size_t(MaxRankingItems))
        return {};
    Ballot ballot(int(packed.size()));
    for (int item = 0; item < ballot.size(); ++item) {
        const auto rank = unpackedRank(packed[size_t(item)]);
        if (!rank)
            return {};
        ballot.setRank(item, *rank);
    }
    return ballot;
}

} // namespace pejling
