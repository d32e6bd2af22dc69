// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesink.h"

#include <kiosk/paperdialog.h>
#include <samples.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace pejling;
using namespace pejling::kiosk;

class PaperDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { open(Asked::everyQuestion(*test::builtIn())); }
    void cleanup() { m_dialog.reset(); }

    void oneAnswerByKeyboard();
    void tiesAndGapsAreAsOnPaper();
    void whatIsNotAskedCannotBeTyped();
    void whatCannotStandThereIsSaid();
    void troubleKeepsWhatIsTyped();
    void closingAsksOnce();
    void profileAndTimeThieves();

private:
    void open(const Asked &asked)
    {
        setLanguage(Language::English);
        auto sink = std::make_unique<test::FakeSink>();
        m_sink = sink.get();
        KioskSetup setup;
        setup.workshopTemplate = test::builtIn();
        setup.settings.asked[setup.round] = asked.ids(*test::builtIn());
        m_dialog = std::make_unique<PaperDialog>(std::move(sink), setup);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"audience"_s);
    }
    /// Whatever has the focus gets the keys; \t and \n as the keys of that name.
    static int type(const QString &keys)
    {
        for (const QChar key : keys) {
            QWidget *focus = QApplication::focusWidget();
            if (key == u'\t')
                QTest::keyClick(focus, Qt::Key_Tab);
            else if (key == u'\n')
                QTest::keyClick(focus, Qt::Key_Return, Qt::ControlModifier);
            else
                QTest::keyClick(focus, key.toLatin1());
        }
        return int(keys.size());
    }
    QString status() const { return m_dialog->findChild<QLabel *>(u"status"_s)->text(); }

    test::FakeSink *m_sink = nullptr;
    std::unique_ptr<PaperDialog> m_dialog;
};

void PaperDialogTest::oneAnswerByKeyboard()
{
    // Audience 1, rating 4, its reasons, two text questions blank, the places of ten themes, no
    // reasons, the conditions, no other comments; then Ctrl+Enter. "1" may become 10, so Tab or
    // Enter ends it.
    const int keys = type(u"1"_s
                          u"4"_s
                          u"Fine\t"_s
                          u"\t\t"_s
                          u"3\t21\t45678910"_s
                          u"\t"_s
                          u"ok\t"_s
                          u"\n"_s);
    QCOMPARE_LE(keys, 40); // at three keys a second that is well under half a minute
    QCOMPARE(m_sink->sent.size(), size_t(1));
    const Response &sent = m_sink->sent[0];
    QCOMPARE(sent.audience, 0);
    QCOMPARE(sent.tool, u"paper"_s);
    QCOMPARE(sent.source, Source::Kiosk);
    QCOMPARE(sent.round, u"survey"_s);
    QCOMPARE(sent.answers.ratings[0], qint8(4));
    QCOMPARE(sent.answers.texts[0], u"Fine"_s);
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>(u"text-0"_s)->toPlainText() == "Fine"_L1);
    m_sink->store();
    QCOMPARE(m_dialog->stored(), 1);
    QVERIFY(status().contains("1"_L1));
    QVERIFY(m_dialog->findChild<QPlainTextEdit *>(u"text-0"_s)->toPlainText().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"audience"_s);
}

void PaperDialogTest::tiesAndGapsAreAsOnPaper()
{
    open(Asked::fromIds(*test::builtIn(), { u"temaer"_s }));
    type(u"2"_s
         u"2\t\t2"_s
         u"7"_s
         u"\t"_s
         u"9"_s
         u"\n"_s);
    QCOMPARE(m_sink->sent.size(), size_t(1));
    QCOMPARE(m_sink->sent[0].answers.rankings[0].packed(), std::string("2..27.9..."));
}

void PaperDialogTest::whatIsNotAskedCannotBeTyped()
{
    auto *conditions = m_dialog->findChild<QPlainTextEdit *>(u"text-%1"_s.arg(
        test::builtIn()->questions[size_t(*test::builtIn()->questionIndex(u"rammer"))].slot));
    QVERIFY(conditions->isEnabled());
    type(u"2"_s);
    QVERIFY(!conditions->isEnabled());
}

void PaperDialogTest::whatCannotStandThereIsSaid()
{
    type(u"\n"_s);
    QVERIFY(!status().isEmpty()); // no audience
    type(u"1"_s
         u"\n"_s);
    QVERIFY(status().contains("Nothing"_L1));
    QVERIFY(m_sink->sent.empty());
    type(u"6"_s); // the scale ends at 5: the field takes no 6
    QVERIFY(m_dialog->findChild<QLineEdit *>(u"number-0"_s)->text().isEmpty());
    type(u"0"_s
         u"\n"_s); // and there is no 0 on it
    QVERIFY(m_sink->sent.empty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"number-0"_s);
}

void PaperDialogTest::troubleKeepsWhatIsTyped()
{
    type(u"1"_s
         u"3"_s
         u"\n"_s);
    m_sink->fail();
    QVERIFY(status().contains("full"_L1));
    QCOMPARE(m_dialog->findChild<QLineEdit *>(u"number-0"_s)->text(), u"3"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_sink->sent.size(), size_t(2));
    QCOMPARE(m_sink->sent[1], m_sink->sent[0]);
    m_sink->store();
    QCOMPARE(m_dialog->stored(), 1);
}

void PaperDialogTest::closingAsksOnce()
{
    type(u"1"_s
         u"3"_s);
    m_dialog->reject();
    QVERIFY(m_dialog->isVisible());
    m_dialog->reject();
    QVERIFY(!m_dialog->isVisible());
}

void PaperDialogTest::profileAndTimeThieves()
{
    open(Asked::fromIds(*test::builtIn(), { u"profile"_s, u"timeThieves"_s }));
    // Three functions of five roles, then six time thieves.
    type(u"2"_s
         u"12345"_s
         u"\t\t\t\t\t"_s
         u"55555"_s
         u"1\t1"_s
         u"\n"_s);
    QCOMPARE(m_sink->sent.size(), size_t(1));
    const Answers &sent = m_sink->sent[0].answers;
    const Profile &profile = *test::builtIn()->profile;
    QCOMPARE(sent.ratings[size_t(profile.slot(0, 2))], qint8(3));
    QCOMPARE(sent.ratings[size_t(profile.slot(1, 0))], NoRating);
    QCOMPARE(sent.ratings[size_t(profile.slot(2, 4))], qint8(5));
    QCOMPARE(sent.timeThieves, std::optional<quint32>(0b101));
}

QTEST_MAIN(PaperDialogTest)
#include "tst_paperdialog.moc"
