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

/// Where the table of this tag stands.
std::optional<qsizetype> tableAt(const QByteArray &font, const char *tag)
{
    constexpr qsizetype Records = 12;
    constexpr qsizetype RecordSize = 16;
    const auto tables = number(font, 4, 2);
    for (qsizetype i = 0; tables && i < *tables; ++i) {
        const qsizetype record = Records + i * RecordSize;
        if (hasTag(font, record, tag))
            return number(font, record + 8, 4);
    }
    return {};
}

/// Where the list of features stands in the table of substitutions.
std::optional<qsizetype> featureList(const QByteArray &font)
{
    const auto table = tableAt(font, "GSUB");
    const auto list = table ? number(font, *table + 6, 2) : std::nullopt;
    return list ? std::optional(*table + *list) : std::nullopt;
}

/// As the names of a font are written for Windows, which all systems read.
QByteArray bigEndian(QStringView text)
{
    QByteArray bytes(text.size() * 2, Qt::Uninitialized);
    qToBigEndian<quint16>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

/// Family, full name, typographic family and its narrow relation.
bool namesAFamily(qsizetype nameId)
{
    return nameId == 1 || nameId == 4 || nameId == 16 || nameId == 21;
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

QByteArray renamed(QByteArray font, QStringView family, QStringView own)
{
    Q_ASSERT(family.size() == own.size()); // so that everything stays where it is
    constexpr qsizetype NameSize = 12;
    constexpr qsizetype Windows = 3;
    const QByteArray before = bigEndian(family);
    const auto table = tableAt(font, "name");
    const auto count = table ? number(font, *table + 2, 2) : std::nullopt;
    const auto storage = table ? number(font, *table + 4, 2) : std::nullopt;
    for (qsizetype i = 0; count && storage && i < *count; ++i) {
        const qsizetype record = *table + 6 + i * NameSize;
        const auto platform = number(font, record, 2);
        const auto id = number(font, record + 6, 2);
        const auto length = number(font, record + 8, 2);
        const auto offset = number(font, record + 10, 2);
        if (platform != Windows || !id || !namesAFamily(*id) || !length || !offset
            || *length < before.size())
            continue;
        const qsizetype at = *table + *storage + *offset;
        // Two names may share their letters; then they have been renamed already.
        if (font.mid(at, before.size()) == before)
            font.replace(at, before.size(), bigEndian(own));
    }
    return font;
}

} // namespace pejling::charts
