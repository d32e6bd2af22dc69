// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionplan.h"

#include "grid.h"
#include "slideframe.h"
#include "textfit.h"

#include <charts/fonts.h>

#include <QCache>

#include <algorithm>
#include <cmath>

namespace pejling::charts {

namespace {

constexpr int WhatSize = 46;
constexpr qreal MarkRoom = 66;
constexpr qreal MarkHeight = 12; ///< of the mark for made-up answers, over a line of the footer
constexpr qreal WhenWidth = 500; ///< deadline and status
constexpr qreal ColumnGap = 56;
constexpr qreal WhoGap = 6;
constexpr qsizetype Remembered = 50;

qreal linesHeight(const QFont &font, const QStringList &lines)
{
    return lines.isEmpty() ? 0 : FittedText{ font, lines }.height();
}

QStringList linesOf(const QString &text, const QFont &font, qreal width)
{
    return text.isEmpty() ? QStringList() : wrapped(text, font, width);
}

class Planner
{
public:
    Planner(const std::vector<DecisionText> &decisions, const Look &look)
        : m_decisions(decisions),
          // The slide has one line of subtitle and no footer.
          m_height(SlideFrame::leastRoom(look) + 2 * grid::Small * LinePitch * look.textScale
              - MarkHeight)
    {
        const auto sized = [&look](int size) { return int(std::lround(size * look.textScale)); };
        m_plan.whatFont = slideFont(sized(WhatSize), QFont::DemiBold);
        m_plan.smallFont = slideFont(sized(grid::Small));
        m_plan.left = grid::Left + MarkRoom;
        m_whenWidth = WhenWidth * std::max(1.0, look.textScale);
        m_plan.whatWidth = grid::Right - m_plan.left - m_whenWidth - ColumnGap;
    }

    [[nodiscard]] DecisionPlan plan()
    {
        qreal used = 0;
        for (int i = 0; i < int(m_decisions.size()); ++i) {
            const DecisionText &decision = m_decisions[size_t(i)];
            QStringList what = balanced(decision.what, m_plan.whatFont, m_plan.whatWidth);
            for (bool begins = true; !what.isEmpty(); begins = false) {
                DecisionPlan::Row row = rowOf(i, what, begins);
                if (m_plan.pages.empty() || used + row.height > m_height) {
                    m_plan.pages.emplace_back();
                    used = 0;
                }
                // Only what is longer than a whole page is parted.
                while (row.height > m_height && row.what.size() > 1)
                    row = rowOf(i, row.what.first(row.what.size() - 1), begins);
                used += row.height;
                what = what.sliced(row.what.size());
                m_plan.pages.back().push_back(std::move(row));
            }
        }
        return std::move(m_plan);
    }

private:
    [[nodiscard]] DecisionPlan::Row rowOf(int decision, const QStringList &what, bool begins) const
    {
        const DecisionText &text = m_decisions[size_t(decision)];
        DecisionPlan::Row row{ decision, what, {}, {}, begins, 0 };
        if (begins) {
            row.who = linesOf(text.who, m_plan.smallFont, m_plan.whatWidth);
            row.when = linesOf(text.when, m_plan.smallFont, m_whenWidth)
                + linesOf(text.status, m_plan.smallFont, m_whenWidth);
        }
        const qreal words = linesHeight(m_plan.whatFont, row.what)
            + (row.who.isEmpty() ? 0 : WhoGap + linesHeight(m_plan.smallFont, row.who));
        row.height = std::max(words, linesHeight(m_plan.smallFont, row.when)) + 2 * DecisionAir;
        return row;
    }

    const std::vector<DecisionText> &m_decisions;
    qreal m_height;
    qreal m_whenWidth = 0;
    DecisionPlan m_plan;
};

} // namespace

DecisionPlan planDecisions(const std::vector<DecisionText> &decisions, const Look &look)
{
    static QCache<std::pair<QStringList, qreal>, DecisionPlan> remembered(Remembered);
    std::pair key{ QStringList(), look.textScale };
    for (const DecisionText &each : decisions)
        key.first << each.what << each.who << each.when << each.status;
    if (const DecisionPlan *known = remembered.object(key))
        return *known;
    DecisionPlan plan = Planner(decisions, look).plan();
    remembered.insert(key, new DecisionPlan(plan));
    return plan;
}

} // namespace pejling::charts
