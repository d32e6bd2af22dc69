// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/findings.h>

#include <algorithm>
#include <cmath>

namespace pejling::disclosure {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CountsOnly = 10; ///< below this, counts and neither means nor percentages
constexpr size_t TopItems = 3;
constexpr qint64 CountsToo = 30; ///< below this, counts beside percentages
constexpr auto Separator = QLatin1StringView(" \xb7 "); // a middle dot

/// "Centralt" inside a sentence is "centralt".
QString inSentence(const QString &title) { return title.left(1).toLower() + title.mid(1); }

/// Where something is done, in one Danish word: centralt, lokalt, internt, eksternt.
bool isAdverb(const QString &title)
{
    return !title.contains(u' ') && (title.endsWith(u"alt"_s) || title.endsWith(u"ternt"_s));
}

bool excludesZero(const std::optional<stats::Interval> &interval)
{
    return interval && (interval->low > 0 || interval->high < 0);
}

} // namespace

Findings::Findings(const ResultSet &results, Language language)
    : m_results(results), m_language(language), m_format(language)
{
}

const Question &Findings::question(int index) const
{
    return m_results.workshopTemplate->questions[size_t(index)];
}

QString Findings::questionText(const Question &question) const
{
    return filledIn(question.text, m_language,
        { m_results.organisation, m_results.workshopDate, m_results.deletionDate });
}

bool Findings::titlesAreAdverbs() const
{
    const auto &audiences = m_results.workshopTemplate->audiences;
    return m_language == Language::Danish
        && std::all_of(audiences.begin(), audiences.end(),
            [this](const Audience &audience) { return isAdverb(audience.title.in(m_language)); });
}

QString Findings::groupName(Group group, bool inside) const
{
    if (group == Group::All)
        return inside ? inSentence(tr("All")) : tr("All");
    const size_t audience = group == Group::First ? 0 : 1;
    const QString title = m_results.workshopTemplate->audiences[audience].title.in(m_language);
    return inside && titlesAreAdverbs() ? inSentence(title) : title;
}

QString Findings::itemName(const ShownRanking &shown, int item) const
{
    return question(shown.question).items[size_t(item)].shortTitle.in(m_language);
}

QString Findings::counted(const QString &text, qint64 n) const
{
    // Qt's %n writes plain digits; from a thousand on they want parting.
    return n < 1000 ? text : QString(text).replace(QString::number(n), m_format.count(n));
}

QString Findings::answers(qint64 n) const
{
    return counted(tr("%n answer(s)", nullptr, int(n)), n);
}

QString Findings::share(qint64 count, qint64 n, int percentage) const
{
    const QString percent
        = m_format.percentLabels({ count, n - count }, { percentage, 100 - percentage }).value(0);
    if (n >= CountsToo)
        return percent;
    const QString counts = tr("%1 of %2").arg(m_format.count(count), m_format.count(n));
    return n < CountsOnly ? counts : counts + u" ("_s + percent + u')';
}

QString Findings::place(stats::Places places) const
{
    return places.first == places.last ? tr("place %1").arg(places.first)
                                       : tr("shared place %1").arg(places.first);
}

QString Findings::hiddenGroup(Group group, HiddenReason reason) const
{
    switch (reason) {
    case HiddenReason::BelowMinimum:
        return tr("%1: fewer than %2 answers – not shown.")
            .arg(groupName(group), QString::number(m_results.minGroup));
    case HiddenReason::Complementary:
    case HiddenReason::Unanimous: // saying that they all agree would say what they answered
        return tr("%1: not shown, to protect confidentiality.").arg(groupName(group));
    case HiddenReason::Empty:
        break;
    }
    return tr("%1: no answers.").arg(groupName(group));
}

QString Findings::allFrom(Group group) const
{
    return tr("All answers are from %1.").arg(m_format.quoted(groupName(group)));
}

QString Findings::pairSentence(const ShownRating &shown) const
{
    const auto &first = shown.groups[Group::First];
    const auto &second = shown.groups[Group::Second];
    if (!shown.comparison || first->n < CountsOnly || second->n < CountsOnly)
        return {};
    const QList<int> percent = stats::pairPercent(*shown.comparison);
    const QString sentence = titlesAreAdverbs()
        ? tr("Picking one person at random from each group: %1 rates higher in %2 of the cases, "
             "both rate the same in %3, and %4 rates higher in %5.")
        : tr("Picking one person at random from each group, the one from “%1” gave the higher "
             "rating in %2 of the cases, both gave the same in %3, and the one from “%4” gave the "
             "higher in %5.");
    return sentence.arg(groupName(Group::First, true), m_format.percent(percent[0]),
        m_format.percent(percent[1]), groupName(Group::Second, true), m_format.percent(percent[2]));
}

QString Findings::ratingFooter(const ShownRating &shown) const
{
    const auto mean
        = [this](const stats::RatingSummary &summary) { return m_format.number(*summary.mean, 1); };
    const auto &all = shown.groups[Group::All];
    if (!all)
        return {};
    QStringList parts{ answers(all->n) };
    if (shown.comparison) {
        const auto &first = *shown.groups[Group::First];
        const auto &second = *shown.groups[Group::Second];
        if (first.n >= CountsOnly && second.n >= CountsOnly) {
            const QString means
                = titlesAreAdverbs() ? tr("mean %1 %2 and %3 %4") : tr("mean %1 (%2) and %3 (%4)");
            parts += means.arg(mean(first), groupName(Group::First, true), mean(second),
                groupName(Group::Second, true));
        }
        if (all->census)
            parts += tr("everyone invited has answered");
        return parts.join(Separator);
    }
    if (all->n >= CountsOnly)
        parts += tr("mean %1").arg(mean(*all));
    if (!onlyAnswered(shown.groups))
        parts += tr("every answer counts the same");
    if (all->census)
        parts += tr("everyone invited has answered");
    return parts.join(Separator);
}

PictureWords Findings::rating(const ShownRating &shown) const
{
    const Question &asked = question(shown.question);
    const QString scale = m_format.range(asked.scale.first(), asked.scale.last());
    const QString text = questionText(asked);
    const QString section = asked.section.in(m_language);

    PictureWords words;
    words.title = section.isEmpty() ? text : section;
    words.subtitle = section.isEmpty() ? scale : text + u' ' + scale;
    words.footer = ratingFooter(shown);
    if (!shown.comparison) {
        words.sentence = shown.groups[Group::All] ? hiddenGroups(shown.groups) : QString();
        return words;
    }
    words.sentence = pairSentence(shown);
    if (excludesZero(shown.comparison->cliffsDeltaInterval)) {
        const bool firstHigher = shown.comparison->cliffsDelta > 0;
        const QString title = titlesAreAdverbs() ? tr("%1 rates higher than %2")
                                                 : tr("“%1” rated higher than “%2”");
        words.title = title.arg(groupName(firstHigher ? Group::First : Group::Second),
            groupName(firstHigher ? Group::Second : Group::First, true));
        words.subtitle = text + u' ' + scale;
    }
    return words;
}

bool Findings::aboutThemes(const ShownRanking &shown) const
{
    return question(shown.question).items.front().theme.has_value();
}

QStringList Findings::ballotParts(
    const ShownRanking &shown, const stats::RankingSummary &summary) const
{
    QStringList parts{ answers(summary.n) };
    if (summary.partial > 0) {
        parts += counted(aboutThemes(shown)
                ? tr("%n ranked only some themes", nullptr, int(summary.partial))
                : tr("%n ranked only some of them", nullptr, int(summary.partial)),
            summary.partial);
    }
    if (summary.blank > 0)
        parts += counted(tr("%n skipped it", nullptr, int(summary.blank)), summary.blank);
    return parts;
}

QStringList Findings::censusParts(const stats::RankingSummary &summary)
{
    if (!summary.census)
        return {};
    QStringList parts{ tr("everyone invited has answered") };
    if (summary.clearOrder) {
        const int moved = int(summary.unsettled.size());
        parts += moved == 0 ? tr("no place hangs on a single answer")
                            : tr("%n place(s) hang on a single answer", nullptr, moved);
    }
    return parts;
}

QString Findings::stability(const ShownRanking &shown, Group group) const
{
    const auto &summary = shown.groups[group];
    if (!summary || !summary->census || !summary->clearOrder)
        return {};
    if (summary->unsettled.empty())
        return tr("%1: nothing would change place if a single answer were missing.")
            .arg(groupName(group));
    QStringList names;
    for (const int item : summary->order()) {
        if (std::count(summary->unsettled.begin(), summary->unsettled.end(), item) > 0)
            names += m_format.quoted(itemName(shown, item));
    }
    return tr("%1: %2 would change place if a single answer were missing.")
        .arg(groupName(group), m_format.list(names));
}

QString Findings::scoreMeaning(const ShownRanking &shown) const
{
    return aboutThemes(shown) ? tr("How often the theme is put above another theme (0–100).")
                              : tr("How often it is put above another one (0–100).");
}

QString Findings::closeness(const stats::RankingSummary &summary)
{
    const int top = int(summary.topGroup.size());
    if (summary.clearWinner || top < 2)
        return {};
    if (top == 2)
        return tr("The two at the top are too close to tell apart.");
    if (top == 3)
        return tr("The three at the top are too close to tell apart.");
    return tr("The %n at the top are too close to tell apart.", nullptr, top);
}

PictureWords Findings::themes(const ShownRanking &shown) const
{
    PictureWords words;
    words.title = questionText(question(shown.question));
    const auto &all = shown.groups[Group::All];
    if (!all)
        return words;
    const stats::RankingSummary &summary = *all;
    QStringList names;
    for (const int item : summary.topGroup)
        names += m_format.quoted(itemName(shown, item));

    QStringList subtitle{ scoreMeaning(shown) };
    const int top = int(names.size());
    if (!summary.clearOrder)
        subtitle += tr("No clear order in this group.");
    else if (summary.clearWinner)
        words.title = tr("%1 is clearly at the top")
                          .arg(m_format.quoted(itemName(shown, *summary.clearWinner)));
    else if (top >= 1 && top <= 3 && top < int(summary.items.size()))
        words.title = tr("%1 is at the top", nullptr, top).arg(m_format.list(names));
    if (const QString close = closeness(summary); !close.isEmpty())
        subtitle += close;
    words.subtitle = subtitle.join(u' ');

    QStringList footer = ballotParts(shown, summary);
    if (const auto only = onlyAnswered(shown.groups)) {
        footer += tr("all from %1").arg(m_format.quoted(groupName(*only)));
        words.sentence = allFrom(*only);
    } else {
        footer += tr("every answer counts the same");
    }
    footer += censusParts(summary);
    words.footer = footer.join(Separator);
    words.notice = weightingNotice(shown);
    return words;
}

PictureWords Findings::comparison(const ShownRanking &shown) const
{
    PictureWords words;
    words.title = questionText(question(shown.question));
    if (!shown.comparison) {
        words.sentence = hiddenGroups(shown.groups);
        return words;
    }
    const stats::RankingComparison &comparison = *shown.comparison;
    words.subtitle = scoreMeaning(shown);
    // Without an order in both groups there is no top to share; with few items everything is at it.
    if (comparison.items.size() > TopItems && shown.groups[Group::First]->clearOrder
        && shown.groups[Group::Second]->clearOrder) {
        const QString shared = aboutThemes(shown) ? tr("%1 of the 3 themes at the top are shared.")
                                                  : tr("%1 of the 3 at the top are shared.");
        words.subtitle += u' ' + shared.arg(comparison.topThreeShared);
    }
    if (comparison.highlighted.empty()) {
        words.footer
            = tr("No difference of at least 10 points that is larger than the uncertainty");
        return words;
    }
    const int most = comparison.highlighted.front();
    const bool firstHigher = comparison.items[size_t(most)].difference > 0;
    const QString title
        = titlesAreAdverbs() ? tr("%1 puts %2 higher than %3") : tr("“%1” put %2 higher than “%3”");
    words.title = title.arg(groupName(firstHigher ? Group::First : Group::Second),
        m_format.quoted(itemName(shown, most)),
        groupName(firstHigher ? Group::Second : Group::First, true));
    words.footer
        = tr("Highlighted: differences of at least 10 points that are larger than the uncertainty");
    return words;
}

PictureWords Findings::guideposts(const ShownRanking &shown) const
{
    PictureWords words;
    words.title = tr("The balance between the two guideposts");
    words.subtitle = tr("How often a theme of guidepost 1 is put above one of guidepost 2. "
                        "%1 is balance.")
                         .arg(m_format.percent(50));
    const auto &all = shown.groups[Group::All];
    if (!all)
        return words;
    words.footer = ballotParts(shown, *all).join(Separator);
    words.sentence = hiddenGroups(shown.groups);
    return words;
}

QString Findings::agreement(std::optional<double> r)
{
    if (!r)
        return {};
    if (*r < 0.1)
        return tr("The answers differ very much");
    if (*r < 0.3)
        return tr("There is some agreement");
    if (*r < 0.5)
        return tr("There is fairly strong agreement");
    return tr("There is strong agreement");
}

QString Findings::similarity(std::optional<double> tauB)
{
    if (!tauB)
        return {};
    if (*tauB >= 0.7)
        return tr("nearly the same order");
    if (*tauB >= 0.3)
        return tr("partly the same order");
    if (*tauB > -0.3)
        return tr("no connection");
    return tr("the opposite order");
}

QString Findings::unanimityNotice(bool unanimous)
{
    return unanimous
        ? tr("Some groups are hidden because their few answers all agree. You decide whether to "
             "show them.")
        : QString();
}

QString Findings::weightingNotice(const ShownRanking &shown) const
{
    if (!shown.weightingMatters)
        return {};
    return tr("The order depends on the weighting: when the two groups count the same instead of "
              "every answer, another top 3 or a move of two places follows.");
}

QStringList Findings::facilitatorNotices(const ShownRanking &shown) const
{
    QStringList notices;
    const auto &all = shown.groups[Group::All];
    if (!all || all->items.empty())
        return notices;
    if (shown.weightingMatters)
        notices += weightingNotice(shown);
    if (all->ruleMatters) {
        notices += tr("More than 10 % ranked only some, and another scoring rule gives another "
                      "top 3. Be careful with the order.");
    }
    if (all->condorcetWinner && all->items[size_t(*all->condorcetWinner)].position.first > 1) {
        notices += tr("%1 would win against each of the others one by one, but is not at the top.")
                       .arg(m_format.quoted(itemName(shown, *all->condorcetWinner)));
    }
    const int last = int(all->items.size());
    if (all->condorcetLoser && all->items[size_t(*all->condorcetLoser)].position.last < last) {
        notices
            += tr("%1 would lose against each of the others one by one, but is not at the bottom.")
                   .arg(m_format.quoted(itemName(shown, *all->condorcetLoser)));
    }
    for (const Group group : Groups) {
        if (const QString notice = stability(shown, group); !notice.isEmpty())
            notices += notice;
    }
    return notices;
}

} // namespace pejling::disclosure
