// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slidewords.h"

#include "textfit.h"

#include <survey/response.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;
using disclosure::PictureWords;
using disclosure::ShownRanking;
using disclosure::ShownRating;

constexpr auto Separator = QLatin1StringView(" \xb7 "); // a middle dot
constexpr double LeastDifference = 10; ///< points; statistics, "highlight"
constexpr size_t MostAtTheTop = 3;

bool excludesZero(const std::optional<stats::Interval> &interval)
{
    return interval && (interval->low > 0 || interval->high < 0);
}

bool contains(const std::vector<int> &items, int item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

/// +1 or -1 when the rating has moved that way, both as a whole and in its high answers; else 0.
int movement(const stats::RatingComparison &change)
{
    if (!excludesZero(change.cliffsDeltaInterval)
        || change.cliffsDelta * change.highShareDifference <= 0)
        return 0;
    return change.cliffsDelta > 0 ? 1 : -1;
}

} // namespace

std::optional<AudienceIndex> onlyAudience(const std::vector<AudienceIndex> &audiences)
{
    return audiences.size() == 1 ? std::optional(audiences.front()) : std::nullopt;
}

SlideWords::SlideWords(const disclosure::ResultSet &results, Language language)
    : m_results(results), m_language(language), m_format(language), m_findings(results, language)
{
}

QString SlideWords::text(const LocalizedText &localized) const
{
    return oneLine(filledIn(localized, m_language,
        { m_results.organisation, m_results.workshopDate, m_results.deletionDate }));
}

bool SlideWords::aboutThemes(const ShownRanking &shown) const
{
    const Question &question = m_results.workshopTemplate->questions[size_t(shown.question)];
    return question.items.front().theme.has_value();
}

QString SlideWords::quotedGroup(Group group) const
{
    return m_format.quoted(m_findings.groupName(group));
}

QStringList SlideWords::incompleteParts(
    const ShownRanking &shown, const stats::RankingSummary &summary) const
{
    QStringList parts;
    const auto parted = [this](const QString &words, qint64 n) {
        // Qt's %n writes plain digits; from a thousand on they want parting.
        return QString(words).replace(QString::number(n), m_format.count(n));
    };
    if (summary.partial > 0) {
        const int n = int(summary.partial);
        parts += parted(aboutThemes(shown) ? tr("%n ranked only some themes", nullptr, n)
                                           : tr("%n ranked only some of them", nullptr, n),
            n);
    }
    if (summary.blank > 0)
        parts += parted(tr("%n skipped it", nullptr, int(summary.blank)), summary.blank);
    return parts;
}

QString SlideWords::ballots(const ShownRanking &shown, const stats::RankingSummary &summary) const
{
    return (QStringList{ m_findings.answers(summary.n) } + incompleteParts(shown, summary))
        .join(Separator);
}

QString SlideWords::withIncomplete(const ShownRanking &shown, const QString &footer) const
{
    const auto &all = shown.groups[Group::All];
    QStringList parts = all ? incompleteParts(shown, *all) : QStringList();
    if (!footer.isEmpty())
        parts.prepend(footer);
    return parts.join(Separator);
}

QString SlideWords::weighting(const ShownRanking &shown) const
{
    const auto empty = [&shown](Group group) {
        return !shown.groups[group]
            && shown.groups[group].reason() == disclosure::HiddenReason::Empty;
    };
    if (empty(Group::First) || empty(Group::Second))
        return tr("all from %1")
            .arg(quotedGroup(empty(Group::First) ? Group::Second : Group::First));
    return shown.weightingMatters
        ? tr("every answer counts the same – equal weight to the groups changes the order")
        : tr("every answer counts the same");
}

PictureWords SlideWords::ranks(const ShownRanking &shown) const
{
    const PictureWords scores = m_findings.comparison(shown);
    PictureWords words;
    words.title = scores.title;
    words.sentence = scores.sentence;
    if (!shown.comparison)
        return words;
    words.footer = withIncomplete(shown, scores.footer);
    // Where there is no clear order, nothing is said of who stands where in it.
    if (!shown.groups[Group::First]->clearOrder || !shown.groups[Group::Second]->clearOrder)
        return words;
    QStringList subtitle;
    const QString similarity = disclosure::Findings::similarity(shown.comparison->kendallTauB);
    if (!similarity.isEmpty())
        subtitle += tr("The two groups: %1.").arg(similarity);
    if (shown.comparison->items.size() > MostAtTheTop) { // else everything is at the top
        const QString shared = aboutThemes(shown) ? tr("%1 of the 3 themes at the top are shared.")
                                                  : tr("%1 of the 3 at the top are shared.");
        subtitle += shared.arg(shown.comparison->topThreeShared);
    }
    words.subtitle = subtitle.join(u' ');
    return words;
}

QString SlideWords::roundName(const QString &round) const
{
    return round == QLatin1StringView(SurveyRound) ? tr("Survey") : round;
}

PictureWords SlideWords::rankingChange(const ShownRanking &shown, Group group) const
{
    const Question &question = m_results.workshopTemplate->questions[size_t(shown.question)];
    PictureWords words;
    words.title = text(question.text);
    words.subtitle = aboutThemes(shown)
        ? tr("%1: how often the theme is put above another theme (0–100), before and after.")
        : tr("%1: how often it is put above another one (0–100), before and after.");
    words.subtitle = words.subtitle.arg(m_findings.groupName(group));
    const auto &summary = shown.groups[group];
    if (!summary || !shown.change || !(*shown.change)[group])
        return words;
    QStringList footer;
    if (const auto &before = shown.answersBefore[group])
        footer += tr("before: %1").arg(m_findings.answers(*before));
    footer += tr("after: %1").arg(ballots(shown, *summary));
    if (group == Group::All)
        footer += tr("every answer counts the same");
    const stats::RankingComparison &change = *(*shown.change)[group];
    if (change.highlighted.empty()) {
        words.subtitle += u' '
            + tr("No difference of at least 10 points that is larger than the uncertainty.");
    } else {
        const int most = change.highlighted.front();
        const QString name = m_format.quoted(m_findings.itemName(shown, most));
        const bool up = change.items[size_t(most)].difference > 0;
        if (group == Group::All)
            words.title = (up ? tr("%1 is ranked higher than before")
                              : tr("%1 is ranked lower than before"))
                              .arg(name);
        else
            words.title = (up ? tr("%1: %2 is ranked higher than before")
                              : tr("%1: %2 is ranked lower than before"))
                              .arg(m_findings.groupName(group), name);
        words.subtitle
            += u' ' + tr("Highlighted: at least 10 points and larger than the uncertainty.");
    }
    words.footer = footer.join(Separator);
    return words;
}

PictureWords SlideWords::ratingChange(const ShownRating &shown) const
{
    const Question &question = m_results.workshopTemplate->questions[size_t(shown.question)];
    const QString section = text(question.section);
    const QString asked = text(question.text);
    const Scale &scale = question.scale;
    PictureWords words;
    words.title = section.isEmpty() ? asked : section;
    words.subtitle = tr("Share who answer %1, before and after.")
                         .arg(m_format.range(scale.last() - scale.size() / 2 + 1, scale.last()));
    if (!section.isEmpty())
        words.subtitle = asked + u' ' + words.subtitle;
    if (!shown.change)
        return words;
    for (const Group group : disclosure::Groups) {
        const auto &change = (*shown.change)[group];
        const int moved = change ? movement(*change) : 0;
        if (moved == 0)
            continue;
        if (group == Group::All)
            words.title = moved > 0 ? tr("The rating is higher than before")
                                    : tr("The rating is lower than before");
        else
            words.title = (moved > 0 ? tr("%1: the rating is higher than before")
                                     : tr("%1: the rating is lower than before"))
                              .arg(m_findings.groupName(group));
        break;
    }
    const auto &all = shown.groups[Group::All];
    if (!all)
        return words;
    QStringList footer;
    if (const auto &before = shown.answersBefore[Group::All])
        footer += tr("before: %1").arg(m_findings.answers(*before));
    footer += tr("after: %1").arg(m_findings.answers(all->n));
    footer += tr("every answer counts the same");
    words.footer = footer.join(Separator);
    return words;
}

QString SlideWords::themeFinding(const ShownRanking &shown, int item) const
{
    const auto &all = shown.groups[Group::All];
    if (!all)
        return {};
    QStringList sentences;
    if (!all->clearOrder)
        sentences += tr("No clear order in this group.");
    else if (all->clearWinner == item)
        sentences += tr("The theme is clearly at the top.");
    else if (all->topGroup.size() <= MostAtTheTop && contains(all->topGroup, item))
        sentences += all->topGroup.size() == 1
            ? tr("The theme is at the top.")
            : tr("One of the %n at the top, which are too close to tell apart.", nullptr,
                int(all->topGroup.size()));
    if (!shown.comparison)
        return sentences.join(u' ');

    const stats::ItemDifference &between = shown.comparison->items[size_t(item)];
    const Group higher = between.difference > 0 ? Group::First : Group::Second;
    const Group lower = between.difference > 0 ? Group::Second : Group::First;
    if (contains(shown.comparison->highlighted, item)) {
        const QString points = m_format.number(std::abs(between.difference), 0);
        const bool adverbs
            = m_findings.groupName(Group::First, true) != m_findings.groupName(Group::First);
        const QString words = adverbs ? tr("%1 puts the theme %2 points higher than %3.")
                                      : tr("“%1” put the theme %2 points higher than “%3”.");
        sentences
            += words.arg(m_findings.groupName(higher), points, m_findings.groupName(lower, true));
    } else if (!excludesZero(between.interval) || std::abs(between.difference) < LeastDifference) {
        sentences += tr("No clear difference between the groups.");
    }
    return sentences.join(u' ');
}

QString SlideWords::themeSubtitle(const ShownRanking *shown, int item, int theme) const
{
    const WorkshopTemplate &workshop = *m_results.workshopTemplate;
    QStringList parts;
    if (shown) {
        const auto &all = shown->groups[Group::All];
        if (all && all->clearOrder) {
            const stats::RankedItem &ranked = all->items[size_t(item)];
            const stats::Places places = ranked.positionInterval.value_or(ranked.position);
            parts += tr("Place %1 of %2")
                         .arg(m_format.range(places.first, places.last),
                             m_format.count(qint64(all->items.size())));
        }
    }
    const Guidepost &guidepost
        = workshop.guideposts[size_t(workshop.themes[size_t(theme)].guidepost)];
    parts += tr("Guidepost %1: %2").arg(guidepost.number).arg(text(guidepost.shortTitle));
    return parts.join(Separator);
}

QString SlideWords::askedOnly(const std::vector<AudienceIndex> &audiences) const
{
    const auto only = onlyAudience(audiences);
    return only ? tr("only %1 was asked").arg(quotedGroup(disclosure::groupOf(*only))) : QString();
}

PictureWords SlideWords::profile() const
{
    const Profile &profile = *m_results.workshopTemplate->profile;
    PictureWords words;
    words.title = tr("How the functions fulfil their roles");
    //: Stands where the name of one function is in the question about it.
    words.subtitle = text(profile.text).replace(u"{function}"_s, tr("the function"));
    qint64 fewest = -1;
    qint64 most = -1;
    for (const disclosure::ShownRole &role : m_results.profile) {
        const auto &all = role.groups[Group::All];
        if (!all)
            continue;
        fewest = fewest < 0 ? all->n : std::min(fewest, all->n);
        most = std::max(most, all->n);
    }
    QStringList footer{
        tr("mean, %1").arg(m_format.range(profile.scale.first(), profile.scale.last()))
    };
    if (most >= 0)
        footer += fewest == most
            ? m_findings.answers(most)
            : tr("%1 answers a role").arg(m_format.range(int(fewest), int(most)));
    const QString only = askedOnly(profile.audiences);
    footer += only.isEmpty() ? tr("every answer counts the same") : only;
    words.footer = footer.join(Separator);
    return words;
}

PictureWords SlideWords::timeThieves() const
{
    const TimeThieves &thieves = *m_results.workshopTemplate->timeThieves;
    PictureWords words;
    const QString title = text(thieves.title);
    const QString asked = text(thieves.text);
    words.title = title.isEmpty() ? asked : title;
    words.subtitle = tr("Several choices were possible.");
    if (!title.isEmpty())
        words.subtitle = asked + u' ' + words.subtitle;
    QStringList footer;
    const auto &all = m_results.timeThieves->groups[Group::All];
    if (all)
        footer += m_findings.answers(all->n);
    const QString only = askedOnly(thieves.audiences);
    footer += only.isEmpty() ? tr("every answer counts the same") : only;
    words.footer = footer.join(Separator);
    words.sentence
        = only.isEmpty() ? m_findings.hiddenGroups(m_results.timeThieves->groups) : QString();
    return words;
}

} // namespace pejling::charts
