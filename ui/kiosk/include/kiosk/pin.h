// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace pejling::kiosk {

inline constexpr int MinPinLength = 4;

/// At least MinPinLength digits: a touch screen has keys for those alone.
[[nodiscard]] bool isPin(const QString &text);

/// Argon2id by libsodium (crypto_pwhash_str, interactive limits): 64 MB and some 100 ms on purpose,
/// so not on the GUI thread. Any thread. Empty when memory is short.
[[nodiscard]] QString hashOfPin(const QString &pin);
/// False also for a hash that is none. As slow as hashOfPin().
[[nodiscard]] bool pinFits(const QString &pin, const QString &hash);

/// Slows down guessing: the first three tries are free, then each wrong one doubles the wait, from
/// 5 seconds to 5 minutes. The clock is the caller's.
class PinGuard
{
public:
    using Clock = std::chrono::steady_clock;

    /// How long to wait before another try; 0: now.
    [[nodiscard]] std::chrono::seconds wait(Clock::time_point now) const;
    void failed(Clock::time_point now);
    void succeeded() { *this = {}; }

private:
    int m_failures = 0;
    Clock::time_point m_until{};
};

} // namespace pejling::kiosk
