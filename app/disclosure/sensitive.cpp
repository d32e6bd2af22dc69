// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <disclosure/sensitive.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pejling::disclosure {

namespace {

// The commonest first names of those who work (Statistics Denmark); but those that are also common
// words at the beginning of a sentence ("Bo", "Per") are left to the other rule.
constexpr auto FirstNames
    = "Anders Andreas Anja Ann Anna Anne Anette Annette Berit Birgit Birgitte Birthe Bent Brian "
      "Camilla Carsten Cecilie Charlotte Christian Christina Christoffer Claus Dorte Dorthe Emil "
      "Emma Erik Esben Finn Flemming Frank Frederik Gitte Hanne Hans Heidi Helle Helene Henriette "
      "Henrik Ida Inge Inger Jacob Jakob Jan Jane Jens Jeppe Jesper Johanne John Jonas Julie "
      "Jørgen Karen Karin Karina Karsten Kasper Kenneth Kim Kirsten Klaus Kristian Kristina "
      "Kurt Lars Laura Lene Line Lis Lisbeth Lise Lone Louise Mads Maja Malene Maria Marianne "
      "Marie "
      "Martin Mathias Merete Mette Michael Michelle Mikkel Mogens Morten Nanna Niels Nina Nikolaj "
      "Ole Pernille Peter Pia Poul Preben Rasmus Rikke Sanne Sara Sarah Simon Sofie Steen Stine "
      "Susanne Søren Thomas Tina Tine Tove Torben Trine Troels Ulla Ulrik Vibeke Winnie"_L1;

const QSet<QString> &firstNames()
{
    static const QSet<QString> names = [] {
        const QStringList list
            = QString::fromUtf8(FirstNames.data(), FirstNames.size()).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return names;
}

struct Pattern
{
    SensitiveKind kind;
    QRegularExpression expression;
};

const std::array<Pattern, 3> &patterns()
{
    static const std::array<Pattern, 3> all{ {
        { SensitiveKind::Email,
            QRegularExpression(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"_s,
                QRegularExpression::UseUnicodePropertiesOption) },
        // Day and month of a birthday, a year, and four digits that may be parted from them.
        { SensitiveKind::Cpr,
            QRegularExpression(
                u"(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)"_s) },
        // Eight digits in pairs, fours or threes, with or without a country's number.
        { SensitiveKind::Phone,
            QRegularExpression(u"(?<![\\d+])((\\+|00)\\d{2}[ .-]?)?"
                               "(\\d{2}([ .-]?\\d{2}){3}|\\d{3} \\d{2} \\d{3})(?!\\d)"_s) },
    } };
    return all;
}

bool meets(const std::vector<SensitiveRange> &found, int from, int length)
{
    return std::ranges::any_of(found, [&](const SensitiveRange &range) {
        return from < range.from + range.length && range.from < from + length;
    });
}

/// Whether a new sentence, line or quotation begins at `from`.
bool beginsSentence(const QString &text, int from)
{
    int i = from - 1;
    while (i >= 0 && (text[i].isSpace() || u"\"”“»«'(-–•*"_s.contains(text[i]))) {
        if (text[i] == u'\n')
            return true;
        --i;
    }
    return i < 0 || u".!?:;…"_s.contains(text[i]);
}

void learn(const LocalizedText &text, QSet<QString> &known)
{
    static const QRegularExpression word(
        u"\\b\\p{Lu}\\p{L}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &translated : text.all()) {
        for (auto match = word.globalMatch(translated); match.hasNext();)
            known.insert(match.next().captured());
    }
}

} // namespace

SensitiveWords::SensitiveWords(const WorkshopTemplate &workshopTemplate)
    : m_known({ u"De"_s, u"Dem"_s, u"Deres"_s, u"Danmark"_s, u"Microsoft"_s, u"Teams"_s,
        u"Outlook"_s, u"Excel"_s, u"Word"_s, u"Aula"_s, u"Borger"_s })
{
    for (const QString &word : workshopTemplate.organisation.split(u' ', Qt::SkipEmptyParts))
        m_known.insert(word);
    learn(workshopTemplate.title, m_known);
    for (const Audience &audience : workshopTemplate.audiences)
        learn(audience.title, m_known);
    for (const Theme &theme : workshopTemplate.themes)
        learn(theme.title, m_known);
    for (const CoreTask &task : workshopTemplate.coreTasks)
        learn(task.title, m_known);
    if (workshopTemplate.profile) {
        for (const ProfileFunction &function : workshopTemplate.profile->functions)
            learn(function.title, m_known);
    }
    if (workshopTemplate.timeThieves) {
        for (const TimeThiefCategory &category : workshopTemplate.timeThieves->categories)
            learn(category.title, m_known);
    }
}

std::vector<SensitiveRange> SensitiveWords::find(const QString &text) const
{
    std::vector<SensitiveRange> found;
    for (const Pattern &pattern : patterns()) {
        for (auto match = pattern.expression.globalMatch(text); match.hasNext();) {
            const auto next = match.next();
            const int from = int(next.capturedStart());
            const int length = int(next.capturedLength());
            if (!meets(found, from, length))
                found.push_back({ pattern.kind, from, length });
        }
    }
    findNames(text, found);
    std::ranges::sort(found, {}, &SensitiveRange::from);
    return found;
}

void SensitiveWords::findNames(const QString &text, std::vector<SensitiveRange> &found) const
{
    static const QRegularExpression word(
        u"(?<![\\p{L}\\d@])\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?(?!\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    int nameEnd = -2; // a capital right after a name is its surname
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto next = match.next();
        const int from = int(next.capturedStart());
        const int length = int(next.capturedLength());
        const QString written = next.captured();
        const bool surname = from == nameEnd + 1;
        const bool named = surname || firstNames().contains(written)
            || (!beginsSentence(text, from) && !m_known.contains(written));
        if (!named || meets(found, from, length))
            continue;
        found.push_back({ SensitiveKind::Name, from, length });
        nameEnd = from + length;
    }
}

} // namespace pejling::disclosure
