// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/zipfile.h"

#include <base/result.h>

#include <memory>
#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace pejling::importer {

/// The attributes of one element; views are valid during the call alone.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs) : m_pairs(pairs) { }
    /// By local name: "r" finds `r` and `x:r`. Empty when absent.
    [[nodiscard]] std::string_view value(std::string_view localName) const;
    /// By local name, but only with some prefix: `r:id` and not `id`.
    [[nodiscard]] std::string_view prefixed(std::string_view localName) const;
    /// By the whole name.
    [[nodiscard]] std::string_view exactly(std::string_view name) const;

private:
    const char **m_pairs;
};

/// Streams one XML part of a container. Elements are told by their local names: spreadsheet files
/// use any prefix or none. Declarations of entities, deep nesting and endless tags are refused.
class XmlReader
{
public:
    explicit XmlReader(std::unique_ptr<ZipPart> part);
    virtual ~XmlReader();
    Q_DISABLE_COPY_MOVE(XmlReader)

    /// Reads on until pause() is called (true) or the part ends (false).
    Result<bool> run();
    [[nodiscard]] qint64 bytesRead() const { return m_part->bytesRead(); }

protected:
    virtual void startElement(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view text) { Q_UNUSED(text) }

    /// run() returns after the present element's end. To be called in endElement().
    void pause();
    /// run() fails with `error`.
    void fail(Error error);
    [[nodiscard]] QString partName() const { return m_part->name(); }

private:
    struct Callbacks;

    Result<bool> finished(int status);

    std::unique_ptr<ZipPart> m_part;
    XML_ParserStruct *m_parser;
    std::optional<Error> m_error;
    qint64 m_fed = 0;
    int m_depth = 0;
    bool m_paused = false;
    bool m_atEnd = false;
};

} // namespace pejling::importer
