// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

#include <QIODevice>

namespace pejling::exporting {

/// The document of `export --out X.csv`: what may be shown, one number a line (question, group,
/// answer, measure, value, interval), so that it filters and pivots. A hidden group is one line
/// that says why. Headings, names and the decimal mark are those of `language`, which must be
/// the current one.
void writeStatsCsv(const disclosure::ShownResults &results, Language language, QIODevice &device);

} // namespace pejling::exporting
