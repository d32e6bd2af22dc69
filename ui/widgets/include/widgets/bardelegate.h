// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace pejling::widgets {

/// Draws a TableModel's cells with their bars: the text as always, and left of it a bar that grows
/// from the left edge.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where the bar of a cell stands; empty: it has none.
    [[nodiscard]] static QRectF barRect(
        const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace pejling::widgets
