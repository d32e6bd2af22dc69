// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/language.h>
#include <desk/tablesheetdialog.h>

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;

class TableSheetDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { setLanguage(Language::English); }
    void dates_data();
    void dates();
    void takesASheetAfterTheOther();
    void saysWhatDoesNotHold_data();
    void saysWhatDoesNotHold();
    void growsWithWhatIsWritten();
    void saysWhatIsSavedOnceItIs();
    void bringsBackWhatWasNotSaved();
    void tabLeavesTheLines();
    void everyWayOutKeepsWhatIsTyped_data();
    void everyWayOutKeepsWhatIsTyped();

private:
    const QDate m_today{ 2026, 11, 22 };
    const std::vector<std::pair<QString, QString>> m_themes{ { u"a"_s, u"Drift"_s },
        { u"b"_s, u"Kultur"_s } };
};

void TableSheetDialogTest::dates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("date"); // "-": nothing typed; empty: no day
    QTest::newRow("nothing") << u" "_s << u"-"_s;
    QTest::newRow("Danish") << u"1.3.2027"_s << u"2027-03-01"_s;
    QTest::newRow("with slashes") << u"24/12/2026"_s << u"2026-12-24"_s;
    QTest::newRow("a short year") << u"01-03-27"_s << u"2027-03-01"_s;
    QTest::newRow("blanks") << u" 1. 3. 2027 "_s << u"2027-03-01"_s;
    QTest::newRow("ISO") << u"2027-03-01"_s << u"2027-03-01"_s;
    QTest::newRow("later this year") << u"1/12"_s << u"2026-12-01"_s;
    QTest::newRow("next year's") << u"1.3."_s << u"2027-03-01"_s;
    QTest::newRow("today") << u"22.11"_s << u"2026-11-22"_s;
    QTest::newRow("the next 29 February") << u"29.2"_s << u"2028-02-29"_s;
    QTest::newRow("no such day") << u"32.1.2027"_s << QString();
    QTest::newRow("no such month") << u"1.13"_s << QString();
    QTest::newRow("words") << u"snarest"_s << QString();
}

void TableSheetDialogTest::dates()
{
    QFETCH(QString, typed);
    const auto date = typedDate(typed, m_today);
    QTEST(date ? date->toString(Qt::ISODate) : u"-"_s, "date");
}

void TableSheetDialogTest::takesASheetAfterTheOther()
{
    TableSheetDialog dialog(m_themes, m_today);
    std::vector<TableSheet> sheets;
    connect(&dialog, &TableSheetDialog::entered, &dialog,
        [&sheets](const TableSheet &sheet) { sheets.push_back(sheet); });
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    auto *note = dialog.findChild<QPlainTextEdit *>(u"note"_s);
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    note->setPlainText(u"Vi mangler overblik"_s);
    lines->item(0, 0)->setText(u"Én indgang til it"_s);
    lines->item(0, 1)->setText(u"Stabschefen"_s);
    lines->item(0, 2)->setText(u"1/3"_s);
    lines->item(2, 0)->setText(u"Fælles årshjul"_s); // a line left out does not matter
    next->click();
    QCOMPARE(sheets.size(), size_t(1));
    QCOMPARE(sheets[0].theme, u"a"_s);
    QCOMPARE(sheets[0].note, u"Vi mangler overblik"_s);
    QCOMPARE(sheets[0].decisions.size(), size_t(2));
    QCOMPARE(sheets[0].decisions[0].what, u"Én indgang til it"_s);
    QCOMPARE(sheets[0].decisions[0].who, u"Stabschefen"_s);
    QCOMPARE(sheets[0].decisions[0].due, QDate(2027, 3, 1));
    QCOMPARE(sheets[0].decisions[0].theme, u"a"_s);
    QVERIFY(!sheets[0].decisions[1].due.isValid());

    // The next theme, with empty fields; an empty sheet is none.
    QCOMPARE(theme->currentData().toString(), u"b"_s);
    QVERIFY(note->toPlainText().isEmpty());
    QVERIFY(lines->item(0, 0)->text().isEmpty());
    next->click();
    QCOMPARE(sheets.size(), size_t(1));
}

void TableSheetDialogTest::saysWhatDoesNotHold_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("said");
    QTest::newRow("no day") << u"Noget"_s << u"snart"_s
                            << u"Line 2: “snart” is not a day. Write it like 1.3.2027."_s;
    QTest::newRow("nothing to do")
        << QString() << u"1.3"_s << u"Line 2: what is to be done is missing."_s;
}

void TableSheetDialogTest::saysWhatDoesNotHold()
{
    QFETCH(QString, what);
    QFETCH(QString, when);
    TableSheetDialog dialog(m_themes, m_today);
    int entered = 0;
    connect(&dialog, &TableSheetDialog::entered, &dialog, [&entered] { ++entered; });
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    lines->item(1, 0)->setText(what);
    lines->item(1, 2)->setText(when);
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    QCOMPARE(entered, 0);
    QTEST(dialog.findChild<QLabel *>(u"said"_s)->text(), "said");
    QCOMPARE(lines->item(1, 2)->text(), when); // nothing that was typed is lost
}

void TableSheetDialogTest::growsWithWhatIsWritten()
{
    TableSheetDialog dialog(m_themes, m_today);
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    const int rows = lines->rowCount();
    lines->item(rows - 1, 0)->setText(u"Den sidste linje"_s);
    QCOMPARE(lines->rowCount(), rows + 1);
}

void TableSheetDialogTest::saysWhatIsSavedOnceItIs()
{
    TableSheetDialog dialog(m_themes, m_today);
    auto *said = dialog.findChild<QLabel *>(u"said"_s);
    dialog.findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Vi mangler overblik"_s);
    dialog.findChild<QPushButton *>(u"next"_s)->click();
    QCOMPARE(said->text(), QString()); // nobody has stored it yet
    dialog.tell({ u"a"_s, u"Vi mangler overblik"_s, {} }, Done{});
    QCOMPARE(said->text(), u"Saved: Drift."_s);
    dialog.tell({ u"b"_s, {}, { Decision{ .what = u"Ét skema"_s } } }, Done{});
    QCOMPARE(said->text(), u"Saved: Kultur, 1 decision."_s);
}

void TableSheetDialogTest::bringsBackWhatWasNotSaved()
{
    TableSheetDialog dialog(m_themes, m_today);
    auto *theme = dialog.findChild<QComboBox *>(u"theme"_s);
    auto *note = dialog.findChild<QPlainTextEdit *>(u"note"_s);
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    auto *next = dialog.findChild<QPushButton *>(u"next"_s);
    std::vector<TableSheet> sheets;
    connect(&dialog, &TableSheetDialog::entered, &dialog,
        [&sheets](const TableSheet &sheet) { sheets.push_back(sheet); });
    note->setPlainText(u"Den første"_s);
    for (int row = 0; row < 6; ++row)
        lines->item(row, 0)->setText(u"Linje %1"_s.arg(row));
    lines->item(5, 2)->setText(u"1/3"_s);
    next->click();
    note->setPlainText(u"Den anden"_s);
    const Error full{ ErrorKind::Store, u"disk-full"_s, u"The disk is full."_s, {}, {} };
    dialog.tell(sheets[0], full);
    QCOMPARE(dialog.findChild<QLabel *>(u"said"_s)->text(), full.text);
    QCOMPARE(note->toPlainText(), u"Den anden"_s); // what is being typed stays
    next->click();
    QCOMPARE(sheets.size(), 2U);
    QCOMPARE(theme->currentData().toString(), u"a"_s);
    QCOMPARE(note->toPlainText(), u"Den første"_s);
    next->click();
    QCOMPARE(sheets.size(), 3U);
    QCOMPARE(sheets[2].decisions, sheets[0].decisions);
}

void TableSheetDialogTest::tabLeavesTheLines()
{
    TableSheetDialog dialog(m_themes, m_today);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    const auto isInLines = [lines] {
        return lines == qApp->focusWidget() || lines->isAncestorOf(qApp->focusWidget());
    };
    lines->setFocus(Qt::TabFocusReason);
    lines->setCurrentCell(0, 0);
    QTest::keyClicks(qApp->focusWidget(), u"Ét skema"_s);
    int presses = 0;
    for (; isInLines() && presses < 100; ++presses)
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
    QCOMPARE(presses, 12); // four lines of three cells
    QCOMPARE(lines->item(0, 0)->text(), u"Ét skema"_s);
    for (presses = 0; !isInLines() && presses < 5; ++presses) // past the buttons
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backtab);
    QVERIFY(isInLines());
    for (presses = 0; isInLines() && presses < 100; ++presses)
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Backtab);
    QCOMPARE(presses, 12);
    QCOMPARE(qApp->focusWidget(), dialog.findChild<QPlainTextEdit *>(u"note"_s));
}

void TableSheetDialogTest::everyWayOutKeepsWhatIsTyped_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "Close", "Esc", "the window's X" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TableSheetDialogTest::everyWayOutKeepsWhatIsTyped()
{
    QFETCH(QString, way);
    TableSheetDialog dialog(m_themes, m_today);
    QStringList entered;
    connect(&dialog, &TableSheetDialog::entered, &dialog,
        [&entered](const TableSheet &sheet) { entered += sheet.note; });
    const auto leave = [&] {
        if (way == u"Esc"_s)
            QTest::keyClick(&dialog, Qt::Key_Escape);
        else if (way == u"Close"_s)
            dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Close)->click();
        else
            dialog.close();
    };
    dialog.open();
    dialog.findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Vi mangler overblik"_s);
    auto *lines = dialog.findChild<QTableWidget *>(u"lines"_s);
    lines->item(0, 2)->setText(u"snart"_s);
    leave();
    QVERIFY(dialog.isVisible()); // the line that does not hold is said first
    QCOMPARE(entered, QStringList());
    lines->item(0, 2)->setText({});
    leave();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(entered, QStringList{ u"Vi mangler overblik"_s });
}

QTEST_MAIN(TableSheetDialogTest)
#include "tst_tablesheetdialog.moc"
