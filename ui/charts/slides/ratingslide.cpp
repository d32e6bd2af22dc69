// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/ratingslide.h"

#include <charts/fonts.h>

#include <QFontMetricsF>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr int ValueSize = 44; ///< inside a segment
constexpr qreal SegmentPadding = 12;
constexpr qreal NameGap = 48;
constexpr qreal MiddleGap = 70;
constexpr qreal MostNameWidth = 430;
constexpr qreal WidestName = 620; ///< of names that would be too small beside a low bar
constexpr qreal MostNameHeight = 134;
constexpr qreal NameBelowMiddle = 14; ///< of its bar: there a name ends and its number begins
constexpr qreal MarkRoom = 60; ///< left of a name
constexpr int SumSize = 40; ///< of the sums below a bar
constexpr int NumberSize = 40; ///< of the answers, below a name
constexpr qreal NumberPitch = 1.25; ///< height of that line in font sizes
constexpr qreal HeadingHeight = 50;
constexpr qreal AboveHeight = 46; ///< for labels that stand above their segment
constexpr qreal BelowHeight = 58; ///< for the sums
constexpr qreal LabelGap = 16;
constexpr qreal SumGap = 16; ///< between the line at zero and the sums beside it
constexpr qreal LeastBar = 34;
constexpr qreal LeastBarBesideSentence = 64;
constexpr qreal ValueShare = 0.8; ///< most of a bar's height that a value inside takes
constexpr qreal OutlineRoom = 4;
constexpr qreal WantedHeight = 720;
constexpr qreal MostSentenceHeight = 150;
constexpr qreal SentenceGap = 14;
constexpr qint64 CountsOnly = 10; ///< below so many answers, counts and no percentages
constexpr qint64 CountsToo = 30;
constexpr int LongestScaleWithBoth = 5;

double sumOf(const QList<double> &shares, int from, int to)
{
    return std::accumulate(shares.begin() + from, shares.begin() + to, 0.0);
}

QList<double> sharesOf(const stats::RatingSummary &summary)
{
    QList<double> shares;
    for (const qint64 count : summary.counts)
        shares.append(summary.n > 0 ? double(count) / double(summary.n) : 0);
    return shares;
}

} // namespace

RatingSlide::RatingSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look, int question)
    : BaseSlide(std::move(ref), results, look), m_question(question),
      m_picture(new Layer(content())), m_key(m_picture, palette(), look, this->question().scale),
      m_plot(m_picture, palette(), MostBars, this->question().scale.size()),
      m_lowHeading(new Label(m_picture)), m_middleHeading(new Label(m_picture)),
      m_highHeading(new Label(m_picture)), m_sentence(new Label(m_picture))
{
    for (int i = 0; i < MostBars; ++i) {
        Parts parts{};
        parts.disc = new GroupMark(m_picture, 0, palette().group[0], 42);
        parts.diamond = new GroupMark(m_picture, 1, palette().group[1], 42);
        for (Label **label : { &parts.name, &parts.n, &parts.low, &parts.high })
            *label = new Label(m_picture);
        for (int value = 0; value < this->question().scale.size(); ++value)
            parts.values.push_back(new Label(m_picture));
        m_parts.push_back(std::move(parts));
    }
}

const disclosure::ShownRating &RatingSlide::rating() const
{
    const disclosure::ShownRating *found = results().rating(m_question);
    Q_ASSERT(found);
    return *found;
}

QString RatingSlide::coveredTitle() const { return text(question().section); }

std::vector<RatingSlide::Bar> RatingSlide::bars() const
{
    const auto &groups = rating().groups;
    std::vector<Bar> bars;
    if (groups[Group::First] && groups[Group::Second]) {
        for (const Group group : { Group::First, Group::Second })
            bars.push_back({ group, &*groups[group] });
    } else if (groups[Group::All]) {
        bars.push_back({ Group::All, &*groups[Group::All] });
    }
    return bars;
}

void RatingSlide::draw()
{
    const std::vector<Bar> shown = bars();
    const disclosure::PictureWords words = findings().rating(rating());
    const QRectF room = arrange(words, WantedHeight);
    if (shown.empty()) {
        m_picture->hide();
        showInstead(
            disclosure::hiddenReasonText(rating().groups[Group::All].reason(), results().minGroup));
        return;
    }
    m_picture->show();
    clearInstead();
    drawBars(shown, drawSentence(words.sentence, room));
    describe(shown, words.sentence);
}

qreal RatingSlide::leastPicture(size_t bars) const
{
    const qreal larger = std::max(look().textScale, 1.0);
    return m_key.height() + 14 + HeadingHeight * larger
        + qreal(bars) * ((AboveHeight + BelowHeight) * larger + LeastBarBesideSentence);
}

QRectF RatingSlide::drawSentence(const QString &sentence, const QRectF &room)
{
    m_sentence->clear();
    const FitRule rule{ sized(40), grid::Small, QFont::Medium, 2, true };
    const qreal height
        = std::min(MostSentenceHeight, room.height() - leastPicture(bars().size()) - SentenceGap);
    if (sentence.isEmpty() || height <= 0)
        return room;
    // In a large room there may be no place for it; then the picture speaks for itself.
    const QSizeF size(room.width(), height);
    if (fitText(sentence, rule, size).font.pixelSize() < rule.minimum)
        return room;
    const QRectF box(QPointF(room.left(), room.bottom() - height), size);
    const QRectF taken
        = m_sentence->showIn(box, sentence, rule, palette().text, Qt::AlignLeft | Qt::AlignBottom);
    return room.adjusted(0, 0, 0, -(taken.height() + SentenceGap));
}

void RatingSlide::drawBars(const std::vector<Bar> &bars, const QRectF &room)
{
    m_key.place(room.topLeft());
    const qreal headingTop = room.top() + m_key.height() + 14;
    const qreal larger = std::max(look().textScale, 1.0);
    const qreal blocksTop = headingTop + HeadingHeight * larger;
    const qreal blocks = room.bottom() - blocksTop;
    const auto count = qreal(bars.size());
    // Where even the lowest bars have no room with labels in the room's size, the labels give way.
    m_labelRoom
        = std::clamp((blocks / count - LeastBar) / (AboveHeight + BelowHeight), 1.0, larger);
    const qreal above = AboveHeight * m_labelRoom;
    const qreal below = BelowHeight * m_labelRoom;
    const qreal barHeight = std::clamp(
        blocks / count - above - below - 16 / larger, LeastBar, count > 1 ? 170.0 : 240.0);
    const qreal pitch = above + barHeight + below
        + std::clamp((blocks - count * (above + barHeight + below)) / count, 0.0, 40.0);

    m_insideSize = std::min(sized(ValueSize), int(barHeight * ValueShare));
    const qreal block = above + barHeight + below;
    m_plotLeft = room.left() + nameWidth(block) + NameGap;
    m_scale = scaleFor(bars, m_plotLeft, room.right());
    m_plot.place(
        QRectF(QPointF(m_plotLeft, headingTop), QPointF(room.right(), room.bottom())), m_scale);
    drawHeadings(headingTop + 38 * larger);
    for (int i = 0; i < MostBars; ++i) {
        const bool used = size_t(i) < bars.size();
        const qreal top = blocksTop + pitch * i + above;
        if (used) {
            drawBar(i, bars[size_t(i)], top, barHeight);
            continue;
        }
        m_plot.showBar(i, {}, 0, 0);
        const Parts &parts = m_parts[size_t(i)];
        parts.disc->hide();
        parts.diamond->hide();
        for (Label *label : { parts.name, parts.n, parts.low, parts.high })
            label->clear();
        for (Label *label : parts.values)
            label->clear();
    }
    m_plot.showZero(
        headingTop + 6, blocksTop + pitch * (count - 1) + above + barHeight + below - 6);
}

void RatingSlide::drawHeadings(qreal baseline)
{
    const Scale &scale = question().scale;
    const int half = scale.size() / 2;
    const TextStyle lowStyle = style(grid::Small, QFont::DemiBold, palette().lowText);
    const TextStyle highStyle = style(grid::Small, QFont::DemiBold, palette().highText);
    m_lowHeading->showLine(format().range(scale.first(), scale.first() + half - 1), lowStyle,
        { m_scale.zero - 16, baseline }, Qt::AlignRight);
    m_highHeading->showLine(format().range(scale.last() - half + 1, scale.last()), highStyle,
        { m_scale.zero + 16, baseline });
    if (scale.size() % 2 == 1)
        m_middleHeading->showLine(format().count(scale.first() + half),
            style(grid::Small, QFont::DemiBold, palette().mutedText),
            { m_scale.middle + 4, baseline });
}

qreal RatingSlide::nameWidth(qreal block) const
{
    const QFont font = slideFont(sized(56), QFont::Bold);
    qreal width = textWidth(nameOf(Group::All), font);
    QStringList names;
    for (const Audience &audience : workshopTemplate().audiences) {
        names.append(text(audience.title));
        width = std::max(width, textWidth(names.back(), font) + MarkRoom);
    }
    if (width <= MostNameWidth)
        return width;
    return MarkRoom
        + columnFor(
            names, nameRule(), nameHeight(block), MostNameWidth - MarkRoom, WidestName - MarkRoom);
}

FitRule RatingSlide::nameRule() const { return { sized(56), grid::Small, QFont::Bold, 2, false }; }

qreal RatingSlide::nameHeight(qreal block) const
{
    return std::min(MostNameHeight, block - labelSize(NumberSize) * NumberPitch);
}

int RatingSlide::labelSize(int pixelSize) const
{
    return int(std::lround(pixelSize * std::min(look().textScale, m_labelRoom)));
}

TextStyle RatingSlide::labelStyle(int pixelSize, QFont::Weight weight, const QColor &colour) const
{
    return { labelSize(pixelSize), weight, colour };
}

QString RatingSlide::nameOf(Group group) const { return findings().groupName(group); }

RatingSlide::Sides RatingSlide::largestShares(const std::vector<Bar> &bars) const
{
    const int values = question().scale.size();
    const int half = values / 2;
    Sides largest{};
    for (const Bar &bar : bars) {
        const QList<double> shares = sharesOf(*bar.summary);
        largest[Low] = std::max(largest[Low], sumOf(shares, 0, half));
        largest[High] = std::max(largest[High], sumOf(shares, values - half, values));
        if (values % 2 == 1)
            largest[Middle] = std::max(largest[Middle], shares[half]);
    }
    // In steps, so that single answers do not make the picture jump.
    constexpr double Step = 0.05;
    for (double &share : largest)
        share = std::ceil(share / Step - 1e-9) * Step;
    return largest;
}

RatingSlide::Sides RatingSlide::outsideWidths(const std::vector<Bar> &bars, qreal unit) const
{
    const int values = question().scale.size();
    const int half = values / 2;
    const QFont outside = slideFont(labelSize(grid::Small), QFont::DemiBold);
    Sides widest{};
    for (const Bar &bar : bars) {
        const QStringList labels = valueLabels(*bar.summary);
        const QList<double> shares = sharesOf(*bar.summary);
        Sides widths{};
        for (int value = 0; value < values; ++value) {
            const size_t side = value < half ? Low : value >= values - half ? High : Middle;
            if (shares[value] > 0 && !fitsInside(labels[value], shares[value] * unit))
                widths[side] += textWidth(labels[value], outside) + LabelGap;
        }
        for (size_t side = 0; side < widest.size(); ++side)
            widest[side] = std::max(widest[side], widths[side]);
    }
    return widest;
}

bool RatingSlide::fitsInside(const QString &label, qreal width) const
{
    return m_insideSize >= std::min(sized(grid::Small), grid::Small)
        && textWidth(label, slideFont(m_insideSize, QFont::DemiBold)) + 2 * SegmentPadding <= width;
}

qreal RatingSlide::unitFor(const Sides &largest, const Sides &least, qreal room)
{
    std::array<bool, 3> fixed{};
    qreal unit = 0;
    for (size_t round = 0; round < fixed.size(); ++round) {
        qreal free = room;
        double shares = 0;
        for (size_t i = 0; i < fixed.size(); ++i) {
            if (fixed[i])
                free -= least[i];
            else
                shares += largest[i];
        }
        unit = shares > 0 ? std::max(free, 0.0) / shares : free;
        for (size_t i = 0; i < fixed.size(); ++i)
            fixed[i] = fixed[i] || largest[i] * unit < least[i];
    }
    return unit;
}

DivergingPlot::Scale RatingSlide::scaleFor(
    const std::vector<Bar> &bars, qreal left, qreal right) const
{
    const bool withMiddle = question().scale.size() % 2 == 1;
    const Sides largest = largestShares(bars);
    const qreal labelWidth = sized(ValueSize) * 2.6;
    Sides least{ labelWidth, labelWidth, withMiddle ? labelWidth : 0 };
    const qreal room = right - left - (withMiddle ? MiddleGap : 0) - 2 * OutlineRoom;
    // The sentence about the high end begins at zero and must end inside the slide.
    qreal sentence = 0;
    for (const Bar &bar : bars)
        sentence
            = std::max(sentence, textWidth(highSum(*bar.summary), slideFont(labelSize(SumSize))));
    const qreal furthest = right - sentence - 2 * SumGap;
    const auto place = [&] {
        DivergingPlot::Scale scale;
        scale.unit = unitFor(largest, least, room);
        scale.zero = left + OutlineRoom + std::max(least[Low], largest[Low] * scale.unit);
        if (scale.zero > furthest && largest[Low] > 0) {
            scale.zero = std::max(furthest, left + OutlineRoom + least[Low]);
            scale.unit = std::min(scale.unit, (scale.zero - left - OutlineRoom) / largest[Low]);
        }
        scale.middle = scale.zero + std::max(least[High], largest[High] * scale.unit) + MiddleGap;
        return scale;
    };
    // Labels that stand above their segments need room side by side; giving it to one side takes it
    // from another, whose labels may then move out too.
    constexpr int Rounds = 3;
    for (int round = 0; round < Rounds; ++round) {
        const Sides outside = outsideWidths(bars, place().unit);
        for (size_t side = 0; side < least.size(); ++side)
            least[side] = std::max(least[side], outside[side]);
    }
    return place();
}

QStringList RatingSlide::valueLabels(const stats::RatingSummary &summary) const
{
    // On a long scale both have no room; the sums under the bar then give the percentages.
    const bool countsAlone = summary.n < CountsOnly
        || (summary.n < CountsToo && question().scale.size() > LongestScaleWithBoth);
    QStringList labels = format().percentLabels(summary.counts, summary.percent);
    for (qsizetype i = 0; i < labels.size(); ++i) {
        const QString count = format().count(summary.counts[i]);
        if (countsAlone)
            labels[i] = count;
        else if (summary.n < CountsToo)
            labels[i] = count + u" ("_s + labels[i] + u')';
    }
    return labels;
}

void RatingSlide::drawBar(int index, const Bar &bar, qreal top, qreal height)
{
    const QList<QRectF> segments = m_plot.showBar(index, sharesOf(*bar.summary), top, top + height);
    drawName(index, bar, top, height);
    drawLabels(index, bar, segments);
    drawSums(index, bar, top + height);
}

void RatingSlide::drawSums(int index, const Bar &bar, qreal barBottom)
{
    const Parts &parts = m_parts[size_t(index)];
    const qreal baseline = barBottom + labelSize(SumSize) + 6;
    parts.low->showLine(lowSum(*bar.summary), labelStyle(SumSize, QFont::Normal, palette().lowText),
        { m_scale.zero - SumGap, baseline }, Qt::AlignRight);
    const qreal left = m_scale.zero + SumGap;
    const FittedText high = fitText(highSum(*bar.summary),
        { labelSize(SumSize), grid::Small, QFont::Normal, 1, false }, { grid::Right - left, 70 });
    parts.high->showFitted(high, palette().highText, { left, baseline });
}

QString RatingSlide::sumText(const stats::RatingSummary &summary, int from, int to) const
{
    const qint64 count
        = std::accumulate(summary.counts.begin() + from, summary.counts.begin() + to, qint64(0));
    if (summary.n < CountsOnly)
        return tr("%1 of %2").arg(format().count(count), format().count(summary.n));
    // The sum of the labels that stand on the bar, so that the picture adds up.
    const int percent
        = std::accumulate(summary.percent.begin() + from, summary.percent.begin() + to, 0);
    const bool nearlyNone = percent == 0 && count > 0;
    const bool nearlyAll = percent == 100 && count < summary.n;
    const QString sign = nearlyNone ? u"<"_s : nearlyAll ? u">"_s : QString();
    const QString share = sign + format().percent(nearlyNone ? 1 : nearlyAll ? 99 : percent);
    if (summary.n < CountsToo)
        return format().count(count) + u" ("_s + share + u')';
    return share;
}

QString RatingSlide::lowSum(const stats::RatingSummary &summary) const
{
    return sumText(summary, 0, question().scale.size() / 2);
}

QString RatingSlide::highSum(const stats::RatingSummary &summary) const
{
    const Scale &scale = question().scale;
    const int half = scale.size() / 2;
    const QString values = format().range(scale.last() - half + 1, scale.last());
    const QString sum = sumText(summary, scale.size() - half, scale.size());
    if (summary.n < CountsOnly || !summary.highInterval)
        //: "4 of 7 answer 4-5"
        return tr("%1 answer %2").arg(sum, values);
    //: "55 % answer 4-5 (uncertainty: 40-70 %)"
    return tr("%1 answer %2 (uncertainty: %3)")
        .arg(sum, values,
            format().percentRange(summary.highInterval->low, summary.highInterval->high));
}

void RatingSlide::describe(const std::vector<Bar> &bars, const QString &sentence)
{
    QStringList lines;
    for (const Bar &bar : bars) {
        QStringList values;
        const QStringList labels = valueLabels(*bar.summary);
        for (int i = 0; i < labels.size(); ++i)
            values.append(
                format().count(question().scale.values[size_t(i)].value) + u": "_s + labels[i]);
        lines.append(nameOf(bar.group) + u", "_s + findings().answers(bar.summary->n) + u": "_s
            + values.join(u", "_s));
    }
    lines.append(sentence);
    setDescription(lines.join(u"\n"_s).trimmed());
}

void RatingSlide::drawName(int index, const Bar &bar, qreal top, qreal height)
{
    const Parts &parts = m_parts[size_t(index)];
    parts.disc->setVisible(bar.group == Group::First);
    parts.diamond->setVisible(bar.group == Group::Second);
    const qreal blockTop = top - AboveHeight * m_labelRoom;
    const qreal blockBottom = top + height + BelowHeight * m_labelRoom;
    const qreal middle = top + height / 2;
    const qreal left = grid::Left + (bar.group == Group::All ? 0 : MarkRoom);
    const QSizeF room(m_plotLeft - NameGap + 2 - left, nameHeight(blockBottom - blockTop));
    const FittedText name = fitText(nameOf(bar.group), nameRule(), room);
    const qreal numberHeight = labelSize(NumberSize) * NumberPitch;
    const qreal bottom = std::clamp(
        middle + NameBelowMiddle, blockTop + name.height(), blockBottom - numberHeight);

    QColor colour = palette().text;
    if (bar.group != Group::All) {
        const size_t audience = bar.group == Group::First ? 0 : 1;
        colour = palette().groupText[audience];
        GroupMark *mark = audience == 0 ? parts.disc : parts.diamond;
        mark->setPos(grid::Left + 21, middle - sized(56) * 0.42);
    }
    const QFontMetricsF metrics(name.font);
    parts.name->showFitted(name, colour, { left, bottom - name.height() + metrics.ascent() });
    parts.n->showLine(findings().answers(bar.summary->n),
        labelStyle(NumberSize, QFont::Normal, palette().mutedText),
        { left, bottom + labelSize(NumberSize) });
}

void RatingSlide::drawLabels(int index, const Bar &bar, const QList<QRectF> &segments)
{
    const Parts &parts = m_parts[size_t(index)];
    const QStringList labels = valueLabels(*bar.summary);
    const QList<QColor> ramp = palette().ratingRamp(int(segments.size()));
    const QFont outside = slideFont(labelSize(grid::Small), QFont::DemiBold);
    const int half = int(segments.size()) / 2;
    std::array<std::vector<Above>, 3> above; // low, middle, high
    qreal top = 0;
    for (int value = 0; value < segments.size(); ++value) {
        Label *label = parts.values[size_t(value)];
        const QRectF &segment = segments[value];
        if (segment.isEmpty()) {
            label->clear();
            continue;
        }
        top = segment.top();
        const QString &text = labels[value];
        if (fitsInside(text, segment.width())) {
            label->showLine(text,
                { m_insideSize, QFont::DemiBold, palette().textOn(ramp[value]), false },
                { segment.center().x(), segment.center().y() + m_insideSize * 0.364 },
                Qt::AlignHCenter);
            continue;
        }
        const size_t side = value < half ? 0 : value >= int(segments.size()) - half ? 2 : 1;
        above[side].push_back(
            { label, text, segment.center().x(), textWidth(text, outside), palette().text });
    }
    const qreal baseline = top - 12;
    const qreal highEnd = segments.size() % 2 == 1 ? m_scale.middle - LabelGap : grid::Right;
    spread(above[0], m_plotLeft, m_scale.zero - LabelGap / 2, baseline);
    spread(above[2], m_scale.zero + LabelGap / 2, highEnd, baseline);
    spread(above[1], m_scale.middle - LabelGap / 2, grid::Right, baseline);
}

void RatingSlide::spread(std::vector<Above> labels, qreal left, qreal right, qreal baseline)
{
    // Each label over its own segment, pushed aside as far as its neighbours need.
    qreal edge = left;
    for (Above &label : labels) {
        label.centre = std::max(label.centre, edge + label.width / 2);
        edge = label.centre + label.width / 2 + LabelGap;
    }
    edge = right;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->centre = std::min(label->centre, edge - label->width / 2);
        edge = label->centre - label->width / 2 - LabelGap;
    }
    for (const Above &label : labels)
        label.label->showLine(label.text, labelStyle(grid::Small, QFont::DemiBold, label.colour),
            { label.centre, baseline }, Qt::AlignHCenter);
}

} // namespace pejling::charts
