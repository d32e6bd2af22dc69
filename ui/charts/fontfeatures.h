// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace pejling::charts {

/// The OpenType font `font` without its contextual alternates. They put other forms of hyphens,
/// brackets and colons beside digits, which have no character of their own: text copied or searched
/// in a PDF lacks them. What is no such font comes back as it is.
[[nodiscard]] QByteArray withoutContextualAlternates(QByteArray font);

/// The OpenType font `font` of the family `family` under the name `own`, which is as long. A system
/// that has that family itself would else mix its files with ours. What is no such font comes back
/// as it is.
[[nodiscard]] QByteArray renamed(QByteArray font, QStringView family, QStringView own);

} // namespace pejling::charts
