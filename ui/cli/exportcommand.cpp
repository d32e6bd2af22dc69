// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoparguments.h"

#include <export/statscsv.h>
#include <export/statsjson.h>
#include <export/statsxlsx.h>
#include <export/ungatedxlsx.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class Export
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Export)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const QString path = arguments.value("out"_L1);
        const QString kind = QFileInfo(path).suffix().toLower();
        if (path.isEmpty())
            return usageError(tr("--out says where the export goes; it is missing."));
        if (!QStringList{ u"csv"_s, u"xlsx"_s, u"json"_s, u"soc"_s, u"toc"_s }.contains(kind)) {
            return usageError(
                tr("--out ends in .csv, .xlsx, .json, .soc or .toc; “%1” does not.").arg(path));
        }
        const bool raw = arguments.has("raw"_L1);
        const bool orders = kind == "soc"_L1 || kind == "toc"_L1;
        if (orders && (!raw || !arguments.has("question"_L1)))
            return usageError(tr(".soc and .toc need --raw and --question."));
        const auto opened = store::WorkshopStore::open(arguments.file(), store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        const auto done = raw ? writeRaw(**opened, arguments, path, kind, console)
                              : writeShown(**opened, arguments, path, kind);
        if (!done)
            return done.error();
        console.line(path);
        return Exit::Done;
    }

private:
    static Result<Done> writeShown(store::WorkshopStore &store, const Arguments &arguments,
        const QString &path, const QString &kind)
    {
        const auto raw = drawing(store, arguments);
        if (!raw)
            return raw.error();
        const auto results = disclosure::Gate::show(*raw);
        return writeFile(path, [&](QIODevice &device) -> Result<Done> {
            if (kind == "xlsx"_L1
                && !exporting::writeStatsXlsx(*results, currentLanguage(), device))
                return cannotWrite(path, device.errorString());
            if (kind == "csv"_L1)
                exporting::writeStatsCsv(*results, currentLanguage(), device);
            if (kind == "json"_L1)
                device.write(QJsonDocument(exporting::statsJson(*results)).toJson());
            return Done();
        });
    }

    static Result<Done> writeRaw(store::WorkshopStore &store, const Arguments &arguments,
        const QString &path, const QString &kind, Console &console)
    {
        const auto question = rankingArgument(*store.workshopTemplate(), arguments);
        if (!question)
            return question.error();
        const QString round = roundArgument(arguments);
        const auto rounds = store.rounds();
        const auto settings = store.settings();
        if (!rounds)
            return rounds.error();
        if (!settings)
            return settings.error();
        const auto known = std::find_if(rounds->begin(), rounds->end(),
            [&round](const store::RoundInfo &info) { return info.id == round; });
        if (known == rounds->end())
            return usageError(tr("There is no round “%1” in this workshop.").arg(round), round);
        if (kind == "xlsx"_L1 && known->responses > exporting::mostXlsxAnswers())
            return tooMany(path);
        console.note(tr("Careful: %1 will hold %n single answer(s) as given, comments and small "
                        "groups too. Keep it as confidential as the workshop itself.",
            nullptr, int(known->responses))
                         .arg(path));
        return writeFile(path, [&](QIODevice &device) -> Result<Done> {
            bool whole = true;
            const auto answers = kind == "xlsx"_L1
                ? exporting::ungatedXlsx(store.workshopTemplate(), device, whole)
                : writer(store, kind, *question, path, settings->madeUp, device);
            const auto visited = store.visitShuffled(
                round, [&answers](const Response &response) { answers->add(response); });
            if (visited)
                answers->finish();
            if (visited && !whole)
                return cannotWrite(path, device.errorString());
            return visited;
        });
    }

    static Error tooMany(const QString &path)
    {
        Error error;
        error.code = u"too-many-rows"_s;
        error.text = tr("A spreadsheet takes at most %n answer(s); “%1” was not written. Export "
                        "to .csv instead.",
            nullptr, int(exporting::mostXlsxAnswers()))
                         .arg(path);
        error.position = path;
        return error;
    }

    static std::unique_ptr<exporting::UngatedAnswers> writer(const store::WorkshopStore &store,
        const QString &kind, int question, const QString &path, bool madeUp, QIODevice &device)
    {
        const TemplatePtr workshopTemplate = store.workshopTemplate();
        if (kind == "csv"_L1)
            return exporting::ungatedCsv(workshopTemplate, device);
        if (kind == "json"_L1)
            return exporting::ungatedJson(workshopTemplate, madeUp, device);
        return exporting::ungatedPrefLib(workshopTemplate, question,
            kind == "soc"_L1 ? exporting::PrefLibFormat::Soc : exporting::PrefLibFormat::Toc,
            QFileInfo(path).fileName(), device);
    }

    /// The ranking that --question names; 0 when none is named.
    static Result<int> rankingArgument(
        const WorkshopTemplate &workshopTemplate, const Arguments &arguments)
    {
        if (!arguments.has("question"_L1))
            return 0;
        const QString id = arguments.value("question"_L1);
        const auto question = workshopTemplate.questionIndex(id);
        if (!question
            || workshopTemplate.questions[size_t(*question)].kind != QuestionKind::Ranking)
            return usageError(tr("There is no ranking “%1” in this workshop.").arg(id), id);
        return *question;
    }
};

constexpr std::array options{
    OptionSpec{ "out", "X.csv|.xlsx|.json|.soc|.toc",
        QT_TRANSLATE_NOOP("Command", "where it goes, and by its ending how it is written") },
    OptionSpec{ "raw", nullptr,
        QT_TRANSLATE_NOOP("Command", "single answers, shuffled, without times: confidential") },
    OptionSpec{
        "question", "ID", QT_TRANSLATE_NOOP("Command", "the ranking for .soc and .toc (PrefLib)") },
    OptionSpec{
        "round", "ROUND", QT_TRANSLATE_NOOP("Command", "round to export (default: survey)") },
    OptionSpec{ "min-group", "K",
        QT_TRANSLATE_NOOP("Command", "smallest group to show, 3-20 (default: the workshop's)") },
};

} // namespace

const Command exportCommand{ "export", "FILE --out X [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "writes what may be shown, or with --raw single answers"), 1, 1,
    options, &Export::run };

} // namespace pejling::cli
