// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"
#include "rowplan.h"

namespace pejling::charts {

/// What people find that they spend too much time on: a bar a category for the share who chose it,
/// most chosen first, with both audiences' marks on it when they may be shown.
class TimeThievesSlide final : public BaseSlide
{
    Q_OBJECT

public:
    TimeThievesSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look);

    [[nodiscard]] static int pages(const WorkshopTemplate &workshopTemplate, const Look &look);
    [[nodiscard]] std::vector<int> rowOrder(const disclosure::ResultSet &results) const override;

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    struct Row
    {
        Label *name;
        Panel *bar;
        std::array<GroupMark *, AudienceCount> marks;
        Label *share;
        Label *count;
    };
    struct Key
    {
        GroupMark *mark;
        Label *name;
    };

    [[nodiscard]] const disclosure::ChoiceCounts &counts(disclosure::Group group) const;
    [[nodiscard]] bool showsGroups() const;
    [[nodiscard]] QString shareText(int category) const;
    [[nodiscard]] QString keyText(int audience) const;
    [[nodiscard]] int keyLines() const;
    [[nodiscard]] double largestShare() const;
    void drawRows(const QRectF &room);
    void drawRow(int row, int category, const QRectF &box, const QRectF &plot);
    void drawKey(const QRectF &room);

    RowPlan m_plan;
    Layer *m_picture;
    Panel *m_zero;
    std::vector<Row> m_rows;
    std::array<Key, AudienceCount> m_key{};
    Label *m_countHeading;
    qreal m_countRight = 0;
};

} // namespace pejling::charts
