// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndexList>
#include <QTableView>

namespace pejling::widgets {

/// The cells as tab-separated lines, in the order they are seen, headings first if asked for. Line
/// breaks inside a cell become blanks; a cell that a spreadsheet would take for a formula gets a
/// leading '.
[[nodiscard]] QString toTabSeparated(
    const QAbstractItemModel &model, QModelIndexList cells, bool withHeadings);

/// A read-only table: whole rows are selected, Ctrl+C copies them, Tab leaves the table.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Everything with headings, to the clipboard.
    void copyAll() const;
    /// Copies the selected cells; without a selection, everything.
    void copySelection() const;
    /// Columns as wide as their contents, none wider than `widest` characters.
    void fitColumns(int widest = 40);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applySpans();
    void fitRows();
};

} // namespace pejling::widgets
