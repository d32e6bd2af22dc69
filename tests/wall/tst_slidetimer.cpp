// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/slidetimer.h>

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using pejling::wall::SlideTimer;
using State = pejling::wall::SlideTimer::State;

Q_DECLARE_METATYPE(State)

class SlideTimerTest : public QObject
{
    Q_OBJECT

private slots:
    void countsDown_data();
    void countsDown();
    void countsUp();
    void takesMoreTime();
    void startsAnew();

private:
    std::chrono::milliseconds m_now{ 1'000'000 };
    [[nodiscard]] SlideTimer::Clock clock()
    {
        return [this] { return m_now; };
    }
};

void SlideTimerTest::countsDown_data()
{
    QTest::addColumn<int>("planned"); // seconds
    QTest::addColumn<int>("passed"); // milliseconds
    QTest::addColumn<QString>("text");
    QTest::addColumn<State>("state");
    QTest::addRow("at once") << 600 << 0 << u"10:00"_s << State::Running;
    QTest::addRow("within the first second") << 600 << 999 << u"10:00"_s << State::Running;
    QTest::addRow("one second") << 600 << 1000 << u"9:59"_s << State::Running;
    QTest::addRow("61 s left") << 600 << 539'000 << u"1:01"_s << State::Running;
    QTest::addRow("60 s left") << 600 << 540'000 << u"1:00"_s << State::Ending;
    QTest::addRow("last second") << 600 << 599'999 << u"0:01"_s << State::Ending;
    QTest::addRow("over") << 600 << 600'000 << u"0:00"_s << State::Over;
    QTest::addRow("35 s over") << 600 << 635'000 << u"−0:35"_s << State::Over;
    QTest::addRow("a fifth of a minute left") << 60 << 48'000 << u"0:12"_s << State::Ending;
    QTest::addRow("more than a fifth left") << 60 << 47'000 << u"0:13"_s << State::Running;
    QTest::addRow("two hours") << 7200 << 0 << u"120:00"_s << State::Running;
}

void SlideTimerTest::countsDown()
{
    QFETCH(const int, planned);
    QFETCH(const int, passed);
    QFETCH(const QString, text);
    QFETCH(const State, state);
    SlideTimer timer(clock());
    QCOMPARE(timer.text(), QString());
    QCOMPARE(timer.state(), State::Stopped);
    QSignalSpy changed(&timer, &SlideTimer::changed);
    timer.start(std::chrono::seconds(planned));
    QCOMPARE(changed.count(), 1);
    m_now += std::chrono::milliseconds(passed);
    QCOMPARE(timer.text(), text);
    QCOMPARE(timer.state(), state);
    timer.stop();
    QCOMPARE(timer.text(), QString());
    QCOMPARE(timer.state(), State::Stopped);
}

void SlideTimerTest::countsUp()
{
    SlideTimer timer(clock());
    timer.start(0s);
    QCOMPARE(timer.text(), u"0:00"_s);
    m_now += 3'725s;
    QCOMPARE(timer.text(), u"62:05"_s);
    QCOMPARE(timer.state(), State::Running);
    timer.extend(60s);
    QCOMPARE(timer.text(), u"62:05"_s);
}

void SlideTimerTest::takesMoreTime()
{
    SlideTimer timer(clock());
    timer.extend(60s);
    QVERIFY(!timer.isRunning());
    timer.start(60s);
    m_now += 65s;
    QCOMPARE(timer.state(), State::Over);
    timer.extend(60s);
    QCOMPARE(timer.text(), u"0:55"_s);
    QCOMPARE(timer.state(), State::Running); // a fifth of 120 s is 24 s
}

void SlideTimerTest::startsAnew()
{
    SlideTimer timer(clock());
    timer.start(60s);
    m_now += 65s;
    timer.start(120s);
    QCOMPARE(timer.text(), u"2:00"_s);
}

QTEST_GUILESS_MAIN(SlideTimerTest)
#include "tst_slidetimer.moc"
