// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilepicture.h"

class QGraphicsPathItem;

namespace pejling::charts {

/// One function's roles as the spokes of a radar, the first upwards and the others clockwise. Its
/// middle is the scale's first value; a line a group, unfilled, at most two. An extra: for a room
/// that asks for it.
class ProfileRadarSlide final : public ProfilePicture
{
    Q_OBJECT

public:
    ProfileRadarSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look);

    /// Whether there are as many roles as a radar shows well.
    [[nodiscard]] static bool exists(const WorkshopTemplate &workshopTemplate);
    /// One for each function.
    [[nodiscard]] static int steps(const WorkshopTemplate &workshopTemplate);

protected:
    void draw() override;

private:
    struct Value
    {
        GroupMark *mark; ///< none shows beside a total
        Label *figure;
    };
    struct Spoke
    {
        Label *name;
        std::array<Value, AudienceCount> values;
    };
    /// A group's line and its points, a spoke each.
    struct Series
    {
        QGraphicsPathItem *line;
        std::vector<Panel *> marks; ///< of the total
        std::vector<GroupMark *> groupMarks;
    };
    /// Where the radar stands.
    struct Web
    {
        QPointF centre;
        qreal radius;
    };

    [[nodiscard]] int count() const { return int(m_spokes.size()); }
    [[nodiscard]] int function() const { return ref().step - 1; }
    /// From the centre towards the end of a spoke, of length 1.
    [[nodiscard]] QPointF direction(int spoke) const;
    [[nodiscard]] qreal nameLine() const;
    [[nodiscard]] qreal valueLine() const;
    /// How far the text beside a spoke's end may reach up and down, in radii.
    [[nodiscard]] qreal roomBeside(int spoke) const;
    [[nodiscard]] Web webIn(const QRectF &room) const;
    void drawHead(const QRectF &box);
    void drawGrid(const Web &web);
    void drawSeries(size_t index, disclosure::Group group, const Web &web);
    void drawSpoke(int spoke, const QRectF &room, const Web &web);
    /// The values of a spoke in a line `valueLine()` high; nothing is wider than the name's box.
    void drawValues(int spoke, const QRectF &line, Qt::Alignment alignment);
    void clear();

    Layer *m_picture;
    Label *m_title;
    std::array<Value, AudienceCount> m_key{};
    QGraphicsPathItem *m_grid;
    std::vector<Spoke> m_spokes;
    std::array<Series, AudienceCount> m_series{};
};

} // namespace pejling::charts
