// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rankingslide.h"

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal ChipSize = 50;
constexpr qreal PlotGap = 56; ///< between names and plot, and plot and columns
constexpr qreal HeadingHeight = 52;

} // namespace

RankingSlide::RankingSlide(SlideRef ref, const disclosure::ShownResultsPtr &results,
    const Look &look, int question, std::optional<int> page)
    : BaseSlide(std::move(ref), results, look), m_question(question),
      m_page(page.value_or(this->ref().step)),
      m_plan(planRows(workshopTemplate(), this->question(), look)),
      m_names(itemNames(this->question(), look.language)), m_picture(new Layer(content())),
      m_band(new Panel(m_picture, 12)), m_plot(m_picture, palette())
{
    m_band->setZValue(-1);
    for (int row = 0; row < rowCount(); ++row) {
        auto *chip = m_plan.chips ? new Chip(m_picture, palette(), ChipSize, grid::Chip) : nullptr;
        m_rows.push_back({ new Panel(m_picture, 12), chip, new Label(m_picture) });
    }
}

const disclosure::ShownRanking &RankingSlide::ranking() const
{
    const disclosure::ShownRanking *found = results().ranking(m_question);
    Q_ASSERT(found);
    return *found;
}

std::vector<int> RankingSlide::rowOrder(const disclosure::ResultSet &results) const
{
    const disclosure::ShownRanking *shown = results.ranking(m_question);
    if (!shown || !shown->groups[disclosure::Group::All])
        return {};
    return shown->groups[disclosure::Group::All]->order();
}

void RankingSlide::arrangeRows(disclosure::PictureWords words, int headingLines)
{
    m_headingHeight = HeadingHeight + (headingLines - 1) * sized(grid::Small) * LinePitch;
    if (m_plan.pages > 1) {
        //: Which items of a long list this page shows: no. 1-10 of 20.
        const QString which = tr("no. %1 of %2")
                                  .arg(format().range(firstRow() + 1, firstRow() + rowCount()),
                                      format().count(m_plan.items));
        words.footer = words.footer.isEmpty() ? which : which + u" · "_s + words.footer;
    }
    arrange(words, m_headingHeight + std::max(m_plan.minimumRow, grid::Row) * rowCount());
}

QRectF RankingSlide::layRows(const QRectF &room, qreal rightColumns)
{
    m_picture->show();
    clearInstead();
    const qreal rowHeight = m_plan.rowHeight(room.height() - m_headingHeight);
    m_headingBaseline = room.top() + m_headingHeight - 18;
    m_rowsRect
        = QRectF(room.left(), room.top() + m_headingHeight, room.width(), rowHeight * rowCount());
    const qreal left = m_plan.nameLeft + m_plan.nameWidth + PlotGap;
    const qreal right = room.right() - rightColumns - PlotGap;
    m_plot.place(
        QRectF(QPointF(left, m_rowsRect.top()), QPointF(right, m_rowsRect.bottom())), rowCount());
    return { QPointF(room.left(), m_rowsRect.bottom()), room.bottomRight() };
}

QRectF RankingSlide::rowRect(int row) const
{
    const qreal height = m_rowsRect.height() / rowCount();
    return { m_rowsRect.left(), m_rowsRect.top() + row * height, m_rowsRect.width(), height };
}

qreal RankingSlide::rowBaseline(int row, int size) const
{
    constexpr qreal HalfCapital = 0.364; // of the font size, Inter
    return rowRect(row).center().y() + sized(size) * HalfCapital;
}

qreal RankingSlide::markSize() const
{
    return std::clamp(m_rowsRect.height() / rowCount() * 0.5, 24.0, 44.0);
}

void RankingSlide::showRow(int row, int item, bool highlighted)
{
    Row &parts = m_rows[size_t(row)];
    const QRectF rect = rowRect(row);
    parts.cover->place({}, palette().panel);
    if (parts.chip) {
        const auto number = guidepostNumber(workshopTemplate(), question().items[size_t(item)]);
        parts.chip->setVisible(number.has_value());
        if (number)
            parts.chip->showNumber(*number);
        parts.chip->setPos(rect.left() + 10 + ChipSize / 2, rect.center().y());
    }
    parts.name->showIn(QRectF(m_plan.nameLeft, rect.top(), m_plan.nameWidth + 2, rect.height()),
        m_names[item],
        { m_plan.nameSize, grid::Small, highlighted ? QFont::Bold : QFont::Medium, 3, false },
        palette().text, Qt::AlignLeft | Qt::AlignVCenter);
}

void RankingSlide::coverRow(int row)
{
    const Row &parts = m_rows[size_t(row)];
    if (parts.chip)
        parts.chip->hide();
    parts.name->clear();
    parts.cover->place(rowRect(row).adjusted(0, 5, 0, -5), palette().panel);
}

void RankingSlide::showBand(int rows)
{
    m_band->place(rows > 0 ? rowRect(0).united(rowRect(rows - 1)) : QRectF(), palette().band);
}

void RankingSlide::showNothing(const QString &sentence)
{
    m_picture->hide();
    showInstead(sentence);
}

} // namespace pejling::charts
