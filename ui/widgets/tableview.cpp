// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/tableview.h>

#include <widgets/spacing.h>
#include <widgets/tablemodel.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

/// A number with a sign is no formula.
QString defused(const QString &text)
{
    static const QRegularExpression formula(u"^[=+\\-@\\t\\r]"_s);
    static const QRegularExpression number(u"^[+\\-][\\d.,]+(\\s?%)?$"_s);
    if (!formula.match(text).hasMatch() || number.match(text).hasMatch())
        return text;
    return u'\'' % text;
}

QString oneLine(const QString &text)
{
    QString line = defused(text);
    for (QChar &c : line) {
        if (c == u'\n' || c == u'\t' || c == u'\r' || c == QChar::LineSeparator)
            c = u' ';
    }
    return line;
}

} // namespace

QString toTabSeparated(const QAbstractItemModel &model, QModelIndexList cells, bool withHeadings)
{
    std::ranges::sort(cells, [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    if (withHeadings) {
        QStringList headings;
        QList<int> columns;
        for (const QModelIndex &cell : cells) {
            if (!columns.contains(cell.column()))
                columns << cell.column();
        }
        std::ranges::sort(columns);
        for (const int column : columns)
            headings << oneLine(model.headerData(column, Qt::Horizontal).toString());
        text += headings.join(u'\t') % u'\n';
    }
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (row != -1)
            text += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        text += oneLine(cell.data().toString());
    }
    if (row != -1)
        text += u'\n';
    return text;
}

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (auto *table = qobject_cast<TableModel *>(model)) {
        connect(table, &TableModel::spansChanged, this, &TableView::applySpans);
        connect(table, &TableModel::modelReset, this, &TableView::applySpans);
        applySpans();
    }
}

void TableView::applySpans()
{
    clearSpans();
    if (const auto *table = qobject_cast<TableModel *>(model())) {
        for (const Span &span : table->table().spans)
            setSpan(span.row, span.column, span.rows, span.columns);
    }
}

void TableView::copyAll() const
{
    QModelIndexList cells;
    for (int row = 0; row < model()->rowCount(); ++row) {
        for (int column = 0; column < model()->columnCount(); ++column)
            cells << model()->index(row, column);
    }
    QGuiApplication::clipboard()->setText(toTabSeparated(*model(), cells, true));
}

void TableView::copySelection() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        copyAll();
    else
        QGuiApplication::clipboard()->setText(toTabSeparated(*model(), cells, false));
}

void TableView::fitColumns(int widest)
{
    resizeColumnsToContents();
    const int limit = fontMetrics().averageCharWidth() * widest;
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + Grid, limit));
}

void TableView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Grid);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace pejling::widgets
