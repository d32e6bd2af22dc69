// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/palette.h>

#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace pejling::charts {

/// Scores from 0 to 100 along, one row an item down: the grid, the line at 50 and the series of the
/// pictures that rank. Rows are counted from 0 at the top; texts beside them are the slide's.
class ScorePlot
{
public:
    ScorePlot(QGraphicsItem *parent, const Palette &palette);

    /// Gives the plot its room in the slide and its number of rows.
    void place(const QRectF &area, int rows);

    [[nodiscard]] qreal x(double score) const;
    [[nodiscard]] qreal y(int row) const;
    /// The point of the axes for `score` in `row`.
    [[nodiscard]] QPointF point(double score, int row) const;

    /// Series are owned by the plot and painted in the order in which they were added.
    QLineSeries *addLine(const QColor &colour, qreal width, Qt::PenCapStyle cap = Qt::FlatCap);
    /// Paints the line at 50 over what has been added so far.
    void raiseReference();
    QScatterSeries *addMarks(QScatterSeries::MarkerShape shape, const QColor &colour, qreal size);
    /// Marks that are only an outline: how things were before.
    QScatterSeries *addHollowMarks(
        QScatterSeries::MarkerShape shape, const QColor &colour, qreal size);

private:
    void attach(QXYSeries *series);

    const Palette &m_palette;
    QChart *m_chart;
    QValueAxis *m_scores;
    QValueAxis *m_rows;
    QLineSeries *m_reference;
    QRectF m_area;
    int m_rowCount = 1;
};

/// Replaces the points of `series` unless they are the same already.
void setPoints(QXYSeries *series, const QList<QPointF> &points);
/// The same, with marks of another size.
void setMarks(QScatterSeries *series, const QList<QPointF> &points, qreal size);

} // namespace pejling::charts
