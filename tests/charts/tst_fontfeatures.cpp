// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fontfeatures.h>

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QTest>

using namespace pejling::charts;
using namespace Qt::StringLiterals;

class FontFeaturesTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheFeatureOut()
    {
        for (const auto *name : { ":/fonts/Inter-Regular.otf", ":/fonts/Inter-Bold.otf" }) {
            QFile file(QString::fromLatin1(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            const QByteArray without = withoutContextualAlternates(whole);
            QVERIFY(whole.contains("calt"));
            QVERIFY(!without.contains("calt"));
            QCOMPARE(without.size(), whole.size());
            QVERIFY(QRawFont(without, 40).isValid());
        }
    }

    void getsANameOfItsOwn()
    {
        const QList<std::pair<QString, int>> fonts{ { u"Regular"_s, QFont::Normal },
            { u"Medium"_s, QFont::Medium }, { u"SemiBold"_s, QFont::DemiBold },
            { u"Bold"_s, QFont::Bold } };
        for (const auto &[name, weight] : fonts) {
            QFile file(u":/fonts/Inter-%1.otf"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            const QByteArray own = renamed(whole, u"Inter", u"Xyzzy");
            QCOMPARE(own.size(), whole.size());
            const int id = QFontDatabase::addApplicationFontFromData(own);
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            QVERIFY(families.contains(u"Xyzzy"_s));
            QVERIFY2(families.filter(u"Inter"_s).isEmpty(), qPrintable(families.join(u", "_s)));
            QCOMPARE(QFontInfo(QFont(u"Xyzzy"_s, 12, weight)).weight(), weight);
            QCOMPARE(renamed(whole, u"Other", u"Xyzzy"), whole);
        }
    }

    void leavesOtherFilesAlone_data()
    {
        QTest::addColumn<QByteArray>("file");
        QFile font(u":/fonts/Inter-Regular.otf"_s);
        QVERIFY(font.open(QIODevice::ReadOnly));
        const QByteArray whole = font.readAll();
        QVERIFY(whole.contains("calt"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no font") << QByteArray("calt of a text");
        QTest::newRow("cut in the directory") << whole.left(30);
        QTest::newRow("cut before the table") << whole.left(600);
    }
    void leavesOtherFilesAlone()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(withoutContextualAlternates(file), file);
        QCOMPARE(renamed(file, u"Inter", u"Pejle"), file);
    }
};

QTEST_MAIN(FontFeaturesTest)
#include "tst_fontfeatures.moc"
