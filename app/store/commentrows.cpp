// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// SqliteDiscussion: comments, what is said about them, and tags.
#include "sqlitediscussion.h"

#include "sqlitestore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

QString packedRanges(const std::vector<MaskedRange> &ranges)
{
    QStringList parts;
    for (const MaskedRange &range : ranges)
        parts << QString::number(range.from) % u'+' % QString::number(range.length);
    return parts.join(u' ');
}

/// What does not hold inside `length` characters is left out.
std::vector<MaskedRange> unpackedRanges(const QString &packed, qsizetype length)
{
    std::vector<MaskedRange> ranges;
    int end = 0;
    for (const QString &part : packed.split(u' ', Qt::SkipEmptyParts)) {
        const MaskedRange range{ part.section(u'+', 0, 0).toInt(), part.section(u'+', 1).toInt() };
        if (range.length <= 0 || range.from < end || range.from > length - range.length)
            continue;
        end = range.from + range.length;
        ranges.push_back(range);
    }
    return ranges;
}

struct StoredMark
{
    CommentMark mark;
    QString masked; ///< packed, until the text is known
};

using StoredMarks = std::map<CommentKey, StoredMark>;

Result<StoredMarks> readMarks(Connection &connection)
{
    StoredMarks marks;
    auto read = connection.each(
        u"select response, slot, digest, masked, paraphrase, released from comment_mark"_s, {},
        [&](const Row &row) {
            const CommentKey key{ row.integer(0), int(row.integer(1)) };
            StoredMark stored{ .mark = {}, .masked = row.text(3) };
            stored.mark.key = key;
            stored.mark.digest = row.bytes(2);
            stored.mark.paraphrase = row.text(4);
            stored.mark.released = row.flag(5);
            marks.emplace(key, std::move(stored));
        });
    if (!read)
        return read.error();
    read = connection.each(
        u"select response, slot, tag, given from comment_tag"_s, {}, [&](const Row &row) {
            const auto found = marks.find({ row.integer(0), int(row.integer(1)) });
            if (found != marks.end())
                found->second.mark.tags.insert(row.text(2), row.flag(3));
        });
    if (!read)
        return read.error();
    return marks;
}

} // namespace

Result<std::vector<Comment>> SqliteDiscussion::comments(const QString &round)
{
    const auto snapshot = m_store.readSnapshot();
    if (!snapshot)
        return snapshot.error();
    const auto id = m_store.roundId(round);
    if (!id)
        return id.error();
    const auto marks = readMarks(m_store.connection());
    if (!marks)
        return marks.error();
    const int textSlots = m_store.workshopTemplate()->textSlots;
    std::vector<Comment> comments;
    const auto read = m_store.connection().each(
        u"select c.response, c.slot, r.audience, c.text from comment c join response r "
        "on r.id = c.response where r.round = ? and r.counted = 1"_s,
        { *id }, [&](const Row &row) {
            Comment comment{ .key = { row.integer(0), int(row.integer(1)) },
                .audience = row.integer(2) == 1 ? 1 : 0,
                .text = row.text(3),
                .mark = {} };
            if (comment.key.slot < 0 || comment.key.slot >= textSlots)
                return;
            comment.mark.key = comment.key;
            const auto found = marks->find(comment.key);
            if (found != marks->end()) {
                const QByteArray digest = commentDigest(comment.text);
                if (found->second.mark.digest == digest) {
                    comment.mark = found->second.mark;
                    comment.mark.masked = unpackedRanges(found->second.masked, comment.text.size());
                }
            }
            comments.push_back(std::move(comment));
        });
    if (!read)
        return read.error();
    return comments;
}

Result<std::vector<CommentKey>> SqliteDiscussion::searchComments(
    const QString &round, const QString &words)
{
    return m_store.searchComments(round, words);
}

Result<Done> SqliteDiscussion::setMarks(const std::vector<CommentMark> &marks)
{
    return write([&]() -> Result<Done> {
        for (const CommentMark &mark : marks) {
            if (auto set = setMark(mark); !set)
                return set;
        }
        return Done{};
    });
}

Result<Done> SqliteDiscussion::setMark(const CommentMark &mark)
{
    Connection &connection = m_store.connection();
    const QVariantList key{ mark.key.response, mark.key.slot };
    const auto text
        = connection.value(u"select text from comment where response = ? and slot = ?"_s, key);
    if (!text)
        return text.error();
    if (!text->isValid())
        return Done{};
    const QByteArray digest = commentDigest(text->toString());
    if (!mark.digest.isEmpty() && mark.digest != digest)
        return Done{};
    const auto cleared
        = connection.run(u"delete from comment_mark where response = ? and slot = ?"_s, key);
    if (!cleared)
        return cleared.error();
    if (mark.isBlank())
        return Done{};
    const auto set = connection.run(
        u"insert into comment_mark (response, slot, digest, masked, paraphrase, released) "
        "values (?, ?, ?, ?, ?, ?)"_s,
        { mark.key.response, mark.key.slot, QString::fromLatin1(digest), packedRanges(mark.masked),
            mark.paraphrase, int(mark.released) });
    if (!set)
        return set.error();
    for (auto tag = mark.tags.begin(); tag != mark.tags.end(); ++tag) {
        const auto tagged = connection.run(
            u"insert into comment_tag (response, slot, tag, given) values (?, ?, ?, ?)"_s,
            { mark.key.response, mark.key.slot, tag.key(), int(tag.value()) });
        if (!tagged)
            return tagged.error();
    }
    return Done{};
}

Result<std::vector<Tag>> SqliteDiscussion::tags()
{
    std::vector<Tag> tags = templateTags(*m_store.workshopTemplate());
    const auto read = m_store.connection().each(
        u"select id, title, keywords from tag order by title, id"_s, {}, [&](const Row &row) {
            const QStringList keywords = row.text(2).split(u' ', Qt::SkipEmptyParts);
            const auto known = std::ranges::find(tags, row.text(0), &Tag::id);
            if (known != tags.end())
                known->keywords = keywords;
            else
                tags.push_back({ row.text(0), TagKind::Own, row.text(1), keywords });
        });
    if (!read)
        return read.error();
    return tags;
}

Result<Done> SqliteDiscussion::setTag(const Tag &tag)
{
    return write([&] {
        return m_store.connection().execute(
            u"insert into tag (id, title, keywords) values (?, ?, ?) on conflict (id) do update "
            "set title = excluded.title, keywords = excluded.keywords"_s,
            { tag.id, tag.title, tag.keywords.join(u' ') });
    });
}

Result<Done> SqliteDiscussion::removeTag(const QString &id)
{
    return write(
        [&] { return m_store.connection().execute(u"delete from tag where id = ?"_s, { id }); });
}

} // namespace pejling::store
