// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/spreadsheetvalue.h"

#include <QString>

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

namespace pejling::importer {

namespace {

constexpr double MaxExactInteger = 1e15; // all digits of a double are right up to here
constexpr int DaysTo1970From1900 = 25'569;
constexpr int DaysBetweenSystems = 1'462;
constexpr int LastSerial = 2'958'465; // 9999-12-31

std::optional<double> asDouble(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

struct Civil
{
    int year;
    int month;
    int day;
};

/// Proleptic Gregorian date of a day counted from 1970-01-01 (Howard Hinnant's algorithm).
Civil civilFromDays(int days)
{
    const int z = days + 719'468;
    const int era = (z >= 0 ? z : z - 146'096) / 146'097;
    const int dayOfEra = z - era * 146'097;
    const int yearOfEra
        = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return { yearOfEra + era * 400 + (month <= 2), month, dayOfYear - (153 * shifted + 2) / 5 + 1 };
}

} // namespace

std::string plainNumber(std::string_view number)
{
    if (number.find_first_of(".eE") == std::string_view::npos)
        return std::string(number);
    const std::optional<double> value = asDouble(number);
    if (!value)
        return std::string(number);
    std::array<char, 64> digits{};
    const bool whole = std::abs(*value) < MaxExactInteger && *value == std::floor(*value);
    const auto written = whole
        ? std::to_chars(digits.data(), digits.data() + digits.size(), qint64(*value))
        : std::to_chars(digits.data(), digits.data() + digits.size(), *value);
    return { digits.data(), written.ptr };
}

std::string serialDate(std::string_view serial, bool from1904)
{
    const std::optional<double> value = asDouble(serial);
    if (!value || *value < 0 || *value >= LastSerial)
        return std::string(serial);
    const qint64 seconds = std::llround(*value * 86'400.0);
    const int day = int(seconds / 86'400);
    const int second = int(seconds % 86'400);
    std::array<char, 32> text{};
    if (day > 0) {
        const Civil date
            = civilFromDays(day - DaysTo1970From1900 + (from1904 ? DaysBetweenSystems : 0));
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    }
    std::string result(text.data());
    if (second == 0 && day > 0)
        return result;
    if (day > 0)
        result += ' ';
    std::snprintf(
        text.data(), text.size(), "%02d:%02d:%02d", second / 3600, second / 60 % 60, second % 60);
    return result + text.data();
}

bool isDateFormat(int id, std::string_view code)
{
    if (code.empty()) {
        return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
            || (id >= 50 && id <= 58);
    }
    for (size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
        case '"':
            i = code.find('"', i + 1);
            break;
        case '[':
            if (i + 1 < code.size()
                && std::string_view("hHmMsS").find(code[i + 1]) != std::string_view::npos)
                return true; // elapsed time
            i = code.find(']', i + 1);
            break;
        case '\\':
        case '_':
        case '*':
            ++i;
            break;
        case ';':
            return false; // the first section decides
        case 'y':
        case 'Y':
        case 'd':
        case 'D':
        case 'm':
        case 'M':
        case 'h':
        case 'H':
        case 's':
        case 'S':
            return true;
        default:
            break;
        }
        if (i == std::string_view::npos)
            return false;
    }
    return false;
}

std::string withoutEscapes(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (size_t i = 0; i < text.size(); ++i) {
        int unit = 0;
        const bool escape = text[i] == '_' && i + 7 <= text.size() && text[i + 1] == 'x'
            && text[i + 6] == '_'
            && std::from_chars(text.data() + i + 2, text.data() + i + 6, unit, 16).ptr
                == text.data() + i + 6;
        if (!escape) {
            result += text[i];
            continue;
        }
        const QByteArray character = QString(QChar(unit)).toUtf8();
        if (!QChar::isSurrogate(char32_t(unit)))
            result.append(character.constData(), size_t(character.size()));
        i += 6;
    }
    return result;
}

} // namespace pejling::importer
