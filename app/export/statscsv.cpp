// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <export/statscsv.h>

#include "statslines.h"

#include <export/csvwriter.h>
#include <survey/profilequestion.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pejling::exporting {

using disclosure::Group;
using disclosure::Groups;

namespace {

class StatsCsv
{
    Q_DECLARE_TR_FUNCTIONS(pejling::exporting::StatsCsv)

public:
    StatsCsv(const disclosure::ResultSet &results, Language language,
        const std::function<void(const StatsLine &)> &use)
        : m_results(results), m_template(*results.workshopTemplate), m_language(language),
          m_use(use)
    {
    }

    static QStringList headings()
    {
        return { tr("Question id"), tr("Question"), tr("Group"), tr("Answer"), tr("Measure"),
            tr("Value"), tr("From"), tr("To"), tr("Note") };
    }

    void write()
    {
        writeResponses();
        for (const auto &rating : m_results.ratings)
            writeRating(rating);
        for (const auto &ranking : m_results.rankings)
            writeRanking(ranking);
        for (const auto &text : m_results.texts)
            writeText(text);
        for (const auto &role : m_results.profile)
            writeRole(role);
        if (m_results.timeThieves)
            writeTimeThieves(*m_results.timeThieves);
    }

private:
    /// What the following lines are about.
    void begin(const QString &questionId, const QString &question)
    {
        m_questionId = questionId;
        m_question = question;
    }
    void begin(int question)
    {
        const Question &asked = m_template.questions[size_t(question)];
        begin(asked.id,
            filledIn(asked.text, m_language,
                { m_results.organisation, m_results.workshopDate, m_results.deletionDate }));
    }

    void line(const QString &group, const QString &answer, const QString &measure,
        std::optional<double> value, std::optional<stats::Interval> interval = {},
        const QString &note = {})
    {
        QStringList notes;
        if (!note.isEmpty())
            notes += note;
        if (m_results.madeUp)
            notes += tr("fictitious answers");
        m_use({ m_questionId, m_question, group, answer, measure, value, interval,
            notes.join(u"; "_s) });
    }

    /// True when the group may be shown; else a line says why not.
    template <typename T>
    bool shows(const QString &group, const disclosure::Shown<T> &shown)
    {
        if (!shown.isShown()) {
            line(group, {}, {}, {}, {},
                disclosure::hiddenReasonText(shown.reason(), m_results.minGroup));
        }
        return shown.isShown();
    }

    QString groupName(Group group) const
    {
        if (group == Group::All)
            return tr("All");
        return m_template.audiences[group == Group::First ? 0 : 1].title.in(m_language);
    }
    QString differenceName() const
    {
        return tr("%1 minus %2").arg(groupName(Group::First), groupName(Group::Second));
    }
    /// A group, this round minus the one that is compared with.
    QString changeName(Group group) const
    {
        return tr("%1: %2 minus %3").arg(groupName(group), m_results.round, m_results.against);
    }

    static stats::Interval percent(const stats::Interval &share)
    {
        return { share.low * 100, share.high * 100 };
    }
    static std::optional<stats::Interval> percent(const std::optional<stats::Interval> &share)
    {
        return share ? std::optional(percent(*share)) : std::nullopt;
    }

    void writeResponses()
    {
        begin({}, tr("Answers in all"));
        const auto &counts = m_results.responses;
        line(groupName(Group::All), {}, tr("number of answers"), double(counts.all));
        for (const Group group : { Group::First, Group::Second }) {
            const auto &count = counts.audience[group == Group::First ? 0 : 1];
            line(groupName(group), {}, tr("number of answers"),
                count ? std::optional(double(*count)) : std::nullopt, {},
                count ? QString() : tr("not shown, for confidentiality"));
        }
        if (counts.unfinished > 0)
            line(groupName(Group::All), {}, tr("unfinished, not counted"),
                double(counts.unfinished));
    }

    void writeRating(const disclosure::ShownRating &rating);
    void writeRole(const disclosure::ShownRole &role);
    void writeRatingGroups(const disclosure::ShownRatingGroups &rating, const Scale &scale);
    void writeRatingComparison(const QString &name, const stats::RatingComparison &comparison);
    void writeRanking(const disclosure::ShownRanking &ranking);
    void writeRankingGroup(
        const QString &group, const stats::RankingSummary &summary, const Question &question);
    void writeRankingComparison(
        const QString &name, const stats::RankingComparison &comparison, const Question &question);
    void writeText(const disclosure::ShownText &text);
    void writeTimeThieves(const disclosure::ShownChoices &choices);

    const disclosure::ResultSet &m_results;
    const WorkshopTemplate &m_template;
    Language m_language;
    const std::function<void(const StatsLine &)> &m_use;
    QString m_questionId;
    QString m_question;
};

void StatsCsv::writeRating(const disclosure::ShownRating &rating)
{
    begin(rating.question);
    writeRatingGroups(rating, m_template.questions[size_t(rating.question)].scale);
}

void StatsCsv::writeRole(const disclosure::ShownRole &role)
{
    const Profile &profile = m_template.profile.value();
    begin(profileQuestionId(profile, role.function, role.role),
        profileQuestion(profile, role.function, role.role, m_language));
    writeRatingGroups(role, profile.scale);
}

void StatsCsv::writeRatingGroups(const disclosure::ShownRatingGroups &rating, const Scale &scale)
{
    for (const Group group : Groups) {
        const QString name = groupName(group);
        if (!shows(name, rating.groups[group]))
            continue;
        const stats::RatingSummary &summary = *rating.groups[group];
        line(name, {}, tr("number of answers"), double(summary.n));
        for (int i = 0; i < scale.size(); ++i) {
            const ScaleValue &value = scale.values[size_t(i)];
            const QString label = value.label.in(m_language);
            const QString number = QString::number(value.value);
            const QString answer = label == number ? number : number + u" – "_s + label;
            line(name, answer, tr("count"), double(summary.counts[i]));
            if (!summary.percent.isEmpty())
                line(name, answer, tr("percent"), double(summary.percent[i]));
        }
        line(name, {}, tr("mean"), summary.mean);
        line(name, {}, tr("standard deviation"), summary.sd);
        line(name, {}, tr("median"), summary.median);
        if (summary.highShare) {
            line(name, {}, tr("percent at the top of the scale"), *summary.highShare * 100,
                percent(summary.highInterval));
        }
        if (summary.lowShare)
            line(name, {}, tr("percent at the bottom of the scale"), *summary.lowShare * 100);
    }
    if (rating.comparison.isShown())
        writeRatingComparison(differenceName(), *rating.comparison);
    for (const Group group : Groups) {
        if (rating.change && (*rating.change)[group].isShown())
            writeRatingComparison(changeName(group), *(*rating.change)[group]);
    }
}

void StatsCsv::writeRatingComparison(const QString &name, const stats::RatingComparison &comparison)
{
    line(name, {}, tr("percent of pairs: higher"), comparison.higher * 100);
    line(name, {}, tr("percent of pairs: same"), comparison.same * 100);
    line(name, {}, tr("percent of pairs: lower"), comparison.lower * 100);
    line(name, {}, tr("Cliff's delta"), comparison.cliffsDelta, comparison.cliffsDeltaInterval);
    line(name, {}, tr("percentage points at the top of the scale"),
        comparison.highShareDifference * 100, percent(comparison.highShareInterval));
}

void StatsCsv::writeRanking(const disclosure::ShownRanking &ranking)
{
    begin(ranking.question);
    const Question &question = m_template.questions[size_t(ranking.question)];
    for (const Group group : Groups) {
        if (shows(groupName(group), ranking.groups[group]))
            writeRankingGroup(groupName(group), *ranking.groups[group], question);
        if (ranking.guideposts[group].isShown()) {
            line(groupName(group), m_template.guideposts.front().title.in(m_language),
                tr("percent of comparisons that the guidepost's themes win"),
                *ranking.guideposts[group] * 100);
        }
    }
    if (ranking.equalWeight.isShown()) {
        for (size_t i = 0; i < question.items.size(); ++i) {
            line(tr("Both groups weighing the same"), question.items[i].title.in(m_language),
                tr("score, 0-100"), (*ranking.equalWeight)[i]);
        }
    }
    if (ranking.comparison.isShown())
        writeRankingComparison(differenceName(), *ranking.comparison, question);
    for (const Group group : Groups) {
        if (ranking.change && (*ranking.change)[group].isShown())
            writeRankingComparison(changeName(group), *(*ranking.change)[group], question);
    }
}

void StatsCsv::writeRankingGroup(
    const QString &group, const stats::RankingSummary &summary, const Question &question)
{
    line(group, {}, tr("number of rankings"), double(summary.n));
    line(group, {}, tr("of these, rankings of some items only"), double(summary.partial));
    line(group, {}, tr("left blank, not counted"), double(summary.blank));
    if (summary.agreement)
        line(group, {}, tr("agreement, mean rank correlation"), *summary.agreement);
    for (const int i : summary.order()) {
        const stats::RankedItem &item = summary.items[size_t(i)];
        const QString name = question.items[size_t(i)].title.in(m_language);
        std::optional<stats::Interval> places;
        if (item.positionInterval)
            places = { double(item.positionInterval->first), double(item.positionInterval->last) };
        QStringList notes;
        if (item.position.first != item.position.last)
            notes += tr("shared");
        if (!summary.clearOrder)
            notes += tr("no clear order");
        if (std::count(summary.unsettled.begin(), summary.unsettled.end(), i) > 0)
            notes += tr("would change place if one answer were missing");
        line(group, name, tr("place"), double(item.position.first), places, notes.join(u"; "_s));
        line(group, name, tr("score, 0-100"), item.score);
        line(group, name, tr("percent with it in their top 3"), item.topThree * 100,
            percent(item.topThreeInterval));
    }
}

void StatsCsv::writeRankingComparison(
    const QString &name, const stats::RankingComparison &comparison, const Question &question)
{
    if (comparison.kendallTauB)
        line(name, {}, tr("Kendall's tau-b of the two orders"), *comparison.kendallTauB);
    line(name, {}, tr("shared items in the two top 3"), double(comparison.topThreeShared));
    for (size_t i = 0; i < question.items.size(); ++i) {
        const QString item = question.items[i].title.in(m_language);
        const stats::ItemDifference &difference = comparison.items[i];
        line(name, item, tr("score, 0-100"), difference.difference, difference.interval);
        line(name, item, tr("place"), double(difference.shift));
    }
}

void StatsCsv::writeText(const disclosure::ShownText &text)
{
    begin(text.question);
    for (const Group group : Groups) {
        if (shows(groupName(group), text.groups[group]))
            line(groupName(group), {}, tr("number of comments"), double(*text.groups[group]));
    }
}

void StatsCsv::writeTimeThieves(const disclosure::ShownChoices &choices)
{
    const TimeThieves &thieves = m_template.timeThieves.value();
    begin(u"timeThieves"_s, thieves.text.in(m_language));
    for (const Group group : Groups) {
        const QString name = groupName(group);
        if (!shows(name, choices.groups[group]))
            continue;
        const disclosure::ChoiceCounts &counts = *choices.groups[group];
        line(name, {}, tr("number of answers"), double(counts.n));
        for (size_t i = 0; i < thieves.categories.size() && counts.n > 0; ++i) {
            const QString category = thieves.categories[i].title.in(m_language);
            line(name, category, tr("count"), double(counts.counts[i]));
            line(name, category, tr("percent"), double(counts.counts[i]) * 100 / double(counts.n));
        }
    }
}

} // namespace

QStringList statsHeadings() { return StatsCsv::headings(); }

void forEachStatsLine(const disclosure::ShownResults &results, Language language,
    const std::function<void(const StatsLine &)> &use)
{
    StatsCsv(*results, language, use).write();
}

void writeStatsCsv(const disclosure::ShownResults &results, Language language, QIODevice &device)
{
    CsvWriter csv(device, language);
    const auto cell
        = [&csv](std::optional<double> number) { return number ? csv.number(*number) : QString(); };
    csv.row(statsHeadings());
    forEachStatsLine(results, language, [&](const StatsLine &line) {
        csv.row({ line.questionId, CsvWriter::text(line.question), CsvWriter::text(line.group),
            CsvWriter::text(line.answer), line.measure, cell(line.value),
            line.interval ? csv.number(line.interval->low) : QString(),
            line.interval ? csv.number(line.interval->high) : QString(), line.note });
    });
}

} // namespace pejling::exporting
