// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/gate.h>
#include <survey/demo.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Results for pictures: made-up answers to the built-in template and to templates that are hard to
// draw.

namespace pejling::test {

inline QJsonObject builtInJson()
{
    QFile file(QStringLiteral(":/templates/fundament-for-velfaerden.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no built-in template");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline TemplatePtr templateFrom(const QJsonObject &json)
{
    const auto made = WorkshopTemplate::fromJson(QJsonDocument(json).toJson());
    if (!made)
        qFatal("a test's template: %s", qPrintable(made.error().text + made.error().detail));
    return *made;
}

inline QJsonObject inBothLanguages(const QString &text)
{
    return { { QStringLiteral("da"), text }, { QStringLiteral("en"), text } };
}

/// What is different from the built-in template.
struct Variant
{
    int items = 0; ///< of the ranking, of its own instead of themes; 0: the themes
    QString itemName{}; ///< "%1" is the number
    int scaleValues = 0; ///< 0: the built-in scale
    int scaleFirst = 1;
    QString scaleLabel{}; ///< "%1" is the value; empty: none
    QStringList audienceNames{}; ///< two, or empty
    QString question{}; ///< text of rating and ranking, or empty
    int discussion = 0; ///< questions of every theme; 0: the built-in ones
    QString discussionText{}; ///< "%1" is the number
    QString themeName{}; ///< title of every theme, "%1" is the number; empty: the built-in ones
    int functions = 0; ///< of the profile; 0: the built-in one
    int roles = 0;
    QString roleName{}; ///< "%1" is the number
    int thieves = 0; ///< categories of time thieves; 0: the built-in ones
    QString thiefName{}; ///< "%1" is the number
    bool allAnswerEverything = false; ///< profile and time thieves are for both audiences
};

inline QJsonArray titledList(int count, const QString &idPrefix, const QString &name)
{
    using namespace Qt::StringLiterals;
    QJsonArray list;
    for (int i = 1; i <= count; ++i)
        list.append(QJsonObject{ { u"id"_s, QString(idPrefix + QString::number(i)) },
            { u"title"_s, inBothLanguages(name.arg(i)) } });
    return list;
}

inline void varyThemes(QJsonObject &json, const Variant &variant)
{
    using namespace Qt::StringLiterals;
    QJsonArray themes = json[u"themes"_s].toArray();
    int number = 0;
    for (QJsonValueRef value : themes) {
        QJsonObject theme = value.toObject();
        ++number;
        if (!variant.themeName.isEmpty()) {
            theme[u"title"_s] = inBothLanguages(variant.themeName.arg(number));
            theme.remove(u"short"_s);
        }
        if (variant.discussion > 0) {
            QJsonArray discussion;
            for (int i = 1; i <= variant.discussion; ++i)
                discussion.append(inBothLanguages(variant.discussionText.arg(i)));
            theme[u"discussion"_s] = discussion;
        }
        value = theme;
    }
    json[u"themes"_s] = themes;
}

inline void varyProfile(QJsonObject &json, const Variant &variant)
{
    using namespace Qt::StringLiterals;
    QJsonObject profile = json[u"profile"_s].toObject();
    QJsonObject thieves = json[u"timeThieves"_s].toObject();
    if (variant.functions > 0) {
        QJsonArray functions = titledList(variant.functions, u"function-"_s, u"Funktion %1"_s);
        for (QJsonValueRef value : functions) {
            QJsonObject function = value.toObject();
            function[u"inText"_s] = function[u"title"_s].toObject();
            value = function;
        }
        profile[u"functions"_s] = functions;
        profile[u"roles"_s] = titledList(variant.roles, u"role-"_s, variant.roleName);
    }
    if (variant.thieves > 0)
        thieves[u"categories"_s] = titledList(variant.thieves, u"thief-"_s, variant.thiefName);
    if (variant.allAnswerEverything) {
        const QJsonArray everybody{ u"central"_s, u"decentral"_s };
        profile[u"audiences"_s] = everybody;
        thieves[u"audiences"_s] = everybody;
    }
    json[u"profile"_s] = profile;
    json[u"timeThieves"_s] = thieves;
}

inline TemplatePtr variantOf(const Variant &variant)
{
    using namespace Qt::StringLiterals;
    QJsonObject json = builtInJson();
    QJsonArray questions = json[u"questions"_s].toArray();
    for (QJsonValueRef value : questions) {
        QJsonObject question = value.toObject();
        const QString kind = question[u"kind"_s].toString();
        if (kind == u"ranking"_s && variant.items > 0) {
            QJsonArray items;
            for (int i = 1; i <= variant.items; ++i)
                items.append(QJsonObject{ { u"id"_s, u"item-%1"_s.arg(i) },
                    { u"title"_s, inBothLanguages(variant.itemName.arg(i)) } });
            question[u"items"_s] = items;
        }
        if (kind == u"rating"_s && variant.scaleValues > 0) {
            QJsonArray scale;
            for (int i = 0; i < variant.scaleValues; ++i) {
                const int number = variant.scaleFirst + i;
                QJsonObject step{ { u"value"_s, number } };
                if (!variant.scaleLabel.isEmpty())
                    step[u"label"_s] = inBothLanguages(variant.scaleLabel.arg(number));
                scale.append(step);
            }
            question[u"scale"_s] = scale;
        }
        if (kind != u"text"_s && !variant.question.isEmpty()) {
            question[u"text"_s] = inBothLanguages(variant.question);
            question.remove(u"section"_s);
        }
        value = question;
    }
    json[u"questions"_s] = questions;
    varyThemes(json, variant);
    varyProfile(json, variant);
    if (!variant.audienceNames.isEmpty()) {
        QJsonArray audiences = json[u"audiences"_s].toArray();
        for (int i = 0; i < 2; ++i) {
            QJsonObject audience = audiences[i].toObject();
            audience[u"title"_s] = inBothLanguages(variant.audienceNames[i]);
            audiences[i] = audience;
        }
        json[u"audiences"_s] = audiences;
    }
    return templateFrom(json);
}

/// Sums up responses as the tally does, bootstraps included.
class Answered
{
public:
    explicit Answered(TemplatePtr workshopTemplate)
    {
        m_raw.workshopTemplate = std::move(workshopTemplate);
        m_raw.organisation = m_raw.workshopTemplate->organisation;
        m_raw.workshopDate = QDate(2025, 8, 28);
        m_raw.deletionDate = QDate(2025, 12, 1);
        m_raw.round = QStringLiteral("survey");
        m_raw.madeUp = true;
        m_raw.audiences.fill(disclosure::AudienceSums::blank(*m_raw.workshopTemplate));
        m_packed.resize(size_t(m_raw.workshopTemplate->rankingSlots));
    }

    /// `responses` made-up answers, of which at most `most` of each audience are kept.
    Answered &demo(int responses, std::array<int, AudienceCount> most, quint64 seed = DemoSeed)
    {
        DemoGenerator generator(m_raw.workshopTemplate, responses, seed);
        while (!generator.atEnd()) {
            const Response response = generator.next();
            if (most[size_t(response.audience)]-- > 0)
                add(response.audience, response.answers);
        }
        return *this;
    }
    Answered &demo(int responses) { return demo(responses, { responses, responses }); }

    Answered &add(AudienceIndex audience, const Answers &answers, int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            disclosure::AudienceSums &sums = m_raw.audiences[size_t(audience)];
            ++sums.responses;
            for (size_t slot = 0; slot < answers.ratings.size(); ++slot) {
                if (answers.ratings[slot] != NoRating)
                    ++sums.ratings[slot][answers.ratings[slot]
                        - m_raw.workshopTemplate->scaleAt(int(slot)).first()];
            }
            for (size_t slot = 0; slot < answers.rankings.size(); ++slot) {
                sums.rankings[slot].add(answers.rankings[slot]);
                if (!answers.rankings[slot].isBlank())
                    m_packed[slot][size_t(audience)].push_back(answers.rankings[slot].packed());
            }
            if (answers.timeThieves) {
                ++sums.timeThievesAnswered;
                for (size_t category = 0; category < sums.timeThieves.size(); ++category)
                    sums.timeThieves[category] += (*answers.timeThieves >> category) & 1;
            }
        }
        return *this;
    }

    Answered &invite(qint64 first, qint64 second)
    {
        m_raw.invited = { first, second };
        return *this;
    }

    [[nodiscard]] const TemplatePtr &workshopTemplate() const { return m_raw.workshopTemplate; }

    [[nodiscard]] disclosure::ShownResultsPtr shown() { return disclosure::Gate::show(raw()); }
    /// Compared with `before`, answers to the same template in an earlier round.
    [[nodiscard]] disclosure::ShownResultsPtr shownAgainst(Answered &before)
    {
        m_raw.round = QStringLiteral("vote");
        const disclosure::RawResults earlier = before.raw();
        return disclosure::Gate::show(raw(), &earlier);
    }

private:
    [[nodiscard]] const disclosure::RawResults &raw()
    {
        m_raw.bootstraps.clear();
        for (const auto &slot : m_packed) {
            std::vector<std::string> all = slot[0];
            all.insert(all.end(), slot[1].begin(), slot[1].end());
            disclosure::RankingBootstraps bootstraps;
            bootstraps.groups = { bootstrapOf(all), bootstrapOf(slot[0]), bootstrapOf(slot[1]) };
            m_raw.bootstraps.push_back(std::move(bootstraps));
        }
        return m_raw;
    }

    [[nodiscard]] static std::optional<stats::Bootstrap> bootstrapOf(
        std::vector<std::string> packed)
    {
        constexpr int Replicates = 200;
        std::sort(packed.begin(), packed.end());
        std::vector<Ballot> ballots;
        for (const std::string &text : packed)
            ballots.push_back(*Ballot::fromPacked(text));
        return stats::bootstrap(ballots, Replicates, stats::bootstrapSeed(packed));
    }

    disclosure::RawResults m_raw;
    std::vector<std::array<std::vector<std::string>, AudienceCount>> m_packed;
};

inline TemplatePtr builtIn()
{
    static const TemplatePtr made = templateFrom(builtInJson());
    return made;
}

} // namespace pejling::test
