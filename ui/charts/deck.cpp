// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplan.h"
#include "slides/answersslide.h"
#include "slides/commentsslide.h"
#include "slides/comparisonslide.h"
#include "slides/guidepostsslide.h"
#include "slides/planslide.h"
#include "slides/profileradarslide.h"
#include "slides/profileslide.h"
#include "slides/rankingchangeslide.h"
#include "slides/ranksslide.h"
#include "slides/ratingchangeslide.h"
#include "slides/ratingslide.h"
#include "slides/thanksslide.h"
#include "slides/themeslide.h"
#include "slides/themesslide.h"
#include "slides/timethievesslide.h"
#include "slides/welcomeslide.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;
using disclosure::ResultSet;
using Results = disclosure::ShownResultsPtr;

/// Steps of a slide; which of them there are is counted from 1.
using Steps = std::vector<int>;

Steps upTo(int last)
{
    Steps steps(size_t(std::max(last, 0)));
    std::iota(steps.begin(), steps.end(), 1);
    return steps;
}

/// A picture, of `subject`: the index of its question or theme. To add one: a class in slides/ and
/// a line in Pictures.
struct Picture
{
    QLatin1StringView prefix; ///< of its id, before the subject's
    /// Whether the subject has such a picture at all.
    bool (*exists)(const ResultSet &results, int subject);
    /// The steps that have something to show now, and how many there may ever be.
    Steps (*shown)(const ResultSet &results, int subject, const Look &look);
    int (*steps)(const ResultSet &results, int subject, const Look &look);
    std::unique_ptr<Slide> (*make)(
        const SlideRef &ref, const Results &results, const Look &look, int subject);
};

template <typename Class>
std::unique_ptr<Slide> make(
    const SlideRef &ref, const Results &results, const Look &look, int subject)
{
    return drawn(std::make_unique<Class>(ref, results, look, subject));
}

/// For a class without a subject.
template <typename Class>
std::unique_ptr<Slide> makeOne(
    const SlideRef &ref, const Results &results, const Look &look, int /*subject*/)
{
    return drawn(std::make_unique<Class>(ref, results, look));
}

const Question &questionOf(const ResultSet &results, int question)
{
    return results.workshopTemplate->questions[size_t(question)];
}

int once(const ResultSet & /*results*/, int /*subject*/, const Look & /*look*/) { return 1; }

int rowPages(const ResultSet &results, int question, const Look &look)
{
    return planRows(*results.workshopTemplate, questionOf(results, question), look).pages;
}

bool isRating(const ResultSet &results, int question)
{
    return results.rating(question) != nullptr;
}

bool isRanking(const ResultSet &results, int question)
{
    return results.ranking(question) != nullptr;
}

int comparisonSteps(const ResultSet &results, int question, const Look &look)
{
    return rowPages(results, question, look)
        + RanksSlide::pages(questionOf(results, question), look);
}

Steps comparisonShown(const ResultSet &results, int question, const Look &look)
{
    const disclosure::ShownRanking &ranking = *results.ranking(question);
    if (!ranking.comparison)
        return {};
    return upTo(RanksSlide::shows(ranking) ? comparisonSteps(results, question, look)
                                           : rowPages(results, question, look));
}

std::unique_ptr<Slide> makeComparison(
    const SlideRef &ref, const Results &results, const Look &look, int question)
{
    return ref.step <= rowPages(**results, question, look)
        ? make<ComparisonSlide>(ref, results, look, question)
        : make<RanksSlide>(ref, results, look, question);
}

int changeSteps(const ResultSet &results, int question, const Look &look)
{
    return isRating(results, question)
        ? 1
        : rowPages(results, question, look) * int(disclosure::Groups.size());
}

Steps changeShown(const ResultSet &results, int question, const Look &look)
{
    if (const disclosure::ShownRating *rating = results.rating(question))
        return upTo(RatingChangeSlide::shows(*rating) ? 1 : 0);
    return RankingChangeSlide::steps(results, question, look);
}

std::unique_ptr<Slide> makeChange(
    const SlideRef &ref, const Results &results, const Look &look, int question)
{
    return isRating(**results, question) ? make<RatingChangeSlide>(ref, results, look, question)
                                         : make<RankingChangeSlide>(ref, results, look, question);
}

CommentsSlide::Subject aboutQuestion(int question)
{
    return { CommentsSlide::About::Question, question };
}

constexpr CommentsSlide::Subject AboutTimeThieves{ CommentsSlide::About::TimeThieves, 0 };

/// The steps of a theme: its questions to discuss, then by turns a page of its comments and one of
/// what was decided, so that one more comment does not make another page of a step that is on.
namespace theme {

constexpr int Kinds = 2;

int comments(const ResultSet &results, int theme, const Look &look)
{
    return CommentsSlide::pages(results, { CommentsSlide::About::Theme, theme }, look);
}

int decisions(const ResultSet &results, int theme, const Look &look)
{
    return PlanSlide::pages(results, theme, look);
}

int steps(const ResultSet &results, int theme, const Look &look)
{
    return ThemeSlide::steps(results, theme, look)
        + Kinds * std::max(comments(results, theme, look), decisions(results, theme, look));
}

std::unique_ptr<Slide> make(
    const SlideRef &ref, const Results &results, const Look &look, int theme)
{
    const int after = ref.step - ThemeSlide::steps(**results, theme, look);
    if (after <= 0)
        return drawn(std::make_unique<ThemeSlide>(ref, results, look, theme));
    const int page = (after + Kinds - 1) / Kinds;
    if (after % Kinds == 1)
        return drawn(std::make_unique<CommentsSlide>(ref, results, look,
            CommentsSlide::Subject{ CommentsSlide::About::Theme, theme }, page));
    return drawn(std::make_unique<PlanSlide>(ref, results, look, theme, page));
}

} // namespace theme

/// A theme that a ranking asks for needs the ranking; one that none asks for is there to discuss.
Steps themeShown(const ResultSet &results, int theme, const Look &look)
{
    const auto asked = ThemeSlide::askedIn(*results.workshopTemplate, theme);
    const bool shows = asked ? results.ranking(asked->question)
            && results.ranking(asked->question)->groups[Group::All].isShown()
                             : !results.workshopTemplate->themes[size_t(theme)].discussion.empty();
    if (!shows)
        return {};
    const int discussion = ThemeSlide::steps(results, theme, look);
    Steps steps = upTo(discussion);
    for (int page = 1; page <= theme::comments(results, theme, look); ++page)
        steps.push_back(discussion + theme::Kinds * page - 1);
    for (int page = 1; page <= theme::decisions(results, theme, look); ++page)
        steps.push_back(discussion + theme::Kinds * page);
    return steps;
}

constexpr QLatin1StringView ProfileRadar = "profile-radar"_L1;

const Picture Rating{ "rating"_L1, isRating,
    [](const ResultSet &results, int question, const Look &) {
        return upTo(results.rating(question)->groups[Group::All] ? 1 : 0);
    },
    once, make<RatingSlide> };

const Picture Themes{ "themes"_L1, isRanking,
    [](const ResultSet &results, int question, const Look &look) {
        return upTo(
            results.ranking(question)->groups[Group::All] ? rowPages(results, question, look) : 0);
    },
    rowPages, make<ThemesSlide> };

const Picture Comparison{ "comparison"_L1, isRanking, comparisonShown, comparisonSteps,
    makeComparison };

const Picture Guideposts{ "guideposts"_L1,
    [](const ResultSet &results, int question) {
        return isRanking(results, question) && results.workshopTemplate->guideposts.size() == 2;
    },
    [](const ResultSet &results, int question, const Look &) {
        return upTo(results.ranking(question)->guideposts[Group::All] ? 1 : 0);
    },
    once, make<GuidepostsSlide> };

const Picture BeforeAfter{ "before-after"_L1,
    [](const ResultSet &results, int question) {
        return isRating(results, question) || isRanking(results, question);
    },
    changeShown, changeSteps, makeChange };

const Picture Comments{ "comments"_L1,
    [](const ResultSet &results, int question) {
        return questionOf(results, question).kind == QuestionKind::Text;
    },
    [](const ResultSet &results, int question, const Look &look) {
        return upTo(CommentsSlide::pages(results, aboutQuestion(question), look));
    },
    [](const ResultSet &results, int question, const Look &look) {
        return std::max(1, CommentsSlide::pages(results, aboutQuestion(question), look));
    },
    [](const SlideRef &ref, const Results &results, const Look &look, int question) {
        return drawn(
            std::make_unique<CommentsSlide>(ref, results, look, aboutQuestion(question), ref.step));
    } };

/// Pictures of a question, as makeSlide looks for them.
const std::array QuestionPictures{ &Rating, &Themes, &Comparison, &Guideposts, &Comments,
    &BeforeAfter };

const Picture ThemePicture{ "theme"_L1, [](const ResultSet &, int) { return true; }, themeShown,
    theme::steps, theme::make };

/// Pictures without a subject; the prefix is the whole id.
const std::array SinglePictures{
    Picture{ "welcome"_L1, [](const ResultSet &, int) { return true; },
        [](const ResultSet &, int, const Look &) { return upTo(1); }, once, makeOne<WelcomeSlide> },
    Picture{ "answers"_L1, [](const ResultSet &, int) { return true; },
        [](const ResultSet &, int, const Look &) { return upTo(1); }, once, makeOne<AnswersSlide> },
    Picture{ "profile"_L1,
        [](const ResultSet &results, int) { return results.workshopTemplate->profile.has_value(); },
        [](const ResultSet &results, int, const Look &look) {
            return upTo(ProfileSlide::shows(results)
                    ? ProfileSlide::steps(*results.workshopTemplate, look)
                    : 0);
        },
        [](const ResultSet &results, int, const Look &look) {
            return ProfileSlide::steps(*results.workshopTemplate, look);
        },
        makeOne<ProfileSlide> },
    Picture{ ProfileRadar,
        [](const ResultSet &results, int) {
            return ProfileRadarSlide::exists(*results.workshopTemplate);
        },
        [](const ResultSet &results, int, const Look &) {
            return upTo(ProfileRadarSlide::shows(results)
                    ? ProfileRadarSlide::steps(*results.workshopTemplate)
                    : 0);
        },
        [](const ResultSet &results, int, const Look &) {
            return ProfileRadarSlide::steps(*results.workshopTemplate);
        },
        makeOne<ProfileRadarSlide> },
    Picture{ "time-thieves"_L1,
        [](const ResultSet &results, int) {
            return results.workshopTemplate->timeThieves.has_value();
        },
        [](const ResultSet &results, int, const Look &look) {
            const auto &shown = results.timeThieves;
            return upTo(shown && shown->groups[Group::All]
                    ? TimeThievesSlide::pages(*results.workshopTemplate, look)
                    : 0);
        },
        [](const ResultSet &results, int, const Look &look) {
            return TimeThievesSlide::pages(*results.workshopTemplate, look);
        },
        makeOne<TimeThievesSlide> },
    Picture{ "comments-time-thieves"_L1,
        [](const ResultSet &results, int) {
            const WorkshopTemplate &workshop = *results.workshopTemplate;
            return workshop.timeThieves && workshop.timeThieves->commentSlot
                && !workshop.questionIndex(u"time-thieves"); // else the id is the question's
        },
        [](const ResultSet &results, int, const Look &look) {
            return upTo(CommentsSlide::pages(results, AboutTimeThieves, look));
        },
        [](const ResultSet &results, int, const Look &look) {
            return std::max(1, CommentsSlide::pages(results, AboutTimeThieves, look));
        },
        [](const SlideRef &ref, const Results &results, const Look &look, int) {
            return drawn(
                std::make_unique<CommentsSlide>(ref, results, look, AboutTimeThieves, ref.step));
        } },
    Picture{ "plan"_L1, [](const ResultSet &, int) { return true; },
        [](const ResultSet &results, int, const Look &look) {
            return upTo(PlanSlide::pages(results, {}, look));
        },
        [](const ResultSet &results, int, const Look &look) {
            return std::max(1, PlanSlide::pages(results, {}, look));
        },
        [](const SlideRef &ref, const Results &results, const Look &look, int) {
            return drawn(std::make_unique<PlanSlide>(ref, results, look, std::nullopt, ref.step));
        } },
    Picture{ "thanks"_L1, [](const ResultSet &, int) { return true; },
        [](const ResultSet &, int, const Look &) { return upTo(1); }, once, makeOne<ThanksSlide> },
};

/// Puts the deck together.
class Builder
{
public:
    Builder(const ResultSet &results, const Look &look) : m_results(results), m_look(look) { }

    void add(const Picture &picture, int subject, const QString &id)
    {
        if (!picture.exists(m_results, subject))
            return;
        for (const int step : picture.shown(m_results, subject, m_look))
            m_refs.push_back({ id, step });
    }
    void add(QLatin1StringView id)
    {
        const auto found = std::find_if(SinglePictures.begin(), SinglePictures.end(),
            [id](const Picture &picture) { return picture.prefix == id; });
        Q_ASSERT(found != SinglePictures.end());
        add(*found, 0, id);
    }
    /// Question by question, each with all of `pictures`.
    void add(QuestionKind kind, std::initializer_list<const Picture *> pictures)
    {
        const auto &questions = m_results.workshopTemplate->questions;
        for (int question = 0; question < int(questions.size()); ++question) {
            if (questions[size_t(question)].kind != kind)
                continue;
            for (const Picture *picture : pictures)
                add(*picture, question, picture->prefix + u'-' + questions[size_t(question)].id);
        }
    }
    void addThemes()
    {
        for (const int theme : themesByRank())
            add(ThemePicture, theme,
                u"theme-"_s + m_results.workshopTemplate->themes[size_t(theme)].id);
    }
    [[nodiscard]] std::vector<SlideRef> refs() && { return std::move(m_refs); }

private:
    /// First those of the first ranking, by rank, then those of the next; then the rest.
    [[nodiscard]] std::vector<int> themesByRank() const
    {
        std::vector<int> themes;
        const auto append = [&themes](int theme) {
            if (std::find(themes.begin(), themes.end(), theme) == themes.end())
                themes.push_back(theme);
        };
        for (const disclosure::ShownRanking &ranking : m_results.rankings) {
            const auto &all = ranking.groups[Group::All];
            if (!all)
                continue;
            for (const int item : all->order()) {
                const auto &theme
                    = questionOf(m_results, ranking.question).items[size_t(item)].theme;
                if (theme)
                    append(*theme);
            }
        }
        for (int theme = 0; theme < int(m_results.workshopTemplate->themes.size()); ++theme)
            append(theme);
        return themes;
    }

    const ResultSet &m_results;
    const Look &m_look;
    std::vector<SlideRef> m_refs;
};

std::unique_ptr<Slide> makeOf(const Picture &picture, int subject, const SlideRef &ref,
    const Results &results, const Look &look)
{
    if (!picture.exists(**results, subject) || ref.step < 1
        || ref.step > picture.steps(**results, subject, look))
        return nullptr;
    return picture.make(ref, results, look, subject);
}

/// What follows the prefix and a hyphen in `id`; nullopt when it does not begin so.
std::optional<QStringView> subjectOf(QStringView id, QLatin1StringView prefix)
{
    if (!id.startsWith(prefix) || id.size() <= prefix.size() || id[prefix.size()] != u'-')
        return {};
    return id.sliced(prefix.size() + 1);
}

} // namespace

bool isExtra(const QString &id) { return id == ProfileRadar; }

std::vector<SlideRef> deck(const disclosure::ShownResults &shown, const Look &look, Extras extras)
{
    Builder builder(*shown, look);
    builder.add("welcome"_L1);
    builder.add("answers"_L1);
    // All ratings first; then each ranking with what belongs to it.
    builder.add(QuestionKind::Rating, { &Rating });
    builder.add(QuestionKind::Ranking, { &Themes, &Comparison, &Guideposts });
    builder.add(QuestionKind::Text, { &Comments });
    builder.addThemes();
    builder.add("profile"_L1);
    if (extras == Extras::With)
        builder.add(ProfileRadar);
    builder.add("time-thieves"_L1);
    builder.add("comments-time-thieves"_L1);
    builder.add(QuestionKind::Rating, { &BeforeAfter });
    builder.add(QuestionKind::Ranking, { &BeforeAfter });
    builder.add("plan"_L1);
    builder.add("thanks"_L1);
    return std::move(builder).refs();
}

std::unique_ptr<Slide> makeSlide(const SlideRef &ref, const Results &results, const Look &look)
{
    for (const Picture &picture : SinglePictures) {
        if (ref.id == picture.prefix && picture.exists(**results, 0))
            return makeOf(picture, 0, ref, results, look);
    }
    const WorkshopTemplate &workshopTemplate = *(*results)->workshopTemplate;
    for (const Picture *picture : QuestionPictures) {
        const auto subject = subjectOf(ref.id, picture->prefix);
        if (const auto question = subject ? workshopTemplate.questionIndex(*subject) : std::nullopt)
            return makeOf(*picture, *question, ref, results, look);
    }
    const auto subject = subjectOf(ref.id, ThemePicture.prefix);
    if (const auto theme = subject ? workshopTemplate.themeIndex(*subject) : std::nullopt)
        return makeOf(ThemePicture, *theme, ref, results, look);
    return nullptr;
}

} // namespace pejling::charts
