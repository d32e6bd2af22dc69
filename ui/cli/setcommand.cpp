// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoparguments.h"

#include <base/format.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

constexpr qint64 MostInvited = 10'000'000;
constexpr int CautiousMinGroup = 5;

class Set
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Set)

public:
    /// Everything is looked at before anything is written.
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        auto opened = store::WorkshopStore::open(arguments.file());
        if (!opened)
            return opened.error();
        store::WorkshopStore &store = **opened;
        auto settings = store.settings();
        if (!settings)
            return settings.error();
        const store::Settings before = *settings;
        for (const auto apply : { &Set::invited, &Set::dates, &Set::minGroup }) {
            if (const auto applied = apply(arguments, store, *settings); !applied)
                return applied.error();
        }
        const auto rounds = store.rounds();
        if (!rounds)
            return rounds.error();
        if (const auto fine = checkRounds(arguments, *rounds); !fine)
            return fine.error();

        if (*settings != before) {
            if (const auto done = store.setSettings(*settings); !done)
                return done.error();
        }
        if (arguments.has("open-round"_L1)) {
            if (const auto done = store.openRound(arguments.value("open-round"_L1)); !done)
                return done.error();
        }
        if (arguments.has("close-round"_L1)) {
            if (const auto done = store.closeRound(arguments.value("close-round"_L1)); !done)
                return done.error();
        }
        if (settings->minGroup < CautiousMinGroup && arguments.has("min-group"_L1)) {
            console.note(tr("Careful: groups of %1 are shown from now on. In so small a group a "
                            "person can be recognised.")
                             .arg(settings->minGroup));
        }
        return print(store, *settings, console);
    }

private:
    static Result<Done> invited(
        const Arguments &arguments, store::WorkshopStore &store, store::Settings &settings)
    {
        for (const QString &value : arguments.values("invited"_L1)) {
            for (const QString &part : value.split(u',')) {
                const QString number = part.section(u'=', 1).trimmed();
                const auto audience = audienceArgument(
                    *store.workshopTemplate(), part.section(u'=', 0, 0).trimmed());
                if (!audience)
                    return audience.error();
                auto &invited = settings.invited[size_t(*audience)];
                if (number.isEmpty() && part.contains(u'=')) {
                    invited.reset();
                    continue;
                }
                bool ok = false;
                invited = number.toLongLong(&ok);
                if (!ok || *invited < 0 || *invited > MostInvited) {
                    return usageError(
                        tr("--invited takes numbers such as %1=40, not “%2”.")
                            .arg(store.workshopTemplate()->audiences.front().id, part));
                }
            }
        }
        return Done();
    }

    static Result<Done> dates(
        const Arguments &arguments, store::WorkshopStore &, store::Settings &settings)
    {
        const auto set = [&arguments](QLatin1StringView option, QDate &target) -> Result<Done> {
            if (!arguments.has(option))
                return Done();
            const auto date = dateArgument(option, arguments.value(option));
            if (!date)
                return date.error();
            target = *date;
            return Done();
        };
        if (const auto done = set("workshop-date"_L1, settings.workshopDate); !done)
            return done;
        return set("delete-by"_L1, settings.deleteBy);
    }

    static Result<Done> minGroup(
        const Arguments &arguments, store::WorkshopStore &, store::Settings &settings)
    {
        const auto number = arguments.number("min-group"_L1, MinMinGroup, MaxMinGroup);
        if (!number)
            return number.error();
        settings.minGroup = int(number->value_or(settings.minGroup));
        return Done();
    }

    static Result<Done> checkRounds(
        const Arguments &arguments, const std::vector<store::RoundInfo> &rounds)
    {
        static const QRegularExpression valid(u"^[a-z0-9-]{1,32}\\z"_s);
        const QString opening = arguments.value("open-round"_L1);
        if (arguments.has("open-round"_L1) && !valid.match(opening).hasMatch()) {
            return usageError(tr(
                "A round's id consists of 1 to 32 of the characters a-z, 0-9 and -; “%1” does not.")
                                  .arg(opening));
        }
        const QString closing = arguments.value("close-round"_L1);
        const bool known = closing == opening
            || std::any_of(rounds.begin(), rounds.end(),
                [&closing](const auto &round) { return round.id == closing; });
        if (arguments.has("close-round"_L1) && !known)
            return usageError(tr("There is no round “%1” in this workshop.").arg(closing));
        return Done();
    }

    static Result<Exit> print(
        store::WorkshopStore &store, const store::Settings &settings, Console &console)
    {
        const auto rounds = store.rounds();
        if (!rounds)
            return rounds.error();
        const Language language = currentLanguage();
        const Format format(language);
        const auto date = [&format](QDate value) {
            return value.isValid() ? format.date(value) : tr("not decided");
        };
        QStringList invited;
        for (size_t i = 0; i < settings.invited.size(); ++i) {
            invited += store.workshopTemplate()->audiences[i].title.in(language) + u' '
                + (settings.invited[i] ? format.count(*settings.invited[i]) : u"–"_s);
        }
        QStringList roundNames;
        for (const store::RoundInfo &round : *rounds)
            roundNames += round.closed ? tr("%1 (closed)").arg(round.id) : round.id;
        const QList<std::pair<QString, QString>> rows{
            { tr("Organisation"), settings.organisation },
            { tr("Workshop"), date(settings.workshopDate) },
            { tr("Answers are deleted by"), date(settings.deleteBy) },
            { tr("Invited"), invited.join(u", "_s) },
            { tr("Smallest group shown"), QString::number(settings.minGroup) },
            { tr("Rounds"), roundNames.join(u", "_s) },
        };
        qsizetype width = 0;
        for (const auto &row : rows)
            width = std::max(width, row.first.size());
        for (const auto &row : rows)
            console.line(row.first.leftJustified(width + 2) + row.second);
        return Exit::Done;
    }
};

constexpr std::array options{
    OptionSpec{ "invited", "central=40,decentral=130",
        QT_TRANSLATE_NOOP("Command", "how many are invited, by audience") },
    OptionSpec{ "workshop-date", "DATE", QT_TRANSLATE_NOOP("Command", "the day of the workshop") },
    OptionSpec{
        "delete-by", "DATE", QT_TRANSLATE_NOOP("Command", "when the answers are deleted at last") },
    OptionSpec{ "min-group", "K",
        QT_TRANSLATE_NOOP("Command", "smallest group that is shown, 3-20 (default: 5)") },
    OptionSpec{ "open-round", "ROUND",
        QT_TRANSLATE_NOOP("Command", "opens a round, and makes it if there is none") },
    OptionSpec{ "close-round", "ROUND", QT_TRANSLATE_NOOP("Command", "closes a round") },
};

} // namespace

const Command setCommand{ "set", "FILE [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "sets what the workshop page sets, and shows it"), 1, 1, options,
    &Set::run };

} // namespace pejling::cli
