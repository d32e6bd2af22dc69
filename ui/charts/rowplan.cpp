// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowplan.h"

#include "grid.h"
#include "textfit.h"

#include <charts/fonts.h>

#include <QCache>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace pejling::charts {

namespace {

constexpr qreal RowsHeight = 10 * grid::Row; ///< what a slide has for rows under a short headline
constexpr int MostRows = 10;
constexpr qreal ChipColumn = 84;
constexpr int FewItems = 5;
constexpr qreal TallestRow = 128;
constexpr qsizetype MostNameLines = 4;
constexpr qsizetype Remembered = 200;

/// What a plan depends on.
struct PlanKey
{
    QStringList names;
    qreal textScale;
    NameRoom room;

    friend bool operator==(const PlanKey &, const PlanKey &) = default;
};

size_t qHash(const PlanKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.names, key.textScale, key.room.width, key.room.oneLine,
        key.room.largest, int(key.room.weight));
}

/// Lines that the longest of `names` takes; nullopt when a word would have to be broken.
std::optional<qsizetype> linesOf(const QStringList &names, const QFont &font, qreal width)
{
    qsizetype lines = 1;
    for (const QString &name : names) {
        if (breaksWord(name, font, width))
            return std::nullopt;
        lines = std::max(lines, wrapped(name, font, width).size());
    }
    return lines;
}

/// Size and lines of the names: large before small, but rather a little smaller than on more lines,
/// because every line more costs pages.
std::pair<int, qsizetype> sizeAndLines(
    const QStringList &names, int wanted, qreal textScale, const NameRoom &room)
{
    const auto sized = [textScale](int size) { return int(std::lround(size * textScale)); };
    for (qsizetype most = 1; most <= MostNameLines; ++most) {
        const int smallest
            = sized(most == 1 ? room.oneLine : std::min(room.oneLine, grid::Small + 4));
        for (int size = sized(wanted); size >= smallest; --size) {
            const auto lines = linesOf(names, slideFont(size, room.weight), room.width);
            if (lines && *lines <= most)
                return { size, *lines };
        }
    }
    return { sized(grid::Small), MostNameLines };
}

RowPlan planAnew(const QStringList &names, qreal textScale, const NameRoom &room)
{
    RowPlan plan;
    plan.items = int(names.size());
    plan.nameLeft = grid::Left + 10;
    const int wanted = plan.items <= FewItems ? room.largest : grid::Name;
    const auto [size, lines] = sizeAndLines(names, wanted, textScale, room);
    plan.nameSize = size;
    const QFont font = slideFont(plan.nameSize, room.weight);
    for (const QString &name : names)
        plan.nameWidth = std::max(plan.nameWidth, std::ceil(textWidth(name, font)));
    plan.nameWidth = std::min(plan.nameWidth, room.width);

    const qreal air = plan.nameSize * (grid::Row / grid::Name - LinePitch);
    plan.minimumRow = plan.nameSize * LinePitch * qreal(lines) + air;
    const int fitting = std::clamp(int((RowsHeight + 0.5) / plan.minimumRow), 1, MostRows);
    plan.pages = std::max(1, (plan.items + fitting - 1) / fitting);
    plan.rowsPerPage = std::max(1, (plan.items + plan.pages - 1) / plan.pages);
    return plan;
}

} // namespace

qreal RowPlan::rowHeight(qreal height) const
{
    return std::min(height / rowsPerPage, std::max(TallestRow, minimumRow));
}

RowPlan planNames(const QStringList &names, const Look &look, const NameRoom &room)
{
    static QCache<PlanKey, RowPlan> remembered(Remembered);
    const PlanKey key{ names, look.textScale, room };
    if (const RowPlan *known = remembered.object(key))
        return *known;
    const RowPlan plan = planAnew(names, look.textScale, room);
    remembered.insert(key, new RowPlan(plan));
    return plan;
}

RowPlan planRows(
    const WorkshopTemplate &workshopTemplate, const Question &question, const Look &look)
{
    RowPlan plan = planNames(itemNames(question, look.language), look);
    plan.chips
        = std::any_of(question.items.begin(), question.items.end(), [&](const RankingItem &item) {
              return guidepostNumber(workshopTemplate, item).has_value();
          });
    if (plan.chips)
        plan.nameLeft = grid::Left + ChipColumn;
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
