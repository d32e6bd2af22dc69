// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/response.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr char Unanswered = '.';
constexpr char BallotSeparator = '/';

char packedRating(qint8 rating)
{
    if (rating == NoRating)
        return Unanswered;
    return rating < 10 ? char('0' + rating) : char('A' + rating - 10);
}

std::optional<qint8> unpackedRating(char c)
{
    if (c == Unanswered)
        return NoRating;
    if (c >= '0' && c <= '9')
        return qint8(c - '0');
    if (c == 'A')
        return qint8(10);
    return {};
}

std::optional<std::vector<qint8>> unpackedRatings(
    const WorkshopTemplate &workshopTemplate, std::string_view packed)
{
    if (packed.size() != size_t(workshopTemplate.ratingSlots))
        return {};
    std::vector<qint8> ratings;
    ratings.reserve(packed.size());
    for (size_t slot = 0; slot < packed.size(); ++slot) {
        const auto rating = unpackedRating(packed[slot]);
        if (!rating)
            return {};
        if (*rating != NoRating && !workshopTemplate.scaleAt(int(slot)).contains(*rating))
            return {};
        ratings.push_back(*rating);
    }
    return ratings;
}

std::optional<std::vector<Ballot>> unpackedRankings(
    const WorkshopTemplate &workshopTemplate, std::string_view packed)
{
    std::vector<Ballot> rankings;
    rankings.reserve(size_t(workshopTemplate.rankingSlots));
    for (const Question &question : workshopTemplate.questions) {
        if (question.kind != QuestionKind::Ranking)
            continue;
        const size_t items = question.items.size();
        if (!rankings.empty()) {
            if (packed.empty() || packed.front() != BallotSeparator)
                return {};
            packed.remove_prefix(1);
        }
        if (packed.size() < items)
            return {};
        const auto ballot = Ballot::fromPacked(packed.substr(0, items));
        if (!ballot)
            return {};
        rankings.push_back(*ballot);
        packed.remove_prefix(items);
    }
    if (!packed.empty())
        return {};
    return rankings;
}

} // namespace

QString sourceId(Source source)
{
    switch (source) {
    case Source::Kiosk:
        return u"kiosk"_s;
    case Source::Import:
        return u"import"_s;
    case Source::Lan:
        return u"lan"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Source> sourceFromId(QStringView id)
{
    for (const Source source : { Source::Kiosk, Source::Import, Source::Lan }) {
        if (id == sourceId(source))
            return source;
    }
    return {};
}

Answers Answers::blank(const WorkshopTemplate &workshopTemplate)
{
    Answers answers;
    answers.ratings.assign(size_t(workshopTemplate.ratingSlots), NoRating);
    answers.texts.resize(size_t(workshopTemplate.textSlots));
    answers.rankings.reserve(size_t(workshopTemplate.rankingSlots));
    for (const Question &question : workshopTemplate.questions) {
        if (question.kind == QuestionKind::Ranking)
            answers.rankings.emplace_back(int(question.items.size()));
    }
    return answers;
}

bool Answers::isBlank() const
{
    return !timeThieves.has_value()
        && std::all_of(ratings.begin(), ratings.end(), [](qint8 r) { return r == NoRating; })
        && std::all_of(
            rankings.begin(), rankings.end(), [](const Ballot &b) { return b.isBlank(); })
        && std::all_of(texts.begin(), texts.end(), [](const QString &t) { return t.isEmpty(); });
}

std::string Answers::packedRatings() const
{
    std::string packed(ratings.size(), Unanswered);
    std::transform(ratings.begin(), ratings.end(), packed.begin(), packedRating);
    return packed;
}

std::string Answers::packedRankings() const
{
    std::string packed;
    for (const Ballot &ballot : rankings) {
        if (!packed.empty())
            packed += BallotSeparator;
        packed += ballot.packed();
    }
    return packed;
}

bool Answers::unpack(const WorkshopTemplate &workshopTemplate, std::string_view packedRatingString,
    std::string_view packedRankingString)
{
    auto newRatings = unpackedRatings(workshopTemplate, packedRatingString);
    auto newRankings = unpackedRankings(workshopTemplate, packedRankingString);
    if (!newRatings || !newRankings)
        return false;
    ratings = std::move(*newRatings);
    rankings = std::move(*newRankings);
    return true;
}

} // namespace pejling
