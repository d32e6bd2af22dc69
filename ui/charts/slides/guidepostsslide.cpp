// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/guidepostsslide.h"

#include <charts/fonts.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr qreal TitleHeight = 100;
constexpr qreal EvenHeight = 50; ///< of the heading of the line at 50 %
constexpr qreal ChipSize = 54;
constexpr qreal MarkSize = 44;
constexpr qreal MostNameWidth = 430;
constexpr qreal WidestName = 520; ///< of names that would be too small in their row
constexpr qreal MarkRoom = 64; ///< left of a name
constexpr int FigureSize = 72;
constexpr qreal FigureGap = 28;
constexpr qreal TallestRow = 190;
constexpr qreal MostSentenceHeight = 110;

} // namespace

GuidepostsSlide::GuidepostsSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : BaseSlide(std::move(ref), results, look), m_question(question),
      m_picture(new Layer(content())), m_plot(m_picture, palette()),
      m_evenHeading(new Label(m_picture)), m_sentence(new Label(m_picture))
{
    for (const Group group : disclosure::Groups) {
        const auto audience = size_t(group == Group::Second);
        const bool isAll = group == Group::All;
        const QColor colour = isAll ? palette().mark : palette().group[audience];
        Row row{};
        if (!isAll)
            row.mark = new GroupMark(m_picture, int(audience), colour, MarkSize);
        for (Label **label : { &row.name, &row.first, &row.second })
            *label = new Label(m_picture);
        row.rest = m_plot.addLine(palette().track, 1);
        row.bar = m_plot.addLine(colour, 1);
        m_rows.push_back(row);
    }
    m_plot.raiseReference();
    for (const Guidepost &guidepost : workshopTemplate().guideposts) {
        auto *chip = new Chip(m_picture, palette(), ChipSize, grid::Chip + 2);
        chip->showNumber(guidepost.number);
        m_heads.push_back({ chip, new Label(m_picture) });
    }
}

const disclosure::ShownRanking &GuidepostsSlide::ranking() const
{
    const disclosure::ShownRanking *found = results().ranking(m_question);
    Q_ASSERT(found);
    return *found;
}

QString GuidepostsSlide::coveredTitle() const { return tr("The balance between the guideposts"); }

std::vector<Group> GuidepostsSlide::groups() const
{
    std::vector<Group> groups;
    for (const Group group : disclosure::Groups) {
        if (ranking().guideposts[group])
            groups.push_back(group);
    }
    return groups;
}

qreal GuidepostsSlide::headHeight() const
{
    return (TitleHeight + EvenHeight) * std::max(look().textScale, 1.0);
}

void GuidepostsSlide::draw()
{
    disclosure::PictureWords words = findings().guideposts(ranking());
    if (!words.footer.isEmpty())
        words.footer += u" · "_s + slideWords().weighting(ranking());
    QRectF room = arrange(words, headHeight() + TallestRow * 3);
    if (groups().empty()) {
        m_picture->hide();
        showInstead(disclosure::hiddenReasonText(
            ranking().guideposts[Group::All].reason(), results().minGroup));
        return;
    }
    m_picture->show();
    clearInstead();
    m_sentence->clear();
    if (!words.sentence.isEmpty()) {
        const QRectF box(
            room.left(), room.bottom() - MostSentenceHeight, room.width(), MostSentenceHeight);
        const QRectF taken = m_sentence->showIn(box, words.sentence,
            { sized(40), grid::Small, QFont::Medium, 2, true }, palette().text,
            Qt::AlignLeft | Qt::AlignBottom);
        room.setBottom(taken.top() - 20);
    }
    drawRows(room);
}

void GuidepostsSlide::drawRows(const QRectF &room)
{
    const std::vector<Group> shown = groups();
    const auto count = qreal(shown.size());
    const qreal rowHeight = std::min(TallestRow, (room.height() - headHeight()) / count);
    const qreal nameWidth = this->nameWidth(shown, rowHeight);
    const qreal figure
        = FigureGap + textWidth(format().percent(100), slideFont(sized(FigureSize), QFont::Bold));
    const QRectF area(QPointF(room.left() + nameWidth + 40 + figure, room.top() + headHeight()),
        QSizeF(room.width() - nameWidth - 40 - 2 * figure, rowHeight * count));
    m_plot.place(area, int(shown.size()));
    drawHeads(QRectF(QPointF(area.left(), room.top()), QPointF(area.right(), area.top())));

    QStringList lines;
    for (const Row &row : m_rows)
        clearRow(row);
    for (size_t i = 0; i < shown.size(); ++i) {
        const QRectF box(room.left(), area.top() + rowHeight * qreal(i), nameWidth, rowHeight);
        drawRow(int(i), shown[i], box, std::min(rowHeight * 0.5, 90.0));
        const Row &row = m_rows[size_t(shown[i])];
        lines.append(
            row.name->text() + u": "_s + row.first->text() + u" / "_s + row.second->text());
    }
    setDescription(lines.join(u"\n"_s));
}

FitRule GuidepostsSlide::nameRule() const
{
    return { sized(56), grid::Small, QFont::Bold, 2, false };
}

qreal GuidepostsSlide::nameWidth(const std::vector<Group> &shown, qreal rowHeight) const
{
    qreal width = 0;
    QStringList names;
    for (const Group group : shown) {
        names.append(findings().groupName(group));
        width = std::max(width, textWidth(names.back(), slideFont(sized(56), QFont::Bold)));
    }
    if (width + MarkRoom <= MostNameWidth)
        return width + MarkRoom;
    return MarkRoom
        + columnFor(names, nameRule(), rowHeight, MostNameWidth - MarkRoom, WidestName - MarkRoom);
}

void GuidepostsSlide::clearRow(const Row &row)
{
    for (Label *label : { row.name, row.first, row.second })
        label->clear();
    if (row.mark)
        row.mark->hide();
    setPoints(row.rest, {});
    setPoints(row.bar, {});
}

void GuidepostsSlide::drawRow(int index, Group group, const QRectF &box, qreal barHeight)
{
    const Row &row = m_rows[size_t(group)];
    const double share = *ranking().guideposts[group] * 100;
    const QColor colour = group == Group::All ? palette().text
                                              : palette().groupText[size_t(group == Group::Second)];
    qreal left = box.left();
    if (row.mark) {
        row.mark->show();
        row.mark->setPos(left + MarkSize / 2, box.center().y());
        left += MarkRoom;
    }
    row.name->showIn(QRectF(QPointF(left, box.top()), QPointF(box.right() + 2, box.bottom())),
        findings().groupName(group), nameRule(), colour, Qt::AlignLeft | Qt::AlignVCenter);
    const int rounded = int(std::lround(share));
    const TextStyle figures = style(FigureSize, QFont::Bold, palette().text);
    const qreal baseline = box.center().y() + sized(FigureSize) * 0.364;
    row.first->showLine(
        format().percent(rounded), figures, { m_plot.x(0) - FigureGap, baseline }, Qt::AlignRight);
    row.second->showLine(
        format().percent(100 - rounded), figures, { m_plot.x(100) + FigureGap, baseline });
    for (QLineSeries *series : { row.rest, row.bar }) {
        QPen pen = series->pen();
        pen.setWidthF(barHeight);
        series->setPen(pen);
    }
    setPoints(row.rest, { m_plot.point(share, index), m_plot.point(100, index) });
    setPoints(row.bar, { m_plot.point(0, index), m_plot.point(share, index) });
}

void GuidepostsSlide::drawHeads(const QRectF &box)
{
    const qreal half = box.width() / 2;
    for (size_t i = 0; i < m_heads.size(); ++i) {
        const bool isFirst = i == 0;
        const qreal chipX = isFirst ? box.left() + ChipSize / 2 : box.right() - ChipSize / 2;
        const qreal titleHeight = box.height() - EvenHeight * look().textScale;
        m_heads[i].chip->setPos(chipX, box.top() + titleHeight / 2);
        const QRectF room(isFirst ? chipX + ChipSize / 2 + 18 : box.center().x() + 20, box.top(),
            half - ChipSize - 38, titleHeight);
        m_heads[i].title->showIn(room, text(workshopTemplate().guideposts[i].shortTitle),
            { sized(grid::Name), grid::Small, QFont::Medium, 2, true }, palette().text,
            (isFirst ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    m_evenHeading->showLine(tr("%1 = balance").arg(format().percent(50)),
        style(grid::Small, QFont::Normal, palette().mutedText), { m_plot.x(50), box.bottom() - 10 },
        Qt::AlignHCenter);
}

} // namespace pejling::charts
