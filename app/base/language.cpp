// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/language.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPointer>
#include <QTranslator>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

std::atomic<Language> &current()
{
    static std::atomic<Language> language = Language::English;
    return language;
}

/// Qt's own sentences (buttons of standard dialogs) below, ours above.
std::array<QPointer<QTranslator>, 2> &installed()
{
    static std::array<QPointer<QTranslator>, 2> translators;
    return translators;
}

QPointer<QTranslator> install(const QString &name, const QString &directory)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(name, directory) || translator->isEmpty()) {
        delete translator;
        return {};
    }
    QCoreApplication::installTranslator(translator);
    return translator;
}

} // namespace

QString languageCode(Language language) { return language == Language::Danish ? u"da"_s : u"en"_s; }

std::optional<Language> languageFromCode(QStringView code)
{
    if (code == "da"_L1)
        return Language::Danish;
    if (code == "en"_L1)
        return Language::English;
    return {};
}

Language systemLanguage()
{
    const auto languages = QLocale::system().uiLanguages();
    const QString first = languages.isEmpty() ? QString() : languages.front();
    return first == "da"_L1 || first.startsWith("da-"_L1) ? Language::Danish : Language::English;
}

void setLanguage(Language language)
{
    Q_ASSERT(QCoreApplication::instance());
    for (auto &translator : installed()) {
        // Destroying a translator takes it out of the application.
        delete translator;
        translator = nullptr;
    }
    current() = language;
    QLocale::setDefault(localeOf(language));
    const QString code = languageCode(language);
    installed()
        = { install("qtbase_"_L1 + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
              install("pejling_"_L1 + code, u":/i18n"_s) };
}

Language currentLanguage() { return current(); }

QLocale localeOf(Language language)
{
    return language == Language::Danish ? QLocale(QLocale::Danish, QLocale::Denmark)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace pejling
