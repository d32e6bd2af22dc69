// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

namespace pejling::cli {

namespace {

/// Reached only as `present --help`: main() opens the window.
Result<Exit> present(const Arguments &, Console &) { return Exit::Done; }

constexpr std::array presentOptions{
    OptionSpec{
        "screen", "N", QT_TRANSLATE_NOOP("Command", "the screen to fill, from 1 (default: 2)") },
};

} // namespace

const Command presentCommand{ "present", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "shows the wall window full screen"), 1, 1, presentOptions,
    &present };

} // namespace pejling::cli
