// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text builders and printers for the tests of store and live.
#pragma once

#include <store/workshopstore.h>

#include <QStringList>
#include <QTest>

namespace pejling::test {

using namespace Qt::StringLiterals;

inline TemplatePtr builtInTemplate()
{
    static const TemplatePtr loaded
        = *WorkshopTemplate::fromFile(u":/templates/fundament-for-velfaerden.json"_s);
    return loaded;
}

/// "id=7 central q=4 r=1..2...... t=Tiden mangler": the first rating, the first ranking (packed)
/// and the first text of the built-in template; `t` comes last. "unfinished" as a word of its own.
inline Response answer(const QString &text)
{
    const TemplatePtr t = builtInTemplate();
    Response response;
    response.round = QString::fromLatin1(SurveyRound);
    response.answers = Answers::blank(*t);
    QString rest = text;
    if (const qsizetype at = rest.indexOf("t="_L1); at >= 0) {
        response.answers.texts[0] = rest.mid(at + 2);
        rest.truncate(at);
    }
    for (const QString &word : rest.split(u' ', Qt::SkipEmptyParts)) {
        const QString value = word.section(u'=', 1);
        if (word == "central"_L1 || word == "decentral"_L1)
            response.audience = *t->audienceIndex(word);
        else if (word == "unfinished"_L1)
            response.finished = false;
        else if (word.startsWith("id="_L1))
            response.externalId = value;
        else if (word.startsWith("q="_L1))
            response.answers.ratings[0] = qint8(value.toInt());
        else if (word.startsWith("r="_L1))
            response.answers.rankings[0] = *Ballot::fromPacked(value.toStdString());
        else if (word.startsWith("round="_L1))
            response.round = value;
        else
            qFatal("answer(): what is \"%s\"?", qPrintable(word));
    }
    return response;
}

/// The reverse of answer(), without what is unanswered.
inline QString printed(const Response &response)
{
    const TemplatePtr t = builtInTemplate();
    QStringList words;
    if (!response.externalId.isEmpty())
        words << u"id="_s % response.externalId;
    words << t->audiences[size_t(response.audience)].id;
    if (!response.finished)
        words << u"unfinished"_s;
    if (response.answers.ratings[0] != NoRating)
        words << u"q="_s % QString::number(response.answers.ratings[0]);
    if (!response.answers.rankings[0].isBlank())
        words << u"r="_s % QString::fromStdString(response.answers.rankings[0].packed());
    if (!response.answers.texts[0].isEmpty())
        words << u"t="_s % response.answers.texts[0];
    return words.join(u' ');
}

inline store::BatchInfo batchInto(const QString &round = QString::fromLatin1(SurveyRound))
{
    store::BatchInfo batch;
    batch.tool = u"msforms"_s;
    batch.round = round;
    return batch;
}

/// Everything in a round, sorted, one line an answer.
inline QStringList contents(
    store::WorkshopStore &store, const QString &round = QString::fromLatin1(SurveyRound))
{
    QStringList lines;
    const auto responses = store.responses(round, 0, 1'000'000);
    if (!responses)
        return { responses.error().text };
    for (const Response &response : *responses)
        lines << printed(response);
    lines.sort();
    return lines;
}

/// The value of a Result, or a test failure with the sentence.
#define PEJLING_OK(expression)                                                                     \
    do {                                                                                           \
        const auto &resultOfExpression = (expression);                                             \
        if (!resultOfExpression.ok()) {                                                            \
            const Error &error = resultOfExpression.error();                                       \
            QFAIL(qPrintable(error.code % u' ' % error.text % u' ' % error.detail));               \
        }                                                                                          \
    } while (false)

#define PEJLING_FAILS(expression, expectedCode)                                                    \
    do {                                                                                           \
        const auto &resultOfExpression = (expression);                                             \
        QVERIFY2(!resultOfExpression.ok(), "should have failed");                                  \
        QCOMPARE(resultOfExpression.error().code, QStringLiteral(expectedCode));                   \
        QVERIFY(!resultOfExpression.error().text.isEmpty());                                       \
    } while (false)

} // namespace pejling::test
