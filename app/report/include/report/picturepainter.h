// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <vector>

namespace pejling::report {

/// A picture of the deck: the slide's id and, for one of several pages, its step from 1.
struct PictureRef
{
    QString id;
    int step = 1;

    friend bool operator==(const PictureRef &, const PictureRef &) = default;
};

/// Draws what the wall shows. Whoever can draw implements it, so that a report is put together
/// without knowing of charts. GUI thread.
class PicturePainter
{
public:
    PicturePainter() = default;
    PicturePainter(const PicturePainter &) = delete;
    PicturePainter &operator=(const PicturePainter &) = delete;
    virtual ~PicturePainter() = default;

    /// What there is to show, in the order of the deck.
    [[nodiscard]] virtual std::vector<PictureRef> pictures() const = 0;
    /// What the picture says, in plain text, for those who cannot see it.
    [[nodiscard]] virtual QString description(const PictureRef &picture) const = 0;
    /// The finding that stands above the picture, in plain text.
    [[nodiscard]] virtual QString title(const PictureRef &picture) const = 0;
    /// Paints the picture into `target`, which has the proportions of PictureSize; as vectors when
    /// the painter's device takes them. The same picture is painted the same every time.
    virtual void paint(
        QPainter &painter, const PictureRef &picture, const QRectF &target) const = 0;
};

/// The proportions of every picture, in pixels where pixels are needed.
inline constexpr QSize PictureSize{ 1920, 1080 };

} // namespace pejling::report
