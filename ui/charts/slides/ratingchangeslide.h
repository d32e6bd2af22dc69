// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"
#include "roundkey.h"
#include "scoreplot.h"

namespace pejling::charts {

/// A rating in two rounds: the share of high answers before (hollow) and after (full), a row a
/// group.
class RatingChangeSlide final : public BaseSlide
{
    Q_OBJECT

public:
    RatingChangeSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

    [[nodiscard]] static bool shows(const disclosure::ShownRating &rating);

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    struct Row
    {
        GroupMark *mark; ///< nullptr for the total
        Label *name;
        Label *n;
        Label *share;
        Label *change;
        QLineSeries *line;
        QScatterSeries *before;
        QScatterSeries *after;
    };

    [[nodiscard]] const disclosure::ShownRating &rating() const;
    [[nodiscard]] std::vector<disclosure::Group> groups() const;
    [[nodiscard]] QString shareText(const stats::RatingSummary &now) const;
    [[nodiscard]] QString answersText(disclosure::Group group) const;
    [[nodiscard]] QString changeText(disclosure::Group group) const;
    void drawRows(const QRectF &room, int keyLines);
    void drawRow(int index, disclosure::Group group, const QRectF &box);
    void drawHeadings(qreal baseline);
    void clearRow(const Row &row);

    int m_question;
    Layer *m_picture;
    ScorePlot m_plot;
    RoundKey m_key;
    std::vector<Row> m_rows; ///< by group
    std::array<Label *, 3> m_ticks{};
    Label *m_shareHeading;
    Label *m_changeHeading;
    qreal m_shareRight = 0;
};

} // namespace pejling::charts
