// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace pejling::charts {

/// Makes the embedded Inter known to the program; harmless when called again. GUI thread, after the
/// QGuiApplication.
void installFonts();

/// Inter in `pixelSize` of the slide's own units, without hinting, so that a line is equally long
/// at every output size. Installs the fonts when needed.
[[nodiscard]] QFont slideFont(int pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace pejling::charts
