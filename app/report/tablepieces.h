// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "piece.h"

#include <report/document.h>

#include <vector>

namespace pejling::report {

/// A table as pieces, its heading first; at most `width` wide. Short tables stay in one piece.
[[nodiscard]] std::vector<Piece> tablePieces(
    const Table &table, const QString &family, qreal width);
/// Rows to write in by hand, `width` wide.
[[nodiscard]] std::vector<Piece> roomPieces(const Room &room, const QString &family, qreal width);

} // namespace pejling::report
