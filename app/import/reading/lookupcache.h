// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace pejling::importer {

/// Remembers what raw cells mean, so that the few different answers of a column are worked out
/// once. Bounded: past its capacity it works out every new cell.
template <typename Value>
class LookupCache
{
public:
    template <typename WorkOut>
    Value value(std::string_view raw, WorkOut workOut)
    {
        const auto known = m_values.find(raw);
        if (known != m_values.end())
            return known->second;
        const Value value = workOut(raw);
        if (m_values.size() < MaxEntries && raw.size() < MaxKey)
            m_values.emplace(std::string(raw), value);
        return value;
    }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>()(text);
        }
    };

    static constexpr size_t MaxEntries = 2'000;
    static constexpr size_t MaxKey = 500;

    std::unordered_map<std::string, Value, Hash, std::equal_to<>> m_values;
};

} // namespace pejling::importer
