// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>
#include <survey/workshoptemplate.h>

#include <map>
#include <optional>

namespace pejling::desk {

/// What a person remembers of their answer, to find it by. What is not remembered fits everything.
struct Remembered
{
    std::optional<AudienceIndex> audience = {};
    std::map<int, int> ratings = {}; ///< by rating slot: the value chosen
    std::map<int, int> first = {}; ///< by ranking slot: the item placed first, alone or tied
    QString words = {}; ///< each in one of the texts, in any form of capitals

    [[nodiscard]] bool fits(const Response &response) const;

    friend bool operator==(const Remembered &, const Remembered &) = default;
};

} // namespace pejling::desk
