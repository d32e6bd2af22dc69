// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/findings.h>
#include <disclosure/shownresults.h>

#include <vector>

namespace pejling::disclosure {

/// A theme that the workshop may talk about.
struct AgendaItem
{
    int theme = 0; ///< index into WorkshopTemplate::themes
    bool suggested = false;
    QStringList reasons = {}; ///< whole sentences; why it is suggested, or where it stands
    int minutes = 0; ///< of a suggested one

    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

inline constexpr int MostAgendaThemes = 4;
inline constexpr int LeastAgendaThemes = 3;

/// Every theme, best placed first, of which three or four are suggested: those placed high, where
/// the groups are apart, or that about half put among their first three and the others do not. Each
/// reason only where the statistics bear it; without any, those with the most points. Nothing is
/// suggested while nothing may be shown. `minutes` is the time for all of them, which is dealt out
/// in fives.
[[nodiscard]] std::vector<AgendaItem> suggestAgenda(
    const ResultSet &results, Language language, int minutes);

} // namespace pejling::disclosure
