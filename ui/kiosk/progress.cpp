// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress.h"

#include <QPainter>

namespace pejling::kiosk {

Progress::Progress(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedHeight(look.px(8));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Progress::set(int done, int steps)
{
    m_done = done;
    m_steps = std::max(1, steps);
    update();
}

void Progress::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal gap = m_look.px(4);
    const qreal part = (width() - gap * (m_steps - 1)) / m_steps;
    for (int i = 0; i < m_steps; ++i) {
        painter.setBrush(i < m_done ? m_look.colours().text : m_look.colours().track);
        painter.drawRoundedRect(
            QRectF(i * (part + gap), 0, part, height()), height() / 2.0, height() / 2.0);
    }
}

} // namespace pejling::kiosk
