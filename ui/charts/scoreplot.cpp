// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoreplot.h"

#include <QGraphicsLayout>
#include <QPen>

namespace pejling::charts {

namespace {

constexpr double GridStep = 25;
/// Room on either side of 0 and 100, so that a mark there is whole.
constexpr double Overhang = 4;
constexpr double Span = 100 + 2 * Overhang;
constexpr double Even = 50; // what chance gives
constexpr qreal MarkOutline = 3;
constexpr qreal HollowLine = 5;

} // namespace

ScorePlot::ScorePlot(QGraphicsItem *parent, const Palette &palette)
    : m_palette(palette), m_chart(new QChart(parent)), m_scores(new QValueAxis(m_chart)),
      m_rows(new QValueAxis(m_chart))
{
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setGeometry(QRectF({}, SlideSize));
    m_scores->setRange(-Overhang, 100 + Overhang);
    m_scores->setTickType(QValueAxis::TicksDynamic);
    m_scores->setTickAnchor(0);
    m_scores->setTickInterval(GridStep);
    m_scores->setGridLinePen(QPen(palette.grid, 2));
    m_rows->setGridLineVisible(false);
    for (QValueAxis *axis : { m_scores, m_rows }) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_chart->addAxis(m_scores, Qt::AlignBottom);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    m_reference = new QLineSeries;
    m_reference->setPen(QPen(palette.reference, 3, Qt::DotLine, Qt::FlatCap));
    attach(m_reference);
}

void ScorePlot::attach(QXYSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_scores);
    series->attachAxis(m_rows);
}

void ScorePlot::place(const QRectF &area, int rows)
{
    if (m_area == area && m_rowCount == rows)
        return;
    m_area = area;
    m_rowCount = rows;
    m_rows->setRange(0, rows);
    m_chart->setPlotArea(area);
    // Without it the grid waits for the event loop, which a picture on the command line never
    // enters.
    m_chart->layout()->activate();
    setPoints(m_reference, { { Even, 0 }, { Even, qreal(rows) } });
}

qreal ScorePlot::x(double score) const { return m_area.left() + m_area.width() * score / 100; }

qreal ScorePlot::y(int row) const
{
    return m_area.top() + m_area.height() * (row + 0.5) / m_rowCount;
}

QPointF ScorePlot::point(double score, int row) const { return { score, m_rowCount - row - 0.5 }; }

QLineSeries *ScorePlot::addLine(const QColor &colour, qreal width, Qt::PenCapStyle cap)
{
    auto *series = new QLineSeries;
    series->setPen(QPen(colour, width, Qt::SolidLine, cap));
    attach(series);
    return series;
}

QScatterSeries *ScorePlot::addMarks(
    QScatterSeries::MarkerShape shape, const QColor &colour, qreal size)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(shape);
    series->setMarkerSize(size);
    series->setColor(colour);
    series->setPen(QPen(m_palette.background, MarkOutline));
    attach(series);
    return series;
}

QScatterSeries *ScorePlot::addHollowMarks(
    QScatterSeries::MarkerShape shape, const QColor &colour, qreal size)
{
    QScatterSeries *series = addMarks(shape, m_palette.background, size);
    series->setPen(QPen(colour, HollowLine));
    return series;
}

void ScorePlot::raiseReference()
{
    m_chart->removeSeries(m_reference);
    attach(m_reference);
}

void setPoints(QXYSeries *series, const QList<QPointF> &points)
{
    if (series->points() != points)
        series->replace(points);
}

void setMarks(QScatterSeries *series, const QList<QPointF> &points, qreal size)
{
    // Marks that are there keep their old corner when they grow, so that they would be a little
    // off.
    if (!qFuzzyCompare(series->markerSize(), size)) {
        series->clear();
        series->setMarkerSize(size);
    }
    setPoints(series, points);
}

} // namespace pejling::charts
