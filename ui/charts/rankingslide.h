// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "chip.h"
#include "panel.h"
#include "rowplan.h"
#include "scoreplot.h"

namespace pejling::charts {

/// What the pictures of a ranking share: one row an item with its chip and name at the left, and
/// the plot from 0 to 100 beside it. Rows are made once and filled anew with every result.
class RankingSlide : public BaseSlide
{
    Q_OBJECT

public:
    /// `page` of the rows, when the slide's steps are not its pages.
    RankingSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look,
        int question, std::optional<int> page = {});

    [[nodiscard]] std::vector<int> rowOrder(const disclosure::ResultSet &results) const override;

protected:
    struct Row
    {
        Panel *cover; ///< over an item that is not revealed yet
        Chip *chip; ///< nullptr when the items belong to no guidepost
        Label *name;
    };

    [[nodiscard]] int questionIndex() const { return m_question; }
    [[nodiscard]] const Question &question() const
    {
        return workshopTemplate().questions[size_t(m_question)];
    }
    [[nodiscard]] const disclosure::ShownRanking &ranking() const;
    [[nodiscard]] const RowPlan &plan() const { return m_plan; }
    /// Rows on this page; the first of them is the item in place plan().firstOf(page).
    [[nodiscard]] int rowCount() const { return m_plan.countOf(m_page); }
    [[nodiscard]] int firstRow() const { return m_plan.firstOf(m_page); }
    [[nodiscard]] ScorePlot &plot() { return m_plot; }

    /// Frames the rows, with `headingLines` lines of column headings over them, in `words`.
    void arrangeRows(disclosure::PictureWords words, int headingLines = 1);
    /// Lays out the rows in `room`, with `rightColumns` kept free at the right and a line of column
    /// headings on top. Returns the room that is left below the rows.
    QRectF layRows(const QRectF &room, qreal rightColumns);
    void showRow(int row, int item, bool highlighted);
    /// A row whose item is not revealed yet.
    void coverRow(int row);
    /// Lies behind the first `rows` rows.
    void showBand(int rows);
    [[nodiscard]] QRectF rowRect(int row) const;
    /// Baseline of text of `size` in the middle of a row.
    [[nodiscard]] qreal rowBaseline(int row, int size) const;
    [[nodiscard]] qreal headingBaseline() const { return m_headingBaseline; }
    [[nodiscard]] QString itemName(int item) const { return m_names[item]; }
    /// Edge of the marks in the plot.
    [[nodiscard]] qreal markSize() const;
    /// A sentence instead of the rows: nothing may be shown.
    void showNothing(const QString &sentence);
    [[nodiscard]] Layer *picture() const { return m_picture; }

private:
    int m_question;
    int m_page;
    RowPlan m_plan;
    QStringList m_names;
    Layer *m_picture;
    Panel *m_band;
    std::vector<Row> m_rows;
    ScorePlot m_plot;
    QRectF m_rowsRect;
    qreal m_headingHeight = 0;
    qreal m_headingBaseline = 0; ///< of the last line
};

} // namespace pejling::charts
