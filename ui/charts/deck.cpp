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

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;
using disclosure::ResultSet;

/// Whether `kind` shows anything of question `index`, and on how many pages.
int pagesOf(QStringView kind, int index, const ResultSet &results, const Look &look)
{
    const Question &question = results.workshopTemplate->questions[size_t(index)];
    if (kind == u"rating") {
        const auto *rating = results.rating(index);
        return rating && rating->groups[Group::All] ? 1 : 0;
    }
    const auto *ranking = results.ranking(index);
    if (!ranking)
        return 0;
    if (kind == u"themes" && !ranking->groups[Group::All])
        return 0;
    if (kind == u"comparison" && !ranking->comparison)
        return 0;
    if (kind == u"guideposts")
        return ranking->guideposts[Group::All] ? 1 : 0;
    return planRows(*results.workshopTemplate, question, look).pages;
}

} // namespace

std::vector<SlideRef> deck(const disclosure::ShownResults &shown, const Look &look)
{
    const ResultSet &results = *shown;
    std::vector<SlideRef> refs{ { u"welcome"_s }, { u"answers"_s } };
    const auto append = [&](const QString &kind, int index) {
        const QString id = kind + u'-' + results.workshopTemplate->questions[size_t(index)].id;
        const int pages = pagesOf(kind, index, results, look);
        for (int page = 1; page <= pages; ++page)
            refs.push_back({ id, page });
    };
    for (const auto &rating : results.ratings)
        append(u"rating"_s, rating.question);
    for (const auto &ranking : results.rankings) {
        append(u"themes"_s, ranking.question);
        append(u"comparison"_s, ranking.question);
        append(u"guideposts"_s, ranking.question);
    }
    refs.push_back({ u"thanks"_s });
    return refs;
}

std::unique_ptr<Slide> makeSlide(
    const SlideRef &ref, const disclosure::ShownResultsPtr &results, const Look &look)
{
    if (ref.id == "welcome"_L1)
        return drawn(std::make_unique<WelcomeSlide>(ref, results, look));
    if (ref.id == "answers"_L1)
        return drawn(std::make_unique<AnswersSlide>(ref, results, look));
    if (ref.id == "thanks"_L1)
        return drawn(std::make_unique<ThanksSlide>(ref, results, look));

    const qsizetype dash = ref.id.indexOf(u'-');
    const auto kind = QStringView(ref.id).left(dash);
    const auto index
        = (*results)->workshopTemplate->questionIndex(QStringView(ref.id).mid(dash + 1));
    if (dash < 0 || !index)
        return nullptr;
    if (kind == u"rating" && (*results)->rating(*index))
        return drawn(std::make_unique<RatingSlide>(ref, results, look, *index));
    if (kind == u"themes" && (*results)->ranking(*index))
        return drawn(std::make_unique<ThemesSlide>(ref, results, look, *index));
    if (kind == u"comparison" && (*results)->ranking(*index))
        return drawn(std::make_unique<ComparisonSlide>(ref, results, look, *index));
    if (kind == u"guideposts" && (*results)->ranking(*index)
        && (*results)->workshopTemplate->guideposts.size() == 2)
        return drawn(std::make_unique<GuidepostsSlide>(ref, results, look, *index));
    return nullptr;
}

} // namespace pejling::charts
