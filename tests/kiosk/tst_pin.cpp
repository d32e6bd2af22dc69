// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/pin.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling::kiosk;
using namespace std::chrono_literals;

class PinTest : public QObject
{
    Q_OBJECT

private slots:
    void isPin_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fine");
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("three") << u"123"_s << false;
        QTest::newRow("four") << u"0000"_s << true;
        QTest::newRow("forty") << QString(40, u'7') << true;
        QTest::newRow("a letter") << u"12a4"_s << false;
        QTest::newRow("a blank") << u"12 4"_s << false;
        QTest::newRow("digits of another script") << u"١٢٣٤"_s << false;
    }
    void isPin()
    {
        QFETCH(QString, text);
        QTEST(pejling::kiosk::isPin(text), "fine");
    }

    void hash()
    {
        const QString hash = hashOfPin(u"4711"_s);
        QVERIFY(hash.startsWith("$argon2id$"_L1));
        QVERIFY(!hash.contains("4711"_L1));
        QVERIFY(hash != hashOfPin(u"4711"_s)); // salted
        QVERIFY(pinFits(u"4711"_s, hash));
        QVERIFY(!pinFits(u"4712"_s, hash));
        QVERIFY(!pinFits(u"471"_s, hash));
        QVERIFY(!pinFits(u"47110"_s, hash));
        QVERIFY(!pinFits(u""_s, hash));
    }

    void longPin()
    {
        const QString pin(200, u'1');
        const QString hash = hashOfPin(pin);
        QVERIFY(pinFits(pin, hash));
        QVERIFY(!pinFits(QString(199, u'1'), hash));
    }

    void notAHash_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("the PIN itself") << u"4711"_s;
        QTest::newRow("cut off") << hashOfPin(u"4711"_s).left(60);
        QTest::newRow("too long") << QString(500, u'$');
        QTest::newRow("asks for 4 GB")
            << hashOfPin(u"4711"_s).replace(u"m=65536"_s, u"m=4194304"_s);
    }
    void notAHash()
    {
        QFETCH(QString, hash);
        QVERIFY(!pinFits(u"4711"_s, hash));
    }

    void triesAreSlowedDown()
    {
        PinGuard guard;
        PinGuard::Clock::time_point now{};
        for (int i = 0; i < 2; ++i) {
            guard.failed(now);
            QVERIFY(guard.wait(now) == 0s);
        }
        // 5, 10, 20, 40, 80, 160, then 300
        for (const auto wait : { 5s, 10s, 20s, 40s, 80s, 160s, 300s, 300s }) {
            guard.failed(now);
            QCOMPARE(guard.wait(now).count(), wait.count());
            QCOMPARE(guard.wait(now + wait - 1ms).count(), 1);
            now += wait;
            QVERIFY(guard.wait(now) == 0s);
        }
        guard.failed(now);
        guard.succeeded();
        QVERIFY(guard.wait(now) == 0s);
    }
};

QTEST_GUILESS_MAIN(PinTest)
#include "tst_pin.moc"
