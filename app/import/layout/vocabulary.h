// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>
#include <survey/workshoptemplate.h>

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pejling::importer {

/// Items of a ranking (or choices of a multiple question) under all the names they go by.
class ItemNames
{
public:
    void add(int item, const QString &name);
    void finish(); ///< to be called after the last add()

    [[nodiscard]] std::optional<int> find(const QString &normalisedName) const;
    /// An item named at the end of a heading, in brackets or after a separator, and what stands
    /// before it: `question [item]`, `question (item)`, `question - item`, `id/item`, `item`. Of
    /// several names the longest.
    struct Hit
    {
        int item = 0;
        QString prefix;
    };
    [[nodiscard]] std::optional<Hit> atEnd(const QString &normalisedHeading) const;

    /// The items of a list in one cell, best first: separated by semicolons, else by line breaks,
    /// bars or commas. Names may hold any of these: the longest name that fits is taken.
    struct List
    {
        std::vector<int> items; ///< -1 stands for an unknown name
        QStringList unknown;
    };
    [[nodiscard]] List parseList(const QString &cell) const;
    /// No name holds a semicolon, so that a list may be cut at every one.
    [[nodiscard]] bool partsAtSemicolons() const { return m_partsAtSemicolons; }

private:
    struct Name
    {
        QString text;
        int item = 0;
    };
    std::vector<Name> m_names; ///< longest first
    QHash<QString, int> m_byName; ///< -1: two items share the name
    bool m_partsAtSemicolons = true;
};

enum class TargetKind { Rating, Text, Ranking, Choices };

/// Something of the template that a column may hold the answer to.
struct Target
{
    TargetKind kind = TargetKind::Text;
    int slot = 0; ///< in Answers; see there
    QString id; ///< as in raw exports: "temaer", "profile/it/raadgive", "timeThieves"
    QString title; ///< for a person, in the program's language
    const Scale *scale = nullptr; ///< of a rating; the template's
    ItemNames items; ///< of a ranking or choices
    std::vector<QString> itemIds;
    std::vector<QString> itemTitles;
    int itemCount = 0;
};

/// Every name under which the things of a template may stand in an export, in all its languages.
/// Texts are compared normalised; a placeholder such as {organisation} matches any name.
class Vocabulary
{
public:
    explicit Vocabulary(TemplatePtr workshopTemplate);

    [[nodiscard]] const TemplatePtr &workshopTemplate() const { return m_template; }
    [[nodiscard]] const std::vector<Target> &targets() const { return m_targets; }
    [[nodiscard]] const Target &target(int index) const { return m_targets[size_t(index)]; }

    /// How well a heading fits a text of the template.
    enum class Fit {
        None,
        Cut, ///< a long beginning of the text, or the text with more behind it
        Whole, ///< after numbering or a code was taken away
        Id,
        Exact,
    };
    struct Match
    {
        std::vector<int> targets; ///< several when questions share a text
        Fit fit = Fit::None;
        bool literal = false; ///< without a placeholder, which matches nearly anything
    };
    [[nodiscard]] Match match(const QString &normalisedHeading) const;

    [[nodiscard]] bool isAudienceHeading(const QString &normalisedHeading) const;
    [[nodiscard]] std::optional<AudienceIndex> audience(const QString &normalisedValue) const;
    /// A theme's, item's, audience's or scale value's name: what totals have in their first column.
    [[nodiscard]] bool isLabel(const QString &normalisedValue) const;

private:
    struct Pattern
    {
        int target = 0;
        QString text; ///< normalised, without tail; empty when it holds a placeholder
        QRegularExpression whole;
        QRegularExpression beginning;
        QString literalStart; ///< up to the first placeholder
        bool isId = false;
    };

    void addQuestions();
    void addProfile();
    void addTimeThieves();
    void addPattern(int target, const QString &text, bool isId = false);
    void addPatterns(int target, const LocalizedText &text);
    void addAudiences();
    [[nodiscard]] Match matchVariant(const QString &variant, bool asGiven) const;
    [[nodiscard]] Match matchCut(const QString &heading) const;

    TemplatePtr m_template;
    std::vector<Target> m_targets;
    std::vector<Pattern> m_patterns;
    QStringList m_audienceHeadings;
    QHash<QString, AudienceIndex> m_audiences;
    QSet<QString> m_labels;
};

} // namespace pejling::importer
