// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/remembered.h>

#include <algorithm>

namespace pejling::desk {

bool Remembered::fits(const Response &response) const
{
    const Answers &answers = response.answers;
    if (audience && response.audience != *audience)
        return false;
    for (const auto &[slot, value] : ratings) {
        if (answers.ratings[size_t(slot)] != value)
            return false;
    }
    for (const auto &[slot, item] : first) {
        if (answers.rankings[size_t(slot)].rank(item) != 1)
            return false;
    }
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return std::ranges::any_of(answers.texts,
            [&](const QString &text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace pejling::desk
