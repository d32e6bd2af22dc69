// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/ballot.h>

#include <vector>

namespace pejling::kiosk {

/// The items of a ranking as a person sees them: the ranked ones in order, then the others in the
/// template's order. Drag, buttons and keys all end in place() or takeOut(), so that they cannot
/// differ.
class RankingList
{
public:
    /// `ballot` may hold ties (from paper); here they come one after the other.
    explicit RankingList(const Ballot &ballot);

    /// Items from the top, ranked ones first.
    [[nodiscard]] const std::vector<int> &order() const { return m_order; }
    [[nodiscard]] int size() const { return int(m_order.size()); }
    [[nodiscard]] int rankedCount() const { return m_ranked; }
    /// From 1; 0: not ranked.
    [[nodiscard]] int placeOf(int item) const;
    [[nodiscard]] int rowOf(int item) const;

    /// Puts `item` at `place` (from 1); past the last ranked one is right after it. False when
    /// nothing changes.
    bool place(int item, int place);
    /// One place up or down. An unranked item goes up to the end of the ranked ones; the last
    /// ranked one does not go down (that is takeOut()).
    bool moveUp(int item);
    bool moveDown(int item);
    /// Back among those that are not ranked.
    bool takeOut(int item);

    [[nodiscard]] Ballot ballot() const;

private:
    void remove(int item);

    std::vector<int> m_order;
    int m_ranked = 0;
};

} // namespace pejling::kiosk
