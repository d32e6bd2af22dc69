// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace pejling::report::paper {

namespace {

QFont fontOf(const Type &type, const QString &family)
{
    QFont font(family);
    font.setPixelSize(qRound(type.size * Point));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(
        QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

/// A line feed is no break to a QTextLayout.
QString broken(QString text) { return text.replace(u'\n', QChar::LineSeparator); }

} // namespace

Text::Text(const QString &text, const Type &type, const QString &family, qreal width,
    Qt::Alignment alignment)
    : m_layout(std::make_shared<QTextLayout>(broken(text), fontOf(type, family))),
      m_colour(type.colour), m_lineHeight(type.size * type.leading * Point)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    qreal y = 0;
    while (true) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(width, Point));
        line.setPosition({ 0, y + (m_lineHeight - line.height()) / 2 });
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
        y += m_lineHeight;
    }
    m_layout->endLayout();
}

void Text::paint(QPainter &painter, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

void Text::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_layout->lineAt(line).draw(&painter, topLeft - QPointF(0, m_lineHeight * line));
}

qreal widthOf(const QString &text, const Type &type, const QString &family)
{
    qreal width = 0;
    const QFontMetricsF metrics(fontOf(type, family));
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

qreal widestWord(const QString &text, const Type &type, const QString &family)
{
    qreal width = 0;
    const QFontMetricsF metrics(fontOf(type, family));
    // A no-break space holds what belongs together, so that only plain ones part.
    for (const QString &line : text.split(u'\n')) {
        for (const QString &word : line.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word));
    }
    return width;
}

} // namespace pejling::report::paper
