// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>

#include <QString>

#include <vector>

namespace pejling::disclosure {

/// How one number came about, for the one leader who asks. Plain text in the user's language.
struct MethodNote
{
    QString heading; ///< "How sure the places are"
    QString text; ///< one or more sentences
    QString source; ///< who published the method, or empty: a rule of the workshop's own

    friend bool operator==(const MethodNote &, const MethodNote &) = default;
};

/// Who reads the notes. The facilitator's also hold the label-shuffle test's p, which is for nobody
/// else: not for the wall, and not for a report.
enum class MethodReader { Everybody, Facilitator };

/// Explains the numbers that `results` hold, in the order in which they are met: what counts, what
/// is hidden, ratings, rankings, comparisons, weighting, rounds. Leaves out what these results do
/// not have. The language is the one set by setLanguage.
[[nodiscard]] std::vector<MethodNote> methodNotes(
    const ShownResults &results, MethodReader reader = MethodReader::Everybody);

} // namespace pejling::disclosure
