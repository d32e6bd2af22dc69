// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xlsxparts.h"

#include "containers/limits.h"
#include "containers/refusal.h"
#include "containers/spreadsheetvalue.h"
#include "containers/xmlreader.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

bool isTrue(std::string_view value) { return value == "1" || value == "true" || value == "on"; }

int number(std::string_view value)
{
    int result = -1;
    std::from_chars(value.data(), value.data() + value.size(), result);
    return result;
}

QString resolved(const QString &folder, const QString &target)
{
    QString path = target.startsWith(u'/') ? target.mid(1) : folder + u'/' + target;
    QStringList parts;
    for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

class RelationsReader final : public XmlReader
{
public:
    RelationsReader(std::unique_ptr<ZipPart> part, QString folder)
        : XmlReader(std::move(part)), m_folder(std::move(folder))
    {
    }
    XlsxRelations relations;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        relations.insert(text(attributes.value("Id")),
            { text(attributes.value("Type")).section(u'/', -1),
                resolved(m_folder, text(attributes.value("Target"))) });
    }
    void endElement(std::string_view) override { }

private:
    QString m_folder;
};

class WorkbookReader final : public XmlReader
{
public:
    using XmlReader::XmlReader;
    XlsxWorkbook workbook;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr")
            workbook.from1904 = isTrue(attributes.value("date1904"));
        if (name != "sheet")
            return;
        const std::string_view state = attributes.value("state");
        workbook.sheets.push_back({ text(attributes.value("name")), text(attributes.prefixed("id")),
            state == "hidden" || state == "veryHidden" });
    }
    void endElement(std::string_view) override { }
};

class StylesReader final : public XmlReader
{
public:
    using XmlReader::XmlReader;
    std::vector<bool> dateStyles;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            m_formats.insert(
                number(attributes.value("numFmtId")), std::string(attributes.value("formatCode")));
        } else if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "xf" && m_inCellStyles) {
            const int id = number(attributes.value("numFmtId"));
            dateStyles.push_back(isDateFormat(id, m_formats.value(id)));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }

private:
    QHash<int, std::string> m_formats;
    bool m_inCellStyles = false;
};

class SharedStringsReader final : public XmlReader
{
public:
    using XmlReader::XmlReader;
    SharedStrings strings;

protected:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else if (name == "rPh")
            m_phonetic = true;
        else if (name == "t")
            m_inText = !m_phonetic;
    }
    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_inText = false;
        } else if (name == "rPh") {
            m_phonetic = false;
        } else if (name == "si") {
            if (m_text.find("_x") != std::string::npos)
                m_text = withoutEscapes(m_text);
            strings.append(m_text);
            if (strings.bytes() > MaxSharedStringBytes)
                fail(refusal::tooManyStrings());
        }
    }
    void characters(std::string_view piece) override
    {
        if (m_inText && m_text.size() < MaxCellBytes)
            m_text += piece.substr(0, MaxCellBytes - m_text.size());
    }

private:
    std::string m_text;
    bool m_inText = false;
    bool m_phonetic = false;
};

Result<Done> runThrough(XmlReader &reader)
{
    const Result<bool> more = reader.run();
    if (!more)
        return more.error();
    return Done{};
}

} // namespace

Result<XlsxRelations> readRelations(std::unique_ptr<ZipPart> part, const QString &folder)
{
    RelationsReader reader(std::move(part), folder);
    if (const Result<Done> read = runThrough(reader); !read)
        return read.error();
    return std::move(reader.relations);
}

Result<XlsxWorkbook> readWorkbook(std::unique_ptr<ZipPart> part)
{
    WorkbookReader reader(std::move(part));
    if (const Result<Done> read = runThrough(reader); !read)
        return read.error();
    return std::move(reader.workbook);
}

Result<std::vector<bool>> readDateStyles(std::unique_ptr<ZipPart> part)
{
    StylesReader reader(std::move(part));
    if (const Result<Done> read = runThrough(reader); !read)
        return read.error();
    return std::move(reader.dateStyles);
}

Result<SharedStrings> readSharedStrings(std::unique_ptr<ZipPart> part)
{
    SharedStringsReader reader(std::move(part));
    if (const Result<Done> read = runThrough(reader); !read)
        return read.error();
    return std::move(reader.strings);
}

} // namespace pejling::importer
