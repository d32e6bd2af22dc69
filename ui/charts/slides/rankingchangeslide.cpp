// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/rankingchangeslide.h"

#include <charts/fonts.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr int DifferenceSize = 48;
constexpr qreal QuietLine = 6;
constexpr qreal LoudLine = 10;
constexpr qreal RightPadding = 6;

/// Steps go through the pages of one group after the other.
struct Step
{
    Group group;
    int page;
};

Step stepOf(int step, int pages)
{
    const auto group = std::clamp((step - 1) / pages, 0, int(disclosure::Groups.size()) - 1);
    return { disclosure::Groups[size_t(group)], (step - 1) % pages + 1 };
}

int pagesOf(const disclosure::ResultSet &results, int question, const Look &look)
{
    const WorkshopTemplate &workshopTemplate = *results.workshopTemplate;
    return planRows(workshopTemplate, workshopTemplate.questions[size_t(question)], look).pages;
}

int audienceOf(Group group) { return group == Group::Second ? 1 : 0; }

QColor colourOf(Group group, const Palette &palette)
{
    return group == Group::All ? palette.mark : palette.group[size_t(audienceOf(group))];
}

QScatterSeries::MarkerShape shapeOf(Group group)
{
    return group == Group::Second ? QScatterSeries::MarkerShapeRotatedRectangle
                                  : QScatterSeries::MarkerShapeCircle;
}

} // namespace

RankingChangeSlide::RankingChangeSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : RankingSlide(
        ref, results, look, question, stepOf(ref.step, pagesOf(**results, question, look)).page),
      m_group(stepOf(ref.step, pagesOf(**results, question, look)).group),
      m_colour(colourOf(m_group, palette())),
      m_key(picture(), palette(), audienceOf(m_group), m_colour), m_heading(new Label(picture()))
{
    for (int row = 0; row < rowCount(); ++row) {
        m_differences.push_back(new Label(picture()));
        m_quietLines.push_back(plot().addLine(palette().connector, QuietLine));
        m_loudLines.push_back(plot().addLine(m_colour, LoudLine));
    }
    m_before = plot().addHollowMarks(shapeOf(m_group), m_colour, 30);
    m_after = plot().addMarks(shapeOf(m_group), m_colour, 34);
}

std::vector<int> RankingChangeSlide::steps(
    const disclosure::ResultSet &results, int question, const Look &look)
{
    const disclosure::ShownRanking *ranking = results.ranking(question);
    std::vector<int> steps;
    if (!ranking || !ranking->change)
        return steps;
    const int pages = pagesOf(results, question, look);
    for (int step = 1; step <= pages * int(disclosure::Groups.size()); ++step) {
        if ((*ranking->change)[stepOf(step, pages).group])
            steps.push_back(step);
    }
    return steps;
}

std::vector<int> RankingChangeSlide::rowOrder(const disclosure::ResultSet &results) const
{
    const disclosure::ShownRanking *shown = results.ranking(questionIndex());
    return shown && shown->groups[m_group] ? shown->groups[m_group]->order() : std::vector<int>();
}

QString RankingChangeSlide::coveredTitle() const { return text(question().text); }

QString RankingChangeSlide::beforeText() const
{
    return tr("before: %1").arg(slideWords().roundName(results().against));
}

QString RankingChangeSlide::afterText() const
{
    return tr("after: %1").arg(slideWords().roundName(results().round));
}

qreal RankingChangeSlide::differenceWidth() const
{
    return std::max(textWidth(tr("change"), slideFont(sized(grid::Small))),
        textWidth(u"+100"_s, slideFont(sized(DifferenceSize), QFont::Bold), true));
}

void RankingChangeSlide::draw()
{
    const disclosure::PictureWords words = slideWords().rankingChange(ranking(), m_group);
    const auto &now = ranking().groups[m_group];
    if (!now || !ranking().change || !(*ranking().change)[m_group]) {
        arrange(words, grid::Row * 10);
        const disclosure::HiddenReason reason = !now ? now.reason()
            : ranking().change                       ? (*ranking().change)[m_group].reason()
                                                     : disclosure::HiddenReason::Empty;
        showNothing(disclosure::hiddenReasonText(reason, results().minGroup));
        return;
    }
    const qreal keyWidth = grid::Width - differenceWidth() - 60;
    arrangeRows(words, RoundKey::lines(beforeText(), afterText(), sized(grid::Small), keyWidth));
    drawRows(*now, *(*ranking().change)[m_group]);
}

void RankingChangeSlide::drawRows(
    const stats::RankingSummary &now, const stats::RankingComparison &change)
{
    const std::vector<int> order = now.order();
    const qreal right = grid::Right - RightPadding;
    layRows(frame().room(), differenceWidth() + RightPadding);
    m_heading->showLine(tr("change"), style(grid::Small, QFont::Normal, palette().mutedText),
        { right, headingBaseline() }, Qt::AlignRight);
    // From where the plot begins, or as far left as the names need.
    const qreal keyRight = m_heading->sceneBoundingRect().left() - 40;
    const qreal plotLeft = plot().x(0) - 17;
    const bool fits
        = RoundKey::lines(beforeText(), afterText(), sized(grid::Small), keyRight - plotLeft) == 1;
    m_key.place(beforeText(), afterText(),
        style(grid::Small, QFont::DemiBold,
            m_group == Group::All ? palette().text
                                  : palette().groupText[size_t(audienceOf(m_group))]),
        fits ? plotLeft : grid::Left, keyRight, headingBaseline());

    QList<QPointF> before;
    QList<QPointF> after;
    for (int row = 0; row < rowCount(); ++row) {
        const int item = order[size_t(firstRow() + row)];
        const double difference = change.items[size_t(item)].difference;
        const double score = now.items[size_t(item)].score;
        const bool loud = std::find(change.highlighted.begin(), change.highlighted.end(), item)
            != change.highlighted.end();
        showRow(row, item, loud);
        m_differences[size_t(row)]->showLine(format().number(difference, 0, true),
            style(DifferenceSize, loud ? QFont::Bold : QFont::Normal,
                loud ? palette().text : palette().mutedText, true),
            { right, rowBaseline(row, DifferenceSize) }, Qt::AlignRight);
        // The comparison is this round minus the other one.
        before.append(plot().point(score - difference, row));
        after.append(plot().point(score, row));
        const QList<QPointF> ends{ before.last(), after.last() };
        setPoints(m_quietLines[size_t(row)], loud ? QList<QPointF>() : ends);
        setPoints(m_loudLines[size_t(row)], loud ? ends : QList<QPointF>());
    }
    setMarks(m_before, before, markSize() * 0.86);
    setMarks(m_after, after, markSize() * 1.04);
    describe(order, now, change);
}

void RankingChangeSlide::describe(const std::vector<int> &order, const stats::RankingSummary &now,
    const stats::RankingComparison &change)
{
    QStringList lines{ findings().groupName(m_group) };
    for (int row = 0; row < rowCount(); ++row) {
        const int item = order[size_t(firstRow() + row)];
        lines.append(itemName(item) + u": "_s + format().number(now.items[size_t(item)].score, 0)
            + u" ("_s + format().number(change.items[size_t(item)].difference, 0, true) + u')');
    }
    setDescription(lines.join(u"\n"_s));
}

} // namespace pejling::charts
