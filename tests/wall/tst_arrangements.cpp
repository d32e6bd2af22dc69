// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fakeprompter.h>
#include <samples.h>
#include <wall/console.h>
#include <wall/presentation.h>
#include <wall/wallwindow.h>

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <array>

// Screens of any arrangement. The offscreen platform takes them when the program starts, so this
// program starts itself once for each.

using namespace pejling;
using namespace Qt::StringLiterals;
using wall::Presentation;

namespace {

constexpr auto Inside = "PEJLING_ARRANGEMENT";

struct Arrangement
{
    const char *name;
    const char *screens;
    int wall; ///< index of the screen that the wall belongs on, the desk being on the first
    int console; ///< -1: none
};

constexpr std::array Arrangements{
    Arrangement{ "one screen", R"([{"name":"1","x":0,"y":0,"width":1280,"height":800}])", 0, -1 },
    Arrangement{ "projector at the right",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":1280,"y":0,"width":1920,"height":1080}])",
        1, 0 },
    Arrangement{ "projector above and to the left",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":-1920,"y":-1080,"width":1920,"height":1080}])",
        1, 0 },
    Arrangement{ "projector far away",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":5000,"y":300,"width":1024,"height":768}])",
        1, 0 },
    Arrangement{ "mirrored",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":0,"y":0,"width":1280,"height":800}])",
        0, -1 },
    Arrangement{ "mirrored in another size",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":0,"y":0,"width":1920,"height":1080}])",
        0, -1 },
    Arrangement{ "laptop of twice the density",
        R"([{"name":"1","x":0,"y":0,"width":2560,"height":1600,"dpr":2},
            {"name":"2","x":2560,"y":0,"width":1920,"height":1080}])",
        1, 0 },
    Arrangement{ "projector of twice the density",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":1280,"y":0,"width":3840,"height":2160,"dpr":2}])",
        1, 0 },
    Arrangement{ "three screens",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":1280,"y":0,"width":1920,"height":1080},
            {"name":"3","x":3200,"y":0,"width":1280,"height":1024}])",
        1, 0 },
    Arrangement{ "a mirror and a third screen",
        R"([{"name":"1","x":0,"y":0,"width":1280,"height":800},
            {"name":"2","x":0,"y":0,"width":1280,"height":800},
            {"name":"3","x":1280,"y":0,"width":1280,"height":1024}])",
        2, 0 },
};

} // namespace

/// In one arrangement.
class InsideTest : public QObject
{
    Q_OBJECT

public:
    explicit InsideTest(const Arrangement &arrangement) : m_is(arrangement) { }

private slots:
    void startsWhereItBelongs()
    {
        setLanguage(Language::English);
        const auto screens = QGuiApplication::screens();
        QWidget desk;
        desk.setGeometry(QRect(screens[0]->geometry().topLeft(), QSize(400, 300)));
        desk.show();
        Presentation presentation(nullptr, charts::Look{ Language::English },
            std::make_shared<test::FakePrompter>(), &desk);
        presentation.presenter()->setResults(test::Answered(test::builtIn()).demo(60).shown());
        presentation.start();
        checkPlaces(presentation);
        // What is on the wall fills it, in the wall's own pixels.
        const wall::WallWindow *wall = presentation.wall();
        const QScreen *on = screens[m_is.wall];
        QCOMPARE(wall->devicePixelRatio(), on->devicePixelRatio());
        QTRY_COMPARE(presentation.wall()->grab().size(),
            (QSizeF(on->size()) * on->devicePixelRatio()).toSize());

        // By keyboard alone.
        QTest::keyClick(presentation.wall(), Qt::Key_PageDown);
        QCOMPARE(presentation.presenter()->current(), 1);
        if (m_is.console >= 0) {
            QTest::keyClick(presentation.console(), Qt::Key_PageDown);
            QCOMPARE(presentation.presenter()->current(), 2);
        }
        // The projector is unplugged and plugged in again.
        if (m_is.wall > 0) {
            emit qGuiApp->screenRemoved(screens[m_is.wall]);
            QVERIFY(!wall->isVisible());
            QVERIFY(presentation.console()->isVisible());
            emit qGuiApp->screenAdded(screens[m_is.wall]);
            checkPlaces(presentation);
        }
        QTest::keyClick(presentation.wall(), Qt::Key_Escape);
        QVERIFY(!presentation.isOn());
        QVERIFY(!wall->isVisible());
    }

private:
    void checkPlaces(const Presentation &presentation)
    {
        const auto screens = QGuiApplication::screens();
        QVERIFY(presentation.wall()->isFullScreen());
        QTRY_COMPARE(presentation.wall()->geometry(), screens[m_is.wall]->geometry());
        QCOMPARE(presentation.console()->isVisible(), m_is.console >= 0);
        if (m_is.console < 0)
            return;
        QVERIFY(screens[m_is.console]->geometry().contains(
            presentation.console()->geometry().center()));
        QTRY_VERIFY(
            !presentation.console()->geometry().intersects(presentation.wall()->geometry()));
    }

    const Arrangement &m_is;
};

class ArrangementsTest : public QObject
{
    Q_OBJECT

private slots:
    void each_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < Arrangements.size(); ++i)
            QTest::newRow(Arrangements[i].name) << int(i);
    }
    void each()
    {
        QFETCH(const int, index);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"screens.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ \"screens\": ");
        file.write(Arrangements[size_t(index)].screens);
        file.write("}");
        file.close();
        QProcess inside;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(Inside), QString::number(index));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen:configfile="_s + file.fileName());
        inside.setProcessEnvironment(environment);
        inside.setProcessChannelMode(QProcess::MergedChannels);
        inside.start(QCoreApplication::applicationFilePath(), {});
        constexpr int Longest = 240'000; // under sanitizers on a busy machine
        QVERIFY(inside.waitForFinished(Longest));
        QVERIFY2(inside.exitStatus() == QProcess::NormalExit && inside.exitCode() == 0,
            inside.readAll().constData());
    }
};

int main(int argc, char **argv)
{
    bool inside = false;
    const int index = qEnvironmentVariableIntValue(Inside, &inside);
    if (inside) {
        QApplication application(argc, argv);
        InsideTest test(Arrangements[size_t(index)]);
        return QTest::qExec(&test, argc, argv);
    }
    QCoreApplication application(argc, argv);
    ArrangementsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_arrangements.moc"
