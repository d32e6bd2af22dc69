// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <base/format.h>
#include <base/text.h>
#include <store/workshopstore.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class New
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::New)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        auto workshopTemplate = arguments.has("template"_L1)
            ? WorkshopTemplate::fromFile(arguments.value("template"_L1))
            : Result(WorkshopTemplate::builtIn());
        if (!workshopTemplate)
            return workshopTemplate.error();
        store::Settings settings;
        settings.organisation = (*workshopTemplate)->organisation;
        settings.workshopDate = (*workshopTemplate)->workshopDate;
        if (arguments.has("organisation"_L1)) {
            settings.organisation = cleaned(arguments.value("organisation"_L1));
            if (settings.organisation.isEmpty())
                return usageError(tr("--organisation takes a name."));
        }
        const auto made = store::WorkshopStore::create(
            arguments.file(), *workshopTemplate, settings, arguments.has("force"_L1));
        if (!made)
            return made.error();
        const Language language = currentLanguage();
        console.line(tr("Made %1: %2 for %3.")
                         .arg(arguments.file(),
                             Format(language).quoted((*workshopTemplate)->title.in(language)),
                             settings.organisation));
        return Exit::Done;
    }
};

constexpr std::array options{
    OptionSpec{ "template", "T.json",
        QT_TRANSLATE_NOOP("Command", "what is asked (default: the built-in template)") },
    OptionSpec{ "organisation", "NAME",
        QT_TRANSLATE_NOOP("Command", "who holds the workshop (default: the template's)") },
    OptionSpec{
        "force", nullptr, QT_TRANSLATE_NOOP("Command", "replaces a workshop that is there") },
};

} // namespace

const Command newCommand{ "new", "FILE [OPTIONS]", QT_TRANSLATE_NOOP("Command", "makes a workshop"),
    1, 1, options, &New::run };

} // namespace pejling::cli
