// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <survey/decision.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr std::array StatusIds{ "agreed"_L1, "under-way"_L1, "done"_L1, "dropped"_L1 };

} // namespace

QString decisionStatusId(DecisionStatus status) { return StatusIds[size_t(status)]; }

std::optional<DecisionStatus> decisionStatusFromId(QStringView id)
{
    for (size_t i = 0; i < StatusIds.size(); ++i) {
        if (id == StatusIds[i])
            return DecisionStatus(i);
    }
    return {};
}

bool Decision::isLate(QDate today) const
{
    const bool open = status == DecisionStatus::Agreed || status == DecisionStatus::UnderWay;
    return open && due.isValid() && due < today;
}

QString checklistPartId(ChecklistPart part)
{
    static constexpr std::array ids{ "preconditions"_L1, "tracks"_L1, "planQuestions"_L1 };
    return ids[size_t(part)];
}

std::vector<Decision> Discussion::decisionsOn(const QString &theme) const
{
    std::vector<Decision> found;
    std::ranges::copy_if(decisions, std::back_inserter(found),
        [&](const Decision &decision) { return decision.theme == theme; });
    return found;
}

ChecklistItem Discussion::item(ChecklistPart part, int index) const
{
    const auto found = std::ranges::find_if(checklist,
        [&](const ChecklistItem &item) { return item.part == part && item.index == index; });
    return found != checklist.end() ? *found : ChecklistItem{ .part = part, .index = index };
}

} // namespace pejling
