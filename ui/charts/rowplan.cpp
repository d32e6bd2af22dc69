// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplan.h"

#include "grid.h"
#include "textfit.h"

#include <charts/fonts.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace pejling::charts {

namespace {

constexpr qreal RowsHeight = 10 * grid::Row; ///< what a slide has for rows under a short headline
constexpr int MostRows = 10;
constexpr qreal MostNameWidth = 880;
constexpr qreal ChipColumn = 84;
constexpr int FewItems = 5;
constexpr int LargeName = 56; ///< where few items leave room
constexpr qreal TallestRow = 128;
constexpr int OneLineName = 42; ///< the smallest that a name shrinks to for staying on one line
constexpr qsizetype MostNameLines = 4;

/// Lines that the longest of `names` takes; nullopt when a word would have to be broken.
std::optional<qsizetype> linesOf(const QStringList &names, const QFont &font)
{
    qsizetype lines = 1;
    for (const QString &name : names) {
        if (breaksWord(name, font, MostNameWidth))
            return std::nullopt;
        lines = std::max(lines, wrapped(name, font, MostNameWidth).size());
    }
    return lines;
}

/// Size and lines of the names: large before small, but rather a little smaller than on more lines,
/// because every line more costs pages.
std::pair<int, qsizetype> sizeAndLines(const QStringList &names, int wanted, qreal textScale)
{
    const auto sized = [textScale](int size) { return int(std::lround(size * textScale)); };
    for (qsizetype most = 1; most <= MostNameLines; ++most) {
        const int smallest = sized(most == 1 ? OneLineName : grid::Small + 4);
        for (int size = sized(wanted); size >= smallest; --size) {
            const auto lines = linesOf(names, slideFont(size, QFont::Bold));
            if (lines && *lines <= most)
                return { size, *lines };
        }
    }
    return { sized(grid::Small), MostNameLines };
}

} // namespace

qreal RowPlan::rowHeight(qreal height) const
{
    return std::min(height / rowsPerPage, std::max(TallestRow, minimumRow));
}

RowPlan planRows(
    const WorkshopTemplate &workshopTemplate, const Question &question, const Look &look)
{
    const QStringList names = itemNames(question, look.language);
    RowPlan plan;
    plan.items = int(names.size());
    plan.chips
        = std::any_of(question.items.begin(), question.items.end(), [&](const RankingItem &item) {
              return guidepostNumber(workshopTemplate, item).has_value();
          });
    plan.nameLeft = grid::Left + (plan.chips ? ChipColumn : 10);

    const int wanted = plan.items <= FewItems ? LargeName : grid::Name;
    // Names are bold when they are highlighted, so bold is what they are measured in.
    const auto [size, lines] = sizeAndLines(names, wanted, look.textScale);
    plan.nameSize = size;
    const QFont font = slideFont(plan.nameSize, QFont::Bold);
    for (const QString &name : names)
        plan.nameWidth = std::max(plan.nameWidth, std::ceil(textWidth(name, font)));
    plan.nameWidth = std::min(plan.nameWidth, MostNameWidth);

    const qreal air = plan.nameSize * (grid::Row / grid::Name - LinePitch);
    plan.minimumRow = plan.nameSize * LinePitch * qreal(lines) + air;
    const int fitting = std::clamp(int((RowsHeight + 0.5) / plan.minimumRow), 1, MostRows);
    plan.pages = std::max(1, (plan.items + fitting - 1) / fitting);
    plan.rowsPerPage = std::max(1, (plan.items + plan.pages - 1) / plan.pages);
    return plan;
}

QStringList itemNames(const Question &question, Language language)
{
    QStringList names;
    for (const RankingItem &item : question.items)
        names.append(oneLine(item.shortTitle.in(language)));
    return names;
}

std::optional<int> guidepostNumber(
    const WorkshopTemplate &workshopTemplate, const RankingItem &item)
{
    if (!item.theme)
        return std::nullopt;
    const pejling::Theme &theme = workshopTemplate.themes[size_t(*item.theme)];
    return workshopTemplate.guideposts[size_t(theme.guidepost)].number;
}

} // namespace pejling::charts
