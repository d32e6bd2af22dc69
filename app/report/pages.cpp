// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/pages.h>

#include "paper.h"
#include "tablepieces.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

using paper::Millimetre;
using paper::Point;
using paper::Text;
using paper::Type;

const QSizeF Paper = Pages::Size * Point;
const QRectF Body(paper::Side, paper::Top, Paper.width() - 2 * paper::Side,
    Paper.height() - paper::Top - paper::Bottom);
constexpr qreal FigureRatio = qreal(PictureSize.height()) / PictureSize.width();

/// A piece where it stands.
struct Placed
{
    Piece piece;
    qreal y = 0;
    qreal height = 0; ///< more than the piece's own when it fills the page
};

struct Page
{
    std::vector<Placed> pieces;
};

Type typeOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return { 30, QFont::Bold, paper::Ink, 1.15 };
    case TextRole::Subtitle:
        return { 13, QFont::Normal, paper::Muted, 1.4 };
    case TextRole::Lead:
        return { 11, QFont::Normal, paper::Ink, 1.5 };
    case TextRole::Note:
        return { 8, QFont::Normal, paper::Muted, 1.4 };
    case TextRole::Body:
        break;
    }
    return {};
}

Type headingType(int level)
{
    if (level == 1)
        return { 20, QFont::Bold, paper::Ink, 1.2 };
    return level == 2 ? Type{ 12.5, QFont::DemiBold, paper::Ink, 1.3 }
                      : Type{ 10, QFont::DemiBold, paper::Ink, 1.35 };
}

} // namespace

class Pages::Private
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Pages)

public:
    Private(const Document &given, const PicturePainter &pictures, const QString &fontFamily)
        : document(given), painter(pictures), family(fontFamily)
    {
        for (size_t i = 0; i < document.blocks.size(); ++i) {
            std::visit([this](const auto &each) { add(each); }, document.blocks[i]);
            introduced = !pieces.empty() && introducesNext(i);
            if (introduced)
                pieces.back().keepWithNext = true;
        }
        place();
    }

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const List &list);
    void add(const Figure &figure);
    void add(const Table &table) { append(tablePieces(table, family, Body.width())); }
    void add(const Room &room) { append(roomPieces(room, family, Body.width())); }
    void add(const Contents &contents);
    void add(PageBreak) { breakNext = true; }
    void append(std::vector<Piece> more)
    {
        for (Piece &piece : more) {
            piece.breakBefore = piece.breakBefore || std::exchange(breakNext, false);
            pieces.push_back(std::move(piece));
        }
    }
    /// A text in lines that are not left alone: two at least at the end of a page and on the next.
    void addText(const Text &text, qreal before, qreal indent = 0,
        const std::function<void(QPainter &, QPointF)> &sign = {});

    /// A text stands with the table that it introduces, and with the note on it.
    [[nodiscard]] bool introducesNext(size_t block) const;
    void place();
    [[nodiscard]] qreal chainHeight(size_t first) const;
    void putOnPage(const Piece &piece);
    [[nodiscard]] int pageOf(const QString &heading) const;

    Document document;
    const PicturePainter &painter;
    QString family;
    std::vector<Piece> pieces;
    std::vector<Page> pages;
    qreal y = 0; ///< the next free place on the last page
    bool breakNext = false;
    bool introduced = false; ///< the block to come, by the one before
};

void Pages::Private::add(const Heading &heading)
{
    const Text text(heading.text, headingType(heading.level), family,
        heading.level == 1 ? Body.width() : paper::Measure);
    Piece piece;
    piece.before = (heading.level == 1 ? 12 : heading.level == 2 ? 8 : 4.2) * Millimetre;
    const qreal after = (heading.level == 1 ? 3 : heading.level == 2 ? 1.5 : 0.8) * Millimetre;
    piece.height = text.height() + after;
    piece.keepWithNext = true;
    piece.heading = heading.text;
    piece.headingLevel = heading.level;
    piece.paint = [text](QPainter &p, QPointF at) { text.paint(p, at); };
    append({ piece });
}

void Pages::Private::addText(const Text &text, qreal before, qreal indent,
    const std::function<void(QPainter &, QPointF)> &sign)
{
    std::vector<Piece> lines;
    for (int line = 0; line < text.lines(); ++line) {
        Piece piece;
        piece.height = text.lineHeight();
        piece.before = line == 0 ? before : 0;
        piece.keepWithNext = text.lines() > 1 && (line == 0 || line == text.lines() - 2);
        piece.paint = [text, line, indent, sign](QPainter &p, QPointF at) {
            text.paintLine(p, line, at + QPointF(indent, 0));
            if (line == 0 && sign)
                sign(p, at);
        };
        lines.push_back(std::move(piece));
    }
    append(std::move(lines));
}

void Pages::Private::add(const Paragraph &paragraph)
{
    const bool wide = paragraph.role == TextRole::Title || paragraph.role == TextRole::Note;
    const Text text(
        paragraph.text, typeOf(paragraph.role), family, wide ? Body.width() : paper::Measure);
    qreal before = 2.2 * Millimetre;
    if (paragraph.role == TextRole::Title) {
        Piece piece;
        piece.height = (document.hasFrontPage ? 55 : 0) * Millimetre + text.height();
        piece.keepWithNext = true;
        piece.paint = [text, top = piece.height - text.height(), front = document.hasFrontPage](
                          QPainter &p, QPointF at) {
            if (front)
                p.fillRect(QRectF(at + QPointF(0, top - 9 * Millimetre),
                               QSizeF(24 * Millimetre, 1.6 * Millimetre)),
                    paper::Accent);
            text.paint(p, at + QPointF(0, top));
        };
        append({ piece });
        return;
    }
    if (paragraph.role == TextRole::Subtitle)
        before = 3 * Millimetre;
    else if (paragraph.role == TextRole::Note && introduced)
        before = 0.8 * Millimetre;
    addText(text, before);
}

void Pages::Private::add(const List &list)
{
    const Type type = typeOf(TextRole::Body);
    int number = 0;
    for (const QString &item : list.items) {
        ++number;
        const qreal indent = (list.style == ListStyle::Bullets ? 4.5 : 7) * Millimetre;
        const Text text(item, type, family, paper::Measure - indent);
        std::function<void(QPainter &, QPointF)> sign;
        if (list.style == ListStyle::Boxes || list.style == ListStyle::TickedBoxes) {
            sign = [height = text.lineHeight(), ticked = list.style == ListStyle::TickedBoxes](
                       QPainter &p, QPointF at) {
                const qreal side = 3.2 * Millimetre;
                const QRectF box(at + QPointF(0, (height - side) / 2), QSizeF(side, side));
                p.setPen(QPen(paper::Muted, 0.8 * Point));
                p.setBrush(Qt::NoBrush);
                p.drawRect(box);
                if (ticked) {
                    p.setPen(QPen(paper::Accent, 1.6 * Point));
                    p.drawPolyline(QPolygonF{ box.topLeft() + QPointF(side * 0.2, side * 0.55),
                        box.topLeft() + QPointF(side * 0.42, side * 0.78),
                        box.topLeft() + QPointF(side * 0.85, side * 0.2) });
                }
            };
        } else {
            const Text mark(
                list.style == ListStyle::Numbers ? QString::number(number) + u'.' : u"•"_s, type,
                family, indent);
            sign = [mark](QPainter &p, QPointF at) { mark.paint(p, at); };
        }
        addText(text, (number == 1 ? 2.2 : 1.4) * Millimetre, indent, sign);
    }
}

void Pages::Private::add(const Figure &figure)
{
    const qreal width = Body.width() * figure.width;
    Piece piece;
    piece.before = 3 * Millimetre;
    piece.height = width * FigureRatio;
    piece.paint
        = [this, ref = figure.picture, width, height = piece.height](QPainter &p, QPointF at) {
              const QRectF target(at, QSizeF(width, height));
              p.save();
              p.setClipRect(target);
              painter.paint(p, ref, target);
              p.restore();
              p.setPen(QPen(paper::Rule, 0.6 * Point));
              p.setBrush(Qt::NoBrush);
              p.drawRect(target);
          };
    append({ piece });
}

void Pages::Private::add(const Contents &)
{
    bool first = true;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading || heading->level != 1)
            continue;
        const Type type{ 10, QFont::Normal, paper::Ink, 1.4 };
        const Text name(heading->text, type, family, paper::Measure - 15 * Millimetre);
        Piece piece;
        piece.before = (std::exchange(first, false) ? 22 : 1.6) * Millimetre;
        piece.height = name.height();
        piece.keepWithNext = true;
        piece.paint = [this, name, type, title = heading->text](QPainter &p, QPointF at) {
            name.paint(p, at);
            const Text number(
                QString::number(pageOf(title) + 1), type, family, 15 * Millimetre, Qt::AlignRight);
            number.paint(p, at + QPointF(paper::Measure - 15 * Millimetre, 0));
            p.setPen(QPen(paper::Rule, 0.5 * Point));
            const qreal line = name.height() + 0.8 * Millimetre;
            p.drawLine(at + QPointF(0, line), at + QPointF(paper::Measure, line));
        };
        append({ piece });
    }
    if (!first)
        pieces.back().keepWithNext = false;
}

bool Pages::Private::introducesNext(size_t block) const
{
    if (block + 1 >= document.blocks.size())
        return false;
    const auto *text = std::get_if<Paragraph>(&document.blocks[block]);
    if (!text || text->role == TextRole::Note)
        return false;
    const Block &next = document.blocks[block + 1];
    const auto *note = std::get_if<Paragraph>(&next);
    return std::holds_alternative<Table>(next) || (note && note->role == TextRole::Note);
}

/// Of a piece and all that must stand on the same page.
qreal Pages::Private::chainHeight(size_t first) const
{
    qreal height = pieces[first].height;
    for (size_t i = first;
         i + 1 < pieces.size() && pieces[i].keepWithNext && !pieces[i + 1].breakBefore; ++i)
        height += pieces[i + 1].before + pieces[i + 1].height;
    return height;
}

void Pages::Private::putOnPage(const Piece &piece)
{
    if (!pages.back().pieces.empty())
        y += piece.before;
    qreal height = piece.height;
    if (piece.fill)
        height = std::max(height, Body.height() - y);
    pages.back().pieces.push_back({ piece, y, height });
    y += height;
}

void Pages::Private::place()
{
    constexpr qreal Rounding = 0.5;
    pages.emplace_back();
    bool chained = false; // to the piece before, with which it has been found to fit
    for (size_t i = 0; i < pieces.size(); ++i) {
        const Piece &piece = pieces[i];
        const bool empty = pages.back().pieces.empty();
        const qreal left = Body.height() - y - (empty ? 0 : piece.before);
        const qreal chain = chainHeight(i);
        const bool fits = (chained && piece.height <= left + Rounding)
            || chain <= left + Rounding
            // What is longer than a page is broken wherever it must be.
            || (chain > Body.height() && piece.height <= left + Rounding);
        if (!empty && (piece.breakBefore || !fits)) {
            pages.emplace_back();
            y = 0;
            if (piece.repeated && !piece.breakBefore)
                putOnPage(*piece.repeated);
        }
        putOnPage(piece);
        chained = piece.keepWithNext;
    }
}

int Pages::Private::pageOf(const QString &heading) const
{
    for (size_t page = 0; page < pages.size(); ++page) {
        for (const Placed &placed : pages[page].pieces) {
            if (placed.piece.headingLevel == 1 && placed.piece.heading == heading)
                return int(page);
        }
    }
    return 0;
}

Pages::Pages(const Document &document, const PicturePainter &painter, const QString &fontFamily)
    : d(std::make_unique<Private>(document, painter, fontFamily))
{
}

Pages::~Pages() = default;

int Pages::count() const { return int(d->pages.size()); }

std::vector<std::pair<QString, int>> Pages::headings() const
{
    std::vector<std::pair<QString, int>> result;
    for (size_t page = 0; page < d->pages.size(); ++page) {
        for (const Placed &placed : d->pages[page].pieces) {
            if (placed.piece.headingLevel > 0)
                result.emplace_back(placed.piece.heading, int(page));
        }
    }
    return result;
}

void Pages::paint(QPainter &painter, int page, const QRectF &target) const
{
    painter.save();
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(target.topLeft());
    painter.scale(target.width() / Paper.width(), target.height() / Paper.height());
    for (const Placed &placed : d->pages[size_t(page)].pieces) {
        const QPointF at = Body.topLeft() + QPointF(0, placed.y);
        if (placed.piece.fill)
            placed.piece.fill(painter, at, placed.height);
        else
            placed.piece.paint(painter, at);
    }
    const Document &document = d->document;
    if (!document.mark.isEmpty()) {
        const Text mark(document.mark, { 8, QFont::Bold, paper::Mark, 1.3 }, d->family,
            Body.width(), Qt::AlignRight);
        mark.paint(painter, { Body.left(), 11 * Millimetre });
    }
    if (!document.hasFrontPage || page > 0) {
        const Type type{ 7.5, QFont::Normal, paper::Muted, 1.3 };
        const qreal y = Paper.height() - paper::Foot;
        const QString number = Private::tr("Page %1 of %2").arg(page + 1).arg(count());
        Text(document.running, type, d->family, Body.width() * 0.75)
            .paint(painter, { Body.left(), y });
        Text(number, type, d->family, Body.width(), Qt::AlignRight)
            .paint(painter, { Body.left(), y });
    }
    painter.restore();
}

} // namespace pejling::report
