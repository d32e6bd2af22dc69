// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/demo.h>

#include <store/discussionstore.h>
#include <survey/demodiscussion.h>

namespace pejling::live {

Result<Done> discussDemo(store::WorkshopStore &store)
{
    const auto settings = store.settings();
    if (!settings)
        return settings.error();
    store::DiscussionStore &discussion = store.discussion();
    const auto comments = discussion.comments(QString::fromLatin1(SurveyRound));
    if (!comments)
        return comments.error();
    const WorkshopTemplate &workshopTemplate = *store.workshopTemplate();
    if (auto done = discussion.setMarks(demoReleases(workshopTemplate, *comments)); !done)
        return done;
    for (const Decision &decision : demoDecisions(workshopTemplate, settings->workshopDate)) {
        if (const auto id = discussion.save(decision); !id)
            return id.error();
    }
    return Done();
}

} // namespace pejling::live
