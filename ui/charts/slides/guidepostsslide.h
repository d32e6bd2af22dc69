// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "chip.h"
#include "panel.h"
#include "scoreplot.h"

namespace pejling::charts {

/// How the two guideposts weigh against each other: a bar a group against the line at 50 %.
class GuidepostsSlide final : public BaseSlide
{
    Q_OBJECT

public:
    GuidepostsSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    struct Row
    {
        GroupMark *mark; ///< nullptr for the total
        Label *name;
        Label *first; ///< the first guidepost's share, left of the bar
        Label *second;
        QLineSeries *rest;
        QLineSeries *bar;
    };
    struct Head
    {
        Chip *chip;
        Label *title;
    };

    [[nodiscard]] qreal headHeight() const;
    void drawRows(const QRectF &room);
    [[nodiscard]] FitRule nameRule() const;
    /// Of the column of names.
    [[nodiscard]] qreal nameWidth(
        const std::vector<disclosure::Group> &shown, qreal rowHeight) const;
    void drawRow(int row, disclosure::Group group, const QRectF &box, qreal barHeight);
    void clearRow(const Row &row);
    void drawHeads(const QRectF &box);
    [[nodiscard]] std::vector<disclosure::Group> groups() const;
    [[nodiscard]] const disclosure::ShownRanking &ranking() const;

    int m_question;
    Layer *m_picture;
    ScorePlot m_plot;
    std::vector<Row> m_rows;
    std::vector<Head> m_heads;
    Label *m_evenHeading;
    Label *m_sentence;
};

} // namespace pejling::charts
