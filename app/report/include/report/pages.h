// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/document.h>

#include <QIODevice>

#include <memory>

namespace pejling::report {

/// A document laid out on A4: headings stand with what they head, rows and pictures are never cut,
/// a table that is longer than a page repeats its heading. Painted to a PDF and to a preview alike.
class Pages
{
public:
    /// In points, 1/72 inch.
    static constexpr QSizeF Size{ 595.276, 841.89 };

    /// `painter` outlives this. `fontFamily` has been installed.
    Pages(const Document &document, const PicturePainter &painter, const QString &fontFamily);
    ~Pages();

    [[nodiscard]] int count() const;
    /// Paints a page, from 0, into `target`.
    void paint(QPainter &painter, int page, const QRectF &target) const;
    /// The headings of all levels and the page each stands on, from 0.
    [[nodiscard]] std::vector<std::pair<QString, int>> headings() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace pejling::report
