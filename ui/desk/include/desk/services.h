// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>
#include <widgets/prompter.h>

#include <QDate>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

namespace pejling::desk {

/// What the desk windows need from outside. Tests give their own; what is empty is filled in with
/// the real thing.
struct Services
{
    std::shared_ptr<widgets::Prompter> prompter; ///< default: dialogs
    std::function<QDate()> today; ///< default: the computer's clock
    std::shared_ptr<QSettings> settings; ///< window state and recent files; default: the program's

    QString mappingFolder; ///< of MappingFolder; empty: the user's

    [[nodiscard]] Services completed() const;
};

/// The language chosen in the View menu, if one was; for main() to apply before the first window.
[[nodiscard]] std::optional<Language> savedLanguage(const QSettings &settings);

} // namespace pejling::desk
