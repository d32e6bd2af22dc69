// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <live/comments.h>

#include <disclosure/gate.h>
#include <store/discussionstore.h>
#include <survey/keywords.h>

#include <algorithm>

namespace pejling::live {

Result<disclosure::RawComments> rawComments(store::WorkshopStore &store, const QString &round)
{
    const auto settings = store.settings();
    if (!settings)
        return settings.error();
    const auto rounds = store.rounds();
    if (!rounds)
        return rounds.error();
    auto comments = store.discussion().comments(round);
    if (!comments)
        return comments.error();
    auto tags = store.discussion().tags();
    if (!tags)
        return tags.error();

    disclosure::RawComments raw;
    raw.workshopTemplate = store.workshopTemplate();
    raw.minGroup = settings->minGroup;
    raw.tags = *std::move(tags);
    for (const store::RoundInfo &info : *rounds) {
        if (info.id == round)
            raw.answers = info.counted;
    }
    const KeywordMatcher matcher(raw.tags);
    raw.comments.reserve(comments->size());
    for (Comment &comment : *comments) {
        QStringList given = matcher.tagsOf(comment);
        raw.comments.push_back({ .comment = std::move(comment), .tags = std::move(given) });
    }
    disclosure::shuffle(raw.comments);
    return raw;
}

Result<disclosure::ShownCommentsPtr> shownComments(
    store::WorkshopStore &store, const QString &round)
{
    const auto raw = rawComments(store, round);
    if (!raw)
        return raw.error();
    return disclosure::Gate::comments(*raw);
}

} // namespace pejling::live
