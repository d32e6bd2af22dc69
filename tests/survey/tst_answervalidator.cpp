// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/answervalidator.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

using Kind = AnswerProblemKind;

namespace {

constexpr AudienceIndex Central = 0;
constexpr AudienceIndex Decentral = 1;

QList<Kind> kinds(const std::vector<AnswerProblem> &problems)
{
    QList<Kind> result;
    for (const AnswerProblem &problem : problems)
        result += problem.kind;
    return result;
}

} // namespace

class AnswerValidatorTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_answers = Answers::blank(*m_template); }

    void unansweredIsFine()
    {
        QVERIFY(m_validator.check(m_answers, Central).empty());
        QVERIFY(m_validator.check(m_answers, Decentral).empty());
    }

    void fine()
    {
        m_answers.ratings[0] = 5;
        m_answers.ratings[15] = 1;
        m_answers.rankings[0] = Ballot::fromTieGroups(10, { { 3 }, { 1, 2 } });
        m_answers.texts[0] = QString(MaxTextLength, u'x');
        m_answers.texts[6] = u"Dobbelt bogføring"_s;
        m_answers.timeThieves = 0b111111;
        QVERIFY(m_validator.check(m_answers, Decentral).empty());
    }

    void offTheScale_data()
    {
        QTest::addColumn<int>("value");
        QTest::newRow("below") << 0;
        QTest::newRow("above") << 6;
        QTest::newRow("negative") << -2;
    }
    void offTheScale()
    {
        QFETCH(int, value);
        QCOMPARE(m_validator.rating(0, value, Central), (AnswerProblem{ Kind::OutOfScale, 0 }));
        m_answers.ratings[0] = qint8(value);
        QCOMPARE(kinds(m_validator.check(m_answers, Central)), QList{ Kind::OutOfScale });
    }

    void notAsked()
    {
        // The profile and the time thieves are for the front line, the conditions for the centre.
        m_answers.ratings[1] = 3;
        m_answers.texts[6] = u"x"_s;
        m_answers.timeThieves = 1;
        QCOMPARE(kinds(m_validator.check(m_answers, Central)),
            (QList{ Kind::NotAsked, Kind::NotAsked, Kind::NotAsked }));
        QCOMPARE(m_validator.text(4, u"x", Decentral), (AnswerProblem{ Kind::NotAsked, 6 }));
        QCOMPARE(m_validator.text(4, u"x", Central), std::nullopt);
    }

    void ballots()
    {
        Ballot tooHigh(10);
        tooHigh.setRank(0, 11);
        QCOMPARE(m_validator.ranking(0, tooHigh, Central), (AnswerProblem{ Kind::RankTooHigh, 4 }));
        QCOMPARE(
            m_validator.ranking(0, Ballot(9), Central), (AnswerProblem{ Kind::WrongItems, 4 }));
        QCOMPARE(m_validator.ranking(0, Ballot(10), Central), std::nullopt);
    }

    void tooLong()
    {
        QCOMPARE(m_validator.text(0, QString(MaxTextLength + 1, u'x'), Central),
            (AnswerProblem{ Kind::TextTooLong, 1 }));
    }

    void unknownChoice()
    {
        QCOMPARE(m_validator.timeThieves(0b1000000, Decentral),
            (AnswerProblem{ Kind::UnknownChoice, {} }));
        QCOMPARE(m_validator.timeThieves(0, Decentral), std::nullopt);
    }

    void wrongShape()
    {
        m_answers.texts.pop_back();
        QCOMPARE(kinds(m_validator.check(m_answers, Central)), QList{ Kind::WrongShape });
    }

    void missing()
    {
        QCOMPARE(m_validator.missing(m_answers, Central),
            (std::vector<AnswerProblem>{ { Kind::Missing, 0 } }));
        m_answers.ratings[0] = 1;
        m_answers.rankings[0].setRank(0, 1); // partial is allowed in this template
        QVERIFY(m_validator.missing(m_answers, Central).empty());
    }

    void incomplete()
    {
        QByteArray json = m_template->json;
        json.replace("\"allowPartial\": true", "\"allowPartial\": false");
        const auto strict = WorkshopTemplate::fromJson(json);
        QVERIFY(strict);
        const AnswerValidator validator(*strict);
        m_answers.ratings[0] = 1;
        QVERIFY(validator.missing(m_answers, Central).empty()); // blank: skipped, not half done
        m_answers.rankings[0].setRank(0, 1);
        QCOMPARE(validator.missing(m_answers, Central),
            (std::vector<AnswerProblem>{ { Kind::Incomplete, 4 } }));
        QVERIFY(validator.check(m_answers, Central).empty()); // import keeps it
    }

    /// Every kind has its sentence, and no sentence repeats the answer.
    void sentences()
    {
        QSet<QString> seen;
        for (const Kind kind : { Kind::NotAsked, Kind::OutOfScale, Kind::WrongItems,
                 Kind::RankTooHigh, Kind::TextTooLong, Kind::UnknownChoice, Kind::WrongShape,
                 Kind::Missing, Kind::Incomplete }) {
            const QString sentence = AnswerProblem{ kind, 7 }.text(*m_template);
            QVERIFY(sentence.contains(u"“Other comments”") || kind == Kind::WrongShape);
            QVERIFY(!seen.contains(sentence));
            seen.insert(sentence);
        }
    }

private:
    TemplatePtr m_template = WorkshopTemplate::builtIn();
    AnswerValidator m_validator{ m_template };
    Answers m_answers;
};

QTEST_GUILESS_MAIN(AnswerValidatorTest)
#include "tst_answervalidator.moc"
