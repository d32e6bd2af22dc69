// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QGraphicsItem>
#include <QPen>

#include <optional>

namespace pejling::charts {

/// A filled rectangle with round corners: cards, bands, bars.
class Panel final : public QGraphicsItem
{
public:
    Panel(QGraphicsItem *parent, qreal radius) : QGraphicsItem(parent), m_radius(radius) { }

    void place(const QRectF &rect, const QColor &fill, const QPen &outline = Qt::NoPen);
    [[nodiscard]] QRectF rect() const { return m_rect; }
    [[nodiscard]] QColor fill() const { return m_fill; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    QColor m_fill;
    QPen m_outline = Qt::NoPen;
    qreal m_radius;
};

/// The shape that stands for an audience wherever it is drawn: a disc for the first, a diamond for
/// the second. Centred on its position.
class GroupMark final : public QGraphicsItem
{
public:
    GroupMark(QGraphicsItem *parent, int audience, const QColor &colour, qreal size)
        : QGraphicsItem(parent), m_audience(audience), m_colour(colour), m_size(size)
    {
    }

    void setColour(const QColor &colour);
    /// Only an outline, filled with `ground`: how things were before.
    void setHollow(const QColor &ground);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    int m_audience;
    QColor m_colour;
    std::optional<QColor> m_ground; ///< of a hollow mark
    qreal m_size;
};

} // namespace pejling::charts
