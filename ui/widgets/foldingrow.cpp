// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/foldingrow.h>

#include <widgets/spacing.h>

#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace pejling::widgets {

namespace {

constexpr int FoldedColumns = 2;

} // namespace

FoldingRow::FoldingRow(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Grid);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void FoldingRow::add(QWidget *widget)
{
    m_widgets.push_back(widget);
    m_columns = 0;
    fold();
}

int FoldingRow::widest() const
{
    int width = 0;
    for (const QWidget *widget : m_widgets)
        width = std::max(width, widget->minimumSizeHint().width());
    return width;
}

/// Folded it needs the least; the grid itself would ask for the width that it has.
QSize FoldingRow::minimumSizeHint() const
{
    const int columns = std::min(FoldedColumns, int(m_widgets.size()));
    return { columns * widest() + (columns - 1) * Grid, m_grid->minimumSize().height() };
}

void FoldingRow::fold()
{
    const int all = int(m_widgets.size());
    const bool fits = width() >= all * widest() + (all - 1) * Grid;
    const int columns = fits ? all : std::min(FoldedColumns, all);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < all; ++i) {
        m_grid->removeWidget(m_widgets[size_t(i)]);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    for (int i = 0; i < all; ++i)
        m_grid->addWidget(m_widgets[size_t(i)], i / columns, i % columns);
    updateGeometry();
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

bool FoldingRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return handled;
}

} // namespace pejling::widgets
