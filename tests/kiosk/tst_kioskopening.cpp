// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/kioskdialog.h>
#include <samples.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

class KioskOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<KioskSetup>(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"w.pejling"_s);
        QVERIFY(store::WorkshopStore::create(m_file, test::builtIn(), {}));
        setLanguage(Language::English);
    }

    void refusals_data();
    void refusals();
    void takesWhatIsChosen();
    void keepsThePinThatIsChosenInTheWindow();
    void theDialogStoresPinAndQuestions();
    void tabGoesThroughTheDialog();
    void theDialogSaysWhatIsMissing();
    void theDeskHidesWhilePeopleAnswer();

private:
    void open(live::Session &session)
    {
        QSignalSpy opened(&session, &live::Session::opened);
        session.open(m_file);
        QVERIFY(opened.wait());
    }
    store::WorkshopStore::Ptr store() const { return *store::WorkshopStore::open(m_file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void KioskOpeningTest::refusals_data()
{
    QTest::addColumn<QString>("round");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<bool>("practice");
    QTest::addColumn<QString>("code"); // empty: fine
    QTest::newRow("as it is") << u"survey"_s << u""_s << false << u""_s;
    QTest::newRow("an audience") << u"survey"_s << u"decentral"_s << false << u""_s;
    QTest::newRow("an unknown audience") << u"survey"_s << u"Central"_s << false << u"usage"_s;
    QTest::newRow("an unknown round") << u"vote"_s << u""_s << false << u"usage"_s;
    QTest::newRow("a closed round") << u"done"_s << u""_s << false << u"round-closed"_s;
    QTest::newRow("practice in a closed round") << u"done"_s << u""_s << true << u""_s;
    QTest::newRow("nothing is asked") << u"silent"_s << u""_s << false << u"nothing-asked"_s;
    QTest::newRow("nothing is asked of one") << u"half"_s << u""_s << false << u"nothing-asked"_s;
    QTest::newRow("only the other comes") << u"half"_s << u"central"_s << false << u""_s;
}

void KioskOpeningTest::refusals()
{
    QFETCH(QString, code);
    const auto store = this->store();
    store::Settings settings = *store->settings();
    settings.asked = { { u"silent"_s, {} }, { u"half"_s, { u"rammer"_s } } };
    QVERIFY(store->setSettings(settings));
    for (const QString &round : { u"done"_s, u"silent"_s, u"half"_s })
        QVERIFY(store->openRound(round));
    QVERIFY(store->closeRound(u"done"_s));
    KioskChoices choices;
    QFETCH(QString, round);
    QFETCH(QString, audience);
    QFETCH(bool, practice);
    choices.round = round;
    choices.audience = audience;
    choices.practice = practice;
    const auto setup = setupFor(*store, choices);
    QCOMPARE(setup ? QString() : setup.error().code, code);
    if (!setup)
        QVERIFY(!setup.error().text.isEmpty());
}

void KioskOpeningTest::takesWhatIsChosen()
{
    KioskChoices choices;
    choices.audience = u"decentral"_s;
    choices.idle = std::chrono::seconds(90);
    choices.language = Language::English;
    choices.theme = charts::Theme::Dark;
    const auto setup = setupFor(*store(), choices);
    QVERIFY(setup);
    QCOMPARE(setup->audience, std::optional<AudienceIndex>(1));
    QCOMPARE(setup->idle.count(), 90);
    QCOMPARE(setup->language, Language::English);
    QCOMPARE(setup->theme, charts::Theme::Dark);
    QVERIFY(!setup->practice);
}

void KioskOpeningTest::keepsThePinThatIsChosenInTheWindow()
{
    const auto window = makeKiosk(m_file, *setupFor(*store(), {}));
    emit window->pinChosen(u"$argon2id$a"_s);
    QTRY_COMPARE(store()->settings()->kioskPin, u"$argon2id$a"_s);
}

void KioskOpeningTest::theDialogStoresPinAndQuestions()
{
    live::Session session;
    open(session);
    KioskDialog dialog(&session, charts::Theme::Light);
    dialog.show();
    QSignalSpy ready(&dialog, &KioskDialog::ready);
    auto *questions = dialog.findChild<QListWidget *>(u"questions"_s);
    const int all = int(test::builtIn()->questions.size()) + 2;
    QTRY_COMPARE(questions->count(), all);
    for (int row = 0; row < all; ++row) // the profile and time thieves are off to begin with
        QCOMPARE(questions->item(row)->checkState(), row < all - 2 ? Qt::Checked : Qt::Unchecked);
    for (int row = 0; row < all; ++row)
        questions->item(row)->setCheckState(row == 4 ? Qt::Checked : Qt::Unchecked);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"pin"_s), u"20266"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"pinAgain"_s), u"20266"_s);
    dialog.accept();
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20'000);
    QVERIFY(!dialog.isVisible());
    const store::Settings settings = *store()->settings();
    QVERIFY(pinFits(u"20266"_s, settings.kioskPin));
    QCOMPARE(settings.asked.at(u"survey"_s), QStringList{ test::builtIn()->questions[4].id });
    const auto setup = ready[0][0].value<KioskSetup>();
    QCOMPARE(setup.settings, settings);
    QCOMPARE(setup.idle.count(), 120);

    // The next time the PIN stays, and everything can be asked again.
    QTRY_COMPARE(session.settings().kioskPin, settings.kioskPin);
    KioskDialog again(&session, charts::Theme::Light);
    QSignalSpy readyAgain(&again, &KioskDialog::ready);
    questions = again.findChild<QListWidget *>(u"questions"_s);
    QTRY_COMPARE(questions->count(), all);
    for (int row = 0; row < all - 2; ++row)
        questions->item(row)->setCheckState(Qt::Checked);
    again.accept();
    QTRY_COMPARE(readyAgain.size(), 1);
    QCOMPARE(store()->settings()->kioskPin, settings.kioskPin);
    QVERIFY(store()->settings()->asked.empty());
}

/// Every field and button, Cancel too, the same way there and back.
void KioskOpeningTest::tabGoesThroughTheDialog()
{
    live::Session session;
    open(session);
    KioskDialog dialog(&session, charts::Theme::Light);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(dialog.findChild<QListWidget *>(u"questions"_s)->count() > 0);
    auto *cancel = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel);
    const QList<QWidget *> all{ dialog.findChild<QWidget *>(u"pin"_s),
        dialog.findChild<QWidget *>(u"pinAgain"_s), dialog.findChild<QWidget *>(u"practice"_s),
        cancel, dialog.findChild<QWidget *>(u"open"_s), dialog.findChild<QWidget *>(u"paper"_s),
        dialog.findChild<QWidget *>(u"round"_s) };
    all.front()->setFocus();
    for (const QWidget *widget : all) {
        QCOMPARE(QApplication::focusWidget(), widget);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (auto widget = all.crbegin(); widget != all.crend(); ++widget) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), *widget);
    }
}

void KioskOpeningTest::theDialogSaysWhatIsMissing()
{
    live::Session session;
    open(session);
    KioskDialog dialog(&session, charts::Theme::Light);
    dialog.show();
    QSignalSpy ready(&dialog, &KioskDialog::ready);
    auto *message = dialog.findChild<QLabel *>(u"message"_s);
    QTRY_VERIFY(dialog.findChild<QListWidget *>(u"questions"_s)->count() > 0);
    dialog.accept();
    QVERIFY(message->isVisible()); // no PIN
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"pin"_s), u"1234"_s);
    QTest::keyClicks(dialog.findChild<QLineEdit *>(u"pinAgain"_s), u"1243"_s);
    dialog.accept();
    QVERIFY(message->isVisible()); // not the same
    QVERIFY(ready.isEmpty());
    QVERIFY(dialog.isVisible());
}

void KioskOpeningTest::theDeskHidesWhilePeopleAnswer()
{
    live::Session session;
    QSignalSpy opened(&session, &live::Session::opened);
    session.open(m_file);
    QVERIFY(opened.wait());
    QWidget desk;
    desk.show();
    openFromDesk(&session, charts::Theme::Light, &desk);
    auto *dialog = desk.findChild<KioskDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<QListWidget *>(u"questions"_s)->count() > 0);
    dialog->findChild<QCheckBox *>(u"practice"_s)->setChecked(true);
    dialog->accept();
    const auto kiosk = []() -> KioskWindow * {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<KioskWindow *>(widget); window && window->isVisible())
                return window;
        }
        return nullptr;
    };
    QTRY_VERIFY(kiosk());
    QVERIFY(kiosk()->isFullScreen());
    QVERIFY(!desk.isVisible());
    kiosk()->askToLeave(); // a practice leaves without a PIN
    QVERIFY(!kiosk());
    QVERIFY(desk.isVisible());
}

QTEST_MAIN(KioskOpeningTest)
#include "tst_kioskopening.moc"
