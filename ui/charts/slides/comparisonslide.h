// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rankingslide.h"

namespace pejling::charts {

/// Both audiences' scores of every item on one scale, joined by a line; the differences that are
/// larger than the uncertainty stand out.
class ComparisonSlide final : public RankingSlide
{
    Q_OBJECT

public:
    ComparisonSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    /// What stands at the right of a row: "+18 Decentralt" or "9".
    struct Difference
    {
        QString figure;
        std::optional<int> higher; ///< audience, when the row is highlighted
    };
    struct Cells
    {
        Label *figure;
        Label *audience;
        std::array<GroupMark *, AudienceCount> marks; ///< in place of an audience's long name
    };
    struct Key
    {
        GroupMark *mark;
        Label *name;
    };

    void drawRows();
    void drawKey(qreal right);
    void describe(const std::vector<int> &order);
    void drawDifference(int row, const Difference &difference, qreal right);
    [[nodiscard]] Difference differenceOf(int item) const;
    [[nodiscard]] QStringList keyTexts() const;
    [[nodiscard]] qreal keyWidth(const QString &text) const;
    /// 1, or 2 when the audiences' names have no room beside each other.
    [[nodiscard]] int keyLines() const;
    [[nodiscard]] qreal differenceWidth() const;

    std::vector<Cells> m_cells;
    std::vector<QLineSeries *> m_quietLines;
    std::vector<QLineSeries *> m_loudLines;
    std::array<QScatterSeries *, AudienceCount> m_marks{};
    std::array<Key, AudienceCount> m_key{};
    Label *m_differenceHeading;
    bool m_namesFit = true; ///< the audiences' names in the column of differences
};

} // namespace pejling::charts
