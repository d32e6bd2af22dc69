// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include <base/format.h>
#include <live/demo.h>
#include <store/workshopstore.h>
#include <survey/demo.h>

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

constexpr qint64 MostResponses = 2'000'000;
constexpr size_t AtOnce = 20'000; // answers in memory
constexpr int MostDiscussed = 20'000; ///< more are made to measure by, not to look at
constexpr double ShareThatAnswers = 0.86;

class Demo
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Demo)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const auto responses = arguments.number("responses"_L1, 1, MostResponses);
        if (!responses)
            return responses.error();
        const auto seed = arguments.number("seed"_L1, 0, std::numeric_limits<qint64>::max());
        if (!seed)
            return seed.error();
        auto workshopTemplate = arguments.has("template"_L1)
            ? WorkshopTemplate::fromFile(arguments.value("template"_L1))
            : Result(WorkshopTemplate::builtIn());
        if (!workshopTemplate)
            return workshopTemplate.error();

        const int count = int(responses->value_or(DemoResponses));
        auto made = store::WorkshopStore::create(arguments.file(), *workshopTemplate,
            settings(**workshopTemplate, count), arguments.has("force"_L1));
        if (!made)
            return made.error();
        DemoGenerator generator(*workshopTemplate, count, quint64(seed->value_or(DemoSeed)));
        auto stored = store(generator, **made);
        if (stored && count <= MostDiscussed)
            stored = live::discussDemo(**made);
        if (!stored) {
            // Half a demo is of no use to anybody.
            made->reset();
            QFile::remove(arguments.file());
            return stored.error();
        }
        console.line(
            tr("Made %1 with %n fictitious answer(s).", nullptr, count).arg(arguments.file()));
        return Exit::Done;
    }

private:
    static store::Settings settings(const WorkshopTemplate &workshopTemplate, int count)
    {
        store::Settings settings;
        settings.organisation = workshopTemplate.organisation;
        settings.workshopDate = workshopTemplate.workshopDate;
        if (settings.workshopDate.isValid())
            settings.deleteBy = settings.workshopDate.addMonths(6);
        settings.madeUp = true;
        const auto first = DemoGenerator::firstAudience(count);
        settings.invited = { invited(first), invited(count - first) };
        return settings;
    }
    static qint64 invited(int answers) { return qint64(answers / ShareThatAnswers) + 1; }

    static Result<Done> store(DemoGenerator &generator, store::WorkshopStore &store)
    {
        std::vector<Response> some;
        while (!generator.atEnd()) {
            some.clear();
            while (!generator.atEnd() && some.size() < AtOnce)
                some.push_back(generator.next());
            if (const auto done = store.append(some); !done)
                return done;
        }
        return Done();
    }
};

constexpr std::array options{
    OptionSpec{ "responses", "N", QT_TRANSLATE_NOOP("Command", "how many answers (default: 160)") },
    OptionSpec{ "seed", "S",
        QT_TRANSLATE_NOOP("Command", "the same seed makes the same answers (default: 1)") },
    OptionSpec{ "template", "T.json",
        QT_TRANSLATE_NOOP("Command", "what is asked (default: the built-in template)") },
    OptionSpec{
        "force", nullptr, QT_TRANSLATE_NOOP("Command", "replaces a workshop that is there") },
};

} // namespace

const Command demoCommand{ "demo", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP(
        "Command", "makes a workshop with fictitious answers, marked as such on every slide"),
    1, 1, options, &Demo::run };

} // namespace pejling::cli
