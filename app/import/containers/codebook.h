// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"

#include <QStringList>

#include <set>

namespace pejling::importer {

/// Which part of a data set with a code book a table is, by its first rows.
enum class CodebookPart { Dataset, Labels, Structure };

struct CodebookTable
{
    CodebookPart part = CodebookPart::Dataset;
    std::set<QString> variables; ///< those of the first rows
};

[[nodiscard]] Result<CodebookTable> inspected(Container &container, int sheet);

/// Whether labels or a structure speak of the variables of `dataset`.
[[nodiscard]] bool belongs(const CodebookTable &part, const CodebookTable &dataset);

/// Puts a table of texts in the place of a table of codes: headings become the texts of the
/// questions, codes their labels. Does nothing when neither a workbook with the sheets "Dataset",
/// "Labels" and "Structure" nor companions of that kind are given. Sheets "Dataset(1)",
/// "Dataset(2)" stand side by side.
[[nodiscard]] Result<Done> unpackCodebook(
    std::unique_ptr<Container> &container, std::vector<std::unique_ptr<Container>> &companions);

} // namespace pejling::importer
