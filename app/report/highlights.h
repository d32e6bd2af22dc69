// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

#include <report/picturepainter.h>

namespace pejling::report {

/// The findings that stood above the pictures on the wall, each once.
[[nodiscard]] QStringList findings(const PicturePainter &painter, const Wording &words);
/// The picture that says most: the first ranking's, else the first rating's.
[[nodiscard]] std::optional<PictureRef> mainPicture(const PicturePainter &painter);

} // namespace pejling::report
