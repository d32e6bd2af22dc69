// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace pejling::importer {

/// Writes zip containers, sound ones and lying ones.
class ZipWriter
{
public:
    /// `claimedSize` is what the directory says of the unpacked size; -1: the truth.
    void add(const QByteArray &name, const QByteArray &content, qint64 claimedSize = -1)
    {
        // qCompress() puts 4 bytes of its own and 2 of zlib in front, and 4 of zlib behind.
        // It knows no empty content, whose deflated form is an empty block.
        const QByteArray packed
            = content.isEmpty() ? QByteArray("\x03\0", 2) : qCompress(content, 9).mid(6).chopped(4);
        const quint32 size = quint32(claimedSize < 0 ? content.size() : claimedSize);
        QByteArray common;
        put16(common, 20); // version needed
        put16(common, 0x0800); // names are UTF-8
        put16(common, 8); // deflated
        put32(common, 0); // time and date
        put32(common, crc32(content));
        put32(common, quint32(packed.size()));
        put32(common, size);
        put16(common, quint16(name.size()));
        put16(common, 0);
        put32(m_directory, 0x02014b50);
        put16(m_directory, 20);
        m_directory += common;
        put16(m_directory, 0);
        put16(m_directory, 0);
        put16(m_directory, 0);
        put32(m_directory, 0);
        put32(m_directory, quint32(m_bytes.size()));
        m_directory += name;
        put32(m_bytes, 0x04034b50);
        m_bytes += common + name + packed;
        ++m_count;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray end;
        put32(end, 0x06054b50);
        put32(end, 0);
        put16(end, quint16(m_count));
        put16(end, quint16(m_count));
        put32(end, quint32(m_directory.size()));
        put32(end, quint32(m_bytes.size()));
        put16(end, 0);
        return m_bytes + m_directory + end;
    }

private:
    static void put16(QByteArray &to, quint16 value) { put(to, value); }
    static void put32(QByteArray &to, quint32 value) { put(to, value); }
    template <typename T>
    static void put(QByteArray &to, T value)
    {
        const T little = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&little), sizeof(T));
    }
    static quint32 crc32(const QByteArray &bytes)
    {
        static const QList<quint32> table = [] {
            QList<quint32> values;
            for (quint32 i = 0; i < 256; ++i) {
                quint32 c = i;
                for (int k = 0; k < 8; ++k)
                    c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
                values.append(c);
            }
            return values;
        }();
        quint32 crc = 0xffffffffU;
        for (const char byte : bytes)
            crc = table[int((crc ^ uchar(byte)) & 0xff)] ^ (crc >> 8);
        return crc ^ 0xffffffffU;
    }

    QByteArray m_bytes;
    QByteArray m_directory;
    int m_count = 0;
};

/// Puts the parts of a workbook together; whatever is not given is the least that is sound.
struct Workbook
{
    struct SheetPart
    {
        QByteArray name;
        QByteArray xml; ///< of the whole part
        QByteArray state = {}; ///< "hidden"
    };
    QList<SheetPart> sheets;
    QByteArray sharedStrings = {}; ///< of the whole part
    QByteArray styles = {};
    bool from1904 = false;

    static QByteArray sheet(const QByteArray &rows)
    {
        return "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/"
               "spreadsheetml/2006/main\"><sheetData>"
            + rows + "</sheetData></worksheet>";
    }
    /// Cells of inline text, one row each; numbers stand as numbers.
    static QByteArray rowsOf(const QList<QList<QByteArray>> &rows)
    {
        QByteArray xml;
        for (const QList<QByteArray> &row : rows) {
            xml += "<row>";
            for (const QByteArray &cell : row) {
                bool number = false;
                cell.toDouble(&number);
                xml += number        ? "<c><v>" + cell + "</v></c>"
                    : cell.isEmpty() ? QByteArray("<c/>")
                                     : "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
            }
            xml += "</row>";
        }
        return xml;
    }

    [[nodiscard]] QByteArray bytes() const
    {
        ZipWriter zip;
        QByteArray list;
        QByteArray relations;
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            const QByteArray number = QByteArray::number(i + 1);
            list += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"r"
                + number + "\""
                + (sheets[i].state.isEmpty() ? QByteArray() : " state=\"" + sheets[i].state + "\"")
                + "/>";
            relations += relation("r" + number, "worksheet", "worksheets/s" + number + ".xml");
            zip.add("xl/worksheets/s" + number + ".xml", sheets[i].xml);
        }
        if (!sharedStrings.isEmpty()) {
            relations += relation("rs", "sharedStrings", "/xl/strings.xml");
            zip.add("xl/strings.xml", sharedStrings);
        }
        if (!styles.isEmpty()) {
            relations += relation("ry", "styles", "./styles.xml");
            zip.add("xl/styles.xml", styles);
        }
        zip.add("_rels/.rels", wrapped(relation("r1", "officeDocument", "xl/workbook.xml")));
        zip.add("xl/_rels/workbook.xml.rels", wrapped(relations));
        zip.add("xl/workbook.xml",
            "<workbook xmlns:r=\"x\"><workbookPr" + QByteArray(from1904 ? " date1904=\"1\"" : "")
                + "/><sheets>" + list + "</sheets></workbook>");
        return zip.bytes();
    }

private:
    static QByteArray wrapped(const QByteArray &relations)
    {
        return "<Relationships>" + relations + "</Relationships>";
    }
    static QByteArray relation(
        const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        return "<Relationship Id=\"" + id + "\" Type=\"http://purl.oclc.org/ooxml/" + type
            + "\" Target=\"" + target + "\"/>";
    }
};

} // namespace pejling::importer
