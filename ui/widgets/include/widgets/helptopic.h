// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <base/result.h>

#include <QString>

#include <optional>
#include <span>

class QWidget;

namespace pejling::widgets {

/// The pages of the help, in the order of its contents. The text of each stands in
/// resources/help/da and resources/help/en, as Markdown.
enum class HelpTopic {
    Start,
    NewWorkshop,
    Workshop,
    ImportFile,
    ImportColumns,
    ImportAudience,
    ImportPlan,
    Answers,
    Results,
    Confidentiality,
    Comments,
    Presentation,
    Console,
    Wall,
    Kiosk,
    Paper,
    Plan,
    Report,
    Files,
    Keys,
    CommandLine,
};

[[nodiscard]] std::span<const HelpTopic> helpTopics();
/// Kebab-case, the name of the page's file and of links to it: "import-file".
[[nodiscard]] QString helpPageName(HelpTopic topic);
[[nodiscard]] std::optional<HelpTopic> helpTopicNamed(QStringView name);

struct HelpPage
{
    QString title; ///< its first heading
    QString markdown;
};
[[nodiscard]] HelpPage readHelpPage(HelpTopic topic, Language language);

/// The page that F1 opens while the focus is in `widget` or below it.
void setHelpTopic(QWidget *widget, HelpTopic topic);
/// What F1 is to open while `widget` has the focus: the topic of the widget or of the nearest one
/// around it; beside all of those, of the page that its window shows; then that of the window
/// behind. Nothing for a window that has no help, such as the respondent's.
[[nodiscard]] std::optional<HelpTopic> helpTopicOf(const QWidget *widget);
/// The page that tells what to do about `error`; nothing when its own sentence says it all.
[[nodiscard]] std::optional<HelpTopic> helpTopicFor(const Error &error);

} // namespace pejling::widgets
