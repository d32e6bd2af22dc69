// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/demo.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr double FirstAudienceShare = 38.0 / 160.0;
constexpr double RatingSpread = 0.2; // of the scale's length
constexpr double SkipsRating = 0.03;
constexpr double SkipsRanking = 0.05;
constexpr double RanksSome = 0.11;
constexpr double SkipsProfile = 0.08;
constexpr double SkipsTimeThieves = 0.06;

/// The order in which the design's pictures show the built-in themes; items that are not here get
/// a place from the seed.
int familiarPlace(const QString &item)
{
    static const QStringList places{ u"klare-arbejdsdelinger"_s, u"systemer-teknologi-it"_s,
        u"rette-kompetencer"_s, u"sikker-drift"_s, u"data-til-ledelse"_s, u"samstemte-funktioner"_s,
        u"helhedsloesninger"_s, u"kultur-og-mindset"_s, u"faste-informationsrutiner"_s,
        u"udvikling-og-udfordring"_s };
    return int(places.indexOf(item));
}

QHash<QString, QStringList> readComments(const WorkshopTemplate &workshopTemplate)
{
    QFile file(u":/survey/democomments.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root
        = opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QHash<QString, QStringList> comments;
    const auto put = [&comments](const QString &key, const QJsonValue &sentences) {
        for (const auto &sentence : sentences.toArray())
            comments[key] += sentence.toString();
    };
    const bool danish = workshopTemplate.languages.front() == "da"_L1;
    const QJsonObject questions = root[u"questions"].toObject();
    for (auto question = questions.begin(); danish && question != questions.end(); ++question) {
        const QJsonObject conditions = question->toObject();
        for (auto condition = conditions.begin(); condition != conditions.end(); ++condition)
            put(question.key() + u'/' + condition.key(), *condition);
    }
    put(u"generic"_s, root[u"generic"][danish ? u"da" : u"en"]);
    return comments;
}

/// How many of those asked write something: most give reasons for a rating, few have more to add.
double writes(const WorkshopTemplate &workshopTemplate, const Question &question)
{
    if (question.explains) {
        const auto &explained = workshopTemplate.questions[size_t(*question.explains)];
        return explained.kind == QuestionKind::Rating ? 0.45 : 0.28;
    }
    const bool last = &question == &workshopTemplate.questions.back();
    return question.guidepost ? 0.42 : last ? 0.16 : 0.4;
}

} // namespace

DemoGenerator::DemoGenerator(TemplatePtr workshopTemplate, int responses, quint64 seed)
    : m_template(std::move(workshopTemplate)), m_random(seed), m_comments(readComments(*m_template))
{
    m_left[0] = firstAudience(responses);
    m_left[1] = responses - m_left[0];
    for (const Question &question : m_template->questions) {
        if (question.kind == QuestionKind::Rating) {
            const double shared = (m_random.uniform() - 0.5) * 0.06;
            m_ratingCentres.push_back({ 0.6 + shared, 0.49 + shared });
        } else if (question.kind == QuestionKind::Ranking) {
            m_strengths.push_back(drawStrengths(question));
        }
    }
    if (const auto &profile = m_template->profile) {
        for (size_t function = 0; function < profile->functions.size(); ++function) {
            const double level = (m_random.uniform() - 0.5) * 0.2;
            for (size_t role = 0; role < profile->roles.size(); ++role) {
                // From checking, which a staff function does well, to inspiring, which it rarely
                // does.
                const double fall = 0.38 * double(role) / double(profile->roles.size());
                const double centre = 0.66 + level - fall + (m_random.uniform() - 0.5) * 0.12;
                m_ratingCentres.push_back({ centre + 0.08, centre });
            }
        }
    }
    if (const auto &thieves = m_template->timeThieves) {
        for (size_t i = 0; i < thieves->categories.size(); ++i) {
            const bool last = i + 1 == thieves->categories.size();
            m_thiefShares.push_back(last ? 0.1 : 0.2 + 0.45 * m_random.uniform());
        }
    }
}

int DemoGenerator::firstAudience(int responses)
{
    return int(std::lround(responses * FirstAudienceShare));
}

Response DemoGenerator::next()
{
    Q_ASSERT(!atEnd());
    Response response;
    response.source = Source::Kiosk;
    response.externalId = uuid();
    response.round = QString::fromLatin1(SurveyRound);
    response.audience = m_random.index(m_left[0] + m_left[1]) < m_left[0] ? 0 : 1;
    --m_left[size_t(response.audience)];
    const auto audience = size_t(response.audience);

    Answers &answers = response.answers;
    answers = Answers::blank(*m_template);
    for (const Question &question : m_template->questions) {
        if (!question.askedOf(response.audience))
            continue;
        const auto slot = size_t(question.slot);
        if (question.kind == QuestionKind::Rating && !happens(SkipsRating))
            answers.ratings[slot] = rating(question.scale, m_ratingCentres[slot][audience]);
        else if (question.kind == QuestionKind::Ranking && !happens(SkipsRanking))
            answers.rankings[slot] = ballot(m_strengths[slot][audience]);
    }
    for (const Question &question : m_template->questions) {
        if (question.kind != QuestionKind::Text || !question.askedOf(response.audience)
            || !happens(writes(*m_template, question)))
            continue;
        std::optional<bool> high;
        if (question.explains) {
            const Question &explained = m_template->questions[size_t(*question.explains)];
            const auto value = explained.kind == QuestionKind::Rating
                ? answers.ratings[size_t(explained.slot)]
                : NoRating;
            const double middle = explained.kind == QuestionKind::Rating
                ? (explained.scale.first() + explained.scale.last()) / 2.0
                : 0;
            if (value != NoRating && value != middle)
                high = value > middle;
        }
        answers.texts[size_t(question.slot)] = comment(question.id, response.audience, high);
    }
    answerProfile(answers, response.audience);
    answerTimeThieves(answers, response.audience);
    return response;
}

/// Box & Muller 1958.
double DemoGenerator::normal()
{
    const double u = 1 - m_random.uniform(); // (0, 1]
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * m_random.uniform());
}

DemoGenerator::Strengths DemoGenerator::drawStrengths(const Question &question)
{
    const size_t items = question.items.size();
    std::vector<double> places(items);
    for (size_t i = 0; i < items; ++i) {
        const double drawn = m_random.uniform() * 10;
        const int familiar = familiarPlace(question.items[i].id);
        places[i] = familiar >= 0 ? familiar : drawn;
    }
    std::vector<size_t> order(items);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&places](size_t a, size_t b) { return places[a] < places[b]; });

    Strengths strengths{ std::vector<double>(items), std::vector<double>(items) };
    for (size_t place = 0; place < items; ++place) {
        const double depth = double(place) / double(items - 1);
        const double shared = 0.95 - 1.95 * depth;
        // Just above the middle stands what the second audience wants most, just below it what
        // the first does.
        double lean = (m_random.uniform() - 0.5) * 0.3;
        if (place == items / 3)
            lean = -0.85;
        else if (place == items / 3 + 1)
            lean = 0.75;
        strengths[0][order[place]] = shared + lean * 0.75;
        strengths[1][order[place]] = shared - lean * 0.25;
    }
    return strengths;
}

qint8 DemoGenerator::rating(const Scale &scale, double centre)
{
    const double drawn = centre + RatingSpread * normal();
    const int step = int(std::floor(drawn * scale.size()));
    return qint8(scale.first() + std::clamp(step, 0, scale.size() - 1));
}

Ballot DemoGenerator::ballot(const std::vector<double> &strengths)
{
    const auto items = strengths.size();
    std::vector<double> wishes(items);
    for (size_t i = 0; i < items; ++i)
        wishes[i] = strengths[i] - std::log(-std::log(1e-9 + m_random.uniform() * (1 - 2e-9)));
    std::vector<int> order(items);
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
        [&wishes](int a, int b) { return wishes[size_t(a)] > wishes[size_t(b)]; });
    size_t ranked = items;
    if (happens(RanksSome)) {
        // Three is what most people stop at.
        ranked = happens(0.6) ? 3 : size_t(1 + m_random.index(qint64(items) - 1));
        ranked = std::min(ranked, items - 1);
    }
    Ballot result(static_cast<int>(items));
    for (size_t place = 0; place < ranked; ++place)
        result.setRank(order[place], int(place) + 1);
    return result;
}

QString DemoGenerator::comment(
    const QString &question, AudienceIndex audience, std::optional<bool> high)
{
    QStringList pool = m_comments.value(question + u"/any"_s);
    pool += m_comments.value(question + (audience == 0 ? u"/first"_s : u"/second"_s));
    if (high)
        pool += m_comments.value(question + (*high ? u"/high"_s : u"/low"_s));
    if (pool.isEmpty())
        pool = m_comments.value(u"generic"_s);
    const qint64 first = m_random.index(pool.size());
    const qint64 second = m_random.index(pool.size());
    return first == second || happens(0.65) ? pool[first] : pool[first] + u' ' + pool[second];
}

void DemoGenerator::answerProfile(Answers &answers, AudienceIndex audience)
{
    const auto &profile = m_template->profile;
    if (!profile || happens(SkipsProfile)
        || std::find(profile->audiences.begin(), profile->audiences.end(), audience)
            == profile->audiences.end())
        return;
    for (int slot = profile->firstSlot; slot < m_template->ratingSlots; ++slot) {
        if (!happens(SkipsRating)) {
            answers.ratings[size_t(slot)]
                = rating(profile->scale, m_ratingCentres[size_t(slot)][size_t(audience)]);
        }
    }
}

void DemoGenerator::answerTimeThieves(Answers &answers, AudienceIndex audience)
{
    const auto &thieves = m_template->timeThieves;
    if (!thieves || happens(SkipsTimeThieves)
        || std::find(thieves->audiences.begin(), thieves->audiences.end(), audience)
            == thieves->audiences.end())
        return;
    quint32 choices = 0;
    for (size_t i = 0; i < m_thiefShares.size(); ++i) {
        if (happens(m_thiefShares[i]))
            choices |= 1U << i;
    }
    // A survey tool cannot tell none chosen from not answered, and no more can a table of answers.
    if (choices != 0)
        answers.timeThieves = choices;
    if (thieves->commentSlot && choices != 0 && happens(0.3)) {
        answers.texts[size_t(*thieves->commentSlot)]
            = comment(u"timeThieves/comment"_s, audience, {});
    }
}

QString DemoGenerator::uuid()
{
    // Version 4, variant 1, of the generator's bits (RFC 4122).
    const quint64 high = (m_random.next() & ~0xf000ULL) | 0x4000ULL;
    const quint64 low = (m_random.next() & ~(3ULL << 62U)) | (2ULL << 62U);
    const QUuid id(uint(high >> 32U), ushort(high >> 16U), ushort(high), uchar(low >> 56U),
        uchar(low >> 48U), uchar(low >> 40U), uchar(low >> 32U), uchar(low >> 24U),
        uchar(low >> 16U), uchar(low >> 8U), uchar(low));
    return id.toString(QUuid::WithoutBraces);
}

std::vector<Response> demoResponses(
    const TemplatePtr &workshopTemplate, int responses, quint64 seed)
{
    DemoGenerator generator(workshopTemplate, responses, seed);
    std::vector<Response> result;
    result.reserve(size_t(responses));
    while (!generator.atEnd())
        result.push_back(generator.next());
    return result;
}

} // namespace pejling
