// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xlsxcontainer.h"

#include "containers/refusal.h"
#include "containers/xlsxsheet.h"
#include "containers/zipfile.h"

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

QString folderOf(const QString &path) { return path.section(u'/', 0, -2); }

QString relationsOf(const QString &path)
{
    const QString folder = folderOf(path);
    return (folder.isEmpty() ? QString() : folder + u'/') + u"_rels/"_s + path.section(u'/', -1)
        + u".rels"_s;
}

QString targetOf(const XlsxRelations &relations, QLatin1StringView type)
{
    for (const XlsxRelation &relation : relations) {
        if (relation.type == type)
            return relation.target;
    }
    return {};
}

/// Where the workbook lies; nearly always xl/workbook.xml, but the container says so.
Result<QString> workbookPart(ZipFile &zip)
{
    if (zip.contains("_rels/.rels")) {
        auto part = zip.part(u"_rels/.rels"_s);
        if (!part)
            return part.error();
        const auto relations = readRelations(std::move(*part), {});
        if (!relations)
            return relations.error();
        const QString target = targetOf(*relations, "officeDocument"_L1);
        if (!target.isEmpty())
            return target;
    }
    return u"xl/workbook.xml"_s;
}

} // namespace

Result<std::unique_ptr<Container>> XlsxContainer::open(std::shared_ptr<ZipFile> zip)
{
    auto container = std::make_unique<XlsxContainer>();
    container->m_zip = std::move(zip);
    if (const Result<Done> loaded = container->load(); !loaded)
        return loaded.error();
    return std::unique_ptr<Container>(std::move(container));
}

Result<Done> XlsxContainer::load()
{
    const Result<QString> path = workbookPart(*m_zip);
    if (!path)
        return path.error();
    if (!m_zip->contains(path->toUtf8().constData()) || !path->endsWith(".xml"_L1))
        return refusal::unknownFormat();
    auto part = m_zip->part(*path);
    if (!part)
        return part.error();
    const auto workbook = readWorkbook(std::move(*part));
    if (!workbook)
        return workbook.error();
    part = m_zip->part(relationsOf(*path));
    if (!part)
        return part.error();
    const auto relations = readRelations(std::move(*part), folderOf(*path));
    if (!relations)
        return relations.error();
    if (workbook->sheets.empty() && !path->startsWith("xl/"_L1))
        return refusal::unknownFormat(); // a text document or a presentation

    auto context = std::make_shared<XlsxContext>();
    context->from1904 = workbook->from1904;
    if (const Result<Done> loaded = loadContext(*relations, *context); !loaded)
        return loaded;
    m_context = std::move(context);
    return listSheets(*workbook, *relations);
}

/// Shared strings and styles. A workbook without its styles can be read, one without its texts not.
Result<Done> XlsxContainer::loadContext(const XlsxRelations &relations, XlsxContext &context)
{
    const QString texts = targetOf(relations, "sharedStrings"_L1);
    if (!texts.isEmpty()) {
        auto part = m_zip->part(texts);
        if (!part)
            return part.error();
        auto strings = readSharedStrings(std::move(*part));
        if (!strings)
            return strings.error();
        context.strings = std::move(*strings);
    }
    const QString look = targetOf(relations, "styles"_L1);
    if (!look.isEmpty() && m_zip->contains(look.toUtf8().constData())) {
        auto part = m_zip->part(look);
        if (!part)
            return part.error();
        auto styles = readDateStyles(std::move(*part));
        if (!styles)
            return styles.error();
        context.dateStyles = std::move(*styles);
    }
    return Done{};
}

Result<Done> XlsxContainer::listSheets(const XlsxWorkbook &workbook, const XlsxRelations &relations)
{
    for (const XlsxSheetEntry &sheet : workbook.sheets) {
        const XlsxRelation relation = relations.value(sheet.relation);
        if (relation.type != "worksheet"_L1)
            continue; // a chart or a macro sheet
        auto part = m_zip->part(relation.target);
        if (!part)
            return part.error();
        m_sheets.push_back({ sheet.name, sheet.hidden });
        m_parts.push_back(relation.target);
        m_bytes.push_back((*part)->bytes());
    }
    if (m_sheets.empty())
        return refusal::noSheets();
    return Done{};
}

QString XlsxContainer::id() const { return u"xlsx"_s; }

qint64 XlsxContainer::bytes(int sheet) const { return m_bytes[size_t(sheet)]; }

Result<std::unique_ptr<RowReader>> XlsxContainer::rows(int sheet)
{
    auto part = m_zip->part(m_parts[size_t(sheet)]);
    if (!part)
        return part.error();
    return std::unique_ptr<RowReader>(
        std::make_unique<XlsxSheet>(std::move(*part), m_context, m_sheets[size_t(sheet)].name));
}

} // namespace pejling::importer
