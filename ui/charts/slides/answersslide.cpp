// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/answersslide.h"

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr qreal MarkSize = 44;
constexpr qreal Padding = 44;
constexpr qreal BarHeight = 30;
constexpr qreal CardGap = 28;
constexpr int Figure = 120;
constexpr int LeastFigure = 72;
/// Height of a figure with its line's descent, for every unit that it has over its baseline.
constexpr qreal FigureShare = 1.25;

} // namespace

AnswersSlide::AnswersSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look)
    : BaseSlide(std::move(ref), results, look), m_counts((*results)->responses),
      m_countedIn(&**results),
      m_total(makeCounter({})), m_audiences{ makeCounter(0), makeCounter(1) },
      m_note(new Label(content()))
{
}

AnswersSlide::Counter AnswersSlide::makeCounter(std::optional<int> audience)
{
    Counter counter{};
    counter.card = new Panel(content(), grid::PanelRadius);
    if (audience)
        counter.mark
            = new GroupMark(content(), *audience, palette().group[size_t(*audience)], MarkSize);
    counter.track = new Panel(content(), BarHeight / 2);
    counter.bar = new Panel(content(), BarHeight / 2);
    counter.name = new Label(content());
    counter.figure = new Label(content());
    counter.against = new Label(content());
    return counter;
}

void AnswersSlide::setVisible(const Counter &counter, bool visible)
{
    for (QGraphicsItem *item : std::initializer_list<QGraphicsItem *>{ counter.card, counter.mark,
             counter.name, counter.figure, counter.against, counter.track, counter.bar }) {
        if (item)
            item->setVisible(visible);
    }
}

void AnswersSlide::setCounts(const disclosure::ResponseCounts &counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    draw();
}

void AnswersSlide::draw()
{
    if (m_countedIn != &results()) {
        m_countedIn = &results();
        m_counts = results().responses;
    }
    const auto &audiences = workshopTemplate().audiences;
    QString footer;
    if (m_counts.unfinished > 0)
        footer = tr("%n unfinished answer(s) not counted", nullptr, int(m_counts.unfinished));
    const QRectF room = frame().arrange(
        { titleOr(tr("Answers so far")), text(workshopTemplate().title), footer, results().madeUp },
        grid::Row * 9);

    Count total{ tr("All"), m_counts.all, {}, palette().mark, palette().text };
    if (m_counts.invited[0] && m_counts.invited[1])
        total.invited = *m_counts.invited[0] + *m_counts.invited[1];
    const bool groups = m_counts.audience[0] && m_counts.audience[1];
    QStringList described{ total.name + u": "_s + format().count(total.n) };
    for (size_t i = 0; i < AudienceCount; ++i) {
        setVisible(m_audiences[i], groups);
        if (!groups)
            continue;
        const qreal width = (room.width() - CardGap) / 2;
        const QRectF card(room.left() + qreal(i) * (width + CardGap),
            room.top() + room.height() * 0.48 + CardGap, width, room.height() * 0.52 - CardGap);
        const Count count{ text(audiences[i].title), *m_counts.audience[i], m_counts.invited[i],
            palette().group[i], palette().groupText[i] };
        drawCounter(m_audiences[i], card, count, 96);
        described.append(count.name + u": "_s + format().count(count.n));
    }
    const qreal totalHeight = room.height() * (groups ? 0.48 : 0.6);
    drawCounter(m_total, QRectF(room.topLeft(), QSizeF(room.width(), totalHeight)), total, Figure);
    if (groups) {
        m_note->clear();
    } else {
        m_note->showIn(QRectF(room.left(), room.top() + totalHeight + CardGap, room.width(), 140),
            tr("The groups are counted separately once each of them has at least %n answers.",
                nullptr, results().minGroup),
            { sized(44), grid::Small, QFont::Normal, 3, false }, palette().mutedText);
    }
    setDescription(described.join(u"\n"_s));
}

QString AnswersSlide::against(const Count &count) const
{
    if (!count.invited)
        return {};
    return tr("of %1 invited").arg(format().count(*count.invited));
}

FitRule AnswersSlide::nameRule() const
{
    return { sized(grid::Name), grid::Small, QFont::DemiBold, 1, false };
}

qreal AnswersSlide::nameHeight(qreal width) const
{
    const qreal oneLine = sized(grid::Name) * 1.25;
    const auto &audiences = workshopTemplate().audiences;
    const bool fit = std::all_of(audiences.begin(), audiences.end(), [&](const Audience &one) {
        return fitText(text(one.title), nameRule(), { width, oneLine }).font.pixelSize()
            >= grid::Small;
    });
    return fit ? oneLine : std::max(oneLine, 2.5 * grid::Small);
}

void AnswersSlide::drawCounter(
    const Counter &counter, const QRectF &box, const Count &count, int figureSize)
{
    counter.card->place(box, palette().panel);
    const QRectF inner = box.adjusted(Padding, 30, -Padding, -38);
    qreal left = inner.left();
    if (counter.mark)
        left += MarkSize + 20;
    const qreal nameHeight = this->nameHeight(inner.right() - left);
    if (counter.mark)
        counter.mark->setPos(inner.left() + MarkSize / 2, inner.top() + nameHeight / 2);
    counter.name->showIn(QRectF(left, inner.top(), inner.right() - left, nameHeight), count.name,
        nameRule(), count.textColour, Qt::AlignLeft | Qt::AlignVCenter);

    const bool withBar = count.invited && *count.invited > 0;
    const qreal barTop = inner.bottom() - BarHeight;
    const qreal baseline = (withBar ? barTop - 34 : inner.bottom() - 20);
    // In a large room the name grows into the figure's place, so the figure gives way.
    const FittedText figure = fitText(format().count(count.n),
        { sized(figureSize), LeastFigure, QFont::Bold, 1, false },
        { inner.width(), (baseline - inner.top() - nameHeight) * FigureShare });
    counter.figure->showFitted(figure, palette().text, { inner.left(), baseline });
    const qreal afterFigure = counter.figure->sceneBoundingRect().right() + 28;
    const FittedText beside
        = fitText(against(count), { sized(grid::Name), grid::Small, QFont::Normal, 1, false },
            { inner.right() - afterFigure, 90 });
    counter.against->showFitted(beside, palette().mutedText, { afterFigure, baseline });
    if (withBar) {
        const QRectF track(inner.left(), barTop, inner.width(), BarHeight);
        const qreal share = std::min(1.0, qreal(count.n) / qreal(*count.invited));
        counter.track->place(track, palette().track);
        QRectF filled = track;
        filled.setWidth(share > 0 ? std::max(BarHeight, track.width() * share) : 0);
        counter.bar->place(filled, count.colour);
    } else {
        counter.track->place({}, palette().track);
        counter.bar->place({}, count.colour);
    }
}

} // namespace pejling::charts
