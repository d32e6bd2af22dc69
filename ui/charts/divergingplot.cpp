// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "divergingplot.h"

#include "scoreplot.h"

#include <QGraphicsLayout>
#include <QPen>

namespace pejling::charts {

namespace {

constexpr qreal Gap = 3; ///< between two segments
constexpr qreal OutlineWidth = 2;
constexpr qreal ZeroWidth = 3;

} // namespace

DivergingPlot::DivergingPlot(QGraphicsItem *parent, const Palette &palette, int bars, int values)
    : m_chart(new QChart(parent)), m_shares(new QValueAxis(m_chart)),
      m_rows(new QValueAxis(m_chart)), m_zeroLine(new QLineSeries), m_values(values)
{
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setGeometry(QRectF({}, SlideSize));
    for (QValueAxis *axis : { m_shares, m_rows }) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false);
    }
    m_chart->addAxis(m_shares, Qt::AlignBottom);
    m_chart->addAxis(m_rows, Qt::AlignLeft);
    const QList<QColor> ramp = palette.ratingRamp(values);
    for (int bar = 0; bar < bars; ++bar) {
        std::vector<Segment> segments;
        for (int value = 0; value < values; ++value) {
            auto *area = new QAreaSeries;
            Segment segment{ area, new QLineSeries(area), new QLineSeries(area) };
            area->setUpperSeries(segment.upper);
            area->setLowerSeries(segment.lower);
            area->setBrush(ramp[value]);
            area->setPen(
                QPen(palette.text, OutlineWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            attach(area);
            segments.push_back(segment);
        }
        m_bars.push_back(std::move(segments));
    }
    m_zeroLine->setPen(QPen(palette.text, ZeroWidth, Qt::SolidLine, Qt::FlatCap));
    attach(m_zeroLine);
}

void DivergingPlot::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_shares);
    series->attachAxis(m_rows);
}

void DivergingPlot::place(const QRectF &area, const Scale &scale)
{
    if (m_area == area && m_scale == scale)
        return;
    m_area = area;
    m_scale = scale;
    m_shares->setRange(
        (area.left() - scale.zero) / scale.unit, (area.right() - scale.zero) / scale.unit);
    m_rows->setRange(0, area.height());
    m_chart->setPlotArea(area);
    m_chart->layout()->activate();
}

QPointF DivergingPlot::toAxes(const QPointF &point) const
{
    return { (point.x() - m_scale.zero) / m_scale.unit, m_area.bottom() - point.y() };
}

QList<QRectF> DivergingPlot::showBar(int bar, const QList<double> &shares, qreal top, qreal bottom)
{
    QList<QRectF> parts(m_values);
    if (!shares.isEmpty()) {
        const int half = m_values / 2;
        const auto span = [&](int value, qreal from, qreal to) {
            if (to > from)
                parts[value] = QRectF(QPointF(from, top), QPointF(to, bottom));
        };
        qreal x = m_scale.zero;
        for (int value = half - 1; value >= 0; --value) {
            const qreal next = x - shares[value] * m_scale.unit;
            span(value, next, x);
            x = next;
        }
        x = m_scale.zero;
        for (int value = m_values - half; value < m_values; ++value) {
            const qreal next = x + shares[value] * m_scale.unit;
            span(value, x, next);
            x = next;
        }
        if (m_values % 2 == 1)
            span(half, m_scale.middle, m_scale.middle + shares[half] * m_scale.unit);
    }
    for (int value = 0; value < m_values; ++value)
        setSegment(m_bars[size_t(bar)][size_t(value)], parts[value]);
    return parts;
}

void DivergingPlot::setSegment(const Segment &segment, const QRectF &rect)
{
    if (rect.isEmpty()) {
        setPoints(segment.upper, {});
        setPoints(segment.lower, {});
        segment.area->hide();
        return;
    }
    const qreal inset = std::min(Gap / 2 + OutlineWidth / 2, rect.width() / 3);
    const QRectF inner = rect.adjusted(inset, 0, -inset, 0);
    setPoints(segment.upper, { toAxes(inner.topLeft()), toAxes(inner.topRight()) });
    setPoints(segment.lower, { toAxes(inner.bottomLeft()), toAxes(inner.bottomRight()) });
    segment.area->show();
}

void DivergingPlot::showZero(qreal top, qreal bottom)
{
    setPoints(m_zeroLine, { toAxes({ m_scale.zero, bottom }), toAxes({ m_scale.zero, top }) });
}

} // namespace pejling::charts
