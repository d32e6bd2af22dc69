// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/zipfile.h"

#include <base/result.h>

#include <QHash>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pejling::importer {

/// The texts that cells refer to by number, kept once, one after the other.
class SharedStrings
{
public:
    [[nodiscard]] std::string_view at(size_t index) const
    {
        return index < m_ends.size()
            ? std::string_view(m_text).substr(index == 0 ? 0 : m_ends[index - 1],
                m_ends[index] - (index == 0 ? 0 : m_ends[index - 1]))
            : std::string_view();
    }
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] size_t bytes() const { return m_text.size() + m_ends.size() * sizeof(size_t); }
    void append(std::string_view text)
    {
        m_text += text;
        m_ends.push_back(m_text.size());
    }

private:
    std::string m_text;
    std::vector<size_t> m_ends;
};

/// What a sheet needs to know of its workbook.
struct XlsxContext
{
    SharedStrings strings;
    std::vector<bool> dateStyles; ///< by cell style
    bool from1904 = false;
};

struct XlsxSheetEntry
{
    QString name;
    QString relation; ///< id in the relations of the workbook
    bool hidden = false;
};

struct XlsxWorkbook
{
    std::vector<XlsxSheetEntry> sheets;
    bool from1904 = false;
};

struct XlsxRelation
{
    QString type; ///< last segment: "worksheet", "sharedStrings", "styles", "officeDocument"
    QString target; ///< path in the container
};

using XlsxRelations = QHash<QString, XlsxRelation>; ///< by id

/// `folder` is that of the part whose relations these are ("xl").
[[nodiscard]] Result<XlsxRelations> readRelations(
    std::unique_ptr<ZipPart> part, const QString &folder);
[[nodiscard]] Result<XlsxWorkbook> readWorkbook(std::unique_ptr<ZipPart> part);
[[nodiscard]] Result<std::vector<bool>> readDateStyles(std::unique_ptr<ZipPart> part);
/// Runs of rich text are joined, phonetic runs left out.
[[nodiscard]] Result<SharedStrings> readSharedStrings(std::unique_ptr<ZipPart> part);

} // namespace pejling::importer
