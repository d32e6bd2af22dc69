// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <store/records.h>

namespace pejling::store {

class Connection;

/// Settings in the table meta, one row each, so that people can read them.
Result<Done> writeSettings(
    Connection &connection, const WorkshopTemplate &workshopTemplate, const Settings &settings);
[[nodiscard]] Result<Settings> readSettings(
    Connection &connection, const WorkshopTemplate &workshopTemplate);

/// Out of range: Error of kind Usage.
[[nodiscard]] Result<Done> checkSettings(const Settings &settings);

} // namespace pejling::store
