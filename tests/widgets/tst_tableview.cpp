// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/tablemodel.h>
#include <widgets/tableview.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

Table small()
{
    Table table;
    table.columns = { { u"Theme\nname"_s }, { u"Points"_s, true } };
    table.rows = { { { { u"Drift"_s }, { u"62,5"_s } } }, { { { u"Data"_s }, { u"−3"_s } } } };
    return table;
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private slots:
    void tabSeparated_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("copied");

        QTest::newRow("plain") << u"abc"_s << u"abc"_s;
        QTest::newRow("line breaks and tabs") << u"a\nb\tc\r"_s << u"a b c "_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("minus word") << u"- vi savner én indgang"_s << u"'- vi savner én indgang"_s;
        QTest::newRow("signed number") << u"+12,5"_s << u"+12,5"_s;
        QTest::newRow("signed percentage") << u"-3 %"_s << u"-3 %"_s;
        QTest::newRow("true minus") << u"−3"_s << u"−3"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void tabSeparated()
    {
        QFETCH(QString, typed);
        QFETCH(QString, copied);
        TableModel model;
        Table table;
        table.columns = { { u"A"_s } };
        table.rows = { { { { typed } } } };
        model.setTable(table);
        QCOMPARE(toTabSeparated(model, { model.index(0, 0) }, false), QString(copied % u'\n'));
    }

    void copiesEverythingWithHeadings()
    {
        TableModel model;
        TableView view;
        view.setModel(&model);
        model.setTable(small());
        view.copyAll();
        QCOMPARE(
            QGuiApplication::clipboard()->text(), u"Theme name\tPoints\nDrift\t62,5\nData\t−3\n"_s);
    }

    void copiesTheSelectionByKey()
    {
        TableModel model;
        TableView view;
        view.setModel(&model);
        model.setTable(small());
        view.show();
        view.selectRow(1);
        QTest::keySequence(&view, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Data\t−3\n"_s);
    }

    void drawsSpans()
    {
        TableModel model;
        TableView view;
        view.setModel(&model);
        Table table = small();
        table.spans = { { 0, 1, 2, 1 } };
        model.setTable(table);
        QCOMPARE(view.rowSpan(0, 1), 2);
        model.setTable(small());
        QCOMPARE(view.rowSpan(0, 1), 1);
    }

    void tabLeavesTheTable()
    {
        TableView view;
        QVERIFY(!view.tabKeyNavigation());
    }
};

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
