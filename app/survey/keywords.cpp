// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/keywords.h>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

template <typename Visit>
void eachWord(const QString &text, Visit visit)
{
    int from = -1;
    for (int i = 0; i <= int(text.size()); ++i) {
        const bool inside = i < text.size() && text[i].isLetterOrNumber();
        if (inside && from < 0)
            from = i;
        if (!inside && from >= 0) {
            visit(from, i - from);
            from = -1;
        }
    }
}

} // namespace

KeywordMatcher::KeywordMatcher(const std::vector<Tag> &tags)
{
    for (const Tag &tag : tags) {
        for (const QString &keyword : tag.keywords) {
            m_words[keyword].push_back(int(m_ids.size()));
            m_lengths.insert(int(keyword.size()));
        }
        m_ids << tag.id;
    }
}

std::vector<KeywordHit> KeywordMatcher::hits(const QString &text) const
{
    std::vector<KeywordHit> hits;
    eachWord(text, [&](int from, int length) {
        const QString word = text.mid(from, length).toLower();
        QSet<int> seen; // one word may begin with several keywords of one tag
        for (const int prefix : m_lengths) {
            if (prefix > word.size() || (prefix <= WholeWordLength && prefix != word.size()))
                continue;
            const auto found = m_words.constFind(word.first(prefix));
            if (found == m_words.cend())
                continue;
            for (const int tag : *found) {
                if (!seen.contains(tag))
                    hits.push_back({ .tag = tag, .from = from, .length = length });
                seen.insert(tag);
            }
        }
    });
    return hits;
}

QStringList KeywordMatcher::tagsOf(const Comment &comment) const
{
    QSet<int> given;
    for (const KeywordHit &hit : hits(comment.text))
        given.insert(hit.tag);
    QStringList tags;
    for (int tag = 0; tag < int(m_ids.size()); ++tag) {
        const auto byHand = comment.mark.tags.constFind(m_ids[tag]);
        if (byHand != comment.mark.tags.cend() ? *byHand : given.contains(tag))
            tags << m_ids[tag];
    }
    return tags;
}

QStringList keywordsFrom(const QString &typed)
{
    QStringList words;
    eachWord(typed, [&](int from, int length) { words << typed.mid(from, length).toLower(); });
    words.removeDuplicates();
    return words;
}

} // namespace pejling
