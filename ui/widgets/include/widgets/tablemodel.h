// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <widgets/table.h>

#include <QAbstractTableModel>

namespace pejling::widgets {

/// `text` for a tooltip: shown as typed, wrapped, never read as markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// Adapts a Table. Setting one of the same shape keeps selection and scroll position.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { BarRole = Qt::UserRole + 1, BarColorRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(Table table);
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void spansChanged();

private:
    [[nodiscard]] bool hasShapeOf(const Table &table) const;

    Table m_table;
};

} // namespace pejling::widgets
