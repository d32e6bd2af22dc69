// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <samples.h>
#include <wall/wallwindow.h>

#include <QApplication>
#include <QFile>
#include <QGraphicsView>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using wall::WallWindow;

namespace {

constexpr QSize Laptop(1280, 800);
constexpr QSize Projector(1920, 1080);

} // namespace

class WallWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opensOnTheOtherScreen();
    void opensWhereItIsTold();
    void fitsTheSlide();
    void projectorUnpluggedAndBack();
    void escapeLeaves();
    void blankIsBlack();
    void timerMakesRoomForItself();
    void namesTheSlideForScreenReaders();
    void needsNoMouse();
    void goesWithItsParent();
    void controlKeysAreNotItsOwn();

private:
    disclosure::ShownResultsPtr m_results;
};

void WallWindowTest::initTestCase()
{
    setLanguage(Language::English);
    QCOMPARE(QGuiApplication::screens().size(), 2);
    m_results = Answered(builtIn()).demo(160).shown();
}

void WallWindowTest::opensOnTheOtherScreen()
{
    QWidget desk;
    for (int deskScreen : { 0, 1 }) {
        QScreen *screen = QGuiApplication::screens()[deskScreen];
        desk.setScreen(screen);
        desk.setGeometry(QRect(screen->geometry().topLeft(), QSize(600, 400)));
        desk.show();
        WallWindow wall(nullptr, {}, &desk);
        wall.showOn();
        QVERIFY(wall.isFullScreen());
        QCOMPARE(wall.screen(), QGuiApplication::screens()[1 - deskScreen]);
        QVERIFY(!wall.geometry().intersects(desk.geometry()));
        desk.hide();
    }
}

void WallWindowTest::opensWhereItIsTold()
{
    WallWindow wall(nullptr, {});
    wall.showOn(0);
    QCOMPARE(wall.screen(), QGuiApplication::screens()[0]);
    QCOMPARE(wall.size(), Laptop);
    wall.showOn(1);
    QCOMPARE(wall.screen(), QGuiApplication::screens()[1]);
    QCOMPARE(wall.size(), Projector);
    wall.showOn(7); // there is no such screen
    QCOMPARE(wall.screen(), QGuiApplication::screens()[1]);
}

void WallWindowTest::fitsTheSlide()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    wall.showOn(0); // 16:10: bars above and below
    auto *view = wall.findChild<QGraphicsView *>();
    QVERIFY(view);
    const QRectF slide = view->mapFromScene(view->sceneRect()).boundingRect();
    QVERIFY(std::abs(slide.width() - 1280) <= 2);
    QVERIFY(std::abs(slide.height() - 720) <= 2);
    QVERIFY(std::abs(slide.center().y() - 400) <= 2);
}

void WallWindowTest::projectorUnpluggedAndBack()
{
    QWidget desk;
    desk.show();
    WallWindow wall(nullptr, {}, &desk);
    wall.presenter()->setResults(m_results);
    wall.showOn();
    wall.presenter()->goTo(4);
    QScreen *projector = QGuiApplication::screens()[1];
    QSignalSpy closed(&wall, &WallWindow::closed);

    emit qGuiApp->screenRemoved(QGuiApplication::screens()[0]); // not ours
    QVERIFY(wall.isVisible());
    emit qGuiApp->screenRemoved(projector);
    QVERIFY(!wall.isVisible());
    emit qGuiApp->screenAdded(projector);
    QVERIFY(wall.isVisible());
    QCOMPARE(wall.screen(), projector);
    QCOMPARE(wall.presenter()->current(), 3);
    QCOMPARE(closed.count(), 0);

    // Left while the projector was away: it does not come back by itself.
    emit qGuiApp->screenRemoved(projector);
    wall.close();
    emit qGuiApp->screenAdded(projector);
    QVERIFY(!wall.isVisible());
}

void WallWindowTest::escapeLeaves()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    wall.showOn();
    QSignalSpy closed(&wall, &WallWindow::closed);
    QTest::keyClick(&wall, Qt::Key_Escape);
    QVERIFY(!wall.isVisible());
    QCOMPARE(closed.count(), 1);
}

void WallWindowTest::blankIsBlack()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    wall.showOn();
    QTest::keyClick(&wall, Qt::Key_B);
    const QImage blank = wall.grab().toImage();
    for (const QPoint point : { QPoint(0, 0), QPoint(960, 540), QPoint(1919, 1079) })
        QCOMPARE(blank.pixelColor(point), QColor(Qt::black));
    QTest::keyClick(&wall, Qt::Key_B);
    QCOMPARE(wall.grab().toImage().pixelColor(5, 5), QColor(Qt::white));
}

void WallWindowTest::timerMakesRoomForItself()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    wall.showOn();
    auto *view = wall.findChild<QGraphicsView *>();
    QCOMPARE(view->height(), 1080);
    QTest::keyClick(&wall, Qt::Key_T);
    QVERIFY(wall.isTimerShown());
    QVERIFY(view->height() < 1080);
    const QRectF slide = view->mapFromScene(view->sceneRect()).boundingRect();
    QVERIFY(slide.height() <= view->height() + 1);
    QTest::keyClick(&wall, Qt::Key_T);
    QVERIFY(!wall.isTimerShown());
    QCOMPARE(view->height(), 1080);
    QTest::keyClick(&wall, Qt::Key_2); // a number on its way needs the strip too
    QVERIFY(view->height() < 1080);
    QTest::keyClick(&wall, Qt::Key_Return);
    QCOMPARE(view->height(), 1080);
    QCOMPARE(wall.presenter()->current(), 1);
}

void WallWindowTest::namesTheSlideForScreenReaders()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    QTest::keyClick(&wall, Qt::Key_H);
    QStringList names;
    for (int i = 1; i <= int(wall.presenter()->deck().size()); ++i) {
        wall.presenter()->goTo(i);
        QCOMPARE(wall.accessibleName(), wall.presenter()->slide()->title());
        QCOMPARE(wall.accessibleDescription(), wall.presenter()->slide()->description());
        QVERIFY(!names.contains(wall.accessibleName()));
        names.append(wall.accessibleName());
    }
}

void WallWindowTest::needsNoMouse()
{
    WallWindow wall(nullptr, {});
    QCOMPARE(wall.cursor().shape(), Qt::BlankCursor);
    wall.presenter()->setResults(m_results);
    wall.showOn();
    QTest::mouseClick(&wall, Qt::LeftButton);
    QCOMPARE(wall.presenter()->current(), 0);
}

void WallWindowTest::goesWithItsParent()
{
    auto desk = std::make_unique<QWidget>();
    const QPointer<WallWindow> wall = new WallWindow(nullptr, {}, desk.get());
    QVERIFY(wall->isWindow());
    desk.reset();
    QVERIFY(!wall);
}

void WallWindowTest::controlKeysAreNotItsOwn()
{
    WallWindow wall(nullptr, {});
    wall.presenter()->setResults(m_results);
    QTest::keyClick(&wall, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!wall.presenter()->isBlank());
    QTest::keyClick(&wall, Qt::Key_Plus, Qt::KeypadModifier);
    QCOMPARE(wall.presenter()->look().textScale, 1.1);
}

int main(int argc, char **argv)
{
    // A laptop with a projector to its right.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"screens.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(R"({ "screens": [
        { "name": "laptop", "x": 0, "y": 0, "width": 1280, "height": 800 },
        { "name": "projector", "x": 1280, "y": 0, "width": 1920, "height": 1080 } ] })");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + path.toUtf8());
    QApplication application(argc, argv);
    WallWindowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_wallwindow.moc"
