// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/ballot.h>

#include <array>
#include <vector>

namespace pejling::stats {

// Twice the points of an item on one ballot are at most 2 * (MaxRankingItems - 1) = 38 and fit a
// byte. Eight of them lie in a word, and a draw adds whole words: no branch, no vector unit, the
// same on every machine. The sums of a block of draws are kept 16 bits wide.
inline constexpr size_t ItemsPerWord = 8;
inline constexpr qint64 DrawsPerBlock = 1024;
static_assert(DrawsPerBlock * 2 * (MaxRankingItems - 1) < 0x10000);

/// Twice the points that a ballot gives to an item: unranked items are tied last.
[[nodiscard]] int doubledPointsOf(const Ballot &ballot, int item);

template <size_t Words>
using PointRow = std::array<quint64, Words>;

template <size_t Words>
std::vector<PointRow<Words>> pointRows(const std::vector<Ballot> &ballots)
{
    std::vector<PointRow<Words>> rows(ballots.size());
    for (size_t b = 0; b < ballots.size(); ++b) {
        const Ballot &ballot = ballots[b];
        for (int i = 0; i < ballot.size(); ++i) {
            const auto points = quint64(doubledPointsOf(ballot, i));
            rows[b][size_t(i) / ItemsPerWord] |= points << (8 * (size_t(i) % ItemsPerWord));
        }
    }
    return rows;
}

/// The doubled points of `draws` rows; `next` gives the number of each.
template <size_t Words, typename Next>
std::array<qint32, Words * ItemsPerWord> sumOfDraws(
    const std::vector<PointRow<Words>> &rows, qint64 draws, Next next)
{
    constexpr quint64 EvenBytes = 0x00ff00ff00ff00ffU;
    std::array<qint32, Words * ItemsPerWord> sums{};
    for (qint64 drawn = 0; drawn < draws; drawn += DrawsPerBlock) {
        PointRow<Words> even{};
        PointRow<Words> odd{};
        for (qint64 left = std::min(DrawsPerBlock, draws - drawn); left > 0; --left) {
            const PointRow<Words> &row = rows[size_t(next())];
            for (size_t w = 0; w < Words; ++w) {
                even[w] += row[w] & EvenBytes;
                odd[w] += (row[w] >> 8U) & EvenBytes;
            }
        }
        for (size_t i = 0; i < sums.size(); ++i) {
            const quint64 word = i % 2 == 0 ? even[i / ItemsPerWord] : odd[i / ItemsPerWord];
            sums[i] += qint32((word >> (16 * (i % ItemsPerWord / 2))) & 0xffffU);
        }
    }
    return sums;
}

/// Calls `use` with the number of words that a row of `items` items takes, as a constant.
template <typename Use>
auto withWordsFor(size_t items, Use use)
{
    static_assert(MaxRankingItems <= 3 * ItemsPerWord);
    if (items <= ItemsPerWord)
        return use(std::integral_constant<size_t, 1>());
    if (items <= 2 * ItemsPerWord)
        return use(std::integral_constant<size_t, 2>());
    return use(std::integral_constant<size_t, 3>());
}

} // namespace pejling::stats
