// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <QCoreApplication>

namespace pejling::cli {

namespace {

Result<Exit> refuseReport(const Arguments &, Console &)
{
    return notAvailable(QStringLiteral("\"pejling report\""));
}

/// Reached only as `present --help`: main() opens the window.
Result<Exit> present(const Arguments &, Console &) { return Exit::Done; }

constexpr std::array presentOptions{
    OptionSpec{
        "screen", "N", QT_TRANSLATE_NOOP("Command", "the screen to fill, from 1 (default: 2)") },
};
constexpr std::array reportOptions{
    OptionSpec{ "out", "X.pdf|.odt|.html", QT_TRANSLATE_NOOP("Command", "where it is written") },
};

} // namespace

const Command presentCommand{ "present", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "shows the wall window full screen"), 1, 1, presentOptions,
    &present };
const Command reportCommand{ "report", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "minutes of the workshop"), 1, 1, reportOptions, &refuseReport };

} // namespace pejling::cli
