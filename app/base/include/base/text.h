// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace pejling {

/// The form in which headings, labels and names from outside are compared: NFKC, U+FEFF and
/// zero-width characters removed, `_x000D_` removed, blanks collapsed and trimmed, one leading '
/// before = + - @ removed, case-folded.
[[nodiscard]] QString normalised(QStringView text);

/// `text` as a person typed it, fit to be stored: line ends are \n, control characters but \n and
/// \t, lone surrogates and U+FEFF removed, outer blanks trimmed. Bidirectional overrides stay: they
/// are isolated where text is shown.
[[nodiscard]] QString cleaned(QStringView text);

} // namespace pejling
