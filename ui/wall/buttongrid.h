// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace pejling::wall {

/// Widgets of equal width, side by side as far as there is room, else below each other: with large
/// text on a small screen a window must not grow wider than the screen.
class ButtonGrid : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonGrid(int mostColumns, QWidget *parent = nullptr);

    void add(QWidget *cell);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] QSize cellSize() const;
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] int heightOf(int columns) const;

    QList<QWidget *> m_cells;
    int m_mostColumns;
};

} // namespace pejling::wall
