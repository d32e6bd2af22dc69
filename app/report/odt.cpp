// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/writers.h>

#include "raster.h"

#include <QBuffer>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr qreal Dpi = 96; ///< what QTextDocumentWriter takes a pixel for
constexpr qreal PerMillimetre = Dpi / 25.4;
constexpr qreal PerPoint = Dpi / 72;
constexpr qreal TextWidth = 170 * PerMillimetre;
const QColor Muted(0x52, 0x5a, 0x63);
const QColor Rule(0xc9, 0xce, 0xd4);

/// Fills a QTextDocument, whose paragraphs Word and LibreOffice then break into lines and pages.
class OdtBuilder
{
public:
    OdtBuilder(const Document &document, const PicturePainter &painter, QTextDocument &target)
        : m_document(document), m_painter(painter), m_target(target), m_cursor(&target)
    {
        // Found on every computer, or replaced by one that is as wide.
        QFont font(u"Arial"_s);
        font.setPointSizeF(10);
        m_target.setDefaultFont(font);
        m_target.setPageSize({ 210 * PerMillimetre, 297 * PerMillimetre });
        QTextFrameFormat page = m_target.rootFrame()->frameFormat();
        page.setMargin(20 * PerMillimetre);
        m_target.rootFrame()->setFrameFormat(page);
        m_target.setMetaInformation(QTextDocument::DocumentTitle, document.title);
    }

    void build()
    {
        if (!m_document.mark.isEmpty())
            paragraph(m_document.mark, letters(9, QFont::Bold, QColor(0x8f, 0x3a, 0x00)), 0, 6);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &each) { add(each); }, block);
        paragraph(m_document.running, letters(8, QFont::Normal, Muted), 18, 0);
    }

private:
    [[nodiscard]] static QTextCharFormat letters(
        qreal points, int weight = QFont::Normal, const QColor &colour = Qt::black)
    {
        QTextCharFormat format;
        format.setFontFamilies({ u"Arial"_s });
        format.setFontPointSize(points);
        format.setFontWeight(weight);
        format.setForeground(colour);
        return format;
    }
    /// Space above and below in points.
    [[nodiscard]] QTextBlockFormat block(qreal above, qreal below)
    {
        QTextBlockFormat format;
        format.setTopMargin(above * PerPoint);
        format.setBottomMargin(below * PerPoint);
        format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        if (std::exchange(m_breakNext, false))
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        return format;
    }
    /// A new paragraph; the document's first one exists already.
    void begin(const QTextBlockFormat &format, const QTextCharFormat &chars)
    {
        if (std::exchange(m_untouched, false)) {
            m_cursor.setBlockFormat(format);
            m_cursor.setBlockCharFormat(chars);
        } else {
            m_cursor.movePosition(QTextCursor::End);
            m_cursor.insertBlock(format, chars);
        }
        if (QTextList *list = m_cursor.currentList())
            list->remove(m_cursor.block());
    }
    /// As plain text, line feeds as line breaks.
    static void insert(QTextCursor &cursor, QString text, const QTextCharFormat &format)
    {
        cursor.insertText(text.replace(u'\n', QChar::LineSeparator), format);
    }
    void paragraph(const QString &text, const QTextCharFormat &format, qreal above, qreal below)
    {
        begin(block(above, below), format);
        insert(m_cursor, text, format);
    }

    void add(const Heading &heading)
    {
        const std::array sizes{ 20.0, 14.0, 11.0 };
        const std::array above{ 22.0, 16.0, 10.0 };
        const auto level = size_t(std::clamp(heading.level, 1, 3) - 1);
        QTextBlockFormat format = block(above[level], 4);
        format.setHeadingLevel(heading.level);
        const QTextCharFormat chars = letters(sizes[level], QFont::Bold);
        begin(format, chars);
        insert(m_cursor, heading.text, chars);
    }
    void add(const Paragraph &text)
    {
        switch (text.role) {
        case TextRole::Title:
            return paragraph(
                text.text, letters(28, QFont::Bold), m_document.hasFrontPage ? 120 : 0, 10);
        case TextRole::Subtitle:
            return paragraph(text.text, letters(13, QFont::Normal, Muted), 2, 4);
        case TextRole::Lead:
            return paragraph(text.text, letters(11.5), 2, 6);
        case TextRole::Note:
            return paragraph(text.text, letters(8.5, QFont::Normal, Muted), 3, 5);
        case TextRole::Body:
            return paragraph(text.text, letters(10), 2, 5);
        }
    }
    void add(const List &list)
    {
        int number = 0;
        for (const QString &item : list.items) {
            ++number;
            // Signs of its own: boxes are no kind of list, and all look alike in both programs.
            const QString sign = list.style == ListStyle::Numbers ? QString::number(number) + u'.'
                : list.style == ListStyle::Boxes                  ? u"☐"_s
                : list.style == ListStyle::TickedBoxes            ? u"☑"_s
                                                                  : u"•"_s;
            QTextBlockFormat format = block(1, 3);
            format.setLeftMargin(7 * PerMillimetre);
            format.setTextIndent(-7 * PerMillimetre);
            QTextOption::Tab tab;
            tab.position = 7 * PerMillimetre;
            format.setTabPositions({ tab });
            begin(format, letters(10));
            insert(m_cursor, sign + u'\t' + item, letters(10));
        }
    }
    void add(const Figure &figure)
    {
        const QString name = u"picture-%1.png"_s.arg(++m_figures);
        m_target.addResource(
            QTextDocument::ImageResource, QUrl(name), imageOf(m_painter, figure.picture));
        begin(block(6, 8), letters(10));
        QTextImageFormat image;
        image.setName(name);
        image.setWidth(TextWidth * figure.width);
        image.setHeight(TextWidth * figure.width * PictureSize.height() / PictureSize.width());
        m_cursor.insertImage(image);
    }
    [[nodiscard]] static QTextTableFormat tableFormat()
    {
        QTextTableFormat format;
        format.setCellPadding(3);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderBrush(Rule);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setTopMargin(4 * PerPoint);
        format.setBottomMargin(8 * PerPoint);
        format.setWidth(QTextLength(QTextLength::FixedLength, TextWidth));
        return format;
    }
    void cell(QTextTable &table, int row, int column, const QString &text,
        const QTextCharFormat &chars, bool number)
    {
        QTextCursor cursor = table.cellAt(row, column).firstCursorPosition();
        QTextBlockFormat format;
        format.setAlignment(number ? Qt::AlignRight : Qt::AlignLeft);
        cursor.setBlockFormat(format);
        insert(cursor, text, chars);
    }
    void add(const Table &table)
    {
        begin(block(0, 0), letters(4));
        const auto columns = int(table.columns.size());
        const bool grouped = std::any_of(table.columns.begin(), table.columns.end(),
            [](const Column &column) { return !column.group.isEmpty(); });
        const int heads = grouped ? 2 : 1;
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(heads);
        QList<QTextLength> widths;
        const qreal first = columns > 6 ? 30 : columns > 3 ? 40 : 60;
        for (int i = 0; i < columns; ++i)
            widths += QTextLength(QTextLength::PercentageLength,
                columns == 1 ? 100
                    : i == 0 ? first
                             : (100 - first) / (columns - 1));
        format.setColumnWidthConstraints(widths);
        QTextTable &target = *m_cursor.insertTable(int(table.rows.size()) + heads, columns, format);
        if (grouped)
            addGroups(target, table);
        for (int i = 0; i < columns; ++i) {
            const Column &column = table.columns[size_t(i)];
            cell(
                target, heads - 1, i, column.name, letters(8, QFont::Bold, Muted), column.isNumber);
        }
        for (int row = 0; row < int(table.rows.size()); ++row) {
            const int weight = table.strongRows.contains(row) ? QFont::Bold : QFont::Normal;
            for (int i = 0; i < columns; ++i)
                cell(target, row + heads, i, table.rows[size_t(row)][i], letters(8.5, weight),
                    table.columns[size_t(i)].isNumber);
        }
        afterTable();
    }
    /// The paragraph that stands below every table is the next one's.
    void afterTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_untouched = true;
    }
    void addGroups(QTextTable &target, const Table &table)
    {
        const auto &columns = table.columns;
        for (size_t i = 0; i < columns.size();) {
            size_t end = i + 1;
            while (end < columns.size() && columns[end].group == columns[i].group)
                ++end;
            if (end - i > 1)
                target.mergeCells(0, int(i), 1, int(end - i));
            cell(target, 0, int(i), columns[i].group, letters(8.5, QFont::Bold), true);
            i = end;
        }
    }
    void add(const Room &room)
    {
        begin(block(0, 0), letters(4));
        QTextTableFormat format = tableFormat();
        format.setHeaderRowCount(1);
        const auto columns = int(room.columns.size());
        QTextTable &target = *m_cursor.insertTable(room.rows + 1, columns, format);
        for (int i = 0; i < columns; ++i) {
            cell(target, 0, i, room.columns[i], letters(8, QFont::Bold, Muted), false);
            for (int row = 1; row <= room.rows; ++row)
                cell(target, row, i, u"\n"_s, letters(12), false);
        }
        afterTable();
    }
    void add(const Contents &)
    {
        for (const Block &each : m_document.blocks) {
            const auto *heading = std::get_if<Heading>(&each);
            if (heading && heading->level == 1)
                paragraph(heading->text, letters(11), 2, 3);
        }
    }
    void add(PageBreak) { m_breakNext = true; }

    const Document &m_document;
    const PicturePainter &m_painter;
    QTextDocument &m_target;
    QTextCursor m_cursor;
    int m_figures = 0;
    bool m_untouched = true;
    bool m_breakNext = false;
};

} // namespace

bool writeOdt(const Document &document, const PicturePainter &painter, QIODevice &device)
{
    QTextDocument target;
    target.setUndoRedoEnabled(false);
    OdtBuilder(document, painter, target).build();
    QBuffer whole; // the writer closes its device, which a QSaveFile does not suffer
    whole.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&whole, "odf");
    return writer.write(&target) && device.write(whole.data()) == whole.data().size();
}

} // namespace pejling::report
