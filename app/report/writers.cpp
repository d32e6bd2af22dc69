// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/writers.h>

#include <report/pages.h>

#include <QFileInfo>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace pejling::report {

std::optional<FileFormat> formatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "pdf"_L1)
        return FileFormat::Pdf;
    if (suffix == "odt"_L1)
        return FileFormat::Odt;
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return FileFormat::Html;
    return {};
}

void writePdf(const Document &document, const PicturePainter &painter, const QString &fontFamily,
    QIODevice &device)
{
    constexpr int Dpi = 720; // a unit of the layout is a tenth of a point
    const Pages pages(document, painter, fontFamily);
    QPdfWriter writer(&device);
    writer.setResolution(Dpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(document.title);
    writer.setCreator(u"Pejling"_s);
    QPainter to(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(to, page, QRectF({}, Pages::Size * Dpi / 72));
    }
}

bool write(const Document &document, FileFormat format, const PicturePainter &painter,
    const QString &fontFamily, QIODevice &device)
{
    switch (format) {
    case FileFormat::Pdf:
        writePdf(document, painter, fontFamily, device);
        return true;
    case FileFormat::Odt:
        return writeOdt(document, painter, device);
    case FileFormat::Html:
        writeHtml(document, painter, device);
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace pejling::report
