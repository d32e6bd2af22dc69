// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <samples.h>

#include <charts/slide.h>

#include <QGraphicsSimpleTextItem>

#include <functional>
#include <vector>

// Results that are hard to draw, and what tests of slides look at.

namespace pejling::test {

using namespace Qt::StringLiterals;
using charts::Slide;
using charts::SlideRef;

struct Case
{
    const char *name;
    std::function<disclosure::ShownResultsPtr()> make;
};

inline Answers rated(const TemplatePtr &workshopTemplate, int rating, const QString &order = {})
{
    Answers answers = Answers::blank(*workshopTemplate);
    answers.ratings[0] = qint8(rating);
    std::vector<std::vector<int>> groups;
    for (const QChar letter : order)
        groups.push_back({ letter.unicode() - u'A' });
    answers.rankings[0] = Ballot::fromTieGroups(answers.rankings[0].size(), groups);
    return answers;
}

inline Answers tied(
    const TemplatePtr &workshopTemplate, int rating, const std::vector<std::vector<int>> &groups)
{
    Answers answers = rated(workshopTemplate, rating);
    answers.rankings[0] = Ballot::fromTieGroups(answers.rankings[0].size(), groups);
    return answers;
}

inline const QString LongName
    = u"Sammenhængende administrative forløb på tværs af forvaltninger, nr. %1"_s;
inline const QString LongQuestion
    = u"I hvor høj grad oplever du, at de nuværende stabs- og støttefunktioner i kommunen "
      "samarbejder på tværs om at frigøre tid til kerneopgaven hos de faglige ledere ude i de "
      "borgernære enheder?"_s;

inline std::vector<Case> cases()
{
    return {
        { "demo", [] { return Answered(builtIn()).demo(162).invite(40, 170).shown(); } },
        { "nobody", [] { return Answered(builtIn()).shown(); } },
        { "below-minimum",
            [] {
                return Answered(builtIn()).demo(100, { 2, 2 }).shown();
            } },
        { "one-group-hidden",
            [] {
                return Answered(builtIn()).demo(100, { 3, 60 }).invite(40, 170).shown();
            } },
        { "one-group-empty",
            [] {
                return Answered(builtIn()).demo(100, { 0, 60 }).shown();
            } },
        { "few",
            [] {
                return Answered(builtIn()).demo(40, { 7, 9 }).shown();
            } },
        { "some",
            [] {
                return Answered(builtIn()).demo(160, { 22, 28 }).shown();
            } },
        { "unanimous",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 5, u"ABCDEFGHIJ"_s), 40)
                    .add(1, rated(builtIn(), 1, u"JIHGFEDCBA"_s), 40)
                    .shown();
            } },
        { "all-middle",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 3), 30)
                    .add(1, rated(builtIn(), 3), 30)
                    .shown();
            } },
        { "no-order",
            [] {
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 4, u"ABCDEFGHIJ"_s), 20)
                    .add(1, rated(builtIn(), 2, u"JIHGFEDCBA"_s), 20)
                    .shown();
            } },
        { "thousands", [] { return Answered(builtIn()).demo(5000).invite(2000, 9000).shown(); } },
        { "two-items",
            [] {
                return Answered(variantOf({ .items = 2,
                                    .itemName = u"Mulighed %1"_s,
                                    .scaleValues = 2,
                                    .scaleFirst = 0,
                                    .scaleLabel = u"Valg %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "five-items",
            [] {
                return Answered(variantOf({ .items = 5,
                                    .itemName = u"Indsats %1"_s,
                                    .scaleValues = 3,
                                    .scaleLabel = u"Trin %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "eleven-items",
            [] {
                return Answered(variantOf({ .items = 11,
                                    .itemName = u"Forslag nummer %1"_s,
                                    .scaleValues = 4,
                                    .scaleLabel = u"I nogen grad %1"_s }))
                    .demo(160)
                    .shown();
            } },
        { "twenty-long-items",
            [] {
                return Answered(variantOf({ .items = 20,
                                    .itemName = LongName,
                                    .scaleValues = 10,
                                    .scaleLabel = u"Understøtter i meget begrænset omfang %1"_s,
                                    .audienceNames = { u"Centrale stabs- og støttefunktioner"_s,
                                        u"Borgernære enheder og institutioner"_s },
                                    .question = LongQuestion }))
                    .demo(300)
                    .invite(400, 1700)
                    .shown();
            } },
        { "ten-values-few",
            [] {
                return Answered(variantOf({ .scaleValues = 10, .scaleFirst = 1 }))
                    .demo(160, { 12, 25 })
                    .shown();
            } },
        { "seven-values",
            [] {
                return Answered(variantOf({ .scaleValues = 7, .scaleLabel = u"Svar %1"_s }))
                    .demo(300)
                    .shown();
            } },
        { "weighting-matters",
            [] {
                // 40 put A first, 20 put J first: with equal weight the two are level.
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 4, u"ABCDEFGHIJ"_s), 20)
                    .add(0, rated(builtIn(), 4, u"ABCDEFGHJI"_s), 20)
                    .add(1, rated(builtIn(), 2, u"JICDEFGHBA"_s), 20)
                    .shown();
            } },
        { "ties",
            [] {
                return Answered(builtIn())
                    .add(0, tied(builtIn(), 4, { { 0, 1, 2 }, { 3, 4 } }), 30)
                    .add(1, tied(builtIn(), 3, { { 0, 1 }, { 2, 3, 4, 5 } }), 60)
                    .shown();
            } },
        { "both-groups-everywhere",
            [] {
                Variant variant;
                variant.allAnswerEverything = true;
                return Answered(variantOf(variant)).demo(400).shown();
            } },
        { "long-everything",
            [] {
                Variant variant;
                variant.audienceNames = { u"Centrale stabs- og støttefunktioner"_s,
                    u"Borgernære enheder og institutioner"_s };
                variant.question = LongQuestion;
                variant.discussion = 9;
                variant.discussionText = u"%1: "_s + LongQuestion;
                variant.themeName = LongName;
                variant.functions = 7;
                variant.roles = 10;
                variant.roleName = u"kontrollere processer, metoder og resultater på område %1"_s;
                variant.thieves = 20;
                variant.thiefName = u"Administration og indberetninger på område %1"_s;
                variant.allAnswerEverything = true;
                return Answered(variantOf(variant)).demo(400).invite(4000, 17000).shown();
            } },
        { "endless-question",
            [] {
                Variant variant;
                variant.discussion = 2;
                variant.discussionText = QString(LongQuestion + u' ').repeated(12) + u"%1"_s;
                variant.thieves = 1;
                variant.thiefName = u"It %1"_s;
                variant.functions = 1;
                variant.roles = 1;
                variant.roleName = u"hjælpe %1"_s;
                return Answered(variantOf(variant)).demo(160).shown();
            } },
        { "two-rounds",
            [] {
                Answered before = Answered(builtIn()).demo(160);
                return Answered(builtIn()).demo(120, { 120, 120 }, 7).shownAgainst(before);
            } },
        { "two-rounds-moved",
            [] {
                Answered before = Answered(builtIn())
                                      .add(0, rated(builtIn(), 2, u"ABCDEFGHIJ"_s), 20)
                                      .add(0, rated(builtIn(), 3, u"BACDEFGHIJ"_s), 20)
                                      .add(1, rated(builtIn(), 2, u"ABDCEFGHIJ"_s), 40);
                return Answered(builtIn())
                    .add(0, rated(builtIn(), 4, u"JABCDEFGHI"_s), 20)
                    .add(0, rated(builtIn(), 5, u"AJCDEFGHIB"_s), 10)
                    .add(1, rated(builtIn(), 3, u"ABDCEFGHIJ"_s), 40)
                    .shownAgainst(before);
            } },
        { "two-rounds-few",
            [] {
                Answered before = Answered(builtIn()).demo(40, { 7, 9 });
                return Answered(builtIn()).demo(60, { 8, 12 }, 3).shownAgainst(before);
            } },
        { "two-rounds-one-hidden",
            [] {
                Answered before = Answered(builtIn()).demo(160, { 30, 60 });
                return Answered(builtIn()).demo(100, { 3, 60 }, 3).shownAgainst(before);
            } },
        { "two-rounds-long",
            [] {
                const TemplatePtr made = variantOf({ .items = 20,
                    .itemName = LongName,
                    .scaleValues = 10,
                    .audienceNames = { u"Centrale stabs- og støttefunktioner"_s,
                        u"Borgernære enheder og institutioner"_s },
                    .question = LongQuestion });
                Answered before = Answered(made).demo(300);
                return Answered(made).demo(300, { 300, 300 }, 5).shownAgainst(before);
            } },
    };
}

inline QList<QGraphicsSimpleTextItem *> textsOf(const Slide &slide)
{
    QList<QGraphicsSimpleTextItem *> texts;
    const auto items = slide.items();
    for (QGraphicsItem *item : items) {
        if (!item->isVisible())
            continue;
        if (auto *text = dynamic_cast<QGraphicsSimpleTextItem *>(item))
            if (!text->text().isEmpty())
                texts.append(text);
    }
    return texts;
}

inline QString nameOf(const Slide &slide)
{
    const SlideRef ref = slide.ref();
    return ref.step == 1 ? ref.id : ref.id + u'-' + QString::number(ref.step);
}

inline disclosure::ShownResultsPtr resultsOf(const QString &name)
{
    for (const Case &one : cases()) {
        if (name == QLatin1String(one.name))
            return one.make();
    }
    qFatal("no such case: %s", qPrintable(name));
}

} // namespace pejling::test
