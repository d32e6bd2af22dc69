// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/language.h>

#include <QMap>
#include <QString>

namespace pejling {

/// A text in the template's languages. The first language of the template is the fall-back.
class LocalizedText
{
public:
    LocalizedText() = default;
    LocalizedText(QMap<QString, QString> texts, QString fallback)
        : m_texts(std::move(texts)), m_fallback(std::move(fallback))
    {
    }

    [[nodiscard]] QString in(const QString &code) const
    {
        const auto found = m_texts.constFind(code);
        return found != m_texts.cend() ? *found : m_texts.value(m_fallback);
    }
    [[nodiscard]] QString in(Language language) const { return in(languageCode(language)); }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// Every language's text, for recognising what a survey tool exported.
    [[nodiscard]] const QMap<QString, QString> &all() const { return m_texts; }

    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QMap<QString, QString> m_texts;
    QString m_fallback;
};

} // namespace pejling
