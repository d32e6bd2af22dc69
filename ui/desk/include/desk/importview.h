// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>

#include <optional>
#include <vector>

namespace pejling::desk {

/// What the import wizard shows of a file before its plan is known: how it is read, and the first
/// rows as they stand there and as they are read.
struct ImportView
{
    importer::Recognition recognition;
    importer::Mapping mapping; ///< what was recognised and chosen, as one
    std::vector<importer::FileRow> rows; ///< from the first row of the sheet on
    std::vector<Response> answers; ///< the first ones; none while something is missing
    std::optional<importer::Mapping> kept; ///< from an earlier import of the same headings
};

/// Reads the beginning of a file. For a worker thread.
[[nodiscard]] Result<ImportView> readImportView(const QString &path,
    const TemplatePtr &workshopTemplate, const importer::Options &options,
    const importer::MappingFolder &folder);

/// One row of the file, as it stands there; no cells when there is none of that number. For a
/// worker thread.
[[nodiscard]] Result<importer::FileRow> readImportRow(const QString &path,
    const TemplatePtr &workshopTemplate, const importer::Options &options, qint64 row);

} // namespace pejling::desk
