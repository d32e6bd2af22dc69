// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slideview.h"

#include <charts/palette.h>

namespace pejling::wall {

SlideView::SlideView(QWidget *parent) : QGraphicsView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setOptimizationFlag(QGraphicsView::DontSavePainterState);
    setInteractive(false);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SlideView::showSlide(charts::Slide *slide)
{
    setScene(slide);
    if (slide)
        setBackgroundBrush(slide->backgroundBrush());
    fit();
}

QRect SlideView::slideRect() const
{
    const QSize size = charts::SlideSize.toSize().scaled(this->size(), Qt::KeepAspectRatio);
    return { geometry().topLeft()
            + QPoint((width() - size.width()) / 2, (height() - size.height()) / 2),
        size };
}

void SlideView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

void SlideView::fit()
{
    if (!scene())
        return;
    const QSizeF room = viewport()->size();
    const qreal scale = std::min(
        room.width() / charts::SlideSize.width(), room.height() / charts::SlideSize.height());
    setTransform(QTransform::fromScale(scale, scale));
    // The view's own margins around a scene are the letterbox.
    setSceneRect(QRectF({}, charts::SlideSize));
    centerOn(sceneRect().center());
}

} // namespace pejling::wall
