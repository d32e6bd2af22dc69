// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <base/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <string>

using namespace Qt::StringLiterals;

namespace pejling {

namespace {

constexpr QChar Minus(0x2212);
constexpr QChar EnDash(0x2013);
constexpr QChar NoBreakSpace(0x00a0);

/// The digits of a value that is not negative, rounded half up in decimal notation: 3.45 is
/// a hair below 3.45 in binary, but to everybody who reads it, it is 3.45.
struct Decimal
{
    std::string whole;
    std::string fraction;
};

Decimal rounded(double value, int decimals)
{
    std::array<char, 400> buffer; // the largest double has 309 digits before the point
    const auto end
        = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed).ptr;
    std::string digits(buffer.begin(), end);
    const auto point = std::min(digits.find('.'), digits.size());
    std::string fraction = point < digits.size() ? digits.substr(point + 1) : std::string();
    digits.resize(point);

    const auto places = size_t(std::max(decimals, 0));
    const bool up = fraction.size() > places && fraction[places] >= '5';
    fraction.resize(places, '0');
    digits += fraction;
    if (up) {
        auto digit = digits.rbegin();
        for (; digit != digits.rend() && *digit == '9'; ++digit)
            *digit = '0';
        if (digit == digits.rend())
            digits.insert(digits.begin(), '1');
        else
            ++*digit;
    }
    return { digits.substr(0, digits.size() - places), digits.substr(digits.size() - places) };
}

QString grouped(const std::string &digits, QChar separator)
{
    QString text;
    for (size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += separator;
        text += QLatin1Char(digits[i]);
    }
    return text;
}

bool isZero(const std::string &digits)
{
    return digits.find_first_not_of('0') == std::string::npos;
}

} // namespace

Format::Format(Language language) : m_language(language), m_locale(localeOf(language)) { }

QString Format::number(double value, int decimals, bool withSign) const
{
    if (!std::isfinite(value))
        return EnDash; // an undefined value should not come here; a dash is never wrong
    const bool danish = m_language == Language::Danish;
    const Decimal decimal = rounded(std::abs(value), decimals);
    QString text;
    if (!isZero(decimal.whole) || !isZero(decimal.fraction)) {
        if (value < 0)
            text += Minus;
        else if (withSign)
            text += u'+';
    }
    text += grouped(decimal.whole, danish ? u'.' : u',');
    if (!decimal.fraction.empty())
        text += (danish ? u"," : u".") + QString::fromStdString(decimal.fraction);
    return text;
}

QString Format::count(qint64 value) const
{
    // The most negative number has no positive twin, so the sign is taken off the text.
    std::string digits = std::to_string(value);
    const bool negative = value < 0;
    if (negative)
        digits.erase(0, 1);
    const QString text = grouped(digits, m_language == Language::Danish ? u'.' : u',');
    return negative ? Minus + text : text;
}

QString Format::percent(int value) const
{
    QString text = count(value);
    if (m_language == Language::Danish)
        text += NoBreakSpace;
    return text + u'%';
}

QStringList Format::percentLabels(const QList<qint64> &counts, const QList<int> &percentages) const
{
    Q_ASSERT(percentages.isEmpty() || percentages.size() == counts.size());
    qint64 all = 0;
    for (const qint64 count : counts)
        all += count;
    QStringList labels;
    for (qsizetype i = 0; i < percentages.size(); ++i) {
        if (counts[i] > 0 && percentages[i] == 0)
            labels += u'<' + percent(1);
        else if (percentages[i] == 100 && counts[i] < all)
            labels += u'>' + percent(99);
        else
            labels += percent(percentages[i]);
    }
    return labels;
}

QString Format::percentRange(double low, double high) const
{
    const QString first = number(low * 100, 0);
    const QString last = number(high * 100, 0);
    QString text = first == last ? first : first + EnDash + last;
    if (m_language == Language::Danish)
        text += NoBreakSpace;
    return text + u'%';
}

QString Format::range(int first, int last) const
{
    return first == last ? count(first) : count(first) + EnDash + count(last);
}

QString Format::date(QDate date) const
{
    return m_locale.toString(
        date, m_language == Language::Danish ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString Format::list(const QStringList &parts) const { return m_locale.createSeparatedList(parts); }

QString Format::quoted(const QString &name) const
{
    const QChar opening = m_language == Language::Danish ? QChar(0x201d) : QChar(0x201c);
    return opening + name + QChar(0x201d);
}

} // namespace pejling
