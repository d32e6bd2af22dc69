// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/ranksslide.h"

#include <charts/fonts.h>

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr NameRoom Names{ 560, 38, 54, QFont::Bold };
constexpr qreal Gap = 22; ///< between name, place and mark
constexpr qreal MarkSize = 32;
constexpr qreal HeadMark = 34;
constexpr qreal HeadGap = 16; ///< between heads and rows
constexpr qreal HeadWidth = 860;
constexpr qreal QuietLine = 5;
constexpr qreal LoudLine = 11;
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter

} // namespace

RanksSlide::RanksSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : BaseSlide(std::move(ref), results, look), m_question(question),
      m_pagesBefore(planRows(workshopTemplate(), this->question(), look).pages),
      m_plan(planNames(itemNames(this->question(), look.language), look, Names)),
      m_names(itemNames(this->question(), look.language)), m_picture(new Layer(content()))
{
    for (int item = 0; item < m_plan.items; ++item) {
        m_lines.push_back(new QGraphicsPathItem(m_picture));
        m_lines.back()->setBrush(Qt::NoBrush);
    }
    for (size_t i = 0; i < AudienceCount; ++i) {
        for (int row = 0; row < m_plan.countOf(page()); ++row)
            m_ends[i].push_back({ new GroupMark(m_picture, int(i), palette().group[i], MarkSize),
                new Label(m_picture), new Label(m_picture) });
        m_heads[i] = { new GroupMark(m_picture, int(i), palette().group[i], HeadMark),
            new Label(m_picture) };
    }
}

bool RanksSlide::shows(const disclosure::ShownRanking &ranking)
{
    return ranking.comparison && ranking.groups[Group::First]->clearOrder
        && ranking.groups[Group::Second]->clearOrder;
}

int RanksSlide::pages(const Question &question, const Look &look)
{
    return planNames(itemNames(question, look.language), look, Names).pages;
}

const disclosure::ShownRanking &RanksSlide::ranking() const
{
    const disclosure::ShownRanking *found = results().ranking(m_question);
    Q_ASSERT(found);
    return *found;
}

std::vector<int> RanksSlide::rowOrder(const disclosure::ResultSet &results) const
{
    const disclosure::ShownRanking *shown = results.ranking(m_question);
    std::vector<int> order;
    for (const Group group : { Group::First, Group::Second }) {
        if (!shown || !shown->groups[group])
            return {};
        const std::vector<int> part = shown->groups[group]->order();
        order.insert(order.end(), part.begin(), part.end());
    }
    return order;
}

QString RanksSlide::coveredTitle() const { return text(question().text); }

RanksSlide::Columns RanksSlide::columns() const
{
    const qreal places
        = textWidth(format().count(m_plan.items), slideFont(m_plan.nameSize, QFont::Bold), true);
    const qreal name = grid::Left + m_plan.nameWidth + 2;
    const qreal place = name + Gap + places;
    return { name, place, place + Gap + MarkSize / 2 };
}

FittedText RanksSlide::headText(int audience) const
{
    const auto &summary = ranking().groups[disclosure::groupOf(audience)];
    const QString name = text(workshopTemplate().audiences[size_t(audience)].title) + u", "_s
        + findings().answers(summary->n);
    return fitText(name, { sized(grid::Small), grid::Small, QFont::DemiBold, 2, true },
        { HeadWidth - HeadMark * 1.5, sized(grid::Small) * LinePitch * 2.1 });
}

void RanksSlide::draw()
{
    disclosure::PictureWords words = slideWords().ranks(ranking());
    if (!shows(ranking())) {
        arrange(words, grid::Row * 10);
        m_picture->hide();
        showInstead(ranking().comparison ? tr("At least one of the groups has no clear order.")
                                         : words.sentence);
        return;
    }
    m_picture->show();
    clearInstead();
    if (m_plan.pages > 1)
        words.footer = tr("no. %1 of %2")
                           .arg(format().range(m_plan.firstOf(page()) + 1,
                                    m_plan.firstOf(page()) + m_plan.countOf(page())),
                               format().count(m_plan.items))
            + u" · "_s + words.footer;
    const qreal headHeight = std::max(headText(0).height(), headText(1).height()) + HeadGap;
    const int rowsOfPage = m_plan.countOf(page());
    const QRectF room
        = arrange(words, headHeight + std::max(m_plan.minimumRow, grid::Row) * rowsOfPage);
    drawHeads(QRectF(room.topLeft(), QSizeF(room.width(), headHeight)));
    const QRectF rows(room.left(), room.top() + headHeight, room.width(),
        m_plan.rowHeight(room.height() - headHeight) * rowsOfPage);

    std::array<std::vector<int>, AudienceCount> orders;
    std::vector<std::array<int, AudienceCount>> places(size_t(m_plan.items));
    for (size_t i = 0; i < AudienceCount; ++i) {
        orders[i] = ranking().groups[disclosure::groupOf(int(i))]->order();
        for (size_t place = 0; place < orders[i].size(); ++place)
            places[size_t(orders[i][place])][i] = int(place) - m_plan.firstOf(page());
        for (int row = 0; row < rowsOfPage; ++row)
            drawEnd(int(i), row, orders[i][size_t(m_plan.firstOf(page()) + row)], rows);
    }
    for (int item = 0; item < m_plan.items; ++item)
        drawLine(item, places[size_t(item)], rows);
    describe(orders);
}

void RanksSlide::drawHeads(const QRectF &box)
{
    for (int audience = 0; audience < AudienceCount; ++audience) {
        const FittedText name = headText(audience);
        const bool isFirst = audience == 0;
        const qreal baseline
            = box.bottom() - HeadGap - name.height() + QFontMetricsF(name.font).ascent();
        const qreal markX = isFirst ? box.left() + HeadMark / 2 : box.right() - HeadMark / 2;
        const qreal nameX = isFirst ? box.left() + HeadMark * 1.5 : box.right() - HeadMark * 1.5;
        const Head &head = m_heads[size_t(audience)];
        head.mark->setPos(markX, baseline - name.font.pixelSize() * HalfCapital);
        head.name->showFitted(name, palette().groupText[size_t(audience)], { nameX, baseline },
            isFirst ? Qt::AlignLeft : Qt::AlignRight);
    }
}

bool RanksSlide::isLoud(int item) const
{
    const auto &highlighted = ranking().comparison->highlighted;
    return std::find(highlighted.begin(), highlighted.end(), item) != highlighted.end();
}

qreal RanksSlide::rowY(int row, const QRectF &rows) const
{
    return rows.top() + rows.height() * (row + 0.5) / m_plan.countOf(page());
}

void RanksSlide::drawEnd(int audience, int row, int item, const QRectF &rows)
{
    const End &end = m_ends[size_t(audience)][size_t(row)];
    const bool loud = isLoud(item);
    const bool isFirst = audience == 0;
    const Columns at = columns();
    const auto mirrored = [isFirst](qreal x) { return isFirst ? x : grid::Left + grid::Right - x; };
    const qreal y = rowY(row, rows);
    end.mark->setPos(mirrored(at.mark), y);
    end.mark->setColour(loud ? palette().group[size_t(audience)] : palette().greyMark);

    const auto &summary = ranking().groups[disclosure::groupOf(audience)];
    const TextStyle placeStyle{ m_plan.nameSize, loud ? QFont::Bold : QFont::Normal,
        loud ? palette().text : palette().mutedText, true };
    // The digits of both columns are right-aligned, so that they stand under each other.
    const qreal placeRight = isFirst ? at.place : mirrored(at.name + Gap);
    end.place->showLine(format().count(summary->items[size_t(item)].position.first), placeStyle,
        { placeRight, y + m_plan.nameSize * HalfCapital }, Qt::AlignRight);

    const qreal height = rows.height() / m_plan.countOf(page());
    const qreal left = isFirst ? at.name - m_plan.nameWidth - 2 : mirrored(at.name);
    end.name->showIn(QRectF(left, y - height / 2, m_plan.nameWidth + 2, height), m_names[item],
        { m_plan.nameSize, grid::Small, loud ? QFont::Bold : QFont::Medium, 3, false },
        palette().text, (isFirst ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void RanksSlide::drawLine(
    int item, const std::array<int, AudienceCount> &places, const QRectF &rows)
{
    const int rowsOfPage = m_plan.countOf(page());
    const auto onPage = [rowsOfPage](int place) { return place >= 0 && place < rowsOfPage; };
    const Columns at = columns();
    const std::array ends{ QPointF(at.mark, rowY(places[0], rows)),
        QPointF(grid::Left + grid::Right - at.mark, rowY(places[1], rows)) };
    const qreal middle = (ends[0].x() + ends[1].x()) / 2;
    QPainterPath path;
    if (onPage(places[0]) && onPage(places[1])) {
        path.moveTo(ends[0]);
        path.cubicTo({ middle, ends[0].y() }, { middle, ends[1].y() }, ends[1]);
    } else if (onPage(places[0]) || onPage(places[1])) {
        const size_t here = onPage(places[0]) ? 0 : 1;
        const qreal edge = places[1 - here] < 0 ? rows.top() : rows.bottom();
        path.moveTo(ends[here]);
        path.quadTo({ middle, ends[here].y() }, { middle, edge });
    }
    const bool loud = isLoud(item);
    const bool firstHigher = ranking().comparison->items[size_t(item)].difference > 0;
    QGraphicsPathItem *line = m_lines[size_t(item)];
    if (line->path() != path)
        line->setPath(path);
    line->setPen(QPen(loud ? palette().group[firstHigher ? 0 : 1] : palette().connector,
        loud ? LoudLine : QuietLine, Qt::SolidLine, Qt::FlatCap));
    line->setZValue(loud ? -1 : -2);
}

void RanksSlide::describe(const std::array<std::vector<int>, AudienceCount> &orders)
{
    QStringList lines;
    for (int audience = 0; audience < AudienceCount; ++audience) {
        const Group group = disclosure::groupOf(audience);
        const auto &summary = ranking().groups[group];
        QStringList places;
        for (int row = 0; row < m_plan.countOf(page()); ++row) {
            const int item = orders[size_t(audience)][size_t(m_plan.firstOf(page()) + row)];
            places.append(
                format().count(summary->items[size_t(item)].position.first) + u' ' + m_names[item]);
        }
        lines.append(findings().groupName(group) + u", "_s + findings().answers(summary->n)
            + u": "_s + places.join(u", "_s));
    }
    setDescription(lines.join(u"\n"_s));
}

} // namespace pejling::charts
