// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

#include <QIODevice>

namespace pejling::exporting {

/// The document of `export --out X.xlsx`: what may be shown, a sheet a question, one number a row
/// in a cell of its own type. A hidden group is one row that says why. In `language`, which must be
/// the current one. False when it could not be written.
[[nodiscard]] bool writeStatsXlsx(
    const disclosure::ShownResults &results, Language language, QIODevice &device);

} // namespace pejling::exporting
