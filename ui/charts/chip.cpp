// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace pejling::charts {

namespace {

constexpr qreal OutlineWidth = 3;

} // namespace

Chip::Chip(QGraphicsItem *parent, const Palette &palette, qreal size, int textSize)
    : QGraphicsItem(parent), m_palette(palette), m_label(new Label(this)), m_size(size),
      m_textSize(textSize)
{
}

void Chip::showNumber(int number)
{
    if (m_number == number)
        return;
    m_number = number;
    //: Guidepost 1 in a small chip: P1, after the Danish "Pejlemærke 1".
    const QString text = QCoreApplication::translate("Chip", "P%1").arg(number);
    m_label->showLine(text, { m_textSize, QFont::Bold, m_palette.text }, { 0, m_textSize * 0.364 },
        Qt::AlignHCenter);
    update();
}

QRectF Chip::boundingRect() const
{
    const qreal half = (m_size + OutlineWidth) / 2;
    return { -half, -half, 2 * half, 2 * half };
}

void Chip::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal half = m_size / 2;
    painter->setPen(QPen(m_palette.chipOutline, OutlineWidth));
    painter->setBrush(m_number == 1 ? m_palette.chip : m_palette.background);
    if (m_number == 1) {
        const qreal edge = half * 0.92;
        painter->drawRoundedRect(QRectF(-edge, -edge, 2 * edge, 2 * edge), 7, 7);
    } else if (m_number == 2) {
        painter->drawEllipse(QPointF(0, 0), half, half);
    } else {
        const qreal wide = half;
        const std::array corners{ QPointF(-wide, 0), QPointF(-wide / 2, -half * 0.9),
            QPointF(wide / 2, -half * 0.9), QPointF(wide, 0), QPointF(wide / 2, half * 0.9),
            QPointF(-wide / 2, half * 0.9) };
        painter->drawConvexPolygon(corners.data(), int(corners.size()));
    }
}

} // namespace pejling::charts
