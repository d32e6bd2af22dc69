// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace pejling {

/// `bytes` with their SHA-256 digest before them: numbers that were damaged on the disk may still
/// look like numbers. It keeps out accidents, not people.
[[nodiscard]] QByteArray sealed(const QByteArray &bytes);

/// What was sealed; empty when the seal is broken, or was never there.
[[nodiscard]] QByteArray unsealed(const QByteArray &kept);

} // namespace pejling
