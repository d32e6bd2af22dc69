// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <live/session.h>
#include <store/discussionstore.h>

#include <QUndoCommand>

#include <functional>

namespace pejling::desk {

using DiscussionWork = std::function<Result<Done>(store::DiscussionStore &)>;

using DiscussionDone = std::function<void(const Result<Done> &)>;

/// Runs `work` on the workshop's worker; `done` hears how it ended, on the thread of `context` and
/// never once that is gone.
void runDiscussion(live::Session *session, QObject *context, const DiscussionWork &work,
    const DiscussionDone &done);

/// One change to what the room has agreed on or what is said about comments. Keeps the old value,
/// so that it can be taken back.
class DiscussionCommand : public QUndoCommand
{
public:
    using Step = std::function<void()>;

    DiscussionCommand(const QString &text, Step to, Step back);

    void undo() override { m_back(); }
    void redo() override { m_to(); }

private:
    Step m_to;
    Step m_back;
};

} // namespace pejling::desk
