// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rankingslide.h"
#include "roundkey.h"

namespace pejling::charts {

/// A ranking in two rounds: every item's score before (hollow) and after (full), joined by a line;
/// a group a step, the total first. Movements that are larger than the uncertainty stand out.
class RankingChangeSlide final : public RankingSlide
{
    Q_OBJECT

public:
    RankingChangeSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

    /// The steps that have something to show: those of the groups whose change is shown.
    [[nodiscard]] static std::vector<int> steps(
        const disclosure::ResultSet &results, int question, const Look &look);
    [[nodiscard]] std::vector<int> rowOrder(const disclosure::ResultSet &results) const override;

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    void drawRows(const stats::RankingSummary &now, const stats::RankingComparison &change);
    void describe(const std::vector<int> &order, const stats::RankingSummary &now,
        const stats::RankingComparison &change);
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] QString afterText() const;
    [[nodiscard]] qreal differenceWidth() const;

    disclosure::Group m_group;
    QColor m_colour;
    RoundKey m_key;
    Label *m_heading;
    std::vector<Label *> m_differences;
    std::vector<QLineSeries *> m_quietLines;
    std::vector<QLineSeries *> m_loudLines;
    QScatterSeries *m_before;
    QScatterSeries *m_after;
};

} // namespace pejling::charts
