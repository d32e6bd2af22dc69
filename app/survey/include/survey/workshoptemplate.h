// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/localizedtext.h>

#include <QByteArray>
#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace pejling {

/// Ids are strings at the edge (template, files, JSON) and indexes inside: the place in the vectors
/// of WorkshopTemplate. A workshop keeps the template it was made from, so indexes never move.
using AudienceIndex = int;

inline constexpr int AudienceCount = 2;
inline constexpr int MinRankingItems = 2;
inline constexpr int MaxRankingItems = 20;
inline constexpr int MinScaleValues = 2;
inline constexpr int MaxScaleValues = 10;
inline constexpr int MaxTextSlots = 63; ///< the store keeps a bit for each
inline constexpr int MaxTimeThiefCategories = 20;

struct Audience
{
    QString id;
    LocalizedText title;
    LocalizedText description;
    QStringList aliases; ///< further words for it in exports, as written
};

struct Guidepost
{
    QString id;
    LocalizedText title;
    LocalizedText shortTitle; ///< falls back to title
    QStringList themeIds;
    std::vector<int> themes; ///< indexes into WorkshopTemplate::themes
    int number = 0; ///< 1-based, as shown in a chip: P1, P2
};

struct Theme
{
    QString id;
    int guidepost = 0;
    LocalizedText title;
    LocalizedText shortTitle; ///< falls back to title
    std::vector<LocalizedText> discussion;
    QStringList aliases;
};

struct ScaleValue
{
    int value = 0;
    LocalizedText label;
};

/// A rating scale: 2-10 consecutive values from 0 or 1.
struct Scale
{
    std::vector<ScaleValue> values;

    [[nodiscard]] int size() const { return int(values.size()); }
    [[nodiscard]] int first() const { return values.front().value; }
    [[nodiscard]] int last() const { return values.back().value; }
    [[nodiscard]] bool contains(int value) const { return value >= first() && value <= last(); }
};

struct RankingItem
{
    QString id;
    LocalizedText title;
    LocalizedText shortTitle;
    QStringList aliases;
    std::optional<int> theme; ///< the theme that the item is, if it is one
};

enum class QuestionKind { Rating, Text, Ranking };

struct Question
{
    QString id;
    QuestionKind kind = QuestionKind::Text;
    bool required = false; ///< binds the kiosk only
    bool allowPartial = true; ///< binds the kiosk only
    std::vector<AudienceIndex> audiences;
    LocalizedText section;
    LocalizedText intro;
    LocalizedText text;
    LocalizedText instruction;
    Scale scale; ///< of a rating
    std::vector<RankingItem> items; ///< of a ranking
    std::optional<int> guidepost; ///< what a text question is about
    std::optional<int> explains; ///< question whose answer a text question gives reasons for
    QStringList aliases; ///< further headings for it in exports

    /// Where the answer stands among the answers of its kind: Response::ratings, rankings or texts.
    int slot = 0;

    [[nodiscard]] bool askedOf(AudienceIndex audience) const;
};

struct ProfileFunction
{
    QString id;
    LocalizedText title;
    LocalizedText inText;
};

struct ProfileRole
{
    QString id;
    LocalizedText title;
};

/// Every role of every function is rated on one scale. The answers stand in Response::ratings after
/// those of the rating questions, function by function: slot = firstSlot + function * roles + role.
struct Profile
{
    LocalizedText text; ///< holds {function}
    std::vector<ProfileFunction> functions;
    std::vector<ProfileRole> roles;
    Scale scale;
    std::vector<AudienceIndex> audiences;
    int firstSlot = 0;

    [[nodiscard]] int slot(int function, int role) const
    {
        return firstSlot + function * int(roles.size()) + role;
    }
};

struct TimeThiefCategory
{
    QString id;
    LocalizedText title;
    LocalizedText examples;
};

/// One question with several choices. Its comment stands in Response::texts after those of the text
/// questions, at `commentSlot`, when the template has one.
struct TimeThieves
{
    LocalizedText title;
    LocalizedText text;
    std::vector<TimeThiefCategory> categories;
    std::vector<AudienceIndex> audiences;
    LocalizedText comment;
    std::optional<int> commentSlot;
};

struct CoreTask
{
    QString id;
    LocalizedText title;
    LocalizedText examples;
};

struct Process
{
    std::vector<LocalizedText> preconditions;
    std::vector<LocalizedText> tracks;
    std::vector<LocalizedText> planQuestions;
};

/// The framework of a workshop: what is asked, of whom, in which words. Immutable once loaded and
/// shared between threads as `shared_ptr<const WorkshopTemplate>`.
struct WorkshopTemplate
{
    Q_DECLARE_TR_FUNCTIONS(pejling::WorkshopTemplate)

public:
    QString id;
    QStringList languages; ///< codes; the first is the default and the fall-back
    LocalizedText title;
    LocalizedText subtitle;
    QString organisation;
    QDate workshopDate; ///< invalid when left to the workshop page
    LocalizedText source;
    LocalizedText salutation;
    std::vector<LocalizedText> background;
    LocalizedText introduction;
    LocalizedText confidentiality;
    LocalizedText thanks;
    LocalizedText audienceQuestion;
    QStringList audienceAliases; ///< further headings of the audience column in exports
    std::vector<Audience> audiences; ///< exactly two
    std::vector<Guidepost> guideposts;
    std::vector<Theme> themes;
    std::vector<Question> questions;
    std::optional<Profile> profile;
    std::optional<TimeThieves> timeThieves;
    std::vector<CoreTask> coreTasks;
    Process process;

    int ratingSlots = 0; ///< rating questions, then the profile's answers
    int rankingSlots = 0;
    int textSlots = 0; ///< text questions, then the time thieves' comment
    QByteArray json; ///< the document it was read from, byte for byte

    [[nodiscard]] std::optional<AudienceIndex> audienceIndex(QStringView audienceId) const;
    [[nodiscard]] std::optional<int> questionIndex(QStringView questionId) const;
    [[nodiscard]] std::optional<int> themeIndex(QStringView themeId) const;
    /// The question that has `slot` among the questions of `kind`; nullptr for a profile slot or
    /// the time thieves' comment.
    [[nodiscard]] const Question *questionAt(QuestionKind kind, int slot) const;
    /// The scale that binds a rating slot, the profile's included.
    [[nodiscard]] const Scale &scaleAt(int ratingSlot) const;

    /// Reads and validates a template (see template.schema.json). The Error has code
    /// "template-invalid", the JSON pointer as position, and a text such as
    /// `/questions/3/items/4: no theme "drfit"`; `detail` holds a line for every further defect.
    [[nodiscard]] static Result<std::shared_ptr<const WorkshopTemplate>> fromJson(
        const QByteArray &json);
    /// As fromJson; a file that cannot be read has code "template-unreadable".
    [[nodiscard]] static Result<std::shared_ptr<const WorkshopTemplate>> fromFile(
        const QString &path);
    /// The template that is compiled in: "Fundament for velfærden".
    [[nodiscard]] static std::shared_ptr<const WorkshopTemplate> builtIn();
};

using TemplatePtr = std::shared_ptr<const WorkshopTemplate>;

/// What stands in for the placeholders of the template's texts.
struct Placeholders
{
    QString organisation;
    QDate workshopDate; ///< invalid: a blank to fill in
    QDate deletionDate;
};

/// `text` in `language` with {organisation}, {workshopDate} and {deletionDate} filled in.
[[nodiscard]] QString filledIn(
    const LocalizedText &text, Language language, const Placeholders &placeholders);

} // namespace pejling
