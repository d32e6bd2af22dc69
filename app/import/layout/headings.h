// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>
#include <vector>

namespace pejling::importer {

class Vocabulary;

struct SampleRow
{
    qint64 number = 0;
    QStringList cells;
};

/// The first rows of a sheet, on which everything is recognised.
using Sample = std::vector<SampleRow>;

[[nodiscard]] Result<Sample> readSample(Container &container, int sheet);

/// The headings of a table, one a column, put together from one or more rows.
struct Headings
{
    qint64 row = 0; ///< number of the first heading row
    int rows = 1; ///< 0: none, `row` is the first row of data
    QStringList texts; ///< as a person sees them: "Question" or "Question [Item]"
    QStringList keys; ///< normalised
    int score = 0; ///< how much of it was known; compares sheets
    bool hasSubheadings = false; ///< of SurveyMonkey's kind
    bool hasImportIds = false; ///< of Qualtrics' kind

    /// One more column: as a person sees it, and what it is compared by.
    void add(const QString &text, const QString &key);
    [[nodiscard]] qint64 lastRow() const { return row + rows - 1; }
    /// The heading as written that equals one of `keys`, or begins with it as a LimeSurvey code
    /// does ("id. Besvarelse ID").
    [[nodiscard]] std::optional<QString> find(std::initializer_list<QStringView> keys) const;
};

/// Finds the heading row among the first rows of `sample`: the one that holds most known texts.
/// Notes above it do not disturb. A second row is taken with it when it holds the items of a
/// ranking, or words such as "Response", under the headings of the first.
[[nodiscard]] Headings findHeadings(const Sample &sample, const Vocabulary &vocabulary);

/// The headings that stand in `rows` (0-3) rows from `row` on, whatever they hold.
[[nodiscard]] Headings headingsAt(
    const Sample &sample, qint64 row, int rows, const Vocabulary &vocabulary);

} // namespace pejling::importer
