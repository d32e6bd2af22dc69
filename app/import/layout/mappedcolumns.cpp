// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/cellname.h"
#include "containers/refusal.h"
#include "layout/layout.h"

#include <base/text.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

constexpr std::array RolesOfUses{ std::pair{ Use::Ignore, Role::Known },
    std::pair{ Use::Person, Role::Dropped }, std::pair{ Use::Id, Role::Id },
    std::pair{ Use::Time, Role::Time }, std::pair{ Use::Submitted, Role::Submitted },
    std::pair{ Use::Finished, Role::Finished }, std::pair{ Use::Round, Role::Round },
    std::pair{ Use::Status, Role::Status }, std::pair{ Use::Audience, Role::Audience },
    std::pair{ Use::Rating, Role::Rating }, std::pair{ Use::Text, Role::Text },
    std::pair{ Use::Choices, Role::Choices }, std::pair{ Use::Choice, Role::Choice },
    std::pair{ Use::Ranking, Role::RankingList }, std::pair{ Use::RankedItem, Role::RankedItem },
    std::pair{ Use::ItemRank, Role::ItemRank } };

int indexOf(const Vocabulary &vocabulary, const QString &id)
{
    const auto &targets = vocabulary.targets();
    const auto found = std::find_if(
        targets.begin(), targets.end(), [&](const Target &target) { return target.id == id; });
    return found == targets.end() ? -1 : int(found - targets.begin());
}

/// The column that `mapped` speaks of, or -1.
int placeOf(const ColumnMapping &mapped, const Headings &headings,
    const std::vector<std::optional<Column>> &taken)
{
    const auto free = [&](int column) {
        return column >= 0 && column < int(taken.size()) && !taken[size_t(column)];
    };
    if (mapped.heading.isEmpty())
        return free(mapped.column - 1) ? mapped.column - 1 : -1;
    const QString key = normalised(mapped.heading);
    const auto fits = [&](int column) {
        return free(column)
            && (headings.keys[column] == key || normalised(headings.texts[column]) == key);
    };
    if (fits(mapped.column - 1))
        return mapped.column - 1;
    for (int column = 0; column < int(taken.size()); ++column) {
        if (fits(column))
            return column;
    }
    return -1;
}

} // namespace

Role roleOf(Use use)
{
    for (const auto &[known, role] : RolesOfUses) {
        if (known == use)
            return role;
    }
    Q_UNREACHABLE();
}

std::optional<Use> useOf(Role role)
{
    for (const auto &[use, known] : RolesOfUses) {
        if (known == role)
            return use;
    }
    return std::nullopt;
}

Result<std::vector<std::optional<Column>>> mappedColumns(
    const Mapping &mapping, const Headings &headings, const Vocabulary &vocabulary)
{
    std::vector<std::optional<Column>> columns(size_t(headings.texts.size()));
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping &mapped = mapping.columns[i];
        const int place = placeOf(mapped, headings, columns);
        if (place < 0) {
            return refusal::mappedColumnMissing(
                u"/columns/"_s + QString::number(i), mapped.heading, columnName(mapped.column));
        }
        Column column;
        column.role = roleOf(mapped.use);
        column.fixed = true;
        column.rank = mapped.rank;
        if (isAnswer(column.role)) {
            column.target = indexOf(vocabulary, mapped.question);
            if (column.target < 0) {
                return refusal::mappedQuestionUnknown(
                    u"/columns/"_s + QString::number(i), mapped.question);
            }
            const std::vector<QString> &items = vocabulary.target(column.target).itemIds;
            const auto item = std::find(items.begin(), items.end(), mapped.item);
            column.item = item == items.end() ? 0 : int(item - items.begin());
        }
        columns[size_t(place)] = std::move(column);
    }
    return columns;
}

} // namespace pejling::importer
