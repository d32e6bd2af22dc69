// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/rawresults.h>

#include <QDataStream>

namespace pejling::live {

/// Writes or reads the same members in the same order, so that the two cannot drift apart.
template <typename Stream, typename Members>
void eachOf(Stream &stream, Members &members)
{
    for (auto &member : members)
        stream(member);
}

struct SumsWriter
{
    QDataStream &out;

    void operator()(bool value) { out << value; }
    void operator()(qint64 value) { out << value; }
    void operator()(const QList<qint64> &value) { out << value; }
    void operator()(const stats::RankingSums &value) { out << value.toList(); }
    void operator()(const std::optional<stats::Bootstrap> &value);
    void operator()(const std::optional<std::vector<int>> &items);
    void operator()(const std::optional<double> &value);
};

/// Sizes must be those that the values read into already have, which are the template's; anything
/// else sets the stream's status.
struct SumsReader
{
    QDataStream &in;

    void operator()(bool &value) { in >> value; }
    void operator()(qint64 &value) { in >> value; }
    void operator()(QList<qint64> &value);
    void operator()(stats::RankingSums &value);
    void operator()(std::optional<stats::Bootstrap> &value);
    void operator()(std::optional<std::vector<int>> &items);
    void operator()(std::optional<double> &value);
};

/// Everything but the counts of responses.
template <typename Stream, typename Sums>
void visitSums(Stream &stream, Sums &sums)
{
    for (auto &audience : sums) {
        eachOf(stream, audience.ratings);
        eachOf(stream, audience.rankings);
        eachOf(stream, audience.texts);
        stream(audience.timeThievesAnswered);
        eachOf(stream, audience.timeThieves);
    }
}

template <typename Stream, typename Bootstraps>
void visitBootstraps(Stream &stream, Bootstraps &bootstraps)
{
    eachOf(stream, bootstraps.groups);
    eachOf(stream, bootstraps.unsettled);
    stream(bootstraps.shuffleP);
}

} // namespace pejling::live
