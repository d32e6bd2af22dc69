// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packedrow.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::store {

namespace {

QString profileId(const Profile &profile, int slot)
{
    const auto roles = int(profile.roles.size());
    const int place = slot - profile.firstSlot;
    return u"profile/"_s % profile.functions[size_t(place / roles)].id % u'/'
        % profile.roles[size_t(place % roles)].id;
}

} // namespace

PackedRow PackedRow::of(const Response &response, bool counted)
{
    return { .audience = response.audience,
        .finished = response.finished,
        .counted = counted,
        .ratings = response.answers.packedRatings(),
        .rankings = response.answers.packedRankings(),
        .texts = response.answers.texts,
        .timeThieves = response.answers.timeThieves };
}

Response PackedRow::response(const WorkshopTemplate &workshopTemplate) const
{
    Response response;
    response.audience = audience;
    response.finished = finished;
    response.answers = Answers::blank(workshopTemplate);
    (void)response.answers.unpack(workshopTemplate, ratings, rankings);
    response.answers.texts = texts;
    response.answers.timeThieves = timeThieves;
    return response;
}

quint64 PackedRow::textMask() const
{
    quint64 mask = 0;
    for (size_t slot = 0; slot < texts.size(); ++slot) {
        if (!texts[slot].isEmpty())
            mask |= quint64(1) << slot;
    }
    return mask;
}

PackedResponse PackedRow::view() const
{
    return { .id = 0,
        .wave = 0,
        .audience = audience,
        .counted = counted,
        .ratings = ratings,
        .rankings = rankings,
        .texts = textMask(),
        .timeThieves = timeThieves };
}

std::vector<std::string_view> ballotsOf(std::string_view rankings)
{
    std::vector<std::string_view> ballots;
    while (!rankings.empty()) {
        const size_t end = std::min(rankings.find('/'), rankings.size());
        ballots.push_back(rankings.substr(0, end));
        rankings.remove_prefix(std::min(end + 1, rankings.size()));
    }
    return ballots;
}

bool isAnswered(std::string_view ballot) { return ballot.find_first_not_of('.') != ballot.npos; }

Difference Difference::between(const PackedRow &before, const PackedRow &after)
{
    Difference difference;
    const auto compare = [](const auto &a, const auto &b, std::vector<int> &slots_) {
        for (size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (a[i] != b[i])
                slots_.push_back(int(i));
        }
    };
    compare(before.ratings, after.ratings, difference.ratings);
    if (before.rankings != after.rankings)
        compare(ballotsOf(before.rankings), ballotsOf(after.rankings), difference.rankings);
    compare(before.texts, after.texts, difference.texts);
    difference.timeThieves = before.timeThieves != after.timeThieves;
    return difference;
}

QStringList Difference::questionIds(const WorkshopTemplate &t) const
{
    QStringList ids;
    for (const Question &question : t.questions) {
        const std::vector<int> &changed = question.kind == QuestionKind::Rating ? ratings
            : question.kind == QuestionKind::Ranking                            ? rankings
                                                                                : texts;
        if (std::find(changed.begin(), changed.end(), question.slot) != changed.end())
            ids << question.id;
    }
    for (const int slot : ratings) {
        if (t.profile && !t.questionAt(QuestionKind::Rating, slot))
            ids << profileId(*t.profile, slot);
    }
    const bool comment = t.timeThieves && t.timeThieves->commentSlot
        && std::find(texts.begin(), texts.end(), *t.timeThieves->commentSlot) != texts.end();
    if (timeThieves || comment)
        ids << u"timeThieves"_s;
    return ids;
}

QByteArray packedTexts(const std::vector<QString> &texts)
{
    QJsonObject object;
    for (size_t slot = 0; slot < texts.size(); ++slot) {
        if (!texts[slot].isEmpty())
            object.insert(QString::number(slot), texts[slot]);
    }
    return object.isEmpty() ? "{}"_ba : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::vector<QString> unpackedTexts(const QByteArray &packed, size_t slotCount)
{
    std::vector<QString> texts(slotCount);
    const QJsonObject object = QJsonDocument::fromJson(packed).object();
    for (auto text = object.begin(); text != object.end(); ++text) {
        const auto slot = size_t(text.key().toUInt());
        if (slot < slotCount)
            texts[slot] = text->toString();
    }
    return texts;
}

} // namespace pejling::store
