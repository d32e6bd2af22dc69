// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <kiosk/opening.h>

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace pejling::cli {

/// What the arguments after the program's name ask for.
enum class Launch {
    Command, ///< runCommand(), without any window or display
    Drawing, ///< runCommand(), which draws: needs a QApplication, but no display
    Present, ///< the wall window
    Kiosk, ///< the respondent's window
    Desk, ///< the desk window, with a workshop when a file is named
};
[[nodiscard]] Launch launchOf(const QStringList &arguments);

/// Runs a command (`new`, `import`, ...; also --help and --version) as the README's "Command line"
/// says, in the language of `--lang` or the system. Returns the exit status. Needs a
/// QCoreApplication, or a QApplication for Launch::Drawing.
[[nodiscard]] int runCommand(const QStringList &arguments, QIODevice &out, QIODevice &err);

/// The language that `--lang` asks for; absent when it does not, or asks for one that is unknown.
[[nodiscard]] std::optional<Language> languageOption(const QStringList &arguments);

/// `present FILE [--screen N]` and `[FILE]`, once they are known to be well-formed.
struct WindowArguments
{
    QString file; ///< may be empty for the desk
    std::optional<int> screen; ///< from 0, as QGuiApplication::screens()
};
/// The arguments of Launch::Present and Launch::Desk; nothing when they are wrong (said on `err`,
/// exit status 2) or were --help (said on `out`, 0). `status` gets the exit status.
[[nodiscard]] std::optional<WindowArguments> windowArguments(
    const QStringList &arguments, QIODevice &out, QIODevice &err, int &status);

/// `kiosk FILE [OPTIONS]`, once the workshop is known to be open for answers.
struct KioskArguments
{
    QString file;
    kiosk::KioskSetup setup;
};
/// The arguments of Launch::Kiosk; nothing when the window cannot be opened (said on `err`).
/// `status` gets the exit status.
[[nodiscard]] std::optional<KioskArguments> kioskArguments(
    const QStringList &arguments, QIODevice &out, QIODevice &err, int &status);

/// Says on `err` that a window needs a display, and what does not. Returns the exit status.
[[nodiscard]] int refuseWindow(const QStringList &arguments, QIODevice &err);

} // namespace pejling::cli
