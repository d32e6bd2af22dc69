// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablepieces.h"

#include "paper.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pejling::report {

namespace {

using paper::Millimetre;
using paper::Point;
using paper::Text;
using paper::Type;

const Type CellType{ 8.5, QFont::Normal, paper::Ink, 1.35 };
const Type StrongType{ 8.5, QFont::DemiBold, paper::Ink, 1.35 };
const Type HeadType{ 8, QFont::DemiBold, paper::Muted, 1.3 };
const Type GroupType{ 8.5, QFont::DemiBold, paper::Ink, 1.3 };

constexpr qreal Gap = 3.2 * Millimetre; ///< between columns
constexpr qreal Padding = 1.15 * Millimetre; ///< above and below a row
constexpr qreal Hairline = 0.5 * Point;
constexpr qreal HandRow = 11 * Millimetre;
constexpr size_t RowsKeptTogether = 22;

/// Columns that stand under one group, from..to.
struct Spanned
{
    QString group;
    size_t from = 0;
    size_t to = 0;
};

class TableLayout
{
public:
    TableLayout(const Table &table, const QString &family, qreal width)
        : m_table(table), m_family(family)
    {
        measure(width);
    }

    [[nodiscard]] std::vector<Piece> pieces() const
    {
        std::vector<Piece> pieces;
        const auto head = std::make_shared<const Piece>(headPiece());
        pieces.push_back(*head);
        const size_t rows = m_table.rows.size();
        for (size_t row = 0; row < rows; ++row) {
            Piece piece = rowPiece(row);
            piece.repeated = head;
            piece.keepWithNext
                = row + 1 < rows && (rows <= RowsKeptTogether || row == 0 || row + 2 == rows);
            pieces.push_back(std::move(piece));
        }
        if (rows == 0)
            pieces.front().keepWithNext = false;
        return pieces;
    }

private:
    [[nodiscard]] qreal textWidth(size_t column) const { return m_widths[column] - Gap; }

    void measure(qreal available)
    {
        const size_t columns = m_table.columns.size();
        std::vector<qreal> natural(columns);
        std::vector<qreal> least(columns);
        for (size_t i = 0; i < columns; ++i) {
            const auto take = [&](const QString &text, const Type &type) {
                natural[i] = std::max(natural[i], paper::widthOf(text, type, m_family) + Gap);
                least[i] = std::max(least[i], paper::widestWord(text, type, m_family) + Gap);
            };
            // A heading of several words may break; it does not make its column wide.
            const qreal headWord = paper::widestWord(m_table.columns[i].name, HeadType, m_family);
            natural[i] = least[i] = headWord + Gap + Point;
            for (const QStringList &row : m_table.rows)
                take(row[qsizetype(i)], StrongType);
            if (m_table.columns[i].isNumber)
                natural[i] = std::max(natural[i], 14 * Millimetre);
        }
        m_widths = fitted(natural, least, available);
    }

    /// As wide as wished when there is room; else the widest give first, down to their words.
    [[nodiscard]] static std::vector<qreal> fitted(
        std::vector<qreal> natural, const std::vector<qreal> &least, qreal available)
    {
        const auto sum = [](const std::vector<qreal> &widths) {
            return std::accumulate(widths.begin(), widths.end(), qreal(0));
        };
        qreal excess = sum(natural) - available;
        while (excess > 0.5) {
            size_t widest = natural.size();
            for (size_t i = 0; i < natural.size(); ++i) {
                if (natural[i] > least[i] + 0.5
                    && (widest == natural.size() || natural[i] > natural[widest]))
                    widest = i;
            }
            if (widest == natural.size())
                break;
            const qreal step
                = std::min({ excess, natural[widest] - least[widest], 2 * Millimetre });
            natural[widest] -= step;
            excess -= step;
        }
        if (excess > 0.5) {
            const qreal scale = available / sum(natural);
            for (qreal &width : natural)
                width *= scale;
        }
        return natural;
    }

    [[nodiscard]] qreal left(size_t column) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + qsizetype(column), qreal(0));
    }
    [[nodiscard]] qreal fullWidth() const { return left(m_widths.size()) - Gap; }

    [[nodiscard]] std::vector<Spanned> groups() const
    {
        std::vector<Spanned> spans;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const QString &group = m_table.columns[i].group;
            if (group.isEmpty())
                continue;
            if (!spans.empty() && spans.back().group == group && spans.back().to + 1 == i)
                spans.back().to = i;
            else
                spans.push_back({ group, i, i });
        }
        return spans;
    }

    [[nodiscard]] Piece headPiece() const
    {
        struct Label
        {
            Text text;
            QPointF at;
        };
        std::vector<Label> labels;
        std::vector<std::pair<QPointF, QPointF>> rules;
        qreal groupsHeight = 0;
        for (const Spanned &span : groups()) {
            const qreal x = left(span.from);
            const qreal width = left(span.to + 1) - x - Gap;
            Text text(span.group, GroupType, m_family, width, Qt::AlignRight);
            groupsHeight = std::max(groupsHeight, text.height() + Padding);
            labels.push_back({ text, { x, 0 } });
            rules.push_back({ { x, 0 }, { x + width, 0 } });
        }
        for (auto &[from, to] : rules) {
            from.setY(groupsHeight - Padding / 2);
            to.setY(groupsHeight - Padding / 2);
        }
        std::vector<Text> names;
        qreal namesHeight = 0;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const bool number = m_table.columns[i].isNumber;
            names.emplace_back(m_table.columns[i].name, HeadType, m_family, textWidth(i),
                number ? Qt::AlignRight : Qt::AlignLeft);
            namesHeight = std::max(namesHeight, names.back().height());
        }
        for (size_t i = 0; i < names.size(); ++i) // on one base line
            labels.push_back(
                { names[i], { left(i), groupsHeight + namesHeight - names[i].height() } });
        Piece piece;
        piece.height = groupsHeight + namesHeight + Padding;
        piece.before = 3 * Millimetre;
        piece.keepWithNext = true;
        piece.paint = [labels, rules, height = piece.height, width = fullWidth()](
                          QPainter &painter, QPointF at) {
            for (const Label &label : labels)
                label.text.paint(painter, at + label.at);
            painter.setPen(QPen(paper::Rule, Hairline));
            for (const auto &[from, to] : rules)
                painter.drawLine(at + from, at + to);
            painter.setPen(QPen(paper::Muted, 0.8 * Point));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        };
        return piece;
    }

    [[nodiscard]] Piece rowPiece(size_t row) const
    {
        const bool strong = m_table.strongRows.contains(int(row));
        std::vector<Text> cells;
        qreal height = 0;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            cells.emplace_back(m_table.rows[row][qsizetype(i)], strong ? StrongType : CellType,
                m_family, textWidth(i),
                m_table.columns[i].isNumber ? Qt::AlignRight : Qt::AlignLeft);
            height = std::max(height, cells.back().height());
        }
        std::vector<qreal> xs;
        for (size_t i = 0; i < cells.size(); ++i)
            xs.push_back(left(i));
        Piece piece;
        piece.height = height + 2 * Padding;
        piece.paint = [cells, xs, height = piece.height, width = fullWidth()](
                          QPainter &painter, QPointF at) {
            for (size_t i = 0; i < cells.size(); ++i)
                cells[i].paint(painter, at + QPointF(xs[i], Padding));
            painter.setPen(QPen(paper::Rule, Hairline));
            painter.drawLine(at + QPointF(0, height), at + QPointF(width, height));
        };
        return piece;
    }

    const Table &m_table;
    QString m_family;
    std::vector<qreal> m_widths; ///< each with the gap to its right
};

/// The first column takes half when there are several: it says what, the others who and when.
std::vector<qreal> handColumns(const Room &room, qreal width)
{
    const auto columns = size_t(room.columns.size());
    if (columns == 1)
        return { 0, width };
    std::vector<qreal> edges{ 0 };
    for (size_t i = 0; i < columns; ++i)
        edges.push_back(width / 2 * (1 + qreal(i) / qreal(columns - 1)));
    return edges;
}

} // namespace

std::vector<Piece> tablePieces(const Table &table, const QString &family, qreal width)
{
    return TableLayout(table, family, width).pieces();
}

std::vector<Piece> roomPieces(const Room &room, const QString &family, qreal width)
{
    std::vector<Text> heads;
    const std::vector<qreal> edges = handColumns(room, width);
    qreal headHeight = 0;
    for (qsizetype i = 0; i < room.columns.size(); ++i) {
        heads.emplace_back(room.columns[i], HeadType, family,
            edges[size_t(i) + 1] - edges[size_t(i)] - 2 * Millimetre);
        headHeight = std::max(headHeight, heads.back().height() + Padding);
    }
    const auto paintRows
        = [heads, edges, headHeight](QPainter &painter, QPointF at, int rows, qreal rowHeight) {
              for (size_t i = 0; i < heads.size(); ++i)
                  heads[i].paint(painter, at + QPointF(edges[i], 0));
              painter.setPen(QPen(paper::Rule, 0.7 * Point));
              const qreal top = at.y() + headHeight;
              for (int row = 0; row <= rows; ++row) {
                  const qreal y = top + row * rowHeight;
                  painter.drawLine(QPointF(at.x(), y), QPointF(at.x() + edges.back(), y));
              }
              for (size_t i = 1; i + 1 < edges.size(); ++i) {
                  const qreal x = at.x() + edges[i] - 2 * Millimetre;
                  painter.drawLine(QPointF(x, top), QPointF(x, top + rows * rowHeight));
              }
          };
    Piece piece;
    piece.before = 2 * Millimetre;
    piece.height = headHeight + room.rows * HandRow;
    piece.paint = [paintRows, rows = room.rows](
                      QPainter &painter, QPointF at) { paintRows(painter, at, rows, HandRow); };
    if (room.fillsPage) {
        piece.fill = [paintRows, headHeight](QPainter &painter, QPointF at, qreal height) {
            const int rows = std::max(1, int(std::floor((height - headHeight) / HandRow)));
            paintRows(painter, at, rows, (height - headHeight) / rows);
        };
    }
    return { piece };
}

} // namespace pejling::report
