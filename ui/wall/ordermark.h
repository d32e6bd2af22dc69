// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QWidget>

namespace pejling::wall {

/// In the slide's upper margin, where no picture reaches: a new order waits to be taken.
class OrderMark : public QWidget
{
    Q_OBJECT

public:
    OrderMark(const charts::Palette &palette, QWidget *parent);

    void setPalette(const charts::Palette &palette);
    /// `slide`: where the slide is painted, in the parent's coordinates.
    void placeOn(const QRect &slide);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const charts::Palette *m_palette;
};

} // namespace pejling::wall
