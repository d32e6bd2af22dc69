// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/shownresults.h>
#include <survey/comment.h>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace pejling::disclosure {

/// A comment with the tags that it has, by hand and by keywords. Not for showing.
struct TaggedComment
{
    Comment comment;
    QStringList tags; ///< ids
};

/// What rule 5 decides about: every comment of one round.
struct RawComments
{
    TemplatePtr workshopTemplate;
    std::array<qint64, AudienceCount> answers{}; ///< that count in the round, with or without text
    int minGroup = 5;
    std::vector<Tag> tags;
    std::vector<TaggedComment> comments;
};

/// A comment that the facilitator has released, as the room reads it.
struct ShownComment
{
    std::optional<int> question; ///< index into the template's; absent: about the time thieves
    std::optional<int> guidepost; ///< that the question is about
    QString text; ///< masked or paraphrased; plain text
    bool paraphrased = false; ///< then it is no quotation
    std::optional<AudienceIndex> audience; ///< absent: must not be named
    QStringList tags; ///< ids
    std::vector<int> themes; ///< those of its tags that are themes; indexes into the template's

    friend bool operator==(const ShownComment &, const ShownComment &) = default;
};

/// How many people's comments have a tag, in all of the round's questions together.
struct ShownTag
{
    Tag tag;
    PerGroup<Shown<qint64>> people;

    friend bool operator==(const ShownTag &, const ShownTag &) = default;
};

/// What may be shown of a round's comments (rule 5). Only Gate makes one. Comments stand in an
/// order that tells nothing of who wrote them or when, the same at every drawing.
class ShownComments
{
public:
    [[nodiscard]] const std::vector<ShownComment> &released() const { return m_released; }
    [[nodiscard]] std::vector<ShownComment> onTheme(int theme) const;
    [[nodiscard]] std::vector<ShownComment> onQuestion(int question) const;
    /// Every tag of the workshop, in the template's order, own ones last. A tag that too few have
    /// used carries no number.
    [[nodiscard]] const std::vector<ShownTag> &tags() const { return m_tags; }

    friend bool operator==(const ShownComments &, const ShownComments &) = default;

private:
    friend class Gate;
    ShownComments() = default;

    std::vector<ShownComment> m_released;
    std::vector<ShownTag> m_tags;
};

/// Puts comments in an order that tells nothing of who wrote them or when, and that is the same
/// every time.
void shuffle(std::vector<TaggedComment> &comments);

/// Per text slot, whether its comments may carry their group's name (rule 5). For the
/// facilitator's list too.
[[nodiscard]] std::vector<bool> labelledSlots(const RawComments &raw);

} // namespace pejling::disclosure
