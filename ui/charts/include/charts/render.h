// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <charts/slide.h>

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace pejling::charts {

/// Whether a picture has the slide's own background or shows what it is laid upon.
enum class Background { OfSlide, Transparent };

/// Paints a slide; the same slide painted twice gives the same pixels. A size that is not 16:9 gets
/// margins in the background colour.
[[nodiscard]] QImage paintImage(
    Slide &slide, QSize size, Background background = Background::OfSlide);

/// PNG or SVG of a slide (SVG text as paths, so that it looks the same without our font).
/// Byte-identical when drawn twice.
[[nodiscard]] QByteArray pngOf(
    Slide &slide, QSize size, Background background = Background::OfSlide);
[[nodiscard]] QByteArray svgOf(Slide &slide, Background background = Background::OfSlide);

/// A vector PDF, one page a slide.
[[nodiscard]] QByteArray pdfOf(const std::vector<std::unique_ptr<Slide>> &slides);

} // namespace pejling::charts
