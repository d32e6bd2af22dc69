// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QString>

#include <span>

namespace pejling::bench {

/// Imports of a CSV as whole processes, against the floor program and sqlite3's .import. Leaves
/// FOLDER/N.pejling behind for each size.
void importBench(const QString &folder, std::span<const int> sizes);

/// Imports `exportFile` into an empty workshop as a process of its own: FOLDER/NAME.pejling.
[[nodiscard]] Run importFresh(const QString &folder, const QString &exportFile);
/// What other programs need for the same file; those that are not installed are skipped.
void csvPeers(const QString &label, const QString &file, const QString &folder,
    const std::function<double()> &ours);
void xlsxPeers(const QString &label, const QString &file, const QString &folder,
    const std::function<double()> &ours);

/// Reading a workbook against unpacking it, and its import against other programs.
void xlsxBench(const QString &folder, std::span<const int> sizes);

/// Storing answers against inserting the same rows with SQLite's own interface.
void insertBench(const QString &folder);

/// Painting slides, and keeping three charts up to date.
void pictureBench(const QString &folder);

/// How long the desk's GUI thread is blocked while it imports FOLDER/SIZE.csv.
void guiBench(const QString &folder, int size);

/// Opening to the first painted pictures, one more answer, durable answers, and the bootstrap.
/// Reads the workshops that importBench left.
void liveBench(const QString &folder, std::span<const int> sizes);

/// Start to the first painted window, against a bare QMainWindow, each in a process of its own.
void windowBench(const QString &workshop);
/// What the child processes of windowBench do; `which` is "bare" or "desk".
[[nodiscard]] int windowChild(const QString &which, const QString &workshop);

} // namespace pejling::bench
