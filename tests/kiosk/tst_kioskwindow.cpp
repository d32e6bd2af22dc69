// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"

#include <kiosk/kioskwindow.h>
#include <samples.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;
using Stage = KioskWindow::Stage;

namespace {

enum class Input { Mouse, Keyboard, Touch };

} // namespace

class KioskWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_pinHash = hashOfPin(u"4711"_s);
        m_touch = QTest::createTouchDevice();
    }
    void init();
    void cleanup() { m_window.reset(); }

    void aPersonAnswersEverything_data();
    void aPersonAnswersEverything();
    void thanksComeOnlyOnceItIsStored();
    void troubleKeepsTheAnswerAndSendsTheSameAgain();
    void requiredQuestionsSayIt();
    void backLosesNothing();
    void anotherAudienceLosesNothing();
    void theLastLookLeadsBack();
    void nothingAnsweredIsNotSent();
    void languageAndTextSizeKeepTheAnswers();
    void nobodyThere();
    void somebodyThereAfterAll();
    void nothingIsLeftForTheNext();
    void onlyThePinLeaves();
    void aPinIsChosenFirst();
    void aPracticeLeavesFreely();
    void aFixedAudienceOnlyBegins();
    void profileAndTimeThieves();

private:
    void open(KioskSetup setup);
    KioskSetup setup() const;
    [[nodiscard]] static QString nameOfFocus()
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }
    /// Tab goes through `names` in this order and round again, Shift+Tab the other way.
    void tabsThrough(const QStringList &names);
    void press(const QString &name, Input input = Input::Mouse);
    void fire(const char *timer);
    template <typename T>
    T *find(const QString &name) const
    {
        // Pages of before may still be waiting to be deleted.
        for (T *widget : m_window->findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    QString hint() const
    {
        const auto *label = find<QLabel>(u"hint"_s);
        return label ? label->text() : QString();
    }

    QString m_pinHash;
    QPointingDevice *m_touch = nullptr;
    test::FakeSink *m_sink = nullptr;
    std::unique_ptr<KioskWindow> m_window;
};

KioskSetup KioskWindowTest::setup() const
{
    KioskSetup setup;
    setup.workshopTemplate = test::builtIn();
    setup.settings.organisation = u"Norddjurs Kommune"_s;
    setup.settings.workshopDate = QDate(2025, 8, 28);
    setup.settings.kioskPin = m_pinHash;
    setup.idle = std::chrono::seconds(3600);
    setup.retry = std::chrono::seconds(3600);
    return setup;
}

void KioskWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    setLanguage(Language::English);
    open(setup());
}

void KioskWindowTest::open(KioskSetup setup)
{
    m_window.reset();
    auto sink = std::make_unique<test::FakeSink>();
    m_sink = sink.get();
    m_window = std::make_unique<KioskWindow>(std::move(sink), std::move(setup));
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void KioskWindowTest::press(const QString &name, Input input)
{
    auto *button = find<QPushButton>(name);
    QVERIFY2(button, qPrintable(u"no button "_s + name));
    switch (input) {
    case Input::Mouse:
        QTest::mouseClick(button, Qt::LeftButton);
        break;
    case Input::Keyboard:
        // Tab until it has the focus, as a person without a mouse does.
        for (int tabs = 0; tabs < 60 && QApplication::focusWidget() != button; ++tabs)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button);
        QTest::keyClick(button, Qt::Key_Return);
        break;
    case Input::Touch: {
        const QPoint at = button->rect().center();
        QTest::touchEvent(m_window.get(), m_touch).press(0, at, button);
        QTest::touchEvent(m_window.get(), m_touch).release(0, at, button);
        break;
    }
    }
}

void KioskWindowTest::tabsThrough(const QStringList &names)
{
    QCOMPARE(nameOfFocus(), names.front());
    for (qsizetype i = 1; i <= names.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(nameOfFocus(), names[i % names.size()]);
    }
    for (qsizetype i = names.size() - 1; i >= 0; --i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(nameOfFocus(), names[i]);
    }
}

void KioskWindowTest::fire(const char *timer)
{
    auto *found = m_window->findChild<QTimer *>(QLatin1StringView(timer));
    QVERIFY(found);
    QVERIFY2(found->isActive(), timer);
    QSignalSpy fired(found, &QTimer::timeout);
    found->start(0);
    QVERIFY(fired.wait());
}

void KioskWindowTest::aPersonAnswersEverything_data()
{
    QTest::addColumn<Input>("input");
    QTest::addColumn<QString>("audience");
    QTest::newRow("central, by mouse") << Input::Mouse << u"central"_s;
    QTest::newRow("decentral, by mouse") << Input::Mouse << u"decentral"_s;
    QTest::newRow("central, by keyboard") << Input::Keyboard << u"central"_s;
    QTest::newRow("decentral, by keyboard") << Input::Keyboard << u"decentral"_s;
    QTest::newRow("central, by touch") << Input::Touch << u"central"_s;
    QTest::newRow("decentral, by touch") << Input::Touch << u"decentral"_s;
}

void KioskWindowTest::aPersonAnswersEverything()
{
    QFETCH(Input, input);
    QFETCH(QString, audience);
    press(u"audience-"_s + audience, input);
    const bool central = audience == "central"_L1;
    const int last = central ? 8 : 7; // the last look
    int texts = 0;
    while (m_window->step() < last) {
        const int step = m_window->step();
        if (find<QPushButton>(u"rating-4"_s)) {
            if (input == Input::Keyboard)
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
            else
                press(u"rating-4"_s, input);
        }
        if (auto *first = find<QWidget>(u"rank-9"_s)) {
            auto *second = find<QWidget>(u"rank-2"_s);
            const QPoint at(120, first->height() / 2);
            if (input == Input::Mouse) {
                QTest::mouseClick(first, Qt::LeftButton, {}, at);
                QTest::mouseClick(second, Qt::LeftButton, {}, { 120, second->height() / 2 });
            } else if (input == Input::Touch) {
                for (QWidget *row : { first, second }) {
                    QTest::touchEvent(m_window.get(), m_touch).press(0, at, row);
                    QTest::touchEvent(m_window.get(), m_touch).release(0, at, row);
                }
            } else {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                second->setFocus();
                QTest::keyClick(second, Qt::Key_Return);
            }
        }
        for (auto *edit : m_window->findChildren<QPlainTextEdit *>()) {
            if (!edit->isVisible())
                continue;
            edit->setFocus();
            QTest::keyClicks(edit, u"Text %1"_s.arg(++texts));
        }
        press(u"next"_s, input);
        QCOMPARE(m_window->step(), step + 1);
    }
    QVERIFY(m_sink->sent.empty());
    press(u"next"_s, input);
    QCOMPARE(m_sink->sent.size(), size_t(1));
    const Response &sent = m_sink->sent[0];
    QCOMPARE(sent.audience, central ? 0 : 1);
    QCOMPARE(sent.source, Source::Kiosk);
    QCOMPARE(sent.round, u"survey"_s);
    QVERIFY(sent.finished);
    QCOMPARE(sent.externalId.size(), 36);
    QCOMPARE(sent.answers.ratings[0], qint8(4));
    QCOMPARE(sent.answers.rankings[0].packed(), std::string("..2......1"));
    QCOMPARE(sent.answers.texts[0], u"Text 1"_s);
    QCOMPARE(texts, central ? 6 : 5);
    m_sink->store();
    QCOMPARE(m_window->stage(), Stage::Thanks);
}

void KioskWindowTest::thanksComeOnlyOnceItIsStored()
{
    press(u"audience-central"_s);
    press(u"rating-3"_s);
    while (m_sink->sent.empty())
        press(u"next"_s);
    QCOMPARE(m_window->stage(), Stage::Sending);
    m_window->next();
    m_window->back();
    QCOMPARE(m_window->stage(), Stage::Sending);
    QCOMPARE(m_sink->sent.size(), size_t(1));
    m_sink->store();
    QCOMPARE(m_window->stage(), Stage::Thanks);
    m_sink->store(); // late, twice: nobody is confused
    QCOMPARE(m_window->stage(), Stage::Thanks);
    press(u"done"_s);
    QCOMPARE(m_window->stage(), Stage::Answering);
    QCOMPARE(m_window->step(), 0);
}

void KioskWindowTest::troubleKeepsTheAnswerAndSendsTheSameAgain()
{
    press(u"audience-central"_s);
    press(u"rating-3"_s);
    while (m_sink->sent.empty())
        press(u"next"_s);
    m_sink->fail();
    QCOMPARE(m_window->stage(), Stage::Waiting);
    bool said = false;
    for (const auto *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains("disk is full"_L1));
    QVERIFY(said);
    // It is not discarded while it waits.
    QVERIFY(!m_window->findChild<QTimer *>(u"idle"_s)->isActive());
    fire("retrying");
    QCOMPARE(m_sink->sent.size(), size_t(2));
    QCOMPARE(m_sink->sent[1], m_sink->sent[0]);
    m_sink->fail();
    press(u"retry"_s);
    QCOMPARE(m_sink->sent.size(), size_t(3));
    QCOMPARE(m_sink->sent[2], m_sink->sent[0]);
    m_sink->store();
    QCOMPARE(m_window->stage(), Stage::Thanks);
}

void KioskWindowTest::requiredQuestionsSayIt()
{
    press(u"audience-central"_s);
    press(u"next"_s);
    QCOMPARE(m_window->step(), 1);
    QVERIFY(!hint().isEmpty());
    press(u"rating-1"_s);
    QVERIFY(hint().isEmpty());
    press(u"next"_s);
    QCOMPARE(m_window->step(), 2);
}

void KioskWindowTest::backLosesNothing()
{
    press(u"audience-central"_s);
    press(u"rating-5"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"text-0"_s), u"Fordi det virker"_s);
    press(u"next"_s);
    press(u"back"_s);
    QCOMPARE(find<QPlainTextEdit>(u"text-0"_s)->toPlainText(), u"Fordi det virker"_s);
    QVERIFY(find<QPushButton>(u"rating-5"_s)->isChecked());
    press(u"back"_s);
    QCOMPARE(m_window->step(), 0);
    press(u"audience-central"_s);
    QCOMPARE(find<QPlainTextEdit>(u"text-0"_s)->toPlainText(), u"Fordi det virker"_s);
    find<QPlainTextEdit>(u"text-0"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_window->step(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->step(), 1);
    QCOMPARE(find<QPlainTextEdit>(u"text-0"_s)->toPlainText(), u"Fordi det virker"_s);
}

void KioskWindowTest::anotherAudienceLosesNothing()
{
    press(u"audience-central"_s);
    press(u"rating-2"_s);
    press(u"back"_s);
    press(u"audience-decentral"_s);
    QVERIFY(find<QPushButton>(u"rating-2"_s)->isChecked());
    QCOMPARE(m_window->draft().audience(), std::optional<AudienceIndex>(1));
}

void KioskWindowTest::theLastLookLeadsBack()
{
    press(u"audience-decentral"_s);
    press(u"rating-2"_s);
    while (m_window->step() < 7)
        press(u"next"_s);
    press(u"change-1"_s);
    QCOMPARE(m_window->step(), 1);
    QVERIFY(find<QPushButton>(u"rating-2"_s)->isChecked());
}

void KioskWindowTest::nothingAnsweredIsNotSent()
{
    KioskSetup vote = setup();
    vote.settings.asked[u"survey"_s] = { u"temaer"_s };
    open(vote);
    press(u"audience-central"_s);
    press(u"next"_s); // a ranking may be skipped
    QCOMPARE(m_window->step(), 2);
    press(u"next"_s);
    QCOMPARE(m_window->stage(), Stage::Answering);
    QVERIFY(m_sink->sent.empty());
    QVERIFY(!hint().isEmpty());
}

void KioskWindowTest::languageAndTextSizeKeepTheAnswers()
{
    QCOMPARE(currentLanguage(), Language::Danish);
    QCOMPARE(find<QPushButton>(u"language"_s)->text(), u"English"_s);
    press(u"audience-central"_s);
    press(u"rating-4"_s);
    QTest::keyClicks(find<QPlainTextEdit>(u"text-0"_s), u"Tekst"_s);
    press(u"language"_s);
    QCOMPARE(currentLanguage(), Language::English);
    QCOMPARE(m_window->step(), 1);
    QCOMPARE(find<QPushButton>(u"rating-4"_s)->text(), u"Support well"_s);
    QVERIFY(find<QPushButton>(u"rating-4"_s)->isChecked());
    const int before = find<QPushButton>(u"rating-4"_s)->height();
    press(u"textSize"_s);
    press(u"textSize"_s);
    QTRY_VERIFY(find<QPushButton>(u"rating-4"_s)->height() > before * 5 / 4);
    QCOMPARE(find<QPlainTextEdit>(u"text-0"_s)->toPlainText(), u"Tekst"_s);
    press(u"textSize"_s); // back to the ordinary size
    QTRY_COMPARE(find<QPushButton>(u"rating-4"_s)->height(), before);
    m_window->startOver();
    QCOMPARE(currentLanguage(), Language::Danish);
    m_window.reset();
    QCOMPARE(currentLanguage(), Language::English); // the program's own
}

void KioskWindowTest::nobodyThere()
{
    press(u"audience-central"_s);
    press(u"rating-4"_s);
    fire("idle");
    QVERIFY(m_window->isWarning());
    for (int second = 1; second < 30; ++second)
        fire("countdown");
    QVERIFY(m_window->isWarning());
    QCOMPARE(m_window->draft().rating(0), 4);
    fire("countdown");
    QVERIFY(!m_window->isWarning());
    QCOMPARE(m_window->step(), 0);
    QVERIFY(m_window->draft().isUntouched());
    QVERIFY(!m_window->draft().audience());
    QVERIFY(m_sink->sent.empty());
}

void KioskWindowTest::somebodyThereAfterAll()
{
    press(u"audience-central"_s);
    press(u"rating-4"_s);
    fire("idle");
    press(u"stay"_s);
    QVERIFY(!m_window->isWarning());
    QCOMPARE(m_window->step(), 1);
    QCOMPARE(m_window->draft().rating(0), 4);
    QVERIFY(!m_window->findChild<QTimer *>(u"countdown"_s)->isActive());
    // Whoever merely touches something may be the next person.
    fire("idle");
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QTest::mouseClick(m_window.get(), Qt::LeftButton, {}, { 640, 600 });
    QVERIFY(m_window->isWarning());
    press(u"anew"_s);
    QVERIFY(m_window->draft().isUntouched());
}

void KioskWindowTest::nothingIsLeftForTheNext()
{
    press(u"audience-central"_s);
    press(u"rating-4"_s);
    auto *edit = find<QPlainTextEdit>(u"text-0"_s);
    QTest::keyClicks(edit, u"Hemmelig"_s);
    edit->selectAll();
    edit->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Hemmelig"_s);
    QCOMPARE(edit->contextMenuPolicy(), Qt::NoContextMenu);
    QVERIFY(edit->inputMethodHints().testFlag(Qt::ImhSensitiveData));
    const QString uuid = m_window->draft().uuid();
    while (m_sink->sent.empty())
        press(u"next"_s);
    m_sink->store();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    // Already while the thanks stand there, nothing of the answer is in any field.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_window->findChildren<QPlainTextEdit *>().isEmpty());
    fire("thanks");
    QCOMPARE(m_window->step(), 0);
    QVERIFY(m_window->draft().uuid() != uuid);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_window->step(), 0);
    press(u"audience-central"_s);
    edit = find<QPlainTextEdit>(u"text-0"_s);
    QVERIFY(!edit->document()->isUndoAvailable());
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_V, Qt::ControlModifier);
    QVERIFY(edit->toPlainText().isEmpty());
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        QVERIFY(widget->toolTip().isEmpty());
        QVERIFY(!widget->accessibleName().contains("Hemmelig"_L1));
    }
    QVERIFY(!m_window->windowTitle().contains("Hemmelig"_L1));
}

void KioskWindowTest::onlyThePinLeaves()
{
    press(u"audience-central"_s);
    press(u"rating-4"_s);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isAskingForPin());
    press(u"cancel"_s);
    QVERIFY(!m_window->isAskingForPin());
    QCOMPARE(m_window->draft().rating(0), 4);
    QTest::keyClick(m_window.get(), Qt::Key_F4, Qt::AltModifier);
    QVERIFY(m_window->isAskingForPin());
    press(u"cancel"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->isAskingForPin());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // changed their mind
    QVERIFY(!m_window->isAskingForPin());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_window->isAskingForPin());

    auto *field = find<QLineEdit>(u"pin"_s);
    tabsThrough({ u"pin"_s, u"pinDone"_s, u"cancel"_s });
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    for (int tries = 0; tries < 3; ++tries) {
        QTest::keyClicks(field, u"1234"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isEnabled()); // while it is checked
        QVERIFY(field->text().isEmpty());
        if (tries < 2)
            QTRY_VERIFY(field->isEnabled());
    }
    // The third wrong one has to wait.
    QTRY_VERIFY(find<QWidget>(u"pinDone"_s) && !find<QWidget>(u"pinDone"_s)->isEnabled());
    QVERIFY(m_window->isVisible());
    QTRY_COMPARE(nameOfFocus(), u"cancel"_s); // the only thing left to do
    press(u"cancel"_s);
    m_window->askToLeave();
    QVERIFY(!find<QLineEdit>(u"pin"_s)->isEnabled()); // asking anew does not help

    open(setup());
    QSignalSpy left(m_window.get(), &KioskWindow::left);
    m_window->askToLeave();
    for (const QChar digit : u"4711"_s) // by touch screen
        press(u"key-"_s + digit);
    press(u"pinDone"_s);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(left.size(), 1);
}

void KioskWindowTest::aPinIsChosenFirst()
{
    KioskSetup none = setup();
    none.settings.kioskPin.clear();
    open(none);
    QCOMPARE(m_window->stage(), Stage::ChoosingPin);
    tabsThrough({ u"pin"_s, u"pinDone"_s, u"cancel"_s });
    QSignalSpy chosen(m_window.get(), &KioskWindow::pinChosen);
    auto *field = find<QLineEdit>(u"pin"_s);
    const auto type = [field](const QString &pin) {
        QTest::keyClicks(field, pin);
        QTest::keyClick(field, Qt::Key_Return);
    };
    type(u"123"_s); // too short
    field->clear();
    type(u"1234"_s);
    type(u"1235"_s); // not the same
    type(u"998877"_s);
    type(u"998877"_s);
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(pinFits(u"998877"_s, chosen[0][0].toString()));
    QCOMPARE(m_window->stage(), Stage::Answering);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isAskingForPin());
}

void KioskWindowTest::aPracticeLeavesFreely()
{
    KioskSetup practice = setup();
    practice.practice = true;
    open(practice);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void KioskWindowTest::aFixedAudienceOnlyBegins()
{
    KioskSetup fixed = setup();
    fixed.audience = 1;
    open(fixed);
    QVERIFY(!find<QPushButton>(u"audience-central"_s));
    press(u"begin"_s);
    QCOMPARE(m_window->step(), 1);
    QCOMPARE(m_window->draft().audience(), std::optional<AudienceIndex>(1));
    m_window->startOver();
    QCOMPARE(m_window->draft().audience(), std::optional<AudienceIndex>(1));
}

void KioskWindowTest::profileAndTimeThieves()
{
    KioskSetup more = setup();
    more.settings.asked[u"survey"_s] = { u"profile"_s, u"timeThieves"_s };
    open(more);
    press(u"audience-decentral"_s);
    QTest::mouseClick(
        find<QWidget>(u"role-1"_s)->findChild<QPushButton *>(u"rating-2"_s), Qt::LeftButton);
    press(u"next"_s);
    press(u"next"_s);
    press(u"next"_s);
    press(u"thief-1"_s);
    press(u"thief-3"_s);
    QCOMPARE(m_window->draft().timeThieves(), std::optional<quint32>(0b1010));
    press(u"thief-none"_s);
    QCOMPARE(m_window->draft().timeThieves(), std::optional<quint32>(0));
    QVERIFY(!find<QPushButton>(u"thief-1"_s)->isChecked());
    press(u"thief-none"_s);
    QCOMPARE(m_window->draft().timeThieves(), std::nullopt);
    press(u"thief-5"_s);
    press(u"next"_s);
    press(u"next"_s);
    QCOMPARE(m_sink->sent.size(), size_t(1));
    const Answers &sent = m_sink->sent[0].answers;
    QCOMPARE(sent.timeThieves, std::optional<quint32>(0b100000));
    QCOMPARE(sent.ratings[size_t(test::builtIn()->profile->slot(0, 1))], qint8(2));
}

QTEST_MAIN(KioskWindowTest)
#include "tst_kioskwindow.moc"
