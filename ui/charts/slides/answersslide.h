// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "panel.h"

namespace pejling::charts {

/// How many have answered so far, live, against how many were invited.
class AnswersSlide final : public BaseSlide
{
    Q_OBJECT

public:
    AnswersSlide(SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look);
    void setCounts(const disclosure::ResponseCounts &counts) override;

protected:
    void draw() override;

private:
    /// A count against the number invited: card, name, figure, bar.
    struct Counter
    {
        Panel *card;
        GroupMark *mark; ///< none for the total
        Label *name;
        Label *figure;
        Label *against;
        Panel *track;
        Panel *bar;
    };
    struct Count
    {
        QString name;
        qint64 n;
        std::optional<qint64> invited;
        QColor colour;
        QColor textColour;
    };

    [[nodiscard]] Counter makeCounter(std::optional<int> audience);
    static void setVisible(const Counter &counter, bool visible);
    void drawCounter(const Counter &counter, const QRectF &box, const Count &count, int figureSize);
    [[nodiscard]] FitRule nameRule() const;
    /// Of a card's name, `width` wide: two lines where either audience's takes them.
    [[nodiscard]] qreal nameHeight(qreal width) const;
    [[nodiscard]] QString against(const Count &count) const;

    disclosure::ResponseCounts m_counts;
    const disclosure::ResultSet *m_countedIn; ///< the results that m_counts came with
    Counter m_total;
    std::array<Counter, AudienceCount> m_audiences;
    Label *m_note;
};

} // namespace pejling::charts
