// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/ratingchangeslide.h"

#include <charts/fonts.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr qreal MarkSize = 44;
constexpr qreal MostNameWidth = 430;
constexpr int NameSize = 56;
constexpr int ShareSize = 48;
constexpr int ChangeSize = 48;
constexpr int AnswersSize = 40;
constexpr qreal TallestRow = 190;
constexpr qreal HeadHeight = 60;
constexpr qreal ColumnGap = 56;
constexpr qreal LineWidth = 10;
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter
constexpr qint64 CountsOnly = 10; ///< below so many answers, counts and no percentages

/// Over the scale's high values.
template <typename T>
qint64 highSum(const QList<T> &values)
{
    return std::accumulate(values.end() - values.size() / 2, values.end(), qint64(0));
}

} // namespace

RatingChangeSlide::RatingChangeSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : BaseSlide(std::move(ref), results, look), m_question(question),
      m_picture(new Layer(content())), m_plot(m_picture, palette()),
      m_key(m_picture, palette(), 0, palette().mark), m_shareHeading(new Label(m_picture)),
      m_changeHeading(new Label(m_picture))
{
    for (Label *&tick : m_ticks)
        tick = new Label(m_picture);
    for (const Group group : disclosure::Groups) {
        const int audience = group == Group::Second ? 1 : 0;
        const bool isAll = group == Group::All;
        const QColor colour = isAll ? palette().mark : palette().group[size_t(audience)];
        const auto shape = audience == 1 ? QScatterSeries::MarkerShapeRotatedRectangle
                                         : QScatterSeries::MarkerShapeCircle;
        Row row{};
        if (!isAll)
            row.mark = new GroupMark(m_picture, audience, colour, MarkSize);
        for (Label **label : { &row.name, &row.n, &row.share, &row.change })
            *label = new Label(m_picture);
        row.line = m_plot.addLine(colour, LineWidth);
        row.before = m_plot.addHollowMarks(shape, colour, MarkSize * 0.86);
        row.after = m_plot.addMarks(shape, colour, MarkSize * 1.04);
        m_rows.push_back(row);
    }
}

bool RatingChangeSlide::shows(const disclosure::ShownRating &rating)
{
    return rating.change && (*rating.change)[Group::All];
}

const disclosure::ShownRating &RatingChangeSlide::rating() const
{
    const disclosure::ShownRating *found = results().rating(m_question);
    Q_ASSERT(found);
    return *found;
}

QString RatingChangeSlide::coveredTitle() const
{
    const Question &question = workshopTemplate().questions[size_t(m_question)];
    const QString section = text(question.section);
    return section.isEmpty() ? text(question.text) : section;
}

std::vector<Group> RatingChangeSlide::groups() const
{
    std::vector<Group> groups;
    for (const Group group : disclosure::Groups) {
        if (rating().change && (*rating().change)[group] && rating().groups[group])
            groups.push_back(group);
    }
    return groups;
}

void RatingChangeSlide::draw()
{
    const disclosure::PictureWords words = slideWords().ratingChange(rating());
    const int keyLines
        = RoundKey::lines(tr("before: %1").arg(slideWords().roundName(results().against)),
            tr("after: %1").arg(slideWords().roundName(results().round)), sized(grid::Small),
            grid::Width);
    const QRectF room = arrange(words, HeadHeight * 2 + TallestRow * 3);
    if (groups().empty()) {
        m_picture->hide();
        const auto &now = rating().groups[Group::All];
        showInstead(disclosure::hiddenReasonText(
            now ? disclosure::HiddenReason::Empty : now.reason(), results().minGroup));
        return;
    }
    m_picture->show();
    clearInstead();
    drawRows(room, keyLines);
}

QString RatingChangeSlide::shareText(const stats::RatingSummary &now) const
{
    return findings().share(highSum(now.counts), now.n, int(highSum(now.percent)));
}

/// "38 → 41 answers": before and after.
QString RatingChangeSlide::answersText(Group group) const
{
    const QString now = findings().answers(rating().groups[group]->n);
    const auto &before = rating().answersBefore[group];
    return before ? format().count(*before) + u" → "_s + now : now;
}

QString RatingChangeSlide::changeText(Group group) const
{
    // Few answers are told as counts, and a difference of percentages would not be one.
    const auto &before = rating().answersBefore[group];
    if (rating().groups[group]->n < CountsOnly || (before && *before < CountsOnly))
        return {};
    return format().number((*rating().change)[group]->highShareDifference * 100, 0, true);
}

void RatingChangeSlide::drawRows(const QRectF &room, int keyLines)
{
    const std::vector<Group> shown = groups();
    const auto count = qreal(shown.size());
    const qreal keyHeight = sized(grid::Small) * LinePitch * keyLines + 12;
    const qreal headHeight = std::max(HeadHeight, sized(grid::Small) * 1.5);
    m_key.place(tr("before: %1").arg(slideWords().roundName(results().against)),
        tr("after: %1").arg(slideWords().roundName(results().round)),
        style(grid::Small, QFont::DemiBold, palette().text), room.left(), room.right(),
        room.top() + keyHeight - 16);

    const QFont nameFont = slideFont(sized(NameSize), QFont::Bold);
    const QFont shareFont = slideFont(sized(ShareSize), QFont::Bold);
    qreal nameWidth = 0;
    qreal shareWidth = textWidth(tr("after"), slideFont(sized(grid::Small)));
    for (const Group group : shown) {
        nameWidth = std::max({ nameWidth, textWidth(findings().groupName(group), nameFont) + 64,
            textWidth(answersText(group), slideFont(sized(AnswersSize))) + 64 });
        shareWidth
            = std::max(shareWidth, textWidth(shareText(*rating().groups[group]), shareFont, true));
    }
    nameWidth = std::min(nameWidth, MostNameWidth);
    const qreal changeWidth
        = std::max(textWidth(tr("percentage points"), slideFont(sized(grid::Small))),
            textWidth(u"+100"_s, slideFont(sized(ChangeSize), QFont::Bold), true));
    m_shareRight = room.right() - changeWidth - ColumnGap;
    const qreal top = room.top() + keyHeight + headHeight;
    const qreal rowHeight = std::min(TallestRow, (room.bottom() - top) / count);
    m_plot.place(QRectF(QPointF(room.left() + nameWidth + ColumnGap, top),
                     QPointF(m_shareRight - shareWidth - ColumnGap, top + rowHeight * count)),
        int(shown.size()));
    drawHeadings(top - 14);

    QStringList lines;
    for (const Row &row : m_rows)
        clearRow(row);
    for (size_t i = 0; i < shown.size(); ++i) {
        drawRow(int(i), shown[i],
            QRectF(room.left(), top + rowHeight * qreal(i), nameWidth, rowHeight));
        const Row &row = m_rows[size_t(shown[i])];
        lines.append(
            row.name->text() + u": "_s + row.share->text() + u" ("_s + row.change->text() + u')');
    }
    setDescription(lines.join(u"\n"_s));
}

void RatingChangeSlide::drawHeadings(qreal baseline)
{
    const TextStyle heading = style(grid::Small, QFont::Normal, palette().mutedText);
    constexpr std::array shares{ 0, 50, 100 };
    // Where the plot is narrow, the ends say enough, and at worst the figures.
    const qreal width = textWidth(format().percent(100), slideFont(heading.size)) * 1.15;
    const qreal steps = (m_plot.x(100) - m_plot.x(0)) / width;
    for (size_t i = 0; i < shares.size(); ++i) {
        m_ticks[i]->clear();
        if (steps < (i == 1 ? 2 : 1))
            continue;
        m_ticks[i]->showLine(format().percent(shares[i]), heading,
            { m_plot.x(shares[i]), baseline }, Qt::AlignHCenter);
    }
    m_shareHeading->showLine(tr("after"), heading, { m_shareRight, baseline }, Qt::AlignRight);
    //: Over differences of two percentages: percentage points.
    m_changeHeading->showLine(
        tr("percentage points"), heading, { grid::Right, baseline }, Qt::AlignRight);
}

void RatingChangeSlide::clearRow(const Row &row)
{
    for (Label *label : { row.name, row.n, row.share, row.change })
        label->clear();
    if (row.mark)
        row.mark->hide();
    for (QXYSeries *series : std::initializer_list<QXYSeries *>{ row.line, row.before, row.after })
        setPoints(series, {});
}

void RatingChangeSlide::drawRow(int index, Group group, const QRectF &box)
{
    const Row &row = m_rows[size_t(group)];
    const stats::RatingSummary &now = *rating().groups[group];
    const QColor colour = group == Group::All ? palette().text
                                              : palette().groupText[size_t(group == Group::Second)];
    const qreal middle = box.center().y();
    qreal left = box.left();
    if (row.mark) {
        row.mark->show();
        row.mark->setPos(left + MarkSize / 2, middle - sized(NameSize) * 0.3);
        left += 64;
    }
    row.name->showIn(QRectF(QPointF(left, box.top()), QPointF(box.right() + 2, middle + 14)),
        findings().groupName(group), { sized(NameSize), grid::Small, QFont::Bold, 2, false },
        colour, Qt::AlignLeft | Qt::AlignBottom);
    row.n->showIn(QRectF(left, middle + 14, box.right() + 2 - left, sized(AnswersSize) * 1.3),
        answersText(group), { sized(AnswersSize), grid::Small, QFont::Normal, 1, false },
        palette().mutedText);
    row.share->showLine(shareText(now), style(ShareSize, QFont::Bold, palette().text, true),
        { m_shareRight, middle + sized(ShareSize) * HalfCapital }, Qt::AlignRight);
    row.change->showLine(changeText(group),
        style(ChangeSize, QFont::Normal, palette().mutedText, true),
        { grid::Right, middle + sized(ChangeSize) * HalfCapital }, Qt::AlignRight);

    const double share = now.highShare.value_or(0) * 100;
    const double before = share - (*rating().change)[group]->highShareDifference * 100;
    setPoints(row.line, { m_plot.point(before, index), m_plot.point(share, index) });
    setPoints(row.before, { m_plot.point(before, index) });
    setPoints(row.after, { m_plot.point(share, index) });
}

} // namespace pejling::charts
