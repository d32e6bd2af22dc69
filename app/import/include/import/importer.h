// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/mapping.h>

#include <base/result.h>
#include <survey/response.h>

#include <QString>
#include <QStringList>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pejling::importer {

/// skipped: not an answer; rejected: an answer that cannot be kept; flagged: kept, with a problem.
enum class Severity { Skipped, Rejected, Flagged };
[[nodiscard]] QString severityId(Severity severity);

/// One problem, where a person finds it.
struct Issue
{
    qint64 row = 0; ///< the spreadsheet's row; text: record number, heading = 1
    int column = 0; ///< 1-based; 0: the whole row
    QString cell; ///< "Ark1!C7", or "C7" for text; empty for the whole row
    Severity severity = Severity::Flagged;
    QString code; ///< kebab-case
    QString text; ///< what was found, what was expected, what happens to the row

    friend bool operator==(const Issue &, const Issue &) = default;
};

struct Options
{
    QString audience; ///< id, for files without an audience column
    QString sheet; ///< empty: choose; wins over the mapping's
    QString round = QString::fromLatin1(SurveyRound);
    bool includeUnfinished = false;
    std::optional<Mapping> mapping; ///< what is not to be recognised
    /// Further files of the same export (the labels and structure of SurveyXact); see exportSets().
    QStringList companions;
    /// What a person put in the place of a cell, by row (Issue::row) and column (1-based).
    std::map<std::pair<qint64, int>, QString> corrections;
};

/// Files that are one export together.
struct ExportSet
{
    QString path; ///< the one that holds the answers
    QStringList companions; ///< Options::companions
};

/// Puts paths that belong together (dataset, labels and structure of one SurveyXact survey) into
/// one set; every other path is a set of its own. Order is kept.
[[nodiscard]] std::vector<ExportSet> exportSets(const QStringList &paths);

/// What a column was taken to be.
struct ColumnUse
{
    int column = 0; ///< 1-based
    QString heading;
    QString use; ///< what a person reads: "answer to: ...", "dropped: name", "not used"
    bool dropped = false;
    /// Different cells among the first rows, at most 40, as they stand there: what codes there are.
    QStringList values;
};

/// What was recognised before any row is read, each part correctable through Options.
struct Recognition
{
    QString tool; ///< "msforms", "google-forms", "table", ...
    QString toolName; ///< "Microsoft Forms"
    QString container; ///< "xlsx", "ods", "text"
    QString encoding; ///< of text
    QChar delimiter; ///< of text
    QString sheet;
    QStringList sheets; ///< that could be chosen instead
    int headingRows = 1;
    qint64 firstRow = 2; ///< first row of data, as the person sees it
    bool needsAudience = false; ///< no audience column and none given
    bool needsMapping = false; ///< codes without a code book, or no question recognised
    QString why; ///< one sentence on how it was recognised, or what is missing
    QString fingerprint; ///< tool, normalised headings of the mapped questions (sorted), audience
    QString headingsKey; ///< the same for files with the same headings; see MappingFolder
    QStringList dropped; ///< headings of columns that are never stored: name, e-mail, ...
    /// Headings (or letters) of columns that hold something, but no answer to this workshop's
    /// questions: one that somebody added to the form, or one whose heading was not understood.
    QStringList unused;
    std::vector<ColumnUse> columns;
};

enum class RowOutcome { New, Changed, Unchanged };

/// Where read responses go: a comparison with what is stored (plan), or the store's transaction.
class ResponseSink
{
public:
    virtual ~ResponseSink() = default;
    /// `response.externalId` identifies the row inside the form. Changed: `change` says how.
    virtual Result<RowOutcome> take(const Response &response, ResponseChange &change) = 0;
};

/// A change that the plan shows before anything is written.
struct Change
{
    qint64 row = 0;
    ResponseChange change;
    Response after;
};

/// rows = added + changed + unchanged + skipped + rejected; flagged counts kept rows with a
/// problem.
struct Report
{
    QString file; ///< name without folder
    QString sha256;
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 skipped = 0;
    qint64 rejected = 0;
    qint64 flagged = 0;
    qint64 unfinished = 0; ///< of the kept ones
    std::array<qint64, AudienceCount> audience{}; ///< of the kept ones
    std::vector<Issue> issues; ///< the first MaxIssues
    qint64 issuesLeftOut = 0;
    std::vector<Change> changes; ///< the first MaxIssues
    qint64 changedAudience = 0; ///< of the changed ones

    static constexpr int MaxIssues = 10'000;
};

/// A row as it stands in the file.
struct FileRow
{
    qint64 number = 0; ///< as the person sees it
    QStringList cells;
};

/// Told now and then; returns false to cancel. `done` and `total` are bytes of the input.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// One export file, opened and recognised. Pure: knows nothing of the store. Any thread; reading
/// streams, so memory grows with one row, not with the file.
class ImportFile
{
public:
    /// Error of kind Refused with a code of its own: "file-missing", "old-xls",
    /// "password-protected", "web-page", "aggregates-only", "empty", "limit-...", "broken-...".
    [[nodiscard]] static Result<std::unique_ptr<ImportFile>> open(
        const QString &path, const TemplatePtr &workshopTemplate, const Options &options);

    virtual ~ImportFile() = default;

    [[nodiscard]] virtual const Recognition &recognition() const = 0;
    /// What was recognised as a mapping: given back through Options it reads the same answers, and
    /// any part of it may be changed first. Every column of use is in it.
    [[nodiscard]] virtual Mapping mapping() const = 0;
    /// Up to `limit` rows from row number `first` on, notes above the headings and all; blank rows
    /// are left out. Reads the file from its beginning.
    [[nodiscard]] virtual Result<std::vector<FileRow>> rowsFrom(qint64 first, int limit) = 0;
    /// The first `limit` rows as text, heading rows first, for the preview.
    [[nodiscard]] virtual Result<std::vector<QStringList>> preview(int limit) = 0;
    /// Reads every row into `sink`; may be called again. Not allowed while needsAudience or
    /// needsMapping.
    [[nodiscard]] virtual Result<Report> read(ResponseSink &sink, const Progress &progress = {})
        = 0;
};

} // namespace pejling::importer
