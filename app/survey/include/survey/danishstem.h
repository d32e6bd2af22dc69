// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pejling {

/// What the forms of a Danish word have in common: "ledelsen", "leder" and "lederne" are "led".
/// `word` is one word in lower case. Porter's Danish stemmer of the Snowball project, so that words
/// can be counted by how many people used them.
[[nodiscard]] QString danishStem(const QString &word);

} // namespace pejling
