// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace pejling::report {

/// What is never cut: a line, a row, a picture. Paints itself with its top left corner at a point.
struct Piece
{
    qreal height = 0;
    qreal before = 0; ///< space above, unless it begins a page
    bool keepWithNext = false;
    bool breakBefore = false;
    std::function<void(QPainter &, QPointF)> paint;
    /// Stands again on top of the page when this piece begins one.
    std::shared_ptr<const Piece> repeated;
    /// Takes what is left of the page: paints itself again with that height.
    std::function<void(QPainter &, QPointF, qreal)> fill;
    QString heading; ///< when it is one
    int headingLevel = 0;
};

} // namespace pejling::report
