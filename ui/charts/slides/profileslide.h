// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilepicture.h"
#include "rowplan.h"

class QGraphicsPathItem;

namespace pejling::charts {

/// How the functions fulfil their roles: a card a function with the roles below each other in their
/// fixed order, the mean of each on the scale and a line down through them. At most three functions
/// stand side by side.
class ProfileSlide final : public ProfilePicture
{
    Q_OBJECT

public:
    ProfileSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look);

    /// Pages for every three functions, and for roles that do not fit below each other.
    [[nodiscard]] static int steps(const WorkshopTemplate &workshopTemplate, const Look &look);

protected:
    void draw() override;

private:
    /// One group's values in a card.
    struct Series
    {
        QGraphicsPathItem *line;
        std::vector<Panel *> marks; ///< of the total, per row
        std::vector<GroupMark *> groupMarks;
        std::vector<Label *> values;
    };
    struct Card
    {
        Panel *panel;
        Label *title;
        Label *low;
        Label *high;
        std::vector<Panel *> grid; ///< a line a scale value
        std::vector<Label *> instead; ///< per row, where there is no mean
        std::array<Series, AudienceCount> series;
    };
    struct Key
    {
        GroupMark *mark;
        Label *name;
    };

    [[nodiscard]] int rowCount() const { return m_plan.countOf(m_page); }
    [[nodiscard]] int roleOf(int row) const { return m_plan.firstOf(m_page) + row; }
    Card makeCard();
    void drawKey(const QRectF &box);
    void drawCard(const Card &card, int function, const QRectF &box, const QRectF &rows);
    void drawSeries(const Card &card, int function, const QRectF &plot);
    void drawRow(const Card &card, int function, int row, const QRectF &plot);
    [[nodiscard]] qreal rowY(int row, const QRectF &rows) const;
    void describe();

    RowPlan m_plan; ///< of the roles
    int m_page; ///< of the roles
    int m_firstFunction;
    Layer *m_picture;
    std::vector<Label *> m_names;
    std::vector<Card> m_cards;
    std::array<Key, AudienceCount> m_key{};
};

} // namespace pejling::charts
