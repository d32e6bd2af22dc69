// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/bardelegate.h>

#include <widgets/spacing.h>
#include <widgets/tablemodel.h>

#include <QPainter>

namespace pejling::widgets {

namespace {

constexpr int BarLetters = 12; ///< room for the longest
constexpr int NumberLetters = 6; ///< room that the number keeps
constexpr double Thickness = 0.45; ///< of a line of text

} // namespace

QRectF BarDelegate::barRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant share = index.data(TableModel::BarRole);
    if (!share.isValid())
        return {};
    const int letter = option.fontMetrics.averageCharWidth();
    const QRectF room = QRectF(option.rect).adjusted(Grid, 0, -NumberLetters * letter - Grid, 0);
    const qreal height = option.fontMetrics.height() * Thickness;
    return { room.left(), room.center().y() - height / 2,
        std::max(0.0, room.width()) * std::clamp(share.toDouble(), 0.0, 1.0), height };
}

void BarDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRectF bar = barRect(option, index);
    if (bar.isEmpty())
        return;
    // On the colour of a selection, the bar takes that of its text.
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(bar,
        selected ? option.palette.color(QPalette::HighlightedText)
                 : index.data(TableModel::BarColorRole).value<QColor>());
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(TableModel::BarRole).isValid())
        size.rwidth() = (BarLetters + NumberLetters) * option.fontMetrics.averageCharWidth();
    return size;
}

} // namespace pejling::widgets
