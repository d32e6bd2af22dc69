// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontfeatures.h"

#include <QtEndian>

#include <cstring>
#include <optional>

namespace pejling::charts {

namespace {

constexpr qsizetype TagSize = 4;

/// Big-endian, as everything in a font; absent past its end.
std::optional<qsizetype> number(const QByteArray &font, qsizetype at, qsizetype bytes)
{
    if (at < 0 || at > font.size() - bytes)
        return {};
    const char *data = font.constData() + at;
    return bytes == 2 ? qsizetype(qFromBigEndian<quint16>(data))
                      : qsizetype(qFromBigEndian<quint32>(data));
}

bool hasTag(const QByteArray &font, qsizetype at, const char *tag)
{
    return at >= 0 && at <= font.size() - TagSize
        && std::memcmp(font.constData() + at, tag, TagSize) == 0;
}

/// Where the list of features stands in the table of substitutions.
std::optional<qsizetype> featureList(const QByteArray &font)
{
    constexpr qsizetype Records = 12;
    constexpr qsizetype RecordSize = 16;
    const auto tables = number(font, 4, 2);
    for (qsizetype i = 0; tables && i < *tables; ++i) {
        const qsizetype record = Records + i * RecordSize;
        if (!hasTag(font, record, "GSUB"))
            continue;
        const auto table = number(font, record + 8, 4);
        const auto list = table ? number(font, *table + 6, 2) : std::nullopt;
        return list ? std::optional(*table + *list) : std::nullopt;
    }
    return {};
}

} // namespace

QByteArray withoutContextualAlternates(QByteArray font)
{
    constexpr qsizetype FeatureSize = 6;
    const auto list = featureList(font);
    const auto count = list ? number(font, *list, 2) : std::nullopt;
    for (qsizetype i = 0; count && i < *count; ++i) {
        const qsizetype record = *list + 2 + i * FeatureSize;
        // Nobody asks for a feature of this name, so it is never applied.
        if (hasTag(font, record, "calt"))
            std::memcpy(font.data() + record, "none", TagSize);
    }
    return font;
}

} // namespace pejling::charts
