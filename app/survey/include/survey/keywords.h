// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/comment.h>

#include <QHash>
#include <QSet>

#include <vector>

namespace pejling {

/// Where a keyword of a tag stands in a text.
struct KeywordHit
{
    int tag = 0; ///< index into the matcher's tags
    int from = 0;
    int length = 0; ///< of the whole word

    friend bool operator==(const KeywordHit &, const KeywordHit &) = default;
};

/// Finds keywords in texts. A keyword is the beginning of a word ("samarbejd" finds "samarbejdet"),
/// or another form of it by the Danish stem ("kurserne" finds "kurset", "ventetider" finds
/// "ventetidsgaranti"), but one of up to three letters is the whole word ("it" does not find
/// "item"). Compounds are not split: "it" does not find "skoleit". Capitals do not matter. A value;
/// safe from any thread.
class KeywordMatcher
{
public:
    static constexpr int WholeWordLength = 3;

    explicit KeywordMatcher(const std::vector<Tag> &tags);

    /// In the order of the text.
    [[nodiscard]] std::vector<KeywordHit> hits(const QString &text) const;
    /// Ids of the tags that a comment has: what keywords give and hands have not taken away, and
    /// what hands have given; in the order of the tags.
    [[nodiscard]] QStringList tagsOf(const Comment &comment) const;

private:
    void addBeginning(const QString &beginning, int tag);

    QStringList m_ids;
    QHash<QString, std::vector<int>> m_words; ///< beginning to the tags that it gives
    QHash<QString, std::vector<int>> m_stems; ///< stem to the tags that it gives
    QSet<int> m_lengths;
};

/// What a person typed as keywords: lower case, without what is no letter or digit, each once.
[[nodiscard]] QStringList keywordsFrom(const QString &typed);

} // namespace pejling
