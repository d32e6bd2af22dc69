// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/response.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

class ResponseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_template = WorkshopTemplate::builtIn();
        QVERIFY(m_template);
    }

    void blank()
    {
        const Answers answers = Answers::blank(*m_template);
        // One rating and 3 functions x 5 roles; one ranking of ten; six texts and the comment.
        QCOMPARE(answers.ratings.size(), 16U);
        QCOMPARE(answers.rankings.size(), 1U);
        QCOMPARE(answers.rankings.front().size(), 10);
        QCOMPARE(answers.texts.size(), 7U);
        QVERIFY(answers.isBlank());
        QCOMPARE(answers.packedRatings(), "................");
        QCOMPARE(answers.packedRankings(), "..........");
    }

    void notBlank()
    {
        Answers rated = Answers::blank(*m_template);
        rated.ratings[0] = 3;
        QVERIFY(!rated.isBlank());
        Answers ranked = Answers::blank(*m_template);
        ranked.rankings[0].setRank(4, 1);
        QVERIFY(!ranked.isBlank());
        Answers wrote = Answers::blank(*m_template);
        wrote.texts[5] = u"x"_s;
        QVERIFY(!wrote.isBlank());
        Answers chose = Answers::blank(*m_template);
        chose.timeThieves = 0; // answered: none of them
        QVERIFY(!chose.isBlank());
    }

    void packingRoundTrip()
    {
        Answers answers = Answers::blank(*m_template);
        answers.ratings[0] = 5;
        answers.ratings[15] = 1;
        answers.rankings[0] = Ballot::fromTieGroups(10, { { 9 }, { 0, 1 } });
        QCOMPARE(answers.packedRatings(), "5..............1");
        QCOMPARE(answers.packedRankings(), "22.......1");
        Answers read = Answers::blank(*m_template);
        QVERIFY(read.unpack(*m_template, answers.packedRatings(), answers.packedRankings()));
        QCOMPARE(read, answers);
    }

    void refusedPackings_data()
    {
        QTest::addColumn<QByteArray>("ratings");
        QTest::addColumn<QByteArray>("rankings");
        const QByteArray fine(16, '.');
        QTest::newRow("too few ratings") << QByteArray(15, '.') << "1234567891"_ba;
        QTest::newRow("rating off the scale")
            << QByteArray("6") + fine.sliced(1) << "1........."_ba;
        QTest::newRow("rating below the scale")
            << QByteArray("0") + fine.sliced(1) << "1........."_ba;
        QTest::newRow("no digit") << QByteArray("x") + fine.sliced(1) << "1........."_ba;
        QTest::newRow("short ballot") << fine << "1........"_ba;
        QTest::newRow("long ballot") << fine << "1.........."_ba;
        QTest::newRow("two ballots") << fine << "1........./1........."_ba;
    }
    void refusedPackings()
    {
        QFETCH(QByteArray, ratings);
        QFETCH(QByteArray, rankings);
        Answers answers = Answers::blank(*m_template);
        answers.ratings[0] = 2;
        const Answers before = answers;
        QVERIFY(!answers.unpack(*m_template, ratings.toStdString(), rankings.toStdString()));
        QCOMPARE(answers, before);
    }

    void sources()
    {
        for (const Source source : { Source::Kiosk, Source::Import, Source::Lan })
            QCOMPARE(sourceFromId(sourceId(source)), source);
        QCOMPARE(sourceFromId(u"post"), std::nullopt);
    }

private:
    TemplatePtr m_template;
};

QTEST_GUILESS_MAIN(ResponseTest)
#include "tst_response.moc"
