// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/discussioncommand.h>

#include <widgets/whendone.h>

namespace pejling::desk {

void runDiscussion(live::Session *session, QObject *context, const DiscussionWork &work,
    const DiscussionDone &done)
{
    widgets::whenDone(
        session->run([work](store::WorkshopStore &store) { return work(store.discussion()); }),
        context, done);
}

DiscussionCommand::DiscussionCommand(const QString &text, Step to, Step back)
    : QUndoCommand(text), m_to(std::move(to)), m_back(std::move(back))
{
}

} // namespace pejling::desk
