// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

#include <QString>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace pejling::importer {

using Hash128 = std::array<quint64, 2>;

/// MurmurHash3 (x64, 128 bits; Austin Appleby, public domain): the same on every machine and in
/// every version of the program, because stored identities rest on it.
[[nodiscard]] Hash128 hashOf(std::string_view bytes);

/// Tells the responses of one reading apart, and recognises them when the form is read again.
/// Keys that were made here and are no tool's own begin with '~'.
class Identity
{
public:
    /// The tool's own id. False when another row of this reading had it.
    [[nodiscard]] bool takeId(std::string_view id);

    /// For a row without an id: its time stamps; if there are none, or other rows have the same, a
    /// hash of the answers with them, and an ordinal when that happened before too. Two people who
    /// answer alike in the same second both count. Of rows with the same stamps one goes by them
    /// alone: that which shareTimes() named, else the first.
    [[nodiscard]] QString keyFor(const std::string &times, const Response &response);

    /// Which of several rows with the same stamps goes by them must not depend on their order, or
    /// an export that is sorted otherwise would count somebody twice: it is the one with the
    /// smallest hash. To be called for each such row before any keyFor().
    void shareTimes(const std::string &times, const Response &response);

private:
    friend class SharedTimes;

    /// Hashes seen, 8 bytes each: ids of a million rows take 16 MB.
    class Seen
    {
    public:
        /// False when it was there already.
        bool insert(quint64 hash);

    private:
        void grow();

        std::vector<quint64> m_slots;
        size_t m_size = 0;
    };

    [[nodiscard]] bool takeNumber(quint64 number);
    /// Of time stamps and answers, in m_bytes.
    [[nodiscard]] Hash128 answersHash(const std::string &times, const Response &response);

    Seen m_seen;
    std::unordered_map<quint64, quint64> m_leaders; ///< of stamps that are shared
    std::vector<bool> m_numbers; ///< ids that are plain numbers, as nearly all are
    std::unordered_map<quint64, int> m_repeats; ///< of keys that occurred more than once
    std::string m_bytes;
};

/// Finds the time stamps that several rows have, in a first reading of the file.
class SharedTimes
{
public:
    void note(const std::string &times);
    [[nodiscard]] bool any() const { return !m_shared.empty(); }
    [[nodiscard]] bool contains(const std::string &times) const;

private:
    Identity::Seen m_seen;
    std::unordered_set<quint64> m_shared;
};

} // namespace pejling::importer
