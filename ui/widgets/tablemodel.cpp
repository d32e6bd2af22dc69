// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/tablemodel.h>

#include <widgets/heading.h>

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QSize>

using namespace Qt::StringLiterals;

namespace pejling::widgets {

namespace {

QVariant alignmentOf(bool numbers)
{
    return QVariant::fromValue(
        Qt::Alignment((numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s % text.toHtmlEscaped().replace(u'\n', "<br>"_L1) % u"</qt>"_s;
}

void TableModel::setTable(Table table)
{
    if (table == m_table)
        return;
    const bool spansMove = table.spans != m_table.spans;
    if (!hasShapeOf(table)) {
        beginResetModel();
        m_table = std::move(table);
        endResetModel();
    } else {
        m_table = std::move(table);
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (spansMove)
        emit spansChanged();
}

bool TableModel::hasShapeOf(const Table &table) const
{
    if (table.columns.empty() || table.columns.size() != m_table.columns.size()
        || table.rows.size() != m_table.rows.size())
        return false;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        if (table.rows[row].key != m_table.rows[row].key)
            return false;
    }
    return true;
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_table.rows[size_t(index.row())];
    const Column &column = m_table.columns[size_t(index.column())];
    const Cell &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return plainToolTip(cell.tip);
    case Qt::AccessibleTextRole:
        return QString(QString(column.heading).replace(u'\n', u' ') % u": " % cell.text);
    case Qt::TextAlignmentRole:
        return alignmentOf(column.numbers && cell.style != CellStyle::Note);
    case Qt::SizeHintRole:
        return cell.style == CellStyle::Note ? QVariant(QSize(1, 1)) : QVariant();
    case Qt::ForegroundRole:
        if (cell.style == CellStyle::Quiet || cell.style == CellStyle::Note) {
            const QPalette palette = QGuiApplication::palette();
            return quietColor(palette.color(QPalette::Text), palette.color(QPalette::Base));
        }
        return {};
    case Qt::FontRole:
        if (cell.style == CellStyle::Strong) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case Qt::UserRole:
        return row.key;
    case BarRole:
        return cell.bar ? QVariant(*cell.bar) : QVariant();
    case BarColorRole:
        return column.bars;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < rowCount() ? QVariant(section + 1) : QVariant();
    if (section >= columnCount())
        return {};
    const Column &column = m_table.columns[size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::ToolTipRole:
        return plainToolTip(column.tip);
    case Qt::AccessibleTextRole:
        return QString(column.heading).replace(u'\n', u' ');
    case Qt::TextAlignmentRole:
        return alignmentOf(column.numbers);
    default:
        return {};
    }
}

} // namespace pejling::widgets
