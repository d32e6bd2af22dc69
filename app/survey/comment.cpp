// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/comment.h>

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr auto ThemePrefix = "theme/"_L1;
constexpr auto ThiefPrefix = "thief/"_L1;

QJsonObject readKeywords()
{
    QFile file(u":/survey/keywords.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QJsonDocument::fromJson(file.readAll())[u"keywords"_s].toObject();
}

QStringList keywordsOf(const QString &tag)
{
    static const QJsonObject all = readKeywords();
    QStringList words;
    for (const QJsonValue &word : all[tag].toArray())
        words << word.toString();
    return words;
}

} // namespace

bool CommentMark::isBlank() const
{
    return masked.empty() && paraphrase.isEmpty() && !released && tags.isEmpty();
}

void CommentMark::mask(MaskedRange range)
{
    if (range.length <= 0)
        return;
    masked.push_back(range);
    std::ranges::sort(masked, {}, &MaskedRange::from);
    std::vector<MaskedRange> joined;
    for (const MaskedRange &next : masked) {
        if (joined.empty() || joined.back().from + joined.back().length < next.from) {
            joined.push_back(next);
            continue;
        }
        MaskedRange &last = joined.back();
        last.length = std::max(last.from + last.length, next.from + next.length) - last.from;
    }
    masked = std::move(joined);
}

QString CommentMark::shownText(const QString &original) const
{
    if (!paraphrase.isEmpty())
        return paraphrase;
    QString shown = original;
    for (auto range = masked.rbegin(); range != masked.rend(); ++range)
        shown.replace(range->from, range->length, u"[…]"_s);
    return shown;
}

QByteArray commentDigest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString themeTagId(const QString &theme) { return ThemePrefix % theme; }
QString timeThiefTagId(const QString &category) { return ThiefPrefix % category; }

std::vector<Tag> templateTags(const WorkshopTemplate &workshopTemplate)
{
    std::vector<Tag> tags;
    for (const Theme &theme : workshopTemplate.themes) {
        const QString id = themeTagId(theme.id);
        tags.push_back({ id, TagKind::Theme, {}, keywordsOf(id) });
    }
    if (workshopTemplate.timeThieves) {
        for (const TimeThiefCategory &category : workshopTemplate.timeThieves->categories) {
            const QString id = timeThiefTagId(category.id);
            tags.push_back({ id, TagKind::TimeThief, {}, keywordsOf(id) });
        }
    }
    return tags;
}

QString tagTitle(const Tag &tag, const WorkshopTemplate &workshopTemplate, Language language)
{
    if (tag.kind == TagKind::Theme) {
        const auto theme = workshopTemplate.themeIndex(QStringView(tag.id).mid(ThemePrefix.size()));
        if (theme)
            return workshopTemplate.themes[size_t(*theme)].shortTitle.in(language);
    }
    if (tag.kind == TagKind::TimeThief && workshopTemplate.timeThieves) {
        for (const TimeThiefCategory &category : workshopTemplate.timeThieves->categories) {
            if (timeThiefTagId(category.id) == tag.id)
                return category.title.in(language);
        }
    }
    return tag.title;
}

} // namespace pejling
