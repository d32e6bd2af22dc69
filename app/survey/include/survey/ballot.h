// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/workshoptemplate.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pejling {

/// One person's answer to a ranking question: the rank of each item, 1 best, 0 not ranked. Equal
/// ranks are a tie; ranks may have gaps, only their order means something. Holds its items inline,
/// so that copying one costs no allocation.
class Ballot
{
public:
    Ballot() = default;
    /// A blank ballot of `items` items, 2..MaxRankingItems.
    explicit Ballot(int items) : m_size(quint8(items))
    {
        Q_ASSERT(items >= 0 && items <= MaxRankingItems);
    }

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] int rank(int item) const { return m_rank[size_t(item)]; }
    void setRank(int item, int rank) { m_rank[size_t(item)] = quint8(rank); }

    [[nodiscard]] int rankedCount() const;
    [[nodiscard]] bool isBlank() const { return rankedCount() == 0; }
    /// At least one item ranked and at least one not.
    [[nodiscard]] bool isPartial() const;
    /// No two items share a rank.
    [[nodiscard]] bool isStrict() const;

    /// Item indexes, best group first, in item order inside a group; unranked items are left out.
    [[nodiscard]] std::vector<std::vector<int>> tieGroups() const;
    /// Ranks are "1224" positions of the groups.
    [[nodiscard]] static Ballot fromTieGroups(
        int items, const std::vector<std::vector<int>> &groups);

    /// One character an item: 1-9, A-K for 10-20, '.' not ranked. What the store keeps.
    [[nodiscard]] std::string packed() const;
    [[nodiscard]] static std::optional<Ballot> fromPacked(std::string_view packed);

    friend bool operator==(const Ballot &, const Ballot &) = default;

private:
    std::array<quint8, MaxRankingItems> m_rank{};
    quint8 m_size = 0;
};

} // namespace pejling
