// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/danishstem.h>
#include <vectors.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;

class DanishStemTest : public QObject
{
    Q_OBJECT

private slots:
    void testVectors_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        const QJsonObject all = test::vectors(u"danish_stem_libstemmer_2_2_0"_s).toObject();
        QVERIFY(!all.isEmpty());
        for (auto it = all.begin(); it != all.end(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.key() << it->toString();
    }
    void testVectors()
    {
        QFETCH(QString, word);
        QTEST(danishStem(word), "stem");
    }

    void further_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        const auto row = [](const char *why, const QString &word, const QString &stem) {
            QTest::newRow(why) << word << stem;
        };
        row("empty", QString(), QString());
        row("short", u"to"_s, u"to"_s);
        row("no vowel", u"hr"_s, u"hr"_s);
        row("ending before R1", u"en"_s, u"en"_s);
        row("s after a valid letter", u"kravs"_s, u"krav"_s);
        row("igst loses st and ig", u"hurtigst"_s, u"hurt"_s);
        row("løst", u"hensynsløst"_s, u"hensynsløs"_s);
        row("a double letter", u"klassen"_s, u"klas"_s);
        row("a consonant pair", u"drøvtygget"_s, u"drøvtyg"_s);
    }
    void further()
    {
        QFETCH(QString, word);
        QTEST(danishStem(word), "stem");
    }
};

QTEST_GUILESS_MAIN(DanishStemTest)
#include "tst_danishstem.moc"
