// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rankingslide.h"

namespace pejling::charts {

/// The total's ranking: a dot for the score with its uncertainty on a scale from 0 to 100, sorted,
/// and the places that each item may have.
class ThemesSlide final : public RankingSlide
{
    Q_OBJECT

public:
    ThemesSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

    /// One item a step, from the last place to the first.
    [[nodiscard]] int revealSteps() const override { return rowCount(); }

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    struct Columns
    {
        Label *score;
        Label *places;
    };

    [[nodiscard]] int coveredRows() const;
    void drawRows(const stats::RankingSummary &summary);
    void drawPlot(const stats::RankingSummary &summary, const std::vector<int> &order);

    void showSentence(const QRectF &box, const QString &sentence);
    void describe(const stats::RankingSummary &summary, const std::vector<int> &order,
        const QStringList &places);

    std::vector<Columns> m_columns;
    std::vector<QLineSeries *> m_whiskers;
    QScatterSeries *m_marks = nullptr;
    Label *m_evenHeading;
    Label *m_placesHeading;
    Label *m_sentence;
};

} // namespace pejling::charts
