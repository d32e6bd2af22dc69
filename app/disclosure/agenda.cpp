// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/agenda.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::disclosure {

namespace {

constexpr int HighPlaces = 3;
/// About half: of ten themes in any order, three in ten put one among their first three.
constexpr double SplitFrom = 0.4;
constexpr double SplitTo = 0.6;
constexpr qint64 LeastForSplit = 10; ///< answers; below, a share says too little
constexpr double GapWeight = 2.5; ///< a gap is as good a reason as the second place
constexpr double SplitWeight = 1;
constexpr int MinutesStep = 5;

class Suggestion
{
    Q_DECLARE_TR_FUNCTIONS(pejling::disclosure::Agenda)

public:
    Suggestion(const ResultSet &results, Language language)
        : m_results(results), m_words(results, language), m_format(language)
    {
    }

    [[nodiscard]] std::vector<AgendaItem> all(int minutes)
    {
        for (const ShownRanking &ranking : m_results.rankings)
            add(ranking);
        for (int theme = 0; theme < int(m_results.workshopTemplate->themes.size()); ++theme) {
            if (!has(theme))
                m_themes.push_back({ .item = { .theme = theme } });
        }
        choose(minutes);
        std::vector<AgendaItem> items;
        for (Weighed &weighed : m_themes)
            items.push_back(std::move(weighed.item));
        return items;
    }

private:
    struct Weighed
    {
        AgendaItem item;
        QString standing = {}; ///< said when there is no other reason
        double weight = 0;
    };

    [[nodiscard]] bool has(int theme) const
    {
        return std::ranges::any_of(
            m_themes, [theme](const Weighed &weighed) { return weighed.item.theme == theme; });
    }

    void add(const ShownRanking &ranking)
    {
        const auto &all = ranking.groups[Group::All];
        if (!all || all->items.empty())
            return;
        const auto &items = m_results.workshopTemplate->questions[size_t(ranking.question)].items;
        for (const int item : all->order()) {
            const auto &theme = items[size_t(item)].theme;
            if (theme && !has(*theme))
                m_themes.push_back(weigh(ranking, *all, item, *theme));
        }
    }

    [[nodiscard]] Weighed weigh(
        const ShownRanking &ranking, const stats::RankingSummary &all, int item, int theme) const
    {
        const stats::RankedItem &ranked = all.items[size_t(item)];
        Weighed weighed{ .item = { .theme = theme } };
        const QString points = m_format.number(ranked.score, 0);
        const QString place = m_words.place(ranked.position);
        if (all.clearOrder) {
            weighed.standing = tr("It has %1, with %2 points of 100.").arg(place, points);
            if (ranked.position.first <= HighPlaces) {
                weighed.item.reasons
                    += tr("Placed high: %1 with %2 points of 100.").arg(place, points);
                weighed.weight += HighPlaces + 1 - 0.5 * ranked.position.first;
            }
        } else {
            weighed.standing
                = tr("It has %1 points of 100; the order as a whole is not clear.").arg(points);
        }
        if (const QString gap = gapOf(ranking, item); !gap.isEmpty()) {
            weighed.item.reasons += gap;
            weighed.weight += GapWeight;
        }
        if (all.n >= LeastForSplit && ranked.topThree >= SplitFrom && ranked.topThree <= SplitTo) {
            weighed.item.reasons
                += tr("Little agreement: %1 put it among their first three, the others do not.")
                       .arg(m_words.share(std::llround(ranked.topThree * double(all.n)), all.n,
                           int(std::lround(100 * ranked.topThree))));
            weighed.weight += SplitWeight;
        }
        return weighed;
    }

    /// Empty unless the difference is one of those that the comparison slide colours.
    [[nodiscard]] QString gapOf(const ShownRanking &ranking, int item) const
    {
        if (!ranking.comparison || !ranking.groups[Group::First] || !ranking.groups[Group::Second])
            return {};
        const auto &highlighted = ranking.comparison->highlighted;
        if (std::ranges::find(highlighted, item) == highlighted.end())
            return {};
        const auto score = [&](Group group) {
            return m_format.number(ranking.groups[group]->items[size_t(item)].score, 0);
        };
        return tr("The groups are apart: %1 %2 points, %3 %4 points.")
            .arg(m_words.groupName(Group::First, true), score(Group::First),
                m_words.groupName(Group::Second, true), score(Group::Second));
    }

    void choose(int minutes)
    {
        std::vector<Weighed *> order;
        for (Weighed &weighed : m_themes) {
            if (!weighed.standing.isEmpty())
                order.push_back(&weighed);
        }
        std::ranges::stable_sort(
            order, [](const Weighed *a, const Weighed *b) { return a->weight > b->weight; });
        int chosen = 0;
        for (Weighed *weighed : order) {
            const bool reason = weighed->weight > 0;
            if (chosen < (reason ? MostAgendaThemes : LeastAgendaThemes)) {
                weighed->item.suggested = true;
                ++chosen;
            }
        }
        const int each = chosen > 0 ? minutes / chosen / MinutesStep * MinutesStep : 0;
        int spare = chosen > 0 ? (minutes - each * chosen) / MinutesStep : 0;
        for (Weighed &weighed : m_themes) {
            if (weighed.item.suggested)
                weighed.item.minutes = each + (spare-- > 0 ? MinutesStep : 0);
            if (weighed.item.reasons.isEmpty() && !weighed.standing.isEmpty())
                weighed.item.reasons += weighed.standing;
        }
    }

    const ResultSet &m_results;
    Findings m_words;
    Format m_format;
    std::vector<Weighed> m_themes;
};

} // namespace

std::vector<AgendaItem> suggestAgenda(const ResultSet &results, Language language, int minutes)
{
    return Suggestion(results, language).all(minutes);
}

} // namespace pejling::disclosure
