// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

// Answers as text, one line a person or several alike: "central: q=4 r=A>B=C t", "20x decentral:
// -". q is a rating, r a ranking (A is its first item, "=" a tie, what is left out is not ranked),
// t a text that was written, x a choice of time thieves ("x=ac", "x=" for none of them), p a
// profile answer. An unfinished response is "central unfinished:".

namespace pejling::test {

/// What a workshop of one question of each kind looks like.
struct Shape
{
    int items = 3; ///< of the ranking, called A, B, C ... in both languages
    int scaleFirst = 1;
    int scaleSize = 5;
    /// The items are themes, the first half of one guidepost, the rest of another.
    bool themes = false;
    QStringList rankedBy{ QStringLiteral("central"), QStringLiteral("decentral") };
    bool profile = false; ///< one function, one role: one more rating
    int timeThieves = 0; ///< categories, called a, b, c ...
};

/// Also the item's title.
inline QString itemId(int item) { return QString(QChar(u'A' + item)); }

inline QJsonObject titled(const QString &id, const QString &english, const QString &danish)
{
    using namespace Qt::StringLiterals;
    return { { u"id"_s, id },
        { u"title"_s, QJsonObject{ { u"en"_s, english }, { u"da"_s, danish } } } };
}

inline TemplatePtr templateOf(const Shape &shape = {})
{
    using namespace Qt::StringLiterals;
    QJsonObject document = QJsonDocument::fromJson(R"({
        "format": "pejling-template", "version": 1, "id": "test", "languages": ["en", "da"],
        "title": { "en": "Test" }, "organisation": "Ringby", "guideposts": [], "themes": [] })")
                               .object();
    document[u"audiences"_s] = QJsonArray{ titled(u"central"_s, u"Central"_s, u"Centralt"_s),
        titled(u"decentral"_s, u"Front line"_s, u"Decentralt"_s) };

    QJsonArray scale;
    for (int i = 0; i < shape.scaleSize; ++i)
        scale.append(QJsonObject{ { u"value"_s, shape.scaleFirst + i } });
    QJsonArray items;
    QJsonArray themes;
    std::array<QJsonArray, 2> sides;
    for (int i = 0; i < shape.items; ++i) {
        QJsonObject item = titled(itemId(i), itemId(i), itemId(i));
        items.append(shape.themes ? QJsonValue(itemId(i)) : QJsonValue(item));
        const int side = i < shape.items / 2 ? 0 : 1;
        item[u"guidepost"_s] = side == 0 ? u"one"_s : u"two"_s;
        themes.append(item);
        sides[size_t(side)].append(itemId(i));
    }
    if (shape.themes) {
        QJsonObject one = titled(u"one"_s, u"One"_s, u"Et"_s);
        one[u"themes"_s] = sides[0];
        QJsonObject two = titled(u"two"_s, u"Two"_s, u"To"_s);
        two[u"themes"_s] = sides[1];
        document[u"guideposts"_s] = QJsonArray{ one, two };
        document[u"themes"_s] = themes;
    }

    const QJsonArray everybody{ u"central"_s, u"decentral"_s };
    const auto ask = [](const QString &kind, const QString &text, const QJsonArray &audiences) {
        return QJsonObject{ { u"kind"_s, kind },
            { u"text"_s, QJsonObject{ { u"en"_s, text }, { u"da"_s, text } } },
            { u"audiences"_s, audiences } };
    };
    QJsonObject rating = ask(u"rating"_s, u"How good is it?"_s, everybody);
    rating[u"id"_s] = u"q"_s;
    rating[u"scale"_s] = scale;
    QJsonObject ranking
        = ask(u"ranking"_s, u"What comes first?"_s, QJsonArray::fromStringList(shape.rankedBy));
    ranking[u"id"_s] = u"r"_s;
    ranking[u"items"_s] = items;
    QJsonObject text = ask(u"text"_s, u"Why?"_s, everybody);
    text[u"id"_s] = u"t"_s;
    document[u"questions"_s] = QJsonArray{ rating, ranking, text };

    if (shape.profile) {
        QJsonObject profile = ask({}, u"Does {function}"_s, everybody);
        profile.remove(u"kind"_s);
        profile[u"functions"_s] = QJsonArray{ titled(u"it"_s, u"IT"_s, u"It"_s) };
        profile[u"roles"_s] = QJsonArray{ titled(u"help"_s, u"help"_s, u"hjælpe"_s) };
        profile[u"scale"_s] = scale;
        document[u"profile"_s] = profile;
    }
    if (shape.timeThieves > 0) {
        QJsonArray categories;
        for (int i = 0; i < shape.timeThieves; ++i)
            categories.append(titled(itemId(i).toLower(), itemId(i), itemId(i)));
        QJsonObject thieves = ask(u"multiple"_s, u"What steals your time?"_s, everybody);
        thieves[u"categories"_s] = categories;
        document[u"timeThieves"_s] = thieves;
    }
    const auto made = WorkshopTemplate::fromJson(QJsonDocument(document).toJson());
    if (!made)
        qFatal("a test's template: %s", qPrintable(made.error().text + made.error().detail));
    return *made;
}

/// "A>B=C" of a ranking of `items`; "" is blank.
inline Ballot ballotFrom(const QString &text, int items)
{
    std::vector<std::vector<int>> groups;
    for (const QString &group : text.split(u'>', Qt::SkipEmptyParts)) {
        groups.emplace_back();
        for (const QString &item : group.split(u'='))
            groups.back().push_back(item.at(0).unicode() - u'A');
    }
    return Ballot::fromTieGroups(items, groups);
}

/// Sums up answers in text as the tally does, bootstraps included.
class RawBuilder
{
public:
    explicit RawBuilder(TemplatePtr workshopTemplate)
    {
        m_raw.workshopTemplate = std::move(workshopTemplate);
        m_raw.organisation = QStringLiteral("Ringby");
        m_raw.round = QStringLiteral("survey");
        m_raw.audiences.fill(disclosure::AudienceSums::blank(*m_raw.workshopTemplate));
    }

    RawBuilder &add(const QStringList &lines)
    {
        for (const QString &line : lines) {
            const QStringList halves = line.split(u':');
            QStringList head = halves.at(0).split(u' ', Qt::SkipEmptyParts);
            int times = 1;
            if (head.first().endsWith(u'x') && head.size() > 1)
                times = head.takeFirst().chopped(1).toInt();
            const auto audience = m_raw.workshopTemplate->audienceIndex(head.at(0));
            if (!audience || halves.size() != 2)
                qFatal("a test's answers: %s", qPrintable(line));
            const bool finished = head.size() == 1;
            for (int i = 0; i < times; ++i)
                addOne(size_t(*audience), finished, halves.at(1));
        }
        return *this;
    }

    [[nodiscard]] disclosure::RawResults build()
    {
        m_raw.bootstraps = { bootstraps() };
        return m_raw;
    }

private:
    void addOne(size_t audience, bool finished, const QString &answers)
    {
        disclosure::AudienceSums &sums = m_raw.audiences[audience];
        if (!finished) {
            ++sums.unfinished;
            return;
        }
        ++sums.responses;
        Ballot ballot(sums.rankings.at(0).items());
        for (const QString &answer : answers.split(u' ', Qt::SkipEmptyParts)) {
            const QString value = answer.mid(2);
            switch (answer.at(0).unicode()) {
            case u'q':
                ++sums.ratings.at(0)[value.toInt() - m_raw.workshopTemplate->scaleAt(0).first()];
                break;
            case u'p':
                ++sums.ratings.at(1)[value.toInt() - m_raw.workshopTemplate->scaleAt(1).first()];
                break;
            case u'r':
                ballot = ballotFrom(value, ballot.size());
                break;
            case u't':
                ++sums.texts.at(0);
                break;
            case u'x':
                ++sums.timeThievesAnswered;
                for (const QChar category : value)
                    ++sums.timeThieves.at(size_t(category.unicode() - u'a'));
                break;
            default:
                break;
            }
        }
        sums.rankings[0].add(ballot);
        if (!ballot.isBlank())
            m_packed[audience].push_back(ballot.packed());
    }

    [[nodiscard]] disclosure::RankingBootstraps bootstraps() const
    {
        constexpr int Replicates = 200;
        std::vector<std::string> all = m_packed[0];
        all.insert(all.end(), m_packed[1].begin(), m_packed[1].end());
        disclosure::RankingBootstraps result;
        const std::array packed{ all, m_packed[0], m_packed[1] };
        for (size_t group = 0; group < packed.size(); ++group) {
            const std::vector<Ballot> of = sorted(packed[group]);
            result.groups[group]
                = stats::bootstrap(of, Replicates, stats::bootstrapSeed(packed[group]));
            result.unsettled[group] = stats::unsettledItems(of);
        }
        result.shuffleP = stats::labelShuffle(
            sorted(m_packed[0]), sorted(m_packed[1]), Replicates, stats::bootstrapSeed(all));
        return result;
    }

    [[nodiscard]] static std::vector<Ballot> sorted(std::vector<std::string> packed)
    {
        std::sort(packed.begin(), packed.end());
        std::vector<Ballot> ballots;
        for (const std::string &text : packed)
            ballots.push_back(*Ballot::fromPacked(text));
        return ballots;
    }

    disclosure::RawResults m_raw;
    std::array<std::vector<std::string>, AudienceCount> m_packed;
};

inline disclosure::RawResults rawFrom(const QStringList &lines, const Shape &shape = {})
{
    return RawBuilder(templateOf(shape)).add(lines).build();
}

} // namespace pejling::test
