// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <import/importer.h>

#include "containers/codebook.h"

namespace pejling::importer {

namespace {

/// A file that cannot be read stands alone, and says so when it is opened.
std::optional<CodebookTable> tableIn(const QString &path)
{
    const auto container = Container::open(path);
    if (!container || (*container)->sheets().size() != 1)
        return std::nullopt;
    auto table = inspected(**container, 0);
    return table ? std::optional(std::move(*table)) : std::nullopt;
}

} // namespace

std::vector<ExportSet> exportSets(const QStringList &paths)
{
    std::vector<ExportSet> sets;
    if (paths.size() < 2) {
        for (const QString &path : paths)
            sets.push_back({ path, {} });
        return sets;
    }
    std::vector<std::optional<CodebookTable>> tables;
    for (const QString &path : paths)
        tables.push_back(tableIn(path));
    std::vector<qsizetype> owners(size_t(paths.size()), -1);
    for (size_t i = 0; i < owners.size(); ++i) {
        for (size_t j = 0; j < owners.size() && owners[i] < 0; ++j) {
            if (i != j && tables[i] && tables[j] && belongs(*tables[i], *tables[j]))
                owners[i] = qsizetype(j);
        }
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (owners[size_t(i)] >= 0)
            continue;
        ExportSet set{ paths[i], {} };
        for (qsizetype j = 0; j < paths.size(); ++j) {
            if (owners[size_t(j)] == i)
                set.companions.append(paths[j]);
        }
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace pejling::importer
