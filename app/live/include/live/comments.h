// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <disclosure/comments.h>
#include <store/workshopstore.h>

namespace pejling::live {

/// Every comment of `round` with its tags, in the order in which they are shown: one that tells
/// nothing and stays. For the facilitator's own list; an unknown round is of kind Usage.
[[nodiscard]] Result<disclosure::RawComments> rawComments(
    store::WorkshopStore &store, const QString &round);

/// What may be shown of them: for wall, report and export.
[[nodiscard]] Result<disclosure::ShownCommentsPtr> shownComments(
    store::WorkshopStore &store, const QString &round);

} // namespace pejling::live
