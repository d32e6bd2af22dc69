// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/encoding.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace pejling::importer {

namespace {

/// Characters of the Windows-1252 bytes 0x80-0x9f; the rest equals Latin-1.
constexpr std::array<char16_t, 32> Windows1252High{ 0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026,
    0x2020, 0x2021, //
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f, //
    0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, //
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178 };

void appendCodePoint(char32_t c, std::string &utf8)
{
    if (c < 0x80) {
        utf8 += char(c);
    } else if (c < 0x800) {
        utf8 += char(0xc0 | (c >> 6));
        utf8 += char(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        utf8 += char(0xe0 | (c >> 12));
        utf8 += char(0x80 | ((c >> 6) & 0x3f));
        utf8 += char(0x80 | (c & 0x3f));
    } else {
        utf8 += char(0xf0 | (c >> 18));
        utf8 += char(0x80 | ((c >> 12) & 0x3f));
        utf8 += char(0x80 | ((c >> 6) & 0x3f));
        utf8 += char(0x80 | (c & 0x3f));
    }
}

/// UTF-16 without a mark: text of Western Europe has a NUL in nearly every unit, on one side.
std::optional<Encoding> guessUtf16(std::string_view head)
{
    const size_t units = std::min<size_t>(head.size(), 4096) / 2;
    size_t even = 0;
    size_t odd = 0;
    for (size_t i = 0; i < units; ++i) {
        even += head[2 * i] == '\0';
        odd += head[2 * i + 1] == '\0';
    }
    if (units >= 2 && odd * 10 >= units * 6 && even * 10 <= units)
        return Encoding::Utf16Le;
    if (units >= 2 && even * 10 >= units * 6 && odd * 10 <= units)
        return Encoding::Utf16Be;
    return std::nullopt;
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return u"UTF-8"_s;
    case Encoding::Utf16Le:
        return u"UTF-16LE"_s;
    case Encoding::Utf16Be:
        return u"UTF-16BE"_s;
    case Encoding::Windows1252:
        break;
    }
    return u"Windows-1252"_s;
}

std::optional<Encoding> encodingNamed(QStringView name)
{
    for (const Encoding encoding :
        { Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Windows1252 }) {
        if (name == encodingName(encoding))
            return encoding;
    }
    return std::nullopt;
}

EncodingGuess guessEncoding(std::string_view head, bool whole)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        return { Encoding::Utf8, 3, true };
    if (head.starts_with("\xFF\xFE"))
        return { Encoding::Utf16Le, 2, true };
    if (head.starts_with("\xFE\xFF"))
        return { Encoding::Utf16Be, 2, true };
    if (const std::optional<Encoding> utf16 = guessUtf16(head))
        return { *utf16, 0, true };
    Utf8Check check;
    check.feed(head);
    const bool valid = check.valid() && !(whole && check.insideCharacter());
    if (!valid)
        return { Encoding::Windows1252, 0, true };
    return { Encoding::Utf8, 0, whole || !check.onlyAscii() };
}

bool Utf8Check::feed(std::string_view bytes)
{
    size_t i = 0;
    while (m_valid && i < bytes.size()) {
        const auto c = uchar(bytes[i]);
        if (m_missing > 0) {
            m_valid = c >= m_low && c <= m_high;
            m_low = 0x80;
            m_high = 0xbf;
            --m_missing;
            ++i;
            continue;
        }
        if (c < 0x80) {
            quint64 eight = 0;
            while (i + 8 <= bytes.size()) {
                std::memcpy(&eight, bytes.data() + i, 8);
                if (eight & 0x8080808080808080U)
                    break;
                i += 8;
            }
            while (i < bytes.size() && uchar(bytes[i]) < 0x80)
                ++i;
            continue;
        }
        m_onlyAscii = false;
        m_valid = c >= 0xc2 && c <= 0xf4;
        m_missing = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3;
        m_low = c == 0xe0 ? 0xa0 : c == 0xf0 ? 0x90 : 0x80;
        m_high = c == 0xed ? 0x9f : c == 0xf4 ? 0x8f : 0xbf;
        ++i;
    }
    return m_valid;
}

void Transcoder::append(std::string_view bytes, std::string &utf8)
{
    switch (m_encoding) {
    case Encoding::Utf8:
        utf8 += bytes;
        return;
    case Encoding::Utf16Le:
    case Encoding::Utf16Be:
        appendUtf16(bytes, utf8);
        return;
    case Encoding::Windows1252:
        for (const char byte : bytes) {
            const auto c = uchar(byte);
            if (c < 0x80)
                utf8 += byte;
            else
                appendCodePoint(c < 0xa0 ? Windows1252High[c - 0x80] : char32_t(c), utf8);
        }
        return;
    }
}

void Transcoder::appendUtf16(std::string_view bytes, std::string &utf8)
{
    for (const char byte : bytes) {
        if (m_odd < 0) {
            m_odd = uchar(byte);
            continue;
        }
        const int second = uchar(byte);
        const int unit
            = m_encoding == Encoding::Utf16Le ? m_odd | (second << 8) : (m_odd << 8) | second;
        m_odd = -1;
        appendUnit(char16_t(unit), utf8);
    }
}

void Transcoder::appendUnit(char16_t unit, std::string &utf8)
{
    if (m_high != 0) {
        const char16_t high = std::exchange(m_high, char16_t(0));
        if (QChar::isLowSurrogate(unit)) {
            appendCodePoint(QChar::surrogateToUcs4(high, unit), utf8);
            return;
        }
        appendCodePoint(QChar::ReplacementCharacter, utf8);
    }
    if (QChar::isHighSurrogate(unit))
        m_high = unit;
    else
        appendCodePoint(
            QChar::isLowSurrogate(unit) ? char32_t(QChar::ReplacementCharacter) : unit, utf8);
}

} // namespace pejling::importer
