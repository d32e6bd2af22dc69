// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "textfit.h"

#include <QGraphicsSimpleTextItem>

#include <vector>

namespace pejling::charts {

/// How a label's text looks.
struct TextStyle
{
    int size = 36;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    bool tabular = false; ///< digits in equal cells, for columns of figures
};

/// Plain text on a slide, one line or several, placed by its first baseline. Anything that a person
/// typed is safe here: no markup is read. Paints as text on a screen, in a picture and in a PDF and
/// as outlines in an SVG, so that the SVG needs no font.
class Label final : public QGraphicsSimpleTextItem
{
public:
    enum { Type = QGraphicsItem::UserType + 1 };

    explicit Label(QGraphicsItem *parent) : QGraphicsSimpleTextItem(parent) { }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    /// One line with its left, middle or right end (Qt::AlignLeft, AlignHCenter, AlignRight) at
    /// `baseline`.
    void showLine(const QString &text, const TextStyle &style, const QPointF &baseline,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// Text that has been fitted, its first line at `baseline`.
    void showFitted(const FittedText &fitted, const QColor &colour, const QPointF &baseline,
        Qt::Alignment alignment = Qt::AlignLeft);
    /// Fits `text` into `box` and stands at its top, middle or bottom (AlignTop, AlignVCenter,
    /// AlignBottom). Returns what the text takes of the box.
    QRectF showIn(const QRectF &box, const QString &text, const FitRule &rule, const QColor &colour,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop);
    void clear();

private:
    void setLines(const QStringList &lines, const QFont &font, const QColor &colour,
        Qt::Alignment alignment, bool tabular);
    void addRuns(const QString &line, const QPointF &start);

    /// A piece of a line that is painted in one go: a line, or a character of a column of figures.
    struct Run
    {
        QPointF baseline;
        QString text;
    };

    QStringList m_lines;
    std::vector<Run> m_runs;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QRectF m_bounds;
    bool m_tabular = false;
};

} // namespace pejling::charts
