// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/answervalidator.h>
#include <survey/demo.h>
#include <survey/demodiscussion.h>

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace pejling;

namespace {

/// 0..100: the share of comparisons that `item` wins, unranked items tied last.
double score(const std::vector<Response> &responses, AudienceIndex audience, int item)
{
    int doubledWins = 0;
    int comparisons = 0;
    for (const Response &response : responses) {
        const Ballot &ballot = response.answers.rankings[0];
        if (response.audience != audience || ballot.isBlank())
            continue;
        const auto place = [&ballot](int i) { return ballot.rank(i) == 0 ? 99 : ballot.rank(i); };
        for (int other = 0; other < ballot.size(); ++other) {
            if (other == item)
                continue;
            ++comparisons;
            doubledWins += place(item) < place(other) ? 2 : place(item) == place(other) ? 1 : 0;
        }
    }
    return 50.0 * doubledWins / comparisons;
}

double meanRating(const std::vector<Response> &responses, AudienceIndex audience)
{
    double sum = 0;
    int n = 0;
    for (const Response &response : responses) {
        if (response.audience == audience && response.answers.ratings[0] != NoRating) {
            sum += response.answers.ratings[0];
            ++n;
        }
    }
    return sum / n;
}

TemplatePtr fromData(const char *name)
{
    auto result = WorkshopTemplate::fromFile(
        QStringLiteral(PEJLING_TEST_DATA "/templates/") + QLatin1StringView(name));
    return result ? *result : TemplatePtr();
}

} // namespace

class DemoTest : public QObject
{
    Q_OBJECT

private slots:
    void builtIn()
    {
        const auto t = WorkshopTemplate::builtIn();
        const auto responses = demoResponses(t);
        QCOMPARE(responses.size(), 160U);
        QCOMPARE(std::count_if(responses.begin(), responses.end(),
                     [](const Response &r) { return r.audience == 0; }),
            38);
        int blank = 0;
        int partial = 0;
        int unrated = 0;
        QSet<QString> comments;
        QSet<QString> ids;
        for (const Response &r : responses) {
            blank += r.answers.rankings[0].isBlank();
            partial += r.answers.rankings[0].isPartial();
            unrated += r.answers.ratings[0] == NoRating;
            for (const QString &text : r.answers.texts)
                comments.insert(text);
            ids.insert(r.externalId);
            QVERIFY(r.answers.timeThieves.has_value() <= (r.audience == 1));
        }
        QCOMPARE(ids.size(), 160);
        QVERIFY2(blank >= 2 && blank <= 16, qPrintable(QString::number(blank)));
        QVERIFY2(partial >= 8 && partial <= 32, qPrintable(QString::number(partial)));
        QVERIFY2(unrated >= 1 && unrated <= 12, qPrintable(QString::number(unrated)));
        QVERIFY2(comments.size() >= 120, qPrintable(QString::number(comments.size())));
    }

    /// What the pictures of the demo show: the groups differ where the design says they do.
    void groupsDiffer()
    {
        const auto t = WorkshopTemplate::builtIn();
        const auto responses = demoResponses(t);
        const int drift = *t->themeIndex(u"sikker-drift");
        const int data = *t->themeIndex(u"data-til-ledelse");
        QVERIFY(score(responses, 1, drift) - score(responses, 0, drift) >= 10);
        QVERIFY(score(responses, 0, data) - score(responses, 1, data) >= 10);
        QVERIFY(score(responses, 1, *t->themeIndex(u"klare-arbejdsdelinger")) >= 60);
        QVERIFY(score(responses, 1, *t->themeIndex(u"udvikling-og-udfordring")) <= 40);
        QVERIFY(meanRating(responses, 0) - meanRating(responses, 1) >= 0.25);
    }

    void sameSeedSameAnswers()
    {
        const auto t = WorkshopTemplate::builtIn();
        QCOMPARE(demoResponses(t, 50, 7), demoResponses(t, 50, 7));
        QVERIFY(demoResponses(t, 50, 7) != demoResponses(t, 50, 8));
    }

    void everyAnswerIsValid_data()
    {
        QTest::addColumn<TemplatePtr>("workshopTemplate");
        QTest::addColumn<int>("responses");
        QTest::newRow("built in") << WorkshopTemplate::builtIn() << 2000;
        QTest::newRow("own items, scale to 10") << fromData("budget-2027.json") << 2000;
        QTest::newRow("one rating of two values") << fromData("minimal.json") << 500;
        QTest::newRow("one answer") << WorkshopTemplate::builtIn() << 1;
        QTest::newRow("two answers") << WorkshopTemplate::builtIn() << 2;
    }
    void everyAnswerIsValid()
    {
        QFETCH(TemplatePtr, workshopTemplate);
        QFETCH(int, responses);
        QVERIFY(workshopTemplate);
        const AnswerValidator validator(workshopTemplate);
        DemoGenerator generator(workshopTemplate, responses, 3);
        for (int i = 0; i < responses; ++i) {
            QVERIFY(!generator.atEnd());
            const Response response = generator.next();
            QVERIFY(validator.check(response.answers, response.audience).empty());
        }
        QVERIFY(generator.atEnd());
    }

    void everyScaleValueIsUsed()
    {
        QSet<int> seen;
        for (const Response &response : demoResponses(fromData("budget-2027.json"), 2000, 5))
            seen.insert(response.answers.ratings[0]);
        QCOMPARE(seen.size(), 11); // 1..10 and unanswered
    }

    /// The same whichever way the comments come; each sentence once, with its theme.
    void releasesSomeComments()
    {
        const TemplatePtr builtIn = WorkshopTemplate::builtIn();
        std::vector<Comment> comments;
        for (const Response &response : demoResponses(builtIn)) {
            for (qsizetype slot = 0; slot < qsizetype(response.answers.texts.size()); ++slot) {
                Comment comment;
                comment.key = { qint64(comments.size()) + 1, int(slot) };
                comment.text = response.answers.texts[size_t(slot)];
                comments.push_back(comment);
            }
        }
        const std::vector<CommentMark> marks = demoReleases(*builtIn, comments);
        QVERIFY(marks.size() >= 4 && marks.size() <= 6);
        for (const CommentMark &mark : marks) {
            const Comment &comment = comments[size_t(mark.key.response - 1)];
            QCOMPARE(comment.key, mark.key);
            QCOMPARE(mark.digest, commentDigest(comment.text));
            QVERIFY(mark.released);
            QCOMPARE(mark.tags.size(), 1);
        }
        std::reverse(comments.begin(), comments.end());
        QCOMPARE(demoReleases(*builtIn, comments), marks);
        QVERIFY(demoReleases(*fromData("budget-2027.json"), comments).empty());
    }

    void decides()
    {
        const TemplatePtr builtIn = WorkshopTemplate::builtIn();
        const QDate day(2026, 3, 2);
        const std::vector<Decision> decisions = demoDecisions(*builtIn, day);
        QCOMPARE(decisions.size(), 3U);
        for (const Decision &decision : decisions) {
            QVERIFY(builtIn->themeIndex(decision.theme));
            QVERIFY(!decision.what.isEmpty() && !decision.why.isEmpty() && !decision.who.isEmpty());
            QVERIFY(decision.due > day);
        }
        QCOMPARE(decisions.front().due, QDate(2026, 6, 22)); // 112 days: 16 weeks later
        QVERIFY(!demoDecisions(*builtIn, {}).front().due.isValid());
        QVERIFY(demoDecisions(*fromData("budget-2027.json"), day).empty());
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
