// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/container.h"

namespace pejling::importer {

class ZipFile;

/// An OpenDocument spreadsheet.
class OdsContainer final : public Container
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Container>> open(std::shared_ptr<ZipFile> zip);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] const std::vector<Sheet> &sheets() const override { return m_sheets; }
    [[nodiscard]] Result<std::unique_ptr<RowReader>> rows(int sheet) override;
    [[nodiscard]] qint64 bytes(int sheet) const override;

private:
    std::shared_ptr<ZipFile> m_zip;
    std::vector<Sheet> m_sheets;
    qint64 m_bytes = 0;
};

} // namespace pejling::importer
