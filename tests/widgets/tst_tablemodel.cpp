// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/tablemodel.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace pejling::widgets;
using namespace Qt::StringLiterals;

namespace {

Table table(const QStringList &names, int keyFrom = 0)
{
    Table table;
    table.columns = { { u"Name"_s }, { u"Number"_s, true, u"<b>tip"_s } };
    for (const QString &name : names)
        table.rows.push_back(
            { { { name }, { u"7"_s, CellStyle::Strong, u"a < b"_s } }, keyFrom++ });
    return table;
}

} // namespace

class TestTableModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startsEmpty()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
    }

    void givesWhatTheTableHolds()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table({ u"A"_s, u"B"_s }, 5));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, 0).data(), u"B"_s);
        QCOMPARE(model.index(1, 0).data(Qt::UserRole), 6);
        QCOMPARE(model.headerData(1, Qt::Horizontal), u"Number"_s);
        QCOMPARE(model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>(),
            Qt::AlignRight | Qt::AlignVCenter);
        QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole), u"Number: 7"_s);
    }

    /// Untrusted text is never markup.
    void escapesToolTips()
    {
        TableModel model;
        model.setTable(table({ u"A"_s }));
        QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole), u"<qt>a &lt; b</qt>"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::ToolTipRole), u"<qt>&lt;b&gt;tip</qt>"_s);
        QCOMPARE(plainToolTip(u"one\ntwo"_s), u"<qt>one<br>two</qt>"_s);
        QCOMPARE(plainToolTip({}), QString());
    }

    /// Same rows: the selection in the view stays.
    void sameShapeIsNoReset()
    {
        TableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setTable(table({ u"A"_s, u"B"_s }));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setTable(table({ u"A"_s, u"C"_s }));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1, 0).data(), u"C"_s);
        model.setTable(table({ u"A"_s, u"C"_s }, 1)); // other keys: other rows
        QCOMPARE(reset.count(), 1);
        model.setTable(table({ u"A"_s }, 1));
        QCOMPARE(reset.count(), 2);
        model.setTable(table({ u"A"_s }, 1)); // nothing new: nothing said
        QCOMPARE(reset.count(), 2);
        QCOMPARE(changed.count(), 1);
    }

    void tellsWhenSpansMove()
    {
        TableModel model;
        QSignalSpy spans(&model, &TableModel::spansChanged);
        Table spanned = table({ u"A"_s, u"B"_s });
        model.setTable(spanned);
        QCOMPARE(spans.count(), 0);
        spanned.spans = { { 0, 0, 2, 1 } };
        model.setTable(spanned);
        QCOMPARE(spans.count(), 1);
    }
};

QTEST_MAIN(TestTableModel)
#include "tst_tablemodel.moc"
