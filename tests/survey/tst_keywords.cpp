// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/keywords.h>

#include <QTest>

using namespace pejling;
using namespace Qt::StringLiterals;

class TestKeywords : public QObject
{
    Q_OBJECT

private slots:
    void hits_data();
    void hits();
    void formsOfAWord_data();
    void formsOfAWord();
    void handsOverruleKeywords();
    void typed_data();
    void typed();
    void theBuiltInOnesAreKeywords();
};

void TestKeywords::hits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("none") << u"intet her"_s << QStringList();
    QTest::newRow("a beginning") << u"Godt samarbejde!"_s << QStringList{ u"samarbejde"_s };
    QTest::newRow("an end is no beginning") << u"skolesamarbejde"_s << QStringList();
    QTest::newRow("a short one is whole")
        << u"it, item og IT-chef"_s << QStringList{ u"it"_s, u"IT"_s };
    QTest::newRow("Danish letters")
        << u"ÅRSHJUL og årshjulet"_s << QStringList{ u"ÅRSHJUL"_s, u"årshjulet"_s };
    QTest::newRow("once a word") << u"samarbejdet"_s << QStringList{ u"samarbejdet"_s };
}

void TestKeywords::hits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const KeywordMatcher matcher(
        { { u"a"_s, TagKind::Own, {}, { u"samarbejd"_s, u"samar"_s, u"it"_s, u"årshjul"_s } } });
    QStringList found;
    for (const KeywordHit &hit : matcher.hits(text))
        found << text.mid(hit.from, hit.length);
    QCOMPARE(found, words);
}

void TestKeywords::formsOfAWord_data()
{
    QTest::addColumn<QString>("keyword");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("found");
    const auto row = [](const char *why, const QString &keyword, const QString &word, bool found) {
        QTest::newRow(why) << keyword << word << found;
    };
    row("the same stem", u"kurserne"_s, u"kurset"_s, true); // kurs
    row("definite finds indefinite", u"skolerne"_s, u"skole"_s, true); // skol
    row("a compound of a longer stem", u"ventetider"_s, u"Ventetidsgarantien"_s, true); // ventetid
    row("a compound of a short stem", u"skolerne"_s, u"skolebesøg"_s, false);
    row("a stem of three letters", u"rolle"_s, u"rolig"_s, false); // rol
    row("an end is no beginning", u"ventetider"_s, u"telefonventetid"_s, false);
    row("a short keyword has no forms", u"it"_s, u"iten"_s, false);
    row("another word", u"ledelser"_s, u"ledning"_s, false);
}

void TestKeywords::formsOfAWord()
{
    QFETCH(QString, keyword);
    QFETCH(QString, word);
    const KeywordMatcher matcher({ { u"a"_s, TagKind::Own, {}, { keyword } } });
    const auto hits = matcher.hits(u"Om "_s % word % u"."_s);
    QTEST(!hits.empty(), "found");
    if (!hits.empty())
        QCOMPARE(hits, (std::vector<KeywordHit>{ { 0, 3, int(word.size()) } }));
}

void TestKeywords::handsOverruleKeywords()
{
    const KeywordMatcher matcher({ { u"a"_s, TagKind::Own, {}, { u"data"_s } },
        { u"b"_s, TagKind::Own, {}, { u"data"_s } }, { u"c"_s, TagKind::Own, {}, {} } });
    Comment comment;
    comment.text = u"Flere data"_s;
    QCOMPARE(matcher.tagsOf(comment), (QStringList{ u"a"_s, u"b"_s }));
    comment.mark.tags = { { u"a"_s, false }, { u"c"_s, true }, { u"gone"_s, true } };
    QCOMPARE(matcher.tagsOf(comment), (QStringList{ u"b"_s, u"c"_s }));
}

void TestKeywords::typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u" , "_s << QStringList();
    QTest::newRow("parted somehow")
        << u"Tid, frist;pres\n tid"_s << QStringList{ u"tid"_s, u"frist"_s, u"pres"_s };
    QTest::newRow("a hyphen parts") << u"it-hjælp"_s << QStringList{ u"it"_s, u"hjælp"_s };
}

void TestKeywords::typed()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, words);
    QCOMPARE(keywordsFrom(typed), words);
}

void TestKeywords::theBuiltInOnesAreKeywords()
{
    for (const Tag &tag : templateTags(*WorkshopTemplate::builtIn())) {
        QCOMPARE(keywordsFrom(tag.keywords.join(u' ')), tag.keywords);
        QVERIFY2(!tag.keywords.isEmpty() || tag.id == u"thief/andet"_s, qPrintable(tag.id));
        QVERIFY(!tagTitle(tag, *WorkshopTemplate::builtIn(), Language::Danish).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestKeywords)
#include "tst_keywords.moc"
