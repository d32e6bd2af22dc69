// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layout.h"

#include "layout/planner.h"

#include <algorithm>

namespace pejling::importer {

int Layout::answerColumns() const
{
    return int(std::count_if(columns.begin(), columns.end(),
        [](const Column &column) { return isAnswer(column.role); }));
}

bool Layout::has(Role role) const
{
    return std::any_of(columns.begin(), columns.end(),
        [role](const Column &column) { return column.role == role; });
}

QString Layout::heading(size_t column) const { return headings.texts.value(qsizetype(column)); }

Result<Layout> planLayout(
    const Sample &sample, const Vocabulary &vocabulary, const Mapping *mapping)
{
    return Planner(sample, vocabulary, mapping).plan();
}

} // namespace pejling::importer
