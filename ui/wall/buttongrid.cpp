// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttongrid.h"

#include <widgets/spacing.h>

#include <QEvent>

#include <algorithm>

namespace pejling::wall {

using widgets::Grid;

ButtonGrid::ButtonGrid(int mostColumns, QWidget *parent)
    : QWidget(parent), m_mostColumns(mostColumns)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonGrid::add(QWidget *cell)
{
    cell->setParent(this);
    m_cells += cell;
    updateGeometry();
}

QSize ButtonGrid::cellSize() const
{
    QSize size(0, 0);
    for (const QWidget *cell : m_cells)
        size = size.expandedTo(cell->sizeHint());
    return size;
}

int ButtonGrid::columnsIn(int width) const
{
    const int cell = std::max(1, cellSize().width());
    return std::clamp((width + Grid) / (cell + Grid), 1, m_mostColumns);
}

int ButtonGrid::heightOf(int columns) const
{
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    return rows * (cellSize().height() + Grid) - Grid;
}

QSize ButtonGrid::sizeHint() const
{
    return { m_mostColumns * (cellSize().width() + Grid) - Grid, heightOf(m_mostColumns) };
}

QSize ButtonGrid::minimumSizeHint() const
{
    return { cellSize().width(), heightOf(m_mostColumns) };
}

int ButtonGrid::heightForWidth(int width) const { return heightOf(columnsIn(width)); }

void ButtonGrid::place()
{
    const int columns = columnsIn(width());
    const int cellWidth = (width() - (columns - 1) * Grid) / columns;
    const int cellHeight = cellSize().height();
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_cells[i]->setGeometry((i % columns) * (cellWidth + Grid),
            (i / columns) * (cellHeight + Grid), cellWidth, cellHeight);
}

bool ButtonGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) { // a text has become longer
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void ButtonGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace pejling::wall
