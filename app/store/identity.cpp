// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <algorithm>
#include <limits>

namespace pejling::store {

namespace {

/// Digits without a leading zero, so that the number gives the same text back.
bool isPlainNumber(const QString &id)
{
    constexpr qsizetype AlwaysFits = 18;
    if (id.isEmpty() || id.size() > AlwaysFits || (id.size() > 1 && id.front() == u'0'))
        return false;
    return std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// FNV-1a-64; stored, so it must never change.
quint64 hashOf(const QByteArray &text)
{
    quint64 hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash ^= quint8(c);
        hash *= 0x100000001b3U;
    }
    return hash;
}

} // namespace

Identity Identity::of(const QString &externalId)
{
    if (externalId.isEmpty())
        return {};
    if (isPlainNumber(externalId))
        return { .key = externalId.toLongLong(), .external = {} };
    QByteArray text = externalId.toUtf8();
    const auto positive = qint64(hashOf(text) & quint64(std::numeric_limits<qint64>::max()));
    return { .key = -1 - positive, .external = std::move(text) };
}

QString externalIdOf(std::optional<qint64> key, const QString &external)
{
    return external.isEmpty() && key ? QString::number(*key) : external;
}

} // namespace pejling::store
