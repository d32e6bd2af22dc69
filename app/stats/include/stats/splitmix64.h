// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/splitmix64.h>

namespace pejling::stats {

using pejling::SplitMix64;

} // namespace pejling::stats
