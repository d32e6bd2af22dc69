// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace pejling::widgets {

/// Every distance in a window is a multiple of this, in device-independent pixels.
inline constexpr int Grid = 8;

} // namespace pejling::widgets
