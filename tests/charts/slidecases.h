// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <samples.h>

#include <charts/slide.h>
#include <disclosure/comments.h>

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

inline const QString LongWord = u"stabsfunktionssamordningsudvalgsmedlemsrepræsentation"_s;

/// A ranking of its own of `count` items, and a scale of `values` from `first` on.
inline disclosure::ShownResultsPtr items(
    int count, const QString &name, int values, const QString &label, int first = 1)
{
    return Answered(variantOf({ .items = count,
                        .itemName = name,
                        .scaleValues = values,
                        .scaleFirst = first,
                        .scaleLabel = label }))
        .demo(160)
        .shown();
}

/// Every person, central and front line by turns, writes one of `texts` to the text slot `slot`;
/// all are released and tagged with the first theme.
inline void comment(disclosure::RawComments &raw, int slot, const QStringList &texts)
{
    for (const QString &text : texts) {
        disclosure::TaggedComment tagged;
        tagged.comment.key = { qint64(raw.comments.size()) + 1, slot };
        tagged.comment.audience = int(raw.comments.size() % 2);
        tagged.comment.text = text;
        tagged.comment.mark.released = true;
        tagged.tags = QStringList{ themeTagId(raw.workshopTemplate->themes.front().id) };
        raw.comments.push_back(tagged);
    }
}

inline disclosure::RawComments noComments(const TemplatePtr &workshopTemplate)
{
    disclosure::RawComments raw;
    raw.workshopTemplate = workshopTemplate;
    raw.answers = { 40, 120 };
    raw.tags = templateTags(*workshopTemplate);
    return raw;
}

/// What people say, from a word to more than a slide holds.
inline QStringList saidAtLength()
{
    QStringList texts{ u"Ja"_s, LongWord, QString(LongQuestion + u' ').repeated(10),
        QString(LongQuestion + u' ').repeated(4), u"En linje\n\nog en til <b>&</b>"_s };
    for (int i = 0; i < 6; ++i)
        texts += LongQuestion.left(20 + 36 * i);
    return texts;
}

inline Decision decided(const WorkshopTemplate &workshopTemplate, int theme, const QString &what,
    const QString &who, QDate due, DecisionStatus status)
{
    Decision decision;
    decision.theme = theme < 0 ? QString() : workshopTemplate.themes[size_t(theme)].id;
    decision.what = what;
    decision.who = who;
    decision.due = due;
    decision.status = status;
    return decision;
}

/// With everything that a room may say and agree on: `texts` to the first two text questions.
inline disclosure::ShownResultsPtr discussed(
    const disclosure::ShownResultsPtr &results, const QStringList &texts, const QString &what)
{
    const TemplatePtr &workshopTemplate = (*results)->workshopTemplate;
    disclosure::RawComments raw = noComments(workshopTemplate);
    for (const int slot : { 0, 1 })
        comment(raw, slot, texts);
    raw.comments.front().comment.mark.paraphrase = u"Sagt med andre ord"_s;
    raw.comments.back().comment.mark.mask({ 0, 5 });
    Discussion discussion;
    for (int i = 0; i < 12; ++i) {
        discussion.decisions.push_back(decided(*workshopTemplate, i % 3 - 1,
            u"%1: "_s.arg(QChar(u'A' + i)) + what.left(20 + int(what.size()) * i / 11),
            i % 4 ? what.left(5 + 10 * i) : QString(),
            i % 5 ? QDate(2026, 9, 28).addDays(i * 30) : QDate(), DecisionStatus(i % 4)));
        discussion.decisions.back().id = i + 1;
    }
    discussion.notes.insert(workshopTemplate->themes.front().id, what);
    return disclosure::Gate::withDiscussion(
        *results, disclosure::Gate::comments(raw), std::make_shared<const Discussion>(discussion));
}

/// Two functions with long names of their roles, on which both groups with long names answer.
inline disclosure::ShownResultsPtr twoLongRadars(int roles)
{
    Variant variant;
    variant.audienceNames
        = { u"Centrale stabs- og støttefunktioner"_s, u"Borgernære enheder og institutioner"_s };
    variant.functions = 2;
    variant.roles = roles;
    variant.roleName = u"kontrollere processer, metoder og resultater på område %1"_s;
    variant.allAnswerEverything = true;
    return Answered(variantOf(variant)).demo(160).shown();
}

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
        { "two-items", [] { return items(2, u"Mulighed %1"_s, 2, u"Valg %1"_s, 0); } },
        { "five-items", [] { return items(5, u"Indsats %1"_s, 3, u"Trin %1"_s); } },
        { "eleven-items",
            [] { return items(11, u"Forslag nummer %1"_s, 4, u"I nogen grad %1"_s); } },
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
        { "two-long-names",
            [] {
                Variant variant;
                variant.audienceNames = { u"Centrale stabs- og støttefunktioner på rådhuset"_s,
                    u"Borgernære enheder, institutioner og dagtilbud"_s };
                return Answered(variantOf(variant)).demo(160).invite(40, 170).shown();
            } },
        { "radar-for-both", [] { return twoLongRadars(5); } },
        { "radar-of-four", [] { return twoLongRadars(4); } },
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
        { "discussed",
            [] {
                return discussed(Answered(builtIn()).demo(162).shown(),
                    { u"Kom ud og følg en leder en dag – så ser man, hvor skoen trykker."_s,
                        u"Aftal faste svartider, og meld ud, når de ikke kan holdes."_s,
                        u"Der er for mange indgange og for mange skemaer."_s, u"Tak!"_s,
                        u"Ring til Mette, hun har styr på det."_s },
                    u"Én indgang til it-support for alle ledere, med svar samme dag"_s);
            } },
        { "discussed-at-length",
            [] {
                Variant variant;
                variant.themeName = LongName;
                return discussed(Answered(variantOf(variant)).demo(162).shown(), saidAtLength(),
                    LongWord + u' ' + QString(LongQuestion + u' ').repeated(3));
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
