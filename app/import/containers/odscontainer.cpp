// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/odscontainer.h"

#include "containers/odssheet.h"
#include "containers/refusal.h"
#include "containers/xmlreader.h"
#include "containers/zipfile.h"

#include <set>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Lists the tables of content.xml and whether they are hidden.
class TableLister final : public XmlReader
{
public:
    using XmlReader::XmlReader;
    std::vector<Sheet> sheets;
    bool isSpreadsheet = false;

protected:
    void startElement(std::string_view name, const XmlAttributes &attributes) override
    {
        ++m_depth;
        if (name == "spreadsheet") {
            isSpreadsheet = true;
        } else if (name == "style") {
            m_style = std::string(attributes.value("name"));
        } else if (name == "table-properties" && attributes.value("display") == "false") {
            m_hiddenStyles.insert(m_style);
        } else if (name == "table" && isSpreadsheet && m_tableDepth == 0) {
            m_tableDepth = m_depth;
            const std::string_view title = attributes.value("name");
            sheets.push_back({ QString::fromUtf8(title.data(), qsizetype(title.size())),
                m_hiddenStyles.contains(std::string(attributes.value("style-name"))) });
        }
    }
    void endElement(std::string_view) override
    {
        if (--m_depth < m_tableDepth)
            m_tableDepth = 0;
    }

private:
    int m_depth = 0;
    int m_tableDepth = 0;
    std::string m_style;
    std::set<std::string> m_hiddenStyles;
};

class EncryptionFinder final : public XmlReader
{
public:
    using XmlReader::XmlReader;
    bool found = false;

protected:
    void startElement(std::string_view name, const XmlAttributes &) override
    {
        found = found || name == "encryption-data";
    }
    void endElement(std::string_view) override { }
};

Result<bool> isEncrypted(ZipFile &zip)
{
    if (!zip.contains("META-INF/manifest.xml"))
        return false;
    auto part = zip.part(u"META-INF/manifest.xml"_s);
    if (!part)
        return part.error();
    EncryptionFinder finder(std::move(*part));
    if (const Result<bool> read = finder.run(); !read)
        return read.error();
    return finder.found;
}

} // namespace

Result<std::unique_ptr<Container>> OdsContainer::open(std::shared_ptr<ZipFile> zip)
{
    const Result<bool> encrypted = isEncrypted(*zip);
    if (!encrypted)
        return encrypted.error();
    if (*encrypted)
        return refusal::passwordProtected();
    auto part = zip->part(u"content.xml"_s);
    if (!part)
        return part.error();
    auto container = std::make_unique<OdsContainer>();
    container->m_bytes = (*part)->bytes();
    TableLister lister(std::move(*part));
    if (const Result<bool> read = lister.run(); !read)
        return read.error();
    if (!lister.isSpreadsheet)
        return refusal::unknownFormat();
    if (lister.sheets.empty())
        return refusal::noSheets();
    container->m_zip = std::move(zip);
    container->m_sheets = std::move(lister.sheets);
    return std::unique_ptr<Container>(std::move(container));
}

QString OdsContainer::id() const { return u"ods"_s; }

qint64 OdsContainer::bytes(int sheet) const
{
    Q_UNUSED(sheet)
    return m_bytes;
}

Result<std::unique_ptr<RowReader>> OdsContainer::rows(int sheet)
{
    auto part = m_zip->part(u"content.xml"_s);
    if (!part)
        return part.error();
    return std::unique_ptr<RowReader>(
        std::make_unique<OdsSheet>(std::move(*part), sheet, m_sheets[size_t(sheet)].name));
}

} // namespace pejling::importer
