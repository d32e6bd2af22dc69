// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>
#include <QStringList>

namespace pejling {

/// What a person has decided about the slides of a workshop, by slide id (README, "Slides"). Ids
/// that a deck lacks are kept: a slide may join later. A plain value.
struct DeckPlan
{
    static constexpr int LongestTitle = 200; ///< characters
    static constexpr int LongestNotes = 10'000;
    static constexpr int MostMinutes = 600;

    /// The ids in the order in which they were last arranged; empty: never arranged.
    QStringList order;
    /// Those of `order` that a person has put where they stand. All others stand as the deck has
    /// them by itself, so that what is ranked stays in the order of rank.
    QStringList moved;
    QStringList hidden;
    QStringList extras; ///< slides to show that are left out unless somebody asks for them
    QMap<QString, QString> titles; ///< own titles, in place of the finding
    QMap<QString, QString> notes; ///< for the facilitator's eyes
    QMap<QString, int> minutes; ///< to be talked about, 1..MostMinutes
    QString against; ///< the round that is compared with, before and after; empty: none

    [[nodiscard]] bool isEmpty() const { return *this == DeckPlan(); }
    /// Null when there is nothing to say.
    [[nodiscard]] QByteArray toJson() const;
    /// What does not hold (not JSON, other types, too long) is left out: a deck without a plan is
    /// still a deck.
    [[nodiscard]] static DeckPlan fromJson(QByteArrayView json);

    friend bool operator==(const DeckPlan &, const DeckPlan &) = default;
};

} // namespace pejling
