// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statstext.h"
#include "workshoparguments.h"

#include <export/statsjson.h>
#include <live/results.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class Stats
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Stats)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const auto opened = store::WorkshopStore::open(arguments.file(), store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        const auto raw = drawing(**opened, arguments);
        if (!raw)
            return raw.error();
        const auto against = earlierDrawing(**opened, arguments, *raw);
        if (!against)
            return against.error();
        const disclosure::RawResults *other = *against ? &**against : nullptr;
        if (arguments.has("facilitator"_L1)) {
            console.note(tr("For the facilitator alone: groups that are hidden from everybody else "
                            "are shown too."));
            const auto results = disclosure::Gate::showUngatedToFacilitator(*raw, other);
            print(exporting::statsJson(results), results.everything(), console, true);
        } else {
            const auto results = disclosure::Gate::show(*raw, other);
            print(exporting::statsJson(*results), **results, console, false);
        }
        return Exit::Done;
    }

private:
    static void print(const QJsonObject &document, const disclosure::ResultSet &results,
        Console &console, bool facilitator)
    {
        if (console.json())
            console.document(document);
        else
            console.line(statsText(results, currentLanguage(), facilitator));
    }
};

constexpr std::array options{
    OptionSpec{
        "json", nullptr, QT_TRANSLATE_NOOP("Command", "one JSON document instead of text") },
    OptionSpec{ "round", "ROUND", QT_TRANSLATE_NOOP("Command", "round to show (default: survey)") },
    OptionSpec{ "against", "ROUND",
        QT_TRANSLATE_NOOP("Command", "an earlier round, to show what has changed since") },
    OptionSpec{ "min-group", "K",
        QT_TRANSLATE_NOOP("Command", "smallest group to show, 3-20 (default: the workshop's)") },
    OptionSpec{ "facilitator", nullptr,
        QT_TRANSLATE_NOOP("Command", "shows hidden groups too; not for the wall") },
};

} // namespace

const Command statsCommand{ "stats", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "shows what may be shown"), 1, 1, options, &Stats::run };

} // namespace pejling::cli
