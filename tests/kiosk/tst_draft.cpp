// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/draft.h>

#include <samples.h>

#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

namespace {

constexpr AudienceIndex Central = 0;
constexpr AudienceIndex Decentral = 1;

int slotOf(const WorkshopTemplate &t, QStringView id)
{
    return t.questions[size_t(*t.questionIndex(id))].slot;
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_template = test::builtIn(); }

    void takesNothingWithoutAnAudience()
    {
        Draft draft(m_template, Asked::everyQuestion(*m_template));
        QVERIFY(!draft.setRating(0, 3));
        QVERIFY(!draft.setText(0, u"x"_s));
        QVERIFY(draft.isUntouched());
        QCOMPARE(draft.steps().size(), size_t(1));
    }

    void takesOnlyWhatTheValidatorAccepts()
    {
        Draft draft(m_template, Asked::everyQuestion(*m_template), Decentral);
        QVERIFY(draft.setRating(0, 5));
        QVERIFY(!draft.setRating(0, 6));
        QCOMPARE(draft.rating(0), 5);
        QVERIFY(!draft.setText(slotOf(*m_template, u"rammer"), u"not asked"_s));
        QVERIFY(!draft.setBallot(0, Ballot(3)));
        QVERIFY(!draft.setText(0, QString(MaxTextLength + 1, u'x')));
        QVERIFY(draft.setRating(0, NoRating));
        QVERIFY(draft.isUntouched());
    }

    void everyDraftHasAUuidOfItsOwnAndKeepsIt()
    {
        Draft draft(m_template, Asked::everyQuestion(*m_template), Central);
        const Draft other(m_template, Asked::everyQuestion(*m_template), Central);
        QVERIFY(!QUuid::fromString(draft.uuid()).isNull());
        QVERIFY(draft.uuid() != other.uuid());
        draft.setRating(0, 2);
        QCOMPARE(draft.response(u"survey"_s).externalId, draft.uuid());
        QCOMPARE(draft.response(u"survey"_s).externalId, draft.uuid());
    }

    void theWrongAudienceLosesNothingAndSendsNothingElse()
    {
        Draft draft(m_template, Asked::everyQuestion(*m_template), Central);
        const int conditions = slotOf(*m_template, u"rammer");
        QVERIFY(draft.setText(conditions, u"Gode"_s));
        QVERIFY(draft.setRating(0, 4));
        draft.setAudience(Decentral);
        const Response sent = draft.response(u"survey"_s);
        QCOMPARE(sent.audience, Decentral);
        QVERIFY(sent.answers.texts[size_t(conditions)].isEmpty());
        QCOMPARE(sent.answers.ratings[0], qint8(4));
        draft.setAudience(Central);
        QCOMPARE(draft.response(u"survey"_s).answers.texts[size_t(conditions)], u"Gode"_s);
    }

    void textsAreSentWithoutBlanksAroundThem()
    {
        Draft draft(m_template, Asked::everyQuestion(*m_template), Central);
        draft.setText(0, u"  To linjer\r\n her \n\n"_s);
        QCOMPARE(draft.text(0), u"  To linjer\r\n her \n\n"_s);
        QCOMPARE(draft.response(u"survey"_s).answers.texts[0], u"To linjer\n her"_s);
        draft.setText(0, u" \n "_s);
        QVERIFY(draft.isBlank());
        QVERIFY(!draft.isUntouched());
    }

    void onlyWhatTheRoundAsksIsMissingAndSent()
    {
        Draft draft(m_template, Asked::fromIds(*m_template, { u"temaer"_s }), Central);
        QVERIFY(draft.missing().empty()); // the required rating is not asked here
        draft.setRating(0, 3);
        QVERIFY(draft.isBlank());
        Draft whole(m_template, Asked::everyQuestion(*m_template), Central);
        QCOMPARE(whole.missing().size(), size_t(1));
        QCOMPARE(whole.missing()[0].kind, AnswerProblemKind::Missing);
        whole.setRating(0, 3);
        QVERIFY(whole.missing().empty());
    }

    void rankingsThatHaveToBeComplete()
    {
        QJsonObject json = test::builtInJson();
        QJsonArray questions = json[u"questions"_s].toArray();
        for (QJsonValueRef value : questions) {
            QJsonObject question = value.toObject();
            if (question[u"kind"_s] == u"ranking"_s)
                question[u"allowPartial"_s] = false;
            value = question;
        }
        json[u"questions"_s] = questions;
        const TemplatePtr t = test::templateFrom(json);
        Draft draft(t, Asked::fromIds(*t, { u"temaer"_s }), Central);
        QVERIFY(draft.missing().empty()); // may be left out altogether
        Ballot ballot(10);
        ballot.setRank(4, 1);
        QVERIFY(draft.setBallot(0, ballot));
        QCOMPARE(draft.missing().size(), size_t(1));
        QCOMPARE(draft.missing()[0].kind, AnswerProblemKind::Incomplete);
    }

    void profileAndTimeThieves()
    {
        const Asked asked = Asked::fromIds(*m_template, { u"profile"_s, u"timeThieves"_s });
        Draft draft(m_template, asked, Decentral);
        const int slot = m_template->profile->slot(1, 2);
        QVERIFY(draft.setRating(slot, 4));
        QVERIFY(draft.setTimeThieves(0b101));
        QVERIFY(draft.setText(*m_template->timeThieves->commentSlot, u"Løn"_s));
        const Answers sent = draft.response(u"survey"_s).answers;
        QCOMPARE(sent.ratings[size_t(slot)], qint8(4));
        QCOMPARE(sent.timeThieves, std::optional<quint32>(0b101));
        QCOMPARE(sent.texts.back(), u"Løn"_s);
        QVERIFY(!draft.setTimeThieves(1U << 6U));
        draft.setAudience(Central); // is asked neither
        QVERIFY(draft.isBlank());
    }

private:
    TemplatePtr m_template;
};

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
