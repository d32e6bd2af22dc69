// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pejling::store {

/// How a row's own id is stored and found. Survey tools count, so that most ids are plain numbers,
/// which an index takes at its right edge; others are found by a hash and then compared.
struct Identity
{
    std::optional<qint64> key; ///< the number, or a negative hash; absent: no id
    QByteArray external; ///< UTF-8; empty when the key says it all

    [[nodiscard]] static Identity of(const QString &externalId);
};

/// The id back again.
[[nodiscard]] QString externalIdOf(std::optional<qint64> key, const QString &external);

} // namespace pejling::store
