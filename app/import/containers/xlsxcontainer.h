// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"
#include "containers/xlsxparts.h"

namespace pejling::importer {

class ZipFile;

/// An Office Open XML workbook, strict or transitional, with any namespace prefix. What it claims
/// of its dimensions is not believed.
class XlsxContainer final : public Container
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Container>> open(std::shared_ptr<ZipFile> zip);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(int sheet) override;
    [[nodiscard]] qint64 bytes(int sheet) const override;

private:
    Result<Done> load();
    Result<Done> loadContext(const XlsxRelations &relations, XlsxContext &context);
    Result<Done> listSheets(const XlsxWorkbook &workbook, const XlsxRelations &relations);

    std::shared_ptr<ZipFile> m_zip;
    std::vector<Sheet> m_sheets;
    std::vector<QString> m_parts; ///< of the sheets
    std::vector<qint64> m_bytes; ///< of the sheets, unpacked
    std::shared_ptr<const XlsxContext> m_context;
};

} // namespace pejling::importer
