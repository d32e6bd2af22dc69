// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace pejling {

/// The two languages that the program speaks. A template may hold more.
enum class Language { Danish, English };

/// "da" or "en".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);

/// Danish when the system is Danish, else English.
[[nodiscard]] Language systemLanguage();

/// Installs the translations and the default locale of `language`. GUI (main) thread only; call it
/// again to change language. Needs a QCoreApplication.
void setLanguage(Language language);

/// The language set last; English before setLanguage was called. Safe from any thread.
[[nodiscard]] Language currentLanguage();

/// Number, date and collation rules of `language` (da_DK, en_GB).
[[nodiscard]] QLocale localeOf(Language language);

} // namespace pejling
