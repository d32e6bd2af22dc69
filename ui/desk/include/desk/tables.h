// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <import/importer.h>
#include <store/records.h>
#include <survey/workshoptemplate.h>
#include <widgets/table.h>

#include <QCoreApplication>

#include <vector>

namespace pejling::desk {

/// What the import dialog shows of a file.
class ImportTables
{
    Q_DECLARE_TR_FUNCTIONS(ImportTables)

public:
    [[nodiscard]] static widgets::Table columns(const importer::Recognition &recognition);
    [[nodiscard]] static widgets::Table issues(const std::vector<importer::Issue> &issues);
    [[nodiscard]] static widgets::Table changes(const std::vector<importer::Change> &changes,
        const WorkshopTemplate &workshopTemplate, Language language);
    /// The first rows as text. What stands in a dropped column is not shown here either.
    [[nodiscard]] static widgets::Table preview(
        const std::vector<QStringList> &rows, const importer::Recognition &recognition);
    [[nodiscard]] static QString severityName(importer::Severity severity);
};

/// What the workshop's store holds apart from answers. Row keys are the batch's or round's id.
class StoreTables
{
    Q_DECLARE_TR_FUNCTIONS(StoreTables)

public:
    /// Newest first.
    [[nodiscard]] static widgets::Table batches(
        const std::vector<store::BatchInfo> &batches, Language language);
    [[nodiscard]] static widgets::Table rounds(
        const std::vector<store::RoundInfo> &rounds, const QString &shown, Language language);
    /// "Survey" for the round that every workshop has, else its id.
    [[nodiscard]] static QString roundName(const QString &round);
    /// "Microsoft Forms" for "msforms"; an unknown tool's id as it is.
    [[nodiscard]] static QString toolName(const QString &tool);
};

} // namespace pejling::desk
