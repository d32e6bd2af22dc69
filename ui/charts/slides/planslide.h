// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "decisionplan.h"
#include "panel.h"
#include "statusmark.h"

namespace pejling::charts {

/// Who does what by when: every decision that has not been dropped, or those on one theme, on as
/// many pages as they need. What is noted on a theme is for the console and the minutes alone.
class PlanSlide final : public BaseSlide
{
    Q_OBJECT

public:
    /// `theme`: index into the template's; absent: all of them. `page` counts from 1 and may be
    /// beyond what there is to show now.
    PlanSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look,
        std::optional<int> theme, int page);

    [[nodiscard]] static int pages(
        const disclosure::ResultSet &results, std::optional<int> theme, const Look &look);

protected:
    void draw() override;

private:
    struct Row
    {
        StatusMark *mark;
        Panel *line; ///< above it
        Label *what;
        Label *who;
        Label *when;
    };
    struct Entry
    {
        DecisionText text;
        DecisionStatus status;
    };

    [[nodiscard]] static std::vector<Entry> entriesOf(
        const disclosure::ResultSet &results, std::optional<int> theme, const Look &look);
    [[nodiscard]] static DecisionPlan planOf(const std::vector<Entry> &entries, const Look &look);
    [[nodiscard]] disclosure::PictureWords words(
        const std::vector<Entry> &entries, int pages) const;
    void drawRows(const std::vector<Entry> &entries, const DecisionPlan &plan);
    void drawRow(const Row &row, const DecisionPlan::Row &planned, const DecisionPlan &plan,
        DecisionStatus status, const QRectF &box);
    void showRows(size_t count);

    std::optional<int> m_theme;
    int m_page;
    Layer *m_layer;
    std::vector<Row> m_rows;
};

} // namespace pejling::charts
