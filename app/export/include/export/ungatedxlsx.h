// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <export/ungatedanswers.h>

namespace pejling::exporting {

/// As ungatedCsv, in a spreadsheet with cells of their own types. `whole` says after finish()
/// whether everything has reached `device`; both outlive the writer.
[[nodiscard]] std::unique_ptr<UngatedAnswers> ungatedXlsx(
    const TemplatePtr &workshopTemplate, QIODevice &device, bool &whole);
/// How many answers a sheet takes.
[[nodiscard]] qint64 mostXlsxAnswers();

} // namespace pejling::exporting
