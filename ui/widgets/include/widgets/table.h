// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace pejling::widgets {

enum class CellStyle {
    Normal,
    Quiet, ///< in the palette's quiet colour: not counted, taken back, explained elsewhere
    Strong,
    Note, ///< a sentence in place of numbers: quiet, left-aligned, never widens its column
};

struct Cell
{
    QString text = {};
    CellStyle style = CellStyle::Normal;
    QString tip = {}; ///< plain text; empty: none
    std::optional<double> bar = {}; ///< beside the text, 0..1 of the longest; see BarDelegate

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Column
{
    QString heading = {}; ///< may hold a line break
    bool numbers = false; ///< right-aligned
    QString tip = {};
    QColor bars = {}; ///< colour of its cells' bars

    friend bool operator==(const Column &, const Column &) = default;
};

struct Row
{
    std::vector<Cell> cells = {}; ///< as many as columns
    QVariant key = {}; ///< what the row stands for, in Qt::UserRole

    friend bool operator==(const Row &, const Row &) = default;
};

/// Cells drawn as one; the text stands in the first.
struct Span
{
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;

    friend bool operator==(const Span &, const Span &) = default;
};

/// What a table shows, as a value: builders make one, TableModel adapts it, TableView draws it.
struct Table
{
    std::vector<Column> columns = {};
    std::vector<Row> rows = {};
    std::vector<Span> spans = {};

    friend bool operator==(const Table &, const Table &) = default;
};

} // namespace pejling::widgets
