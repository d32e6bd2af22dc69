// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/answertext.h>
#include <desk/newworkshopdialog.h>

#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class TestAnswerText : public QObject
{
    Q_OBJECT

    TemplatePtr m_template = builtInTemplate();

    [[nodiscard]] Response blank() const
    {
        Response response;
        response.answers = Answers::blank(*m_template);
        return response;
    }
    /// Column of a question of the built-in template.
    [[nodiscard]] int column(const QString &id) const { return *m_template->questionIndex(id); }

private slots:
    void nothingWithoutTemplate()
    {
        const AnswerText text({}, Language::Danish);
        QCOMPARE(text.columns(), 0);
    }

    void blankAnswersAreEmptyCells()
    {
        const AnswerText text(m_template, Language::Danish);
        for (int i = 0; i < text.columns(); ++i)
            QCOMPARE(text.cell(blank().answers, i), QString());
    }

    void rating()
    {
        Response response = blank();
        response.answers.ratings[0] = 4;
        const AnswerText text(m_template, Language::Danish);
        QCOMPARE(text.cell(response.answers, column(u"vurdering"_s)), u"4"_s);
    }

    /// Two first, then one third, "1224"; what is not ranked is left out.
    void rankingWithTie()
    {
        Response response = blank();
        response.answers.rankings[0] = Ballot::fromTieGroups(10, { { 0, 2 }, { 1 } });
        const AnswerText text(m_template, Language::Danish);
        const Question &question = m_template->questions[size_t(column(u"temaer"_s))];
        const auto name = [&](size_t i) { return question.items[i].shortTitle.in(u"da"_s); };
        QCOMPARE(text.cell(response.answers, column(u"temaer"_s)),
            QString(u"1. "_s % name(0) % u" = "_s % name(2) % u"; 3. "_s % name(1)));
    }

    void textsBecomeOneLine()
    {
        Response response = blank();
        const int index = column(u"oevrige"_s);
        response.answers.texts[size_t(m_template->questions[size_t(index)].slot)]
            = u"En\n\nto  tre"_s;
        const AnswerText text(m_template, Language::Danish);
        QCOMPARE(text.cell(response.answers, index), u"En to tre"_s);
        QVERIFY(text.whole(response).contains(u"En\n\nto  tre"_s)); // as it was typed
    }

    void timeThieves()
    {
        Response response = blank();
        response.answers.timeThieves = 0b11;
        const AnswerText text(m_template, Language::Danish);
        QCOMPARE(text.cell(response.answers, int(m_template->questions.size()) + 1),
            u"Administration, It"_s);
    }

    void shortenedAtABlank_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("short") << u"kort"_s << u"kort"_s;
        QTest::newRow("exact") << u"1234567890"_s << u"1234567890"_s;
        QTest::newRow("at a blank") << u"12345 78901234"_s << u"12345 789…"_s;
        QTest::newRow("late blank") << u"1234567 90123"_s << u"1234567…"_s;
        QTest::newRow("no blank") << u"12345678901234"_s << u"123456789…"_s;
    }

    void shortenedAtABlank()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(shortened(text, 10), expected);
        QVERIFY(shortened(text, 10).size() <= 10);
    }
};

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answertext.moc"
