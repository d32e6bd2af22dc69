// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <kiosk/kioskwindow.h>
#include <store/workshopstore.h>

namespace pejling::kiosk {

inline constexpr std::chrono::seconds LeastIdle{ 15 };
inline constexpr std::chrono::seconds MostIdle{ 3600 };

/// What whoever opens the window chooses, ids as they were typed.
struct KioskChoices
{
    QString round = QString::fromLatin1(SurveyRound);
    QString audience = {}; ///< id; empty: each person says
    Language language = Language::Danish;
    std::chrono::seconds idle{ 120 };
    bool practice = false;
    charts::Theme theme = charts::Theme::Light;
};

/// The setup of a window on `store`. An unknown round or audience is kind Usage; a closed round is
/// "round-closed", a round that asks nothing of somebody "nothing-asked", both kind Refused. A
/// practice needs no open round.
[[nodiscard]] Result<KioskSetup> setupFor(store::WorkshopStore &store, const KioskChoices &choices);

/// A window that stores into the workshop `path`, and keeps there the PIN that is chosen in it.
[[nodiscard]] std::unique_ptr<KioskWindow> makeKiosk(const QString &path, const KioskSetup &setup);

} // namespace pejling::kiosk
