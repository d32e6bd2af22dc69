// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "baseslide.h"
#include "divergingplot.h"
#include "panel.h"
#include "scalekey.h"

namespace pejling::charts {

/// How people rated: a diverging stacked bar a group, or of all when the groups may not be shown.
class RatingSlide final : public BaseSlide
{
    Q_OBJECT

public:
    RatingSlide(
        SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question);

protected:
    void draw() override;
    [[nodiscard]] QString coveredTitle() const override;

private:
    static constexpr int MostBars = 2;

    /// What one bar shows.
    struct Bar
    {
        disclosure::Group group;
        const stats::RatingSummary *summary;
    };
    /// A bar's items.
    struct Parts
    {
        GroupMark *disc;
        GroupMark *diamond;
        Label *name;
        Label *n;
        std::vector<Label *> values;
        Label *low;
        Label *high;
    };
    /// A label that has no room in its segment.
    struct Above
    {
        Label *label;
        QString text;
        qreal centre;
        qreal width;
        QColor colour;
    };

    [[nodiscard]] const Question &question() const
    {
        return workshopTemplate().questions[size_t(m_question)];
    }
    [[nodiscard]] const disclosure::ShownRating &rating() const;
    [[nodiscard]] std::vector<Bar> bars() const;
    /// Returns the room that the sentence leaves.
    QRectF drawSentence(const QString &sentence, const QRectF &room);
    void describe(const std::vector<Bar> &bars, const QString &sentence);
    void drawBars(const std::vector<Bar> &bars, const QRectF &room);
    void drawHeadings(qreal baseline);
    void drawBar(int index, const Bar &bar, qreal top, qreal height);
    void drawSums(int index, const Bar &bar, qreal barBottom);
    [[nodiscard]] QString sumText(const stats::RatingSummary &summary, int from, int to) const;
    [[nodiscard]] QString lowSum(const stats::RatingSummary &summary) const;
    [[nodiscard]] QString highSum(const stats::RatingSummary &summary) const;
    /// Name and number of answers, inside what the bar and the labels above and below it take.
    void drawName(int index, const Bar &bar, qreal top, qreal height);
    void drawLabels(int index, const Bar &bar, const QList<QRectF> &segments);
    void spread(std::vector<Above> labels, qreal left, qreal right, qreal baseline);
    /// Of what stands around the bars: in this room's scale, as far as there is place for that.
    [[nodiscard]] int labelSize(int pixelSize) const;
    [[nodiscard]] TextStyle labelStyle(
        int pixelSize, QFont::Weight weight, const QColor &colour) const;
    [[nodiscard]] QString nameOf(disclosure::Group group) const;
    /// Of the column of names, where a bar and its labels are `block` high.
    [[nodiscard]] qreal nameWidth(qreal block) const;
    [[nodiscard]] qreal nameHeight(qreal block) const;
    [[nodiscard]] FitRule nameRule() const;
    /// What the largest bar has, or its labels need, on each side of the picture.
    enum Side : size_t { Low, High, Middle };
    using Sides = std::array<double, 3>;
    [[nodiscard]] Sides largestShares(const std::vector<Bar> &bars) const;
    /// Of the labels that have no room inside their segments when a share of 1 is `unit` wide.
    [[nodiscard]] Sides outsideWidths(const std::vector<Bar> &bars, qreal unit) const;
    /// Width of a share of 1, when each side takes at least `least`.
    [[nodiscard]] static qreal unitFor(const Sides &largest, const Sides &least, qreal room);
    /// Whether a label has room in a segment; never where bars are too low for it.
    [[nodiscard]] bool fitsInside(const QString &label, qreal width) const;
    [[nodiscard]] qreal leastPicture(size_t bars) const;
    [[nodiscard]] DivergingPlot::Scale scaleFor(
        const std::vector<Bar> &bars, qreal left, qreal right) const;
    [[nodiscard]] QStringList valueLabels(const stats::RatingSummary &summary) const;

    int m_question;
    Layer *m_picture;
    ScaleKey m_key;
    DivergingPlot m_plot;
    DivergingPlot::Scale m_scale;
    std::vector<Parts> m_parts;
    Label *m_lowHeading;
    Label *m_middleHeading;
    Label *m_highHeading;
    Label *m_sentence;
    qreal m_plotLeft = 0;
    qreal m_labelRoom = 1; ///< scale of the place for labels above and below a bar
    int m_insideSize = 0; ///< of the labels inside segments
};

} // namespace pejling::charts
