// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pejling::kiosk {

/// Makes RankingEdit a list and RankingRow a list item whose value is its place (0: none), which a
/// screen reader may also set. Harmless when called again.
void installAccessibleRanking();

} // namespace pejling::kiosk
