// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

#include <QStringList>

#include <functional>

namespace pejling::exporting {

/// One number of what may be shown, and what it is of; or a note in its place.
struct StatsLine
{
    QString questionId; ///< empty: about all answers
    QString question;
    QString group;
    QString answer;
    QString measure;
    std::optional<double> value;
    std::optional<stats::Interval> interval;
    QString note;
};

/// Question id, question, group, answer, measure, value, from, to, note.
[[nodiscard]] QStringList statsHeadings();
/// Calls `use` for every number, question by question, in `language`, which must be the current
/// one.
void forEachStatsLine(const disclosure::ShownResults &results, Language language,
    const std::function<void(const StatsLine &)> &use);

} // namespace pejling::exporting
