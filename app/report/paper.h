// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

/// Measures and type of a printed page. One unit is a tenth of a point, so that whole units are
/// fine enough for letters.
namespace pejling::report::paper {

inline constexpr qreal Point = 10;
inline constexpr qreal Millimetre = 72 / 25.4 * Point;

inline constexpr qreal Side = 22 * Millimetre; ///< margins
inline constexpr qreal Top = 22 * Millimetre;
inline constexpr qreal Bottom = 24 * Millimetre;
inline constexpr qreal Foot = 13 * Millimetre; ///< of the foot line, from the page's edge
inline constexpr qreal Measure = 140 * Millimetre; ///< longest line of running text

inline const QColor Ink(0x1b, 0x1f, 0x24);
inline const QColor Muted(0x52, 0x5a, 0x63);
inline const QColor Rule(0xc9, 0xce, 0xd4);
inline const QColor Accent(0x00, 0x57, 0x4f);
inline const QColor Mark(0x8f, 0x3a, 0x00);

/// How a text is set.
struct Type
{
    qreal size = 9.5; ///< points
    QFont::Weight weight = QFont::Normal;
    QColor colour = Ink;
    qreal leading = 1.45; ///< of the size
};

/// A text of several lines, broken to a width.
class Text
{
public:
    Text(const QString &text, const Type &type, const QString &family, qreal width,
        Qt::Alignment alignment = Qt::AlignLeft);

    [[nodiscard]] int lines() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return m_lineHeight * lines(); }
    /// Of its longest line.
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; }
    void paint(QPainter &painter, QPointF topLeft) const;
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_colour;
    qreal m_lineHeight = 0;
    qreal m_naturalWidth = 0;
};

/// How wide a text is on one line, and its longest word.
[[nodiscard]] qreal widthOf(const QString &text, const Type &type, const QString &family);
[[nodiscard]] qreal widestWord(const QString &text, const Type &type, const QString &family);

} // namespace pejling::report::paper
