// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/profileslide.h"

#include <charts/fonts.h>

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QPen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr NameRoom Names{ 600, 42, 48, QFont::Medium };
constexpr int MostCards = 3;
constexpr qreal CardGap = 24;
constexpr qreal NameGap = 36;
constexpr qreal CardPadding = 20;
constexpr qreal KeyGap = 52;
constexpr int ValueSize = 40;
constexpr qreal ValueGap = 12; ///< between mark and value
constexpr qreal TallestRow = 128;

int functionPages(const Profile &profile)
{
    return (int(profile.functions.size()) + MostCards - 1) / MostCards;
}

QStringList roleNames(const Profile &profile, Language language)
{
    QStringList names;
    for (const ProfileRole &role : profile.roles)
        names.append(oneLine(role.title.in(language)));
    return names;
}

RowPlan planRoles(const Profile &profile, const Look &look)
{
    return planNames(roleNames(profile, look.language), look, Names);
}

} // namespace

int ProfileSlide::steps(const WorkshopTemplate &workshopTemplate, const Look &look)
{
    const Profile &profile = *workshopTemplate.profile;
    return functionPages(profile) * planRoles(profile, look).pages;
}

ProfileSlide::ProfileSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look)
    : ProfilePicture(std::move(ref), results, look), m_plan(planRoles(profile(), look)),
      m_page((this->ref().step - 1) % m_plan.pages + 1),
      m_firstFunction((this->ref().step - 1) / m_plan.pages * MostCards),
      m_picture(new Layer(content()))
{
    for (int row = 0; row < rowCount(); ++row)
        m_names.push_back(new Label(m_picture));
    const int cards = std::min(MostCards, int(profile().functions.size()) - m_firstFunction);
    for (int card = 0; card < cards; ++card)
        m_cards.push_back(makeCard());
    for (size_t i = 0; i < AudienceCount; ++i)
        m_key[i] = { new GroupMark(m_picture, int(i), palette().group[i], MarkSize),
            new Label(m_picture) };
}

ProfileSlide::Card ProfileSlide::makeCard()
{
    Card card{};
    card.panel = new Panel(m_picture, grid::PanelRadius);
    for (Label **label : { &card.title, &card.low, &card.high })
        *label = new Label(m_picture);
    for (int value = 0; value < profile().scale.size(); ++value)
        card.grid.push_back(new Panel(m_picture, 0));
    for (Series &series : card.series) {
        series.line = new QGraphicsPathItem(m_picture);
        series.line->setBrush(Qt::NoBrush);
    }
    for (int row = 0; row < rowCount(); ++row) {
        card.instead.push_back(new Label(m_picture));
        for (size_t i = 0; i < AudienceCount; ++i) {
            card.series[i].marks.push_back(new Panel(m_picture, MarkSize / 2));
            card.series[i].groupMarks.push_back(
                new GroupMark(m_picture, int(i), palette().group[i], MarkSize));
            card.series[i].values.push_back(new Label(m_picture));
        }
    }
    return card;
}

void ProfileSlide::draw()
{
    const disclosure::PictureWords words = slideWords().profile();
    if (!shows(results())) {
        arrange(words, grid::Row * 10);
        m_picture->hide();
        showWhyNot();
        return;
    }
    m_picture->show();
    clearInstead();
    const bool withKey = groups().size() > 1;
    const qreal keyHeight = withKey ? sized(grid::Small) * 1.6 : 0;
    const qreal titleHeight = sized(grid::Name) * 1.5;
    const qreal axisHeight = sized(grid::Small) * 1.3;
    const QRectF room = arrange(words,
        keyHeight + titleHeight + axisHeight + std::max(m_plan.minimumRow, grid::Row) * rowCount()
            + 2 * CardPadding);
    drawKey(QRectF(room.topLeft(), QSizeF(room.width(), keyHeight)));

    const qreal top = room.top() + keyHeight;
    const qreal rowsTop = top + titleHeight + axisHeight;
    const qreal rowHeight = std::min((room.bottom() - CardPadding - rowsTop) / rowCount(),
        std::max(TallestRow, m_plan.minimumRow));
    const QRectF rows(room.left(), rowsTop, room.width(), rowHeight * rowCount());
    for (int row = 0; row < rowCount(); ++row)
        m_names[size_t(row)]->showIn(
            QRectF(room.left(), rows.top() + rowHeight * row, m_plan.nameWidth + 2, rowHeight),
            roleName(roleOf(row)), { m_plan.nameSize, grid::Small, QFont::Medium, 4, false },
            palette().text, Qt::AlignLeft | Qt::AlignVCenter);
    const qreal left = room.left() + m_plan.nameWidth + NameGap;
    const auto count = qreal(m_cards.size());
    const qreal width = std::min((room.right() - left - CardGap * (count - 1)) / count, 620.0);
    for (size_t i = 0; i < m_cards.size(); ++i)
        drawCard(m_cards[i], m_firstFunction + int(i),
            QRectF(
                left + qreal(i) * (width + CardGap), top, width, rows.bottom() + CardPadding - top),
            rows);
    describe();
}

void ProfileSlide::drawKey(const QRectF &box)
{
    const std::vector<Group> shown = groups();
    qreal x = box.left();
    for (size_t i = 0; i < AudienceCount; ++i) {
        const bool visible = shown.size() > 1;
        m_key[i].mark->setVisible(visible);
        if (!visible) {
            m_key[i].name->clear();
            continue;
        }
        const FittedText name = fitText(findings().groupName(shown[i]),
            { sized(grid::Small), grid::Small, QFont::DemiBold, 1, false },
            { (box.width() - KeyGap) / 2 - MarkSize * 1.5, 100 });
        const qreal baseline = box.top() + QFontMetricsF(name.font).ascent();
        m_key[i].mark->setPos(x + MarkSize / 2, baseline - name.font.pixelSize() * HalfCapital);
        m_key[i].name->showFitted(name, palette().groupText[i], { x + MarkSize * 1.5, baseline });
        x += MarkSize * 1.5 + name.width() + KeyGap;
    }
}

qreal ProfileSlide::rowY(int row, const QRectF &rows) const
{
    return rows.top() + rows.height() * (row + 0.5) / rowCount();
}

void ProfileSlide::drawCard(const Card &card, int function, const QRectF &box, const QRectF &rows)
{
    card.panel->place(box, palette().panel);
    const QRectF inner = box.adjusted(CardPadding, 0, -CardPadding, 0);
    const qreal titleHeight = rows.top() - box.top() - sized(grid::Small) * 1.3;
    card.title->showIn(QRectF(inner.left(), box.top(), inner.width(), titleHeight),
        functionName(function), { sized(grid::Name), grid::Small, QFont::Bold, 1, false },
        palette().text, Qt::AlignHCenter | Qt::AlignVCenter);

    // Room for a value beside the mark at either end of the scale.
    const QFont valueFont = slideFont(sized(ValueSize), QFont::DemiBold);
    const qreal side = MarkSize / 2 + ValueGap
        + textWidth(format().number(profile().scale.last(), 1), valueFont, true);
    const qreal left = groups().size() > 1 ? side : MarkSize / 2;
    const QRectF plot(inner.left() + left, rows.top(), inner.width() - left - side, rows.height());
    const TextStyle tick = style(grid::Small, QFont::Normal, palette().mutedText);
    const qreal baseline = rows.top() - sized(grid::Small) * 0.3;
    card.low->showLine(
        format().count(profile().scale.first()), tick, { plot.left(), baseline }, Qt::AlignHCenter);
    card.high->showLine(
        format().count(profile().scale.last()), tick, { plot.right(), baseline }, Qt::AlignHCenter);
    const int steps = profile().scale.size() - 1;
    for (int value = 0; value <= steps; ++value)
        card.grid[size_t(value)]->place(
            QRectF(plot.left() + plot.width() * value / steps - 1, plot.top(), 2, plot.height()),
            palette().grid);
    drawSeries(card, function, plot);
}

void ProfileSlide::drawSeries(const Card &card, int function, const QRectF &plot)
{
    for (const Series &series : card.series) {
        series.line->setPath({});
        for (size_t row = 0; row < series.values.size(); ++row) {
            series.marks[row]->place({}, palette().mark);
            series.groupMarks[row]->hide();
            series.values[row]->clear();
        }
    }
    const std::vector<Group> shown = groups();
    const Scale &scale = profile().scale;
    for (const Group group : shown) {
        const std::optional<int> audience = audienceOf(group);
        const Series &series = card.series[size_t(audience.value_or(0))];
        QPainterPath path;
        bool connected = false;
        for (int row = 0; row < rowCount(); ++row) {
            const disclosure::ShownRole *one = role(function, roleOf(row));
            const auto mean = meanOf(one, group);
            if (!mean) {
                connected = false;
                continue;
            }
            const QPointF at(
                plot.left() + plot.width() * (*mean - scale.first()) / (scale.size() - 1),
                rowY(row, plot));
            if (connected)
                path.lineTo(at);
            else
                path.moveTo(at);
            connected = true;
            if (audience) {
                series.groupMarks[size_t(row)]->show();
                series.groupMarks[size_t(row)]->setPos(at);
            } else {
                series.marks[size_t(row)]->place(
                    QRectF(at - QPointF(MarkSize, MarkSize) / 2, QSizeF(MarkSize, MarkSize)),
                    palette().mark);
            }
        }
        series.line->setPath(path);
        series.line->setPen(
            QPen(colourOf(group), LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    for (int row = 0; row < rowCount(); ++row)
        drawRow(card, function, row, plot);
}

void ProfileSlide::drawRow(const Card &card, int function, int row, const QRectF &plot)
{
    Label *instead = card.instead[size_t(row)];
    const disclosure::ShownRole *one = role(function, roleOf(row));
    const std::vector<Group> shown = groups();
    std::vector<double> means;
    for (const Group group : shown) {
        if (const auto mean = meanOf(one, group))
            means.push_back(*mean);
    }
    const qreal y = rowY(row, plot);
    if (means.empty()) {
        instead->showLine(insteadOf(one), style(ValueSize, QFont::DemiBold, palette().text, true),
            { plot.center().x(), y + sized(ValueSize) * HalfCapital }, Qt::AlignHCenter);
        return;
    }
    instead->clear();
    const Scale &scale = profile().scale;
    size_t index = 0;
    for (const Group group : shown) {
        const auto mean = meanOf(one, group);
        if (!mean)
            continue;
        // The lower of two values stands left of its mark, the other one right.
        const bool left
            = means.size() > 1 && (index == 0 ? means[0] < means[1] : means[1] <= means[0]);
        ++index;
        const std::optional<int> audience = audienceOf(group);
        const qreal x = plot.left() + plot.width() * (*mean - scale.first()) / (scale.size() - 1);
        const qreal away = MarkSize / 2 + ValueGap;
        card.series[size_t(audience.value_or(0))].values[size_t(row)]->showLine(
            format().number(*mean, 1), style(ValueSize, QFont::DemiBold, textColourOf(group), true),
            { left ? x - away : x + away, y + sized(ValueSize) * HalfCapital },
            left ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void ProfileSlide::describe()
{
    QStringList lines;
    for (size_t card = 0; card < m_cards.size(); ++card)
        lines.append(described(m_firstFunction + int(card), m_plan.firstOf(m_page), rowCount()));
    setDescription(lines.join(u"\n"_s));
}

} // namespace pejling::charts
