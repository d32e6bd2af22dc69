// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster.h"

namespace pejling::report {

QImage imageOf(const PicturePainter &painter, const PictureRef &picture)
{
    QImage image(PictureSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter to(&image);
    to.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.paint(to, picture, QRectF(image.rect()));
    return image;
}

} // namespace pejling::report
