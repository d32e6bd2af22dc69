// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <samples.h>
#include <twoscreens.h>
#include <wall/wallwindow.h>

#include <QApplication>
#include <QGraphicsView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace pejling;
using namespace pejling::test;
using namespace Qt::StringLiterals;
using wall::Presenter;
using wall::WallWindow;

namespace {

/// Ranks the themes from the last of the template to the first.
Answers lastFirst()
{
    Answers answers = Answers::blank(*builtIn());
    answers.rankings[0] = *Ballot::fromPacked("A987654321");
    return answers;
}

} // namespace

class WallWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fillsTheScreen();
    void fitsTheSlide();
    void escapeLeaves();
    void blankIsBlack();
    void timerMakesRoomForItself();
    void newOrderIsMarkedInTheMargin();
    void namesTheSlideForScreenReaders();
    void needsNoMouse();
    void controlKeysAreNotItsOwn();
    void heldKeysCountOnce();
    void showsNothingWithoutSlides();

private:
    disclosure::ShownResultsPtr m_results;
    std::unique_ptr<Presenter> m_presenter;
};

void WallWindowTest::initTestCase()
{
    setLanguage(Language::English);
    QCOMPARE(QGuiApplication::screens().size(), 2);
    m_results = Answered(builtIn()).demo(160).shown();
}

void WallWindowTest::init()
{
    m_presenter = std::make_unique<Presenter>(charts::Look{ Language::English });
    m_presenter->setResults(m_results);
}

void WallWindowTest::fillsTheScreen()
{
    WallWindow wall(m_presenter.get());
    for (const int index : { 0, 1, 0 }) {
        QScreen *screen = QGuiApplication::screens()[index];
        wall.showOn(screen);
        QVERIFY(wall.isFullScreen());
        QCOMPARE(wall.screen(), screen);
        QCOMPARE(wall.shownOn(), screen);
        QCOMPARE(wall.geometry(), screen->geometry());
    }
}

void WallWindowTest::fitsTheSlide()
{
    WallWindow wall(m_presenter.get());
    wall.showOn(QGuiApplication::screens()[0]); // 16:10: bars above and below
    auto *view = wall.findChild<QGraphicsView *>();
    QVERIFY(view);
    const QRectF slide = view->mapFromScene(view->sceneRect()).boundingRect();
    QVERIFY(std::abs(slide.width() - 1280) <= 2);
    QVERIFY(std::abs(slide.height() - 720) <= 2);
    QVERIFY(std::abs(slide.center().y() - 400) <= 2);
}

void WallWindowTest::escapeLeaves()
{
    WallWindow wall(m_presenter.get());
    wall.showOn(QGuiApplication::screens()[1]);
    QSignalSpy left(m_presenter.get(), &Presenter::leaveRequested);
    QTest::keyClick(&wall, Qt::Key_Escape);
    QCOMPARE(left.count(), 1);
    QSignalSpy closed(&wall, &WallWindow::closed);
    wall.close();
    QCOMPARE(closed.count(), 1);
}

void WallWindowTest::blankIsBlack()
{
    WallWindow wall(m_presenter.get());
    wall.showOn(QGuiApplication::screens()[1]);
    QTest::keyClick(&wall, Qt::Key_B);
    const QImage blank = wall.grab().toImage();
    for (const QPoint point : { QPoint(0, 0), QPoint(960, 540), QPoint(1919, 1079) })
        QCOMPARE(blank.pixelColor(point), QColor(Qt::black));
    QVERIFY(wall.windowTitle().contains(u"Blank"_s));
    QTest::keyClick(&wall, Qt::Key_B);
    QCOMPARE(wall.grab().toImage().pixelColor(5, 5), QColor(Qt::white));
    QVERIFY(wall.windowTitle().contains(m_presenter->slide()->title()));
}

void WallWindowTest::timerMakesRoomForItself()
{
    WallWindow wall(m_presenter.get());
    wall.showOn(QGuiApplication::screens()[1]);
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
    QCOMPARE(m_presenter->current(), 1);
}

void WallWindowTest::newOrderIsMarkedInTheMargin()
{
    WallWindow wall(m_presenter.get());
    wall.showOn(QGuiApplication::screens()[1]);
    m_presenter->goTo(4);
    QTest::keyClick(&wall, Qt::Key_H);
    QCOMPARE(m_presenter->deck()[3].id, u"themes-temaer"_s);
    const QImage before = wall.grab().toImage();
    m_presenter->setResults(Answered(builtIn()).demo(160).add(0, lastFirst(), 200).shown());
    QVERIFY(m_presenter->orderWaits());
    const QImage waiting = wall.grab().toImage();
    QVERIFY(before != waiting);
    const QRect picture(0, 44, 1920, 1080 - 44); // below the margin of 4 %
    QCOMPARE(waiting.copy(picture), before.copy(picture));
    QTest::keyClick(&wall, Qt::Key_O);
    QVERIFY(!m_presenter->orderWaits());
    const QImage taken = wall.grab().toImage();
    QVERIFY(taken.copy(picture) != before.copy(picture));
    const QRect margin(0, 0, 1920, 40);
    QCOMPARE(taken.copy(margin), before.copy(margin));
}

void WallWindowTest::namesTheSlideForScreenReaders()
{
    WallWindow wall(m_presenter.get());
    QStringList descriptions;
    for (int i = 1; i <= int(m_presenter->deck().size()); ++i) {
        m_presenter->goTo(i);
        if (m_presenter->resultsHidden())
            QTest::keyClick(&wall, Qt::Key_H);
        QCOMPARE(wall.accessibleName(), m_presenter->slide()->title());
        QCOMPARE(wall.accessibleDescription(), m_presenter->slide()->description());
        QVERIFY(wall.windowTitle().startsWith(u"On the wall: "_s + m_presenter->slide()->title()));
        QVERIFY(!descriptions.contains(wall.accessibleDescription()));
        descriptions.append(wall.accessibleDescription());
    }
}

void WallWindowTest::needsNoMouse()
{
    WallWindow wall(m_presenter.get());
    QCOMPARE(wall.cursor().shape(), Qt::BlankCursor);
    wall.showOn(QGuiApplication::screens()[1]);
    QTest::mouseClick(&wall, Qt::LeftButton);
    QCOMPARE(m_presenter->current(), 0);
}

void WallWindowTest::controlKeysAreNotItsOwn()
{
    WallWindow wall(m_presenter.get());
    QTest::keyClick(&wall, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!m_presenter->isBlank());
    QTest::keyClick(&wall, Qt::Key_Plus, Qt::KeypadModifier);
    QCOMPARE(m_presenter->look().textScale, 1.1);
}

void WallWindowTest::heldKeysCountOnce()
{
    WallWindow wall(m_presenter.get());
    for (const bool repeated : { false, true, true }) {
        QKeyEvent event(QEvent::KeyPress, Qt::Key_PageDown, {}, {}, repeated);
        QApplication::sendEvent(&wall, &event);
    }
    QCOMPARE(m_presenter->current(), 1);
}

void WallWindowTest::showsNothingWithoutSlides()
{
    DeckPlan plan;
    for (const charts::SlideRef &ref : m_presenter->deck())
        plan.hidden += ref.id;
    WallWindow wall(m_presenter.get());
    m_presenter->setPlan(plan);
    QVERIFY(m_presenter->deck().empty());
    QVERIFY(wall.windowTitle().contains(u"Blank"_s));
    QTest::keyClick(&wall, Qt::Key_PageDown);
    QTest::keyClick(&wall, Qt::Key_R);
    QTest::keyClick(&wall, Qt::Key_T);
    m_presenter->setPlan({});
    QCOMPARE(m_presenter->current(), 0);
}

/// A laptop with a projector to its right.
int main(int argc, char **argv)
{
    return pejling::test::runOnTwoScreens<WallWindowTest>(argc, argv, { 1280, 0 });
}
#include "tst_wallwindow.moc"
