// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cli/cli.h>

#include "command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class Kiosk
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Kiosk)

public:
    /// Reached only as `kiosk --help`: main() opens the window.
    static Result<Exit> run(const Arguments &, Console &) { return Exit::Done; }

    static Result<kiosk::KioskChoices> choices(const Arguments &arguments)
    {
        kiosk::KioskChoices choices;
        if (arguments.has("round"_L1))
            choices.round = arguments.value("round"_L1);
        choices.audience = arguments.value("audience"_L1);
        choices.practice = arguments.has("practice"_L1);
        const auto idle
            = arguments.number("idle"_L1, kiosk::LeastIdle.count(), kiosk::MostIdle.count());
        if (!idle)
            return idle.error();
        choices.idle = std::chrono::seconds(idle->value_or(choices.idle.count()));
        const QString theme = arguments.value("theme"_L1);
        if (arguments.has("theme"_L1) && theme != "light"_L1 && theme != "dark"_L1)
            return usageError(tr("--theme takes light or dark, not “%1”.").arg(theme));
        choices.theme = theme == "dark"_L1 ? charts::Theme::Dark : charts::Theme::Light;
        return choices;
    }
};

constexpr std::array options{
    OptionSpec{ "audience", "ID",
        QT_TRANSLATE_NOOP("Command", "everybody here is of this audience (default: each says)") },
    OptionSpec{ "round", "ROUND",
        QT_TRANSLATE_NOOP("Command", "the round that is answered (default: survey)") },
    OptionSpec{ "idle", "SECONDS",
        QT_TRANSLATE_NOOP(
            "Command", "until it asks whether anybody is there, 15-3600 (default: 120)") },
    OptionSpec{ "theme", "light|dark", QT_TRANSLATE_NOOP("Command", "colours (default: light)") },
    OptionSpec{ "practice", nullptr,
        QT_TRANSLATE_NOOP("Command", "shows it with nothing stored and no PIN") },
};

} // namespace

const Command kioskCommand{ "kiosk", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "shows the respondent's window full screen, locked with a PIN"), 1,
    1, options, &Kiosk::run };

std::optional<KioskArguments> kioskArguments(
    const QStringList &arguments, QIODevice &out, QIODevice &err, int &status)
{
    Console console(out, err, false);
    const auto fail = [&](const Error &error) {
        status = int(exitOf(error.kind));
        console.error(error, status);
        return std::nullopt;
    };
    const auto rest = takeLanguage(arguments, console, status);
    if (!rest)
        return {};
    QCommandLineParser parser;
    if (const auto parsed = parse(kioskCommand, *rest, parser); !parsed)
        return fail(parsed.error());
    const Arguments given(parser);
    auto choices = Kiosk::choices(given);
    if (!choices)
        return fail(choices.error());
    choices->language = languageOption(arguments).value_or(Language::Danish);
    auto store = store::WorkshopStore::open(
        given.file(), choices->practice ? store::OpenMode::ReadOnly : store::OpenMode::ReadWrite);
    if (!store)
        return fail(store.error());
    const auto setup = kiosk::setupFor(**store, *choices);
    if (!setup)
        return fail(setup.error());
    return KioskArguments{ given.file(), *setup };
}

} // namespace pejling::cli
