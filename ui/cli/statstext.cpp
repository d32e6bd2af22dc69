// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statstext.h"

#include "texttable.h"

#include <base/format.h>
#include <disclosure/findings.h>
#include <survey/profilequestion.h>

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::cli {

using disclosure::Group;
using disclosure::Groups;
using disclosure::PerGroup;
using disclosure::Shown;

namespace {

const QString Nothing = QStringLiteral("–");
constexpr qint64 CountsOnly = 10; ///< few answers are counted, not turned into percentages

class StatsText
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::StatsText)

public:
    StatsText(const disclosure::ResultSet &results, Language language, bool facilitator)
        : m_results(results), m_template(*results.workshopTemplate), m_language(language),
          m_facilitator(facilitator), m_format(language), m_findings(results, language)
    {
    }

    QString write()
    {
        QStringList blocks{ head() };
        for (const auto &rating : m_results.ratings)
            blocks += ratingBlock(rating);
        for (const auto &ranking : m_results.rankings)
            blocks += rankingBlock(ranking);
        if (!m_results.profile.empty())
            blocks += profileBlock();
        if (m_results.timeThieves)
            blocks += timeThievesBlock(*m_results.timeThieves);
        if (!m_results.texts.empty())
            blocks += textBlock();
        return blocks.join(u"\n\n"_s);
    }

private:
    QString head() const
    {
        const auto &counts = m_results.responses;
        QStringList lines{ m_template.title.in(m_language) + u", "_s + m_results.organisation };
        if (m_results.madeUp)
            lines += tr("FICTITIOUS ANSWERS");
        QString line = m_findings.answers(counts.all);
        QStringList groups;
        for (const Group group : { Group::First, Group::Second }) {
            if (const auto &count = counts.audience[group == Group::First ? 0 : 1])
                groups += m_findings.groupName(group) + u' ' + m_format.count(*count);
        }
        if (!groups.isEmpty())
            line += u" ("_s + groups.join(u", "_s) + u')';
        if (counts.unfinished > 0)
            line += u"; "_s + tr("%n unfinished, not counted", nullptr, int(counts.unfinished));
        lines += line;
        lines += tr("In the column “%1” every answer counts the same.")
                     .arg(m_findings.groupName(Group::All));
        return lines.join(u'\n');
    }

    static QString heading(const QString &id, const QString &text)
    {
        return u'[' + id + u"] "_s + text;
    }
    QString questionText(int question) const
    {
        return filledIn(m_template.questions[size_t(question)].text, m_language,
            { m_results.organisation, m_results.workshopDate, m_results.deletionDate });
    }
    QString heading(int question) const
    {
        return heading(m_template.questions[size_t(question)].id, questionText(question));
    }

    TextTable groupTable(const QString &first, const std::vector<Group> &groups) const
    {
        QStringList names{ first };
        for (const Group group : groups)
            names += m_findings.groupName(group);
        TextTable table(names);
        for (size_t i = 1; i <= groups.size(); ++i)
            table.alignRight(int(i));
        return table;
    }

    template <typename T>
    static std::vector<Group> shownGroups(const PerGroup<Shown<T>> &groups)
    {
        std::vector<Group> shown;
        for (const Group group : Groups) {
            if (groups[group].isShown())
                shown.push_back(group);
        }
        return shown;
    }

    /// Below the table: the finding, why groups are hidden, what changed, notices.
    template <typename T>
    QStringList said(const PerGroup<Shown<T>> &groups, const QStringList &sentences) const
    {
        QStringList lines;
        for (const QString &sentence : sentences) {
            if (!sentence.isEmpty())
                lines += u"  "_s + sentence;
        }
        if (!groups[Group::All].isShown()) {
            lines += u"  "_s
                + disclosure::hiddenReasonText(groups[Group::All].reason(), m_results.minGroup);
        } else if (const QString hidden = m_findings.hiddenGroups(groups); !hidden.isEmpty()) {
            if (!sentences.contains(hidden))
                lines += u"  "_s + hidden;
        }
        if (m_facilitator) {
            if (const QString notice = disclosure::Findings::unanimityNotice(groups);
                !notice.isEmpty())
                lines += u"  "_s + notice;
        }
        return lines;
    }

    QString ratingBlock(const disclosure::ShownRating &rating) const;
    QString ratingChange(const disclosure::ShownRating &rating, Group group) const;
    QStringList rankingSentences(const disclosure::ShownRanking &ranking) const;
    QString rankingBlock(const disclosure::ShownRanking &ranking) const;
    QString rankingTable(const disclosure::ShownRanking &ranking) const;
    QString placeOf(const stats::RankedItem &item) const;
    QString guidepostTable(const disclosure::ShownRanking &ranking) const;
    QString changeTable(const disclosure::ShownRanking &ranking) const;
    QString profileBlock() const;
    QString timeThievesBlock(const disclosure::ShownChoices &choices) const;
    QString textBlock() const;

    const disclosure::ResultSet &m_results;
    const WorkshopTemplate &m_template;
    Language m_language;
    bool m_facilitator;
    Format m_format;
    disclosure::Findings m_findings;
};

QString StatsText::ratingBlock(const disclosure::ShownRating &rating) const
{
    const Scale &scale = m_template.questions[size_t(rating.question)].scale;
    QStringList lines{ heading(rating.question) };
    const auto shown = shownGroups(rating.groups);
    if (!shown.empty()) {
        TextTable table = groupTable({}, shown);
        for (int value = 0; value < scale.size(); ++value) {
            const ScaleValue &point = scale.values[size_t(value)];
            const QString number = QString::number(point.value);
            const QString label = point.label.in(m_language);
            QStringList cells{ label == number ? number : number + u"  "_s + label };
            for (const Group group : shown) {
                const stats::RatingSummary &summary = *rating.groups[group];
                if (summary.n < CountsOnly)
                    cells += m_format.count(summary.counts[value]);
                else
                    cells += m_format.percentLabels(summary.counts, summary.percent).at(value);
            }
            table.row(cells);
        }
        QStringList mean{ tr("mean") };
        QStringList n{ tr("answers") };
        for (const Group group : shown) {
            const stats::RatingSummary &summary = *rating.groups[group];
            mean += summary.mean && summary.n >= CountsOnly ? m_format.number(*summary.mean, 1)
                                                            : Nothing;
            n += m_format.count(summary.n);
        }
        table.row(mean);
        table.row(n);
        lines += table.toString();
    }
    const disclosure::PictureWords words = m_findings.rating(rating);
    lines += said(rating.groups, { words.sentence, words.notice });
    for (const Group group : Groups) {
        if (const QString change = ratingChange(rating, group); !change.isEmpty())
            lines += u"  "_s + change;
    }
    return lines.join(u'\n');
}

QString StatsText::ratingChange(const disclosure::ShownRating &rating, Group group) const
{
    if (!rating.change || !(*rating.change)[group].isShown())
        return {};
    const stats::RatingComparison &change = *(*rating.change)[group];
    const qint64 now = rating.groups[group]->n;
    if (now < CountsOnly || change.pairs / now < CountsOnly) {
        return tr("%1: too few answers to say how they have changed since %2.")
            .arg(m_findings.groupName(group), m_results.against);
    }
    const QList<int> percent = stats::pairPercent(change);
    return tr("%1, compared with %2: higher in %3 of all pairs, the same in %4, lower in %5.")
        .arg(m_findings.groupName(group), m_results.against, m_format.percent(percent[0]),
            m_format.percent(percent[1]), m_format.percent(percent[2]));
}

QStringList StatsText::rankingSentences(const disclosure::ShownRanking &ranking) const
{
    QStringList sentences;
    const auto &all = ranking.groups[Group::All];
    if (all && all->clearOrder && !all->topGroup.empty()) {
        const disclosure::PictureWords words = m_findings.themes(ranking);
        if (words.title != questionText(ranking.question))
            sentences += words.title + u'.';
        sentences += disclosure::Findings::closeness(*all);
    }
    for (const Group group : shownGroups(ranking.groups)) {
        const stats::RankingSummary &summary = *ranking.groups[group];
        const QString agreement = disclosure::Findings::agreement(summary.agreement);
        if (summary.n > 0 && !summary.clearOrder)
            sentences += tr("%1: no clear order in this group.").arg(m_findings.groupName(group));
        else if (!agreement.isEmpty())
            sentences += tr("%1: %2.").arg(m_findings.groupName(group), agreement);
    }
    const bool ordered = ranking.comparison && ranking.groups[Group::First]->clearOrder
        && ranking.groups[Group::Second]->clearOrder;
    if (!ranking.comparison)
        return sentences;
    const QString similarity = disclosure::Findings::similarity(ranking.comparison->kendallTauB);
    if (ordered && !similarity.isEmpty()) // two orders by chance are alike or not by chance
        sentences += tr("The two groups: %1.").arg(similarity);
    if (!ranking.comparison->highlighted.empty())
        sentences += m_findings.comparison(ranking).title + u'.';
    return sentences;
}

QString StatsText::rankingBlock(const disclosure::ShownRanking &ranking) const
{
    QStringList lines{ heading(ranking.question) };
    const auto shown = shownGroups(ranking.groups);
    if (!shown.empty())
        lines += rankingTable(ranking);
    const disclosure::PictureWords words = m_findings.themes(ranking);
    lines += said(ranking.groups, { words.sentence, words.notice });
    for (const QString &sentence : rankingSentences(ranking)) {
        if (!sentence.isEmpty())
            lines += u"  "_s + sentence;
    }
    for (const Group group : shown) {
        const QString stability = m_findings.stability(ranking, group);
        if (!stability.isEmpty() && !m_facilitator) // else it is among the notices
            lines += u"  "_s + stability;
    }
    if (m_facilitator) {
        for (const QString &notice : m_findings.facilitatorNotices(ranking))
            lines += u"  "_s + notice;
    }
    if (ranking.hasGuideposts && ranking.guideposts[Group::All].isShown())
        lines << QString() << guidepostTable(ranking);
    if (ranking.change)
        lines << QString() << changeTable(ranking);
    return lines.join(u'\n');
}

QString StatsText::rankingTable(const disclosure::ShownRanking &ranking) const
{
    const Question &question = m_template.questions[size_t(ranking.question)];
    const auto shown = shownGroups(ranking.groups);
    QStringList names{ tr("score, 0-100") };
    for (const Group group : shown)
        names << m_findings.groupName(group) << tr("place");
    TextTable table(names);
    for (size_t i = 1; i <= shown.size() * 2; ++i)
        table.alignRight(int(i));
    const auto row = [&](const QString &name, const auto &value) {
        QStringList cells{ name };
        for (const Group group : shown)
            cells << m_format.count(value(*ranking.groups[group])) << QString();
        table.row(cells);
    };
    for (const int item : ranking.groups[shown.front()]->order()) {
        QStringList cells{ question.items[size_t(item)].shortTitle.in(m_language) };
        for (const Group group : shown) {
            const stats::RankingSummary &summary = *ranking.groups[group];
            if (summary.items.empty()) {
                cells << Nothing << Nothing;
                continue;
            }
            const stats::RankedItem &ranked = summary.items[size_t(item)];
            cells << m_format.number(ranked.score, 0)
                  << (summary.clearOrder ? placeOf(ranked) : Nothing);
        }
        table.row(cells);
    }
    row(tr("answers"), [](const stats::RankingSummary &summary) { return summary.n; });
    row(tr("of these, some items only"),
        [](const stats::RankingSummary &summary) { return summary.partial; });
    row(tr("left blank, not counted"),
        [](const stats::RankingSummary &summary) { return summary.blank; });
    return table.toString();
}

/// The places that it may have, or the one that it has.
QString StatsText::placeOf(const stats::RankedItem &item) const
{
    if (item.positionInterval)
        return m_format.range(item.positionInterval->first, item.positionInterval->last);
    const QString place = m_format.count(item.position.first);
    return item.position.first == item.position.last ? place : tr("shared %1").arg(place);
}

QString StatsText::guidepostTable(const disclosure::ShownRanking &ranking) const
{
    const auto shown = shownGroups(ranking.guideposts);
    TextTable table = groupTable(tr("comparisons won"), shown);
    for (const bool first : { true, false }) {
        const Guidepost &guidepost
            = first ? m_template.guideposts.front() : m_template.guideposts.back();
        QStringList cells{ guidepost.shortTitle.in(m_language) };
        for (const Group group : shown) {
            const int share = int(std::lround(*ranking.guideposts[group] * 100));
            cells += m_format.percent(first ? share : 100 - share);
        }
        table.row(cells);
    }
    return table.toString();
}

QString StatsText::changeTable(const disclosure::ShownRanking &ranking) const
{
    const Question &question = m_template.questions[size_t(ranking.question)];
    const auto shown = shownGroups(*ranking.change);
    TextTable table = groupTable(tr("score, compared with %1").arg(m_results.against), shown);
    for (size_t item = 0; item < question.items.size() && !shown.empty(); ++item) {
        QStringList cells{ question.items[item].shortTitle.in(m_language) };
        for (const Group group : shown) {
            cells += m_format.number((*ranking.change)[group]->items[item].difference, 0, true);
        }
        table.row(cells);
    }
    QStringList lines{ table.toString() };
    for (const Group group : shown) {
        QStringList names;
        for (const int item : (*ranking.change)[group]->highlighted)
            names += m_format.quoted(m_findings.itemName(ranking, item));
        if (!names.isEmpty()) {
            lines += u"  "_s
                + tr("%1: a change of at least 10 points, larger than the uncertainty: %2.")
                      .arg(m_findings.groupName(group), m_format.list(names));
        }
    }
    return lines.join(u'\n');
}

QString StatsText::profileBlock() const
{
    const Profile &profile = m_template.profile.value();
    QStringList lines;
    for (size_t function = 0; function < profile.functions.size(); ++function) {
        TextTable table(
            { profile.functions[function].title.in(m_language), tr("mean"), tr("answers") });
        table.alignRight(1);
        table.alignRight(2);
        QStringList reasons;
        for (const disclosure::ShownRole &role : m_results.profile) {
            if (size_t(role.function) != function)
                continue;
            const auto &all = role.groups[Group::All];
            const bool few = !all.isShown() || all->n < CountsOnly;
            table.row({ profile.roles[size_t(role.role)].title.in(m_language),
                few || !all->mean ? Nothing : m_format.number(*all->mean, 1),
                all.isShown() ? m_format.count(all->n) : Nothing });
            if (!all.isShown()) {
                const QString reason
                    = disclosure::hiddenReasonText(all.reason(), m_results.minGroup);
                if (!reasons.contains(reason))
                    reasons += reason;
            }
        }
        lines += table.toString();
        for (const QString &reason : reasons)
            lines += u"  "_s + reason;
    }
    return heading(u"profile"_s, profile.text.in(m_language).replace(u"{function}"_s, u"…"_s))
        + u'\n' + lines.join(u'\n');
}

QString StatsText::timeThievesBlock(const disclosure::ShownChoices &choices) const
{
    const TimeThieves &thieves = m_template.timeThieves.value();
    QStringList lines{ heading(u"timeThieves"_s, thieves.text.in(m_language)) };
    const auto shown = shownGroups(choices.groups);
    if (!shown.empty()) {
        TextTable table = groupTable({}, shown);
        for (size_t i = 0; i < thieves.categories.size(); ++i) {
            QStringList cells{ thieves.categories[i].title.in(m_language) };
            for (const Group group : shown) {
                const disclosure::ChoiceCounts &counts = *choices.groups[group];
                const QList<qint64> chosen{ counts.counts[i], counts.n - counts.counts[i] };
                cells += counts.n < CountsOnly
                    ? m_format.count(counts.counts[i])
                    : m_format.percentLabels(chosen, stats::largestRemainder(chosen)).first();
            }
            table.row(cells);
        }
        QStringList n{ tr("answers") };
        for (const Group group : shown)
            n += m_format.count(choices.groups[group]->n);
        table.row(n);
        lines += table.toString();
    }
    lines += said(choices.groups, {});
    return lines.join(u'\n');
}

QString StatsText::textBlock() const
{
    TextTable table = groupTable(tr("Comments"), { Groups.begin(), Groups.end() });
    for (const disclosure::ShownText &text : m_results.texts) {
        QStringList cells{ m_template.questions[size_t(text.question)].id };
        for (const Group group : Groups)
            cells += text.groups[group].isShown() ? m_format.count(*text.groups[group]) : Nothing;
        table.row(cells);
    }
    return table.toString();
}

} // namespace

QString statsText(const disclosure::ResultSet &results, Language language, bool facilitator)
{
    return StatsText(results, language, facilitator).write();
}

} // namespace pejling::cli
