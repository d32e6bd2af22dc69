// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <desk/importplan.h>
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
    /// Problems, and what has been put in the place of their cells.
    [[nodiscard]] static widgets::Table issues(
        const std::vector<importer::Issue> &issues, const Corrections &corrections = {});
    /// A row for every answer that differs: what it was, and what it would become.
    [[nodiscard]] static widgets::Table changes(const std::vector<importer::Change> &changes,
        const TemplatePtr &workshopTemplate, Language language);
    /// Rows as they stand in the file. What stands in a dropped column is not shown here either.
    [[nodiscard]] static widgets::Table rows(
        const std::vector<importer::FileRow> &rows, const importer::Recognition &recognition);
    /// One row, a line for each column; the one at `column` (1-based) stands out.
    [[nodiscard]] static widgets::Table row(
        const importer::FileRow &row, const importer::Recognition &recognition, int column);
    /// Answers as they are read, for whoever says what the columns hold.
    [[nodiscard]] static widgets::Table answers(const std::vector<Response> &answers,
        const TemplatePtr &workshopTemplate, Language language);
    [[nodiscard]] static QString delimiterName(const QString &delimiter);
    [[nodiscard]] static QString severityName(importer::Severity severity);

private:
    [[nodiscard]] static widgets::Cell maskedCell();
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
    [[nodiscard]] static QStringList tools(); ///< ids of those whose exports are known
};

} // namespace pejling::desk
