// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <import/mapping.h>

#include <survey/jsoncursor.h>

#include <QCoreApplication>

#include <map>
#include <set>

namespace pejling::importer {

/// Reads a mapping file and notes everything that is wrong with it.
class MappingReader
{
    Q_DECLARE_TR_FUNCTIONS(MappingReader)

public:
    explicit MappingReader(const TemplatePtr &workshopTemplate);

    [[nodiscard]] Mapping read(const JsonCursor &root);

private:
    void readHeadings(const JsonCursor &headings, Mapping &mapping) const;
    [[nodiscard]] ColumnMapping readColumn(const JsonCursor &cursor);
    void readAnswer(const JsonCursor &cursor, ColumnMapping &column);
    void checkTaken(const JsonCursor &cursor, const ColumnMapping &column);
    [[nodiscard]] Codes readCodes(const JsonCursor &cursor, const MappingTarget *target) const;
    [[nodiscard]] QString readAudience(const JsonCursor &cursor) const;
    [[nodiscard]] const MappingTarget *target(const QString &id) const;

    TemplatePtr m_template;
    std::vector<MappingTarget> m_targets;
    std::map<QString, QString> m_taken; ///< what a column holds -> pointer of that column
    std::set<QString> m_places;
};

} // namespace pejling::importer
