// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pejling::bench {

/// One finished process, as the operating system accounts for it.
struct Run
{
    double seconds = 0;
    double peakMegabytes = 0;
    int exit = 0; ///< 127: could not be started
};

/// Runs a program with its output thrown away.
[[nodiscard]] Run runProcess(const QString &program, const QStringList &arguments);

/// The seconds of a run that must have ended well: 0, or 1 for an import with problems.
[[nodiscard]] double must(const Run &run, const char *what);

[[nodiscard]] double median(std::vector<double> values);

inline constexpr int Pairs = 5;

/// Runs `ours` and `theirs` in turn, A B A B ..., after one warm-up of each: the machine's speed
/// drifts, so only neighbours are compared.
struct PairedRatio
{
    double ours = 0; ///< median
    double theirs = 0;
    double ratio = 0; ///< median of the pairs' ratios
};
[[nodiscard]] PairedRatio pairedRatio(
    const std::function<double()> &ours, const std::function<double()> &theirs);

[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// A row of the closing table: what, at which size, measured, against what, ratio or figure,
/// target.
void report(const QString &what, const QString &size, const QString &measured,
    const QString &against, const QString &ratio, const QString &target);
void reportRatio(const QString &what, const QString &size, const PairedRatio &pair,
    const QString &against, const QString &target);
void reportSkipped(const QString &what, const QString &why);

[[nodiscard]] QString milliseconds(double seconds);

} // namespace pejling::bench
