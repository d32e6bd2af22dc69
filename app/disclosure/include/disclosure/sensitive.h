// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <survey/workshoptemplate.h>

#include <QSet>
#include <QString>

#include <vector>

namespace pejling::disclosure {

/// What in a comment may point at a person (rule 5).
enum class SensitiveKind { Email, Phone, Cpr, Name };

struct SensitiveRange
{
    SensitiveKind kind = SensitiveKind::Name;
    int from = 0;
    int length = 0;

    friend bool operator==(const SensitiveRange &, const SensitiveRange &) = default;
};

/// Finds e-mail addresses, telephone and CPR numbers, and words that look like names: a common
/// Danish first name, or a capital inside a sentence on a word that the template does not write so.
/// A help for the eye, no proof: it flags too much rather than too little, and cannot know every
/// name. A value; safe from any thread.
class SensitiveWords
{
public:
    /// The words of `workshopTemplate` are no names.
    explicit SensitiveWords(const WorkshopTemplate &workshopTemplate);

    /// In the order of the text, apart from each other.
    [[nodiscard]] std::vector<SensitiveRange> find(const QString &text) const;

private:
    void findNames(const QString &text, std::vector<SensitiveRange> &found) const;

    QSet<QString> m_known; ///< as written, with a capital
};

} // namespace pejling::disclosure
