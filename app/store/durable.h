// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <system_error>

namespace pejling::store {

/// A whole file takes the name `path`, in place of what had it, and stays there even if the power
/// fails now. Neither may be open in SQLite.
[[nodiscard]] std::error_code renameDurably(const QString &from, const QString &path);

} // namespace pejling::store
