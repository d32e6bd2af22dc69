// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"
#include "rowplan.h"

class QGraphicsPathItem;

namespace pejling::charts {

/// The order in each audience, side by side, with a line from an item's place in one to its place
/// in the other: the second step of the comparison. Lines of items that the groups clearly put
/// differently are in the colour of the group that puts them higher, at most three.
///
/// A long list is shown like a window on one tall picture: a line to a place on another page runs
/// out at the edge.
class RanksSlide final : public BaseSlide
{
    Q_OBJECT

public:
    RanksSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

    /// Whether the places of both audiences may be shown: each has a clear order.
    [[nodiscard]] static bool shows(const disclosure::ShownRanking &ranking);
    [[nodiscard]] static int pages(const Question &question, const Look &look);

    /// The places of both audiences, one after the other.
    [[nodiscard]] std::vector<int> rowOrder(const disclosure::ResultSet &results) const override;

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    /// A place in one audience's order.
    struct End
    {
        GroupMark *mark;
        Label *place;
        Label *name;
    };
    struct Head
    {
        GroupMark *mark;
        Label *name;
    };
    /// Where things stand along the slide; mirrored for the second audience.
    struct Columns
    {
        qreal name; ///< the inner edge of the first audience's names
        qreal place; ///< the right end of its places
        qreal mark;
    };

    [[nodiscard]] const disclosure::ShownRanking &ranking() const;
    [[nodiscard]] const Question &question() const
    {
        return workshopTemplate().questions[size_t(m_question)];
    }
    [[nodiscard]] int page() const { return ref().step - m_pagesBefore; }
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] FittedText headText(int audience) const;
    void drawHeads(const QRectF &box);
    void drawEnd(int audience, int row, int item, const QRectF &rows);
    void drawLine(int item, const std::array<int, AudienceCount> &places, const QRectF &rows);
    [[nodiscard]] bool isLoud(int item) const;
    [[nodiscard]] qreal rowY(int row, const QRectF &rows) const;
    void describe(const std::array<std::vector<int>, AudienceCount> &orders);

    int m_question;
    int m_pagesBefore;
    RowPlan m_plan;
    QStringList m_names;
    Layer *m_picture;
    std::vector<QGraphicsPathItem *> m_lines; ///< per item
    std::array<std::vector<End>, AudienceCount> m_ends; ///< per row of the page
    std::array<Head, AudienceCount> m_heads{};
};

} // namespace pejling::charts
