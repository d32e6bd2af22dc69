// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workshoparguments.h"

#include <charts/deckorder.h>
#include <charts/render.h>
#include <charts/slide.h>
#include <disclosure/comments.h>
#include <live/comments.h>
#include <live/results.h>
#include <store/discussionstore.h>

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::cli {

namespace {

enum class Format { Png, Svg, Pdf };

/// A slide of the deck and the number of its id in deck order.
struct NumberedSlide
{
    charts::SlideRef ref;
    int number = 0;
};

struct Plan
{
    QDir folder;
    QSize size{ 1920, 1080 };
    Format format = Format::Png;
    charts::Background background = charts::Background::OfSlide;
    charts::Look look;
    DeckPlan deck; ///< as arranged on the presentation page
};

class Render
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::Render)

public:
    static Result<Exit> run(const Arguments &arguments, Console &console)
    {
        if (!arguments.has("out"_L1) || arguments.value("out"_L1).isEmpty())
            return usageError(tr("--out says which folder the slides go to; it is missing."));
        auto plan = planOf(arguments);
        if (!plan)
            return plan.error();
        const auto opened = store::WorkshopStore::open(arguments.file(), store::OpenMode::ReadOnly);
        if (!opened)
            return opened.error();
        const auto settings = (*opened)->settings();
        if (!settings)
            return settings.error();
        plan->deck = settings->deck;
        const auto raw = drawing(**opened, arguments);
        if (!raw)
            return raw.error();
        const auto earlier = earlierRound(**opened, arguments, *raw, plan->deck);
        if (!earlier)
            return earlier.error();
        const auto comments = live::shownComments(**opened, raw->round);
        if (!comments)
            return comments.error();
        auto discussion = (*opened)->discussion().discussion();
        if (!discussion)
            return discussion.error();
        const auto results = disclosure::Gate::withDiscussion(
            *disclosure::Gate::show(*raw, *earlier ? &**earlier : nullptr), *comments,
            std::make_shared<const Discussion>(*std::move(discussion)));
        const auto slides = chosenSlides(arguments, *results, *plan);
        if (!slides)
            return slides.error();
        if (!plan->folder.mkpath(u"."_s)) {
            return cannotWrite(plan->folder.path(), {});
        }
        const auto written = plan->format == Format::Pdf ? writeDeck(*slides, results, *plan)
                                                         : writeSlides(*slides, results, *plan);
        if (!written)
            return written.error();
        for (const QString &file : *written)
            console.line(plan->folder.filePath(file));
        return Exit::Done;
    }

private:
    static Result<Plan> planOf(const Arguments &arguments)
    {
        Plan plan;
        plan.folder = QDir(arguments.value("out"_L1));
        plan.look.language = currentLanguage();
        if (arguments.has("size"_L1)) {
            static const QRegularExpression pattern(u"^(\\d{2,5})x(\\d{2,5})\\z"_s);
            const auto match = pattern.match(arguments.value("size"_L1));
            plan.size = { match.captured(1).toInt(), match.captured(2).toInt() };
            constexpr int smallest = 160;
            constexpr int largest = 16'000;
            if (std::min(plan.size.width(), plan.size.height()) < smallest / 2
                || std::max(plan.size.width(), plan.size.height()) > largest) {
                return usageError(tr("--size takes width x height in pixels, such as 1920x1080, "
                                     "not “%1”.")
                                      .arg(arguments.value("size"_L1)));
            }
        }
        const QString format = arguments.has("format"_L1) ? arguments.value("format"_L1) : u"png"_s;
        if (format == "svg"_L1)
            plan.format = Format::Svg;
        else if (format == "pdf"_L1)
            plan.format = Format::Pdf;
        else if (format != "png"_L1)
            return usageError(tr("--format takes png, svg or pdf, not “%1”.").arg(format));
        const QString theme = arguments.has("theme"_L1) ? arguments.value("theme"_L1) : u"light"_s;
        if (theme == "dark"_L1)
            plan.look.theme = charts::Theme::Dark;
        else if (theme != "light"_L1)
            return usageError(tr("--theme takes light or dark, not “%1”.").arg(theme));
        if (arguments.has("transparent"_L1)) {
            if (plan.format == Format::Pdf)
                return usageError(tr("--transparent goes with png and svg; a PDF has pages."));
            plan.background = charts::Background::Transparent;
        }
        return plan;
    }

    /// What `--against` compares with, else what was chosen on the presentation page; nullopt:
    /// nothing.
    static Result<std::optional<disclosure::RawResults>> earlierRound(store::WorkshopStore &store,
        const Arguments &arguments, const disclosure::RawResults &raw, const DeckPlan &deck)
    {
        if (arguments.has("against"_L1))
            return earlierDrawing(store, arguments, raw);
        if (deck.against.isEmpty() || deck.against == raw.round)
            return std::optional<disclosure::RawResults>();
        auto earlier = live::singleDrawing(store, deck.against);
        // A round that was chosen once and is gone is nobody's mistake here.
        if (!earlier && earlier.error().code == "unknown-round"_L1)
            return std::optional<disclosure::RawResults>();
        if (!earlier)
            return earlier.error();
        earlier->minGroup = raw.minGroup;
        return std::optional(std::move(*earlier));
    }

    static Result<std::vector<NumberedSlide>> chosenSlides(
        const Arguments &arguments, const disclosure::ShownResults &results, const Plan &plan)
    {
        std::vector<NumberedSlide> deck;
        QStringList ids;
        DeckPlan planned = plan.deck;
        const QStringList chosen = arguments.values("slide"_L1);
        for (const QString &id : chosen) { // whoever names an extra asks for it
            if (charts::isExtra(id))
                planned = charts::withShown(planned, id, true);
        }
        for (const charts::SlideRef &ref :
            charts::plannedDeck(charts::deck(results, plan.look, charts::Extras::With), planned)) {
            if (!ids.contains(ref.id))
                ids += ref.id;
            deck.push_back({ ref, int(ids.indexOf(ref.id)) + 1 });
        }
        for (const QString &id : chosen) {
            if (!ids.contains(id)) {
                Error error
                    = usageError(tr("There is no slide “%1” in this workshop; there are: %2.")
                                     .arg(id, ids.join(u", "_s)),
                        id);
                error.code = u"unknown-slide"_s;
                return error;
            }
        }
        if (!chosen.isEmpty())
            std::erase_if(deck, [&chosen](const auto &s) { return !chosen.contains(s.ref.id); });
        return deck;
    }

    /// NN-ID.png, NN-ID-STEP.png from the second step on.
    static QString fileName(const NumberedSlide &slide, const QString &suffix)
    {
        QString name = u"%1-%2"_s.arg(slide.number, 2, 10, QLatin1Char('0')).arg(slide.ref.id);
        if (slide.ref.step > 1)
            name += u'-' + QString::number(slide.ref.step);
        return name + u'.' + suffix;
    }

    static Result<QStringList> writeSlides(const std::vector<NumberedSlide> &slides,
        const disclosure::ShownResultsPtr &results, const Plan &plan)
    {
        QStringList names;
        for (const NumberedSlide &each : slides) {
            const auto slide = charts::makeSlide(each.ref, results, plan.look, plan.deck);
            if (!slide)
                continue;
            const bool svg = plan.format == Format::Svg;
            names += fileName(each, svg ? u"svg"_s : u"png"_s);
            const auto written = writeFile(plan.folder.filePath(names.back()),
                svg ? charts::svgOf(*slide, plan.background)
                    : charts::pngOf(*slide, plan.size, plan.background));
            if (!written)
                return written.error();
        }
        return names;
    }

    static Result<QStringList> writeDeck(const std::vector<NumberedSlide> &slides,
        const disclosure::ShownResultsPtr &results, const Plan &plan)
    {
        std::vector<std::unique_ptr<charts::Slide>> pages;
        for (const NumberedSlide &each : slides) {
            if (auto slide = charts::makeSlide(each.ref, results, plan.look, plan.deck))
                pages.push_back(std::move(slide));
        }
        const QString name = u"deck.pdf"_s;
        const auto written = writeFile(plan.folder.filePath(name), charts::pdfOf(pages));
        if (!written)
            return written.error();
        return QStringList{ name };
    }
};

constexpr std::array options{
    OptionSpec{ "out", "DIR", QT_TRANSLATE_NOOP("Command", "the folder for the pictures") },
    OptionSpec{ "size", "1920x1080", QT_TRANSLATE_NOOP("Command", "pixels of a PNG") },
    OptionSpec{ "format", "png|svg|pdf",
        QT_TRANSLATE_NOOP("Command", "one picture a slide, or one document (default: png)") },
    OptionSpec{ "theme", "light|dark", QT_TRANSLATE_NOOP("Command", "colours (default: light)") },
    OptionSpec{ "slide", "ID",
        QT_TRANSLATE_NOOP("Command", "only this slide; may be given several times") },
    OptionSpec{ "round", "ROUND", QT_TRANSLATE_NOOP("Command", "round to draw (default: survey)") },
    OptionSpec{ "against", "ROUND",
        QT_TRANSLATE_NOOP("Command", "draw before and after: compare with this round") },
    OptionSpec{
        "transparent", nullptr, QT_TRANSLATE_NOOP("Command", "no background behind a PNG or SVG") },
    OptionSpec{ "min-group", "K",
        QT_TRANSLATE_NOOP("Command", "smallest group to show, 3-20 (default: the workshop's)") },
};

} // namespace

const Command renderCommand{ "render", "FILE --out DIR [OPTIONS]",
    QT_TRANSLATE_NOOP("Command", "draws the slides"), 1, 1, options, &Render::run };

} // namespace pejling::cli
