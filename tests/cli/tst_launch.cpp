// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using cli::Launch;

Q_DECLARE_METATYPE(cli::Launch)

class LaunchTest : public QObject
{
    Q_OBJECT

private slots:
    void launch_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<Launch>("expected");
        QTest::newRow("nothing") << QStringList{} << Launch::Desk;
        QTest::newRow("a language") << QStringList{ u"--lang"_s, u"da"_s } << Launch::Desk;
        QTest::newRow("a file") << QStringList{ u"my workshop.pejling"_s } << Launch::Desk;
        QTest::newRow("a file in a folder") << QStringList{ u"../workshop"_s } << Launch::Desk;
        QTest::newRow("a language and a file")
            << QStringList{ u"--lang=en"_s, u"w.pejling"_s } << Launch::Desk;
        QTest::newRow("a command") << QStringList{ u"stats"_s, u"w.pejling"_s } << Launch::Command;
        QTest::newRow("a language and a command")
            << QStringList{ u"--lang"_s, u"da"_s, u"new"_s, u"w"_s } << Launch::Command;
        QTest::newRow("a command alone") << QStringList{ u"stats"_s } << Launch::Command;
        QTest::newRow("a misspelt command") << QStringList{ u"stast"_s } << Launch::Command;
        QTest::newRow("a misspelt command with a file")
            << QStringList{ u"stast"_s, u"w.pejling"_s } << Launch::Command;
        QTest::newRow("help") << QStringList{ u"--help"_s } << Launch::Command;
        QTest::newRow("slides") << QStringList{ u"render"_s, u"w"_s } << Launch::Drawing;
        QTest::newRow("the wall") << QStringList{ u"present"_s, u"w"_s } << Launch::Present;
        QTest::newRow("the kiosk") << QStringList{ u"kiosk"_s, u"w"_s } << Launch::Kiosk;
        QTest::newRow("help with the kiosk")
            << QStringList{ u"kiosk"_s, u"--help"_s } << Launch::Command;
        QTest::newRow("help with the wall")
            << QStringList{ u"present"_s, u"--help"_s } << Launch::Command;
    }
    void launch()
    {
        QFETCH(QStringList, arguments);
        QTEST(cli::launchOf(arguments), "expected");
    }

    void present_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exit");
        QTest::newRow("no file") << QStringList{} << 2;
        QTest::newRow("screen 0") << QStringList{ u"w.pejling"_s, u"--screen"_s, u"0"_s } << 2;
        QTest::newRow("missing file") << QStringList{ u"/no/such/w.pejling"_s } << 4;
    }
    void present()
    {
        QFETCH(QStringList, options);
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        int status = 0;
        QVERIFY(!cli::windowArguments(QStringList{ u"present"_s } + options, out, err, status));
        QTEST(status, "exit");
        QVERIFY(!err.data().isEmpty());
    }

    void desk()
    {
        QBuffer out;
        QBuffer err;
        int status = 0;
        const auto given
            = cli::windowArguments({ u"--lang"_s, u"da"_s, u"w.pejling"_s }, out, err, status);
        QVERIFY(given);
        QCOMPARE(given->file, u"w.pejling"_s);
        QCOMPARE(given->screen, std::nullopt);
        QCOMPARE(currentLanguage(), Language::Danish);
    }
};

QTEST_GUILESS_MAIN(LaunchTest)
#include "tst_launch.moc"
