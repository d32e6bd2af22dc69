// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace pejling::importer {

// How numbers, ranks, dates and codes are written in headings and cells. All texts are normalised.

enum class NumberKind { None, Integer, Fraction };

struct Number
{
    NumberKind kind = NumberKind::None;
    qint64 value = 0; ///< of an integer
};

/// "3", "-3", "+3", "3.", "3,0", "3.00" are integers, "3,5" is a fraction. At most 15 digits.
[[nodiscard]] Number parseNumber(QStringView text);

/// "2", "2,0", "2.", "2nd", "rang 2", "rank2", "2. prioritet", "prioritet 2", "#2".
[[nodiscard]] std::optional<int> parseRank(QStringView text);

/// Blank, "n/a", "-", "-99" and the like: nothing was answered.
[[nodiscard]] bool isNoAnswer(QStringView text);

/// What a spreadsheet makes of "5-1": "05-jan", "jan-05", "1/5", "2026-01-05".
[[nodiscard]] bool looksLikeDate(QStringView text);

/// "A5", "T07", "SQ006": an answer's or item's code in a survey tool.
[[nodiscard]] bool looksLikeCode(QStringView text);

/// A heading and what is left when numbering ("3. ", "Q3: "), a code ("r1. ") or marks of required
/// questions are taken away; the most faithful first, without doubles. Trailing punctuation is
/// never kept.
[[nodiscard]] QStringList headingVariants(const QString &normalisedHeading);

/// Without trailing `?`, `:`, `.`, `*` and blanks: tools add and drop them.
[[nodiscard]] QString withoutTail(QString text);

} // namespace pejling::importer
