// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/response.h>

#include <QMap>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace pejling {

/// Whose text, to which text slot (see Answers::texts). For the facilitator's own window: a key is
/// never shown, nor anything else that leads back to a person's other answers.
struct CommentKey
{
    qint64 response = 0;
    int slot = 0;

    friend auto operator<=>(const CommentKey &, const CommentKey &) = default;
};

/// Characters of the original text that are not to be read.
struct MaskedRange
{
    int from = 0;
    int length = 0;

    friend bool operator==(const MaskedRange &, const MaskedRange &) = default;
};

/// What the facilitator has said about one comment. It holds for the text that it was said about:
/// when another import changes the comment, it counts as unmarked (see `digest`).
struct CommentMark
{
    CommentKey key = {};
    QByteArray digest = {}; ///< commentDigest() of the original text
    std::vector<MaskedRange> masked = {}; ///< ordered, apart from each other
    QString paraphrase = {}; ///< shown in place of the original; empty: none
    bool released = false; ///< may be shown to the room
    QMap<QString, bool> tags
        = {}; ///< by hand: true given, false taken away though a keyword gives it

    /// Nothing that would have to be kept.
    [[nodiscard]] bool isBlank() const;
    /// Adds a range, or joins it with those that it meets.
    void mask(MaskedRange range);
    /// What the room reads: the paraphrase, else `original` with what is masked as "[…]".
    [[nodiscard]] QString shownText(const QString &original) const;

    friend bool operator==(const CommentMark &, const CommentMark &) = default;
};

/// What tells whether a comment still is the one that was marked.
[[nodiscard]] QByteArray commentDigest(const QString &text);

/// One text as it was written, with what has been said about it.
struct Comment
{
    CommentKey key;
    AudienceIndex audience = 0;
    QString text;
    CommentMark mark; ///< blank but for key and digest when nothing has been said

    friend bool operator==(const Comment &, const Comment &) = default;
};

enum class TagKind { Theme, TimeThief, Own };

/// What comments are sorted by.
struct Tag
{
    QString id; ///< "theme/ID", "thief/ID" or "own/..."
    TagKind kind = TagKind::Own;
    QString title; ///< of an own one; the template names the others
    QStringList keywords; ///< beginnings of words, lower case

    friend bool operator==(const Tag &, const Tag &) = default;
};

[[nodiscard]] QString themeTagId(const QString &theme);
[[nodiscard]] QString timeThiefTagId(const QString &category);

/// The tags that the template gives by itself, with the keywords that come with it.
[[nodiscard]] std::vector<Tag> templateTags(const WorkshopTemplate &workshopTemplate);
/// In `language`; an own one's as typed.
[[nodiscard]] QString tagTitle(
    const Tag &tag, const WorkshopTemplate &workshopTemplate, Language language);

} // namespace pejling
