// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/writers.h>

#include "raster.h"

#include <QBuffer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr auto Style = R"(
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:3rem 1.25rem 5rem;max-width:60rem;background:#fff;color:#1b1f24;
 font:1.0625rem/1.55 Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{font-size:2.6rem;line-height:1.12;margin:4rem 0 .6rem;letter-spacing:-.02em}
h1::before{content:"";display:block;width:4.5rem;height:.35rem;background:#00574f;margin-bottom:1.6rem}
h2{font-size:1.75rem;line-height:1.2;margin:4rem 0 .6rem;letter-spacing:-.01em}
h3{font-size:1.2rem;line-height:1.3;margin:2.4rem 0 .4rem}
h4{font-size:1rem;line-height:1.35;margin:1.5rem 0 .2rem}
p,li{max-width:42rem}
p{margin:.5rem 0}
li{margin:.3rem 0}
.subtitle{font-size:1.25rem;color:#525a63}
.lead{font-size:1.15rem}
.note{font-size:.875rem;color:#525a63;max-width:none}
.mark{position:sticky;top:0;margin:0 0 1rem;padding:.4rem 0;background:#fff;color:#8f3a00;
 font-weight:700;text-align:right;max-width:none}
figure{margin:1.2rem 0}
img{display:block;width:100%;height:auto;border:1px solid #c9ced4}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:1.2rem 0;font-size:.9375rem;line-height:1.35;
 font-variant-numeric:tabular-nums lining-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:.35rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid #c9ced4;
 font-weight:400}
th:first-child,td:first-child{padding-left:0}
thead th{font-size:.8125rem;font-weight:600;color:#525a63;vertical-align:bottom}
thead tr:last-child th{border-bottom:1.5px solid #525a63}
thead .group{font-size:.9375rem;color:#1b1f24;text-align:right}
.number{text-align:right}
.strong>*{font-weight:600}
.room{width:100%;table-layout:fixed}
.room td{height:2.6rem}
.boxes{list-style:none;padding-left:0}
.boxes li{padding-left:1.8rem;position:relative}
.boxes li::before{content:"";position:absolute;left:0;top:.3rem;width:.95rem;height:.95rem;
 border:1.5px solid #525a63}
.ticked li::before{content:"\2713";color:#00574f;font-weight:700;line-height:.8rem}
nav ol{list-style:none;padding:0;margin:2rem 0 0;max-width:42rem}
nav li{border-bottom:1px solid #c9ced4}
a{color:#00574f;text-decoration:none}
a:hover{text-decoration:underline}
footer{margin-top:4rem;font-size:.875rem;color:#525a63}
@media print{body{max-width:none;padding:0;font-size:10pt}h2,h3,h4{break-after:avoid}
 figure,tr,img{break-inside:avoid}thead{display:table-header-group}.mark{position:static}}
)"_L1;

class HtmlWriter
{
public:
    HtmlWriter(const Document &document, const PicturePainter &painter, QIODevice &device)
        : m_document(document), m_painter(painter), m_out(&device)
    {
    }

    void write()
    {
        const QString title = text(m_document.title);
        // Whatever was typed into the workshop, the page runs nothing and asks nobody for anything.
        m_out << "<!DOCTYPE html>\n<html lang=\""_L1 << languageCode(m_document.language)
              << "\">\n<head>\n<meta charset=\"utf-8\">\n"_L1
              << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_L1
              << "img-src data:; style-src 'unsafe-inline'\">\n"_L1
              << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
              << "<meta name=\"generator\" content=\"Pejling\">\n<title>"_L1 << title
              << "</title>\n<style>"_L1 << Style << "</style>\n</head>\n<body>\n"_L1;
        if (!m_document.mark.isEmpty())
            element("p"_L1, m_document.mark, "mark"_L1);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        element("footer"_L1, m_document.running);
        m_out << "</body>\n</html>\n"_L1;
    }

private:
    [[nodiscard]] static QString text(const QString &plain)
    {
        return plain.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    }

    void element(QLatin1StringView tag, const QString &plain, QLatin1StringView kind = {})
    {
        m_out << '<' << tag;
        if (!kind.isEmpty())
            m_out << " class=\""_L1 << kind << '"';
        m_out << '>' << text(plain) << "</"_L1 << tag << ">\n"_L1;
    }

    void add(const Heading &heading)
    {
        const int level = std::clamp(heading.level, 1, 3) + 1; // h1 is the title
        m_out << "<h"_L1 << level;
        if (heading.level == 1)
            m_out << " id=\"s"_L1 << ++m_sections << '"';
        m_out << '>' << text(heading.text) << "</h"_L1 << level << ">\n"_L1;
    }
    void add(const Paragraph &paragraph)
    {
        switch (paragraph.role) {
        case TextRole::Title:
            return element("h1"_L1, paragraph.text);
        case TextRole::Subtitle:
            return element("p"_L1, paragraph.text, "subtitle"_L1);
        case TextRole::Lead:
            return element("p"_L1, paragraph.text, "lead"_L1);
        case TextRole::Note:
            return element("p"_L1, paragraph.text, "note"_L1);
        case TextRole::Body:
            return element("p"_L1, paragraph.text);
        }
    }
    void add(const List &list)
    {
        const bool numbers = list.style == ListStyle::Numbers;
        m_out << (numbers                              ? "<ol>\n"_L1
                : list.style == ListStyle::Boxes       ? "<ul class=\"boxes\">\n"_L1
                : list.style == ListStyle::TickedBoxes ? "<ul class=\"boxes ticked\">\n"_L1
                                                       : "<ul>\n"_L1);
        for (const QString &item : list.items)
            element("li"_L1, item);
        m_out << (numbers ? "</ol>\n"_L1 : "</ul>\n"_L1);
    }
    void add(const Figure &figure)
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        imageOf(m_painter, figure.picture).save(&buffer, "PNG");
        m_out << "<figure><img width=\""_L1 << PictureSize.width() << "\" height=\""_L1
              << PictureSize.height() << "\" alt=\""_L1 << figure.description.toHtmlEscaped()
              << "\" src=\"data:image/png;base64,"_L1 << QString::fromLatin1(png.toBase64())
              << "\"></figure>\n"_L1;
    }
    void add(const Table &table)
    {
        m_out << "<div class=\"scroll\"><table>\n"_L1;
        element("caption"_L1, table.caption);
        m_out << "<thead>\n"_L1;
        addGroups(table);
        m_out << "<tr>"_L1;
        for (const Column &column : table.columns) {
            m_out << "<th scope=\"col\""_L1 << kindOf(column) << '>' << text(column.name)
                  << "</th>"_L1;
        }
        m_out << "</tr>\n</thead>\n<tbody>\n"_L1;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            m_out << (table.strongRows.contains(int(row)) ? "<tr class=\"strong\">"_L1 : "<tr>"_L1);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const QString cell = text(table.rows[row][qsizetype(i)]);
                if (i == 0)
                    m_out << "<th scope=\"row\">"_L1 << cell << "</th>"_L1;
                else
                    m_out << "<td"_L1 << kindOf(table.columns[i]) << '>' << cell << "</td>"_L1;
            }
            m_out << "</tr>\n"_L1;
        }
        m_out << "</tbody>\n</table></div>\n"_L1;
    }
    void addGroups(const Table &table)
    {
        const auto &columns = table.columns;
        if (std::all_of(columns.begin(), columns.end(),
                [](const Column &column) { return column.group.isEmpty(); }))
            return;
        m_out << "<tr>"_L1;
        for (size_t i = 0; i < columns.size();) {
            size_t end = i + 1;
            while (end < columns.size() && columns[end].group == columns[i].group)
                ++end;
            if (columns[i].group.isEmpty()) {
                m_out << "<td colspan=\""_L1 << end - i << "\"></td>"_L1;
            } else {
                m_out << "<th class=\"group\" scope=\"colgroup\" colspan=\""_L1 << end - i
                      << "\">"_L1 << text(columns[i].group) << "</th>"_L1;
            }
            i = end;
        }
        m_out << "</tr>\n"_L1;
    }
    [[nodiscard]] static QLatin1StringView kindOf(const Column &column)
    {
        return column.isNumber ? " class=\"number\""_L1 : ""_L1;
    }
    void add(const Room &room)
    {
        m_out << "<table class=\"room\"><thead><tr>"_L1;
        for (const QString &column : room.columns)
            m_out << "<th scope=\"col\">"_L1 << text(column) << "</th>"_L1;
        m_out << "</tr></thead><tbody>\n"_L1;
        for (int row = 0; row < room.rows; ++row) {
            m_out << "<tr>"_L1 << u"<td></td>"_s.repeated(room.columns.size()) << "</tr>\n"_L1;
        }
        m_out << "</tbody></table>\n"_L1;
    }
    void add(const Contents &)
    {
        m_out << "<nav><ol>\n"_L1;
        int section = 0;
        for (const Block &block : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&block);
            if (heading && heading->level == 1) {
                m_out << "<li><a href=\"#s"_L1 << ++section << "\">"_L1 << text(heading->text)
                      << "</a></li>\n"_L1;
            }
        }
        m_out << "</ol></nav>\n"_L1;
    }
    void add(PageBreak) { }

    const Document &m_document;
    const PicturePainter &m_painter;
    QTextStream m_out;
    int m_sections = 0;
};

} // namespace

void writeHtml(const Document &document, const PicturePainter &painter, QIODevice &device)
{
    HtmlWriter(document, painter, device).write();
}

} // namespace pejling::report
