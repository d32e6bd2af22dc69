// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include "command.h"

#include <store/workshopstore.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

/// The arguments without --lang and its value: what stands where does not depend on it.
QStringList withoutLanguage(const QStringList &arguments)
{
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            ++i;
        else if (!arguments[i].startsWith("--lang="_L1))
            rest += arguments[i];
    }
    return rest;
}

std::optional<QString> languageCodeGiven(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--lang"_L1)
            return arguments.value(i + 1);
        if (arguments[i].startsWith("--lang="_L1))
            return arguments[i].sliced(7);
    }
    return {};
}

bool looksLikeFile(const QString &argument)
{
    return argument.contains(u'.') || argument.contains(u'/') || QFileInfo::exists(argument);
}

/// Prints help or the version when that is all that is asked for.
std::optional<int> answerGeneralQuestion(const QStringList &arguments, Console &console)
{
    const QString first = arguments.value(0);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1) {
        console.line(generalHelp());
        return int(Exit::Done);
    }
    if (first == "--version"_L1) {
        console.line(u"Pejling " PEJLING_VERSION ""_s);
        return int(Exit::Done);
    }
    return {};
}

int fail(Console &console, const Error &error)
{
    const int exit = int(exitOf(error.kind));
    console.error(error, exit);
    return exit;
}

int unknownCommand(Console &console, const QString &name)
{
    Error error = usageError(name.startsWith(u'-')
            ? QCoreApplication::translate("Command", "There is no option “%1”.").arg(name)
            : QCoreApplication::translate("Command", "There is no command “%1”.").arg(name));
    error.detail = QCoreApplication::translate("Command", "“pejling --help” lists the commands.");
    return fail(console, error);
}

/// Sets the language; an exit status when --lang is wrong.
std::optional<int> applyLanguage(const QStringList &arguments, Console &console)
{
    const auto code = languageCodeGiven(arguments);
    const auto language = languageFromCode(code.value_or(QString()));
    setLanguage(language.value_or(systemLanguage()));
    if (!code || language)
        return {};
    return fail(console,
        usageError(
            QCoreApplication::translate("Command", "--lang takes da or en, not “%1”.").arg(*code)));
}

} // namespace

std::optional<QStringList> takeLanguage(const QStringList &arguments, Console &console, int &status)
{
    if (const auto exit = applyLanguage(arguments, console)) {
        status = *exit;
        return {};
    }
    return withoutLanguage(arguments);
}

Launch launchOf(const QStringList &arguments)
{
    const QStringList rest = withoutLanguage(arguments);
    if (rest.isEmpty())
        return Launch::Desk;
    const Command *command = commandNamed(rest.front());
    if (command == &presentCommand)
        return rest.contains("--help"_L1) ? Launch::Command : Launch::Present;
    if (command == &kioskCommand)
        return rest.contains("--help"_L1) ? Launch::Command : Launch::Kiosk;
    if (command == &renderCommand || command == &reportCommand)
        return Launch::Drawing;
    if (command || rest.front().startsWith(u'-') || rest.size() > 1)
        return Launch::Command;
    return looksLikeFile(rest.front()) ? Launch::Desk : Launch::Command;
}

std::optional<Language> languageOption(const QStringList &arguments)
{
    return languageFromCode(languageCodeGiven(arguments).value_or(QString()));
}

int runCommand(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    Console console(out, err, arguments.contains("--json"_L1));
    if (const auto exit = applyLanguage(arguments, console))
        return *exit;
    const QStringList rest = withoutLanguage(arguments);
    if (const auto exit = answerGeneralQuestion(rest, console))
        return *exit;
    const Command *command = commandNamed(rest.value(0));
    if (!command)
        return unknownCommand(console, rest.value(0));
    QCommandLineParser parser;
    if (const auto parsed = parse(*command, rest, parser); !parsed)
        return fail(console, parsed.error());
    if (parser.isSet(u"help"_s)) {
        out.write(helpOf(*command).toUtf8());
        return int(Exit::Done);
    }
    const auto exit = command->run(Arguments(parser), console);
    return exit ? int(*exit) : fail(console, exit.error());
}

std::optional<WindowArguments> windowArguments(
    const QStringList &arguments, QIODevice &out, QIODevice &err, int &status)
{
    Console console(out, err, false);
    const auto rest = takeLanguage(arguments, console, status);
    if (!rest)
        return {};
    if (commandNamed(rest->value(0)) != &presentCommand)
        return WindowArguments{ rest->value(0), {} };

    QCommandLineParser parser;
    const auto parsed = parse(presentCommand, *rest, parser);
    const auto screen
        = parsed ? Arguments(parser).number("screen"_L1, 1, 16) : std::optional<qint64>();
    if (!parsed || !screen) {
        status = fail(console, !parsed ? parsed.error() : screen.error());
        return {};
    }
    WindowArguments result{ parser.positionalArguments().front(), {} };
    const auto store = store::WorkshopStore::open(result.file, store::OpenMode::ReadOnly);
    if (!store) {
        status = fail(console, store.error());
        return {};
    }
    if (*screen)
        result.screen = int(**screen) - 1;
    return result;
}

int refuseWindow(const QStringList &arguments, QIODevice &err)
{
    QBuffer nothing;
    Console console(nothing, err, false);
    if (const auto exit = applyLanguage(arguments, console))
        return *exit;
    Error error = usageError(QCoreApplication::translate(
        "Command", "There is no display here, so no window can be shown."));
    error.detail = QCoreApplication::translate(
        "Command", "“pejling --help” lists the commands that need none.");
    return fail(console, error);
}

} // namespace pejling::cli
