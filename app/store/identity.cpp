// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "identity.h"

#include <QRandomGenerator>

#include <algorithm>
#include <limits>

namespace pejling::store {

namespace {

/// Digits without a leading zero, so that the number gives the same text back.
bool isPlainNumber(const QString &id)
{
    constexpr qsizetype AlwaysFits = 12; // 10^12 < 2^40
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

Identity Identity::of(const QString &externalId, bool inForm)
{
    if (externalId.isEmpty())
        return {};
    if (inForm && isPlainNumber(externalId))
        return { .number = externalId.toLongLong(), .hash = {}, .external = {} };
    QByteArray text = externalId.toUtf8();
    const auto positive = qint64(hashOf(text) & quint64(std::numeric_limits<qint64>::max()));
    return { .number = {}, .hash = -1 - positive, .external = std::move(text) };
}

qint64 randomId()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return FirstRandomId | qint64(random & quint64(FirstRandomId - 1));
}

QString externalIdOf(qint64 id, const QString &external)
{
    const bool numbered = external.isEmpty() && id >= NumbersOfAForm && id < FirstRandomId;
    return numbered ? QString::number(id % NumbersOfAForm) : external;
}

} // namespace pejling::store
