// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "label.h"

#include <charts/fonts.h>

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace pejling::charts {

namespace {

bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

} // namespace

QPainterPath Label::shape() const
{
    QPainterPath path;
    path.addRect(m_bounds);
    return path;
}

void Label::showLine(
    const QString &text, const TextStyle &style, const QPointF &baseline, Qt::Alignment alignment)
{
    setLines({ oneLine(text) }, slideFont(style.size, style.weight), style.colour, alignment,
        style.tabular);
    setPos(baseline);
}

void Label::showFitted(const FittedText &fitted, const QColor &colour, const QPointF &baseline,
    Qt::Alignment alignment)
{
    setLines(fitted.lines, fitted.font, colour, alignment, false);
    setPos(baseline);
}

QRectF Label::showIn(const QRectF &box, const QString &text, const FitRule &rule,
    const QColor &colour, Qt::Alignment alignment)
{
    const FittedText fitted = fitText(text, rule, box.size());
    const QFontMetricsF metrics(fitted.font);
    qreal top = box.top();
    if (alignment.testFlag(Qt::AlignVCenter))
        top = box.center().y() - fitted.height() / 2;
    else if (alignment.testFlag(Qt::AlignBottom))
        top = box.bottom() - fitted.height();
    qreal x = box.left();
    if (alignment.testFlag(Qt::AlignHCenter))
        x = box.center().x();
    else if (alignment.testFlag(Qt::AlignRight))
        x = box.right();
    showFitted(fitted, colour, QPointF(x, top + metrics.ascent()), alignment);
    return mapRectToParent(m_bounds);
}

void Label::clear() { setLines({}, font(), brush().color(), m_alignment, false); }

void Label::setLines(const QStringList &lines, const QFont &newFont, const QColor &colour,
    Qt::Alignment alignment, bool tabular)
{
    const bool sameText
        = m_lines == lines && font() == newFont && m_alignment == alignment && m_tabular == tabular;
    if (brush().color() != colour || brush().style() == Qt::NoBrush)
        setBrush(colour);
    if (sameText)
        return;
    prepareGeometryChange();
    m_lines = lines;
    m_alignment = alignment;
    m_tabular = tabular;
    m_runs.clear();
    setFont(newFont);
    setText(lines.join(u'\n'));
    const QFontMetricsF metrics(newFont);
    const qreal pitch = newFont.pixelSize() * LinePitch;
    m_bounds = QRectF();
    QPointF baseline;
    for (const QString &line : lines) {
        const qreal width = textWidth(line, newFont, tabular);
        if (alignment.testFlag(Qt::AlignHCenter))
            baseline.setX(-width / 2);
        else if (alignment.testFlag(Qt::AlignRight))
            baseline.setX(-width);
        if (width > 0) {
            addRuns(line, baseline);
            m_bounds |= QRectF(baseline.x(), baseline.y() - metrics.ascent(), width,
                metrics.ascent() + metrics.descent());
        }
        baseline.ry() += pitch;
    }
}

void Label::addRuns(const QString &line, const QPointF &start)
{
    if (!m_tabular) {
        m_runs.push_back({ start, line });
        return;
    }
    const QFontMetricsF metrics(font());
    const qreal cell = digitCell(font());
    QPointF at = start;
    for (const QChar character : line) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal width = isDigit(character) ? cell : advance;
        m_runs.push_back({ at + QPointF((width - advance) / 2, 0), character });
        at.rx() += width;
    }
}

void Label::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QPaintEngine *engine = painter->paintEngine();
    if (engine && engine->type() == QPaintEngine::SVG) {
        QPainterPath outlines;
        outlines.setFillRule(Qt::WindingFill);
        for (const Run &run : m_runs)
            outlines.addText(run.baseline, font(), run.text);
        painter->fillPath(outlines, brush());
        return;
    }
    painter->setFont(font());
    painter->setPen(brush().color());
    for (const Run &run : m_runs)
        painter->drawText(run.baseline, run.text);
}

} // namespace pejling::charts
