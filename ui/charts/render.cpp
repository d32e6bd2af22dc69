// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/palette.h>
#include <charts/render.h>

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr int PdfDpi = 144; ///< 1920 units on a page of 13.33 inches
constexpr qreal PointsPerUnit = 72.0 / PdfDpi;

void preparePainter(QPainter &painter)
{
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
}

void paintSlide(QPainter &painter, Slide &slide, const QRectF &target, Background background)
{
    const QBrush own = slide.backgroundBrush();
    if (background == Background::Transparent)
        slide.setBackgroundBrush(Qt::NoBrush);
    slide.render(&painter, target, QRectF({}, SlideSize), Qt::KeepAspectRatio);
    if (background == Background::Transparent)
        slide.setBackgroundBrush(own);
}

} // namespace

QImage paintImage(Slide &slide, QSize size, Background background)
{
    const bool transparent = background == Background::Transparent;
    QImage image(size, transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(transparent ? QColor(Qt::transparent) : slide.backgroundBrush().color());
    QPainter painter(&image);
    preparePainter(painter);
    const QSizeF fitted = SlideSize.scaled(size, Qt::KeepAspectRatio);
    const QRectF target(
        QPointF((size.width() - fitted.width()) / 2, (size.height() - fitted.height()) / 2),
        fitted);
    paintSlide(painter, slide, target, background);
    return image;
}

QByteArray pngOf(Slide &slide, QSize size, Background background)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!paintImage(slide, size, background).save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray svgOf(Slide &slide, Background background)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(SlideSize.toSize());
    generator.setViewBox(QRectF({}, SlideSize));
    // The generator writes both as they are, between tags.
    generator.setTitle(slide.title().toHtmlEscaped());
    generator.setDescription(slide.description().toHtmlEscaped());
    QPainter painter(&generator);
    preparePainter(painter);
    paintSlide(painter, slide, QRectF({}, SlideSize), background);
    painter.end();
    return bytes;
}

QByteArray pdfOf(const std::vector<std::unique_ptr<Slide>> &slides)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(PdfDpi);
    writer.setPageSize(
        QPageSize(SlideSize * PointsPerUnit, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setCreator(u"Pejling"_s);
    if (!slides.empty())
        writer.setTitle(slides.front()->title());
    QPainter painter(&writer);
    preparePainter(painter);
    bool first = true;
    for (const auto &slide : slides) {
        if (!first)
            writer.newPage();
        first = false;
        const QRectF page({}, SlideSize);
        painter.fillRect(page, slide->backgroundBrush());
        paintSlide(painter, *slide, page, Background::OfSlide);
    }
    painter.end();
    return bytes;
}

} // namespace pejling::charts
