// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wall/discussionedits.h>

#include <store/discussionstore.h>

#include <memory>

namespace pejling::wall {

DiscussionChange addDecisions(std::vector<Decision> decisions)
{
    const auto added = std::make_shared<std::vector<Decision>>(std::move(decisions));
    const auto back = [added](store::DiscussionStore &store) -> Result<Done> {
        for (const Decision &decision : *added) {
            if (auto done = store.removeDecision(decision.id); !done)
                return done;
        }
        return Done{};
    };
    const auto to = [added, back](store::DiscussionStore &store) -> Result<Done> {
        for (Decision &decision : *added) {
            const auto id = store.save(decision);
            if (!id) {
                (void)back(store); // all or none, so that they can be tried again
                return id.error();
            }
            decision.id = *id;
        }
        return Done{};
    };
    return { to, back };
}

} // namespace pejling::wall
