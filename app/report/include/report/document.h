// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <report/picturepainter.h>

#include <QStringList>

#include <variant>
#include <vector>

/// What a report says, before it is a PDF, an ODT or a page of HTML. Every text is plain text,
/// whoever wrote it; a line feed in it is a line break.
namespace pejling::report {

struct Heading
{
    int level = 1; ///< 1-3; those of level 1 stand in the contents
    QString text;
};

enum class TextRole { Title, Subtitle, Lead, Body, Note };

struct Paragraph
{
    QString text;
    TextRole role = TextRole::Body;
};

enum class ListStyle { Bullets, Numbers, Boxes, TickedBoxes };

struct List
{
    QStringList items;
    ListStyle style = ListStyle::Bullets;
};

struct Figure
{
    PictureRef picture;
    QString description;
    double width = 1.0; ///< of the text's, 0..1
};

struct Column
{
    QString name;
    QString group; ///< stands above neighbouring columns of the same group; may be empty
    bool isNumber = false; ///< right-aligned
};

struct Table
{
    QString caption; ///< for those who cannot see what stands around it
    std::vector<Column> columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
    QList<int> strongRows;
};

/// Empty rows to write in by hand.
struct Room
{
    QStringList columns;
    int rows = 3; ///< at least; on paper the last one of a page takes all that is left of it
    bool fillsPage = false;
};

/// The headings of level 1, on paper with their pages.
struct Contents
{
};

struct PageBreak
{
};

using Block = std::variant<Heading, Paragraph, List, Figure, Table, Room, Contents, PageBreak>;

struct Document
{
    QString title;
    QString running; ///< at the foot of every page
    QString mark; ///< at the head of every page, or empty: that the answers are made up
    Language language = Language::Danish;
    bool hasFrontPage = false; ///< the first page is one: nothing at its foot
    std::vector<Block> blocks;

    void add(Block block) { blocks.push_back(std::move(block)); }
    void heading(int level, const QString &text) { add(Heading{ level, text }); }
    /// Nothing when the text is empty.
    void text(const QString &text, TextRole role = TextRole::Body)
    {
        if (!text.isEmpty())
            add(Paragraph{ text, role });
    }
};

} // namespace pejling::report
