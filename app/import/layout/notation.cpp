// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/notation.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Compiled once; safe to use from several threads.
bool matches(const QRegularExpression &expression, QStringView text)
{
    return expression.match(text.toString()).hasMatch();
}

constexpr auto Months = "(?:jan|feb|mar|apr|ma[jyi]|jun|jul|aug|sept?|o[kc]t|nov|dec)[a-z]*\\.?"_L1;

QString stripped(const QString &text, const QRegularExpression &expression)
{
    const QRegularExpressionMatch match = expression.match(text);
    return match.hasMatch() ? text.mid(match.capturedLength()) : text;
}

} // namespace

Number parseNumber(QStringView text)
{
    qsizetype i = 0;
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative || text.startsWith(u'+'))
        ++i;
    const qsizetype first = i;
    qint64 value = 0;
    for (; i < text.size() && isDigit(text[i]); ++i) {
        if (i - first >= 15)
            return {};
        value = value * 10 + (text[i].unicode() - u'0');
    }
    if (i == first)
        return {};
    if (negative)
        value = -value;
    if (i == text.size())
        return { NumberKind::Integer, value };
    if (text[i] != u'.' && text[i] != u',')
        return {};
    bool whole = true;
    for (++i; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            return {};
        whole = whole && text[i] == u'0';
    }
    return { whole ? NumberKind::Integer : NumberKind::Fraction, value };
}

std::optional<int> parseRank(QStringView text)
{
    static const QRegularExpression before(u"^(?:rang|rank|ranking|prioritet|prioritering|priority|"
                                           u"plads|placering|valg|choice|nr\\.?|no\\.?|#)"
                                           "[\\s_:.-]*(\\d{1,2})\\.?$"_s);
    static const QRegularExpression after(
        u"^(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s*(?:rang|rank|prioritet|priority|plads|placering|place|"
        "valg|choice)?$"_s);
    const Number number = parseNumber(text);
    if (number.kind == NumberKind::Integer && number.value > 0 && number.value < 100)
        return int(number.value);
    const QString whole = text.toString();
    for (const QRegularExpression *expression : { &after, &before }) {
        const QRegularExpressionMatch match = expression->match(whole);
        if (match.hasMatch() && match.capturedView(1).toInt() > 0)
            return match.capturedView(1).toInt();
    }
    return std::nullopt;
}

bool isNoAnswer(QStringView text)
{
    static const QStringList words{ u"n/a"_s, u"na"_s, u"n.a."_s, u"#n/a"_s, u"-"_s, u"\u2013"_s,
        u"\u2014"_s, u"-99"_s, u"-1"_s, u"null"_s, u"i/t"_s, u"ikke besvaret"_s, u"not answered"_s,
        u"intet svar"_s, u"no answer"_s, u"no response"_s };
    return text.isEmpty() || std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return text == word;
    });
}

bool looksLikeDate(QStringView text)
{
    if (text.size() < 3 || text.size() > 40)
        return false;
    static const QRegularExpression expression(u"^(?:\\d{1,2}[-./ ]{1,2}"_s + Months
        + u"(?:[-./ ]{1,2}\\d{2,4})?|"_s + Months
        + u"[-./ "
          u"]{1,2}\\d{1,4}|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}"
          "|\\d{4}-\\d{2}-\\d{2}(?:[t ].*)?)$"_s);
    return matches(expression, text);
}

bool looksLikeCode(QStringView text)
{
    if (text.size() < 2 || text.size() > 8)
        return false;
    static const QRegularExpression expression(u"^[a-z]{1,3}_?\\d{1,4}$"_s);
    return matches(expression, text);
}

QString withoutTail(QString text)
{
    while (!text.isEmpty() && u"?:.* "_s.contains(text.back()))
        text.chop(1);
    return text;
}

QStringList headingVariants(const QString &heading)
{
    static const QRegularExpression required(
        u"\\s*[(\\[](?:required|påkrævet|skal udfyldes|obligatorisk)[)\\]]$"_s);
    static const QRegularExpression numbering(
        u"^(?:q|s|sp|spm|spørgsmål|question)?[ .]?\\d{1,3}(?:\\.\\d{1,3})*[a-z]?(?:\\s*[.):\\x{2013}-]\\s*|\\s+)"_s);
    static const QRegularExpression code(u"^[a-z0-9_\\[\\]-]{1,40}[.:]\\s+"_s);
    static const QRegularExpression markup(u"<[^<>]{1,200}>"_s);
    QStringList variants;
    const auto add = [&](const QString &text) {
        const QString variant = withoutTail(text);
        if (!variant.isEmpty() && !variants.contains(variant))
            variants.append(variant);
    };
    QString plain = heading;
    plain.remove(required);
    add(heading);
    add(plain);
    add(stripped(plain, numbering));
    add(stripped(plain, code));
    add(stripped(stripped(plain, code), numbering));
    if (plain.contains(markup))
        add(QString(plain).remove(markup).simplified());
    return variants;
}

} // namespace pejling::importer
