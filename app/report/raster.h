// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/picturepainter.h>

#include <QImage>

namespace pejling::report {

/// The picture in pixels, for formats that hold none but such.
[[nodiscard]] QImage imageOf(const PicturePainter &painter, const PictureRef &picture);

} // namespace pejling::report
