// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/rawresults.h>

namespace pejling::disclosure {

AudienceSums AudienceSums::blank(const WorkshopTemplate &workshopTemplate)
{
    AudienceSums sums;
    for (int slot = 0; slot < workshopTemplate.ratingSlots; ++slot)
        sums.ratings.emplace_back(workshopTemplate.scaleAt(slot).size(), 0);
    for (int slot = 0; slot < workshopTemplate.rankingSlots; ++slot) {
        const Question *question = workshopTemplate.questionAt(QuestionKind::Ranking, slot);
        sums.rankings.emplace_back(int(question->items.size()));
    }
    sums.texts.resize(size_t(workshopTemplate.textSlots));
    if (workshopTemplate.timeThieves)
        sums.timeThieves.resize(workshopTemplate.timeThieves->categories.size());
    return sums;
}

} // namespace pejling::disclosure
