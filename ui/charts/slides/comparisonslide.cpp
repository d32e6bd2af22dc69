// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/comparisonslide.h"

#include <charts/fonts.h>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr int DifferenceSize = 44;
constexpr qreal MostNameWidth = 250; ///< of an audience in the column of differences
constexpr qreal KeyMark = 34;
constexpr qreal KeyGap = 52;
constexpr qreal QuietLine = 6;
constexpr qreal LoudLine = 8;

} // namespace

ComparisonSlide::ComparisonSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : RankingSlide(std::move(ref), results, look, question),
      m_differenceHeading(new Label(picture()))
{
    for (int row = 0; row < rowCount(); ++row) {
        Cells cells{ new Label(picture()), new Label(picture()), {} };
        for (size_t i = 0; i < AudienceCount; ++i)
            cells.marks[i] = new GroupMark(picture(), int(i), palette().group[i], KeyMark);
        m_cells.push_back(cells);
        m_quietLines.push_back(plot().addLine(palette().connector, QuietLine));
        m_loudLines.push_back(plot().addLine(palette().mark, LoudLine));
    }
    constexpr std::array shapes{ QScatterSeries::MarkerShapeCircle,
        QScatterSeries::MarkerShapeRotatedRectangle };
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_marks[i] = plot().addMarks(shapes[i], palette().group[i], 34);
        m_key[i] = { new GroupMark(picture(), int(i), palette().group[i], KeyMark),
            new Label(picture()) };
        const QFont font = slideFont(sized(DifferenceSize), QFont::Bold);
        const QString name = text(workshopTemplate().audiences[i].title);
        m_namesFit = m_namesFit && textWidth(name, font) <= MostNameWidth;
    }
}

QString ComparisonSlide::coveredTitle() const { return text(question().text); }

void ComparisonSlide::draw()
{
    disclosure::PictureWords words = findings().comparison(ranking());
    words.footer = slideWords().withIncomplete(ranking(), words.footer);
    if (!ranking().comparison) {
        arrange(words, grid::Row * 10);
        showNothing(words.sentence);
        return;
    }
    arrangeRows(words, keyLines());
    drawRows();
}

void ComparisonSlide::drawRows()
{
    const auto &groups = ranking().groups;
    const std::vector<int> order = groups[disclosure::Group::All]->order();
    const qreal right = grid::Right - 6;
    layRows(frame().room(), differenceWidth() + 6);
    drawKey(right);

    std::array<QList<QPointF>, AudienceCount> points;
    for (int row = 0; row < rowCount(); ++row) {
        const int item = order[size_t(firstRow() + row)];
        const Difference difference = differenceOf(item);
        const bool loud = difference.higher.has_value();
        showRow(row, item, loud);
        drawDifference(row, difference, right);
        QList<QPointF> ends;
        for (size_t i = 0; i < AudienceCount; ++i) {
            const auto &summary = groups[disclosure::groupOf(int(i))];
            ends.append(plot().point(summary->items[size_t(item)].score, row));
            points[i].append(ends.last());
        }
        setPoints(m_quietLines[size_t(row)], loud ? QList<QPointF>() : ends);
        setPoints(m_loudLines[size_t(row)], loud ? ends : QList<QPointF>());
    }
    // Of equal size, so that where both are alike the disc still shows behind the diamond.
    for (size_t i = 0; i < AudienceCount; ++i)
        setMarks(m_marks[i], points[i], markSize() * 1.04);
    describe(order);
}

void ComparisonSlide::describe(const std::vector<int> &order)
{
    QStringList lines = keyTexts();
    for (int row = 0; row < rowCount(); ++row) {
        const int item = order[size_t(firstRow() + row)];
        QStringList scores;
        for (int audience = 0; audience < AudienceCount; ++audience) {
            const disclosure::Group group = disclosure::groupOf(audience);
            scores.append(findings().groupName(group) + u' '
                + format().number(ranking().groups[group]->items[size_t(item)].score, 0));
        }
        lines.append(itemName(item) + u": "_s + scores.join(u", "_s));
    }
    setDescription(lines.join(u"\n"_s));
}

QStringList ComparisonSlide::keyTexts() const
{
    QStringList texts;
    for (int audience = 0; audience < AudienceCount; ++audience) {
        const auto &summary = ranking().groups[disclosure::groupOf(audience)];
        texts.append(text(workshopTemplate().audiences[size_t(audience)].title) + u", "_s
            + findings().answers(summary->n));
    }
    return texts;
}

qreal ComparisonSlide::keyWidth(const QString &text) const
{
    return KeyMark * 1.5 + textWidth(text, slideFont(sized(grid::Small), QFont::DemiBold));
}

int ComparisonSlide::keyLines() const
{
    const QStringList texts = keyTexts();
    const qreal heading = textWidth(tr("difference"), slideFont(sized(grid::Small)));
    const qreal width = keyWidth(texts[0]) + keyWidth(texts[1]) + 2 * KeyGap + heading;
    return width <= grid::Width ? 1 : 2;
}

void ComparisonSlide::drawKey(qreal right)
{
    m_differenceHeading->showLine(tr("difference"),
        style(grid::Small, QFont::Normal, palette().mutedText), { right, headingBaseline() },
        Qt::AlignRight);
    const QStringList texts = keyTexts();
    const qreal end = m_differenceHeading->sceneBoundingRect().left() - KeyGap;
    const bool oneLine = keyLines() == 1;
    const qreal width = oneLine ? keyWidth(texts[0]) + KeyGap + keyWidth(texts[1])
                                : std::max(keyWidth(texts[0]), keyWidth(texts[1]));
    // From where the plot begins, or as far left as the names need.
    qreal x = std::max(grid::Left, std::min(plot().x(0) - KeyMark / 2, end - width));
    const qreal lineHeight = sized(grid::Small) * LinePitch;
    for (size_t i = 0; i < AudienceCount; ++i) {
        const qreal baseline = headingBaseline() - (oneLine || i == 1 ? 0 : lineHeight);
        m_key[i].mark->setPos(x + KeyMark / 2, baseline - sized(grid::Small) * 0.364);
        const FittedText name = fitText(texts[qsizetype(i)],
            { sized(grid::Small), grid::Small, QFont::DemiBold, 1, false },
            { end - x - KeyMark * 1.5 + 1, lineHeight * 1.1 });
        m_key[i].name->showFitted(name, palette().groupText[i], { x + KeyMark * 1.5, baseline });
        if (oneLine)
            x += keyWidth(texts[qsizetype(i)]) + KeyGap;
    }
}

ComparisonSlide::Difference ComparisonSlide::differenceOf(int item) const
{
    const stats::RankingComparison &comparison = *ranking().comparison;
    const double difference = comparison.items[size_t(item)].difference;
    const bool loud = std::find(comparison.highlighted.begin(), comparison.highlighted.end(), item)
        != comparison.highlighted.end();
    const QString figure = format().number(std::abs(difference), 0, loud);
    return { figure, loud ? std::optional<int>(difference > 0 ? 0 : 1) : std::nullopt };
}

qreal ComparisonSlide::differenceWidth() const
{
    qreal width = textWidth(tr("difference"), slideFont(sized(grid::Small), QFont::Normal));
    const QFont font = slideFont(sized(DifferenceSize), QFont::Bold);
    // Wide enough for any result, so that the plot stays where it is when answers come in.
    for (const Audience &audience : workshopTemplate().audiences) {
        const QString longest = u"+100 "_s;
        width = std::max(width,
            textWidth(longest, font, true)
                + (m_namesFit ? textWidth(text(audience.title), font) : KeyMark));
    }
    return width;
}

void ComparisonSlide::drawDifference(int row, const Difference &difference, qreal right)
{
    const Cells &cells = m_cells[size_t(row)];
    const qreal baseline = rowBaseline(row, DifferenceSize);
    for (size_t i = 0; i < AudienceCount; ++i)
        cells.marks[i]->setVisible(!m_namesFit && difference.higher == int(i));
    if (!difference.higher) {
        cells.audience->clear();
        cells.figure->showLine(difference.figure,
            style(DifferenceSize, QFont::Normal, palette().mutedText, true), { right, baseline },
            Qt::AlignRight);
        return;
    }
    const auto higher = size_t(*difference.higher);
    const QColor colour = palette().groupText[higher];
    qreal figureRight = right;
    if (m_namesFit) {
        cells.audience->showLine(text(workshopTemplate().audiences[higher].title),
            style(DifferenceSize, QFont::Bold, colour), { right, baseline }, Qt::AlignRight);
        figureRight = cells.audience->sceneBoundingRect().left();
    } else {
        cells.audience->clear();
        cells.marks[higher]->setPos(right - KeyMark / 2, rowRect(row).center().y());
        figureRight -= KeyMark;
    }
    cells.figure->showLine(difference.figure, style(DifferenceSize, QFont::Bold, colour, true),
        { figureRight - sized(DifferenceSize) * 0.28, baseline }, Qt::AlignRight);
}

} // namespace pejling::charts
