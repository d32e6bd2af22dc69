// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace pejling::widgets {

/// Widgets side by side, all as wide as each other; in two columns when they do not all fit, as
/// with large text or in a small window.
class FoldingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FoldingRow(QWidget *parent = nullptr);

    void add(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int widest() const;
    void fold();

    std::vector<QWidget *> m_widgets;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace pejling::widgets
