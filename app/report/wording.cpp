// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pejling::report {

using disclosure::Group;
using disclosure::ShownRanking;

Wording::Wording(const disclosure::ResultSet &shown)
    : results(shown), workshopTemplate(*shown.workshopTemplate), language(currentLanguage()),
      format(language), findings(shown, language), tables(shown, language)
{
}

Document Wording::document(const QString &name) const
{
    Document document;
    const QString title = workshopTemplate.title.in(language);
    document.title = name + u" – "_s + title;
    QStringList running{ title };
    for (const QString &part : { results.organisation,
             results.workshopDate.isValid() ? format.date(results.workshopDate) : QString() }) {
        if (!part.isEmpty())
            running += part;
    }
    document.running = running.join(u" · "_s);
    if (results.madeUp)
        document.mark = tr("FICTITIOUS ANSWERS");
    document.language = language;
    return document;
}

QString Wording::text(const LocalizedText &localized) const
{
    return filledIn(
        localized, language, { results.organisation, results.workshopDate, results.deletionDate });
}

QString Wording::answered() const
{
    const disclosure::ResponseCounts &counts = results.responses;
    QString all = findings.answers(counts.all);
    if (!counts.audience[0] || !counts.audience[1])
        return all;
    return tr("%1 (%2 %3, %4 %5)")
        .arg(all, findings.groupName(Group::First, true), format.count(*counts.audience[0]),
            findings.groupName(Group::Second, true), format.count(*counts.audience[1]));
}

std::vector<int> Wording::themesByRank() const
{
    std::vector<int> themes;
    const auto append = [&themes](int theme) {
        if (std::find(themes.begin(), themes.end(), theme) == themes.end())
            themes.push_back(theme);
    };
    for (const ShownRanking &ranking : results.rankings) {
        const auto &all = ranking.groups[Group::All];
        if (!all || all->items.empty())
            continue;
        for (const int item : all->order()) {
            const auto &theme
                = workshopTemplate.questions[size_t(ranking.question)].items[size_t(item)].theme;
            if (theme)
                append(*theme);
        }
    }
    for (int theme = 0; theme < int(workshopTemplate.themes.size()); ++theme)
        append(theme);
    return themes;
}

QStringList Wording::standing(int theme) const
{
    for (const ShownRanking &ranking : results.rankings) {
        const auto &items = workshopTemplate.questions[size_t(ranking.question)].items;
        const auto found = std::find_if(items.begin(), items.end(),
            [theme](const RankingItem &item) { return item.theme == theme; });
        const auto &all = ranking.groups[Group::All];
        if (found == items.end() || !all || all->items.empty())
            continue;
        const auto index = size_t(found - items.begin());
        const stats::RankedItem &item = all->items[index];
        QStringList sentences;
        const QString points = format.number(item.score, 0);
        QString place = findings.place(item.position);
        place.replace(0, 1, place.left(1).toUpper());
        if (item.positionInterval && !all->census && *item.positionInterval != item.position)
            place += u" (%1)"_s.arg(
                format.range(item.positionInterval->first, item.positionInterval->last));
        sentences += all->clearOrder
            ? tr("%1 of %2, with %3 points of 100 (%4).")
                  .arg(place, QString::number(items.size()), points, findings.answers(all->n))
            : tr("%1 points of 100; there is no clear order (%2).")
                  .arg(points, findings.answers(all->n));
        if (ranking.comparison && ranking.groups[Group::First] && ranking.groups[Group::Second]) {
            sentences
                += tr("%1 %2 points, %3 %4 points.")
                       .arg(findings.groupName(Group::First),
                           format.number(ranking.groups[Group::First]->items[index].score, 0),
                           findings.groupName(Group::Second, true),
                           format.number(ranking.groups[Group::Second]->items[index].score, 0));
        }
        return sentences;
    }
    return {};
}

} // namespace pejling::report
