// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/themesslide.h"

#include <charts/fonts.h>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal WhiskerWidth = 12;
constexpr qreal ColumnGap = 64;
constexpr qreal LeastSentenceHeight = 120;
constexpr qreal RightPadding = 16; ///< inside the band

} // namespace

ThemesSlide::ThemesSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : RankingSlide(std::move(ref), results, look, question), m_evenHeading(new Label(picture())),
      m_placesHeading(new Label(picture())), m_sentence(new Label(picture()))
{
    for (int row = 0; row < rowCount(); ++row) {
        m_columns.push_back({ new Label(picture()), new Label(picture()) });
        m_whiskers.push_back(plot().addLine(palette().whisker, WhiskerWidth, Qt::RoundCap));
    }
    m_marks = plot().addMarks(QScatterSeries::MarkerShapeCircle, palette().mark, 34);
    m_marks->setPen(Qt::NoPen);
}

QString ThemesSlide::coveredTitle() const { return text(question().text); }

int ThemesSlide::coveredRows() const
{
    const std::optional<int> revealed = partlyRevealed();
    return revealed ? rowCount() - *revealed : 0;
}

void ThemesSlide::draw()
{
    const auto &shown = ranking().groups[disclosure::Group::All];
    disclosure::PictureWords words = findings().themes(ranking());
    if (shown && !words.notice.isEmpty())
        words.footer = slideWords().ballots(ranking(), *shown) + u" · "_s
            + slideWords().weighting(ranking());
    arrangeRows(words);
    if (!shown) {
        showNothing(disclosure::hiddenReasonText(shown.reason(), results().minGroup));
        return;
    }
    drawRows(*shown);
}

void ThemesSlide::drawRows(const stats::RankingSummary &summary)
{
    const TextStyle scoreStyle = style(grid::Name, QFont::Bold, palette().text, true);
    const TextStyle placesStyle = style(grid::Name, QFont::Normal, palette().mutedText, true);
    const TextStyle headingStyle = style(grid::Small, QFont::Normal, palette().mutedText);
    const std::vector<int> order = summary.order();
    const bool withPlaces = summary.clearOrder;

    const QString placesHeading = tr("place");
    qreal placesWidth = 0;
    QStringList places;
    for (const int item : order) {
        const stats::RankedItem &ranked = summary.items[size_t(item)];
        const stats::Places shown = ranked.positionInterval.value_or(ranked.position);
        places.append(format().range(shown.first, shown.last));
        placesWidth = std::max(placesWidth,
            textWidth(places.last(), slideFont(placesStyle.size, placesStyle.weight), true));
    }
    placesWidth = std::max(
        placesWidth, textWidth(placesHeading, slideFont(headingStyle.size, headingStyle.weight)));
    const qreal scoreWidth
        = textWidth(u"100"_s, slideFont(scoreStyle.size, scoreStyle.weight), true);
    const qreal columns = RightPadding + scoreWidth + (withPlaces ? placesWidth + ColumnGap : 0);
    const QRectF below = layRows(frame().room(), columns);
    const qreal right = grid::Right - RightPadding;
    const qreal scoreRight = withPlaces ? right - placesWidth - ColumnGap : right;

    m_evenHeading->showLine(
        tr("50 = average"), headingStyle, { plot().x(50), headingBaseline() }, Qt::AlignHCenter);
    if (withPlaces)
        m_placesHeading->showLine(
            placesHeading, headingStyle, { right, headingBaseline() }, Qt::AlignRight);
    else
        m_placesHeading->clear();
    int band = 0;
    const int covered = coveredRows();
    for (int row = 0; row < rowCount(); ++row) {
        const size_t place = size_t(firstRow() + row);
        const int item = order[place];
        const Columns &cells = m_columns[size_t(row)];
        if (row < covered) {
            coverRow(row);
            cells.score->clear();
            cells.places->clear();
            continue;
        }
        const bool top = withPlaces && place < summary.topGroup.size();
        band += top && covered == 0 ? 1 : 0;
        showRow(row, item, top);
        cells.score->showLine(format().number(summary.items[size_t(item)].score, 0), scoreStyle,
            { scoreRight, rowBaseline(row, grid::Name) }, Qt::AlignRight);
        if (withPlaces)
            cells.places->showLine(places[qsizetype(place)], placesStyle,
                { right, rowBaseline(row, grid::Name) }, Qt::AlignRight);
        else
            cells.places->clear();
    }
    showBand(band);
    drawPlot(summary, order);
    showSentence(
        below, covered == 0 ? disclosure::Findings::agreement(summary.agreement) : QString());
    describe(summary, order, places);
}

void ThemesSlide::showSentence(const QRectF &box, const QString &sentence)
{
    // Said where few items leave room for it; the subtitle and the footer hold what must be said.
    if (sentence.isEmpty() || box.height() < LeastSentenceHeight) {
        m_sentence->clear();
        return;
    }
    m_sentence->showIn(box.adjusted(0, 40, 0, 0), sentence + u'.',
        { sized(44), grid::Small, QFont::Medium, 2, false }, palette().text);
}

void ThemesSlide::describe(
    const stats::RankingSummary &summary, const std::vector<int> &order, const QStringList &places)
{
    QStringList lines;
    for (int row = coveredRows(); row < rowCount(); ++row) {
        const size_t place = size_t(firstRow() + row);
        const int item = order[place];
        QString line
            = itemName(item) + u": "_s + format().number(summary.items[size_t(item)].score, 0);
        if (summary.clearOrder)
            line += u", "_s + tr("place") + u' ' + places[qsizetype(place)];
        lines.append(line);
    }
    setDescription(lines.join(u"\n"_s));
}

void ThemesSlide::drawPlot(const stats::RankingSummary &summary, const std::vector<int> &order)
{
    QList<QPointF> marks;
    for (int row = 0; row < rowCount(); ++row) {
        const stats::RankedItem &ranked = summary.items[size_t(order[size_t(firstRow() + row)])];
        const bool covered = row < coveredRows();
        if (covered || !ranked.scoreInterval)
            setPoints(m_whiskers[size_t(row)], {});
        if (covered)
            continue;
        marks.append(plot().point(ranked.score, row));
        if (const auto &interval = ranked.scoreInterval)
            setPoints(m_whiskers[size_t(row)],
                { plot().point(interval->low, row), plot().point(interval->high, row) });
    }
    setMarks(m_marks, marks, markSize());
    m_marks->setColor(summary.clearOrder ? palette().mark : palette().greyMark);
}

} // namespace pejling::charts
