// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/slide.h>
#include <survey/deckplan.h>

#include <memory>
#include <vector>

/// What a person has decided about the deck (DeckPlan), applied to the slides that there are.
namespace pejling::charts {

/// Each id once, in deck order.
[[nodiscard]] QStringList idsOf(const std::vector<SlideRef> &deck);

/// All ids of `natural` in the plan's order, hidden ones too. What nobody has moved stays as
/// `natural` has it; what was moved follows the nearest slide that stood before it when it was.
[[nodiscard]] QStringList plannedIds(const std::vector<SlideRef> &natural, const DeckPlan &plan);

/// Whether the plan has a slide shown: all that it does not hide, and the extras that it takes in.
[[nodiscard]] bool isShown(const QString &id, const DeckPlan &plan);
[[nodiscard]] DeckPlan withShown(DeckPlan plan, const QString &id, bool shown);

/// The deck as planned: in the plan's order, without what it does not show. Pages and steps of a
/// slide stay together.
[[nodiscard]] std::vector<SlideRef> plannedDeck(
    const std::vector<SlideRef> &natural, const DeckPlan &plan);

/// `plan` with the order `wanted`, a permutation of idsOf(natural), as few slides as possible being
/// taken for moved. Slides that are not in the deck now keep their place behind the one that they
/// followed.
[[nodiscard]] DeckPlan withOrder(
    DeckPlan plan, const std::vector<SlideRef> &natural, const QStringList &wanted);

/// As makeSlide(), with the plan's own title.
[[nodiscard]] std::unique_ptr<Slide> makeSlide(const SlideRef &ref,
    const disclosure::ShownResultsPtr &results, const Look &look, const DeckPlan &plan);

/// What a slide is called in a list: its kind and what it is about. Says nothing of the results.
[[nodiscard]] QString slideName(
    const SlideRef &ref, const disclosure::ResultSet &results, Language language);

} // namespace pejling::charts
