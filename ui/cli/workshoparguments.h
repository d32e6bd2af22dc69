// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <disclosure/gate.h>
#include <store/workshopstore.h>

#include <functional>
#include <optional>

namespace pejling::cli {

/// What several commands read from their arguments in the same way.

inline constexpr int MinMinGroup = 3;
inline constexpr int MaxMinGroup = 20;

/// The ids of the audiences as a person reads them: "central, decentral".
[[nodiscard]] QString audienceIds(const WorkshopTemplate &workshopTemplate);
/// A usage error that lists the audiences when `id` is none of them.
[[nodiscard]] Result<AudienceIndex> audienceArgument(
    const WorkshopTemplate &workshopTemplate, const QString &id);
/// `--round`, or the survey; whether there is such a round is the store's to say.
[[nodiscard]] QString roundArgument(const Arguments &arguments);
/// "2025-08-28", "28.8.2025" or "28-08-2025"; "" takes a date away.
[[nodiscard]] Result<QDate> dateArgument(QLatin1StringView option, const QString &text);

/// What `stats`, `render` and `export` draw: `--round` and `--min-group` applied.
[[nodiscard]] Result<disclosure::RawResults> drawing(
    store::WorkshopStore &store, const Arguments &arguments);

/// The round that `--against` names, drawn under the same minimum as `drawn`; nullopt without it.
[[nodiscard]] Result<std::optional<disclosure::RawResults>> earlierDrawing(
    store::WorkshopStore &store, const Arguments &arguments, const disclosure::RawResults &drawn);

/// Writes what `fill` puts into the device, whole or not at all.
[[nodiscard]] Result<Done> writeFile(
    const QString &path, const std::function<Result<Done>(QIODevice &)> &fill);
[[nodiscard]] Result<Done> writeFile(const QString &path, const QByteArray &contents);

} // namespace pejling::cli
