// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoparguments.h"

#include <charts/reportpictures.h>
#include <live/comments.h>
#include <live/results.h>
#include <report/parts.h>
#include <report/writers.h>
#include <store/discussionstore.h>

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

class Report
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Report)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        const QString path = arguments.value("out"_L1);
        if (path.isEmpty())
            return usageError(tr("--out says where the report goes; it is missing."));
        const auto format = report::formatOf(path);
        if (!format)
            return usageError(tr("--out ends in .pdf, .odt or .html; “%1” does not.").arg(path));
        const auto part = partArgument(arguments);
        if (!part)
            return part.error();
        const auto sections = sectionArguments(arguments);
        if (!sections)
            return sections.error();
        if (QFileInfo::exists(path) && !arguments.has("force"_L1))
            return exists(path);
        const auto opened = store::WorkshopStore::open(arguments.file(), store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        const auto material = materialOf(**opened, arguments);
        if (!material)
            return material.error();
        const auto settings = (*opened)->settings();
        if (!settings)
            return settings.error();
        const charts::ReportPictures pictures(
            material->results, charts::Look{ currentLanguage() }, settings->deck);
        const report::Document document = report::documentOf(*part, *material, pictures, *sections);
        const auto written = writeFile(path, [&](QIODevice &device) -> Result<Done> {
            if (!report::write(
                    document, *format, pictures, charts::ReportPictures::fontFamily(), device))
                return cannotWrite(path, device.errorString());
            return Done();
        });
        if (!written)
            return written.error();
        console.line(path);
        return Exit::Done;
    }

private:
    static Error exists(const QString &path)
    {
        Error error;
        error.code = u"file-exists"_s;
        error.text
            = tr("“%1” exists already. Choose another name, or replace it with --force.").arg(path);
        error.position = path;
        return error;
    }

    static Result<report::Part> partArgument(const Arguments &arguments)
    {
        if (!arguments.has("part"_L1))
            return report::Part::Minutes;
        const QString id = arguments.value("part"_L1);
        if (const auto part = report::partFromId(id))
            return *part;
        QStringList ids;
        for (const report::Part part : report::allParts())
            ids += report::partId(part);
        return usageError(
            tr("There is no part “%1”; there are: %2.").arg(id, ids.join(u", "_s)), id);
    }

    static Result<std::vector<report::Section>> sectionArguments(const Arguments &arguments)
    {
        const auto all = report::allSections();
        if (!arguments.has("section"_L1))
            return std::vector<report::Section>(all.begin(), all.end());
        std::vector<report::Section> sections;
        for (const QString &id : arguments.values("section"_L1)) {
            const auto section = report::sectionFromId(id);
            if (!section) {
                QStringList ids;
                for (const report::Section each : all)
                    ids += report::sectionId(each);
                return usageError(
                    tr("There is no section “%1”; there are: %2.").arg(id, ids.join(u", "_s)), id);
            }
            sections.push_back(*section);
        }
        return sections;
    }

    static Result<report::Material> materialOf(
        store::WorkshopStore &store, const Arguments &arguments)
    {
        const auto results = shown(store, arguments);
        if (!results)
            return results.error();
        const auto comments = live::shownComments(store, (**results)->round);
        if (!comments)
            return comments.error();
        const auto discussion = store.discussion().discussion();
        if (!discussion)
            return discussion.error();
        const auto settings = store.settings();
        if (!settings)
            return settings.error();
        return report::Material{ *results, *comments, *discussion,
            settings->askedIn((**results)->round) };
    }

    static Result<disclosure::ShownResultsPtr> shown(
        store::WorkshopStore &store, const Arguments &arguments)
    {
        const auto raw = drawing(store, arguments);
        if (!raw)
            return raw.error();
        const auto earlier = earlierDrawing(store, arguments, *raw);
        if (!earlier)
            return earlier.error();
        return disclosure::Gate::show(*raw, *earlier ? &**earlier : nullptr);
    }
};

constexpr std::array options{
    OptionSpec{ "out", "X.pdf|.odt|.html",
        QT_TRANSLATE_NOOP("Command", "where it goes, and by its ending how it is written") },
    OptionSpec{ "part", "minutes|sheets|feedback|briefing|survey",
        QT_TRANSLATE_NOOP("Command",
            "minutes (default), a discussion sheet a theme, a page for those who answered, a "
            "briefing for the management, or the survey itself to copy or print") },
    OptionSpec{ "section", "ID",
        QT_TRANSLATE_NOOP("Command",
            "only this section of the minutes, such as rankings; may be given several times") },
    OptionSpec{
        "round", "ROUND", QT_TRANSLATE_NOOP("Command", "round to report (default: survey)") },
    OptionSpec{ "against", "ROUND",
        QT_TRANSLATE_NOOP("Command", "an earlier round, to show what has changed since") },
    OptionSpec{ "min-group", "K",
        QT_TRANSLATE_NOOP("Command", "smallest group to show, 3-20 (default: the workshop's)") },
    OptionSpec{ "force", nullptr, QT_TRANSLATE_NOOP("Command", "replaces an existing file") },
};

} // namespace

const Command reportCommand{ "report", "FILE --out X [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "minutes of the workshop"), 1, 1, options, &Report::run };

} // namespace pejling::cli
