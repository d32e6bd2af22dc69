// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/mapping.h>

#include <vector>

namespace pejling::importer {

struct UseName
{
    Use use;
    QLatin1StringView id;
};

/// In the order of Use.
[[nodiscard]] const std::vector<UseName> &useNames();

/// Whether a use names a question; whether it names an item of it.
[[nodiscard]] constexpr bool isAnswer(Use use) { return use >= Use::Rating; }
[[nodiscard]] constexpr bool namesItem(Use use)
{
    return use == Use::Choice || use == Use::ItemRank;
}

} // namespace pejling::importer
