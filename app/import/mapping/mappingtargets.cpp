// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/vocabulary.h"

#include <import/mapping.h>

#include <base/language.h>

namespace pejling::importer {

namespace {

std::vector<Use> usesOf(TargetKind kind)
{
    switch (kind) {
    case TargetKind::Rating:
        return { Use::Rating };
    case TargetKind::Text:
        return { Use::Text };
    case TargetKind::Choices:
        return { Use::Choices, Use::Choice };
    case TargetKind::Ranking:
        break;
    }
    return { Use::Ranking, Use::RankedItem, Use::ItemRank };
}

} // namespace

std::vector<MappingTarget> mappingTargets(const TemplatePtr &workshopTemplate)
{
    std::vector<MappingTarget> targets;
    const Vocabulary vocabulary(workshopTemplate);
    for (const Target &known : vocabulary.targets()) {
        MappingTarget target{ known.id, known.title, usesOf(known.kind), {} };
        for (size_t i = 0; i < known.itemTitles.size(); ++i)
            target.items.push_back({ known.itemIds[i], known.itemTitles[i] });
        if (known.scale) {
            for (const ScaleValue &value : known.scale->values) {
                target.items.push_back(
                    { QString::number(value.value), value.label.in(currentLanguage()) });
            }
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

} // namespace pejling::importer
