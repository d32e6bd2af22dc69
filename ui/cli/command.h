// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include <base/result.h>

#include <QCommandLineParser>

#include <array>
#include <limits>
#include <span>

namespace pejling::cli {

/// The exit statuses of the README's "Command line".
enum class Exit { Done = 0, WithProblems = 1, Usage = 2, Refused = 3, Store = 4 };

[[nodiscard]] Exit exitOf(ErrorKind kind);

struct OptionSpec
{
    const char *name; ///< without dashes
    const char *value; ///< placeholder of its value; null for a switch
    const char *text; ///< English source, translated in the context "Command"
};

/// A command line that has been found well-formed.
class Arguments
{
public:
    explicit Arguments(const QCommandLineParser &parser) : m_parser(parser) { }

    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }
    [[nodiscard]] QString file() const { return positional().front(); }
    [[nodiscard]] bool has(QLatin1StringView option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(QLatin1StringView option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(QLatin1StringView option) const
    {
        return m_parser.values(option);
    }
    /// The option's whole number; absent when it is not given, a usage error when it is no number
    /// or not within min..max.
    [[nodiscard]] Result<std::optional<qint64>> number(
        QLatin1StringView option, qint64 min, qint64 max) const;

private:
    const QCommandLineParser &m_parser;
};

/// A subcommand: one file each, listed in commands().
struct Command
{
    const char *name;
    const char *arguments; ///< as in the usage line: "FILE EXPORT..."
    const char *summary; ///< English source, translated in the context "Command"
    int minArguments;
    int maxArguments;
    std::span<const OptionSpec> options;
    Result<Exit> (*run)(const Arguments &arguments, Console &console);
};

inline constexpr int AnyNumber = std::numeric_limits<int>::max();

extern const Command newCommand;
extern const Command setCommand;
extern const Command importCommand;
extern const Command undoImportCommand;
extern const Command statsCommand;
extern const Command renderCommand;
extern const Command exportCommand;
extern const Command checkCommand;
extern const Command demoCommand;
extern const Command presentCommand;
extern const Command kioskCommand;
extern const Command reportCommand;

/// In the order of --help.
[[nodiscard]] std::span<const Command *const> commands();
/// Null when there is none of that name.
[[nodiscard]] const Command *commandNamed(const QString &name);

[[nodiscard]] Error usageError(const QString &text, const QString &position = {});
[[nodiscard]] Error cannotWrite(const QString &path, const QString &reason);

/// Sets the language that `--lang` asks for, or the system's, and returns the arguments without it;
/// nothing when it asks for an unknown one (said on `console`). `status` gets the exit status.
[[nodiscard]] std::optional<QStringList> takeLanguage(
    const QStringList &arguments, Console &console, int &status);
/// Parses what stands after the command's name; a usage error when it does not fit.
[[nodiscard]] Result<Done> parse(
    const Command &command, const QStringList &arguments, QCommandLineParser &parser);
[[nodiscard]] QString helpOf(const Command &command);
[[nodiscard]] QString generalHelp();

} // namespace pejling::cli
