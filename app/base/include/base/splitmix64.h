// SPDX-FileCopyrightText: 2026 The Pejling authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace pejling {

/// Steele, Lea & Flood 2014. Small, seedable and the same on every machine, so that a picture drawn
/// twice is the same picture and a demo made twice the same demo.
class SplitMix64
{
public:
    explicit SplitMix64(quint64 seed) : m_state(seed) { }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    /// [0, 1)
    double uniform() { return double(next() >> 11U) * 0x1p-53; }
    /// floor(uniform * n): 0..n-1
    qint64 index(qint64 n) { return qint64(uniform() * double(n)); }

private:
    quint64 m_state;
};

} // namespace pejling
