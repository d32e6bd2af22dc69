// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "slides/timethievesslide.h"

#include <charts/fonts.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

using disclosure::Group;

constexpr NameRoom Names{ 700, 42, 56, QFont::Medium };
constexpr qreal KeyMark = 34;
constexpr qreal KeyGap = 52;
constexpr qreal HeadHeight = 56;
constexpr qreal NameGap = 32;
constexpr qreal ColumnGap = 48;
constexpr qreal ShareGap = 20; ///< between bar and share
constexpr qreal HalfCapital = 0.364; ///< of the font size, Inter
constexpr qint64 CountsOnly = 10; ///< below so many answers, counts and no percentages

QStringList categoryNames(const WorkshopTemplate &workshopTemplate, Language language)
{
    QStringList names;
    for (const TimeThiefCategory &category : workshopTemplate.timeThieves->categories)
        names.append(oneLine(category.title.in(language)));
    return names;
}

std::vector<int> byCount(const disclosure::ChoiceCounts &counts)
{
    std::vector<int> order(counts.counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&counts](int a, int b) { return counts.counts[size_t(a)] > counts.counts[size_t(b)]; });
    return order;
}

double shareOf(const disclosure::ChoiceCounts &counts, int category)
{
    return counts.n > 0 ? double(counts.counts[size_t(category)]) / double(counts.n) : 0;
}

} // namespace

TimeThievesSlide::TimeThievesSlide(
    SlideRef ref, const disclosure::ShownResultsPtr &results, const Look &look)
    : BaseSlide(std::move(ref), results, look),
      m_plan(planNames(categoryNames(workshopTemplate(), look.language), look, Names)),
      m_picture(new Layer(content())), m_zero(new Panel(m_picture, 0)),
      m_countHeading(new Label(m_picture))
{
    for (int row = 0; row < m_plan.countOf(this->ref().step); ++row) {
        Row parts{ new Label(m_picture), new Panel(m_picture, 6), {}, new Label(m_picture),
            new Label(m_picture) };
        for (size_t i = 0; i < AudienceCount; ++i)
            parts.marks[i] = new GroupMark(m_picture, int(i), palette().group[i], KeyMark);
        m_rows.push_back(parts);
    }
    for (size_t i = 0; i < AudienceCount; ++i)
        m_key[i] = { new GroupMark(m_picture, int(i), palette().group[i], KeyMark),
            new Label(m_picture) };
}

int TimeThievesSlide::pages(const WorkshopTemplate &workshopTemplate, const Look &look)
{
    return planNames(categoryNames(workshopTemplate, look.language), look, Names).pages;
}

std::vector<int> TimeThievesSlide::rowOrder(const disclosure::ResultSet &results) const
{
    if (!results.timeThieves || !results.timeThieves->groups[Group::All])
        return {};
    return byCount(*results.timeThieves->groups[Group::All]);
}

QString TimeThievesSlide::coveredTitle() const { return slideWords().timeThieves().title; }

const disclosure::ChoiceCounts &TimeThievesSlide::counts(Group group) const
{
    return *results().timeThieves->groups[group];
}

bool TimeThievesSlide::showsGroups() const
{
    const auto &groups = results().timeThieves->groups;
    return groups[Group::First] && groups[Group::Second];
}

void TimeThievesSlide::draw()
{
    disclosure::PictureWords words = slideWords().timeThieves();
    if (!results().timeThieves || !results().timeThieves->groups[Group::All]) {
        arrange(words, grid::Row * 10);
        m_picture->hide();
        showInstead(disclosure::hiddenReasonText(results().timeThieves
                ? results().timeThieves->groups[Group::All].reason()
                : disclosure::HiddenReason::Empty,
            results().minGroup));
        return;
    }
    m_picture->show();
    clearInstead();
    if (!words.sentence.isEmpty())
        words.footer += u" · "_s + words.sentence;
    const int rows = m_plan.countOf(ref().step);
    if (m_plan.pages > 1)
        words.footer = tr("no. %1 of %2")
                           .arg(format().range(m_plan.firstOf(ref().step) + 1,
                                    m_plan.firstOf(ref().step) + rows),
                               format().count(m_plan.items))
            + u" · "_s + words.footer;
    const qreal head = HeadHeight + (keyLines() - 1) * sized(grid::Small) * LinePitch;
    const QRectF room = arrange(words, head + std::max(m_plan.minimumRow, grid::Row) * rows);
    drawKey(QRectF(room.topLeft(), QSizeF(room.width(), head)));
    drawRows(room.adjusted(0, head, 0, 0));
}

QString TimeThievesSlide::keyText(int audience) const
{
    return text(workshopTemplate().audiences[size_t(audience)].title) + u", "_s
        + findings().answers(counts(disclosure::groupOf(audience)).n);
}

int TimeThievesSlide::keyLines() const
{
    if (!showsGroups())
        return 1;
    const QFont font = slideFont(sized(grid::Small), QFont::DemiBold);
    const qreal width = textWidth(keyText(0), font) + textWidth(keyText(1), font) + KeyMark * 3
        + 2 * KeyGap + textWidth(tr("number"), slideFont(sized(grid::Small)));
    return width <= grid::Width ? 1 : 2;
}

void TimeThievesSlide::drawKey(const QRectF &room)
{
    const qreal baseline = room.bottom() - 18;
    const QFont headingFont = slideFont(sized(grid::Small));
    // Below ten answers the share is a count already.
    if (counts(Group::All).n < CountsOnly)
        m_countHeading->clear();
    else
        m_countHeading->showLine(tr("number"),
            style(grid::Small, QFont::Normal, palette().mutedText), { room.right(), baseline },
            Qt::AlignRight);
    const qreal keyRight = room.right() - textWidth(tr("number"), headingFont) - KeyGap;
    const bool groups = showsGroups();
    const bool oneLine = keyLines() == 1;
    qreal x = room.left();
    for (size_t i = 0; i < AudienceCount; ++i) {
        m_key[i].mark->setVisible(groups);
        if (!groups) {
            m_key[i].name->clear();
            continue;
        }
        const qreal y = baseline - (oneLine || i == 1 ? 0 : sized(grid::Small) * LinePitch);
        const FittedText name = fitText(keyText(int(i)),
            { sized(grid::Small), grid::Small, QFont::DemiBold, 1, false },
            { keyRight - x - KeyMark * 1.5 + 1, 90 });
        m_key[i].mark->setPos(x + KeyMark / 2, y - name.font.pixelSize() * HalfCapital);
        m_key[i].name->showFitted(name, palette().groupText[i], { x + KeyMark * 1.5, y });
        if (oneLine)
            x += KeyMark * 1.5 + name.width() + KeyGap;
    }
}

QString TimeThievesSlide::shareText(int category) const
{
    const disclosure::ChoiceCounts &all = counts(Group::All);
    const qint64 count = all.counts[size_t(category)];
    if (all.n < CountsOnly)
        return findings().share(count, all.n, 0);
    const int percent = int(std::lround(shareOf(all, category) * 100));
    return format().percentLabels({ count, all.n - count }, { percent, 100 - percent }).front();
}

double TimeThievesSlide::largestShare() const
{
    double largest = 0;
    for (size_t category = 0; category < counts(Group::All).counts.size(); ++category) {
        largest = std::max(largest, shareOf(counts(Group::All), int(category)));
        if (showsGroups())
            largest = std::max({ largest, shareOf(counts(Group::First), int(category)),
                shareOf(counts(Group::Second), int(category)) });
    }
    // In steps, so that a single answer does not make every bar jump.
    constexpr double Step = 0.1;
    return std::clamp(std::ceil(largest / Step - 1e-9) * Step, Step, 1.0);
}

void TimeThievesSlide::drawRows(const QRectF &room)
{
    const std::vector<int> order = byCount(counts(Group::All));
    const int first = m_plan.firstOf(ref().step);
    const int rows = m_plan.countOf(ref().step);
    const QFont shareFont = slideFont(sized(grid::Name), QFont::Bold);
    qreal shareWidth = 0;
    for (size_t category = 0; category < order.size(); ++category)
        shareWidth = std::max(shareWidth, textWidth(shareText(int(category)), shareFont, true));
    const qreal countWidth = std::max(textWidth(tr("number"), slideFont(sized(grid::Small))),
        textWidth(format().count(counts(Group::All).n), slideFont(sized(grid::Name)), true));
    m_countRight = room.right();
    const qreal height = m_plan.rowHeight(room.height());
    const qreal left = grid::Left + m_plan.nameWidth + NameGap;
    const QRectF plot(QPointF(left, room.top()),
        QPointF(room.right() - countWidth - ColumnGap - shareWidth - ShareGap,
            room.top() + height * rows));
    m_zero->place(QRectF(left - 3, plot.top(), 3, plot.height()), palette().reference);
    QStringList lines;
    for (int row = 0; row < rows; ++row) {
        const int category = order[size_t(first + row)];
        drawRow(row, category, QRectF(room.left(), room.top() + height * row, room.width(), height),
            plot);
        lines.append(m_rows[size_t(row)].name->text().replace(u'\n', u' ') + u": "_s
            + m_rows[size_t(row)].share->text());
    }
    setDescription(lines.join(u"\n"_s));
}

void TimeThievesSlide::drawRow(int row, int category, const QRectF &box, const QRectF &plot)
{
    const Row &parts = m_rows[size_t(row)];
    const disclosure::ChoiceCounts &all = counts(Group::All);
    const auto only = onlyAudience(workshopTemplate().timeThieves->audiences);
    const qreal baseline = box.center().y() + sized(grid::Name) * HalfCapital;
    parts.name->showIn(QRectF(grid::Left, box.top(), m_plan.nameWidth + 2, box.height()),
        oneLine(
            workshopTemplate().timeThieves->categories[size_t(category)].title.in(look().language)),
        { m_plan.nameSize, grid::Small, QFont::Medium, 4, false }, palette().text,
        Qt::AlignLeft | Qt::AlignVCenter);

    const double unit = plot.width() / largestShare();
    const double share = shareOf(all, category);
    const qreal barHeight = std::min(box.height() * 0.56, 64.0);
    parts.bar->place(share > 0 ? QRectF(plot.left(), box.center().y() - barHeight / 2,
                         std::max(share * unit, 4.0), barHeight)
                               : QRectF(),
        only ? palette().group[size_t(*only)] : palette().whisker);
    qreal end = plot.left() + share * unit;
    for (int audience = 0; audience < AudienceCount; ++audience) {
        GroupMark *mark = parts.marks[size_t(audience)];
        mark->setVisible(showsGroups());
        if (!showsGroups())
            continue;
        const qreal x
            = plot.left() + shareOf(counts(disclosure::groupOf(audience)), category) * unit;
        mark->setPos(x, box.center().y());
        end = std::max(end, x + KeyMark / 2);
    }
    parts.share->showLine(shareText(category), style(grid::Name, QFont::Bold, palette().text, true),
        { end + ShareGap, baseline });
    if (all.n < CountsOnly)
        parts.count->clear();
    else
        parts.count->showLine(format().count(all.counts[size_t(category)]),
            style(grid::Name, QFont::Normal, palette().mutedText, true), { m_countRight, baseline },
            Qt::AlignRight);
}

} // namespace pejling::charts
