// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace pejling::importer {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// "UTF-8", "UTF-16LE", "Windows-1252": names of standards, the same in every language.
[[nodiscard]] QString encodingName(Encoding encoding);
[[nodiscard]] std::optional<Encoding> encodingNamed(QStringView name);

struct EncodingGuess
{
    Encoding encoding = Encoding::Utf8;
    int markLength = 0; ///< bytes of the byte order mark
    bool certain = true; ///< false: all ASCII so far, what follows may be Windows-1252
};

/// Judges by a byte order mark, else by NULs at even or odd places, else by whether the bytes are
/// valid UTF-8, else Windows-1252. `whole`: nothing follows `head`.
[[nodiscard]] EncodingGuess guessEncoding(std::string_view head, bool whole);

/// Checks UTF-8 that arrives in pieces.
class Utf8Check
{
public:
    /// False once the bytes so far cannot be UTF-8.
    bool feed(std::string_view bytes);
    [[nodiscard]] bool valid() const { return m_valid; }
    [[nodiscard]] bool insideCharacter() const { return m_missing > 0; }
    [[nodiscard]] bool onlyAscii() const { return m_onlyAscii; }

private:
    int m_missing = 0; ///< continuation bytes to come
    uchar m_low = 0x80; ///< bounds of the next continuation byte
    uchar m_high = 0xbf;
    bool m_valid = true;
    bool m_onlyAscii = true;
};

/// Turns a stream of bytes into UTF-8. Every Windows-1252 byte has a character (the five that the
/// code page leaves open become C1 controls, as browsers do); lone surrogates become U+FFFD.
class Transcoder
{
public:
    explicit Transcoder(Encoding encoding) : m_encoding(encoding) { }
    void append(std::string_view bytes, std::string &utf8);

private:
    void appendUtf16(std::string_view bytes, std::string &utf8);
    void appendUnit(char16_t unit, std::string &utf8);

    Encoding m_encoding;
    int m_odd = -1; ///< first byte of a UTF-16 unit cut in two
    char16_t m_high = 0; ///< high surrogate waiting for its partner
};

} // namespace pejling::importer
