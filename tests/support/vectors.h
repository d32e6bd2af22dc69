// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/ballot.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <optional>
#include <vector>

namespace pejling::test {

/// A group of the statistics' test vectors, which were computed independently of this program.
inline QJsonValue vectors(const QString &group)
{
    QFile file(QStringLiteral(PEJLING_TEST_DATA "/vectors/statistics.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the test vectors cannot be read");
    const QJsonValue value = QJsonDocument::fromJson(file.readAll()).object().value(group);
    if (value.isUndefined())
        qFatal("no test vectors %s", qPrintable(group));
    return value;
}

/// The vectors name cases or do not; a row wants a name.
inline QByteArray rowName(const QJsonObject &vector, qsizetype index)
{
    const QString name = vector.value(QStringLiteral("name")).toString();
    return QByteArray::number(index) + ' ' + name.toUtf8();
}

inline QList<qint64> countsOf(const QJsonValue &array)
{
    QList<qint64> counts;
    for (const QJsonValue &count : array.toArray())
        counts += count.toInteger();
    return counts;
}

/// Tie groups of item names, best first.
inline Ballot ballotOf(const QJsonArray &groups, const QJsonArray &items)
{
    std::vector<std::vector<int>> indexes;
    for (const QJsonValue &group : groups) {
        indexes.emplace_back();
        for (const QJsonValue &item : group.toArray()) {
            const auto found = std::find(items.begin(), items.end(), item);
            indexes.back().push_back(int(found - items.begin()));
        }
    }
    return Ballot::fromTieGroups(int(items.size()), indexes);
}

inline std::vector<Ballot> ballotsOf(const QJsonObject &vector)
{
    const QJsonArray items = vector.value(QStringLiteral("items")).toArray();
    std::vector<Ballot> ballots;
    for (const QJsonValue &groups : vector.value(QStringLiteral("ballots")).toArray())
        ballots.push_back(ballotOf(groups.toArray(), items));
    return ballots;
}

inline constexpr double Tolerance = 1e-9;

inline QString mismatch(double actual, const QJsonValue &expected, double tolerance = Tolerance)
{
    if (expected.isDouble() && std::abs(actual - expected.toDouble()) <= tolerance)
        return {};
    return QStringLiteral("%1 where %2 was expected")
        .arg(actual, 0, 'g', 17)
        .arg(expected.isDouble() ? QString::number(expected.toDouble(), 'g', 17)
                                 : QStringLiteral("null"));
}

/// An absent value is null in the vectors.
inline QString mismatch(
    std::optional<double> actual, const QJsonValue &expected, double tolerance = Tolerance)
{
    if (!actual)
        return expected.isNull() ? QString() : QStringLiteral("absent where a number was expected");
    return mismatch(*actual, expected, tolerance);
}

/// Says nothing when `actual` is `expected` (a number, null, or absent) within 1e-9.
#define COMPARE_NEAR(...)                                                                          \
    do {                                                                                           \
        const QString said = pejling::test::mismatch(__VA_ARGS__);                                 \
        QVERIFY2(said.isEmpty(), qPrintable(said));                                                \
    } while (false)

} // namespace pejling::test
