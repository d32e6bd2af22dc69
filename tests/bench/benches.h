// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace pejling::bench {

/// Imports of a CSV as whole processes, against the floor program and sqlite3's .import. Leaves
/// FOLDER/N.pejling behind for each size.
void importBench(const QString &folder, std::span<const int> sizes);

/// Opening to the first painted pictures, one more answer, durable answers, and the bootstrap.
/// Reads the workshops that importBench left.
void liveBench(const QString &folder, std::span<const int> sizes);

/// Start to the first painted window, against a bare QMainWindow, each in a process of its own.
void windowBench(const QString &workshop);
/// What the child processes of windowBench do; `which` is "bare" or "desk".
[[nodiscard]] int windowChild(const QString &which, const QString &workshop);

} // namespace pejling::bench
