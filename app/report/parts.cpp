// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Names)
};

template <typename Value>
struct Named
{
    Value value;
    QLatin1StringView id;
    const char *name; ///< English source, translated in the context of Names
};

constexpr std::array Parts{
    Named<Part>{ Part::Minutes, "minutes"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Minutes of the workshop") },
    Named<Part>{ Part::Sheets, "sheets"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Discussion sheets, one a theme") },
    Named<Part>{ Part::Feedback, "feedback"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Feedback to those who answered") },
    Named<Part>{ Part::Briefing, "briefing"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Briefing for the management") },
    Named<Part>{ Part::Survey, "survey"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "The survey, to copy or print") },
};

constexpr std::array Sections{
    Named<Section>{
        Section::Front, "front"_L1, QT_TRANSLATE_NOOP("pejling::report::Names", "Front page") },
    Named<Section>{ Section::Answers, "answers"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Who has answered") },
    Named<Section>{
        Section::Ratings, "ratings"_L1, QT_TRANSLATE_NOOP("pejling::report::Names", "Ratings") },
    Named<Section>{ Section::Rankings, "rankings"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Priorities") },
    Named<Section>{ Section::Themes, "themes"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Theme by theme") },
    Named<Section>{
        Section::Profile, "profile"_L1, QT_TRANSLATE_NOOP("pejling::report::Names", "Profile") },
    Named<Section>{ Section::TimeThieves, "time-thieves"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Time thieves") },
    Named<Section>{ Section::BeforeAfter, "before-after"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Before and after") },
    Named<Section>{ Section::Comments, "comments"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "In their own words") },
    Named<Section>{ Section::Decisions, "decisions"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "Decisions") },
    Named<Section>{ Section::Plan, "plan"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "From result to plan") },
    Named<Section>{ Section::Method, "method"_L1,
        QT_TRANSLATE_NOOP("pejling::report::Names", "How the numbers are made") },
};

template <typename Value, size_t N>
constexpr std::array<Value, N> valuesOf(const std::array<Named<Value>, N> &named)
{
    std::array<Value, N> values{};
    for (size_t i = 0; i < N; ++i)
        values[i] = named[i].value;
    return values;
}

template <typename Value, size_t N>
std::optional<Value> withId(const std::array<Named<Value>, N> &named, QStringView id)
{
    const auto found = std::find_if(
        named.begin(), named.end(), [id](const Named<Value> &each) { return id == each.id; });
    return found == named.end() ? std::nullopt : std::optional(found->value);
}

constexpr auto PartValues = valuesOf(Parts);
constexpr auto SectionValues = valuesOf(Sections);

} // namespace

std::span<const Part> allParts() { return PartValues; }
QString partId(Part part) { return Parts[size_t(part)].id; }
QString partName(Part part) { return Names::tr(Parts[size_t(part)].name); }
std::optional<Part> partFromId(QStringView id) { return withId(Parts, id); }

std::span<const Section> allSections() { return SectionValues; }
QString sectionId(Section section) { return Sections[size_t(section)].id; }
QString sectionName(Section section) { return Names::tr(Sections[size_t(section)].name); }
std::optional<Section> sectionFromId(QStringView id) { return withId(Sections, id); }

Document documentOf(Part part, const Material &material, const PicturePainter &painter,
    const std::vector<Section> &sections)
{
    switch (part) {
    case Part::Minutes:
        return minutes(material, painter, sections);
    case Part::Sheets:
        return discussionSheets(material);
    case Part::Feedback:
        return feedback(material, painter);
    case Part::Briefing:
        return briefing(material, painter);
    case Part::Survey:
        return survey(material);
    }
    Q_UNREACHABLE();
}

} // namespace pejling::report
