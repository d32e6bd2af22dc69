// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/comments.h>
#include <disclosure/gate.h>
#include <disclosure/sensitive.h>

#include <QTest>

using namespace pejling;
using namespace pejling::disclosure;
using namespace Qt::StringLiterals;

namespace {

TemplatePtr builtIn() { return WorkshopTemplate::builtIn(); }

/// `first` and `second` comments on text slot 0 by people of each audience, all tagged "own/t".
RawComments comments(std::array<qint64, 2> answers, int first, int second)
{
    RawComments raw;
    raw.workshopTemplate = builtIn();
    raw.answers = answers;
    raw.tags = { { u"own/t"_s, TagKind::Own, u"T"_s, {} } };
    for (int i = 0; i < first + second; ++i) {
        TaggedComment tagged;
        tagged.comment.key = { i + 1, 0 };
        tagged.comment.audience = i < first ? 0 : 1;
        tagged.comment.text = u"Tekst %1"_s.arg(i + 1);
        tagged.comment.mark.key = tagged.comment.key;
        tagged.comment.mark.released = true;
        tagged.tags = QStringList{ u"own/t"_s };
        raw.comments.push_back(tagged);
    }
    return raw;
}

/// "7", or why there is no number.
QString printed(const Shown<qint64> &shown)
{
    return shown ? QString::number(*shown) : hiddenReasonId(shown.reason());
}

} // namespace

class TestComments : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheReleasedAreShown();
    void masksAndParaphrases();
    void theOrderTellsNothing();
    void labels_data();
    void labels();
    void tagCounts_data();
    void tagCounts();
    void oneLoudPersonCountsOnce();
    void aPersonsThemes();
    void sensitive_data();
    void sensitive();
};

void TestComments::onlyTheReleasedAreShown()
{
    RawComments raw = comments({ 20, 20 }, 3, 3);
    raw.comments[4].comment.mark.released = false;
    const auto shown = Gate::comments(raw);
    QCOMPARE(shown->released().size(), 5U);
    for (const ShownComment &comment : shown->released())
        QVERIFY(comment.text != u"Tekst 5"_s);
}

void TestComments::masksAndParaphrases()
{
    RawComments raw = comments({ 20, 20 }, 1, 0);
    CommentMark &mark = raw.comments[0].comment.mark;
    raw.comments[0].comment.text = u"Ring til Mette Hansen"_s;
    mark.mask({ 9, 5 });
    mark.mask({ 14, 7 }); // meets the first: one gap
    QCOMPARE(Gate::comments(raw)->released()[0].text, u"Ring til […]"_s);
    QVERIFY(!Gate::comments(raw)->released()[0].paraphrased);
    mark.paraphrase = u"Ring til en kollega"_s;
    QCOMPARE(Gate::comments(raw)->released()[0].text, u"Ring til en kollega"_s);
    QVERIFY(Gate::comments(raw)->released()[0].paraphrased);
}

void TestComments::theOrderTellsNothing()
{
    const RawComments raw = comments({ 20, 20 }, 12, 12);
    RawComments reversed = raw;
    std::ranges::reverse(reversed.comments);
    QVERIFY(*Gate::comments(raw) == *Gate::comments(reversed));
    const auto released = Gate::comments(raw)->released();
    int inOrder = 0;
    for (size_t i = 0; i < released.size(); ++i)
        inOrder += released[i].text == u"Tekst %1"_s.arg(i + 1);
    QVERIFY2(inOrder < 6, "nearly as they came");
}

void TestComments::labels_data()
{
    QTest::addColumn<int>("answers1");
    QTest::addColumn<int>("answers2");
    QTest::addColumn<int>("comments1");
    QTest::addColumn<int>("comments2");
    QTest::addColumn<bool>("labelled");
    QTest::newRow("enough of both") << 10 << 10 << 5 << 5 << true;
    QTest::newRow("four comments") << 10 << 10 << 5 << 4 << false;
    QTest::newRow("nine answers") << 9 << 10 << 5 << 5 << false;
    QTest::newRow("one group alone") << 10 << 2 << 5 << 0 << true;
}

void TestComments::labels()
{
    QFETCH(int, answers1);
    QFETCH(int, answers2);
    QFETCH(int, comments1);
    QFETCH(int, comments2);
    QFETCH(bool, labelled);
    const auto shown = Gate::comments(comments({ answers1, answers2 }, comments1, comments2));
    for (const ShownComment &comment : shown->released())
        QCOMPARE(comment.audience.has_value(), labelled);
}

void TestComments::tagCounts_data()
{
    QTest::addColumn<int>("answers1");
    QTest::addColumn<int>("answers2");
    QTest::addColumn<int>("people1");
    QTest::addColumn<int>("people2");
    QTest::addColumn<QString>("counts");
    QTest::newRow("both groups") << 20 << 20 << 4 << 3 << u"7 4 3"_s;
    QTest::newRow("two of the second") // the other would be known by taking it from the total
        << 20 << 20 << 4 << 2 << u"6 complementary below-minimum"_s;
    QTest::newRow("two in all") << 20 << 20 << 1 << 1
                                << u"below-minimum below-minimum "
                                   "below-minimum"_s;
    QTest::newRow("nobody") << 20 << 20 << 0 << 0 << u"empty empty empty"_s;
    QTest::newRow("a small audience") // its answers are not counted out, nor is anything of it
        << 20 << 4 << 5 << 4 << u"9 complementary below-minimum"_s;
}

void TestComments::tagCounts()
{
    QFETCH(int, answers1);
    QFETCH(int, answers2);
    QFETCH(int, people1);
    QFETCH(int, people2);
    QFETCH(QString, counts);
    const auto shown = Gate::comments(comments({ answers1, answers2 }, people1, people2));
    QCOMPARE(shown->tags().size(), 1U);
    const auto &people = shown->tags()[0].people;
    QCOMPARE(QStringList({ printed(people[Group::All]), printed(people[Group::First]),
                             printed(people[Group::Second]) })
                 .join(u' '),
        counts);
}

void TestComments::oneLoudPersonCountsOnce()
{
    RawComments raw = comments({ 20, 20 }, 3, 0);
    for (int slot = 1; slot < 3; ++slot) {
        TaggedComment again = raw.comments[0];
        again.comment.key.slot = slot;
        raw.comments.push_back(again);
    }
    QCOMPARE(printed(Gate::comments(raw)->tags()[0].people[Group::All]), u"3"_s);
}

void TestComments::aPersonsThemes()
{
    RawComments raw = comments({ 20, 20 }, 2, 0);
    raw.comments[1].tags = QStringList{ themeTagId(builtIn()->themes[4].id) };
    const auto shown = Gate::comments(raw);
    QCOMPARE(shown->onTheme(4).size(), 1U);
    QCOMPARE(shown->onTheme(4)[0].text, u"Tekst 2"_s);
    QCOMPARE(shown->onTheme(0).size(), 0U);
    QCOMPARE(shown->onQuestion(*shown->released()[0].question).size(), 2U);
}

void TestComments::sensitive_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QString &text, const QStringList &found) {
        QTest::newRow(name) << text << found;
    };
    row("nothing", u"Systemerne taler ikke sammen. De er langsomme."_s, {});
    row("an address", u"Skriv til mette@kommune.dk i dag"_s, { u"e:mette@kommune.dk"_s });
    row("a telephone", u"Ring 86 12 34 56 eller +4586123456"_s,
        { u"p:86 12 34 56"_s, u"p:+4586123456"_s });
    row("a CPR number", u"mit cpr er 010190-1234"_s, { u"c:010190-1234"_s });
    row("no CPR number", u"sagen 990190-1234"_s, {});
    row("a year and an amount", u"i 2025 brugte vi 1.200.000 kr."_s, {});
    row("a name inside", u"Jeg taler altid med Kirstine Holm om det"_s,
        { u"n:Kirstine"_s, u"n:Holm"_s });
    row("a first name in front", u"Mette svarer aldrig"_s, { u"n:Mette"_s });
    row("a sentence's beginning", u"Godt. Vi ses! (Tak)"_s, {});
    row("the template's words", u"vi har brug for Sikker drift"_s, {});
    row("an abbreviation", u"vores APV og HR er fine"_s, {});
    row("a line's beginning", u"et\nTo"_s, {});
}

void TestComments::sensitive()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    static const QString letters = u"epcn"_s;
    QStringList printed;
    for (const SensitiveRange &range : SensitiveWords(*builtIn()).find(text))
        printed << QString(letters[int(range.kind)] % u':' % text.mid(range.from, range.length));
    QCOMPARE(printed, found);
}

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
