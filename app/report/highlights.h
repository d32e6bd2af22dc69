// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording.h"

#include <report/picturepainter.h>

namespace pejling::report {

/// How a page for those outside the room begins: its heading, how many it rests on, the main
/// picture.
[[nodiscard]] Document pageBeginningWith(const QString &name, const QString &heading,
    const QString &restsOn, const PicturePainter &painter, const Wording &words);
/// The findings that stood above the pictures on the wall, each once.
[[nodiscard]] QStringList findings(const PicturePainter &painter, const Wording &words);

} // namespace pejling::report
