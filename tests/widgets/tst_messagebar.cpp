// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/messagebar.h>

#include <QTest>
#include <QToolButton>

using namespace pejling;
using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

/// The cross at the right end.
void dismiss(MessageBar &bar) { bar.findChild<QToolButton *>(u"dismiss"_s)->click(); }

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void hiddenWithoutMessages()
    {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        QCOMPARE(bar.text(), QString());
    }

    void warningNeverClearsAnError()
    {
        MessageBar bar;
        bar.post(Severity::Error, u"cannot be written"_s);
        bar.post(Severity::Warning, u"a warning"_s);
        bar.post(Severity::Info, u"saved"_s);
        QCOMPARE(bar.text(), u"cannot be written"_s);
        QCOMPARE(bar.severity(), Severity::Error);
        bar.clear(Severity::Warning);
        QCOMPARE(bar.text(), u"cannot be written"_s);
        dismiss(bar);
        QVERIFY(bar.isHidden());
    }

    void errorsWaitInLine()
    {
        MessageBar bar;
        bar.post(Severity::Error, u"first"_s);
        bar.post(Severity::Error, u"second"_s);
        bar.post(Severity::Error, u"first"_s); // said already
        QCOMPARE(bar.text(), u"first"_s);
        dismiss(bar);
        QCOMPARE(bar.text(), u"second"_s);
        dismiss(bar);
        QVERIFY(bar.isHidden());
    }

    void newNotesTakeThePlaceOfOldOnes()
    {
        MessageBar bar;
        bar.post(Severity::Info, u"copied"_s);
        bar.post(Severity::Info, u"saved"_s);
        QCOMPARE(bar.text(), u"saved"_s);
        dismiss(bar);
        QVERIFY(bar.isHidden());
    }

    void graverNoteComesFirst()
    {
        MessageBar bar;
        bar.post(Severity::Info, u"copied"_s);
        bar.post(Severity::Warning, u"careful"_s);
        QCOMPARE(bar.text(), u"careful"_s);
        dismiss(bar);
        QCOMPARE(bar.text(), u"copied"_s);
    }

    void whatThePersonCancelledIsNoMessage()
    {
        MessageBar bar;
        bar.post(Error{ ErrorKind::Cancelled, u"cancelled"_s, u"Cancelled."_s, {}, {} });
        QVERIFY(bar.isHidden());
    }

    void isReadAloud()
    {
        MessageBar bar;
        bar.post(Error{
            ErrorKind::Store, u"store-damaged"_s, u"The file is damaged."_s, u"page 3"_s, {} });
        QCOMPARE(bar.accessibleName(), u"The file is damaged."_s);
        for (const auto *button : bar.findChildren<QToolButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
