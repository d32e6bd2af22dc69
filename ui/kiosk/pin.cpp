// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <kiosk/pin.h>

#include <algorithm>
#include <array>
#include <sodium.h>

namespace pejling::kiosk {

namespace {

constexpr int FreeTries = 3;
constexpr std::chrono::seconds FirstWait(5);
constexpr std::chrono::seconds LongestWait(300);

bool sodiumReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

} // namespace

bool isPin(const QString &text)
{
    return text.size() >= MinPinLength
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString hashOfPin(const QString &pin)
{
    if (!sodiumReady())
        return {};
    const QByteArray bytes = pin.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), bytes.constData(), size_t(bytes.size()),
            crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool pinFits(const QString &pin, const QString &hash)
{
    const QByteArray stored = hash.toLatin1();
    // A workshop may come by mail: a hash that asks for gigabytes is not computed.
    if (!sodiumReady() || stored.size() >= qsizetype(crypto_pwhash_STRBYTES)
        || crypto_pwhash_str_needs_rehash(stored.constData(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
               crypto_pwhash_MEMLIMIT_INTERACTIVE)
            != 0)
        return false;
    const QByteArray bytes = pin.toUtf8();
    return crypto_pwhash_str_verify(stored.constData(), bytes.constData(), size_t(bytes.size()))
        == 0;
}

std::chrono::seconds PinGuard::wait(Clock::time_point now) const
{
    if (now >= m_until)
        return std::chrono::seconds(0);
    return std::chrono::ceil<std::chrono::seconds>(m_until - now);
}

void PinGuard::failed(Clock::time_point now)
{
    ++m_failures;
    if (m_failures < FreeTries)
        return;
    const int doublings = std::min(m_failures - FreeTries, 10);
    m_until = now + std::min(FirstWait * (1 << doublings), LongestWait);
}

} // namespace pejling::kiosk
