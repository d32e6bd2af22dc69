// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desk/services.h>

namespace pejling::desk {

Services Services::completed() const
{
    Services all = *this;
    if (!all.prompter)
        all.prompter = std::make_shared<widgets::DialogPrompter>();
    if (!all.today)
        all.today = [] { return QDate::currentDate(); };
    if (!all.settings)
        all.settings = std::make_shared<QSettings>();
    return all;
}

std::optional<Language> savedLanguage(const QSettings &settings)
{
    return languageFromCode(settings.value("language").toString());
}

} // namespace pejling::desk
