// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/keywords.h>

#include <survey/danishstem.h>

#include <set>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

/// Letters; shorter stems mean too much: "rol" is that of "rolle" and of "rolig".
constexpr int LeastStem = 4;
constexpr int LeastStemAsBeginning = 5;

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
        const int index = int(m_ids.size());
        for (const QString &keyword : tag.keywords) {
            addBeginning(keyword, index);
            if (keyword.size() <= WholeWordLength)
                continue;
            const QString stem = danishStem(keyword);
            if (stem.size() >= LeastStem)
                m_stems[stem].push_back(index);
            if (stem.size() >= LeastStemAsBeginning)
                addBeginning(stem, index);
        }
        m_ids << tag.id;
    }
}

void KeywordMatcher::addBeginning(const QString &beginning, int tag)
{
    m_words[beginning].push_back(tag);
    m_lengths.insert(int(beginning.size()));
}

std::vector<KeywordHit> KeywordMatcher::hits(const QString &text) const
{
    std::vector<KeywordHit> hits;
    eachWord(text, [&](int from, int length) {
        const QString word = text.mid(from, length).toLower();
        std::set<int> tags; // one word may be found by several keywords of one tag
        const auto take = [&tags](const QHash<QString, std::vector<int>> &of, const QString &key) {
            if (const auto found = of.constFind(key); found != of.cend())
                tags.insert(found->begin(), found->end());
        };
        for (const int prefix : m_lengths) {
            if (prefix <= word.size() && (prefix > WholeWordLength || prefix == word.size()))
                take(m_words, word.first(prefix));
        }
        if (!m_stems.isEmpty() && word.size() > WholeWordLength)
            take(m_stems, danishStem(word));
        for (const int tag : tags)
            hits.push_back({ .tag = tag, .from = from, .length = length });
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
