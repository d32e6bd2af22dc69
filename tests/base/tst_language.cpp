// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/language.h>

#include <QTest>

using namespace Qt::StringLiterals;
using pejling::Language;

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void englishBeforeAnythingIsSet() { QCOMPARE(pejling::currentLanguage(), Language::English); }

    void codes()
    {
        QCOMPARE(pejling::languageCode(Language::Danish), u"da"_s);
        QCOMPARE(pejling::languageFromCode(u"en"), Language::English);
        QCOMPARE(pejling::languageFromCode(u"de"), std::nullopt);
        QCOMPARE(pejling::languageFromCode(u""), std::nullopt);
    }

    void setLanguageMovesLocale()
    {
        pejling::setLanguage(Language::Danish);
        QCOMPARE(pejling::currentLanguage(), Language::Danish);
        QCOMPARE(QLocale().language(), QLocale::Danish);
        pejling::setLanguage(Language::English);
        QCOMPARE(pejling::currentLanguage(), Language::English);
        QCOMPARE(QLocale().territory(), QLocale::UnitedKingdom);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
