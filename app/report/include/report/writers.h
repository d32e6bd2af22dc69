// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <report/document.h>

#include <QIODevice>

namespace pejling::report {

/// What a file's name ends in: .pdf, .odt, .html.
enum class FileFormat { Pdf, Odt, Html };
/// Of "referat.PDF"; absent when it ends otherwise. ".htm" is HTML, too.
[[nodiscard]] std::optional<FileFormat> formatOf(const QString &fileName);

/// A4, pictures as vectors, fonts embedded; the same document gives the same bytes but for the
/// date and the id of the file.
void writePdf(const Document &document, const PicturePainter &painter, const QString &fontFamily,
    QIODevice &device);
/// OpenDocument, for LibreOffice and Word; false when it could not be written.
[[nodiscard]] bool writeOdt(
    const Document &document, const PicturePainter &painter, QIODevice &device);
/// One page that needs nothing beside it and loads nothing from anywhere. Byte for byte the same
/// for the same document.
void writeHtml(const Document &document, const PicturePainter &painter, QIODevice &device);

/// Writes in `format`; false when it could not be written.
[[nodiscard]] bool write(const Document &document, FileFormat format, const PicturePainter &painter,
    const QString &fontFamily, QIODevice &device);

/// The words alone, a paragraph or a row a line, for the clipboard; pictures and room to write are
/// left out.
[[nodiscard]] QString plainText(const Document &document);

} // namespace pejling::report
