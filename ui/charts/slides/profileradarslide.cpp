// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/profileradarslide.h"

#include <charts/fonts.h>

#include <QFontMetricsF>
#include <QGraphicsPathItem>
#include <QPen>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr int LeastRoles = 3;
constexpr int MostRoles = 5; ///< more names have no room around a radar in a large room
constexpr int NameSize = 42;
constexpr int ValueSize = 44;
constexpr qreal LineHeight = 1.25; ///< in font sizes
constexpr qreal WidestTop = 1300; ///< of the names above and below
constexpr qreal LabelGap = 30; ///< between the end of a spoke and its name
constexpr qreal KeyGap = 52;
constexpr qreal ValueGap = 36; ///< between the values of two groups
constexpr qreal MarkGap = 12;
constexpr qreal GridWidth = 2;

} // namespace

bool ProfileRadarSlide::exists(const WorkshopTemplate &workshopTemplate)
{
    if (!workshopTemplate.profile)
        return false;
    const size_t roles = workshopTemplate.profile->roles.size();
    return roles >= LeastRoles && roles <= MostRoles;
}

int ProfileRadarSlide::steps(const WorkshopTemplate &workshopTemplate)
{
    return int(workshopTemplate.profile->functions.size());
}

ProfileRadarSlide::ProfileRadarSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look)
    : ProfilePicture(std::move(ref), results, look), m_picture(new Layer(content())),
      m_title(new Label(m_picture)), m_grid(new QGraphicsPathItem(m_picture))
{
    const auto makeValue = [this](size_t audience) {
        return Value{ new GroupMark(m_picture, int(audience), palette().group[audience], MarkSize),
            new Label(m_picture) };
    };
    const size_t roles = profile().roles.size();
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_key[i] = makeValue(i);
        m_series[i].line = new QGraphicsPathItem(m_picture);
        m_series[i].line->setBrush(Qt::NoBrush);
        for (size_t role = 0; role < roles; ++role) {
            m_series[i].marks.push_back(new Panel(m_picture, MarkSize / 2));
            m_series[i].groupMarks.push_back(
                new GroupMark(m_picture, int(i), palette().group[i], MarkSize));
        }
    }
    for (size_t role = 0; role < roles; ++role)
        m_spokes.push_back({ new Label(m_picture), { makeValue(0), makeValue(1) } });
}

QPointF ProfileRadarSlide::direction(int spoke) const
{
    const double angle = 2 * std::numbers::pi * spoke / count();
    return { std::sin(angle), -std::cos(angle) };
}

qreal ProfileRadarSlide::nameLine() const { return sized(NameSize) * LineHeight; }

qreal ProfileRadarSlide::valueLine() const { return sized(ValueSize) * LineHeight; }

void ProfileRadarSlide::draw()
{
    disclosure::PictureWords words = slideWords().profile();
    const Scale &scale = profile().scale;
    //: Of a radar: "middle 1, edge 5"
    words.footer += u" · "_s
        + tr("middle %1, edge %2").arg(format().count(scale.first()), format().count(scale.last()));
    const QRectF room = arrange(words, SlideSize.height());
    if (!shows(results())) {
        m_picture->hide();
        showWhyNot();
        return;
    }
    m_picture->show();
    clearInstead();
    clear();
    // Two lines of small text where names of groups stand in the head.
    const qreal head
        = std::max(sized(grid::Name) * 1.4, groups().size() > 1 ? 2.5 * grid::Small : 0);
    drawHead(QRectF(room.topLeft(), QSizeF(room.width(), head)));
    const QRectF below = room.adjusted(0, head, 0, 0);
    const Web web = webIn(below);
    drawGrid(web);
    const std::vector<Group> shown = groups();
    for (size_t i = 0; i < shown.size(); ++i)
        drawSeries(size_t(audienceOf(shown[i]).value_or(int(i))), shown[i], web);
    for (int spoke = 0; spoke < count(); ++spoke)
        drawSpoke(spoke, below, web);
    setDescription(described(function(), 0, count()));
}

void ProfileRadarSlide::clear()
{
    for (const Spoke &spoke : m_spokes) {
        for (const Value &value : spoke.values) {
            value.mark->hide();
            value.figure->clear();
        }
    }
    for (const Series &series : m_series) {
        series.line->setPath({});
        for (Panel *mark : series.marks)
            mark->place({}, palette().mark);
        for (GroupMark *mark : series.groupMarks)
            mark->hide();
    }
}

void ProfileRadarSlide::drawHead(const QRectF &box)
{
    const std::vector<Group> shown = groups();
    const bool withKey = shown.size() > 1;
    qreal right = box.right();
    for (size_t i = AudienceCount; i-- > 0;) {
        m_key[i].mark->setVisible(withKey);
        if (!withKey) {
            m_key[i].figure->clear();
            continue;
        }
        const FittedText name = fitText(findings().groupName(shown[i]),
            { sized(grid::Small), grid::Small, QFont::DemiBold, 1, false },
            { box.width() * 0.36 - MarkSize * 1.5, box.height() });
        const qreal baseline
            = box.center().y() - name.height() / 2 + QFontMetricsF(name.font).ascent();
        m_key[i].figure->showFitted(
            name, palette().groupText[i], { right - name.width(), baseline });
        right -= name.width() + MarkSize;
        m_key[i].mark->setPos(right, box.center().y());
        right -= KeyGap;
    }
    m_title->showIn(QRectF(box.topLeft(), QPointF(right, box.bottom())), functionName(function()),
        { sized(grid::Name), grid::Small, QFont::Bold, 1, false }, palette().text,
        Qt::AlignLeft | Qt::AlignVCenter);
}

ProfileRadarSlide::Web ProfileRadarSlide::webIn(const QRectF &room) const
{
    const bool upwardsAndDown = count() % 2 == 0;
    const qreal label = nameLine() + valueLine();
    // The lowest spokes of an odd number end beside the bottom, so that half of their text is
    // below them; that of an even number ends above its name.
    const qreal lowest = upwardsAndDown ? 1 : std::cos(std::numbers::pi / count());
    const qreal under = upwardsAndDown ? label + MarkSize / 2 : (label + nameLine()) / 2;
    const qreal over = label + MarkSize / 2;
    const qreal radius = (room.height() - over - under) / (1 + lowest);
    return { { room.center().x(), room.top() + over + radius }, radius };
}

void ProfileRadarSlide::drawGrid(const Web &web)
{
    QPainterPath path;
    const int rings = profile().scale.size() - 1;
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF polygon;
        for (int spoke = 0; spoke < count(); ++spoke)
            polygon.append(web.centre + direction(spoke) * web.radius * ring / rings);
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    for (int spoke = 0; spoke < count(); ++spoke) {
        path.moveTo(web.centre);
        path.lineTo(web.centre + direction(spoke) * web.radius);
    }
    m_grid->setPath(path);
    m_grid->setPen(QPen(palette().grid, GridWidth));
}

void ProfileRadarSlide::drawSeries(size_t index, Group group, const Web &web)
{
    const Series &series = m_series[index];
    const Scale &scale = profile().scale;
    std::vector<std::optional<QPointF>> points;
    for (int spoke = 0; spoke < count(); ++spoke) {
        const auto mean = meanOf(role(function(), spoke), group);
        points.push_back(mean
                ? std::optional(web.centre
                    + direction(spoke) * web.radius * (*mean - scale.first()) / (scale.size() - 1))
                : std::nullopt);
    }
    QPainterPath path;
    for (size_t from = 0; from < points.size(); ++from) {
        const auto &to = points[(from + 1) % points.size()];
        if (!points[from])
            continue;
        if (to) {
            path.moveTo(*points[from]);
            path.lineTo(*to);
        }
        if (audienceOf(group)) {
            series.groupMarks[from]->show();
            series.groupMarks[from]->setPos(*points[from]);
        } else {
            series.marks[from]->place(
                QRectF(*points[from] - QPointF(MarkSize, MarkSize) / 2, QSizeF(MarkSize, MarkSize)),
                palette().mark);
        }
    }
    series.line->setPath(path);
    series.line->setPen(
        QPen(colourOf(group), LineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

qreal ProfileRadarSlide::roomBeside(int spoke) const
{
    const QPointF towards = direction(spoke);
    qreal room = 1;
    for (const int by : { -1, 1 }) {
        const QPointF next = direction(spoke + by);
        const qreal away = std::abs(next.y() - towards.y());
        if (next.x() * towards.x() > 0.01) // on the same side: each takes half
            room = std::min(room, away / 2);
        else if (std::abs(next.x()) < 0.01)
            room = std::min(room, away);
    }
    return room;
}

void ProfileRadarSlide::drawSpoke(int spoke, const QRectF &room, const Web &web)
{
    const QPointF towards = direction(spoke);
    const QPointF end = web.centre + towards * web.radius;
    const bool isSide = std::abs(towards.x()) > 0.01;
    Qt::Alignment alignment = Qt::AlignHCenter;
    QRectF box;
    if (isSide) {
        const bool right = towards.x() > 0;
        alignment = right ? Qt::AlignLeft : Qt::AlignRight;
        const qreal half = web.radius * roomBeside(spoke);
        box = QRectF(right ? QPointF(end.x() + LabelGap, end.y() - half)
                           : QPointF(room.left(), end.y() - half),
            QSizeF(right ? room.right() - end.x() - LabelGap : end.x() - LabelGap - room.left(),
                2 * half));
        if (box.bottom() > room.bottom())
            box.setTop(box.top() - (box.bottom() - room.bottom()));
        box.setBottom(std::min(box.bottom(), room.bottom()));
    } else {
        const qreal height = nameLine() + valueLine();
        const qreal top = towards.y() < 0 ? room.top() : room.bottom() - height;
        box = QRectF(web.centre.x() - WidestTop / 2, top, WidestTop, height);
    }
    const FittedText name = fitText(roleName(spoke),
        { sized(NameSize), grid::Small, QFont::Medium, isSide ? 2 : 1, false },
        { box.width(), box.height() - valueLine() });
    const qreal height = name.height() + valueLine();
    const qreal top = std::clamp(end.y() - height / 2, box.top(), box.bottom() - height);
    const qreal x = alignment == Qt::AlignLeft ? box.left()
        : alignment == Qt::AlignRight          ? box.right()
                                               : box.center().x();
    m_spokes[size_t(spoke)].name->showFitted(
        name, palette().text, { x, top + QFontMetricsF(name.font).ascent() }, alignment);
    drawValues(spoke, QRectF(box.left(), top + name.height(), box.width(), valueLine()), alignment);
}

void ProfileRadarSlide::drawValues(int spoke, const QRectF &line, Qt::Alignment alignment)
{
    const disclosure::ShownRole *shown = role(function(), spoke);
    const auto &values = m_spokes[size_t(spoke)].values;
    const QFont font = slideFont(sized(ValueSize), QFont::Bold);
    const bool withMarks = groups().size() > 1;
    struct Cell
    {
        size_t index;
        QString text;
        QColor colour;
    };
    std::vector<Cell> cells;
    qreal width = 0;
    for (const Group group : groups()) {
        const auto mean = meanOf(shown, group);
        if (!mean)
            continue;
        cells.push_back({ size_t(audienceOf(group).value_or(0)), format().number(*mean, 1),
            textColourOf(group) });
        width += textWidth(cells.back().text, font, true) + (withMarks ? MarkSize + MarkGap : 0)
            + (cells.size() > 1 ? ValueGap : 0);
    }
    if (cells.empty()) {
        cells.push_back({ 0, insteadOf(shown), palette().text });
        width = textWidth(cells.back().text, font, true);
    }
    qreal x = alignment == Qt::AlignLeft ? line.left()
        : alignment == Qt::AlignRight    ? line.right() - width
                                         : line.center().x() - width / 2;
    const qreal middle = line.center().y();
    const bool marked = withMarks && cells.front().colour != palette().text;
    for (const Cell &cell : cells) {
        const Value &value = values[cell.index];
        if (marked) {
            value.mark->show();
            value.mark->setPos(x + MarkSize / 2, middle);
            x += MarkSize + MarkGap;
        }
        value.figure->showLine(cell.text, style(ValueSize, QFont::Bold, cell.colour, true),
            { x, middle + sized(ValueSize) * HalfCapital });
        x += textWidth(cell.text, font, true) + ValueGap;
    }
}

} // namespace pejling::charts
