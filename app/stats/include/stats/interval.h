// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace pejling::stats {

struct Interval
{
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

/// First and last place of a tie block, or of an interval of places; 1-based.
struct Places
{
    int first = 0;
    int last = 0;

    friend bool operator==(const Places &, const Places &) = default;
};

/// 97.5 % point of the standard normal distribution.
inline constexpr double Z95 = 1.959963984540054;

} // namespace pejling::stats
