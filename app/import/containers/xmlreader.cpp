// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xmlreader.h"

#include "containers/limits.h"
#include "containers/refusal.h"

#include <expat.h>

namespace pejling::importer {

namespace {

constexpr int ChunkBytes = 64 * 1024;

std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::prefixed(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        const std::string_view whole(pair[0]);
        if (whole.size() > name.size() && localName(pair[0]) == name)
            return pair[1];
    }
    return {};
}

std::string_view XmlAttributes::exactly(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2) {
        if (name == pair[0])
            return pair[1];
    }
    return {};
}

struct XmlReader::Callbacks
{
    static void start(void *data, const char *name, const char **attributes)
    {
        auto *reader = static_cast<XmlReader *>(data);
        if (reader->m_error)
            return;
        if (++reader->m_depth > MaxXmlDepth) {
            reader->fail(refusal::nestedTooDeeply(reader->partName()));
            return;
        }
        reader->startElement(localName(name), XmlAttributes(attributes));
    }
    static void end(void *data, const char *name)
    {
        auto *reader = static_cast<XmlReader *>(data);
        if (reader->m_error)
            return;
        --reader->m_depth;
        reader->endElement(localName(name));
    }
    static void text(void *data, const char *text, int size)
    {
        auto *reader = static_cast<XmlReader *>(data);
        if (!reader->m_error)
            reader->characters({ text, size_t(size) });
    }
    static void doctype(void *data, const char *, const char *, const char *, int internalSubset)
    {
        // Old spreadsheet programs name a DTD, which is never fetched; declaring is another matter.
        auto *reader = static_cast<XmlReader *>(data);
        if (internalSubset)
            reader->fail(refusal::declaresEntities(reader->partName()));
    }
};

XmlReader::XmlReader(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part)), m_parser(XML_ParserCreate(nullptr))
{
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Callbacks::start, &Callbacks::end);
    XML_SetCharacterDataHandler(m_parser, &Callbacks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Callbacks::doctype);
}

XmlReader::~XmlReader() { XML_ParserFree(m_parser); }

void XmlReader::pause() { XML_StopParser(m_parser, XML_TRUE); }

void XmlReader::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    XML_StopParser(m_parser, XML_FALSE);
}

Result<bool> XmlReader::run()
{
    int status = m_paused ? XML_ResumeParser(m_parser) : XML_STATUS_OK;
    m_paused = false;
    while (status == XML_STATUS_OK && !m_atEnd) {
        void *buffer = XML_GetBuffer(m_parser, ChunkBytes);
        if (!buffer)
            return refusal::brokenWorkbook(partName(), {});
        const Result<qint64> got = m_part->read(static_cast<char *>(buffer), ChunkBytes);
        if (!got)
            return got.error();
        m_fed += *got;
        m_atEnd = *got == 0;
        status = XML_ParseBuffer(m_parser, int(*got), m_atEnd);
        const qint64 waiting = m_fed - qint64(XML_GetCurrentByteIndex(m_parser));
        if (status == XML_STATUS_OK && waiting > qint64(MaxXmlToken))
            return refusal::tagTooLong(partName());
    }
    return finished(status);
}

Result<bool> XmlReader::finished(int status)
{
    if (m_error)
        return *m_error;
    if (status == XML_STATUS_SUSPENDED) {
        m_paused = true;
        return true;
    }
    if (status == XML_STATUS_OK)
        return false;
    const QString reason = QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser)));
    return refusal::brokenWorkbook(partName(),
        QStringLiteral("%1 (byte %2)").arg(reason).arg(qint64(XML_GetCurrentByteIndex(m_parser))));
}

} // namespace pejling::importer
