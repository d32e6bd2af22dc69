// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussionplan.h"

#include "grid.h"
#include "textfit.h"

#include <charts/fonts.h>

#include <QCache>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::charts {

namespace {

constexpr int Wanted = 46;
constexpr qsizetype Remembered = 200;
constexpr qreal GapShare = 0.45; ///< between two questions, of the font size
constexpr qreal NumberGap = 0.5; ///< between number and text

qreal blockHeight(const QFont &font, qsizetype lines)
{
    const QFontMetricsF metrics(font);
    return metrics.ascent() + metrics.descent()
        + font.pixelSize() * LinePitch * qreal(std::max<qsizetype>(lines, 1) - 1);
}

/// What a plan depends on.
struct PlanKey
{
    QStringList questions;
    QSizeF box;
    qreal textScale;

    friend bool operator==(const PlanKey &, const PlanKey &) = default;
};

size_t qHash(const PlanKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.questions, key.box.width(), key.box.height(), key.textScale);
}

DiscussionPlan spread(const QStringList &questions, const QSizeF &box, int size)
{
    DiscussionPlan plan;
    plan.font = slideFont(size);
    const QString widest = QString::number(questions.size());
    plan.numberWidth = textWidth(widest, slideFont(size, QFont::Bold), true) + size * NumberGap;
    const qreal width = box.width() - plan.numberWidth;
    const auto mostLines = std::max<qsizetype>(
        1, qsizetype((box.height() - blockHeight(plan.font, 1)) / (size * LinePitch)) + 1);

    plan.steps.emplace_back();
    for (int i = 0; i < questions.size(); ++i) {
        QStringList lines = wrapped(questions[i], plan.font, width);
        for (int number = i + 1; !lines.isEmpty(); number = 0) {
            // Only a question that is longer than a whole step is parted.
            DiscussionPlan::Block block{ number, lines.first(std::min(lines.size(), mostLines)) };
            lines = lines.sliced(block.lines.size());
            plan.steps.back().push_back(block);
            if (plan.steps.back().size() > 1 && plan.height(plan.steps.back()) > box.height()) {
                plan.steps.back().pop_back();
                plan.steps.push_back({ block });
            }
        }
    }
    return plan;
}

DiscussionPlan planAnew(const QStringList &questions, const QSizeF &box, qreal textScale)
{
    const auto sized = [textScale](int size) { return int(std::lround(size * textScale)); };
    DiscussionPlan best = spread(questions, box, sized(grid::Small));
    // The largest size that takes no more steps than the smallest.
    for (int size = sized(Wanted); size > sized(grid::Small); --size) {
        DiscussionPlan plan = spread(questions, box, size);
        if (plan.steps.size() <= best.steps.size())
            return plan;
    }
    return best;
}

} // namespace

qreal DiscussionPlan::leastGap() const { return font.pixelSize() * GapShare; }

qreal DiscussionPlan::height(const std::vector<Block> &blocks) const
{
    qreal height = 0;
    for (const Block &block : blocks)
        height += blockHeight(font, block.lines.size());
    return height + leastGap() * qreal(std::max<size_t>(blocks.size(), 1) - 1);
}

DiscussionPlan planDiscussion(const QStringList &questions, const QSizeF &box, const Look &look)
{
    static QCache<PlanKey, DiscussionPlan> remembered(Remembered);
    const PlanKey key{ questions, box, look.textScale };
    if (const DiscussionPlan *known = remembered.object(key))
        return *known;
    DiscussionPlan plan = planAnew(questions, box, look.textScale);
    remembered.insert(key, new DiscussionPlan(plan));
    return plan;
}

} // namespace pejling::charts
