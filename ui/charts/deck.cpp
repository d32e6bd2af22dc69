// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplan.h"
#include "slides/answersslide.h"
#include "slides/comparisonslide.h"
#include "slides/guidepostsslide.h"
#include "slides/ratingslide.h"
#include "slides/thanksslide.h"
#include "slides/themesslide.h"
#include "slides/welcomeslide.h"

#include <array>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;
using disclosure::ResultSet;
using Results = disclosure::ShownResultsPtr;

template <typename Picture>
std::unique_ptr<Slide> make(
    const SlideRef &ref, const Results &results, const Look &look, int question)
{
    return drawn(std::make_unique<Picture>(ref, results, look, question));
}

/// A picture of one question. To add one: a class in slides/ and a line in Pictures.
struct Picture
{
    QLatin1StringView prefix; ///< of its id, before the question's
    /// Whether the question has such a picture at all, and whether it has anything to show now.
    bool (*exists)(const ResultSet &results, int question);
    bool (*shows)(const ResultSet &results, int question);
    bool paged; ///< one row an item, perhaps on several pages
    std::unique_ptr<Slide> (*make)(
        const SlideRef &ref, const Results &results, const Look &look, int question);
};

bool isRating(const ResultSet &results, int question)
{
    return results.rating(question) != nullptr;
}

bool isRanking(const ResultSet &results, int question)
{
    return results.ranking(question) != nullptr;
}

/// In deck order.
const std::array Pictures{
    Picture{ "rating"_L1, isRating,
        [](const ResultSet &results, int question) {
            return results.rating(question)->groups[Group::All].isShown();
        },
        false, make<RatingSlide> },
    Picture{ "themes"_L1, isRanking,
        [](const ResultSet &results, int question) {
            return results.ranking(question)->groups[Group::All].isShown();
        },
        true, make<ThemesSlide> },
    Picture{ "comparison"_L1, isRanking,
        [](const ResultSet &results, int question) {
            return results.ranking(question)->comparison.isShown();
        },
        true, make<ComparisonSlide> },
    Picture{ "guideposts"_L1,
        [](const ResultSet &results, int question) {
            return isRanking(results, question) && results.workshopTemplate->guideposts.size() == 2;
        },
        [](const ResultSet &results, int question) {
            return results.ranking(question)->guideposts[Group::All].isShown();
        },
        false, make<GuidepostsSlide> },
};

int pagesOf(const Picture &picture, const ResultSet &results, int question, const Look &look)
{
    const WorkshopTemplate &workshopTemplate = *results.workshopTemplate;
    return picture.paged
        ? planRows(workshopTemplate, workshopTemplate.questions[size_t(question)], look).pages
        : 1;
}

} // namespace

std::vector<SlideRef> deck(const disclosure::ShownResults &shown, const Look &look)
{
    const ResultSet &results = *shown;
    const auto &questions = results.workshopTemplate->questions;
    std::vector<SlideRef> refs{ { u"welcome"_s }, { u"answers"_s } };
    // All ratings first; then each ranking with what belongs to it.
    for (const QuestionKind kind : { QuestionKind::Rating, QuestionKind::Ranking }) {
        for (int question = 0; question < int(questions.size()); ++question) {
            if (questions[size_t(question)].kind != kind)
                continue;
            for (const Picture &picture : Pictures) {
                if (!picture.exists(results, question) || !picture.shows(results, question))
                    continue;
                const QString id = picture.prefix + u'-' + questions[size_t(question)].id;
                const int pages = pagesOf(picture, results, question, look);
                for (int page = 1; page <= pages; ++page)
                    refs.push_back({ id, page });
            }
        }
    }
    refs.push_back({ u"thanks"_s });
    return refs;
}

std::unique_ptr<Slide> makeSlide(const SlideRef &ref, const Results &results, const Look &look)
{
    if (ref.step == 1) {
        if (ref.id == "welcome"_L1)
            return drawn(std::make_unique<WelcomeSlide>(ref, results, look));
        if (ref.id == "answers"_L1)
            return drawn(std::make_unique<AnswersSlide>(ref, results, look));
        if (ref.id == "thanks"_L1)
            return drawn(std::make_unique<ThanksSlide>(ref, results, look));
    }
    const ResultSet &set = **results;
    for (const Picture &picture : Pictures) {
        const QString prefix = picture.prefix + u'-';
        if (!ref.id.startsWith(prefix))
            continue;
        const auto question
            = set.workshopTemplate->questionIndex(QStringView(ref.id).mid(prefix.size()));
        if (!question || !picture.exists(set, *question) || ref.step < 1
            || ref.step > pagesOf(picture, set, *question, look))
            return nullptr;
        return picture.make(ref, results, look, *question);
    }
    return nullptr;
}

} // namespace pejling::charts
