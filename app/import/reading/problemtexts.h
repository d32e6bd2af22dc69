// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading/cells.h"

#include <QString>

#include <string_view>

namespace pejling::importer::problem {

// The sentences about single cells and rows: what was found, what was expected, what happens.

/// What a person reads of a cell: cleaned, cut to a few words.
[[nodiscard]] QString shown(std::string_view cell);
[[nodiscard]] QString shown(const QString &cell);

/// Stable code of a problem cell: "rating-out-of-range", "looks-like-date", ...
[[nodiscard]] QStringView ratingCode(CellProblem problem);
[[nodiscard]] QStringView rankCode(CellProblem problem);

[[nodiscard]] QString rating(CellProblem problem, std::string_view cell, const Scale &scale);
[[nodiscard]] QString rank(
    CellProblem problem, std::string_view cell, const QString &item, int itemCount);
/// `name` as shown() gives it.
[[nodiscard]] QString unknownItem(const QString &name, const QString &question);
[[nodiscard]] QString unknownItemHeading(const QString &heading, const QString &question);
[[nodiscard]] QString repeatedItem(const QString &item);
[[nodiscard]] QString tiedRank(int rank, const QString &first, const QString &second);
/// `name` as shown() gives it.
[[nodiscard]] QString unknownChoice(const QString &name);
[[nodiscard]] QString cutText(qsizetype length);
[[nodiscard]] QString badEncoding();
[[nodiscard]] QString spreadsheetError();
[[nodiscard]] QString strayQuote();

[[nodiscard]] QString notAsked(
    AudienceIndex audience, const QString &question, const Vocabulary &vocabulary);
/// `reason` is AnswerProblem's sentence.
[[nodiscard]] QString refused(const QString &reason);

[[nodiscard]] QString blankRow();
[[nodiscard]] QString testRow(std::string_view cell);
[[nodiscard]] QString notAnswered();
[[nodiscard]] QString shiftedRow(const QString &question);
[[nodiscard]] QString totalsRow(std::string_view cell);
[[nodiscard]] QString noAnswers();
[[nodiscard]] QString otherRound(std::string_view cell);
[[nodiscard]] QString tooManyCells(qsizetype cells, qsizetype headings);
[[nodiscard]] QString blankAudience();
[[nodiscard]] QString unknownAudience(std::string_view cell, const Vocabulary &vocabulary);
[[nodiscard]] QString repeatedId(std::string_view cell);

} // namespace pejling::importer::problem
