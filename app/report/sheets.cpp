// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <report/parts.h>

#include "wording.h"

using namespace Qt::StringLiterals;

namespace pejling::report {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(pejling::report::Sheets)
};

} // namespace

Document discussionSheets(const Material &material)
{
    const Wording words(**material.results);
    Document document = words.document(Sheets::tr("Discussion sheets"));
    for (const int index : words.themesByRank()) {
        const Theme &theme = words.workshopTemplate.themes[size_t(index)];
        const Guidepost &guidepost = words.workshopTemplate.guideposts[size_t(theme.guidepost)];
        if (!document.blocks.empty())
            document.add(PageBreak());
        document.heading(1, words.text(theme.title));
        document.text(
            Sheets::tr("Guidepost %1: %2").arg(guidepost.number).arg(words.text(guidepost.title)),
            TextRole::Note);
        document.text(words.standing(index).join(u' '), TextRole::Lead);
        if (!theme.discussion.empty()) {
            document.heading(2, Sheets::tr("Talk about"));
            List questions{ {}, ListStyle::Numbers };
            for (const LocalizedText &question : theme.discussion)
                questions.items += words.text(question);
            document.add(std::move(questions));
        }
        document.heading(2, Sheets::tr("Notes"));
        document.add(Room{ { QString() }, 4 });
        document.heading(2, Sheets::tr("Decisions"));
        document.add(
            Room{ { Sheets::tr("What"), Sheets::tr("Who"), Sheets::tr("By when") }, 4, true });
    }
    return document;
}

} // namespace pejling::report
