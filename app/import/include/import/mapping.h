// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/workshoptemplate.h>

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pejling::importer {

/// What a column of an export holds. The ids are those of mapping files.
enum class Use {
    Ignore, ///< "ignore": nothing of this workshop
    Person, ///< "person": points to a person, never stored
    Id, ///< "id" of the answer
    Time, ///< "time", only to tell answers apart
    Submitted, ///< "submitted": a time; blank while the answer is unfinished
    Finished, ///< "finished": yes or no
    Round, ///< "round": id; rows of another than the one read into are left out
    Status, ///< "status": whether the row is an answer at all, in the words of its tool
    Audience, ///< "audience"
    Rating, ///< "rating"; with question
    Text, ///< "text"; with question
    Choices, ///< "choices": all that were chosen, in one cell; with question
    Choice, ///< "choice": whether one thing was chosen; with question and item
    Ranking, ///< "ranking": all items in one cell, best first; with question
    RankedItem, ///< "ranked-item": the item that got one rank; with question and rank
    ItemRank, ///< "item-rank": the rank that one item got; with question and item
};

[[nodiscard]] QString useId(Use use);
[[nodiscard]] std::optional<Use> useFromId(QStringView id);

/// What one column holds. It is found by its heading (compared normalised; of several alike the one
/// at `column`, else the first that is free), or by its place when `heading` is empty.
struct ColumnMapping
{
    int column = 0; ///< 1-based; 0: by heading only
    QString heading; ///< as the file has it
    Use use = Use::Ignore;
    QString question; ///< MappingTarget::id
    QString item; ///< id, of Choice and ItemRank
    int rank = 0; ///< of RankedItem; 1 is the best

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// What the codes of a survey tool stand for: a cell (compared normalised) and what it means. That
/// is a scale value ("4"), an item's, choice's or audience's id, or empty for "not answered".
using Codes = QMap<QString, QString>;

/// How an export is to be read where that was not recognised, or recognised wrongly. Whatever is
/// left empty is recognised, so a mapping may be as small as one column. Saved as JSON:
///
/// {"format": "pejling-mapping", "version": 1,
///  "tool": "limesurvey", "sheet": "Ark1", "encoding": "UTF-8", "delimiter": ";",
///  "headings": {"row": 1, "rows": 1}, "audience": "central", "form": "second form",
///  "fingerprint": "...",
///  "columns": [
///   {"column": "A", "heading": "id", "use": "id"},
///   {"column": "F", "heading": "r1", "use": "rating", "question": "vurdering"},
///   {"heading": "temaer_1", "use": "ranked-item", "question": "temaer", "rank": 1},
///   {"column": "R", "use": "item-rank", "question": "temaer", "item": "sikker-drift"}],
///  "codes": {"vurdering": {"A1": "1", "A2": "2"}, "temaer": {"T1": "sikker-drift"}},
///  "audienceCodes": {"1": "central", "2": "decentral"}}
///
/// Only format and version are required. "column" is a letter as in a spreadsheet program.
struct Mapping
{
    QString tool; ///< id of the survey tool
    QString sheet;
    QString encoding; ///< one of encodings()
    QString delimiter; ///< one of delimiters()
    qint64 headingRow = 0; ///< the first heading row as the person sees it; 0: recognise
    int headingRows = 1; ///< 0-3, with headingRow; 0: none, `headingRow` is the first row of data
    QString audience; ///< id, for the whole file
    QString form; ///< tells forms apart whose headings are the same; part of the answers' identity
    QString fingerprint; ///< Recognition::headingsKey of the file it was made for
    std::vector<ColumnMapping> columns;
    QMap<QString, Codes> codes; ///< by question id
    Codes audienceCodes;

    /// The mapping file. Reading it back gives an equal Mapping.
    [[nodiscard]] QByteArray toJson() const;
    /// An Error has code "mapping-invalid", the JSON pointer as position and a text such as
    /// `/columns/3/question: no question "temear"`; `detail` holds a line for each further defect.
    [[nodiscard]] static Result<Mapping> fromJson(
        const QByteArray &json, const TemplatePtr &workshopTemplate);
    /// As fromJson; a file that cannot be read has code "mapping-unreadable".
    [[nodiscard]] static Result<Mapping> fromFile(
        const QString &path, const TemplatePtr &workshopTemplate);

    [[nodiscard]] static QStringList encodings(); ///< "UTF-8", "UTF-16LE", ...
    [[nodiscard]] static QStringList delimiters(); ///< ";", ",", tab, "|"

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

struct MappingItem
{
    QString id;
    QString title;
};

/// Something of the workshop that a column may hold the answer to.
struct MappingTarget
{
    QString id; ///< "temaer", "profile/it/raadgive", "timeThieves", "timeThieves/comment"
    QString title; ///< in the program's language
    std::vector<Use> uses; ///< that fit it
    std::vector<MappingItem> items; ///< of a ranking or choices; scale values of a rating
};

/// All targets, in the order of the template.
[[nodiscard]] std::vector<MappingTarget> mappingTargets(const TemplatePtr &workshopTemplate);

/// Mappings that were saved, one file each, in one folder: offered again for files with the same
/// headings.
class MappingFolder
{
public:
    /// Of this user, or `folder`.
    explicit MappingFolder(QString folder = {});

    /// Keeps `mapping` for files with its `fingerprint`, in place of an earlier one.
    [[nodiscard]] Result<Done> keep(const Mapping &mapping) const;
    /// The mapping kept for `fingerprint`; nothing when there is none, or none that fits the
    /// template.
    [[nodiscard]] std::optional<Mapping> find(
        const QString &fingerprint, const TemplatePtr &workshopTemplate) const;

private:
    [[nodiscard]] QString path(const QString &fingerprint) const;

    QString m_folder;
};

} // namespace pejling::importer
