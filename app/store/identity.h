// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace pejling::store {

/// How the id that a row has in its survey tool is stored and found. Most tools count: then the
/// number goes into the row's own id. Others are found by a hash and then compared.
struct Identity
{
    std::optional<qint64> number;
    std::optional<qint64> hash; ///< negative, so that it meets no number
    QByteArray external; ///< UTF-8, what was hashed

    [[nodiscard]] static Identity of(const QString &externalId, bool inForm = true);
    [[nodiscard]] bool isKnown() const { return number || hash; }
    /// Number or hash, of a known one.
    [[nodiscard]] qint64 key() const { return number ? *number : *hash; }
};

/// Numbers below this one fit into an id beside the form's.
inline constexpr qint64 NumbersOfAForm = qint64(1) << 40;

/// Ids from here on are random and belong to answers given in the program; smaller ones belong to
/// imported answers. The schema's index response_wave knows this number too.
inline constexpr qint64 FirstRandomId = qint64(1) << 62;

/// A random id that tells nothing of when an answer was given.
[[nodiscard]] qint64 randomId();

/// The id of the row that has `number` in `form`.
[[nodiscard]] constexpr qint64 numberedId(qint64 form, qint64 number)
{
    return form * NumbersOfAForm + number;
}
/// The tool's id back again, from the row's own.
[[nodiscard]] QString externalIdOf(qint64 id, const QString &external);

} // namespace pejling::store
