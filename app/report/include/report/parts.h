// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/comments.h>
#include <disclosure/shownresults.h>
#include <report/document.h>
#include <survey/decision.h>

#include <span>

namespace pejling::report {

/// All that a report is made of: what has passed the privacy gate, and what the room has agreed on.
struct Material
{
    disclosure::ShownResultsPtr results; ///< never null
    disclosure::ShownCommentsPtr comments; ///< null: none are reported
    Discussion discussion;
    /// Ids of the questions that the round asks, "profile" and "timeThieves"; absent: every
    /// question, and neither of the two.
    std::optional<QStringList> asked = {};
};

/// What can be made of a workshop: its minutes, a sheet a theme for the tables to write on, a page
/// for those who answered, a briefing for the management, and the survey itself. Command line:
/// minutes, sheets, feedback, briefing, survey.
enum class Part { Minutes, Sheets, Feedback, Briefing, Survey };
[[nodiscard]] std::span<const Part> allParts();
[[nodiscard]] QString partId(Part part);
/// "Referat".
[[nodiscard]] QString partName(Part part);
[[nodiscard]] std::optional<Part> partFromId(QStringView id);

/// The sections of the minutes in their order. Command line: front, answers, ratings, rankings,
/// themes, profile, time-thieves, before-after, comments, decisions, plan, method.
enum class Section {
    Front,
    Answers,
    Ratings,
    Rankings,
    Themes,
    Profile,
    TimeThieves,
    BeforeAfter,
    Comments,
    Decisions,
    Plan,
    Method,
};
[[nodiscard]] std::span<const Section> allSections();
[[nodiscard]] QString sectionId(Section section);
[[nodiscard]] QString sectionName(Section section);
[[nodiscard]] std::optional<Section> sectionFromId(QStringView id);

/// The sections that the workshop has something to say in.
[[nodiscard]] std::vector<Section> sectionsOf(const Material &material);

/// The minutes, with `sections` of them. Reads only what has passed the privacy gate, in the
/// language set by setLanguage; `painter` tells which pictures there are.
[[nodiscard]] Document minutes(
    const Material &material, const PicturePainter &painter, const std::vector<Section> &sections);
/// A page a theme: where it stands, its questions word for word, and room for what is decided.
[[nodiscard]] Document discussionSheets(const Material &material);
/// One page for those who answered: what came out of it, and when the answers are deleted.
[[nodiscard]] Document feedback(const Material &material, const PicturePainter &painter);

/// For the management: the main result, what stands out, what is agreed and what it takes.
[[nodiscard]] Document briefing(const Material &material, const PicturePainter &painter);
/// The survey to copy or to print, with the template's invitation, background and confidentiality
/// text: all that the round asks word for word, since imports know it by its wording.
[[nodiscard]] Document survey(const Material &material);

/// The document of `part`.
[[nodiscard]] Document documentOf(Part part, const Material &material,
    const PicturePainter &painter, const std::vector<Section> &sections);

} // namespace pejling::report
