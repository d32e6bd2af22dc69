// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

#include <QIODevice>

#include <memory>

namespace pejling::exporting {

/// Writes single answers, which no privacy gate has seen: for `export --raw` alone, which says so.
/// Give it the answers in an order that tells nothing (WorkshopStore::visitShuffled). No times are
/// written, nor ids that hold one.
class UngatedAnswers
{
public:
    virtual ~UngatedAnswers() = default;
    virtual void add(const Response &response) = 0;
    /// To be called once, after the last answer.
    virtual void finish() = 0;
};

/// One row an answer, as CsvWriter writes: headings are ids (`vurdering`, `temaer [sikker-drift]`,
/// `profile/it/raadgive`), a ranking is a column an item with its place, equal places are a tie.
/// `pejling import` reads it again.
[[nodiscard]] std::unique_ptr<UngatedAnswers> ungatedCsv(
    const TemplatePtr &workshopTemplate, QIODevice &device);

/// `{"responses":[...]}`; see README, "Files and formats".
[[nodiscard]] std::unique_ptr<UngatedAnswers> ungatedJson(
    const TemplatePtr &workshopTemplate, bool madeUp, QIODevice &device);

/// Orders of one ranking question in the formats of PrefLib (Mattei & Walsh 2013): soc takes
/// complete strict rankings only; toc takes all that are not blank and ties what is not ranked at
/// the end.
enum class PrefLibFormat { Soc, Toc };
[[nodiscard]] std::unique_ptr<UngatedAnswers> ungatedPrefLib(const TemplatePtr &workshopTemplate,
    int question, PrefLibFormat format, const QString &fileName, QIODevice &device);

} // namespace pejling::exporting
