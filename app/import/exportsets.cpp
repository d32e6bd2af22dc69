// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/importer.h>

namespace pejling::importer {

std::vector<ExportSet> exportSets(const QStringList &paths)
{
    std::vector<ExportSet> sets;
    for (const QString &path : paths)
        sets.push_back({ path, {} });
    return sets;
}

} // namespace pejling::importer
