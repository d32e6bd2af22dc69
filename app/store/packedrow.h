// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/records.h>

#include <QStringList>

#include <string>
#include <vector>

namespace pejling::store {

inline constexpr int MaxTexts = 63; ///< that fit the bits of response.texts

/// A response's answers as its row and its comments hold them.
struct PackedRow
{
    AudienceIndex audience = 0;
    bool finished = true;
    bool counted = true;
    std::string ratings;
    std::string rankings;
    std::vector<QString> texts; ///< per text slot, empty when unanswered
    std::optional<quint32> timeThieves;

    [[nodiscard]] static PackedRow of(const Response &response, bool counted);
    /// What the row says; ratings and rankings that do not fit the template are left out.
    [[nodiscard]] Response response(const WorkshopTemplate &workshopTemplate) const;
    /// Bit i: text slot i is answered.
    [[nodiscard]] quint64 textMask() const;
    /// Valid as long as this row.
    [[nodiscard]] PackedResponse view() const;

    friend bool operator==(const PackedRow &, const PackedRow &) = default;
};

/// The rankings column holds one packed ballot a slot.
[[nodiscard]] std::vector<std::string_view> ballotsOf(std::string_view rankings);
/// Whether anything is ranked.
[[nodiscard]] bool isAnswered(std::string_view ballot);

/// Slots in which two rows differ.
struct Difference
{
    std::vector<int> ratings;
    std::vector<int> rankings;
    std::vector<int> texts;
    bool timeThieves = false;

    [[nodiscard]] static Difference between(const PackedRow &before, const PackedRow &after);
    /// The ids by which people know them: "vurdering", "profile/it/kontrollere", "timeThieves".
    [[nodiscard]] QStringList questionIds(const WorkshopTemplate &workshopTemplate) const;
};

/// Texts as one JSON object, slot to text, for where no table of their own is worth it.
[[nodiscard]] QByteArray packedTexts(const std::vector<QString> &texts);
[[nodiscard]] std::vector<QString> unpackedTexts(const QByteArray &packed, size_t slotCount);

} // namespace pejling::store
