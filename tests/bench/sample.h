// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pejling::bench {

/// Writes a semicolon-separated export of `rows` made-up answers to the built-in template: id,
/// audience, rating, a rank per theme, and a comment in every tenth row. The same for the same
/// `rows`.
void writeCsv(const QString &path, int rows);
/// The same answers as a workbook.
void writeXlsx(const QString &path, int rows);

} // namespace pejling::bench
