// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statstext.h"

#include "texttable.h"

#include <base/format.h>

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::cli {

using disclosure::Group;
using disclosure::Groups;

namespace {

class StatsText
{
    Q_DECLARE_TR_FUNCTIONS(pejling::cli::StatsText)

public:
    StatsText(const disclosure::ResultSet &results, Language language)
        : m_results(results), m_template(*results.workshopTemplate), m_language(language),
          m_format(language)
    {
    }

    QString write()
    {
        m_blocks += head();
        for (const auto &rating : m_results.ratings)
            m_blocks += ratingBlock(rating);
        for (const auto &ranking : m_results.rankings)
            m_blocks += rankingBlock(ranking);
        if (!m_results.texts.empty())
            m_blocks += textBlock();
        return m_blocks.join(u"\n\n"_s);
    }

private:
    QString head() const
    {
        const auto &counts = m_results.responses;
        QStringList lines{ m_template.title.in(m_language) + u", "_s + m_results.organisation };
        if (m_results.madeUp)
            lines += tr("MADE-UP ANSWERS");
        QString line = tr("%n answer(s)", nullptr, int(counts.all));
        QStringList groups;
        for (size_t i = 0; i < AudienceCount; ++i) {
            if (counts.audience[i]) {
                groups += m_template.audiences[i].title.in(m_language) + u' '
                    + m_format.count(*counts.audience[i]);
            }
        }
        if (!groups.isEmpty())
            line += u" ("_s + groups.join(u", "_s) + u')';
        if (counts.unfinished > 0)
            line += u"; "_s + tr("%n unfinished, not counted", nullptr, int(counts.unfinished));
        lines += line;
        return lines.join(u'\n');
    }

    QString heading(int question) const
    {
        const Question &asked = m_template.questions[size_t(question)];
        return u"["_s + asked.id + u"] "_s
            + filledIn(asked.text, m_language,
                { m_results.organisation, m_results.workshopDate, m_results.deletionDate });
    }

    QString groupName(Group group) const
    {
        if (group == Group::All)
            return tr("All");
        return m_template.audiences[group == Group::First ? 0 : 1].title.in(m_language);
    }

    /// The reasons of hidden groups; all of them hidden for one reason: once.
    template <typename T>
    QStringList hiddenLines(const disclosure::PerGroup<disclosure::Shown<T>> &groups) const
    {
        QStringList lines;
        for (const Group group : Groups) {
            if (!groups[group].isShown()) {
                lines += u"  "_s + groupName(group) + u": "_s
                    + disclosure::hiddenReasonText(groups[group].reason(), m_results.minGroup);
            }
        }
        return lines;
    }

    template <typename T>
    std::vector<Group> shownGroups(const disclosure::PerGroup<disclosure::Shown<T>> &groups) const
    {
        std::vector<Group> shown;
        for (const Group group : Groups) {
            if (groups[group].isShown())
                shown.push_back(group);
        }
        return shown;
    }

    QString ratingBlock(const disclosure::ShownRating &rating) const;
    QString rankingBlock(const disclosure::ShownRanking &ranking) const;
    QStringList rankingNotes(const disclosure::ShownRanking &ranking, Group group) const;
    QString textBlock() const;

    const disclosure::ResultSet &m_results;
    const WorkshopTemplate &m_template;
    Language m_language;
    Format m_format;
    QStringList m_blocks;
};

QString StatsText::ratingBlock(const disclosure::ShownRating &rating) const
{
    const Scale &scale = m_template.questions[size_t(rating.question)].scale;
    QStringList lines{ heading(rating.question) };
    const auto shown = shownGroups(rating.groups);
    if (!shown.empty()) {
        QStringList names{ QString() };
        for (const Group group : shown)
            names += groupName(group);
        TextTable table(names);
        QStringList n{ tr("answers") };
        QStringList mean{ tr("mean") };
        for (size_t i = 0; i < shown.size(); ++i) {
            const stats::RatingSummary &summary = *rating.groups[shown[i]];
            table.alignRight(int(i) + 1);
            n += m_format.count(summary.n);
            mean += summary.mean ? m_format.number(*summary.mean, 1) : u"–"_s;
        }
        for (int value = 0; value < scale.size(); ++value) {
            const ScaleValue &point = scale.values[size_t(value)];
            const QString number = QString::number(point.value);
            const QString label = point.label.in(m_language);
            QStringList cells{ label == number ? number : number + u"  "_s + label };
            for (const Group group : shown) {
                const stats::RatingSummary &summary = *rating.groups[group];
                // Few answers are counted, not turned into percentages.
                constexpr qint64 fewest = 10;
                if (summary.n < fewest)
                    cells += m_format.count(summary.counts[value]);
                else
                    cells += m_format.percentLabels(summary.counts, summary.percent).at(value);
            }
            table.row(cells);
        }
        table.row(mean);
        table.row(n);
        lines += table.toString();
    }
    lines += hiddenLines(rating.groups);
    return lines.join(u'\n');
}

QString StatsText::rankingBlock(const disclosure::ShownRanking &ranking) const
{
    const Question &question = m_template.questions[size_t(ranking.question)];
    QStringList lines{ heading(ranking.question) };
    const auto shown = shownGroups(ranking.groups);
    if (!shown.empty()) {
        QStringList names{ QString() };
        TextTable table = [&] {
            for (const Group group : shown)
                names << groupName(group) << tr("place");
            return TextTable(names);
        }();
        for (size_t i = 0; i < shown.size() * 2; ++i)
            table.alignRight(int(i) + 1);
        for (const int item : ranking.groups[shown.front()]->order()) {
            QStringList cells{ question.items[size_t(item)].shortTitle.in(m_language) };
            for (const Group group : shown) {
                const stats::RankingSummary &summary = *ranking.groups[group];
                const stats::RankedItem &ranked = summary.items[size_t(item)];
                const stats::Places places = ranked.positionInterval.value_or(ranked.position);
                cells << m_format.number(ranked.score, 0)
                      << (summary.clearOrder ? m_format.range(places.first, places.last) : u"–"_s);
            }
            table.row(cells);
        }
        lines += table.toString();
        for (const Group group : shown)
            lines += rankingNotes(ranking, group);
    }
    lines += hiddenLines(ranking.groups);
    return lines.join(u'\n');
}

QStringList StatsText::rankingNotes(const disclosure::ShownRanking &ranking, Group group) const
{
    const stats::RankingSummary &summary = *ranking.groups[group];
    QString counts = tr("%n ranking(s)", nullptr, int(summary.n));
    if (summary.partial > 0)
        counts += u", "_s + tr("%n of some items only", nullptr, int(summary.partial));
    if (summary.blank > 0)
        counts += u", "_s + tr("%n left blank and not counted", nullptr, int(summary.blank));
    QStringList lines{ u"  "_s + groupName(group) + u": "_s + counts };
    if (!summary.clearOrder && summary.n > 0)
        lines += u"    "_s + tr("No clear order in this group.");
    return lines;
}

QString StatsText::textBlock() const
{
    QStringList names{ tr("Comments") };
    for (const Group group : Groups)
        names += groupName(group);
    TextTable table(names);
    for (int column = 1; column <= 3; ++column)
        table.alignRight(column);
    for (const disclosure::ShownText &text : m_results.texts) {
        QStringList cells{ m_template.questions[size_t(text.question)].id };
        for (const Group group : Groups) {
            cells += text.groups[group].isShown() ? m_format.count(*text.groups[group]) : u"–"_s;
        }
        table.row(cells);
    }
    return table.toString();
}

} // namespace

QString statsText(const disclosure::ResultSet &results, Language language)
{
    return StatsText(results, language).write();
}

} // namespace pejling::cli
