// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One ranking, by every way there is to give it.
#include "fakesink.h"

#include <kiosk/kioskwindow.h>
#include <samples.h>

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

namespace {

QList<std::pair<QString, int>> accessibleValues; ///< name and value, as they are announced

void record(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::ValueChanged)
        return;
    auto *value = static_cast<QAccessibleValueChangeEvent *>(event);
    accessibleValues.emplaceBack(value->object()->objectName(), value->value().toInt());
}

} // namespace

class RankingInputTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_touch = QTest::createTouchDevice(); }
    void init();
    void cleanup() { m_window.reset(); }

    void sameResult_data();
    void sameResult();
    void digits();
    void keysStayWhereTheEyeIs();
    void aHandThatShakesDoesNotDrag();
    void dragOutAndBack();
    void tabPassesTheList();
    void isToldToScreenReaders();
    void screenReadersMayRank();

private:
    QWidget *row(int item) const
    {
        for (auto *widget : m_window->findChildren<QWidget *>(u"rank-%1"_s.arg(item))) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void tap(int item) { QTest::mouseClick(row(item), Qt::LeftButton, {}, { 200, 20 }); }
    void button(int item, const char *name)
    {
        QTest::mouseClick(
            row(item)->findChild<QPushButton *>(QLatin1StringView(name)), Qt::LeftButton);
    }
    void key(int item, Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        row(item)->setFocus();
        QTest::keyClick(row(item), which, modifiers);
    }
    /// Holds the row in its middle and moves by `rows` rows, in small steps.
    void drag(int item, double rows);
    void dragByTouch(int item, double rows);
    QString packed() const { return QString::fromStdString(m_window->draft().ballot(0).packed()); }

    QPointingDevice *m_touch = nullptr;
    std::unique_ptr<KioskWindow> m_window;
};

void RankingInputTest::init()
{
    KioskSetup setup;
    setup.workshopTemplate = test::builtIn();
    setup.settings.kioskPin = u"set"_s;
    setup.settings.asked[u"survey"_s] = { u"temaer"_s };
    setup.audience = 0;
    setup.idle = std::chrono::seconds(3600);
    m_window = std::make_unique<KioskWindow>(std::make_unique<test::FakeSink>(), setup);
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->next();
    QTRY_VERIFY(row(0) && row(0)->width() > 300);
    QCoreApplication::sendPostedEvents(); // the rows are laid out
}

void RankingInputTest::drag(int item, double rows)
{
    QWidget *held = row(item);
    QWidget *list = held->parentWidget();
    const QPoint from = held->mapTo(list, held->rect().center());
    const int distance = int(rows * held->height());
    QTest::mousePress(held, Qt::LeftButton, {}, held->rect().center());
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = from + QPoint(0, distance * step / 10);
        QTest::mouseMove(held, held->mapFrom(list, at));
    }
    QTest::mouseRelease(held, Qt::LeftButton, {}, held->mapFrom(list, from + QPoint(0, distance)));
}

void RankingInputTest::dragByTouch(int item, double rows)
{
    QWidget *held = row(item);
    QWidget *list = held->parentWidget();
    const QPoint from = held->mapTo(list, held->rect().center());
    const int distance = int(rows * held->height());
    QTest::touchEvent(m_window.get(), m_touch).press(0, held->rect().center(), held);
    for (int step = 1; step <= 10; ++step) {
        const QPoint at = from + QPoint(0, distance * step / 10);
        QTest::touchEvent(m_window.get(), m_touch).move(0, held->mapFrom(list, at), held);
    }
    QTest::touchEvent(m_window.get(), m_touch)
        .release(0, held->mapFrom(list, from + QPoint(0, distance)), held);
}

void RankingInputTest::sameResult_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : { "tap", "tap and buttons", "keys", "digits", "drag", "touch" })
        QTest::newRow(by) << QString::fromLatin1(by);
}

/// 5 first, 0 second, 9 third.
void RankingInputTest::sameResult()
{
    QFETCH(QString, by);
    if (by == "tap"_L1) {
        tap(5);
        tap(0);
        tap(9);
    } else if (by == "tap and buttons"_L1) {
        tap(9);
        tap(3);
        tap(0);
        tap(5);
        button(5, "up");
        button(5, "up");
        button(5, "up");
        button(9, "down");
        button(9, "down");
        button(3, "out");
    } else if (by == "keys"_L1) {
        key(0, Qt::Key_Up, Qt::AltModifier); // joins at the end
        key(9, Qt::Key_Space);
        key(5, Qt::Key_Return);
        key(5, Qt::Key_Up, Qt::AltModifier);
        key(5, Qt::Key_Up, Qt::AltModifier);
        key(4, Qt::Key_Return);
        key(4, Qt::Key_Delete);
    } else if (by == "digits"_L1) {
        key(9, Qt::Key_1);
        key(0, Qt::Key_1);
        key(5, Qt::Key_1);
    } else if (by == "drag"_L1) {
        drag(5, -6.0); // to the top
        QCOMPARE(packed(), u".....1...."_s);
        drag(9, -9.0); // between: it comes second or first
        drag(0, -3.0);
        if (packed() != "2....1...3"_L1) {
            key(5, Qt::Key_1);
            key(0, Qt::Key_2);
        }
    } else {
        dragByTouch(5, -6.0);
        QCOMPARE(packed(), u".....1...."_s);
        QTest::touchEvent(m_window.get(), m_touch).press(0, { 200, 20 }, row(0));
        QTest::touchEvent(m_window.get(), m_touch).release(0, { 200, 20 }, row(0));
        QTest::touchEvent(m_window.get(), m_touch).press(0, { 200, 20 }, row(9));
        QTest::touchEvent(m_window.get(), m_touch).release(0, { 200, 20 }, row(9));
    }
    QCOMPARE(packed(), u"2....1...3"_s);
}

void RankingInputTest::digits()
{
    for (int item = 0; item < 10; ++item)
        tap(item);
    QCOMPARE(packed(), u"123456789A"_s);
    key(0, Qt::Key_3);
    QCOMPARE(packed(), u"312456789A"_s);
    key(0, Qt::Key_Home); // a number ends with any other key
    key(4, Qt::Key_1);
    QTest::keyClick(row(4), Qt::Key_0); // 1, 0: ten
    QCOMPARE(packed(), u"3124A56789"_s);
    key(4, Qt::Key_Home);
    key(9, Qt::Key_0); // 0 alone: ten as well
    QCOMPARE(packed(), u"312495678A"_s);
    key(9, Qt::Key_Home);
    key(9, Qt::Key_9);
    QTest::keyClick(row(9), Qt::Key_9); // 99 there is none: 9
    QCOMPARE(packed(), u"3124A56789"_s);
}

void RankingInputTest::keysStayWhereTheEyeIs()
{
    row(0)->setFocus();
    QTest::keyClick(row(0), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), row(1));
    QTest::keyClick(row(1), Qt::Key_Return); // 1 goes up; the eye is at the second row: 0
    QCOMPARE(QApplication::focusWidget(), row(0));
    QTest::keyClick(row(0), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget(), row(9));
    QTest::keyClick(row(9), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), row(8));
    QTest::keyClick(row(8), Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget(), row(1));
    QTest::keyClick(row(1), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), row(1)); // it goes with what it moves
    QCOMPARE(packed(), u".2.......1"_s);
}

void RankingInputTest::aHandThatShakesDoesNotDrag()
{
    QWidget *held = row(4);
    QTest::mousePress(held, Qt::LeftButton, {}, { 200, 20 });
    QTest::mouseMove(held, { 205, 28 });
    QTest::mouseMove(held, { 196, 12 });
    QTest::mouseRelease(held, Qt::LeftButton, {}, { 203, 24 });
    QCOMPARE(packed(), u"....1....."_s);
}

void RankingInputTest::dragOutAndBack()
{
    tap(3);
    tap(6);
    drag(3, 5.0);
    QCOMPARE(packed(), u"......1..."_s);
    drag(3, 1.0); // among those without a place nothing moves
    QCOMPARE(packed(), u"......1..."_s);
    tap(3);
    drag(3, -1.0);
    QCOMPARE(packed(), u"...1..2..."_s);
}

void RankingInputTest::tabPassesTheList()
{
    row(0)->setFocus();
    QTest::keyClick(row(0), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!QApplication::focusWidget()->objectName().startsWith("rank-"_L1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), row(1));
}

void RankingInputTest::isToldToScreenReaders()
{
    setLanguage(Language::English);
    const auto before = QAccessible::installUpdateHandler(&record);
    QAccessible::setActive(true);
    accessibleValues.clear();
    tap(5);
    tap(0);
    button(0, "up");
    const QList<std::pair<QString, int>> expected{ { u"rank-5"_s, 1 }, { u"rank-0"_s, 2 },
        { u"rank-0"_s, 1 }, { u"rank-5"_s, 2 } };
    // The offscreen platform has no screen readers to tell; a desktop has.
    if (QAccessible::isActive())
        QCOMPARE(accessibleValues, expected);
    QAccessible::installUpdateHandler(before);

    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(row(5));
    QVERIFY(item);
    QCOMPARE(item->role(), QAccessible::ListItem);
    QVERIFY(item->text(QAccessible::Name).contains("2"_L1));
    const QString title = test::builtIn()->themes[5].title.in(Language::Danish);
    QVERIFY(item->text(QAccessible::Name).contains(title));
    QVERIFY(!item->text(QAccessible::Description).isEmpty());
    QCOMPARE(item->parent()->role(), QAccessible::List);
    QVERIFY(!item->parent()->text(QAccessible::Name).isEmpty());
    QCOMPARE(item->valueInterface()->currentValue().toInt(), 2);
    QCOMPARE(item->valueInterface()->maximumValue().toInt(), 10);
    for (const char *name : { "up", "down", "out" }) {
        auto *button = row(5)->findChild<QPushButton *>(QLatin1StringView(name));
        QVERIFY(button->accessibleName().contains(title));
    }
    // What happened last stands there in words, for those who hear and for those who see.
    bool said = false;
    for (const auto *label : row(5)->parentWidget()->findChildren<QLabel *>())
        said = said || (label->text().contains("1"_L1) && label->accessibleName() == label->text());
    QVERIFY(said);
}

void RankingInputTest::screenReadersMayRank()
{
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(row(7));
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(packed(), u".......1.."_s);
    QAccessible::queryAccessibleInterface(row(2))->valueInterface()->setCurrentValue(1);
    QCOMPARE(packed(), u"..1....2.."_s);
    item->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QCOMPARE(packed(), u"..2....1.."_s);
    item->valueInterface()->setCurrentValue(0);
    QCOMPARE(packed(), u"..1......."_s);
}

QTEST_MAIN(RankingInputTest)
#include "tst_rankinginput.moc"
