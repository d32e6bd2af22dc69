// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileheader.h"
#include "migrations.h"

#include <survey/workshoptemplate.h>

#include <chrono>

namespace pejling::store {

/// What a workshop file of ours holds.
struct Inspected
{
    int schema = 0;
    TemplatePtr workshopTemplate;
};

/// How long to wait.
struct Patience
{
    std::chrono::milliseconds lock; ///< for somebody else's
    std::chrono::milliseconds looking = std::chrono::seconds(2); ///< at the pages of the file
};

/// Looks inside a file without being able to change it or anything beside it, so that what is
/// refused stays as it is. Before a table is read the schema must be the one that `migrations`
/// make, word for word: no trigger, view or function of somebody else's is ever run. A log or
/// journal that a killed program has left must fit the file. Ends within a few seconds whatever the
/// file says; of a file that is too large for that, not every page has been looked at then.
[[nodiscard]] Result<Inspected> inspect(const QString &path, const FileHeader &header,
    const std::vector<Migration> &migrations, const Patience &patience);

} // namespace pejling::store
