// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/result.h>
#include <survey/decision.h>

#include <QString>

#include <functional>
#include <vector>

namespace pejling::store {
class DiscussionStore;
}

namespace pejling::wall {

/// A change of what was said and agreed on, run where the store lives.
using DiscussionWork = std::function<Result<Done>(store::DiscussionStore &)>;

/// Hears what became of a change, once.
using DiscussionDone = std::function<void(const Result<Done> &)>;

/// Does `to`, under a name that a person reads, tells how that ended, and knows how to take it
/// back.
using DiscussionEdits = std::function<void(const QString &text, const DiscussionWork &to,
    const DiscussionWork &back, const DiscussionDone &done)>;

struct DiscussionChange
{
    DiscussionWork to;
    DiscussionWork back;
};

/// Adds `decisions`, which have no ids yet. The store gives them when they are first stored, for
/// what is known here may lag behind it; undo and redo then speak of the same decisions.
[[nodiscard]] DiscussionChange addDecisions(std::vector<Decision> decisions);

} // namespace pejling::wall
