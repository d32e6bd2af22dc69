// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/discussionedits.h>

#include <store/discussionstore.h>

#include <memory>

namespace pejling::wall {

DiscussionChange addDecisions(std::vector<Decision> decisions)
{
    const auto added = std::make_shared<std::vector<Decision>>(std::move(decisions));
    const auto to = [added](store::DiscussionStore &store) -> Result<Done> {
        for (Decision &decision : *added) {
            const auto id = store.save(decision);
            if (!id)
                return id.error();
            decision.id = *id;
        }
        return Done{};
    };
    const auto back = [added](store::DiscussionStore &store) -> Result<Done> {
        for (const Decision &decision : *added) {
            if (auto done = store.removeDecision(decision.id); !done)
                return done;
        }
        return Done{};
    };
    return { to, back };
}

} // namespace pejling::wall
