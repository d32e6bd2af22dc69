// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "highlights.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

constexpr size_t MostThemes = 4; ///< that are said in words; the picture shows them all

struct Briefing
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Briefing)
};

void addThemes(Document &document, const Wording &words)
{
    QStringList lines;
    for (const int theme : words.themesByRank()) {
        const QStringList standing = words.standing(theme);
        if (standing.isEmpty() || size_t(lines.size()) == MostThemes)
            break;
        lines += words.text(words.workshopTemplate.themes[size_t(theme)].title) + u": "_s
            + standing.join(u' ');
    }
    if (lines.isEmpty())
        return;
    document.heading(2, Briefing::tr("The themes, by points"));
    document.add(List{ lines }); // their places, where there is an order, are in the words
}

void addDecisions(Document &document, const Discussion &discussion, const Wording &words)
{
    Table table{ Briefing::tr("What has been agreed"),
        { { Briefing::tr("What"), {}, false }, { Briefing::tr("Who"), {}, false },
            { Briefing::tr("By when"), {}, false } },
        {}, {} };
    for (const Decision &decision : discussion.decisions) {
        if (decision.status == DecisionStatus::Dropped)
            continue;
        table.rows.push_back({ decision.what, decision.who,
            decision.due.isValid() ? words.format.date(decision.due) : QString() });
    }
    if (table.rows.empty())
        return;
    document.heading(2, table.caption);
    document.add(std::move(table));
}

/// What must be in place is what the management answers for.
void addPreconditions(Document &document, const Discussion &discussion, const Wording &words)
{
    const auto &texts = words.workshopTemplate.process.preconditions;
    if (texts.empty())
        return;
    document.heading(2, Briefing::tr("What must be in place"));
    for (size_t i = 0; i < texts.size(); ++i) {
        const ChecklistItem item = discussion.item(ChecklistPart::Preconditions, int(i));
        QString line = words.text(texts[i]);
        if (!item.owner.isEmpty())
            line += u" ("_s + item.owner + u')';
        document.add(List{ { line }, item.done ? ListStyle::TickedBoxes : ListStyle::Boxes });
    }
}

} // namespace

Document briefing(const Material &material, const PicturePainter &painter)
{
    const Wording words(**material.results);
    Document document
        = pageBeginningWith(Briefing::tr("Briefing"), Briefing::tr("Briefing for the management"),
            Briefing::tr("It rests on %1.").arg(words.answered()), painter, words);
    if (const QStringList found = findings(painter, words); !found.isEmpty()) {
        document.heading(2, Briefing::tr("What stands out"));
        document.add(List{ found, ListStyle::Bullets });
    }
    addThemes(document, words);
    addDecisions(document, material.discussion, words);
    addPreconditions(document, material.discussion, words);
    document.text(
        Briefing::tr("Groups with fewer than %1 answers are not shown. The minutes say how the "
                     "numbers are made.")
            .arg(words.results.minGroup),
        TextRole::Note);
    return document;
}

} // namespace pejling::report
