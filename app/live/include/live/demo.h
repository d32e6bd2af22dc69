// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <store/workshopstore.h>

namespace pejling::live {

/// Releases comments and makes decisions in a workshop whose answers are made up, see
/// survey/demodiscussion.h. Reads all comments of the survey.
[[nodiscard]] Result<Done> discussDemo(store::WorkshopStore &store);

} // namespace pejling::live
