// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/rankinglist.h>

#include <algorithm>

namespace pejling::kiosk {

RankingList::RankingList(const Ballot &ballot) : m_ranked(ballot.rankedCount())
{
    for (const auto &group : ballot.tieGroups())
        m_order.insert(m_order.end(), group.begin(), group.end());
    for (int item = 0; item < ballot.size(); ++item) {
        if (ballot.rank(item) == 0)
            m_order.push_back(item);
    }
}

int RankingList::rowOf(int item) const
{
    return int(std::find(m_order.begin(), m_order.end(), item) - m_order.begin());
}

int RankingList::placeOf(int item) const
{
    const int row = rowOf(item);
    return row < m_ranked ? row + 1 : 0;
}

void RankingList::remove(int item)
{
    const int row = rowOf(item);
    m_order.erase(m_order.begin() + row);
    if (row < m_ranked)
        --m_ranked;
}

bool RankingList::place(int item, int place)
{
    const std::vector<int> before = m_order;
    const int rankedBefore = m_ranked;
    remove(item);
    const int row = std::clamp(place - 1, 0, m_ranked);
    m_order.insert(m_order.begin() + row, item);
    ++m_ranked;
    return m_order != before || m_ranked != rankedBefore;
}

bool RankingList::moveUp(int item)
{
    const int now = placeOf(item);
    if (now == 0)
        return place(item, m_ranked + 1);
    return now > 1 && place(item, now - 1);
}

bool RankingList::moveDown(int item)
{
    const int now = placeOf(item);
    return now > 0 && now < m_ranked && place(item, now + 1);
}

bool RankingList::takeOut(int item)
{
    if (placeOf(item) == 0)
        return false;
    remove(item);
    const auto at = std::upper_bound(m_order.begin() + m_ranked, m_order.end(), item);
    m_order.insert(at, item);
    return true;
}

Ballot RankingList::ballot() const
{
    Ballot ballot(size());
    for (int row = 0; row < m_ranked; ++row)
        ballot.setRank(m_order[size_t(row)], row + 1);
    return ballot;
}

} // namespace pejling::kiosk
