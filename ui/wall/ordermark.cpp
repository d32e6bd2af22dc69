// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordermark.h"

#include <charts/fonts.h>

#include <QPainter>

namespace pejling::wall {

namespace {

// In slide units: inside the margin of 4 %, and no smaller than the smallest text of a slide.
constexpr qreal MarkTop = 5;
constexpr qreal MarkHeight = 34;
constexpr qreal MarkWidth = 300;
constexpr int TextSize = 26;
constexpr qreal Margin = 77;

} // namespace

OrderMark::OrderMark(const charts::Palette &palette, QWidget *parent)
    : QWidget(parent), m_palette(&palette)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void OrderMark::setPalette(const charts::Palette &palette)
{
    m_palette = &palette;
    update();
}

void OrderMark::placeOn(const QRect &slide)
{
    const qreal unit = slide.width() / charts::SlideSize.width();
    const qreal right = slide.left() + (charts::SlideSize.width() - Margin) * unit;
    setGeometry(QRectF(
        right - MarkWidth * unit, slide.top() + MarkTop * unit, MarkWidth * unit, MarkHeight * unit)
                    .toAlignedRect());
}

void OrderMark::paintEvent(QPaintEvent *)
{
    const qreal unit = height() / MarkHeight;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(charts::slideFont(std::max(8, int(TextSize * unit)), QFont::Medium));
    painter.setPen(m_palette->mutedText);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        u"↕ " % tr("New order (O)"));
}

} // namespace pejling::wall
