// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/importer.h>
#include <store/workshopstore.h>

#include <QStringList>

#include <atomic>
#include <functional>
#include <memory>

namespace pejling::live {

struct ImportRequest
{
    QString path;
    importer::Options options;
    std::function<void(qint64 done, qint64 total)> progress; ///< called on the worker; may be empty
    std::shared_ptr<std::atomic_bool> cancelled; ///< may be null
};

enum class ImportStatus { Imported, Planned, NeedsMapping };

struct ImportOutcome
{
    ImportStatus status = ImportStatus::Planned;
    importer::Recognition recognition;
    importer::Report report;
    qint64 batch = 0; ///< 0: nothing new
};

/// Reads the file and compares it with what is stored; writes nothing.
[[nodiscard]] Result<ImportOutcome> planImport(
    store::WorkshopStore &store, const ImportRequest &request);
/// Reads the file into one transaction. A refusal, an error or a cancel leaves the store as it was.
[[nodiscard]] Result<ImportOutcome> importInto(
    store::WorkshopStore &store, const ImportRequest &request);

} // namespace pejling::live
