// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pejling::importer {

/// A heading that names a place of a ranking, and what stands before it: `question [Rang 1]`,
/// `temaer[1]`, `temaer_rank1`, `question - 1. prioritet`, `1. prioritet`, `1`.
struct RankHeading
{
    int rank = 0;
    QString prefix;
};

[[nodiscard]] std::optional<RankHeading> rankHeading(const QString &normalisedHeading);

} // namespace pejling::importer
