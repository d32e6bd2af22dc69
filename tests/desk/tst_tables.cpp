// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/newworkshopdialog.h>
#include <desk/recentfiles.h>
#include <desk/settingscommand.h>
#include <desk/tables.h>

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace pejling;
using namespace pejling::desk;
using namespace Qt::StringLiterals;
using widgets::CellStyle;
using widgets::Table;

class TestTables : public QObject
{
    Q_OBJECT

private slots:
    /// What is never stored is not shown either, headings excepted.
    void rowsHideDroppedColumns()
    {
        importer::Recognition recognition;
        recognition.headingRows = 1;
        recognition.firstRow = 3;
        recognition.columns = { { 1, u"Navn"_s, u"dropped: name"_s, true, {} },
            { 2, u"Svar"_s, u"answer"_s, false, {} } };
        const std::vector<importer::FileRow> rows{ { 1, { u"A note"_s } },
            { 2, { u"Navn"_s, u"Svar"_s } }, { 3, { u"Jens Hansen"_s, u"4"_s } },
            { 5, { u""_s, u"5"_s } } };
        const Table table = ImportTables::rows(rows, recognition);
        QCOMPARE(table.rows[0].cells[1].style, CellStyle::Quiet); // above the heading
        QCOMPARE(table.rows[1].cells[1].text, u"Navn"_s);
        QCOMPARE(table.rows[1].cells[1].style, CellStyle::Strong);
        QCOMPARE(table.rows[2].cells[1].text, u"•••"_s);
        QVERIFY(!table.rows[2].cells[1].tip.contains(u"Jens"_s));
        QCOMPARE(table.rows[2].cells[2].text, u"4"_s);
        QCOMPARE(table.rows[3].cells[0].text, u"5"_s); // blank rows are left out
        QCOMPARE(table.rows[3].cells[1].text, QString());
        const Table one = ImportTables::row(rows[2], recognition, 2);
        QCOMPARE(one.rows[0].cells[2].text, u"•••"_s);
        QCOMPARE(one.rows[1].cells[2].text, u"4"_s);
        QCOMPARE(one.rows[1].cells[2].style, CellStyle::Strong);
        // And not among the examples of what a column holds.
        recognition.columns[0].values = { u"Jens Hansen"_s };
        const Table columns = ImportTables::columns(recognition);
        for (const auto &cell : columns.rows[0].cells)
            QVERIFY(!cell.text.contains(u"Jens"_s) && !cell.tip.contains(u"Jens"_s));
    }

    /// Rows of a broken file may be shorter or longer than the heading.
    void rowsOfUnevenLength()
    {
        const Table table = ImportTables::rows(
            { { 1, { u"a"_s } }, { 2, { u"b"_s, u"c"_s, u"d"_s } }, { 3, {} } }, {});
        QCOMPARE(table.columns.size(), 4U); // the row's number, and three
        for (const auto &row : table.rows)
            QCOMPARE(row.cells.size(), 4U);
    }

    void correctedCellsSaySo()
    {
        const importer::Issue issue{ 7, 3, u"Ark1!C7"_s, importer::Severity::Flagged,
            u"bad-rating"_s, u"6 is no rating."_s };
        const Table table = ImportTables::issues({ issue }, { { { 7, 3 }, { issue, u"5"_s } } });
        QCOMPARE(table.rows[0].cells[2].text, u"Corrected: 5"_s);
    }

    void batchesHoldTheHash()
    {
        store::BatchInfo batch;
        batch.sha256 = QString(64, u'a');
        const Table table = StoreTables::batches({ batch }, Language::English);
        bool found = false;
        for (const auto &cell : table.rows[0].cells)
            found = found || cell.tip.contains(batch.sha256);
        QVERIFY(found);
    }

    void issues()
    {
        const Table table = ImportTables::issues({ { 7, 3, u"Ark1!C7"_s,
            importer::Severity::Rejected, u"unknown-audience"_s, u"There is no audience."_s } });
        QCOMPARE(table.rows[0].cells[0].text, u"7"_s);
        QCOMPARE(table.rows[0].cells[1].text, u"Ark1!C7"_s);
        QCOMPARE(table.rows[0].cells[2].text, u"Rejected"_s);
        QCOMPARE(table.rows[0].cells[3].text, u"There is no audience."_s);
    }

    void changesSayWhatWas()
    {
        const auto workshopTemplate = builtInTemplate();
        Response before;
        before.answers = Answers::blank(*workshopTemplate);
        Response after = before;
        before.answers.ratings[0] = 3;
        after.answers.ratings[0] = 4;
        before.answers.rankings[0] = Ballot::fromPacked("1234......").value();
        after.answers.rankings[0] = Ballot::fromPacked("2134......").value();
        after.audience = 1;
        const Table table = ImportTables::changes(
            { { 3, { {}, before }, after } }, workshopTemplate, Language::Danish);
        QCOMPARE(table.rows.size(), size_t(3));
        QCOMPARE(table.rows[0].cells[2].text, u"Centralt"_s);
        QCOMPARE(table.rows[0].cells[3].text, u"Decentralt"_s);
        QCOMPARE(table.rows[1].cells[2].text, u"3"_s);
        QCOMPARE(table.rows[1].cells[3].text, u"4"_s);
        const auto &themes = workshopTemplate->questions[4].items;
        const QString first = themes[0].shortTitle.in(Language::Danish);
        const QString second = themes[1].shortTitle.in(Language::Danish);
        QCOMPARE(table.rows[2].cells[0].text, u"3"_s);
        QCOMPARE(table.rows[2].cells[2].text, u"1. %1; 2. %2"_s.arg(first, second));
        QCOMPARE(table.rows[2].cells[3].text, u"1. %1; 2. %2"_s.arg(second, first));
        QVERIFY(table.rows[2].cells[2].tip.contains(u"; 3. "_s));
    }

    void batchesNewestFirst()
    {
        store::BatchInfo first;
        first.id = 1;
        first.file = u"a.xlsx"_s;
        first.tool = u"msforms"_s;
        first.round = u"survey"_s;
        first.importedAt = QDateTime::fromString(u"2025-08-28T10:00:00Z"_s, Qt::ISODate);
        first.rows = 1234;
        first.undone = true;
        store::BatchInfo second = first;
        second.id = 2;
        second.undone = false;
        const Table table = StoreTables::batches({ first, second }, Language::Danish);
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.rows[0].key, 2);
        QCOMPARE(table.rows[0].cells[2].text, u"Microsoft Forms"_s);
        QCOMPARE(table.rows[0].cells[4].text, u"1.234"_s);
        QCOMPARE(table.rows[1].cells[0].style, CellStyle::Quiet);
        QCOMPARE(table.rows[1].cells[11].text, u"Undone"_s);
        for (const auto &row : table.rows)
            QCOMPARE(row.cells.size(), table.columns.size());
    }

    void rounds()
    {
        const Table table = StoreTables::rounds(
            { { u"survey"_s, true, 12 }, { u"vote"_s, false, 0 } }, u"vote"_s, Language::English);
        QCOMPARE(table.rows[0].cells[0].text, u"Survey"_s);
        QCOMPARE(table.rows[0].cells[1].text, u"Closed"_s);
        QCOMPARE(table.rows[1].key, u"vote"_s);
        QCOMPARE(table.rows[1].cells[1].text, u"Open"_s);
        QCOMPARE(table.rows[1].cells[0].style, CellStyle::Strong);
    }

    /// Undo gives back the one field and leaves what another window has changed since.
    void undoTouchesOneField()
    {
        store::Settings stored;
        stored.minGroup = 5;
        const SettingsWriter write = [&](const SettingsChange &change) { change(stored); };
        QUndoStack stack;
        stack.push(new SettingsCommand(
            u"x"_s, 1, [](store::Settings &s) { s.minGroup = 8; },
            [](store::Settings &s) { s.minGroup = 5; }, write));
        stored.organisation = u"Elsewhere"_s;
        stack.undo();
        QCOMPARE(stored.minGroup, 5);
        QCOMPARE(stored.organisation, u"Elsewhere"_s);
        stack.redo();
        QCOMPARE(stored.minGroup, 8);
    }

    void editsInARowAreOne()
    {
        int value = 5;
        const auto to
            = [&](int number) { return [&value, number](store::Settings &) { value = number; }; };
        store::Settings stored;
        const SettingsWriter write = [&](const SettingsChange &change) { change(stored); };
        QUndoStack stack;
        stack.push(new SettingsCommand(u"x"_s, 1, to(6), to(5), write));
        stack.push(new SettingsCommand(u"x"_s, 1, to(7), to(6), write));
        QCOMPARE(stack.count(), 1);
        QCOMPARE(value, 7);
        stack.undo();
        QCOMPARE(value, 5);
        stack.redo();
        QCOMPARE(value, 7);
        stack.push(new SettingsCommand(u"y"_s, 2, to(9), to(7), write)); // another field
        QCOMPARE(stack.count(), 2);
    }

    void recentFiles()
    {
        const QTemporaryDir folder;
        const auto settings
            = std::make_shared<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
        RecentFiles recent(settings);
        QVERIFY(recent.paths().isEmpty());
        for (int i = 0; i < RecentFiles::Most + 2; ++i)
            recent.add(u"/w/%1.pejling"_s.arg(i));
        QCOMPARE(recent.paths().size(), RecentFiles::Most);
        QCOMPARE(recent.paths().front(), u"/w/9.pejling"_s);
        recent.add(u"/w/5.pejling"_s);
        QCOMPARE(recent.paths().front(), u"/w/5.pejling"_s);
        QCOMPARE(recent.paths().size(), RecentFiles::Most);
        recent.remove(u"/w/5.pejling"_s);
        QVERIFY(!recent.paths().contains(u"/w/5.pejling"_s));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
