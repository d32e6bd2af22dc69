// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/helptopic.h>

#include <QFile>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

constexpr auto TopicProperty = "helpTopic";

constexpr std::array Topics{ HelpTopic::Start, HelpTopic::NewWorkshop, HelpTopic::Workshop,
    HelpTopic::ImportFile, HelpTopic::ImportColumns, HelpTopic::ImportAudience,
    HelpTopic::ImportPlan, HelpTopic::Answers, HelpTopic::Results, HelpTopic::Confidentiality,
    HelpTopic::Comments, HelpTopic::Presentation, HelpTopic::Console, HelpTopic::Wall,
    HelpTopic::Kiosk, HelpTopic::Paper, HelpTopic::Plan, HelpTopic::Report, HelpTopic::Files,
    HelpTopic::Keys, HelpTopic::CommandLine };

constexpr std::array Names{ "start"_L1, "new-workshop"_L1, "workshop"_L1, "import-file"_L1,
    "import-columns"_L1, "import-audience"_L1, "import-plan"_L1, "answers"_L1, "results"_L1,
    "confidentiality"_L1, "comments"_L1, "presentation"_L1, "console"_L1, "wall"_L1, "kiosk"_L1,
    "paper"_L1, "plan"_L1, "report"_L1, "files"_L1, "keys"_L1, "command-line"_L1 };
static_assert(Names.size() == Topics.size());

std::optional<HelpTopic> ownTopic(const QWidget *widget)
{
    const QVariant topic = widget->property(TopicProperty);
    return topic.isValid() ? std::optional(HelpTopic(topic.toInt())) : std::nullopt;
}

/// Of the page that `window` shows; the one that it shows first where it shows several.
std::optional<HelpTopic> shownTopic(const QWidget *window)
{
    for (const auto *child : window->findChildren<QWidget *>()) {
        if (child->window() != window || !child->isVisibleTo(window))
            continue;
        if (const auto topic = ownTopic(child))
            return topic;
    }
    return {};
}

} // namespace

std::span<const HelpTopic> helpTopics() { return Topics; }

QString helpPageName(HelpTopic topic) { return Names[size_t(topic)]; }

std::optional<HelpTopic> helpTopicNamed(QStringView name)
{
    const auto found = std::ranges::find_if(
        Topics, [name](HelpTopic topic) { return name == Names[size_t(topic)]; });
    return found == Topics.end() ? std::nullopt : std::optional(*found);
}

HelpPage readHelpPage(HelpTopic topic, Language language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(languageCode(language), helpPageName(topic)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    HelpPage page;
    page.markdown = QString::fromUtf8(file.readAll());
    page.title = page.markdown.section(u'\n', 0, 0).remove(0, 2);
    return page;
}

void setHelpTopic(QWidget *widget, HelpTopic topic)
{
    widget->setProperty(TopicProperty, int(topic));
}

std::optional<HelpTopic> helpTopicOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const auto topic = ownTopic(widget))
            return topic;
        if (widget->isWindow()) {
            if (const auto topic = shownTopic(widget))
                return topic;
        }
    }
    return {};
}

std::optional<HelpTopic> helpTopicFor(const Error &error)
{
    const auto startsWith
        = [&error](QLatin1StringView start) { return error.code.startsWith(start); };
    if (error.kind == ErrorKind::Cancelled)
        return {};
    if (startsWith("template-"_L1))
        return HelpTopic::NewWorkshop;
    if (startsWith("mapping-"_L1))
        return HelpTopic::ImportColumns;
    if (startsWith("round-"_L1) || error.code == "unknown-round"_L1)
        return HelpTopic::Workshop;
    if (startsWith("min-group"_L1) || startsWith("refresh-step"_L1))
        return HelpTopic::Confidentiality;
    if (startsWith("store-"_L1) || error.kind == ErrorKind::Store || error.code.contains("saved"_L1)
        || error.code.contains("writ"_L1))
        return HelpTopic::Files;
    if (startsWith("import-"_L1))
        return HelpTopic::ImportFile;
    return {};
}

} // namespace pejling::widgets
