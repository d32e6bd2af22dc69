// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace pejling::charts {

/// Stacked bars of shares on either side of zero, low values left, high ones right; the middle
/// value of an odd scale has an aligned column of its own further right. Heiberger & Robbins 2014,
/// "Design of Diverging Stacked Bar Charts for Likert Scales".
class DivergingPlot
{
public:
    /// `bars`: the most bars that will be shown; `values`: of the scale.
    DivergingPlot(QGraphicsItem *parent, const Palette &palette, int bars, int values);

    /// Where things stand along the slide, in its units: zero, the middle column's left edge, and
    /// the width of a share of 1.
    struct Scale
    {
        qreal zero = 0;
        qreal middle = 0;
        qreal unit = 0;

        friend bool operator==(const Scale &, const Scale &) = default;
    };
    void place(const QRectF &area, const Scale &scale);

    /// Shows a bar of `shares`, one a value, low to high, between `top` and `bottom`; returns each
    /// value's part of the slide (empty where the share is 0). No shares: no bar.
    QList<QRectF> showBar(int bar, const QList<double> &shares, qreal top, qreal bottom);
    /// The line at zero.
    void showZero(qreal top, qreal bottom);

private:
    struct Segment
    {
        QAreaSeries *area;
        QLineSeries *upper;
        QLineSeries *lower;
    };

    void attach(QAbstractSeries *series);
    void setSegment(const Segment &segment, const QRectF &rect);
    [[nodiscard]] QPointF toAxes(const QPointF &point) const;

    QChart *m_chart;
    QValueAxis *m_shares;
    QValueAxis *m_rows;
    QLineSeries *m_zeroLine;
    std::vector<std::vector<Segment>> m_bars;
    QRectF m_area;
    Scale m_scale;
    int m_values;
};

} // namespace pejling::charts
